// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyhashes.h"
#include "checkdkim.h"
#include "macsign.h"
#include "mailsubmission.h"
#include "message.h"
#include "milterclient.h"
#include "milterprocess.h"
#include "postfixserver.h"
#include "proofs.h"
#include "serverprocess.h"
#include "testkey.h"
#include "verifymac.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace Indicia;
using namespace std::chrono;

/// The program itself, with a Postfix that asks it.
class TestMilter : public QObject
{
    Q_OBJECT

private slots:
    void stampsOnTheWayOut();
    void openDkimBehindItCoversTheStamp_data();
    void openDkimBehindItCoversTheStamp();
    void ownBounceComesBackStamped();
    void marksBouncesOnTheWayIn();
    void refusesForgedBounces();
    void killedAndRestarted();
    void mistakenConfiguration();
    void load();
};

namespace {

/// The one that was built.
struct Milter : MilterProcess
{
    Milter() : MilterProcess(QStringLiteral(INDICIA_MILTER)) { }
};

const QByteArray strangers(R"("sign_networks":["192.0.2.0/24"],)"); // so that the test's client is none of us

MacKeyring keyring()
{
    return {
        .keys = {{-1, {.secret = "stamp", .from = {}, .until = {}}}}, .lifetimeDays = 14, .domains = {"example.org"}};
}

sys_seconds currentTime()
{
    return floor<seconds>(system_clock::now());
}

QByteArray letter(const QByteArray &text = "Hello\r\n..\r\nGr\xc3\xbc\xc3\x9f\r\n")
{
    return "From: Alice\r\n <alice@example.org>\r\nTo: bob@example.org\r\nSubject: Plans\r\n"
           "Date: "
        + mailDate(currentTime())
        + "\r\nMessage-ID: <plans.1@example.org>\r\nMIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + text;
}

MailSubmission submission(const QByteArray &from, const QByteArray &recipient, const QByteArray &content)
{
    return {.helo = "client.example.org", .from = from, .parameters = {}, .recipient = recipient, .content = content};
}

MacOutcome verified(const QByteArray &mail, const QByteArray &recipient)
{
    return verifyMac(Message::parse(mail), {.at = currentTime(), .recipients = {recipient}}, keyring());
}

QByteArray bounceOf(const QByteArray &original)
{
    return "From: MAILER-DAEMON@mx.example.net\r\nTo: alice@example.org\r\nSubject: Undelivered\r\n"
           "Authentication-Results: mx.example.org; x-mac=pass\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
           "--b\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
           "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; bob@example.net\r\n"
           "Action: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
        + original + "\r\n--b--\r\n";
}

QByteArray stampedLetter()
{
    const Message message = Message::parse(letter());
    return stampedMessage(message,
        *signMac(message,
            {.keyNumber = 1,
                .secret = "stamp",
                .domain = "example.org",
                .now = currentTime(),
                .nonce = "twelveoctets",
                .recipients = {"bob@example.net"}}));
}

} // namespace

#define START_POSTFIX(milter, postfix, domain) \
    if (const char *obstacle = PostfixServer::obstacle()) { \
        QSKIP(obstacle); \
    } \
    QVERIFY2((postfix).start(domain, (milter).parameters()), (postfix).log().constData())

void TestMilter::stampsOnTheWayOut()
{
    for (const QByteArray &more : {QByteArray(), QByteArray(R"("parts":true,)")}) {
        Milter milter;
        PostfixServer postfix;
        QVERIFY2(milter.start(more), milter.log().constData());
        START_POSTFIX(milter, postfix, "example.org");
        QCOMPARE(submission("alice@example.org", "bob@example.org", letter()).send(postfix.port()), QByteArray());
        const auto delivered = takeFromMaildir(postfix.mailbox());
        QVERIFY2(delivered, (postfix.log() + milter.log()).constData());
        const MacOutcome outcome = verified(*delivered, "bob@example.org");
        QVERIFY2(outcome.reason == MacReason::Verified, delivered->constData());
        QVERIFY(outcome.recipientFits);
        QCOMPARE(delivered->contains("multipart/related"), !more.isEmpty());
    }
}

void TestMilter::openDkimBehindItCoversTheStamp_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("in the header") << QByteArray();
    QTest::newRow("in parts too") << QByteArray(R"("parts":true,)");
}

