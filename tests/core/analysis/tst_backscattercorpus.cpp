// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examine.h"
#include "identityfile.h"
#include "ledgerlist.h"
#include "ledgertable.h"
#include "rfc3339.h"
#include "tokens.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <memory>

using namespace Indicia;
using namespace Qt::StringLiterals;

/// The labelled mail of three organisations: what is said about it must be true, and above all do no harm.
class TestBackscatterCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noAnswerDoesHarm();
    void verdicts();
    void certainties();
    void kindsAndRecipients();
    void injectionPoints();
    void generatorRoles();
    void boundaryAddresses();
    void proofsThatThisVersionChecks();
    void authorsOfLetters();
    void openCasesSayWhatWouldSettleThem();
    void sameBytesGiveTheSameReport();

private:
    struct Case
    {
        QJsonObject truth;
        CaseReport report;
        QByteArray name;
    };
    [[nodiscard]] Context contextOf(const QString &organisation) const;
    [[nodiscard]] bool isOneOf(const QString &word, const QString &single, const QJsonValue &others) const;

    QList<Case> m_cases;
    std::unique_ptr<ZoneResolver> m_resolver;
    QHash<QString, Identity> m_identities;
    std::map<QString, std::unique_ptr<LedgerList>> m_ledgers; ///< of those that keep one
    std::chrono::sys_seconds m_now{};
    QString m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The corpus spells results as its report once did: "NotApplicable".
QString tokenOf(const QString &word)
{
    return word == "NotApplicable"_L1 ? u"not-applicable"_s : word.toLower();
}

/// "passed of all", and whether that is at least @p percent.
struct Score
{
    int passed = 0;
    int all = 0;
    QByteArrayList missed;

    void count(bool good, const QByteArray &what)
    {
        ++all;
        good ? ++passed : (missed.append(what), 0);
    }
    [[nodiscard]] bool reaches(int percent) const { return all > 0 && passed * 100 >= percent * all; }
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(passed) + " of " + QByteArray::number(all) + "; missed: " + missed.join(", ");
    }
};

} // namespace

void TestBackscatterCorpus::initTestCase()
{
    const QString shared = qEnvironmentVariable("INDICIA_SHARED", QStringLiteral(INDICIA_SOURCE_DIR "/../shared"));
    m_folder = shared + "/corpus/backscatter/"_L1;
    if (!QFile::exists(m_folder + "truth.jsonl"_L1)) {
        QSKIP("the labelled corpus is not here (INDICIA_SHARED): nothing is tested on it");
    }
    m_now = parseDateTime(contentOf(m_folder + "now"_L1).trimmed()).value();
    auto zone = readZoneFile(m_folder + "all.zone"_L1);
    QVERIFY(zone.has_value());
    m_resolver = std::make_unique<ZoneResolver>(std::move(*zone));
    for (const QString &organisation : {u"A"_s, u"B"_s, u"C"_s}) {
        const auto identity = readIdentity(contentOf(m_folder + organisation + "/context.json"_L1));
        QVERIFY(identity.has_value());
        m_identities.insert(organisation, *identity);
        if (!identity->ledgerFile.isEmpty()) {
            const auto entries = readLedgerTable(contentOf(m_folder + QString::fromUtf8(identity->ledgerFile)));
            QVERIFY(entries.has_value());
            m_ledgers.emplace(organisation, std::make_unique<LedgerList>(*entries, QList<LedgerCover>()));
        }
    }
    for (const QByteArray &line : contentOf(m_folder + "truth.jsonl"_L1).split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        Case one;
        one.truth = QJsonDocument::fromJson(line).object();
        const QString file = one.truth.value("file"_L1).toString();
        const Context context = contextOf(one.truth.value("org"_L1).toString());
        one.report = examine(contentOf(m_folder + file), file, context);
        one.name = file.toLatin1().sliced(9) + ' ' + one.truth.value("trick"_L1).toString().toLatin1();
        m_cases.append(one);
    }
    QVERIFY(m_cases.size() > 100);
}

Context TestBackscatterCorpus::contextOf(const QString &organisation) const
{
    Context context;
    context.resolver = m_resolver.get();
    context.now = m_now;
    context.identity = m_identities.value(organisation);
    if (const auto it = m_ledgers.find(organisation); it != m_ledgers.cend()) {
        context.ledger = it->second.get();
    }
    return context;
}

bool TestBackscatterCorpus::isOneOf(const QString &word, const QString &single, const QJsonValue &others) const
{
    return word == single || others.toArray().contains(word);
}

