// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "budgetresolver.h"
#include "examine.h"
#include "offresolver.h"
#include "testmail.h"
#include "tokens.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;

namespace {

constexpr auto ourServer = "192.0.2.10";
constexpr auto strangeServer = "203.0.113.9";

/// The whole of a letter's life, from Alice (example.org, ours) to Bob (example.net) and back.
struct World
{
    TestKey key = TestKey::ed25519();
    Zone zone;
    Identity identity;

    World()
    {
        zone.add("s1._domainkey.example.org", DnsType::Txt, key.record());
        zone.add("example.org", DnsType::Txt, "v=spf1 ip4:192.0.2.10 -all");
        zone.add("_dmarc.example.org", DnsType::Txt, "v=DMARC1; p=reject");
        zone.add("mx.example.net", DnsType::A, "198.51.100.1");
        zone.add("example.net", DnsType::Txt, "v=spf1 ip4:198.51.100.1 -all");
        identity.domains = {"example.org"};
        identity.trustedHosts = {"mx.example.org"};
        identity.outbound = {*IpNetwork::parse(ourServer)};
        identity.dkim = DkimPolicy{"example.org", {"s1"}, 2026y / January / 1};
    }

    [[nodiscard]] TestMail letter() const
    {
        TestMail mail = TestMail::letter();
        TestSignature how;
        how.algorithm = "ed25519-sha256";
        sign(mail, key, how);
        return mail;
    }
    [[nodiscard]] CaseReport examined(const QByteArray &bytes) const
    {
        ZoneResolver resolver{Zone(zone)};
        return examined(bytes, resolver);
    }
    [[nodiscard]] CaseReport examined(const QByteArray &bytes, Resolver &resolver) const
    {
        Context context;
        context.resolver = &resolver;
        context.now = sys_days(2026y / December / 31);
        context.identity = identity;
        return examine(bytes, QStringLiteral("case.eml"), context);
    }
};

/// How the letter came to the system that bounced it, and what came back.
struct Return
{
    QByteArray client = ourServer;
    QByteArray time = "Sat, 21 Nov 2026 08:00:10 +0000";
    QByteArray recipient = "bob@example.net";
    bool headerOnly = false;
};

QByteArray bounceOf(const TestMail &mail, const Return &how)
{
    const QByteArray original = "Received: from out.example.org (out.example.org [" + how.client
        + "])\r\n\tby mx.example.net (Postfix) with ESMTP id 4Xyz\r\n\tfor <" + how.recipient + ">; " + how.time
        + "\r\n" + mail.bytes();
    const QByteArray returned = how.headerOnly ? original.first(original.indexOf("\r\n\r\n") + 2) : original;
    return "Return-Path: <>\r\n"
           "Received: from mx.example.net (mx.example.net [198.51.100.1])\r\n"
           "\tby mx.example.org (Postfix) with ESMTP id 4Abc\r\n"
           "\tfor <alice@example.org>; "
        + how.time
        + "\r\n"
          "From: MAILER-DAEMON@mx.example.net\r\n"
          "To: alice@example.org\r\n"
          "Subject: Undelivered Mail Returned to Sender\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n"
          "\r\n--b\r\n\r\nNo such user.\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
          "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; "
        + how.recipient + "\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: "
        + (how.headerOnly ? "text/rfc822-headers" : "message/rfc822") + "\r\n\r\n" + returned + "\r\n--b--\r\n";
}

QByteArray deliveredFrom(const QByteArray &client, const TestMail &mail)
{
    return "Return-Path: <alice@example.org>\r\nReceived: from relay.example.com (relay.example.com [" + client
        + "])\r\n\tby mx.example.org (Postfix) with ESMTP id 4Abc\r\n"
          "\tfor <carol@example.org>; Sat, 21 Nov 2026 08:00:10 +0000\r\n"
        + mail.bytes();
}

ProofOutcome dkimProofOf(const CaseReport &report)
{
    return *std::ranges::find(report.facts.proofs, ProofScheme::Dkim, &ProofOutcome::scheme);
}

bool has(const CaseReport &report, const char *id)
{
    return std::ranges::any_of(report.findings, [&](const Finding &finding) { return finding.id == id; });
}

QByteArray answerOf(const CaseReport &report)
{
    return tokenBytes(report.conclusion.verdict) + ' ' + tokenBytes(report.conclusion.certainty);
}

} // namespace

