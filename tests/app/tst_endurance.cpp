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
    double kilobytes = 0;
    qsizetype files = 0;
};

Sample sampleSince(Clock::time_point begin)
{
    malloc_trim(0); // what the library keeps for later is no leak
    QFile status(u"/proc/self/statm"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    return {std::chrono::duration<double, std::ratio<3600>>(Clock::now() - begin).count(),
        double(text.split(' ').value(1).toLongLong()) * double(::sysconf(_SC_PAGESIZE)) / 1024,
        QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::System | QDir::AllEntries).size()};
}

/// Kilobytes an hour, by the line that fits best.
double slopeOf(const std::vector<Sample> &samples)
{
    const auto count = double(samples.size());
    const auto mean = [&](auto member) {
        return std::accumulate(samples.cbegin(), samples.cend(), 0.0, [member](double sum, const Sample &one) {
            return sum + one.*member;
        }) / count;
    };
    const double hours = mean(&Sample::hours);
    const double kilobytes = mean(&Sample::kilobytes);
    double rise = 0;
    double run = 0;
    for (const Sample &one : samples) {
        rise += (one.hours - hours) * (one.kilobytes - kilobytes);
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
/// environment for so long (and QTEST_FUNCTION_TIMEOUT in milliseconds has to allow it).
class TestEndurance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailComesForLong();

private:
    using News = std::counting_semaphore<>;
    /// Waits for news. A server whose processes were killed amid their work may say nothing of mail that came then:
    /// after another cut it is told of in any case.
    [[nodiscard]] bool isTold(News &news);
    void readNew(const QString &place, const AccountServer::Secrets &secrets);
    /// So that the mailbox stays as large as a mailbox is.
    void empty();

    ImapAccounts m_accounts;
    DovecotServer m_server;
    QTemporaryDir m_folder;
    std::set<QByteArray> m_seen; ///< Message-IDs since the mailbox was emptied
    int m_rows = 0;
    int m_twice = 0;
    int m_silences = 0;
};

bool TestEndurance::isTold(News &news)
{
    if (news.try_acquire_for(std::chrono::seconds(40))) {
        return true;
    }
    ++m_silences;
    const QByteArrayList said = m_server.commands();
    qInfo("silence; last said: %s", said.last(std::min<qsizetype>(said.size(), 8)).join(" | ").constData());
    m_server.dropClients();
    return news.try_acquire_for(std::chrono::minutes(1));
}

void TestEndurance::readNew(const QString &place, const AccountServer::Secrets &secrets)
{
    auto store = SqliteScanStore::open(m_folder.filePath(u"state.sqlite"_s), scanContext({}, {}));
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
    m_seen.clear();
}

void TestEndurance::mailComesForLong()
{
    if (const char *obstacle = DovecotServer::obstacle()) {
        QSKIP(obstacle);
    }
    const std::chrono::minutes patience(qEnvironmentVariableIntValue("INDICIA_TORTURE"));
    const bool isLong = patience.count() > 0;
    const int batch = isLong ? 500 : 20;
    constexpr int fewest = 4; // rounds
    constexpr int roundsAMailbox = 20;
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
    const std::jthread watcher([&] { (void)m_accounts.watch(place, secrets, watching, stop.get_token()); });
    const auto stopping = qScopeGuard([&stop] { stop.request_stop(); });

    const Clock::time_point begin = Clock::now();
    std::vector<Sample> samples;
    int delivered = 0;
    for (int round = 0; round < fewest || Clock::now() - begin < patience; ++round) {
        // Told of once it is watched again, and of each change: as often as it takes.
        QVERIFY2(isTold(news), m_server.log().constData());
        for (int i = 0; i < batch; ++i) {
            QVERIFY(!m_server.deliver({}, bounce(++delivered)).isEmpty());
        }
        while (m_rows < delivered) {
            QVERIFY2(isTold(news), m_server.log().constData());
            readNew(place, secrets);
        }
        QCOMPARE(m_rows, delivered);
        QCOMPARE(m_twice, 0);
        const bool isFull = round % roundsAMailbox == roundsAMailbox - 1;
        if (isFull) {
            empty();
        }
        m_server.dropClients();
        if (isFull || !isLong) { // at like moments: a mailbox that grows holds memory, here too
            samples.push_back(sampleSince(begin));
        }
    }
    if (samples.empty()) {
        samples.push_back(sampleSince(begin));
    }
    // Libraries keep what they load at first, and the store what it needs for the largest mailbox.
    samples.erase(samples.begin(), samples.begin() + std::ssize(samples) / 3);
    const auto [fewestFiles, mostFiles] = std::ranges::minmax(samples, {}, &Sample::files);
    qInfo("%d messages, %.0f minutes: %.0f KiB an hour more (%.0f at first, %.0f at last), %lld to %lld files, %d "
          "silences",
        delivered, samples.back().hours * 60, slopeOf(samples), samples.front().kilobytes, samples.back().kilobytes,
        static_cast<long long>(fewestFiles.files), static_cast<long long>(mostFiles.files), m_silences);
    QVERIFY(mostFiles.files - fewestFiles.files <= 3); // a connection of before may be open still
#ifndef __SANITIZE_ADDRESS__ // which keeps for a while what was freed
    constexpr double allowed = 1024; // KiB an hour
    constexpr auto enoughForASlope = std::chrono::minutes(30);
    QVERIFY(patience < enoughForASlope || slopeOf(samples) <= allowed);
#endif
}

QTEST_GUILESS_MAIN(TestEndurance)
#include "tst_endurance.moc"
