// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batv.h"
#include "macsign.h"
#include "message.h"
#include "milterdecision.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;
using namespace std::chrono;

Q_DECLARE_METATYPE(Indicia::MailWay)

class TestMilterDecision : public QObject
{
    Q_OBJECT

private slots:
    void ways_data();
    void ways();
    void stamps();
    void stampsWithParts();
    void largeMail();
    void addsWhatIsMissing();
    void marksBounces();
    void refusesForgedBounces();
    void takesFieldsInOurNameOut();
    void failsAsToldTo();
    void configurations_data();
    void configurations();
};

namespace {

constexpr sys_seconds now = sys_days(2026y / November / 20) + hours(8);

const QByteArray header("From: Alice <alice@example.org>\r\nTo: bob@example.net\r\n"
                        "Date: Fri, 20 Nov 2026 07:59:00 +0000\r\nMessage-ID: <1@example.org>\r\n"
                        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n");

MilterConfig config()
{
    MilterConfig result;
    result.authservId = "mx.example.org";
    result.identity.domains = {"example.org"};
    result.identity.batv
        = BatvPolicy{.keys = {{0, "tag"}}, .lifetimeDays = 7, .tagsAllMailSince = sys_days(2026y / January / 1)};
    result.identity.mac = MacPolicy{.keys = {{2, {.secret = "stamp", .from = {}, .until = {}}}},
        .lifetimeDays = 14,
        .addsToAllMailSince = sys_days(2026y / January / 1)};
    result.keyring.keys = {{2, {.secret = "stamp", .from = {}, .until = {}}}};
    result.keyring.domains = {"example.org"};
    result.signNetworks = {*IpNetwork::parse("192.0.2.0/24")};
    return result;
}

MailTransaction outgoing(const QByteArray &fields = header)
{
    return {.client = IpAddress::parse("192.0.2.7"),
        .authenticated = false,
        .sender = "alice@example.org",
        .recipients = {"bob@example.net"},
        .header = fields,
        .body = "Hello\r\n"};
}

MailTransaction bounce(const QByteArray &original, const QByteArray &recipient, const QByteArray &more = {})
{
    return {.client = IpAddress::parse("203.0.113.5"),
        .authenticated = false,
        .sender = {},
        .recipients = {recipient},
        .header = more
            + "From: MAILER-DAEMON@mx.example.net\r\nTo: alice@example.org\r\n"
              "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n",
        .body = "--b\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; bob@example.net\r\n"
                "Action: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
            + original + "--b--\r\n"};
}

MilterDecision decided(const MailTransaction &mail, const MilterConfig &by = config())
{
    return decide(mail, by, "twelveoctets", now);
}

/// The message as the server sends it on after @p decision; without what was removed.
QByteArray result(const MailTransaction &mail, const MilterDecision &decision)
{
    QByteArray text;
    for (const auto &[name, value] : decision.added) {
        text.prepend(name + ':' + QByteArray(value).replace("\n", "\r\n") + "\r\n");
    }
    const Message message = Message::parse(mail.header);
    for (const HeaderField &field : message.fields()) {
        const bool gone
            = std::ranges::any_of(decision.removed, [&](const auto &one) { return one.first == message.name(field); });
        text += gone ? QByteArray() : message.view(message.range(field)).toByteArray();
    }
    return text + "\r\n" + decision.body.value_or(mail.body);
}

MacOutcome verified(const QByteArray &mail)
{
    return verifyMac(Message::parse(mail), {.at = now, .recipients = {"bob@example.net"}}, config().keyring);
}

QByteArray stampedLetter()
{
    return result(outgoing(), decided(outgoing()));
}

QByteArray tagged()
{
    return *signBatv("alice@example.org", {0, "tag"}, floor<days>(now));
}

} // namespace

void TestMilterDecision::ways_data()
{
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<bool>("authenticated");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<MailWay>("way");
    const QByteArray own("192.0.2.7");
    const QByteArray stranger("203.0.113.5");
    const QByteArray alice("alice@example.org");
    const QByteArray bob("bob@example.net");
    QTest::newRow("from our network") << own << false << alice << bob << alice << MailWay::Outgoing;
    QTest::newRow("logged in from afar") << stranger << true << alice << bob << alice << MailWay::Outgoing;
    QTest::newRow("the server itself") << QByteArray() << false << alice << bob << alice << MailWay::Outgoing;
    QTest::newRow("from our network to ourselves") << own << false << alice << alice << alice << MailWay::Outgoing;
    QTest::newRow("forwarded") << own << false << bob << bob << bob << MailWay::NotOurs;
    QTest::newRow("our name from a stranger") << stranger << false << alice << alice << alice << MailWay::Incoming;
    QTest::newRow("a letter to us") << stranger << false << bob << alice << bob << MailWay::Incoming;
    QTest::newRow("a bounce to us") << stranger << false << QByteArray() << alice << bob << MailWay::Answer;
    QTest::newRow("a bounce to a tagged address")
        << stranger << false << QByteArray() << tagged() << bob << MailWay::Answer;
    QTest::newRow("a bounce by our own server") << own << false << QByteArray() << alice << alice << MailWay::Answer;
    QTest::newRow("our own bounce to a stranger") << own << false << QByteArray() << bob << alice << MailWay::Outgoing;
}

void TestMilterDecision::ways()
{
    QFETCH(QByteArray, client);
    QFETCH(bool, authenticated);
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, recipient);
    QFETCH(QByteArray, from);
    MailTransaction mail;
    mail.client = IpAddress::parse(client);
    mail.authenticated = authenticated;
    mail.sender = sender;
    mail.recipients = {recipient};
    mail.header = "From: " + from + "\r\n";
    QTEST(wayOf(mail, config()), "way");
    mail.header += "Auto-Submitted: auto-replied\r\n";
    if (client == "203.0.113.5" && !authenticated) {
        QCOMPARE(wayOf(mail, config()), MailWay::Answer);
    }
}

