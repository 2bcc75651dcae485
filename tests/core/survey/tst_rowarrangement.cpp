// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowarrangement.h"

#include "madeflood.h"
#include "sharedrows.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<RowTable::Row>;

ScanFilter filterOf(const QString &text)
{
    return ScanFilter::parse(text, {}).value();
}

RowQuestion asked(const QString &filter, std::optional<RowColumn> column)
{
    RowQuestion question;
    question.filter = filterOf(filter);
    question.column = column;
    return question;
}

} // namespace

/// What is shown of a table, and in which order.
class TestRowArrangement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAskedIsFound_data();
    void whatIsAskedIsFound();
    void changedRowsArePutInAnew();
    void equalRowsStandAsTheyCame();
    void aStopEndsIt();
    void rowsComeMeanwhile();

private:
    static constexpr int s_rows = 40'000; // several runs of the sort, and the last one is short
    const RowTable m_table = Fixture::floodTable(s_rows);
    const Rows m_all = Fixture::allRows(s_rows);
};

void TestRowArrangement::whatIsAskedIsFound_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<std::optional<RowColumn>>("column");
    QTest::newRow("all, as they came") << QString() << std::optional<RowColumn>();
    QTest::newRow("some, as they came") << u"verdict:own-bounce"_s << std::optional<RowColumn>();
    QTest::newRow("all, by a text") << QString() << std::optional(RowColumn::Recipient);
    QTest::newRow("some, by a text") << u"mx77 -reason:mailbox-full"_s << std::optional(RowColumn::Subject);
    QTest::newRow("some, by a number") << u"network:203.0.113.0/24"_s << std::optional(RowColumn::Size);
}

/// In turns and in runs it is what it is in one go, row by row.
void TestRowArrangement::whatIsAskedIsFound()
{
    QFETCH(const QString, filter);
    QFETCH(const std::optional<RowColumn>, column);
    RowTurns turns;
    const auto found = arrangeRows(m_table, m_all, asked(filter, column), RowPace(turns, {}));
    QVERIFY(found);
    Rows order;
    if (column) {
        // Pieces of fewer rows than a run are merged: another way to the same order.
        constexpr std::ptrdiff_t piece = 10'000;
        for (std::ptrdiff_t i = 0; i < s_rows; i += piece) {
            order.insert(order.end(), m_all.begin() + i, m_all.begin() + i + piece);
            QVERIFY(orderRows(m_table, *column, false, order, std::size_t(i)));
        }
    } else {
        order = m_all;
    }
    QCOMPARE(found->order, order);
    FilterMatcher matcher(filterOf(filter), m_table);
    Rows shown;
    std::ranges::copy_if(
        order, std::back_inserter(shown), [&matcher](RowTable::Row row) { return matcher.matches(row); });
    QCOMPARE(found->shown, shown);
    QVERIFY(!shown.empty());
    QCOMPARE(std::ranges::count(found->fits, true), std::ptrdiff_t(shown.size()));
}

void TestRowArrangement::changedRowsArePutInAnew()
{
    RowTable table;
    for (int i = 0; i < 300; ++i) {
        table.append(Fixture::floodLook(i));
    }
    RowQuestion question = asked(u"-verdict:backscatter"_s, RowColumn::Recipient);
    const auto before = arrangeRows(table, Fixture::allRows(300), question);
    QCOMPARE(before->shown.size(), std::size_t(300));
    for (int i = 120; i < 220; ++i) {
        table.replace(RowTable::Row(i), Fixture::floodRow(i));
        question.changed.push_back(RowTable::Row(i));
    }
    question.filterIsNew = false;
    question.fits = before->fits;
    question.ordered = 300;
    const auto after = arrangeRows(table, before->order, question);
    QCOMPARE(after->leaving.size(), std::size_t(90));
    QVERIFY(after->coming.empty());
    const auto anew = arrangeRows(table, Fixture::allRows(300), asked(u"-verdict:backscatter"_s, RowColumn::Recipient));
    QCOMPARE(after->order, anew->order);
    QCOMPARE(after->shown, anew->shown);
    QCOMPARE(after->fits, anew->fits);
}

void TestRowArrangement::equalRowsStandAsTheyCame()
{
    for (const bool descending : {false, true}) {
        RowQuestion question = asked({}, RowColumn::Verdict);
        question.descending = descending;
        const auto found = arrangeRows(m_table, m_all, question);
        Rows stable = m_all;
        std::ranges::stable_sort(stable, [&](RowTable::Row a, RowTable::Row b) {
            const Verdict first = m_table.judgement(descending ? b : a).verdict;
            const Verdict second = m_table.judgement(descending ? a : b).verdict;
            return first < second;
        });
        QCOMPARE(found->order, stable);
    }
}

void TestRowArrangement::aStopEndsIt()
{
    const RowTable table = Fixture::floodTable(100);
    const Rows all = Fixture::allRows(table.size());
    RowTurns turns;
    std::stop_source stop;
    stop.request_stop();
    const RowPace pace(turns, stop.get_token());
    QVERIFY(!arrangeRows(table, all, asked(u"verdict:own-bounce"_s, {}), pace));
    QVERIFY(!arrangeRows(table, all, asked({}, RowColumn::Size), pace));
    QVERIFY(!arrangeRows(table, all, asked({}, {}), pace));
    Rows rows = all;
    std::ranges::reverse(rows);
    const Rows before = rows;
    QVERIFY(!orderRows(table, RowColumn::Size, false, rows, 0, {}, pace));
    QCOMPARE(rows, before);
}

/// Texts and rows are added while others are sorted and matched: each row keeps one place, in an order that is right
/// for those that were left alone.
void TestRowArrangement::rowsComeMeanwhile()
{
    SharedRows shared;
    for (int i = 0; i < s_rows; ++i) {
        shared.table.append(i % 2 == 0 ? Fixture::floodRow(i) : Fixture::floodLook(i));
    }
    std::stop_source written;
    std::atomic<int> rounds = 0;
    std::atomic<int> wrong = 0;
    const std::jthread reader([&] {
        const RowPace pace(shared.turns, {});
        do {
            const auto found
                = arrangeRows(std::as_const(shared.table), m_all, asked(u"mx7*"_s, RowColumn::Recipient), pace);
            Rows once = found->order;
            std::ranges::sort(once);
            wrong += once == m_all ? 0 : 1;
            ++rounds;
        } while (!written.stop_requested());
    });
    while (rounds == 0) {
        std::this_thread::yield();
    }
    constexpr int batch = 200;
    for (int i = 0; i < s_rows / 4; i += batch) {
        const RowTurns::Writing turn(shared.turns);
        for (int row = i; row < i + batch; ++row) {
            if (row % 2 != 0) {
                shared.table.replace(RowTable::Row(row), Fixture::floodRow(row));
            }
            shared.table.append(Fixture::floodRow(s_rows + row));
        }
    }
    written.request_stop();
    while (rounds < 2) {
        std::this_thread::yield();
    }
    QCOMPARE(wrong.load(), 0);
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestRowArrangement)
#include "tst_rowarrangement.moc"