/// Letters that were really signed, sent, changed, forged, bounced and sent again: what is said of each.
class TestSignedCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void genuineBounces_data();
    void genuineBounces();
    void alteredByTheBouncer();
    void sentAgain_data();
    void sentAgain();
    void sentAgainUnderAnotherRecipient();
    void forged_data();
    void forged();
    void withoutDns();
    void forgedOriginalCouldHaveBeenRefused();
    void letterFromAnywhere();
    void letterWithASecondAuthor_data();
    void letterWithASecondAuthor();
    void letterWithTextAfterTheSignedOne();
    void letterThatIsNotSigned();
    void letterWhoseKeyIsNotAnswered();
    void letterThatAsksForManyQuestions();
    void truncatedOriginal();

private:
    const World m_world;
};

void TestSignedCases::genuineBounces_data()
{
    QTest::addColumn<Return>("how");
    QTest::addColumn<ProofReason>("reason");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const Return &how, ProofReason reason, const char *answer) {
        QTest::newRow(name) << how << reason << QByteArray(answer);
    };
    row("all of it came back", {}, ProofReason::Verified, "own-bounce proven");
    row("its header came back", {.headerOnly = true}, ProofReason::HeadersVerified, "own-bounce proven");
    row("it waited in a queue", {.time = "Wed, 25 Nov 2026 08:00:00 +0000"}, ProofReason::Verified,
        "own-bounce proven");
    row("a blind copy", {.recipient = "carol@example.net"}, ProofReason::Verified, "own-bounce strong");
    row("forwarded by a host that SPF forbids, to the recipient that it names", {.client = strangeServer},
        ProofReason::Verified, "own-bounce strong");
}

void TestSignedCases::genuineBounces()
{
    QFETCH(const Return, how);
    const CaseReport report = m_world.examined(bounceOf(m_world.letter(), how));
    QCOMPARE(dkimProofOf(report).result, ProofResult::Valid);
    QTEST(dkimProofOf(report).reason, "reason");
    QTEST(answerOf(report), "answer");
}

void TestSignedCases::alteredByTheBouncer()
{
    TestMail mail = m_world.letter();
    mail.body += "-- \r\nScanned by example.net\r\n";
    const CaseReport report = m_world.examined(bounceOf(mail, {}));
    QCOMPARE(dkimProofOf(report).reason, ProofReason::Altered);
    QVERIFY(has(report, "dkim.altered") && !has(report, "dkim.invalid"));
    QCOMPARE(answerOf(report), "own-bounce strong");
}

void TestSignedCases::sentAgain_data()
{
    QTest::addColumn<Return>("how");
    QTest::addColumn<bool>("otherText");
    const Return weekLater{
        .client = strangeServer, .time = "Sat, 28 Nov 2026 08:00:00 +0000", .recipient = "victim@example.net"};
    const Return monthLater{
        .client = "198.51.100.77", .time = "Mon, 21 Dec 2026 08:00:00 +0000", .recipient = "victim@example.net"};
    QTest::newRow("to somebody else, from a forbidden host") << weekLater << false;
    QTest::newRow("to somebody else, a month later") << monthLater << false;
    QTest::newRow("our header over another text, a month later") << monthLater << true;
    Return sameRecipient = monthLater;
    sameRecipient.recipient = "bob@example.net";
    QTest::newRow("to the same, a month later, from a forbidden host") << sameRecipient << false;
    Return headerOnly = monthLater;
    headerOnly.headerOnly = true;
    QTest::newRow("only its header came back") << headerOnly << false;
}

void TestSignedCases::sentAgain()
{
    QFETCH(const Return, how);
    QFETCH(const bool, otherText);
    TestMail mail = m_world.letter();
    if (otherText) {
        mail.body = "Buy now: http://shop.example.com/\r\n";
    }
    const CaseReport report = m_world.examined(bounceOf(mail, how));
    QCOMPARE(dkimProofOf(report).result, otherText ? ProofResult::Invalid : ProofResult::Valid);
    QCOMPARE(report.conclusion.verdict, Verdict::Backscatter);
    QVERIFY(report.conclusion.rule.startsWith("replay."));
}

void TestSignedCases::sentAgainUnderAnotherRecipient()
{
    // A verifier takes To from the bottom, as often as h= names it: the one on top is nobody's word.
    TestMail mail = m_world.letter();
    mail.fields.prepend("To: victim@example.net");
    const Return how{
        .client = strangeServer, .time = "Sat, 28 Nov 2026 08:00:00 +0000", .recipient = "victim@example.net"};
    const CaseReport report = m_world.examined(bounceOf(mail, how));
    QCOMPARE(dkimProofOf(report).result, ProofResult::Valid);
    QVERIFY(has(report, "dkim.recipient-not-addressed"));
    QVERIFY(!has(report, "dkim.recipient-addressed"));
    QCOMPARE(report.conclusion.verdict, Verdict::Backscatter);
}

