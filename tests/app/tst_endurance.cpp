// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dovecotserver.h"
#include "imapaccounts.h"
#include "offresolver.h"
#include "scan.h"
#include "scancontext.h"
#include "sqlitescanstore.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <numeric>
#include <semaphore>
#include <set>
#include <thread>

#include <malloc.h>
#include <unistd.h>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

/// What the process holds at a moment.
struct Sample
{
    double hours = 0;
    double kilobytes = 0; ///< of memory that is there
    double used = 0; ///< of these, what was asked for and not given back
    qsizetype files = 0;
};

Sample sampleSince(Clock::time_point begin)
{
    malloc_trim(0); // what the library keeps for later is no leak
    const auto allocated = ::mallinfo2();
    QFile status(u"/proc/self/statm"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    return {std::chrono::duration<double, std::ratio<3600>>(Clock::now() - begin).count(),
        double(text.split(' ').value(1).toLongLong()) * double(::sysconf(_SC_PAGESIZE)) / 1024,
        double(allocated.uordblks + allocated.hblkhd) / 1024,
        QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::System | QDir::AllEntries).size()};
}

/// How much @p what rises in an hour, by the line that fits best.
double slopeOf(const std::vector<Sample> &samples, double Sample::*what)
{
    const auto count = double(samples.size());
    const auto mean = [&](auto member) {
        return std::accumulate(samples.cbegin(), samples.cend(), 0.0, [member](double sum, const Sample &one) {
            return sum + one.*member;
        }) / count;
    };
    const double hours = mean(&Sample::hours);
    const double middle = mean(what);
    double rise = 0;
    double run = 0;
    for (const Sample &one : samples) {
        rise += (one.hours - hours) * (one.*what - middle);
        run += (one.hours - hours) * (one.hours - hours);
    }
    return run > 0 ? rise / run : 0;
}

/// A bounce of something that was never sent, another one for each number.
QByteArray bounce(int number)
{
    const QByteArray id = QByteArray::number(number);
    return "Return-Path: <>\r\nReceived: from mx" + QByteArray::number(number % 40)
        + ".example.net ([192.0.2.7]) by mx.example.org with ESMTP id a" + id
        + "; Fri, 20 Nov 2026 10:00:00 +0000\r\nFrom: MAILER-DAEMON@mx.example.net\r\nTo: me@example.org\r\n"
          "Subject: Undelivered Mail Returned to Sender\r\nMessage-ID: <"
        + id
        + "@mx.example.net>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\n"
          "The message could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
          "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; user"
        + id
        + "@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
          "From: me@example.org\r\nSubject: Invoice "
        + id + "\r\nMessage-ID: <original" + id + "@example.org>\r\n\r\nPay.\r\n--b--\r\n";
}

} // namespace

/// Mail that comes, is noticed, read and judged, over connections that are cut again and again, for a long time: no
/// message is lost or judged twice, and what the program holds does not grow. With INDICIA_TORTURE=MINUTES in the
/// environment for so long, some 200,000 messages in 90 of them (and QTEST_FUNCTION_TIMEOUT in milliseconds has to
/// allow it).
class TestEndurance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailComesForLong();

private:
    using News = std::counting_semaphore<>;
    /// How mail comes, and connections are cut: after each round.
    struct Pace
    {
        int rounds = 4;
        int batch = 20; ///< messages a round
        int parts = 1; ///< in so many parts
        std::chrono::milliseconds round{0}; ///< lasts so long at least
        int roundsAMailbox = 20;
    };
    [[nodiscard]] static Pace paceFor(std::chrono::minutes length);
    void deliver(int count);
    /// Waits for news.
    [[nodiscard]] bool isTold(News &news);
    void readNew(const QString &place, const AccountServer::Secrets &secrets);
    /// So that the mailbox stays as large as a mailbox is.
    void empty();
    void judge(std::vector<Sample> samples, std::chrono::minutes length) const;

    ImapAccounts m_accounts;
    DovecotServer m_server;
    QTemporaryDir m_folder;
    std::set<QByteArray> m_seen; ///< Message-IDs since the mailbox was emptied
    int m_delivered = 0;
    int m_rows = 0;
    int m_twice = 0;
};

/// A cut every five seconds, where it is for long.
TestEndurance::Pace TestEndurance::paceFor(std::chrono::minutes length)
{
    if (length.count() <= 0) {
        return {};
    }
    constexpr std::chrono::seconds round{5};
    return {.rounds = int(length / round),
        .batch = 186, // 200,000 in 90 minutes
        .parts = 5,
        .round = round,
        .roundsAMailbox = 36};
}

void TestEndurance::deliver(int count)
{
    for (int i = 0; i < count; ++i) {
        QVERIFY(!m_server.deliver({}, bounce(++m_delivered)).isEmpty());
    }
}

bool TestEndurance::isTold(News &news)
{
    if (news.try_acquire_for(std::chrono::minutes(1))) {
        return true;
    }
    qInfo("silence after %d messages:\n%s", m_rows, m_server.lastTalk().constData());
    return false;
}

