// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batv.h"
#include "examine.h"
#include "mailsubmission.h"
#include "mailworld.h"
#include "srs.h"
#include "testmail.h"
#include "textreport.h"
#include "zoneresolver.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;

namespace {

/// Who sent the letter in our name.
enum class Sender {
    Ours, ///< we did, through our server: stamped, tagged and signed
    Forger, ///< somebody who knows our address
    Replayer, ///< somebody who got a letter of ours, tag and all, and sends it to others
    CleanReplayer, ///< the same, without the fields that tell how he got it
    Correspondent, ///< somebody who writes to a member of ours, whose mail we pass on
    PathForger, ///< somebody who makes up a way back such as we write it on forwarded mail
    PathReplayer, ///< somebody who got forwarded mail, and uses its way back for mail of his own
};

/// Who sends to whom, and by which servers.
struct Trip
{
    Sender sender = Sender::Ours;
    QByteArray recipient;
    QByteArray through = {}; ///< the server to which the sender hands it; empty: ours, and theirs of strangers
    QByteArray needs = {}; ///< a server that not everybody has
};

constexpr auto author = "alice@example.org";
constexpr auto correspondent = "dora@example.com";
constexpr auto forwarded = "member@example.org"; ///< reads her mail at unknown@example.net
constexpr auto alsoForwarded = "patron@example.org"; ///< at refused@example.net
constexpr auto ourSrsSecret = "our own secret";

sys_seconds currentTime()
{
    return floor<seconds>(system_clock::now());
}

QByteArray tagged()
{
    return signBatv(author, {.number = 0, .secret = MailWorld::batvKey}, floor<days>(currentTime())).value();
}

/// The correspondent's address as our server writes it on mail that it passes on.
QByteArray rewritten(const QByteArray &secret)
{
    return forwardSrs(correspondent, "example.org", secret, floor<days>(currentTime())).value();
}

/// Forwarding as a Postfix has it that rewrites the sender itself.
QByteArray forwarding()
{
    return QByteArray("virtual_alias_maps = inline:{{") + forwarded + " = unknown@example.net}, {" + alsoForwarded
        + " = refused@example.net}}\nsender_canonical_classes = envelope_sender\nsender_canonical_maps = inline:{{"
        + correspondent + " = " + rewritten(ourSrsSecret) + "}}\n";
}

} // namespace

Q_DECLARE_METATYPE(Trip)

/// Mail of ours, and mail in our name, out through real servers and back: what is said about each answer that came.
class TestRoundTrips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answerIsJudged_data();
    void answerIsJudged();

private:
    void send(const Trip &trip);
    void fetchOwnLetter(QByteArray &letter);
    [[nodiscard]] TestMail letter(const QByteArray &recipient);
    [[nodiscard]] Zone publicZone() const;
    [[nodiscard]] CaseReport examined(const QByteArray &bytes, bool knowsKeys) const;

    MailWorld m_world{QStringLiteral(INDICIA_MILTER)};
    const TestKey m_key = TestKey::rsa(2048);
    int m_letters = 0;
};

void TestRoundTrips::initTestCase()
{
    const QByteArray obstacle = m_world.enter();
    if (!obstacle.isEmpty()) {
        QSKIP(("SKIPPED WHOLE: " + obstacle).constData());
    }
    QVERIFY2(m_world.start(forwarding()), m_world.log().constData());
}

TestMail TestRoundTrips::letter(const QByteArray &recipient)
{
    TestMail mail;
    mail.fields
        = {QByteArray("From: Alice <") + author + '>', "To: <" + recipient + '>', "Subject: The lease of your flat",
            "Date: "
                + QDateTime::fromSecsSinceEpoch(currentTime().time_since_epoch().count(), QTimeZone::UTC)
                    .toString(Qt::RFC2822Date)
                    .toLatin1(),
            "Message-ID: <lease." + QByteArray::number(++m_letters) + "@example.org>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8"};
    mail.body = "Dear Bob,\r\n\r\nthe lease ends in March.\r\n\r\nAlice\r\n";
    return mail;
}