void TestSignedCases::forged_data()
{
    QTest::addColumn<TestMail>("mail");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const TestMail &mail, ProofResult result, ProofReason reason) {
        QTest::newRow(name) << mail << result << reason;
    };
    TestMail unsignedMail = TestMail::letter();
    row("not signed, where all is", unsignedMail, ProofResult::Absent, ProofReason::TagMissing);
    TestSignature how;
    how.algorithm = "ed25519-sha256";
    TestMail otherKey = TestMail::letter();
    sign(otherKey, TestKey::ed25519(), how);
    row("signed with another key", otherKey, ProofResult::Invalid, ProofReason::BadSignature);
    TestMail otherSelector = TestMail::letter();
    how.selector = "evil";
    sign(otherSelector, TestKey::ed25519(), how);
    row("with a selector that never was", otherSelector, ProofResult::Invalid, ProofReason::UnknownSelector);
    how.domain = "example.com";
    TestMail otherDomain = TestMail::letter();
    sign(otherDomain, TestKey::ed25519(), how);
    row("signed by a stranger's domain", otherDomain, ProofResult::Absent, ProofReason::TagMissing);
    TestMail copied = m_world.letter();
    const QByteArray signature = copied.fields.first();
    copied = TestMail::letter();
    copied.fields[2] = "Subject: You have won";
    copied.fields[0] = "From: Alice <ceo@example.org>";
    copied.fields.prepend(signature);
    row("a signature taken from another letter", copied, ProofResult::Invalid, ProofReason::BadSignature);
}

void TestSignedCases::forged()
{
    QFETCH(const TestMail, mail);
    // From where its injection is not known: the signature alone has to decide.
    const CaseReport report = m_world.examined(bounceOf(mail, {.client = "10.0.0.1"}));
    QTEST(dkimProofOf(report).result, "result");
    QTEST(dkimProofOf(report).reason, "reason");
    const bool mayBeRewritten = dkimProofOf(report).reason == ProofReason::BadSignature;
    QCOMPARE(answerOf(report), mayBeRewritten ? "backscatter weak" : "backscatter strong");
}

void TestSignedCases::withoutDns()
{
    OffResolver off;
    const CaseReport bounce = m_world.examined(bounceOf(m_world.letter(), {.client = "10.0.0.1"}), off);
    QCOMPARE(dkimProofOf(bounce).reason, ProofReason::LookupsOff);
    QCOMPARE(bounce.conclusion.verdict, Verdict::Undetermined);
    QVERIFY(bounce.conclusion.wouldSettle.contains(Settler::AllowDns));
    const CaseReport letter = m_world.examined(deliveredFrom(strangeServer, m_world.letter()), off);
    QCOMPARE(letter.conclusion.verdict, Verdict::Unverifiable);
}

void TestSignedCases::forgedOriginalCouldHaveBeenRefused()
{
    const CaseReport report = m_world.examined(bounceOf(TestMail::letter(), {.client = strangeServer}));
    QVERIFY(has(report, "original.refusable-spf"));
    QVERIFY(has(report, "original.refusable-dmarc"));
    QVERIFY(!has(report, "original.owner-can-tighten"));
    const CaseReport genuine = m_world.examined(bounceOf(m_world.letter(), {}));
    QVERIFY(!has(genuine, "original.refusable-spf") && !has(genuine, "original.refusable-dmarc"));
}

void TestSignedCases::letterFromAnywhere()
{
    const CaseReport report = m_world.examined(deliveredFrom(strangeServer, m_world.letter()));
    QVERIFY(has(report, "spf.fail") && has(report, "dmarc.pass"));
    QCOMPARE(answerOf(report), "authentic proven");
}

void TestSignedCases::letterWithASecondAuthor_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("onTop");
    const auto row
        = [](const char *name, const QByteArray &field, bool onTop = true) { QTest::newRow(name) << field << onTop; };
    row("on top", "From: The Chief <ceo@example.org>");
    row("at the bottom", "From: The Chief <ceo@example.org>", false);
    row("in capitals", "FROM: ceo@example.org");
    row("blank before the colon", "From : ceo@example.org");
    row("blank before the colon, at the bottom", "From : ceo@example.org", false);
    row("tab before the colon", "From\t: ceo@example.org");
    row("NUL in the name", QByteArray("From\0: ceo@example.org", 22));
    row("bare CR before it", "X-A: b\rFrom: ceo@example.org");
    row("bare LF before it", "X-A: b\nFrom: ceo@example.org");
}

