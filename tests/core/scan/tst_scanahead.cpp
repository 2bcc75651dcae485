// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachingresolver.h"
#include "dnsclient.h"
#include "fakemail.h"
#include "hostileresponder.h"
#include "identityfile.h"
#include "nsdserver.h"
#include "rfc3339.h"
#include "scan.h"
#include "scriptedresolver.h"
#include "sqlitescanstore.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

using namespace Indicia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CachingResolver::Duration noTime()
{
    return 0ms;
}

/// Holds each question back until so many wait, or nobody more can come.
class Crowd
{
public:
    explicit Crowd(int size) : m_size(size) { }

    DnsAnswer wait(const Patience &patience)
    {
        std::unique_lock lock(m_mutex);
        m_most = std::max(m_most, ++m_waiting);
        m_isThere = m_isThere || m_waiting >= m_size;
        m_changed.notify_all();
        m_changed.wait(lock, patience.stop, [this] { return m_isThere; });
        --m_waiting;
        return answerOf(patience.stop.stop_requested() ? DnsStatus::Cancelled : DnsStatus::NxDomain);
    }
    [[nodiscard]] int most() const { return m_most; }

private:
    const int m_size;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_waiting = 0;
    int m_most = 0;
    bool m_isThere = false;
};

/// What the server at @p port says to @p query; nothing where it says nothing.
QByteArray askServer(quint16 port, const QByteArray &query)
{
    const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const auto close = qScopeGuard([&] { ::close(fd); });
    const timeval patience{.tv_sec = 30, .tv_usec = 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::array<char, 4'096> reply;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
        || ::send(fd, query.constData(), static_cast<std::size_t>(query.size()), 0) < 0) {
        return {};
    }
    const ssize_t size = ::recv(fd, reply.data(), reply.size(), 0);
    return {reply.data(), std::max<ssize_t>(size, 0)};
}

/// Stands between us and the server at @p port: some questions are lost, some answers come twice, or too long, or
/// behind those of a forger.
HostileResponder::Script badNetwork(quint16 port, std::atomic<int> &packets)
{
    constexpr int kinds = 7;
    HostileResponder::Script script;
    script.udp = [port, &packets](const QByteArray &query) {
        const QByteArray reply = askServer(port, query);
        QByteArray forged = reply;
        switch (++packets % kinds) {
        case 0:
            return QList<QByteArray>(); // lost
        case 1:
            forged[0] = static_cast<char>(~forged[0]); // another id
            return QList<QByteArray>{forged, reply};
        case 2:
            forged[2] = static_cast<char>(forged[2] | 2); // truncated
            return QList<QByteArray>{forged};
        case 3:
            return QList<QByteArray>{reply, reply};
        default:
            return QList<QByteArray>{reply};
        }
    };
    script.tcp = [port](const QByteArray &query) {
        const QByteArray reply = askServer(port, query);
        return QByteArray(1, static_cast<char>(reply.size() >> 8)) + static_cast<char>(reply.size() & 0xff) + reply;
    };
    script.fromOtherPort = [](const QByteArray &query) {
        QByteArray forged = query; // "there is nothing"
        forged[2] = static_cast<char>(0x84);
        forged[3] = 0;
        return QList<QByteArray>{forged};
    };
    return script;
}

struct Scanned
{
    QByteArrayList lines; ///< sorted
    ScanOutcome outcome;
};

} // namespace

/// Messages that are examined while others wait for DNS.
class TestScanAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForSoManyMessagesAtOnce_data();
    void asksForSoManyMessagesAtOnce();
    void asksWhatEachWouldHaveAskedAlone();
    void endsAtOnceWhereManyWait();
    void finishesWhatWaitsWhilePaused();
    void saysTheSameOfARealServer_data();
    void saysTheSameOfARealServer();
    void saysTheSameThroughABadNetwork();

private:
    Scanned scan(Resolver &resolver, int threads, int waiting, ScanStore *store = nullptr);
    /// Messages from so many domains that each has a question of its own.
    [[nodiscard]] static FakeMail::Folder strangers(int messages);

    FakeMail m_samples; ///< several times each
    Identity m_identity;
    std::chrono::sys_seconds m_now{};
    Zone m_zone;
};

void TestScanAhead::initTestCase()
{
    const auto identity = readIdentity(contentOf(u"context.json"_s));
    auto zone = parseZone(contentOf(u"samples.zone"_s));
    QVERIFY(identity && zone);
    m_identity = *identity;
    m_zone = *std::move(zone);
    m_now = *parseDateTime("2026-11-21T09:00:00Z");
    FakeMail::Folder folder{.name = u"samples"_s, .mark = "samples"};
    const QStringList names = QDir(u":/samples"_s).entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
    QCOMPARE_GE(names.size(), 18);
    for (int copy = 0; copy < 5; ++copy) {
        for (const QString &name : names) {
            folder.messages.append({QByteArray::number(copy) + name.toUtf8(), name, contentOf(name)});
        }
    }
    m_samples.all = {folder};
}

