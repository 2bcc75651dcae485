// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowwork.h"

#include "madeflood.h"
#include "mailboxtablemodel.h"
#include "rowgroups.h"

#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace Indicia;
using namespace std::chrono_literals;

namespace {

constexpr int many = RowWork::RowsAtOnce + 1;

using Rows = std::span<const RowTable::Row>;

std::shared_ptr<SharedRows> manyRows()
{
    const auto shared = std::make_shared<SharedRows>();
    for (int i = 0; i < many; ++i) {
        shared->table.append(Fixture::floodRow(i));
    }
    return shared;
}

} // namespace

class TestRowWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofFewRowsItIsToldAtOnce();
    void ofManyRowsItIsToldLater();
    void theNextWorkTakesItsPlace();
    void nobodyIsToldOfWhatWasCancelled();
    void endsWithItsOwner();
    void rowsComeWhileItWorks();
};

void TestRowWork::ofFewRowsItIsToldAtOnce()
{
    const auto shared = manyRows();
    RowWork work;
    qsizetype told = 0;
    work.start(
        shared, Fixture::allRows(100), [](const RowTable &, Rows rows, const RowPace &) { return std::ssize(rows); },
        [&told](qsizetype count) { told = count; });
    QCOMPARE(told, 100);
    QVERIFY(!work.isRunning());
}

void TestRowWork::ofManyRowsItIsToldLater()
{
    const auto shared = manyRows();
    RowWork work;
    RowGroups told;
    std::thread::id worker;
    std::thread::id teller;
    work.start(
        shared, Fixture::allRows(many),
        [&worker](const RowTable &table, Rows rows, const RowPace &pace) {
            worker = std::this_thread::get_id();
            return groupRows(table, rows, GroupBy::Network, {}, pace);
        },
        [&](const RowGroups &groups) {
            told = groups;
            teller = std::this_thread::get_id();
        });
    QVERIFY(work.isRunning());
    QVERIFY(told.groups.isEmpty());
    QVERIFY(QTest::qWaitFor([&work] { return !work.isRunning(); }, 60s));
    QCOMPARE(told.groups, groupRows(shared->table, Fixture::allRows(many), GroupBy::Network).groups);
    QVERIFY(worker != teller);
    QCOMPARE(teller, std::this_thread::get_id());
}

void TestRowWork::theNextWorkTakesItsPlace()
{
    const auto shared = manyRows();
    RowWork work;
    std::binary_semaphore begun(0);
    QList<int> told;
    const auto tell = [&told](int number) { told << number; };
    work.start(
        shared, Fixture::allRows(many),
        [&begun](const RowTable &, Rows, const RowPace &pace) {
            begun.release();
            while (!pace.isStopped()) {
                std::this_thread::yield();
            }
            return 1;
        },
        tell);
    begun.acquire();
    work.start(shared, Fixture::allRows(many), [](const RowTable &, Rows, const RowPace &) { return 2; }, tell);
    work.start(shared, Fixture::allRows(many), [](const RowTable &, Rows, const RowPace &) { return 3; }, tell);
    QVERIFY(QTest::qWaitFor([&work] { return !work.isRunning(); }, 60s));
    QCOMPARE(told, QList<int>{3});
    // Also one that is told at once.
    work.start(shared, Fixture::allRows(many), [](const RowTable &, Rows, const RowPace &) { return 4; }, tell);
    work.start(shared, Fixture::allRows(1), [](const RowTable &, Rows, const RowPace &) { return 5; }, tell);
    QVERIFY(!work.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(told, (QList<int>{3, 5}));
}

void TestRowWork::nobodyIsToldOfWhatWasCancelled()
{
    const auto shared = manyRows();
    RowWork work;
    std::binary_semaphore ended(0);
    bool told = false;
    work.start(
        shared, Fixture::allRows(many),
        [&ended](const RowTable &, Rows, const RowPace &) {
            ended.release();
            return 1;
        },
        [&told](int) { told = true; });
    ended.acquire(); // what it says may be on its way already
    work.cancel();
    QVERIFY(!work.isRunning());
    bool last = false;
    work.start(
        shared, Fixture::allRows(many), [](const RowTable &, Rows, const RowPace &) { return 2; },
        [&last](int) { last = true; });
    QVERIFY(QTest::qWaitFor([&last] { return last; }, 60s));
    QVERIFY(!told);
}

void TestRowWork::endsWithItsOwner()
{
    auto shared = manyRows();
    const std::weak_ptr<SharedRows> rows = shared;
    std::atomic<bool> ended = false;
    bool told = false;
    {
        RowWork work;
        std::binary_semaphore begun(0);
        work.start(
            shared, Fixture::allRows(many),
            [&](const RowTable &table, Rows, const RowPace &pace) {
                begun.release();
                while (!pace.isStopped()) {
                    std::this_thread::yield();
                }
                ended = true;
                return table.size();
            },
            [&told](qsizetype) { told = true; });
        begun.acquire();
        shared.reset(); // another mailbox is opened: the table stays for who works on it
        QVERIFY(!rows.expired());
    }
    QVERIFY(ended);
    QVERIFY(rows.expired());
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

/// The window is never kept from adding rows, however long the work goes on.
void TestRowWork::rowsComeWhileItWorks()
{
    MailboxTableModel model(QTimeZone::utc());
    QList<ScanRow> looks;
    for (int i = 0; i < many; ++i) {
        looks << Fixture::floodLook(i);
    }
    model.append(looks);
    RowWork work;
    std::atomic<bool> written = false;
    std::atomic<int> rounds = 0;
    RowTotals told;
    work.start(
        model.shared(), model.all(),
        [&](const RowTable &table, Rows rows, const RowPace &pace) {
            RowTotals totals;
            do {
                totals = countRows(table, rows, pace);
                ++rounds;
            } while (!written);
            return totals;
        },
        [&told](const RowTotals &totals) { told = totals; });
    while (rounds == 0) {
        std::this_thread::yield();
    }
    for (int i = 0; i < 2000; i += 100) {
        QList<ScanRow> rows;
        for (int row = i; row < i + 100; ++row) {
            rows << Fixture::floodRow(row) << Fixture::floodRow(many + row);
        }
        model.append(rows);
    }
    written = true;
    QVERIFY(QTest::qWaitFor([&work] { return !work.isRunning(); }, 60s));
    QCOMPARE(told.rows, many);
    QCOMPARE(model.pending(), many - 2000);
    QCOMPARE(model.rowCount(), many + 2000);
}

QTEST_MAIN(TestRowWork)
#include "tst_rowwork.moc"