/// In the order in which docs/mail-servers.md has them: both hold where the letter arrives.
void TestMilter::openDkimBehindItCoversTheStamp()
{
    QFETCH(const QByteArray, members);
    const QString program = ServerProcess::findProgram(QStringLiteral("opendkim"));
    if (program.isEmpty()) {
        QSKIP("opendkim is not installed");
    }
    Milter milter;
    PostfixServer postfix;
    QVERIFY2(milter.start(members), milter.log().constData());
    const TestKey key = TestKey::rsa(2048);
    ServerProcess signer;
    const quint16 port = ServerProcess::freePort();
    const QByteArray socket = "inet:" + QByteArray::number(port) + "@127.0.0.1";
    QVERIFY(signer.write(QStringLiteral("key.pem"), key.privatePem()));
    QVERIFY(signer.write(QStringLiteral("opendkim.conf"),
        "Mode s\nSyslog no\nBackground no\nDomain example.org\nRequireSafeKeys no\nSelector s1\n"
        "Canonicalization relaxed/simple\nSignHeaders *,+Indicia-MAC\nKeyFile "
            + signer.path(QStringLiteral("key.pem")).toUtf8() + "\nSocket " + socket + '\n'));
    QVERIFY2(signer.start(program,
                 {QStringLiteral("-f"), QStringLiteral("-x"), signer.path(QStringLiteral("opendkim.conf"))},
                 [port] { return ServerProcess::listens(port); }),
        signer.output().constData());
    if (const char *obstacle = PostfixServer::obstacle()) {
        QSKIP(obstacle);
    }
    const QByteArray both = milter.parameters().replace(
        "\nmilter_default_action", ", inet:127.0.0.1:" + QByteArray::number(port) + "\nmilter_default_action");
    QVERIFY2(postfix.start("example.org", both), postfix.log().constData());

    QCOMPARE(submission("alice@example.org", "bob@example.org", letter()).send(postfix.port()), QByteArray());
    const auto delivered = takeFromMaildir(postfix.mailbox());
    QVERIFY2(delivered, (postfix.log() + milter.log() + signer.output()).constData());
    QVERIFY2(verified(*delivered, "bob@example.org").reason == MacReason::Verified, delivered->constData());
    Zone zone;
    zone.add("s1._domainkey.example.org", DnsType::Txt, key.record());
    ZoneResolver resolver(std::move(zone));
    const Message message = Message::parse(*delivered);
    BodyHashes hashes(message);
    const QList<DkimOutcome> signatures = checkDkim(message, DkimQuery(), hashes, resolver, Patience());
    QCOMPARE(signatures.size(), 1);
    QVERIFY2(signatures.constFirst().reason == DkimReason::Verified, delivered->constData());
    QVERIFY2(signatures.constFirst().signedFields.contains("indicia-mac"), delivered->constData());
}

void TestMilter::ownBounceComesBackStamped()
{
    Milter milter;
    PostfixServer postfix;
    QVERIFY2(milter.start(), milter.log().constData());
    START_POSTFIX(milter, postfix, "example.org");
    QCOMPARE(submission("alice@example.org", "unknown@example.net", letter()).send(postfix.port()), QByteArray());
    const auto bounce = takeFromMaildir(postfix.mailbox());
    QVERIFY2(bounce, postfix.log().constData());
    const BounceReport report = readBounce(Message::parse(*bounce));
    ProofCase about;
    about.kind = report.kind;
    about.at = currentTime();
    const MacOutcome outcome = returnedStamp(about, report, keyring());
    QVERIFY2(outcome.reason == MacReason::Verified, bounce->constData());
    QVERIFY(outcome.recipientFits);
}

void TestMilter::marksBouncesOnTheWayIn()
{
    Milter milter;
    PostfixServer postfix;
    QVERIFY2(milter.start(strangers), milter.log().constData());
    START_POSTFIX(milter, postfix, "example.org");
    const auto arrived = [&](const QByteArray &original) {
        const QByteArray refusal = submission({}, "alice@example.org", bounceOf(original)).send(postfix.port());
        return refusal.isEmpty() ? takeFromMaildir(postfix.mailbox()).value_or("nothing came") : refusal;
    };
    const QByteArray genuine = arrived(stampedLetter());
    QVERIFY2(genuine.contains("Authentication-Results: mx.example.org;\n\tx-batv=none"), genuine.constData());
    QVERIFY(genuine.contains("\tx-mac=pass;"));
    QCOMPARE(genuine.count("mx.example.org; x-mac=pass"), 0); // the forged one is gone
    const QByteArray forged = arrived(letter());
    QVERIFY2(forged.contains("x-mac=fail reason=tag-missing"), forged.constData());
    const QByteArray stolen = arrived(stampedLetter().replace("Hello", "Hullo"));
    QVERIFY2(stolen.contains("x-mac=fail reason=altered"), stolen.constData());
    // And other people's mail is nobody's business.
    QCOMPARE(submission("x@example.com", "alice@example.org", letter()).send(postfix.port()), QByteArray());
    const auto other = takeFromMaildir(postfix.mailbox());
    QVERIFY(other && !other->contains("Authentication-Results") && !other->contains("Indicia-MAC"));
}

