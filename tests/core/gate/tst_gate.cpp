// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authenticationresults.h"
#include "batv.h"
#include "gate.h"
#include "gatefield.h"
#include "identity.h"
#include "macsign.h"
#include "message.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono;

Q_DECLARE_METATYPE(Indicia::GateAnswer)

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void field();
    void fieldsOfOthersStay();
};

namespace {

constexpr sys_seconds sentAt = sys_days(2026y / November / 20) + hours(8);

const QByteArray letter("Received: from a.example.org by mx.example.net; Fri, 20 Nov 2026 08:00:05 +0000\r\n"
                        "From: alice@example.org\r\nTo: bob@example.net\r\nDate: Fri, 20 Nov 2026 08:00:00 +0000\r\n"
                        "Message-ID: <1@example.org>\r\nSubject: Plans\r\n\r\nHello\r\n");

Identity ourselves()
{
    Identity identity;
    identity.domains = {"example.org"};
    identity.batv
        = BatvPolicy{.keys = {{0, "tag-key"}}, .lifetimeDays = 7, .tagsAllMailSince = sys_days(2026y / October / 1)};
    identity.mac = MacPolicy{.keys = {{0, {.secret = "stamp-key", .from = {}, .until = {}}}},
        .lifetimeDays = 14,
        .addsToAllMailSince = sys_days(2026y / October / 1)};
    return identity;
}

QByteArray stamped(const QByteArray &recipient = "bob@example.net")
{
    const Message message = Message::parse(letter);
    const auto made = signMac(message,
        {.keyNumber = 0,
            .secret = "stamp-key",
            .domain = "example.org",
            .now = sentAt,
            .nonce = "twelveoctets",
            .recipients = {recipient}});
    return made ? stampedMessage(message, *made) : QByteArray();
}

QByteArray bounceOf(const QByteArray &original)
{
    return "From: MAILER-DAEMON@mx.example.net\r\nTo: alice@example.org\r\nSubject: Undelivered\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nSorry.\r\n"
           "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n"
           "Final-Recipient: rfc822; bob@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
           "--b\r\nContent-Type: message/rfc822\r\n\r\n"
        + original + "--b--\r\n";
}

QByteArray tagged()
{
    return *signBatv("alice@example.org", {0, "tag-key"}, floor<days>(sentAt));
}

GateOutcome judge(const QByteArray &mail, const QByteArray &recipient, bool nullSender = true, bool own = false)
{
    const GateQuestion question{
        .recipients = {recipient}, .at = sentAt + hours(1), .nullSender = nullSender, .fromOurselves = own};
    return judgeAtGate(Message::parse(mail), question, ourselves(), nullptr);
}

} // namespace

void TestGate::answers_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<bool>("nullSender");
    QTest::addColumn<GateAnswer>("answer");
    const QByteArray alice("alice@example.org");
    QTest::newRow("tag and stamp are right") << bounceOf(stamped()) << tagged() << true << GateAnswer::Genuine;
    QTest::newRow("neither is there") << bounceOf(letter) << alice << true << GateAnswer::Forged;
    QTest::newRow("a tag on a letter without a stamp") << bounceOf(letter) << tagged() << true << GateAnswer::Open;
    QTest::newRow("a stamp that comes to the bare address") << bounceOf(stamped()) << alice << true << GateAnswer::Open;
    QTest::newRow("right tag, stamp for another recipient")
        << bounceOf(stamped("carol@example.net")) << tagged() << true << GateAnswer::Genuine;
    QTest::newRow("altered on its way") << bounceOf(stamped().replace("Hello", "Hullo")) << tagged() << true
                                        << GateAnswer::Genuine;
    QTest::newRow("nobody can read it, but nothing else has a null sender")
        << QByteArray("From: x@example.com\r\n\r\nhello\r\n") << alice << true << GateAnswer::Forged;
    QTest::newRow("ordinary mail") << letter << alice << false << GateAnswer::NotAsked;
}

void TestGate::answers()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, recipient);
    QFETCH(bool, nullSender);
    QTEST(judge(mail, recipient, nullSender).answer, "answer");
}

void TestGate::field()
{
    const auto read = [](const GateOutcome &outcome) {
        return readAuthenticationResults(gateFieldValue("mx.example.org", outcome));
    };
    const AuthenticationResults good = read(judge(bounceOf(stamped()), tagged()));
    QVERIFY(good.deviations.isEmpty());
    QCOMPARE(good.authservId, QByteArray("mx.example.org"));
    QCOMPARE(good.methods.size(), 3);
    QCOMPARE(good.methods.at(0).method, QByteArray("x-batv"));
    QCOMPARE(good.methods.at(0).result, QByteArray("pass"));
    QCOMPARE(good.methods.at(0).property("smtp", "rcptto"), tagged());
    QCOMPARE(good.methods.at(1).result, QByteArray("pass"));
    QCOMPARE(good.methods.at(2).result, QByteArray("neutral"));
    const AuthenticationResults bad = read(judge(bounceOf(letter), "alice@example.org"));
    QCOMPARE(bad.methods.at(0).result, QByteArray("fail"));
    QCOMPARE(bad.methods.at(0).reason, QByteArray("tag-missing"));
    QCOMPARE(bad.methods.at(1).result, QByteArray("fail"));
    const AuthenticationResults own = read(judge(bounceOf(letter), "alice@example.org", true, true));
    QCOMPARE(own.methods.at(1).result, QByteArray("none"));
    const AuthenticationResults odd = read(judge(bounceOf(letter), "\"a; x-mac=pass\"@example.org"));
    QVERIFY(odd.deviations.isEmpty());
    QCOMPARE(odd.methods.size(), 3);
}

void TestGate::fieldsOfOthersStay()
{
    const QByteArray head("Authentication-Results: MX.example.org; x-mac=pass\r\nReceived: by x\r\n"
                          "Authentication-Results: other.example; spf=pass\r\n"
                          "authentication-results:\r\n mx.example.org (ours) 1; none\r\n");
    const Message message = Message::parse("From someone\r\n" + head + letter);
    const QList<qsizetype> found = fieldsInOurName(message, "mx.example.org");
    QCOMPARE(found, QList<qsizetype>({0, 3}));
    QCOMPARE(withField(message, found, "X: a\n\tb"),
        "From someone\r\nX: a\r\n\tb\r\nReceived: by x\r\nAuthentication-Results: other.example; spf=pass\r\n"
            + letter);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
