// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "macsign.h"
#include "mailsubmission.h"
#include "message.h"
#include "milterprocess.h"
#include "postfixserver.h"
#include "verifymac.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace Indicia;
using namespace std::chrono;

/// Mail by the hundred through a Postfix whose filter is killed and comes back.
class TestMilterLoad : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageIsStampedOrPutOff();
};

namespace {

constexpr int rate = 200; ///< messages a second
constexpr int workers = 24;

sys_seconds currentTime()
{
    return floor<seconds>(system_clock::now());
}

QByteArray letter(int number)
{
    return "From: Alice <alice@example.org>\r\nTo: bob@example.org\r\nSubject: Plans\r\nDate: "
        + mailDate(currentTime()) + "\r\nMessage-ID: <" + QByteArray::number(number)
        + "@load.example.org>\r\nMIME-Version: 1.0\r\n" + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        + QByteArray("A line of an ordinary letter.\r\n").repeated(100);
}

/// Clients that hand in one message after another, as many a second as they may, and each again until it is taken.
class Clients
{
public:
    Clients(quint16 port, int count) : m_port(port), m_count(count)
    {
        m_clock.start();
        for (int i = 0; i < workers; ++i) {
            m_threads.emplace_back([this] { work(); });
        }
    }
    void join()
    {
        for (std::thread &thread : m_threads) {
            thread.join();
        }
        m_threads.clear();
    }
    ~Clients()
    {
        m_stop = true;
        join();
    }
    Q_DISABLE_COPY_MOVE(Clients)

    [[nodiscard]] int taken() const { return m_taken; }
    [[nodiscard]] int putOff() const { return m_putOff; }
    [[nodiscard]] double seconds() const { return static_cast<double>(m_clock.elapsed()) / 1'000; }
    /// What a server said that was neither yes nor "later".
    [[nodiscard]] QByteArray refusal()
    {
        const std::scoped_lock lock(m_mutex);
        return m_refusal;
    }

private:
    void work()
    {
        for (int number = m_next++; number < m_count; number = m_next++) {
            const qint64 due = qint64(number) * 1'000 / rate;
            if (const qint64 early = due - m_clock.elapsed(); early > 0) {
                QThread::msleep(static_cast<unsigned long>(early));
            }
            const MailSubmission mail{.helo = "client.example.org",
                .from = "alice@example.org",
                .parameters = {},
                .recipient = "bob@example.org",
                .content = letter(number)};
            for (QByteArray answer = mail.send(m_port); !answer.isEmpty(); answer = mail.send(m_port)) {
                if (m_stop || !answer.contains("-> 4")) {
                    const std::scoped_lock lock(m_mutex);
                    m_refusal = answer;
                    return;
                }
                ++m_putOff;
                QThread::msleep(50); // a real one waits for minutes
            }
            ++m_taken;
        }
    }

    const quint16 m_port;
    const int m_count;
    QElapsedTimer m_clock;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_taken = 0;
    std::atomic<int> m_putOff = 0;
    std::mutex m_mutex;
    QByteArray m_refusal;
    std::vector<std::thread> m_threads;
};

/// What arrived, by Message-ID, and what was wrong with it.
class Arrivals
{
public:
    explicit Arrivals(const QString &mailbox) : m_folder(mailbox + QStringLiteral("/new")) { }

    /// Reads and removes what is there.
    void read()
    {
        for (const QString &name : m_folder.entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            if (file.open(QFile::ReadOnly)) {
                note(file.readAll());
                file.remove();
            }
        }
    }
    [[nodiscard]] qsizetype count() const { return m_seen.size(); }
    [[nodiscard]] int twice() const { return m_twice; }
    [[nodiscard]] int unstamped() const { return m_unstamped; }

private:
    void note(const QByteArray &mail)
    {
        const Message message = Message::parse(mail);
        const MacKeyring keyring{.keys = {{1, {.secret = "stamp", .from = {}, .until = {}}}},
            .lifetimeDays = 14,
            .domains = {"example.org"}};
        const MacOutcome outcome
            = verifyMac(message, {.at = currentTime(), .recipients = {"bob@example.org"}}, keyring);
        m_unstamped += outcome.reason == MacReason::Verified && outcome.recipientFits ? 0 : 1;
        m_twice += ++m_seen[message.messageId()] > 1 ? 1 : 0;
    }

    QDir m_folder;
    QHash<QByteArray, int> m_seen;
    int m_twice = 0;
    int m_unstamped = 0;
};

} // namespace

/// For two seconds, or for as many as INDICIA_LOAD says.
void TestMilterLoad::everyMessageIsStampedOrPutOff()
{
    if (const char *obstacle = PostfixServer::obstacle()) {
        QSKIP(obstacle);
    }
    const int duration = qMax(2, qEnvironmentVariableIntValue("INDICIA_LOAD"));
    const QString quiet = QStringLiteral("syslog"); // nobody reads its pipe meanwhile
    MilterProcess milter(QStringLiteral(INDICIA_MILTER));
    PostfixServer postfix;
    QVERIFY2(milter.start({}, quiet), milter.log().constData());
    QVERIFY2(postfix.start("example.org", milter.parameters()), postfix.log().constData());

    const int count = rate * duration;
    const int kills = qMax(2, duration / 10);
    Clients clients(postfix.port(), count);
    Arrivals arrivals(postfix.mailbox());
    for (int i = 1; i <= kills; ++i) {
        while (clients.taken() < count * i / (kills + 1) && clients.refusal().isEmpty()) {
            arrivals.read();
            QThread::msleep(20);
        }
        milter.kill();
        const int before = clients.putOff();
        while (clients.putOff() == before && clients.refusal().isEmpty()) { // until somebody noticed
            QThread::msleep(5);
        }
        QVERIFY2(milter.start({}, quiet), milter.log().constData());
    }
    clients.join();
    const double seconds = clients.seconds();
    QVERIFY2(clients.refusal().isEmpty(), clients.refusal().constData());
    QCOMPARE(clients.taken(), count);
    const QDeadlineTimer patience(minutes(2));
    while (arrivals.count() < count && !patience.hasExpired()) {
        arrivals.read();
        QThread::msleep(50);
    }
    qInfo("%d messages taken in %.1f s (%.0f/s), the filter killed %d times; %d answers \"later\"; %lld arrived, "
          "%d twice, %d without their stamp",
        clients.taken(), seconds, clients.taken() / seconds, kills, clients.putOff(),
        static_cast<long long>(arrivals.count()), arrivals.twice(), arrivals.unstamped());
    QVERIFY(clients.putOff() >= kills);
    QCOMPARE(arrivals.count(), qsizetype(count));
    QCOMPARE(arrivals.twice(), 0);
    QCOMPARE(arrivals.unstamped(), 0);
}

QTEST_GUILESS_MAIN(TestMilterLoad)
#include "tst_milterload.moc"