void TestMilter::refusesForgedBounces()
{
    Milter milter;
    PostfixServer postfix;
    QVERIFY2(milter.start(strangers + R"("forged_bounces":"reject",)"), milter.log().constData());
    START_POSTFIX(milter, postfix, "example.org");
    const QByteArray refusal = submission({}, "alice@example.org", bounceOf(letter())).send(postfix.port());
    QVERIFY2(refusal.contains("-> 550 5.7.1 "), refusal.constData());
    QCOMPARE(submission({}, "alice@example.org", bounceOf(stampedLetter())).send(postfix.port()), QByteArray());
}

void TestMilter::killedAndRestarted()
{
    Milter milter;
    PostfixServer postfix;
    QVERIFY2(milter.start(), milter.log().constData());
    START_POSTFIX(milter, postfix, "example.org");
    const MailSubmission mail = submission("alice@example.org", "bob@example.org", letter());
    for (int round = 0; round < 2; ++round) {
        milter.kill();
        const QByteArray refusal = mail.send(postfix.port());
        QVERIFY2(refusal.contains("-> 451 4.7.1 "), refusal.constData()); // the client keeps it, and comes again
        QVERIFY2(milter.start(), milter.log().constData());
        QCOMPARE(mail.send(postfix.port()), QByteArray());
        const auto delivered = takeFromMaildir(postfix.mailbox());
        QVERIFY(delivered);
        QCOMPARE(verified(*delivered, "bob@example.org").reason, MacReason::Verified);
    }
    QVERIFY(!takeFromMaildir(postfix.mailbox(), milliseconds(500))); // nothing slipped through
}

void TestMilter::mistakenConfiguration()
{
    Milter milter;
    QVERIFY(!milter.start(R"("on_failur":"accept",)"));
    QVERIFY(milter.log().contains("on_failur"));
}

/// Only where INDICIA_LOAD says for how many seconds: 200 messages a second, and the filter is killed twice. Every
/// message is handed in again until it is taken, as a mail server does, and none is taken without its stamp.
void TestMilter::load()
{
    const int duration = qEnvironmentVariableIntValue("INDICIA_LOAD");
    if (duration <= 0) {
        QSKIP("INDICIA_LOAD does not say for how many seconds");
    }
    constexpr int rate = 200;
    constexpr int workers = 8;
    Milter milter;
    const QString quiet = QStringLiteral("syslog"); // nobody reads its pipe meanwhile
    QVERIFY(milter.start({}, quiet));
    const TestMail mail = TestMail::parse(letter(QByteArray("A line of an ordinary letter.\r\n").repeated(300)));
    std::atomic<int> next = 0;
    std::atomic<int> stampedCount = 0;
    std::atomic<int> unstamped = 0;
    std::atomic<int> retries = 0;
    std::mutex mutex;
    std::vector<qint64> latencies;
    QElapsedTimer clock;
    clock.start();
    const auto work = [&] {
        std::vector<qint64> mine;
        for (int number = next++; number < rate * duration; number = next++) {
            const qint64 due = qint64(number) * 1'000 / rate;
            if (const qint64 early = due - clock.elapsed(); early > 0) {
                QThread::msleep(static_cast<unsigned long>(early));
            }
            for (bool taken = false; !taken;) {
                QElapsedTimer one;
                one.start();
                const auto fields = MilterClient(milter.port()).insertedFields(mail);
                taken = fields.has_value();
                if (!taken) {
                    ++retries;
                    QThread::msleep(50);
                    continue;
                }
                mine.push_back(one.nsecsElapsed() / 1'000);
                (fields->size() == 1 && fields->first().startsWith("Indicia-MAC: v=1;") ? stampedCount : unstamped)++;
            }
        }
        const std::scoped_lock lock(mutex);
        latencies.insert(latencies.end(), mine.begin(), mine.end());
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < workers; ++i) {
        threads.emplace_back(work);
    }
    for (int kills = 1; kills <= 2; ++kills) {
        while (clock.elapsed() < qint64(duration) * 1'000 * kills / 3) {
            QThread::msleep(20);
        }
        milter.kill();
        if (!milter.start({}, quiet)) {
            qFatal("it does not come up again");
        }
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    const double seconds = static_cast<double>(clock.elapsed()) / 1'000;
    std::ranges::sort(latencies);
    qInfo("%d stamped, %d unstamped, %d retries in %.1f s (%.0f/s); median %lld us, 99 %% %lld us, longest %lld us",
        stampedCount.load(), unstamped.load(), retries.load(), seconds, stampedCount / seconds,
        latencies.at(latencies.size() / 2), latencies.at(latencies.size() * 99 / 100), latencies.back());
    QCOMPARE(unstamped.load(), 0);
    QCOMPARE(stampedCount.load(), rate * duration);
}

QTEST_GUILESS_MAIN(TestMilter)
#include "tst_milter.moc"
