// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examine.h"
#include "eximserver.h"
#include "mailsubmission.h"
#include "postfixserver.h"
#include "testmail.h"
#include "textreport.h"
#include "zoneresolver.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;

namespace {

enum class Bouncer { Postfix, Exim };

/// What makes a server return all of a message, or less.
struct Return
{
    Bouncer server = Bouncer::Postfix;
    QByteArray options; ///< of the server's configuration
    QByteArray parameters; ///< of MAIL
    bool isLong = false;
};

constexpr auto recipient = "unknown@example.net";
constexpr auto subject = "Subject: The lease of your flat";

/// Our side: example.org signs with two keys, in either canonical form.
struct Ours
{
    TestKey rsa = TestKey::rsa(2048);
    TestKey ed25519 = TestKey::ed25519();
    sys_seconds now = floor<seconds>(system_clock::now());

    [[nodiscard]] TestMail letter(bool isLong) const
    {
        TestMail mail = TestMail::letter();
        mail.fields = {"From: Alice <user@example.org>", QByteArray("To: Bob <") + recipient + '>', subject,
            "Date: "
                + QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::UTC)
                    .toString(Qt::RFC2822Date)
                    .toLatin1(),
            "Message-ID: <lease.1@example.org>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit"};
        mail.body = "Dear Bob,\r\n\r\nthe lease  ends \t in M\xc3\xa4rz. \r\n.\r\n..two dots\r\nFrom now on: none\r\n";
        if (isLong) {
            mail.body += QByteArray("Paragraph by paragraph it goes on.\r\n").repeated(300);
        }
        TestSignature simple;
        simple.algorithm = "ed25519-sha256";
        simple.selector = "ed";
        simple.relaxedHeader = simple.relaxedBody = false;
        sign(mail, ed25519, simple);
        sign(mail, rsa);
        return mail;
    }
    [[nodiscard]] CaseReport examined(const QByteArray &bytes) const
    {
        Zone zone;
        zone.add("s1._domainkey.example.org", DnsType::Txt, rsa.record());
        zone.add("ed._domainkey.example.org", DnsType::Txt, ed25519.record());
        ZoneResolver resolver(zone);
        Context context;
        context.resolver = &resolver;
        context.now = now + minutes(1);
        context.identity.domains = {"example.org"};
        context.identity.dkim = DkimPolicy{"example.org", {"s1", "ed"}, floor<days>(now) - days(30)};
        return examine(bytes, QStringLiteral("bounce.eml"), context);
    }
};

ProofOutcome dkimProofOf(const CaseReport &report)
{
    return *std::ranges::find(report.facts.proofs, ProofScheme::Dkim, &ProofOutcome::scheme);
}

/// What b= of each signature of the returned message says, from the top.
QList<DkimHash> headerResults(const CaseReport &report)
{
    QList<DkimHash> results;
    for (const DkimOutcome &signature : report.facts.original->signatures.dkim) {
        results.append(signature.headerSignature);
    }
    return results;
}

/// The answer and its reasons as people read them, in one line.
QString answerOf(const CaseReport &report)
{
    const QString text = textReport(report, {.voice = Voice::Plain});
    return text.left(text.indexOf(QLatin1String("What speaks against it"))).simplified();
}

/// With the first octet of @p text behind the report changed; empty where it is not there.
QByteArray changedAt(QByteArray bounce, const char *text)
{
    const qsizetype at = bounce.lastIndexOf(text);
    if (at < 0) {
        return {};
    }
    bounce[at] = static_cast<char>(bounce.at(at) ^ 1);
    return bounce;
}

} // namespace

Q_DECLARE_METATYPE(Return)

/// Letters that we signed, sent to nobody through real servers: our proof in what they return.
class TestRealBounces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourSignatureCameBack_data();
    void ourSignatureCameBack();

private:
    template <typename Server>
    void bounce(const Return &how, QByteArray &bounced);

    const Ours m_ours;
};