void TestBackscatterCorpus::noAnswerDoesHarm()
{
    for (const Case &one : std::as_const(m_cases)) {
        const Conclusion &conclusion = one.report.conclusion;
        const QString truth = one.truth.value("verdict"_L1).toString();
        const QByteArray what = one.name + ": " + tokenBytes(conclusion.verdict) + " by " + conclusion.rule;
        if (conclusion.certainty != Certainty::Strong && conclusion.certainty != Certainty::Proven) {
            continue;
        }
        QVERIFY2(truth != "own-bounce"_L1 || conclusion.verdict != Verdict::Backscatter, what.constData());
        const bool forged = truth == "backscatter"_L1 || truth == "fake-bounce"_L1;
        QVERIFY2(!forged || conclusion.verdict != Verdict::OwnBounce, what.constData());
        const bool letter = one.truth.value("family"_L1).toString() == "ordinary"_L1;
        const bool takenForBounce = conclusion.verdict == Verdict::OwnBounce
            || conclusion.verdict == Verdict::Backscatter || conclusion.verdict == Verdict::FakeBounce;
        QVERIFY2(!letter || !takenForBounce, what.constData());
    }
}

void TestBackscatterCorpus::verdicts()
{
    const QHash<QString, int> floors{{u"account-misuse"_s, 100}, {u"backscatter"_s, 100}, {u"fake-bounce"_s, 100},
        {u"ordinary"_s, 100}, {u"own-bounce"_s, 100}, {u"undetermined"_s, 100}};
    QHash<QString, Score> scores;
    for (const Case &one : std::as_const(m_cases)) {
        const QString verdict(token(one.report.conclusion.verdict));
        const bool good
            = isOneOf(verdict, one.truth.value("verdict"_L1).toString(), one.truth.value("also_accepted"_L1));
        scores[one.truth.value("family"_L1).toString()].count(good, one.name + "=" + verdict.toLatin1());
    }
    for (const auto &[family, score] : scores.asKeyValueRange()) {
        QVERIFY2(floors.contains(family), qPrintable(family));
        qInfo("%s: %s", qPrintable(family), score.text().constData());
        QVERIFY2(score.reaches(floors.value(family)), qPrintable(family));
    }
}

void TestBackscatterCorpus::certainties()
{
    const QHash<QString, Certainty> words{{u"weak"_s, Certainty::Weak}, {u"strong"_s, Certainty::Strong},
        {u"proven"_s, Certainty::Proven}, {u"none"_s, Certainty::None}};
    Score score;
    for (const Case &one : std::as_const(m_cases)) {
        const Conclusion &conclusion = one.report.conclusion;
        const bool right = QString(token(conclusion.verdict)) == one.truth.value("verdict"_L1).toString();
        const Certainty wanted = words.value(one.truth.value("certainty_at_least"_L1).toString());
        // Of what cannot be told the corpus asks for no more than "weak".
        const bool nothingClaimed = conclusion.certainty == Certainty::None && wanted == Certainty::Weak;
        score.count(!right || nothingClaimed || conclusion.certainty >= wanted, one.name + "=" + conclusion.rule);
    }
    qInfo("certainties: %s", score.text().constData());
    QVERIFY(score.reaches(97));
}

void TestBackscatterCorpus::kindsAndRecipients()
{
    Score kinds;
    Score recipients;
    for (const Case &one : std::as_const(m_cases)) {
        const BounceReport &bounce = one.report.facts.bounce;
        kinds.count(isOneOf(QString(token(bounce.kind)), one.truth.value("kind"_L1).toString(),
                        one.truth.value("also_kind"_L1)),
            one.name + "=" + tokenBytes(bounce.kind));
        if (one.truth.value("family"_L1).toString() == "fake-bounce"_L1) {
            continue; // an impostor's recipients are made up
        }
        QStringList wanted;
        for (const QJsonValue &value : one.truth.value("recipients"_L1).toArray()) {
            const QJsonObject recipient = value.toObject();
            wanted.append(recipient.value("address"_L1).toString() + ' '_L1 + recipient.value("action"_L1).toString()
                + ' '_L1 + recipient.value("status"_L1).toString());
        }
        QStringList found;
        for (const BounceRecipient &recipient : bounce.recipients) {
            found.append(QString::fromUtf8(recipient.address) + ' '_L1 + QString(token(recipient.action)) + ' '_L1
                + QString::fromUtf8(recipient.reportedStatus.isEmpty() ? recipient.status : recipient.reportedStatus));
        }
        wanted.sort();
        found.sort();
        recipients.count(wanted == found, one.name);
    }
    qInfo("kinds: %s", kinds.text().constData());
    qInfo("recipients: %s", recipients.text().constData());
    QVERIFY(kinds.reaches(98));
    QVERIFY(recipients.reaches(98));
}

void TestBackscatterCorpus::injectionPoints()
{
    Score score;
    for (const Case &one : std::as_const(m_cases)) {
        if (!one.truth.value("injection_visible"_L1).toBool()) {
            continue;
        }
        const auto &original = one.report.facts.original;
        const QByteArray found = original && original->injection.ip ? original->injection.ip->toText() : QByteArray();
        score.count(found == one.truth.value("injection_ip"_L1).toString().toLatin1(), one.name + "=" + found);
    }
    qInfo("injection points: %s", score.text().constData());
    QVERIFY(score.reaches(95));
}

