// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examine.h"
#include "identityfile.h"
#include "ledgerlist.h"
#include "ledgertable.h"
#include "rfc3339.h"
#include "scriptedresolver.h"
#include "signaturetokens.h"
#include "tokens.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Indicia;
using namespace Qt::StringLiterals;

/// Every lookup of every message fails once, in every way: what is then said must follow from what is left.
class TestFailedLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheDemoMailbox_data() { ways(); }
    void ofTheDemoMailbox();
    void ofTheLabelledCorpus_data() { ways(); }
    void ofTheLabelledCorpus();

private:
    void ways();
};

namespace {

enum class Extent { OneAlone, AllFromThere };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<ZoneResolver> resolverOf(QByteArrayView zoneText)
{
    auto zone = parseZone(zoneText);
    return zone ? std::make_unique<ZoneResolver>(std::move(*zone)) : nullptr;
}

/// What a message says about itself once an answer is missing, beside what it says with all of them.
class Comparison
{
public:
    Comparison(const QString &name, const QByteArray &message, const Context &context)
        : m_name(name.toLatin1()), m_message(message), m_context(context)
    {
        ScriptedResolver all(
            [this](const DnsQuestion &question, const Patience &patience) { return ask(question, patience); });
        m_whole = examinedWith(all);
        m_questions = all.count();
    }

    [[nodiscard]] qsizetype questions() const { return m_questions; }

    /// What is wrong where lookup @p first (from 0) fails so; empty where nothing is.
    [[nodiscard]] QByteArray wrongWithout(qsizetype first, DnsStatus status, Extent extent) const
    {
        qsizetype number = 0;
        ScriptedResolver failing([&](const DnsQuestion &question, const Patience &patience) {
            const qsizetype at = number++;
            const bool fails = at == first || (at > first && extent == Extent::AllFromThere);
            return fails ? answerOf(status) : ask(question, patience);
        });
        const CaseReport left = examinedWith(failing);
        const QByteArray wrong = wrongConclusion(left) + otherResults(left);
        return wrong.isEmpty() ? wrong : m_name + ", lookup " + QByteArray::number(first) + ": " + wrong;
    }

private:
    [[nodiscard]] DnsAnswer ask(const DnsQuestion &question, const Patience &patience) const
    {
        return m_context.resolver->query(question.name, question.type, patience);
    }

    [[nodiscard]] CaseReport examinedWith(Resolver &resolver) const
    {
        Context context = m_context;
        context.resolver = &resolver;
        return examine(m_message, QString::fromLatin1(m_name), context);
    }

    /// Whoever is sure without an answer must be right with it.
    [[nodiscard]] QByteArray wrongConclusion(const CaseReport &left) const
    {
        const Conclusion &whole = m_whole.conclusion;
        const Conclusion &now = left.conclusion;
        const bool sure = now.certainty == Certainty::Strong || now.certainty == Certainty::Proven;
        if (!sure || now.verdict == whole.verdict) {
            return {};
        }
        return tokenBytes(now.verdict) + ' ' + tokenBytes(now.certainty) + " by " + now.rule + ", with all answers "
            + tokenBytes(whole.verdict) + ' ' + tokenBytes(whole.certainty) + " by " + whole.rule + "; ";
    }

    /// A missing answer makes a result temporary or unasked, never another one.
    [[nodiscard]] QByteArray otherResults(const CaseReport &left) const
    {
        QByteArray wrong = otherHost(left.facts.boundary, m_whole.facts.boundary);
        wrong += otherSignatures(left.facts.signatures, m_whole.facts.signatures);
        if (left.facts.original && m_whole.facts.original) {
            wrong += otherHost(left.facts.original->injectionChecks, m_whole.facts.original->injectionChecks);
            wrong += otherSignatures(left.facts.original->signatures, m_whole.facts.original->signatures);
        }
        return wrong;
    }

    template <typename Result>
    [[nodiscard]] static QByteArray otherResult(const char *check, Result left, Result whole)
    {
        if (left == whole || left == Result::TempError || left == Result::NotAsked) {
            return {};
        }
        return check + (' ' + tokenBytes(left)) + ", with all answers " + tokenBytes(whole) + "; ";
    }

    template <typename Outcome>
    [[nodiscard]] static QByteArray otherResults(
        const char *check, const QList<Outcome> &left, const QList<Outcome> &whole)
    {
        QByteArray wrong;
        for (qsizetype i = 0; i < std::min(left.size(), whole.size()); ++i) {
            wrong += otherResult(check, left.at(i).result, whole.at(i).result);
        }
        return wrong;
    }

