// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roworder.h"

#include "madeflood.h"

#include <QTest>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

RowTable mixedTable()
{
    RowTable table = Fixture::floodTable(300);
    ScanRow fault;
    fault.name = u"z"_s;
    fault.fault = MailFault{MailTrouble::Empty, {}};
    table.append(fault);
    ScanRow v6 = Fixture::floodRow(7);
    v6.injection = IpAddress::parse("2001:db8::1");
    v6.returnedSender = "Alice@example.org"; // the same but for case
    v6.date.reset();
    table.append(v6);
    table.append(Fixture::floodLook(8));
    return table;
}

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void piecewiseOrderIsTheOrderOfAll_data();
    void piecewiseOrderIsTheOrderOfAll();
    void whatHasNoValueComesLast();
    void whatIsNotJudgedComesBehindWhatIs_data();
    void whatIsNotJudgedComesBehindWhatIs();
    void textsIgnoreCase();
    void whatWasJudgedSinceFindsItsPlace_data();
    void whatWasJudgedSinceFindsItsPlace();
    void longTextsAreReadToTheirEnd();
    void addressesInTheirOrder();
};

void TestRowOrder::piecewiseOrderIsTheOrderOfAll_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = 0; column < RowColumnCount; ++column) {
        QTest::addRow("column %d up", column) << column << false;
        QTest::addRow("column %d down", column) << column << true;
    }
}

void TestRowOrder::piecewiseOrderIsTheOrderOfAll()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    const auto by = static_cast<RowColumn>(column);
    const RowTable table = mixedTable();
    std::vector<RowTable::Row> whole = Fixture::allRows(table.size());
    orderRows(table, by, descending, whole);
    std::vector<RowTable::Row> grown;
    for (RowTable::Row row = 0; row < table.size(); ++row) {
        grown.push_back(row);
        if (row % 50 == 49 || row + 1 == table.size()) {
            orderRows(table, by, descending, grown, row / 50 * 50);
        }
    }
    QCOMPARE(grown, whole);
    std::ranges::sort(grown);
    QCOMPARE(grown, Fixture::allRows(table.size()));
}

void TestRowOrder::whatHasNoValueComesLast()
{
    const RowTable table = mixedTable();
    for (const bool descending : {false, true}) {
        std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
        orderRows(table, RowColumn::Date, descending, rows);
        QVERIFY(table.date(rows.front()));
        QVERIFY(!table.date(rows.back()));
        orderRows(table, RowColumn::Verdict, descending, rows);
        QVERIFY(table.judgement(rows.back()).fault);
    }
}

void TestRowOrder::whatIsNotJudgedComesBehindWhatIs_data()
{
    QTest::addColumn<RowColumn>("column");
    QTest::addColumn<bool>("descending");
    for (const bool descending : {false, true}) {
        QTest::addRow("verdict, %d", descending) << RowColumn::Verdict << descending;
        QTest::addRow("certainty, %d", descending) << RowColumn::Certainty << descending;
    }
}

/// And before what could not be read, whichever way.
void TestRowOrder::whatIsNotJudgedComesBehindWhatIs()
{
    QFETCH(const RowColumn, column);
    QFETCH(const bool, descending);
    RowTable table;
    ScanRow fault;
    fault.fault = MailFault{MailTrouble::Empty, {}};
    table.append(fault);
    table.append(Fixture::floodLook(1));
    table.append(Fixture::floodRow(2));
    table.append(Fixture::floodLook(3));
    table.append(Fixture::floodRow(4));
    std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    orderRows(table, column, descending, rows);
    QVERIFY(table.judgement(rows[0]).judged && table.judgement(rows[1]).judged);
    QCOMPARE(std::vector(rows.begin() + 2, rows.end()), (std::vector<RowTable::Row>{1, 3, 0}));
}

void TestRowOrder::textsIgnoreCase()
{
    RowTable table;
    for (const char *subject : {"beta", "Alpha", "", "alphabet", "Beta zwei", "ALPHA"}) {
        ScanRow row;
        row.subject = subject;
        table.append(row);
    }
    std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    orderRows(table, RowColumn::Subject, false, rows);
    QCOMPARE(rows, (std::vector<RowTable::Row>{1, 5, 3, 0, 4, 2}));
    orderRows(table, RowColumn::Subject, true, rows);
    QCOMPARE(rows, (std::vector<RowTable::Row>{4, 0, 3, 1, 5, 2}));
}

void TestRowOrder::whatWasJudgedSinceFindsItsPlace_data()
{
    piecewiseOrderIsTheOrderOfAll_data();
}

/// Nobody says which rows of those in order stand wrong by now.
void TestRowOrder::whatWasJudgedSinceFindsItsPlace()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    const auto by = static_cast<RowColumn>(column);
    RowTable table;
    for (int i = 0; i < 300; ++i) {
        table.append(i % 3 == 0 ? Fixture::floodRow(i) : Fixture::floodLook(i));
    }
    std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    QVERIFY(orderRows(table, by, descending, rows));
    for (int i = 0; i < 300; i += 7) {
        table.replace(RowTable::Row(i), Fixture::floodRow(299 - i));
        table.append(Fixture::floodRow(i));
        rows.push_back(RowTable::Row(table.size() - 1));
    }
    QVERIFY(orderRows(table, by, descending, rows, 300));
    std::vector<RowTable::Row> anew = Fixture::allRows(table.size());
    QVERIFY(orderRows(table, by, descending, anew));
    QCOMPARE(rows, anew);
}

void TestRowOrder::longTextsAreReadToTheirEnd()
{
    RowTable table;
    for (const char *subject : {"Undelivered Mail Returned b", "Undelivered Mail", "Undelivered MAIL Returned A",
             "Undelivered Mail\tReturned", "Undelivered Mai", "undelivered mail returned a", "Undelivered"}) {
        ScanRow row;
        row.subject = subject;
        table.append(row);
    }
    std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    QVERIFY(orderRows(table, RowColumn::Subject, false, rows));
    QCOMPARE(rows, (std::vector<RowTable::Row>{6, 4, 1, 3, 2, 5, 0}));
    QVERIFY(orderRows(table, RowColumn::Subject, true, rows));
    QCOMPARE(rows, (std::vector<RowTable::Row>{0, 2, 5, 3, 1, 4, 6}));
}

void TestRowOrder::addressesInTheirOrder()
{
    RowTable table;
    for (const char *address : {"2001:db8::2", "10.0.0.1", "9.255.0.0", "2001:db8::1", "192.0.2.1"}) {
        ScanRow row;
        row.client = IpAddress::parse(address);
        table.append(row);
    }
    std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    orderRows(table, RowColumn::Address, false, rows);
    QCOMPARE(rows, (std::vector<RowTable::Row>{2, 1, 4, 3, 0}));
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestRowOrder)
#include "tst_roworder.moc"
