// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachingresolver.h"

#include "scriptedresolver.h"

#include <QSemaphore>
#include <QTest>

#include <thread>
#include <vector>

using namespace Indicia;
using namespace std::chrono_literals;

class TestCachingResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lifetime_data()
    {
        QTest::addColumn<DnsStatus>("status");
        QTest::addColumn<quint32>("ttl");
        QTest::addColumn<qint64>("seconds");

        using enum DnsStatus;
        QTest::newRow("as the TTL says") << NoError << 300U << qint64(300);
        QTest::newRow("TTL 0: a second") << NoError << 0U << qint64(1);
        QTest::newRow("TTL 2^31: a day") << NoError << 0x80000000U << qint64(86'400);
        QTest::newRow("TTL 2^32 - 1: a day") << NoError << 0xffffffffU << qint64(86'400);
        QTest::newRow("NXDOMAIN as its TTL says") << NxDomain << 60U << qint64(60);
        QTest::newRow("NXDOMAIN: 15 minutes at most") << NxDomain << 86'400U << qint64(900);
        QTest::newRow("NODATA: 15 minutes at most") << NoData << 0xffffffffU << qint64(900);
        QTest::newRow("NODATA without an SOA: a second") << NoData << 0U << qint64(1);
        QTest::newRow("SERVFAIL: some seconds") << ServFail << 3'600U << qint64(5);
        QTest::newRow("REFUSED: some seconds") << Refused << 3'600U << qint64(5);
        QTest::newRow("time-out: some seconds") << Timeout << 3'600U << qint64(5);
        QTest::newRow("cancelled: never") << Cancelled << 3'600U << qint64(0);
        QTest::newRow("not asked: never") << NotAsked << 3'600U << qint64(0);
    }

    void lifetime()
    {
        QFETCH(const DnsStatus, status);
        QFETCH(const quint32, ttl);
        QFETCH(const qint64, seconds);
        ScriptedResolver upstream([&](const DnsQuestion &, const Patience &) { return answerOf(status, ttl); });
        auto now = 1'000'000ms;
        CachingResolver cache(upstream, [&] { return now; });
        QCOMPARE(CachingResolver::lifetime(answerOf(status, ttl)), std::chrono::seconds(seconds));
        QCOMPARE(cache.query("a.example", DnsType::A, {}), answerOf(status, ttl));
        now += std::chrono::seconds(seconds) - 1ms;
        QCOMPARE(cache.query("a.example", DnsType::A, {}), answerOf(status, ttl));
        QCOMPARE(upstream.count(), seconds == 0 ? 2 : 1);
        now += 1ms;
        (void)cache.query("a.example", DnsType::A, {});
        QCOMPARE(upstream.count(), seconds == 0 ? 3 : 2);
    }

    void keys()
    {
        ScriptedResolver upstream([](const DnsQuestion &question, const Patience &) {
            return addressAnswer(question.name, "192.0.2.1", 60);
        });
        CachingResolver cache(upstream, [] { return 0ms; });
        (void)cache.query("a.example", DnsType::A, {});
        (void)cache.query("A.Example.", DnsType::A, {});
        (void)cache.query("\\097.example", DnsType::A, {});
        QCOMPARE(upstream.count(), 1);
        (void)cache.query("a.example", DnsType::Aaaa, {});
        (void)cache.query("b.example", DnsType::A, {});
        (void)cache.query("x.a.example", DnsType::A, {});
        (void)cache.query("example", DnsType::A, {});
        (void)cache.query("a\\.example", DnsType::A, {});
        QCOMPARE(upstream.count(), 6);
        QCOMPARE(cache.query("a..example", DnsType::A, {}).status, DnsStatus::NxDomain);
        QCOMPARE(upstream.count(), 6);
    }

    void theLeastRecentlyUsedGoes()
    {
        ScriptedResolver upstream([](const DnsQuestion &question, const Patience &) {
            return addressAnswer(question.name, "192.0.2.1", 60);
        });
        CachingResolver cache(upstream, [] { return 0ms; }, 3);
        for (const char *name : {"a", "b", "c", "a", "d"}) {
            (void)cache.query(name, DnsType::A, {});
        }
        QCOMPARE(cache.entryCount(), 3);
        QCOMPARE(upstream.count(), 4);
        (void)cache.query("a", DnsType::A, {});
        QCOMPARE(upstream.count(), 4);
        (void)cache.query("b", DnsType::A, {});
        QCOMPARE(upstream.count(), 5);
    }

    void boundInOctets()
    {
        ScriptedResolver upstream([](const DnsQuestion &question, const Patience &) {
            return addressAnswer(question.name, QByteArray(question.name == "huge" ? 200'000 : 10'000, 'x'), 60);
        });
        CachingResolver cache(upstream, [] { return 0ms; }, 1'000, 100'000);
        for (int i = 0; i < 50; ++i) {
            (void)cache.query(QByteArray::number(i), DnsType::Txt, {});
        }
        QCOMPARE(cache.entryCount(), 9);
        QCOMPARE(cache.query("huge", DnsType::Txt, {}).status, DnsStatus::NoError);
        QCOMPARE(cache.entryCount(), 9); // what alone is more than all may be is not kept
    }

    void equalQuestionsInFlightAreAskedOnce()
    {
        QSemaphore asked;
        QSemaphore go;
        ScriptedResolver upstream([&](const DnsQuestion &question, const Patience &) {
            asked.release();
            go.acquire();
            return addressAnswer(question.name, "192.0.2.1", 60);
        });
        CachingResolver cache(upstream, [] { return 0ms; });
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back(
                    [&] { right += cache.query("a.example", DnsType::A, {}).status == DnsStatus::NoError ? 1 : 0; });
            }
            asked.acquire();
            go.release(8);
        }
        QCOMPARE(right.load(), 8);
        QCOMPARE(upstream.count(), 1);
    }

    /// Only what is known already is at hand: nobody is asked for it, nor waited for.
    void givesWhatIsAtHand()
    {
        std::chrono::milliseconds now(0);
        ScriptedResolver upstream([](const DnsQuestion &question, const Patience &) {
            return addressAnswer(question.name, "192.0.2.1", 60);
        });
        CachingResolver cache(upstream, [&] { return now; });
        QVERIFY(!cache.atHand("a.example", DnsType::A));
        QCOMPARE(upstream.count(), 0);
        const DnsAnswer answer = cache.query("a.example", DnsType::A, {});
        QCOMPARE(cache.atHand("A.example.", DnsType::A), answer);
        QVERIFY(!cache.atHand("a.example", DnsType::Txt));
        QCOMPARE(cache.atHand("a..example", DnsType::A), cache.query("a..example", DnsType::A, {}));
        now = 60s;
        QVERIFY(!cache.atHand("a.example", DnsType::A));
        QCOMPARE(upstream.count(), 1);
    }

    void whoWaitsHasPatienceOfTheirOwn()
    {
        QSemaphore asked;
        QSemaphore go;
        ScriptedResolver upstream([&](const DnsQuestion &question, const Patience &) {
            asked.release();
            go.acquire();
            return addressAnswer(question.name, "192.0.2.1", 60);
        });
        CachingResolver cache(upstream, [] { return 0ms; });
        std::jthread first([&] { (void)cache.query("a.example", DnsType::A, {}); });
        asked.acquire();
        const DnsAnswer late = cache.query("a.example", DnsType::A, {.deadline = QDeadlineTimer(20), .stop = {}});
        std::stop_source stop;
        std::jthread stopper([&] { stop.request_stop(); });
        const DnsAnswer stopped = cache.query("a.example", DnsType::A, {.stop = stop.get_token()});
        go.release();
        QCOMPARE(late.status, DnsStatus::Timeout);
        QCOMPARE(stopped.status, DnsStatus::Cancelled);
    }

    /// Who asked first gave up: that is no answer for those who wait, one of them asks again.
    void givingUpIsNotShared_data()
    {
        QTest::addColumn<DnsStatus>("status");
        QTest::newRow("cancelled") << DnsStatus::Cancelled;
        QTest::newRow("not asked") << DnsStatus::NotAsked;
        QTest::newRow("own deadline") << DnsStatus::Timeout;
    }

    void givingUpIsNotShared()
    {
        QFETCH(const DnsStatus, status);
        QSemaphore asked;
        QSemaphore go;
        std::atomic<int> calls = 0;
        ScriptedResolver upstream([&](const DnsQuestion &question, const Patience &patience) {
            if (++calls > 1) {
                return addressAnswer(question.name, "192.0.2.1", 60);
            }
            asked.release();
            go.acquire();
            while (status == DnsStatus::Timeout && !patience.deadline.hasExpired()) { }
            return answerOf(status);
        });
        CachingResolver cache(upstream, [] { return 0ms; });
        DnsAnswer first;
        DnsAnswer second;
        {
            std::jthread one([&] { first = cache.query("a.example", DnsType::A, {QDeadlineTimer(500), {}}); });
            asked.acquire();
            std::jthread two([&] { second = cache.query("a.example", DnsType::A, {}); });
            go.release();
        }
        QCOMPARE(first.status, status);
        QCOMPARE(second.status, DnsStatus::NoError);
    }
};

QTEST_GUILESS_MAIN(TestCachingResolver)
#include "tst_cachingresolver.moc"