void TestEndurance::readNew(const QString &place, const AccountServer::Secrets &secrets)
{
    auto store
        = SqliteScanStore::open(m_folder.filePath(u"state.sqlite"_s), scanContext({}, {.version = {}, .dns = "off"}));
    QVERIFY(store);
    OffResolver resolver;
    const auto source = m_accounts.open(place, secrets);
    ScanJob job;
    job.sources = {source.get()};
    job.context.resolver = &resolver;
    job.context.now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);
    job.threads = 2;
    job.store = store->get();
    job.giveKnown = false;
    job.rows = [this](const QList<ScanRow> &rows) {
        for (const ScanRow &row : rows) {
            ++m_rows;
            m_twice += m_seen.insert(row.messageId).second ? 0 : 1;
        }
        return true;
    };
    const ScanOutcome outcome = runScan(job, {});
    QVERIFY2(outcome.complete(), m_server.log().constData());
}

void TestEndurance::empty()
{
    QVERIFY(m_server.administer({u"expunge"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s}));
    m_server.forgetTalk();
    m_seen.clear();
}

void TestEndurance::mailComesForLong()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    // Else one large buffer, of a backlog, lets the library keep some MiB more in each arena from then on. The
    // allocator of a sanitizer has no such thresholds, and says so.
    constexpr int usual = 128 * 1024;
    (void)::mallopt(M_MMAP_THRESHOLD, usual);
    (void)::mallopt(M_TRIM_THRESHOLD, usual);
    const std::chrono::minutes length(qEnvironmentVariableIntValue("INDICIA_TORTURE"));
    const Pace pace = paceFor(length);
    QVERIFY2(m_server.start(), m_server.log().constData());
    m_accounts.believe(m_server.authorityFile());
    const QString place = m_accounts
                              .place({.host = u"localhost"_s,
                                  .port = m_server.tlsPort(),
                                  .user = QString::fromLatin1(DovecotServer::user),
                                  .folder = u"INBOX"_s})
                              .value();
    const auto secrets = [](const QString &) { return std::optional<QByteArray>(DovecotServer::password); };
    std::stop_source stop;
    News news(0);
    const AccountServer::Watching watching{.news = [&news] { news.release(); }, .lost = [](const MailFault &) {}};
    const std::jthread watcher([&] {
        const MailFault end = m_accounts.watch(place, secrets, watching, stop.get_token());
        if (end.trouble != MailTrouble::Cancelled) {
            qWarning("not watched any more: %d %s", static_cast<int>(end.trouble), end.detail.constData());
        }
    });
    const auto stopping = qScopeGuard([&stop] { stop.request_stop(); });

    const Clock::time_point begin = Clock::now();
    std::vector<Sample> samples;
    for (int round = 0; round < pace.rounds; ++round) {
        // Told of once it is watched again, and of each change: as often as it takes.
        QVERIFY(isTold(news));
        for (int part = 0; part < pace.parts; ++part) {
            std::this_thread::sleep_until(begin + pace.round * round + pace.round * part / pace.parts);
            deliver(pace.batch * (part + 1) / pace.parts - pace.batch * part / pace.parts);
            if (part + 1 < pace.parts && news.try_acquire()) {
                readNew(place, secrets);
            }
        }
        while (m_rows < m_delivered && !QTest::currentTestFailed()) {
            QVERIFY(isTold(news));
            readNew(place, secrets);
        }
        QCOMPARE(m_rows, m_delivered);
        QCOMPARE(m_twice, 0);
        const bool isFull = round % pace.roundsAMailbox == pace.roundsAMailbox - 1;
        if (isFull) {
            empty();
        }
        m_server.dropClients();
        if (isFull || length.count() == 0) { // at like moments: a mailbox that grows holds memory, here too
            samples.push_back(sampleSince(begin));
            qInfo("%d messages, %.1f minutes, %.0f KiB, %.0f of them used, %lld files", m_delivered,
                samples.back().hours * 60, samples.back().kilobytes, samples.back().used,
                static_cast<long long>(samples.back().files));
        }
    }
    samples.push_back(sampleSince(begin));
    judge(std::move(samples), length);
}

void TestEndurance::judge(std::vector<Sample> samples, [[maybe_unused]] std::chrono::minutes length) const
{
    // Libraries keep what they load at first, and the store what it needs for the largest mailbox.
    samples.erase(samples.begin(), samples.begin() + std::ssize(samples) / 3);
    const auto [fewestFiles, mostFiles] = std::ranges::minmax(samples, {}, &Sample::files);
    qInfo(
        "%d messages, %.0f minutes: %.0f KiB an hour more (%.0f at first, %.0f at last), %.0f of what is used, %lld to "
        "%lld files",
        m_delivered, samples.back().hours * 60, slopeOf(samples, &Sample::kilobytes), samples.front().kilobytes,
        samples.back().kilobytes, slopeOf(samples, &Sample::used), static_cast<long long>(fewestFiles.files),
        static_cast<long long>(mostFiles.files));
    QVERIFY(mostFiles.files - fewestFiles.files <= 3); // a connection of before may be open still
#ifndef __SANITIZE_ADDRESS__ // which keeps for a while what was freed
    constexpr double allowed = 1024; // KiB an hour
    constexpr auto enoughForASlope = std::chrono::minutes(30);
    QVERIFY(length < enoughForASlope || slopeOf(samples, &Sample::kilobytes) <= allowed);
    QVERIFY(length < enoughForASlope || slopeOf(samples, &Sample::used) <= allowed);
#endif
}

QTEST_GUILESS_MAIN(TestEndurance)
#include "tst_endurance.moc"