void TestMilterDecision::stamps()
{
    const MilterDecision decision = decided(outgoing());
    QCOMPARE(decision.action, MilterDecision::Action::Accept);
    QCOMPARE(decision.added.size(), 1);
    QCOMPARE(decision.added.first().first, QByteArray("Indicia-MAC"));
    QVERIFY(decision.added.first().second.startsWith(" v=1;"));
    QVERIFY(decision.removed.isEmpty() && !decision.body);
    QCOMPARE(decision.note, QByteArray("stamped d=example.org k=2"));
    const MacOutcome outcome = verified(result(outgoing(), decision));
    QCOMPARE(outcome.reason, MacReason::Verified);
    QVERIFY(outcome.recipientFits);
    MilterConfig nameless = config();
    nameless.namesRecipients = false;
    QVERIFY(!decided(outgoing(), nameless).added.first().second.contains("rh="));
}

void TestMilterDecision::stampsWithParts()
{
    MilterConfig by = config();
    by.parts = true;
    const MilterDecision decision = decided(outgoing(), by);
    const QByteArray mail = result(outgoing(), decision);
    QCOMPARE(Message::parse(mail).parts().size(), 3);
    QVERIFY(mail.contains("\r\n\r\nHello\r\n\r\n--=_mac-"));
    QCOMPARE(verified(mail).reason, MacReason::Verified);
    by.openPgpKey = "nobody@example.org"; // no such key: better late than unsigned
    QCOMPARE(decided(outgoing(), by).action, MilterDecision::Action::TempFail);
    const MailTransaction dkim = outgoing("DKIM-Signature: v=1; d=example.org\r\n" + header);
    QVERIFY(!decided(dkim, by).body); // parts would break it
}

void TestMilterDecision::largeMail()
{
    MailTransaction mail = outgoing();
    mail.isCut = true;
    const MilterDecision decision = decided(mail);
    QVERIFY(!decision.added.first().second.contains("bh="));
    QVERIFY(decision.note.endsWith("without its content"));
}

void TestMilterDecision::addsWhatIsMissing()
{
    const MailTransaction mail = outgoing("From: alice@example.org\r\n");
    const MilterDecision decision = decided(mail);
    QCOMPARE(decision.added.size(), 3);
    QCOMPARE(verified(result(mail, decision)).reason, MacReason::Verified);
}

void TestMilterDecision::marksBounces()
{
    MilterDecision decision = decided(bounce(stampedLetter(), tagged()));
    QCOMPARE(decision.action, MilterDecision::Action::Accept);
    QCOMPARE(decision.added.size(), 1);
    QCOMPARE(decision.added.first().first, QByteArray("Authentication-Results"));
    QVERIFY(decision.added.first().second.startsWith(" mx.example.org;\n\tx-batv=pass smtp.rcptto=prvs="));
    QVERIFY(decision.added.first().second.contains("x-mac=pass"));
    QVERIFY(decision.note.endsWith(": genuine"));
    decision = decided(bounce(outgoing().header + "Received: by x\r\n\r\nHello\r\n", "alice@example.org"));
    QCOMPARE(decision.action, MilterDecision::Action::Accept); // only marked
    QVERIFY(decision.added.first().second.contains("x-batv=fail reason=tag-missing"));
    QVERIFY(decision.added.first().second.contains("x-mac=fail reason=tag-missing"));
    QVERIFY(decision.note.endsWith(": forged"));
}