/// Has @p how's server take a letter and return it; @p bounced stays empty where that failed.
template <typename Server>
void TestRealBounces::bounce(const Return &how, QByteArray &bounced)
{
    Server server;
    QVERIFY2(server.start("example.org", how.options), server.log().constData());
    const MailSubmission submission{.helo = "mail.example.org",
        .from = "user@example.org",
        .parameters = how.parameters,
        .recipient = recipient,
        .content = m_ours.letter(how.isLong).bytes()};
    const QByteArray problem = submission.send(server.port());
    QVERIFY2(problem.isEmpty(), (problem + server.log()).constData());
    const std::optional<QByteArray> arrived = takeFromMaildir(server.mailbox());
    QVERIFY2(arrived, server.log().constData());
    bounced = *arrived;
}

void TestRealBounces::ourSignatureCameBack_data()
{
    QTest::addColumn<Return>("how");
    QTest::addColumn<OriginalExtent>("extent");
    QTest::addColumn<ProofReason>("reason");
    QTest::addColumn<QString>("explanation");
    const auto full = [](const char *name, const Return &how) {
        QTest::newRow(name) << how << OriginalExtent::Full << ProofReason::Verified
                            << QStringLiteral("It fits the header and the whole text.");
    };
    const auto headerOnly = [](const char *name, const Return &how) {
        QTest::newRow(name) << how << OriginalExtent::HeadersOnly << ProofReason::HeadersVerified
                            << QStringLiteral("the text did not come back whole and cannot be compared.");
    };
    using enum Bouncer;
    full("Postfix returns all", {Postfix, {}, {}});
    headerOnly("Postfix, asked for the header (RFC 3461 section 4.3)", {Postfix, {}, "RET=HDRS"});
    headerOnly("Postfix, above bounce_size_limit", {Postfix, "bounce_size_limit = 4000\n", {}, true});
    full("Exim returns all", {Exim, {}, {}});
    headerOnly("Exim, asked for the header (RFC 3461 section 4.3)", {Exim, {}, "RET=HDRS"});
    headerOnly("Exim without bounce_return_body", {Exim, "bounce_return_body = false\n", {}});
    headerOnly("Exim, above bounce_return_size_limit", {Exim, "bounce_return_size_limit = 4000\n", {}, true});
}

void TestRealBounces::ourSignatureCameBack()
{
    QFETCH(const Return, how);
    QFETCH(const OriginalExtent, extent);
    QFETCH(const QString, explanation);
    const bool isPostfix = how.server == Bouncer::Postfix;
    if (const char *obstacle = isPostfix ? PostfixServer::obstacle() : EximServer::obstacle()) {
        QSKIP(obstacle);
    }
    QByteArray bounced;
    isPostfix ? bounce<PostfixServer>(how, bounced) : bounce<EximServer>(how, bounced);
    QVERIFY(!bounced.isEmpty());

    const CaseReport report = m_ours.examined(bounced);
    QCOMPARE(report.facts.bounce.kind, MessageKind::Failure);
    QTEST(report.facts.bounce.original.extent, "extent");
    QCOMPARE(dkimProofOf(report).result, ProofResult::Valid);
    QTEST(dkimProofOf(report).reason, "reason");
    QCOMPARE(dkimProofOf(report).binds.contains(ProofBinding::Body), extent == OriginalExtent::Full);
    QCOMPARE(headerResults(report), QList({DkimHash::Match, DkimHash::Match}));
    QCOMPARE(report.conclusion.verdict, Verdict::OwnBounce);
    QCOMPARE(report.conclusion.certainty, Certainty::Proven);
    QVERIFY2(answerOf(report).contains(explanation), qPrintable(answerOf(report)));

    const ProofOutcome otherSubject = dkimProofOf(m_ours.examined(changedAt(bounced, "lease of your")));
    QCOMPARE(otherSubject.result, ProofResult::Invalid);
    QCOMPARE(otherSubject.reason, ProofReason::BadSignature);
    if (extent == OriginalExtent::Full) {
        const ProofOutcome otherText = dkimProofOf(m_ours.examined(changedAt(bounced, "Dear Bob")));
        QCOMPARE(otherText.result, ProofResult::Invalid);
        QCOMPARE(otherText.reason, ProofReason::Altered);
    }
}

QTEST_GUILESS_MAIN(TestRealBounces)
#include "tst_realbounces.moc"
