// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "querygate_p.h"

#include <QElapsedTimer>
#include <QTest>

#include <list>
#include <thread>

using namespace Indicia;

namespace {

struct Held
{
    explicit Held(QueryGate &gate) : pass(gate.enter({}, QDeadlineTimer::Forever)) { }

    const QueryGate::Pass pass;
};

} // namespace

class TestQueryGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inFlight()
    {
        QueryGate gate{QueryPace::unlimited()};
        std::list<Held> passes;
        for (int i = 0; i < QueryPace::MaxInFlight; ++i) {
            QCOMPARE(passes.emplace_back(gate).pass.result(), SocketResult::Done);
        }
        QCOMPARE(gate.enter({}, QDeadlineTimer(50)).result(), SocketResult::TimedOut);
        std::stop_source stop;
        std::jthread stopper([&] { stop.request_stop(); });
        QCOMPARE(gate.enter(stop.get_token(), QDeadlineTimer::Forever).result(), SocketResult::Stopped);
        std::jthread leaver([&] { passes.pop_back(); });
        QCOMPARE(gate.enter({}, QDeadlineTimer::Forever).result(), SocketResult::Done);
    }

    void perSecond()
    {
        QueryGate gate{QueryPace()};
        int passed = 0;
        QElapsedTimer clock;
        clock.start();
        const QDeadlineTimer second(1'000);
        while (gate.enter({}, second).result() == SocketResult::Done) {
            ++passed;
        }
        // What a slow machine takes longer for may let more through: 150 for each further second.
        QVERIFY2(passed <= 200 + clock.elapsed() * 150 / 1'000 - 150 + 1, QByteArray::number(passed).constData());
        QVERIFY(passed >= 50);
    }
};

QTEST_GUILESS_MAIN(TestQueryGate)
#include "tst_querygate.moc"