/// Has a letter of ours delivered to them, and takes it as they got it.
void TestRoundTrips::fetchOwnLetter(QByteArray &letter)
{
    send({.sender = Sender::Ours, .recipient = "carol@box.example.net"});
    if (QTest::currentTestFailed()) {
        return;
    }
    const auto arrived = takeFromMaildir(m_world.theirMailbox(), seconds(60));
    QVERIFY2(arrived, m_world.log().constData());
    QVERIFY(arrived->contains("Indicia-MAC:"));
    letter = *arrived;
    letter = letter.sliced(letter.indexOf("Received:")); // Return-path is the receiver's own
    letter.replace("\r\n", "\n").replace('\n', "\r\n");
}

void TestRoundTrips::send(const Trip &trip)
{
    MailSubmission submission{.helo = "pc66.example.info",
        .from = author,
        .parameters = {},
        .recipient = trip.recipient,
        .content = {},
        .client = MailWorld::forger,
        .server = trip.through.isEmpty() ? MailWorld::theirServer : trip.through};
    switch (trip.sender) {
    case Sender::Ours: {
        TestMail mail = letter(trip.recipient);
        sign(mail, m_key);
        submission.helo = "desk.example.org";
        submission.from = tagged();
        submission.content = mail.bytes();
        submission.client = MailWorld::ourClient;
        submission.server = trip.through.isEmpty() ? MailWorld::ourServer : trip.through;
        break;
    }
    case Sender::Forger:
        submission.content = letter(trip.recipient).bytes();
        break;
    case Sender::Correspondent:
    case Sender::PathForger:
    case Sender::PathReplayer: {
        TestMail mail = letter(trip.recipient);
        mail.fields.first() = QByteArray("From: Dora <") + correspondent + '>';
        submission.content = mail.bytes();
        submission.from = trip.sender == Sender::Correspondent
            ? QByteArray(correspondent)
            : rewritten(trip.sender == Sender::PathForger ? "a guess" : ourSrsSecret);
        break;
    }
    case Sender::Replayer:
    case Sender::CleanReplayer:
        fetchOwnLetter(submission.content);
        if (QTest::currentTestFailed()) {
            return;
        }
        submission.from = tagged();
        if (trip.sender == Sender::CleanReplayer) {
            TestMail mail = TestMail::parse(submission.content);
            mail.fields.removeIf([](const QByteArray &field) { return field.startsWith("Received:"); });
            submission.content = mail.bytes();
        }
        break;
    }
    const QByteArray problem = submission.send(MailWorld::smtp);
    QVERIFY2(problem.isEmpty(), (problem + m_world.log()).constData());
}

/// Every server has its name, and every domain names its servers; who sends in our name has none.
Zone TestRoundTrips::publicZone() const
{
    struct Host
    {
        QByteArray domain;
        QByteArray name;
        QByteArray address;
        QByteArray reverse;
    };
    const Host hosts[] = {
        {"example.org", "mail.example.org", MailWorld::ourServer, "10.2.0.192.in-addr.arpa"},
        {"example.org", "mail2.example.org", MailWorld::ourSendmail, "11.2.0.192.in-addr.arpa"},
        {"example.org", "desk.example.org", MailWorld::ourClient, "20.2.0.192.in-addr.arpa"},
        {"example.net", "mx.example.net", MailWorld::theirServer, "25.100.51.198.in-addr.arpa"},
        {"example.com", "mx.example.com", MailWorld::otherServer, "77.100.51.198.in-addr.arpa"},
        {"sendmail.example", "mx.sendmail.example", MailWorld::sendmailGateway, "40.100.51.198.in-addr.arpa"},
        {"opensmtpd.example", "mx.opensmtpd.example", MailWorld::openSmtpdGateway, "50.100.51.198.in-addr.arpa"},
    };
    Zone zone;
    for (const Host &host : hosts) {
        zone.add(host.name, DnsType::A, host.address);
        zone.add(host.reverse, DnsType::Ptr, host.name);
        zone.add(host.name, DnsType::Txt, "v=spf1 a -all");
        if (host.domain != "example.org") {
            zone.add(host.domain, DnsType::Txt, "v=spf1 a:" + host.name + " -all");
        }
    }
    zone.add("example.org", DnsType::Txt, "v=spf1 ip4:192.0.2.0/28 -all");
    zone.add("s1._domainkey.example.org", DnsType::Txt, m_key.record());
    return zone;
}

