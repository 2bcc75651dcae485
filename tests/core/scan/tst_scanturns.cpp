// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scancrew_p.h"
#include "scanturns_p.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace Indicia;

class TestScanTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsSoManyWorkAtOnce();
    void lendsATurnWhileItWaits();
    void goesOnBeforeItBegins();
    void doesNotBeginOnceStopped();
    void callsForHelpWhereNobodyIsThere();
    void growsTheCrewSoFar();
};

/// Threads that begin, wait for an answer and go on, all the time: never are more at work than there are turns, and
/// none is forgotten.
void TestScanTurns::letsSoManyWorkAtOnce()
{
    constexpr int turns = 3;
    constexpr int threads = 12;
    constexpr int rounds = 2'000;
    ScanTurns queue(turns);
    std::atomic<int> working = 0;
    std::atomic<int> most = 0;
    std::atomic<int> done = 0;
    const auto work = [&] {
        most = std::max(most.load(), ++working);
        --working;
    };
    {
        std::vector<std::jthread> all;
        for (int i = 0; i < threads; ++i) {
            all.emplace_back([&] {
                bool hasTurn = false;
                for (int round = 0; round < rounds; ++round) {
                    hasTurn = hasTurn || queue.begin({});
                    work();
                    queue.leaveForAnswer();
                    queue.goOn();
                    work();
                    ++done;
                    hasTurn = !queue.leaveIfWanted();
                }
                if (hasTurn) {
                    queue.leave();
                }
            });
        }
    }
    QCOMPARE(done.load(), threads * rounds);
    QCOMPARE_LE(most.load(), turns);
}

void TestScanTurns::lendsATurnWhileItWaits()
{
    ScanTurns turns(1);
    QVERIFY(turns.begin({}));
    turns.leaveForAnswer();
    QVERIFY(turns.begin({})); // would wait for ever if it had not been lent
    turns.leave();
    turns.goOn();
}

/// One waits to go on, one to begin, and the turn is given back: the first is done before the second has begun.
void TestScanTurns::goesOnBeforeItBegins()
{
    for (int round = 0; round < 200; ++round) {
        ScanTurns turns(1);
        std::atomic<bool> gone = false;
        std::atomic<bool> early = false;
        QVERIFY(turns.begin({}));
        {
            std::jthread beginner([&] {
                if (turns.begin({})) {
                    early = !gone;
                    turns.leave();
                }
            });
            std::jthread goer([&] {
                turns.goOn();
                gone = true;
                turns.leave();
            });
            while (!turns.leaveIfWanted()) { } // until the goer waits
        }
        QVERIFY(!early);
    }
}

void TestScanTurns::doesNotBeginOnceStopped()
{
    ScanTurns turns(1);
    QVERIFY(turns.begin({}));
    std::stop_source stop;
    std::jthread stopper([&] { stop.request_stop(); });
    QVERIFY(!turns.begin(stop.get_token()));
}

void TestScanTurns::callsForHelpWhereNobodyIsThere()
{
    int calls = 0;
    ScanTurns turns(1, [&] { ++calls; });
    QVERIFY(turns.begin({}));
    turns.leaveForAnswer();
    QCOMPARE(calls, 1);
    turns.goOn();
    turns.rest(); // nothing to do: that is no reason for another thread
    QCOMPARE(calls, 1);
    QVERIFY(turns.begin({}));
    turns.leaveForAnswer(); // the one that rests could do it
    QCOMPARE(calls, 1);
    turns.rise();
    turns.goOn();
    turns.leaveForAnswer();
    QCOMPARE(calls, 2);
}

void TestScanTurns::growsTheCrewSoFar()
{
    constexpr std::size_t most = 5;
    QSemaphore started;
    ScanCrew *all = nullptr;
    QSemaphore ready;
    std::atomic<int> refused = 0;
    {
        ScanCrew crew(
            [&] {
                ready.acquire();
                started.release();
                refused += all->add() ? 0 : 1; // each would bring another one
                ready.release();
            },
            most);
        all = &crew;
        QVERIFY(crew.add());
        ready.release();
    }
    QCOMPARE(started.available(), static_cast<int>(most));
    QCOMPARE(refused.load(), 1);
}

QTEST_GUILESS_MAIN(TestScanTurns)
#include "tst_scanturns.moc"