FakeMail::Folder TestScanAhead::strangers(int messages)
{
    FakeMail::Folder folder = FakeMail::folder(u"strangers"_s, messages);
    for (int i = 0; i < messages; ++i) {
        folder.messages[i].bytes->replace("example.org", "d" + QByteArray::number(i) + ".example");
    }
    return folder;
}

Scanned TestScanAhead::scan(Resolver &resolver, int threads, int waiting, ScanStore *store)
{
    Scanned scanned;
    ScanJob job;
    job.sources = {&m_samples};
    job.context.resolver = &resolver;
    job.context.identity = m_identity;
    job.context.now = m_now;
    job.threads = threads;
    job.waiting = waiting;
    job.store = store;
    job.rows = [&](const QList<ScanRow> &rows) {
        for (const ScanRow &row : rows) {
            scanned.lines.append(scanRowJson(row));
        }
        return true;
    };
    scanned.outcome = runScan(job, {});
    std::ranges::sort(scanned.lines);
    return scanned;
}

void TestScanAhead::asksForSoManyMessagesAtOnce_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("waiting");

    QTest::newRow("one, and nobody waits") << 1 << 0;
    QTest::newRow("one, and one waits") << 1 << 1;
    QTest::newRow("one, and many wait") << 1 << 64;
    QTest::newRow("two, and some wait") << 2 << 10;
}

/// So many questions are on their way at a time, and not one more.
void TestScanAhead::asksForSoManyMessagesAtOnce()
{
    QFETCH(const int, threads);
    QFETCH(const int, waiting);
    FakeMail mail;
    mail.all = {strangers(2 * (threads + waiting) + 3)};
    Crowd crowd(threads + waiting);
    ScriptedResolver resolver([&](const DnsQuestion &, const Patience &patience) { return crowd.wait(patience); });
    std::atomic<int> examined = 0;
    ScanJob job;
    job.sources = {&mail};
    job.context.resolver = &resolver;
    job.context.dnsTime = 10min;
    job.threads = threads;
    job.waiting = waiting;
    job.rows = [](const QList<ScanRow> &) { return true; };
    job.examined = [&](const CaseReport &) { ++examined; };
    QVERIFY(runScan(job, {}).complete());
    QCOMPARE(examined.load(), mail.given);
    QCOMPARE(crowd.most(), threads + waiting);
}

void TestScanAhead::asksWhatEachWouldHaveAskedAlone()
{
    ZoneResolver zone(m_zone);
    const auto askZone = [&](const DnsQuestion &question, const Patience &patience) {
        return zone.query(question.name, question.type, patience);
    };
    ScriptedResolver before(askZone);
    CachingResolver cacheBefore(before, noTime);
    const Scanned alone = scan(cacheBefore, 1, 0);
    ScriptedResolver after(askZone);
    CachingResolver cacheAfter(after, noTime);
    const Scanned ahead = scan(cacheAfter, 1, 64);
    QVERIFY(alone.outcome.complete() && ahead.outcome.complete());
    QCOMPARE(alone.lines.size(), m_samples.all[0].messages.size());
    QCOMPARE(ahead.lines, alone.lines);
    QCOMPARE_GT(before.count(), 20);
    QCOMPARE(after.count(), before.count());
}

void TestScanAhead::endsAtOnceWhereManyWait()
{
    constexpr int waiting = 64;
    FakeMail mail;
    mail.all = {strangers(500)};
    std::atomic<int> asked = 0;
    Crowd crowd(waiting + 2); // nobody gets an answer
    std::stop_source stop;
    ScriptedResolver resolver([&](const DnsQuestion &, const Patience &patience) {
        if (++asked == waiting + 1) {
            stop.request_stop();
        }
        return crowd.wait(patience);
    });
    std::atomic<int> rows = 0;
    ScanJob job;
    job.sources = {&mail};
    job.context.resolver = &resolver;
    job.context.dnsTime = 10min;
    job.waiting = waiting;
    job.rows = [&](const QList<ScanRow> &some) {
        rows += static_cast<int>(some.size());
        return true;
    };
    const ScanOutcome outcome = runScan(job, stop.get_token());
    QVERIFY(outcome.cancelled);
    QCOMPARE(rows.load(), 0);
    QCOMPARE_LE(resolver.count(), waiting + 1); // nothing is asked for a message that will not be judged
}