/// What we say about it a minute later; with our keys, or with nothing but our names and what DNS has.
CaseReport TestRoundTrips::examined(const QByteArray &bytes, bool knowsKeys) const
{
    const Zone zone = publicZone();
    ZoneResolver resolver(zone);
    Context context;
    context.resolver = &resolver;
    context.now = currentTime() + minutes(1);
    const sys_days since = floor<days>(context.now) - days(30);
    Identity &identity = context.identity;
    identity.domains = {"example.org"};
    identity.trustedHosts = {"mail.example.org", "mail2.example.org"};
    if (knowsKeys) {
        identity.outbound = {*IpNetwork::parse("192.0.2.0/28")};
        identity.submission = {*IpNetwork::parse("192.0.2.16/28")};
        identity.batv = BatvPolicy{.keys = {{0, MailWorld::batvKey}}, .lifetimeDays = 7, .tagsAllMailSince = since};
        identity.dkim = DkimPolicy{"example.org", {"s1"}, since};
        identity.srs = SrsPolicy{.domain = "example.org", .secrets = {ourSrsSecret}};
        identity.mac = MacPolicy{.keys = {{1, {.secret = "stamp", .from = {}, .until = {}}}},
            .lifetimeDays = 14,
            .addsToAllMailSince = since};
    }
    return examine(bytes, QStringLiteral("answer.eml"), context);
}

void TestRoundTrips::answerIsJudged_data()
{
    QTest::addColumn<Trip>("trip");
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Certainty>("atLeast");
    const auto row = [](const char *name, const Trip &trip, MessageKind kind, Verdict verdict, Certainty atLeast) {
        QTest::newRow(name) << trip << kind << verdict << atLeast;
    };
    using enum Sender;
    using enum MessageKind;
    using enum Verdict;
    using enum Certainty;
    row("Exim took ours and bounced it", {Ours, "unknown@example.net"}, Failure, OwnBounce, Proven);
    row("Exim took a forged one and bounced it", {Forger, "unknown@example.net"}, Failure, Backscatter, Strong);
    row("Exim took one of ours from a stranger and bounced it", {Replayer, "unknown@example.net"}, Failure, Backscatter,
        Strong);
    row("Exim took one of ours from a stranger who hides how he got it, and bounced it",
        {CleanReplayer, "unknown@example.net"}, Failure, Backscatter, Strong);
    row("Exim refused ours, and our Postfix says so", {Ours, "refused@example.net"}, Failure, OwnBounce, Proven);
    row("Exim refused a forged one, and a relay says so", {Forger, "refused@example.net", MailWorld::otherServer},
        Failure, Backscatter, Strong);
    row("Exim refused one of ours from a stranger, and a relay says so",
        {Replayer, "refused@example.net", MailWorld::otherServer}, Failure, Backscatter, Strong);
    // Behind a forwarder nothing binds the recipient that failed.
    row("ours bounced behind a forwarder with SRS", {Ours, "forwarded@example.net"}, Failure, OwnBounce, Strong);
    row("a forged one bounced behind a forwarder with SRS", {Forger, "forwarded@example.net"}, Failure, Backscatter,
        Strong);
    row("one of ours from a stranger bounced behind a forwarder with SRS", {Replayer, "forwarded@example.net"}, Failure,
        Backscatter, Weak);
    row("one of ours from a stranger who hides how he got it bounced behind a forwarder with SRS",
        {CleanReplayer, "forwarded@example.net"}, Failure, Backscatter, Weak);
    row("Exim bounced what we passed on with SRS", {Correspondent, forwarded, MailWorld::otherServer}, Failure,
        OwnBounce, Proven);
    row("Exim refused what we passed on with SRS, and our Postfix says so",
        {Correspondent, alsoForwarded, MailWorld::otherServer}, Failure, OwnBounce, Proven);
    row("Exim bounced mail of a stranger with an SRS address that we never wrote", {PathForger, "unknown@example.net"},
        Failure, Backscatter, Strong);
    row("Exim bounced mail of a stranger with an SRS address of ours", {PathReplayer, "unknown@example.net"}, Failure,
        Backscatter, Strong);
    row("Exim answers ours for one who is away", {Ours, "away@example.net"}, AutoReply, OwnBounce, Strong);
    row("Exim answers a forged one for one who is away", {Forger, "away@example.net"}, AutoReply, Backscatter, Strong);
    row("Exim answers ours for one who is away, and quotes it", {Ours, "away-quoting@example.net"}, AutoReply,
        OwnBounce, Proven);
    row("Exim answers a forged one for one who is away, and quotes it", {Forger, "away-quoting@example.net"}, AutoReply,
        Backscatter, Strong);

    const QByteArray sendmail = MailWorld::sendmailGateway;
    row("Sendmail took ours, which another refused", {Ours, "refused@sendmail.example", {}, sendmail}, Failure,
        OwnBounce, Proven);
    row("Sendmail took a forged one, which another refused", {Forger, "refused@sendmail.example", sendmail, sendmail},
        Failure, Backscatter, Strong);
    row("Sendmail took one of ours from a stranger, which another refused",
        {Replayer, "refused@sendmail.example", sendmail, sendmail}, Failure, Backscatter, Strong);
    row("a Sendmail of ours stamped it, and Exim bounced it",
        {Ours, "unknown@example.net", MailWorld::ourSendmail, MailWorld::ourSendmail}, Failure, OwnBounce, Proven);
    row("a Sendmail of ours stamped it, and Exim refused it",
        {Ours, "refused@example.net", MailWorld::ourSendmail, MailWorld::ourSendmail}, Failure, OwnBounce, Proven);

    const QByteArray opensmtpd = MailWorld::openSmtpdGateway;
    row("OpenSMTPD took ours, which another refused", {Ours, "refused@opensmtpd.example", {}, opensmtpd}, Failure,
        OwnBounce, Proven);
    row("OpenSMTPD took a forged one, which another refused",
        {Forger, "refused@opensmtpd.example", opensmtpd, opensmtpd}, Failure, Backscatter, Strong);
    row("OpenSMTPD took one of ours from a stranger, which another refused",
        {Replayer, "refused@opensmtpd.example", opensmtpd, opensmtpd}, Failure, Backscatter, Strong);

    const QByteArray dovecot = MailWorld::dovecot;
    row("Sieve answers ours for one who is away", {Ours, "away@dovecot.example", {}, dovecot}, AutoReply, OwnBounce,
        Strong);
    row("Sieve answers a forged one for one who is away", {Forger, "away@dovecot.example", {}, dovecot}, AutoReply,
        Backscatter, Strong);
    row("Sieve rejects ours", {Ours, "unwilling@dovecot.example", {}, dovecot}, Failure, OwnBounce, Proven);
    row("Sieve rejects a forged one", {Forger, "unwilling@dovecot.example", {}, dovecot}, Failure, Backscatter, Strong);
    row("Sieve rejects one of ours from a stranger", {Replayer, "unwilling@dovecot.example", {}, dovecot}, Failure,
        Backscatter, Strong);
}