    [[nodiscard]] static QByteArray otherHost(const HostChecks &left, const HostChecks &whole)
    {
        return otherResult("iprev", left.iprev.result, whole.iprev.result) + otherResults("SPF", left.spf, whole.spf);
    }

    [[nodiscard]] static QByteArray otherSignatures(const SignatureFacts &left, const SignatureFacts &whole)
    {
        return otherResults("DKIM", left.dkim, whole.dkim) + otherResult("ARC", left.arc.result, whole.arc.result)
            + otherResults("DMARC", left.dmarc, whole.dmarc);
    }

    QByteArray m_name;
    QByteArray m_message;
    Context m_context;
    CaseReport m_whole;
    qsizetype m_questions = 0;
};

/// Fails each lookup of the message, and counts in @p points how many that were.
QByteArray wrongOf(const Comparison &comparison, qsizetype &points)
{
    QFETCH(const DnsStatus, status);
    QFETCH(const Extent, extent);
    QByteArray wrong;
    for (qsizetype first = 0; first < comparison.questions(); ++first) {
        const QByteArray one = comparison.wrongWithout(first, status, extent);
        wrong += one.isEmpty() ? one : '\n' + one;
        ++points;
    }
    return wrong;
}

} // namespace

void TestFailedLookups::ways()
{
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<Extent>("extent");
    QTest::newRow("one is not answered in time") << DnsStatus::Timeout << Extent::OneAlone;
    QTest::newRow("the server fails at one") << DnsStatus::ServFail << Extent::OneAlone;
    QTest::newRow("the server refuses one") << DnsStatus::Refused << Extent::OneAlone;
    QTest::newRow("from one on, none is answered in time") << DnsStatus::Timeout << Extent::AllFromThere;
    QTest::newRow("from one on, none is asked") << DnsStatus::NotAsked << Extent::AllFromThere;
}

void TestFailedLookups::ofTheDemoMailbox()
{
    const QString folder = u":/samples/"_s;
    const QJsonObject index = QJsonDocument::fromJson(contentOf(folder + "samples.json"_L1)).object();
    const auto resolver = resolverOf(contentOf(folder + index["zone"_L1].toString()));
    QVERIFY(resolver);
    Context context;
    context.resolver = resolver.get();
    context.identity = readIdentity(contentOf(folder + index["context"_L1].toString())).value();
    context.now = parseDateTime(index["now"_L1].toString().toLatin1()).value();
    qsizetype points = 0;
    QByteArray wrong;
    for (const QJsonValue &sample : index["samples"_L1].toArray()) {
        const QString file = sample["file"_L1].toString();
        wrong += wrongOf(Comparison(file, contentOf(folder + file), context), points);
    }
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    qInfo("%lld lookups failed", static_cast<long long>(points));
    QVERIFY(points > 100);
}

void TestFailedLookups::ofTheLabelledCorpus()
{
    const QString shared = qEnvironmentVariable("INDICIA_SHARED", QStringLiteral(INDICIA_SOURCE_DIR "/../shared"));
    const QString folder = shared + "/corpus/backscatter/"_L1;
    if (!QFile::exists(folder + "truth.jsonl"_L1)) {
        QSKIP("the labelled corpus is not here (INDICIA_SHARED): nothing is tested on it");
    }
    const auto resolver = resolverOf(contentOf(folder + "all.zone"_L1));
    QVERIFY(resolver);
    Context context;
    context.resolver = resolver.get();
    context.now = parseDateTime(contentOf(folder + "now"_L1).trimmed()).value();
    qsizetype points = 0;
    QByteArray wrong;
    for (const QByteArray &line : contentOf(folder + "truth.jsonl"_L1).split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const QJsonObject truth = QJsonDocument::fromJson(line).object();
        const QString file = truth.value("file"_L1).toString();
        context.identity
            = readIdentity(contentOf(folder + truth.value("org"_L1).toString() + "/context.json"_L1)).value();
        std::unique_ptr<LedgerList> ledger;
        if (!context.identity.ledgerFile.isEmpty()) {
            const auto entries = readLedgerTable(contentOf(folder + QString::fromUtf8(context.identity.ledgerFile)));
            QVERIFY(entries.has_value());
            ledger = std::make_unique<LedgerList>(*entries, QList<LedgerCover>());
        }
        context.ledger = ledger.get();
        wrong += wrongOf(Comparison(file, contentOf(folder + file), context), points);
    }
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    qInfo("%lld lookups failed", static_cast<long long>(points));
    QVERIFY(points > 1000);
}

QTEST_GUILESS_MAIN(TestFailedLookups)
#include "tst_failedlookups.moc"