void TestSignedCases::letterWithASecondAuthor()
{
    QFETCH(const QByteArray, field);
    QFETCH(const bool, onTop);
    TestMail mail = m_world.letter();
    onTop ? mail.fields.prepend(field) : mail.fields.append(field);
    const CaseReport report = m_world.examined(deliveredFrom(ourServer, mail));
    QCOMPARE(report.conclusion.verdict, Verdict::Suspicious);
    QVERIFY(has(report, "author.author-ambiguous"));
}

void TestSignedCases::letterWithTextAfterTheSignedOne()
{
    TestMail mail = TestMail::letter();
    TestSignature how;
    how.algorithm = "ed25519-sha256";
    how.limit = plainBody(mail.body, true).size();
    sign(mail, m_world.key, how);
    mail.body += "Pay to another account.\r\n";
    const CaseReport report = m_world.examined(deliveredFrom(strangeServer, mail));
    QVERIFY(has(report, "dkim.body-extended") && !has(report, "dmarc.pass"));
    QCOMPARE(answerOf(report), "altered-in-transit strong");
}

void TestSignedCases::letterThatIsNotSigned()
{
    const CaseReport report = m_world.examined(deliveredFrom(strangeServer, TestMail::letter()));
    QVERIFY(has(report, "dmarc.fail"));
    QCOMPARE(answerOf(report), "spoofed strong");
}

void TestSignedCases::letterWhoseKeyIsNotAnswered()
{
    World world;
    const TestMail mail = world.letter();
    world.zone.setStatus("s1._domainkey.example.org", DnsType::Txt, DnsStatus::ServFail);
    const CaseReport report = world.examined(deliveredFrom(strangeServer, mail));
    QVERIFY(has(report, "dkim.temperror") && has(report, "dmarc.temperror"));
    QCOMPARE(report.conclusion.verdict, Verdict::Unverifiable); // neither proven nor refuted
    QVERIFY(!report.complete);
}

void TestSignedCases::letterThatAsksForManyQuestions()
{
    // Each author and each signature asks for a walk of eight names: more than one message is worth.
    World world;
    TestMail mail = TestMail::letter();
    QByteArrayList authors;
    for (char c = 'a'; c < 'u'; ++c) {
        authors.append(QByteArray("x@1.2.3.4.5.6.7.") + c + ".example.com");
    }
    mail.fields[0] = "From: " + authors.join(",\r\n ");
    for (int i = 0; i < 20; ++i) {
        TestSignature how;
        how.algorithm = "ed25519-sha256";
        how.domain = QByteArray("1.2.3.4.5.6.7.") + char('a' + i) + ".example.com";
        world.zone.add("s1._domainkey." + how.domain, DnsType::Txt, world.key.record());
        sign(mail, world.key, how);
    }
    const CaseReport report = world.examined(deliveredFrom(strangeServer, mail));
    QVERIFY(report.dns.size() <= BudgetResolver::MaxQueries);
    QVERIFY(report.conclusion.verdict != Verdict::Authentic);
}

void TestSignedCases::truncatedOriginal()
{
    TestMail mail = TestMail::letter();
    mail.fields.last() = "Content-Type: multipart/mixed; boundary=\"p\"";
    mail.body = "--p\r\n\r\nHello\r\n--p\r\n\r\nBob\r\n--p--\r\n";
    TestSignature how;
    how.algorithm = "ed25519-sha256";
    sign(mail, m_world.key, how);
    mail.body = "--p\r\n\r\nHello\r\n--p\r\n\r\nB"; // the bouncer gave up here
    const CaseReport report = m_world.examined(bounceOf(mail, {}));
    QCOMPARE(report.facts.bounce.original.extent, OriginalExtent::Truncated);
    QCOMPARE(dkimProofOf(report).result, ProofResult::Valid);
    QCOMPARE(dkimProofOf(report).reason, ProofReason::HeadersVerified);
    QCOMPARE(answerOf(report), "own-bounce proven");
}

QTEST_GUILESS_MAIN(TestSignedCases)
#include "tst_signedcases.moc"
