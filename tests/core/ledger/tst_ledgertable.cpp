// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgertable.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono;
using Fault = LedgerTableError::Fault;

/// The table of sent mail: what it holds, and where it is broken.
class TestLedgerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARow();
    void readsColumnsInAnyOrder();
    void takesEveryLineEnd_data();
    void takesEveryLineEnd();
    void saysWhereItIsBroken_data();
    void saysWhereItIsBroken();
    void anEmptyTableHasNoEntries();
};

namespace {

const QByteArray heading("message-id\tdate\tfrom\trecipients\taccount\n");

} // namespace

void TestLedgerTable::readsARow()
{
    const auto entries = readLedgerTable(heading
        + "<a1@Example.org>\t2026-11-20T12:00:00+01:00\tanna@example.org\tx@example.net, y@example.net\tanna\n");
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 1);
    const LedgerEntry &entry = entries->first();
    QCOMPARE(entry.messageId, "a1@example.org");
    QCOMPARE(entry.date, sys_seconds(sys_days(2026y / November / 20) + 11h));
    QCOMPARE(entry.headerFrom, "anna@example.org");
    QCOMPARE(entry.recipients, (QList<QByteArray>{"x@example.net", "y@example.net"}));
    QCOMPARE(entry.account, "anna");
    QCOMPARE(entry.kind, LedgerKind::Person);
}

void TestLedgerTable::readsColumnsInAnyOrder()
{
    const auto entries = readLedgerTable("kind\tqueue-id\tcolour\tdate\tmessage-id\n"
                                         "server\t4Abc\tred\t2026-11-20T12:00:00Z\t<a1@example.org>\n");
    QVERIFY(entries.has_value());
    QCOMPARE(entries->first().messageId, "a1@example.org");
    QCOMPARE(entries->first().queueId, "4Abc");
    QCOMPARE(entries->first().kind, LedgerKind::Server);
    QVERIFY(entries->first().recipients.isEmpty());
}

void TestLedgerTable::takesEveryLineEnd_data()
{
    QTest::addColumn<QByteArray>("table");
    const QByteArray row("<a1@example.org>\t2026-11-20T12:00:00Z");
    QTest::newRow("LF") << "message-id\tdate\n" + row + "\n";
    QTest::newRow("CRLF") << "message-id\tdate\r\n" + row + "\r\n";
    QTest::newRow("no final one") << "message-id\tdate\n" + row;
    QTest::newRow("empty lines") << "message-id\tdate\n\n" + row + "\n\n";
}

void TestLedgerTable::takesEveryLineEnd()
{
    QFETCH(QByteArray, table);
    const auto entries = readLedgerTable(table);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 1);
}

void TestLedgerTable::saysWhereItIsBroken_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("line");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("nothing at all") << QByteArray() << 1 << Fault::NoHeading;
    QTest::newRow("no heading") << QByteArray("<a1@example.org>\t2026-11-20T12:00:00Z\n") << 1 << Fault::NoHeading;
    QTest::newRow("no column of dates") << QByteArray("message-id\tfrom\n") << 1 << Fault::NoHeading;
    QTest::newRow("a column too few") << heading + "<a1@example.org>\t2026-11-20T12:00:00Z\n"
                                      << 2 << Fault::WrongColumns;
    QTest::newRow("no Message-ID") << heading + "<>\t2026-11-20T12:00:00Z\t\t\t\n" << 2 << Fault::NoMessageId;
    QTest::newRow("no such day") << heading + "<a@b>\t2026-11-20T12:00:00Z\t\t\t\n<a@b>\t2026-11-31T12:00:00Z\t\t\t\n"
                                 << 3 << Fault::BadDate;
    QTest::newRow("NUL and no tab") << heading + QByteArray("\0\0", 2) << 2 << Fault::WrongColumns;
}

void TestLedgerTable::saysWhereItIsBroken()
{
    QFETCH(QByteArray, table);
    QFETCH(int, line);
    QFETCH(Fault, fault);
    const auto entries = readLedgerTable(table);
    QVERIFY(!entries.has_value());
    QCOMPARE(entries.error().line, line);
    QCOMPARE(entries.error().fault, fault);
}

void TestLedgerTable::anEmptyTableHasNoEntries()
{
    const auto entries = readLedgerTable(heading);
    QVERIFY(entries.has_value());
    QVERIFY(entries->isEmpty());
}

QTEST_GUILESS_MAIN(TestLedgerTable)
#include "tst_ledgertable.moc"