/// Who wrote it, in terms of what went wrong there.
void TestBackscatterCorpus::generatorRoles()
{
    Score score;
    for (const Case &one : std::as_const(m_cases)) {
        const QString role(token(one.report.conclusion.generator.role));
        // A forwarder or a backup MX that bounces has also accepted first.
        const QString wanted = one.truth.value("generator_role"_L1).toString();
        score.count(isOneOf(role, wanted, one.truth.value("also_role"_L1)),
            one.name + "=" + role.toLatin1() + " not " + wanted.toLatin1());
    }
    qInfo("generator roles: %s", score.text().constData());
    QVERIFY(score.reaches(99));
}

void TestBackscatterCorpus::boundaryAddresses()
{
    Score score;
    for (const Case &one : std::as_const(m_cases)) {
        const QString wanted = one.truth.value("boundary_ip"_L1).toString();
        if (wanted.isEmpty()) {
            continue;
        }
        const Hop *boundary = one.report.facts.route.boundaryHop();
        const QByteArray found = boundary && boundary->field.fromIp ? boundary->field.fromIp->toText() : QByteArray();
        score.count(found == wanted.toLatin1(), one.name + "=" + found);
    }
    qInfo("boundary: %s", score.text().constData());
    QVERIFY(score.reaches(100));
}

void TestBackscatterCorpus::proofsThatThisVersionChecks()
{
    Score score;
    for (const Case &one : std::as_const(m_cases)) {
        const QJsonObject truth = one.truth.value("proofs"_L1).toObject();
        for (const ProofOutcome &proof : one.report.facts.proofs) {
            const bool checked = proof.scheme == ProofScheme::Batv || proof.scheme == ProofScheme::Srs
                || proof.scheme == ProofScheme::Dkim || proof.scheme == ProofScheme::Ledger
                || proof.scheme == ProofScheme::Route;
            const QJsonValue wanted = truth.value(QString(token(proof.scheme)));
            if (!checked || !wanted.isString()) {
                continue;
            }
            const QString word = tokenOf(wanted.toString());
            const QString found(token(proof.result));
            const bool nothingToCheck = word == "not-applicable"_L1
                && (proof.result == ProofResult::Absent || proof.result == ProofResult::Unverifiable);
            score.count(
                word == found || nothingToCheck, one.name + ' ' + tokenBytes(proof.scheme) + '=' + found.toLatin1());
        }
    }
    qInfo("proofs: %s", score.text().constData());
    QVERIFY(score.reaches(98));
}

void TestBackscatterCorpus::authorsOfLetters()
{
    Score score;
    for (const Case &one : std::as_const(m_cases)) {
        const QString wanted = one.truth.value("dkim_from_domain"_L1).toString();
        if (wanted.isEmpty()) {
            continue;
        }
        const CaseFacts &facts = one.report.facts;
        QString found = facts.signatures.dkim.isEmpty() ? u"absent"_s : u"fail"_s;
        for (const DkimOutcome &signature : facts.signatures.dkim) {
            if (signature.result == DkimResult::Pass) {
                found = u"pass"_s;
            } else if (signature.headerSignature == DkimHash::Match && found == "fail"_L1) {
                found = u"headers"_s;
            }
        }
        score.count(found == wanted, one.name + " dkim=" + found.toLatin1());
        for (const SpfOutcome &spf : facts.boundary.spf) {
            // Of a null reverse-path RFC 7208 section 2.4 checks postmaster at the HELO name; the corpus says none.
            if (spf.identity == SpfIdentity::MailFrom && !facts.envelope.mailFrom.isEmpty()) {
                score.count(QString(token(spf.result)) == one.truth.value("spf_mail_from"_L1).toString(),
                    one.name + " spf=" + tokenBytes(spf.result));
            }
        }
    }
    qInfo("authors: %s", score.text().constData());
    QVERIFY(score.reaches(100));
}

void TestBackscatterCorpus::openCasesSayWhatWouldSettleThem()
{
    for (const Case &one : std::as_const(m_cases)) {
        if (one.report.conclusion.verdict == Verdict::Undetermined) {
            QVERIFY2(!one.report.conclusion.wouldSettle.isEmpty(), one.name.constData());
        }
    }
}

void TestBackscatterCorpus::sameBytesGiveTheSameReport()
{
    for (const Case &one : std::as_const(m_cases)) {
        const Context context = contextOf(one.truth.value("org"_L1).toString());
        const CaseReport again
            = examine(one.report.facts.message.document(), one.truth.value("file"_L1).toString(), context);
        QCOMPARE(again.findings, one.report.findings);
        QCOMPARE(again.conclusion, one.report.conclusion);
        QCOMPARE(again.dns, one.report.dns);
    }
}

QTEST_GUILESS_MAIN(TestBackscatterCorpus)
#include "tst_backscattercorpus.moc"
