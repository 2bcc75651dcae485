// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examine.h"
#include "identityfile.h"
#include "offresolver.h"
#include "rfc3339.h"
#include "tokens.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Indicia;
using namespace Qt::StringLiterals;

/// The demo mailbox, read from where the programs read it: each story must be told as samples.json has it.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileHasItsStory();
    void story_data();
    void story();
    void sameAgain();
    void withoutDnsNothingIsClaimed();

private:
    [[nodiscard]] CaseReport examined(const QString &file, Resolver &resolver) const;

    QJsonArray m_samples;
    Identity m_identity;
    std::chrono::sys_seconds m_now{};
    std::unique_ptr<ZoneResolver> m_resolver;
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One word, or a list of which any is right.
bool allows(const QJsonValue &wanted, QLatin1StringView found)
{
    return wanted.isArray() ? wanted.toArray().contains(QString(found)) : wanted.toString() == found;
}

QByteArray shown(const QJsonValue &wanted)
{
    return wanted.isArray() ? QJsonDocument(wanted.toArray()).toJson(QJsonDocument::Compact)
                            : wanted.toString().toUtf8();
}

Certainty certaintyOf(const QString &word)
{
    for (const Certainty certainty : {Certainty::Weak, Certainty::Strong, Certainty::Proven}) {
        if (token(certainty) == word) {
            return certainty;
        }
    }
    return Certainty::None;
}

} // namespace

#define EXPECT(wanted, found) \
    QVERIFY2(allows(wanted, token(found)), (shown(wanted) + " expected, found " + tokenBytes(found)).constData())

void TestSamples::initTestCase()
{
    const QJsonObject index = QJsonDocument::fromJson(contentOf(u"samples.json"_s)).object();
    m_samples = index.value("samples"_L1).toArray();
    QVERIFY(m_samples.size() >= 10);
    const auto now = parseDateTime(index.value("now"_L1).toString().toLatin1());
    QVERIFY(now.has_value());
    m_now = *now;
    const auto file = readIdentityFile(contentOf(index.value("context"_L1).toString()));
    QVERIFY(file.has_value());
    QVERIFY(file->unknown.isEmpty()); // or the first thing that the program says of its own example is a complaint
    m_identity = file->identity;
    auto zone = parseZone(contentOf(index.value("zone"_L1).toString()));
    QVERIFY(zone.has_value());
    m_resolver = std::make_unique<ZoneResolver>(std::move(*zone));
}

CaseReport TestSamples::examined(const QString &file, Resolver &resolver) const
{
    Context context;
    context.resolver = &resolver;
    context.now = m_now;
    context.identity = m_identity;
    return examine(contentOf(file), file, context);
}

void TestSamples::everyFileHasItsStory()
{
    QStringList told;
    for (const QJsonValue &sample : std::as_const(m_samples)) {
        told.append(sample["file"_L1].toString());
        QVERIFY(!sample["title"_L1].toString().isEmpty());
        QVERIFY(!sample["story"_L1].toString().isEmpty());
    }
    QCOMPARE(told, QDir(u":/samples"_s).entryList({u"*.eml"_s}, QDir::Files, QDir::Name));
}

void TestSamples::story_data()
{
    QTest::addColumn<QJsonObject>("sample");
    for (const QJsonValue &sample : std::as_const(m_samples)) {
        QTest::newRow(qPrintable(sample["file"_L1].toString())) << sample.toObject();
    }
}

void TestSamples::story()
{
    QFETCH(QJsonObject, sample);
    const CaseReport report = examined(sample["file"_L1].toString(), *m_resolver);
    const QJsonObject expected = sample["expected"_L1].toObject();
    const Conclusion &conclusion = report.conclusion;

    EXPECT(expected["verdict"_L1], conclusion.verdict);
    QVERIFY2(conclusion.certainty >= certaintyOf(expected["certaintyAtLeast"_L1].toString()),
        tokenBytes(conclusion.certainty).constData());
    EXPECT(expected["kind"_L1], report.facts.bounce.kind);
    EXPECT(expected["role"_L1], conclusion.generator.role);
    for (const ProofOutcome &proof : report.facts.proofs) {
        const QJsonValue wanted = expected["proofs"_L1][QString(token(proof.scheme))];
        if (!wanted.isUndefined() && !wanted.isNull()) {
            EXPECT(wanted, proof.result);
        }
    }
    if (expected.contains("injectionIp"_L1)) {
        QVERIFY(report.facts.original && report.facts.original->injection.ip);
        QCOMPARE(report.facts.original->injection.ip->toText(), expected["injectionIp"_L1].toString().toLatin1());
    }
    if (expected.contains("recipients"_L1)) {
        const QJsonArray recipients = expected["recipients"_L1].toArray();
        QCOMPARE(report.facts.bounce.recipients.size(), recipients.size());
        for (qsizetype i = 0; i < recipients.size(); ++i) {
            const BounceRecipient &found = report.facts.bounce.recipients.at(i);
            QCOMPARE(found.address, recipients[i]["address"_L1].toString().toUtf8());
            EXPECT(recipients[i]["action"_L1], found.action);
            QCOMPARE(found.status, recipients[i]["status"_L1].toString().toLatin1());
        }
    }
    QVERIFY(report.complete);
}

void TestSamples::sameAgain()
{
    for (const QJsonValue &sample : std::as_const(m_samples)) {
        const QString file = sample["file"_L1].toString();
        const CaseReport first = examined(file, *m_resolver);
        const CaseReport second = examined(file, *m_resolver);
        QCOMPARE(second.findings, first.findings);
        QCOMPARE(second.conclusion, first.conclusion);
        QCOMPARE(second.dns, first.dns);
    }
}

void TestSamples::withoutDnsNothingIsClaimed()
{
    // A lookup that was not allowed may leave a case open, never turn it around.
    OffResolver off;
    for (const QJsonValue &sample : std::as_const(m_samples)) {
        const CaseReport report = examined(sample["file"_L1].toString(), off);
        const QJsonValue wanted = sample["expected"_L1]["verdict"_L1];
        const Verdict verdict = report.conclusion.verdict;
        const bool open = verdict == Verdict::Undetermined || verdict == Verdict::Unverifiable;
        QVERIFY2(open || allows(wanted, token(verdict)),
            (sample["file"_L1].toString().toUtf8() + ": " + tokenBytes(verdict)).constData());
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
