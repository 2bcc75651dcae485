// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowpace.h"

#include "floods.h"
#include "heloforensics.h"
#include "madeflood.h"
#include "sharedrows.h"
#include "timeline.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <thread>

namespace Indicia {

/// What is worked out of a table while another thread writes to it.
class TestRowPace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inTurnsItIsTheSame();
    void rowsAreVisitedOnceAndInOrder();
    void aStopEndsIt();
    void aStoppedWorkTellsNothing();
    void rowsComeMeanwhile();

private:
    static constexpr int s_rows = 10'000; // several turns, and the last one is short
};

void TestRowPace::inTurnsItIsTheSame()
{
    const RowTable table = Fixture::floodTable(s_rows);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    RowTurns turns;
    const RowPace pace(turns, {});
    for (int by = 0; by < GroupByCount; ++by) {
        const auto group = static_cast<GroupBy>(by);
        QCOMPARE(groupRows(table, rows, group, {}, pace).groups, groupRows(table, rows, group).groups);
    }
    QCOMPARE(countRows(table, rows, pace), countRows(table, rows));
    QCOMPARE(findFloods(table, rows, pace), findFloods(table, rows));
    QCOMPARE(timelineOf(table, rows, pace).hours, timelineOf(table, rows).hours);
    QCOMPARE(heloOddities(table, rows, {}, pace), heloOddities(table, rows));
    const std::optional<RowGroup> flood = largestFlood(table, rows, pace);
    QVERIFY(flood);
    QCOMPARE(rowsOf(table, rows, *flood, pace), rowsOf(table, rows, *flood));
    const FloodFacts facts = floodFacts(table, rows, *flood, pace);
    QCOMPARE(facts.recipients, s_rows / 100 * 95);
    QCOMPARE(facts.networks.groups, floodFacts(table, rows, *flood).networks.groups);
}

void TestRowPace::rowsAreVisitedOnceAndInOrder()
{
    RowTurns turns;
    std::vector<RowTable::Row> rows = Fixture::allRows(s_rows);
    std::ranges::reverse(rows);
    std::vector<RowTable::Row> visited;
    QVERIFY(RowPace(turns, {}).visit(rows, [&visited](RowTable::Row row) { visited.push_back(row); }));
    QCOMPARE(visited, rows);
    QVERIFY(RowPace().visit({}, [](RowTable::Row) { }));
}

void TestRowPace::aStopEndsIt()
{
    RowTurns turns;
    std::stop_source stop;
    const std::vector<RowTable::Row> rows = Fixture::allRows(s_rows);
    std::size_t visited = 0;
    const bool isWhole = RowPace(turns, stop.get_token()).visit(rows, [&](RowTable::Row) {
        ++visited;
        stop.request_stop();
    });
    QVERIFY(!isWhole);
    QCOMPARE(visited, RowPace::RowsATurn); // a turn is short, and not cut
}

void TestRowPace::aStoppedWorkTellsNothing()
{
    const RowTable table = Fixture::floodTable(100);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    RowTurns turns;
    std::stop_source stop;
    stop.request_stop();
    const RowPace pace(turns, stop.get_token());
    QVERIFY(groupRows(table, rows, GroupBy::Verdict, {}, pace).groups.isEmpty());
    QCOMPARE(countRows(table, rows, pace), RowTotals());
    QVERIFY(findFloods(table, rows, pace).isEmpty());
    QVERIFY(!largestFlood(table, rows, pace));
    QVERIFY(timelineOf(table, rows, pace).hours.empty());
    QVERIFY(heloOddities(table, rows, {}, pace).isEmpty());
}

/// The thread that writes is never kept from it, and what the other one tells adds up at any moment.
void TestRowPace::rowsComeMeanwhile()
{
    SharedRows shared;
    for (int i = 0; i < s_rows; ++i) {
        shared.table.append(Fixture::floodLook(i));
    }
    const std::vector<RowTable::Row> rows = Fixture::allRows(s_rows);
    std::stop_source written;
    std::atomic<int> rounds = 0;
    std::atomic<int> wrong = 0;
    const std::jthread reader([&] {
        const RowPace pace(shared.turns, {});
        do {
            for (const GroupBy by : {GroupBy::Subject, GroupBy::Verdict, GroupBy::Network}) {
                const RowGroups groups = groupRows(std::as_const(shared.table), rows, by, {}, pace);
                for (const RowGroup &group : groups.groups) {
                    const auto all = std::accumulate(group.verdicts.cbegin(), group.verdicts.cend(), qsizetype(0));
                    wrong += all == group.count ? 0 : 1;
                }
            }
            const RowTotals totals = countRows(std::as_const(shared.table), rows, pace);
            wrong += totals.rows == s_rows ? 0 : 1;
            ++rounds;
        } while (!written.stop_requested());
    });
    while (rounds == 0) {
        std::this_thread::yield();
    }
    constexpr int batch = 100;
    for (int i = 0; i < s_rows; i += batch) {
        const RowTurns::Writing turn(shared.turns);
        for (int row = i; row < i + batch; ++row) {
            shared.table.replace(RowTable::Row(row), Fixture::floodRow(row));
            shared.table.append(Fixture::floodRow(s_rows + row));
        }
    }
    written.request_stop();
    while (rounds < 2) {
        std::this_thread::yield();
    }
    QCOMPARE(wrong.load(), 0);
    RowTurns turns;
    const std::vector<RowTable::Row> all = Fixture::allRows(shared.table.size());
    QCOMPARE(countRows(shared.table, all, RowPace(turns, {})),
        countRows(Fixture::floodTable(2 * s_rows), Fixture::allRows(2 * s_rows)));
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestRowPace)
#include "tst_rowpace.moc"