void TestMilterDecision::refusesForgedBounces()
{
    MilterConfig by = config();
    by.forged = MilterConfig::Forged::Reject;
    QCOMPARE(decided(bounce(header + "\r\nHello\r\n", "alice@example.org"), by).action, MilterDecision::Action::Reject);
    QCOMPARE(decided(bounce(stampedLetter(), tagged()), by).action, MilterDecision::Action::Accept);
    QCOMPARE(decided(bounce(header + "\r\nHello\r\n", tagged()), by).action, // one proof says yes: not refused
        MilterDecision::Action::Accept);
    MailTransaction own = bounce(header + "\r\nHello\r\n", "alice@example.org");
    own.client = IpAddress::parse("192.0.2.7"); // reports of our own server go untagged
    QCOMPARE(decided(own, by).action, MilterDecision::Action::Accept);
}

void TestMilterDecision::takesFieldsInOurNameOut()
{
    const QByteArray forged("Authentication-Results: other.example; spf=pass\r\n"
                            "Authentication-Results: mx.example.org; x-mac=pass\r\n"
                            "authentication-results: MX.EXAMPLE.ORG; x-batv=pass\r\n");
    using Removed = QList<std::pair<QByteArray, int>>;
    const Removed expected{{"authentication-results", 3}, {"Authentication-Results", 2}}; // the last first
    QCOMPARE(decided(bounce(header + "\r\n", "alice@example.org", forged)).removed, expected);
    MailTransaction letter = outgoing(forged + header);
    letter.client = IpAddress::parse("203.0.113.5");
    QCOMPARE(decided(letter).removed, expected);
    QVERIFY(decided(letter).added.isEmpty());
}

void TestMilterDecision::failsAsToldTo()
{
    MilterConfig by = config();
    by.identity.mac->keys[2].until = sys_days(2026y / October / 1); // nobody thought of the next key
    MilterDecision decision = decided(outgoing(), by);
    QCOMPARE(decision.action, MilterDecision::Action::TempFail);
    QVERIFY(decision.note.contains("no key"));
    by.failure = MilterConfig::Failure::Accept;
    decision = decided(outgoing(), by);
    QCOMPARE(decision.action, MilterDecision::Action::Accept);
    QVERIFY(decision.note.contains("let through without")); // and not in silence
    by.failure = MilterConfig::Failure::TempFail;
    by.fileKey = {4, "from a file"};
    QVERIFY(decided(outgoing(), by).added.first().second.contains("k=4"));
}

void TestMilterDecision::configurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("complaint"); ///< empty: it is right
    const QByteArray good(R"("authserv_id":"mx.example.org","context":"context.json")");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &complaint = {}) {
        QTest::newRow(name) << '{' + text + '}' << complaint;
    };
    row("the least", good);
    row("everything",
        good
            + R"(,"socket":"unix:/run/x","key_file":"keys","key_number":3,"sign_networks":["192.0.2.1"],)"
              R"("name_recipients":false,"parts":true,"openpgp_key":"a@b","forged_bounces":"reject",)"
              R"("on_failure":"accept")");
    row("no name", R"("context":"context.json")", "\"authserv_id\"");
    row("no context", R"("authserv_id":"mx")", "\"context\"");
    row("context is not there", R"("authserv_id":"mx","context":"nowhere.json")", "nowhere.json");
    row("a slip", good + R"(,"on_failur":"accept")", "\"on_failur\"");
    row("a word that is none", good + R"(,"on_failure":"ignore")", "\"on_failure\"");
    row("no network", good + R"(,"sign_networks":["here"])", "\"sign_networks\"");
    row("no key number", good + R"(,"key_number":10)", "\"key_number\"");
    row("a text for a yes", good + R"(,"parts":"yes")", "\"parts\"");
    row("no key anywhere", R"("authserv_id":"mx","context":"nokeys.json")", "no key");
    row("nobody's domain", R"("authserv_id":"mx","context":"empty.json","key_file":"keys")", "no domain");
    row("key file is not there", good + R"(,"key_file":"nokeys")", "nokeys");
    QTest::newRow("no JSON") << QByteArray("socket = x") << QByteArray("no JSON");
}

void TestMilterDecision::configurations()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, complaint);
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write("context.json", R"({"mine":["example.org"],"mac":{"keys":{"0":"secret"}}})"));
    QVERIFY(write("nokeys.json", R"({"mine":["example.org"]})"));
    QVERIFY(write("empty.json", "{}"));
    QVERIFY(write("keys", "first\nsecond\n"));
    QVERIFY(write("milter.json", text));
    const auto read = MilterConfig::read(folder.filePath(QStringLiteral("milter.json")));
    QCOMPARE(read                    ? QString()
            : read.error().isEmpty() ? QStringLiteral("?")
                                     : QString(),
        QString()); // an error says something
    QCOMPARE(read.has_value(), complaint.isEmpty());
    if (!read) {
        QVERIFY2(read.error().toUtf8().contains(complaint), qPrintable(read.error()));
    }
}

QTEST_GUILESS_MAIN(TestMilterDecision)
#include "tst_milterdecision.moc"