/// Who has asked gets the answer and is done; nothing is begun until the pause ends.
void TestScanAhead::finishesWhatWaitsWhilePaused()
{
    constexpr int waiting = 8;
    FakeMail mail;
    mail.all = {strangers(50)};
    ScanPause pause;
    std::atomic<bool> wasPaused = false;
    Crowd crowd(waiting + 1);
    std::atomic<int> examined = 0;
    ScriptedResolver resolver([&](const DnsQuestion &, const Patience &patience) {
        const DnsAnswer answer = crowd.wait(patience);
        if (!wasPaused.exchange(true)) {
            pause.set(true);
        }
        return answer;
    });
    ScanJob job;
    job.sources = {&mail};
    job.context.resolver = &resolver;
    job.context.dnsTime = 10min;
    job.waiting = waiting;
    job.pause = &pause;
    job.rows = [](const QList<ScanRow> &) { return true; };
    job.examined = [&](const CaseReport &) {
        if (++examined == waiting + 1) {
            pause.set(false);
        }
    };
    QVERIFY(runScan(job, {}).complete());
    QCOMPARE(examined.load(), 50);
}

void TestScanAhead::saysTheSameOfARealServer_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("waiting");

    QTest::newRow("one thread, nobody waits") << 1 << 0;
    QTest::newRow("one thread, many wait") << 1 << 64;
    QTest::newRow("eight threads, many wait") << 8 << 64;
}

/// What a scan says does not depend on how it asked, nor on whether a server or a file answered; and it asks the
/// server no more for asking ahead. The resumed scan says it again.
void TestScanAhead::saysTheSameOfARealServer()
{
    if (!NsdServer::isAvailable()) {
        QSKIP("NSD is not installed");
    }
    QFETCH(const int, threads);
    QFETCH(const int, waiting);
    ZoneResolver zone(m_zone);
    ScriptedResolver counted([&](const DnsQuestion &question, const Patience &patience) {
        return zone.query(question.name, question.type, patience);
    });
    CachingResolver cached(counted, noTime);
    const Scanned fromFile = scan(cached, 1, 0);

    NsdServer server;
    QVERIFY2(server.start({{".", contentOf(u"samples.zone"_s)}}), server.log().constData());
    DnsClient client({.servers = {*DnsServer::parse(server.address())},
        .timeout = 10s,
        .attempts = 3,
        .pace = QueryPace::unlimited()});
    CachingResolver cache(client, noTime);
    const QTemporaryDir folder;
    const auto store = SqliteScanStore::open(folder.filePath(u"scan.sqlite"_s), "us");
    QVERIFY(store);
    const Scanned cold = scan(cache, threads, waiting, store->get());
    QVERIFY(cold.outcome.complete() && !cold.outcome.incomplete);
    QCOMPARE(cold.lines, fromFile.lines);
    // An alias that leads elsewhere is asked for once more: NSD follows none.
    QCOMPARE_GE(client.sentQueries(), counted.count());
    QCOMPARE_LE(client.sentQueries(), counted.count() * 102 / 100 + 2);
    const qint64 sent = client.sentQueries();
    QCOMPARE(scan(cache, threads, waiting, store->get()).lines, cold.lines);
    QCOMPARE(client.sentQueries(), sent);
}

/// With many questions on their way at a time, each of them through a network that loses, doubles, cuts and forges.
void TestScanAhead::saysTheSameThroughABadNetwork()
{
    if (!NsdServer::isAvailable()) {
        QSKIP("NSD is not installed");
    }
    ZoneResolver zone(m_zone);
    const Scanned fromFile = scan(zone, 1, 0);
    NsdServer server;
    QVERIFY2(server.start({{".", contentOf(u"samples.zone"_s)}}), server.log().constData());
    std::atomic<int> packets = 0;
    HostileResponder network(badNetwork(server.port(), packets));
    DnsClient client({.servers = {*DnsServer::parse(network.address())},
        .timeout = 2s,
        .attempts = 5,
        .pace = QueryPace::unlimited()});
    CachingResolver cache(client, noTime);
    const Scanned scanned = scan(cache, 1, 64);
    QVERIFY(scanned.outcome.complete() && !scanned.outcome.incomplete);
    QCOMPARE(scanned.lines, fromFile.lines);
    QCOMPARE_GT(client.droppedReplies(), 0);
    QCOMPARE_GT(network.tcpQueries(), 0);
    QCOMPARE_GT(network.udpQueries(), 2 * 7);
}

QTEST_GUILESS_MAIN(TestScanAhead)
#include "tst_scanahead.moc"