void TestRoundTrips::answerIsJudged()
{
    QFETCH(const Trip, trip);
    QFETCH(const Verdict, verdict);
    QFETCH(const Certainty, atLeast);
    const QByteArray obstacle = m_world.need(trip.needs);
    if (!obstacle.isEmpty()) {
        QSKIP(obstacle.constData());
    }
    QVERIFY2(m_world.hasStarted(), m_world.log().constData());
    send(trip);
    if (QTest::currentTestFailed()) {
        return;
    }
    const auto answer = takeFromMaildir(m_world.ourMailbox(), seconds(60));
    QVERIFY2(answer, m_world.log().constData());

    const CaseReport report = examined(*answer, true);
    const QByteArray all
        = *answer + "\n\nrule: " + report.conclusion.rule + "\n" + textReport(report, {.voice = Voice::Plain}).toUtf8();
    if (qEnvironmentVariableIsSet("INDICIA_SHOW_ANSWERS")) {
        qInfo("%s", all.constData());
    }
    QTEST(report.facts.bounce.kind, "kind");
    QVERIFY2(report.conclusion.verdict == verdict, all.constData());
    QVERIFY2(report.conclusion.certainty >= atLeast, all.constData());
    // Who knows less may be undecided, or guess, and is never sure of the contrary.
    const Verdict contrary = verdict == Verdict::OwnBounce ? Verdict::Backscatter : Verdict::OwnBounce;
    const CaseReport guess = examined(*answer, false);
    QVERIFY2(guess.conclusion.verdict != contrary || guess.conclusion.certainty <= Certainty::Weak,
        (all + textReport(guess, {.voice = Voice::Plain}).toUtf8()).constData());
}

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
