// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtable.h"

#include "madeflood.h"
#include "rowindex.h"
#include "rowmarks.h"

#include <QTest>

namespace Indicia {

using namespace Qt::StringLiterals;

class TestRowTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void cutsLongTextsAndNoCharacter();
    void keepsKeysWhole();
    void keepsRepeatedTextsOnce();
    void aMessageTakesLessThanTheGoal();
    void aRowIsJudgedInItsPlace();
    void aMessageIsFoundByItsKey();
    void rowsThatWereLookedAtTakeNoMore();
    void hostileRowsTakeBoundedMemory();
};

void TestRowTable::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<ScanRow>("row");
    QTest::newRow("nothing") << ScanRow();
    QTest::newRow("a bounce") << Fixture::floodRow(4);
    QTest::newRow("ordinary mail") << Fixture::floodRow(99);
    ScanRow fault;
    fault.folder = "f";
    fault.key = "1";
    fault.name = u"1"_s;
    fault.fault = MailFault{MailTrouble::NoPermission, "EACCES"};
    QTest::newRow("a fault") << fault;
    QTest::newRow("looked at, and not judged") << Fixture::floodLook(7);
    ScanRow v6 = Fixture::floodRow(5);
    v6.injection = IpAddress::parse("2001:db8::7");
    v6.client = IpAddress::parse("0.0.0.0");
    QTest::newRow("addresses of both families, and of naught") << v6;
    ScanRow odd = Fixture::floodRow(6);
    odd.name = u"another name"_s;
    odd.subject = QByteArray("a\0b\xFF", 4);
    odd.date = std::chrono::sys_seconds(std::chrono::seconds(-5));
    odd.complete = false;
    odd.size = 0xFFFFFFFFLL;
    odd.recipients = 100'000;
    QTest::newRow("octets of any kind") << odd;
}

void TestRowTable::givesBackWhatItWasGiven()
{
    QFETCH(ScanRow, row);
    RowTable table;
    table.append(Fixture::floodRow(1));
    table.append(row);
    table.append(Fixture::floodRow(2));
    QCOMPARE(table.size(), 3);
    QCOMPARE(table.row(0), Fixture::floodRow(1));
    QCOMPARE(table.row(1), row);
    QCOMPARE(table.row(2), Fixture::floodRow(2));
}

void TestRowTable::cutsLongTextsAndNoCharacter()
{
    ScanRow row;
    row.subject = "x" + QByteArray("\xC3\xA4").repeated(200);
    row.from = QByteArray("\x80").repeated(400); // no character has an end there
    RowTable table;
    table.append(row);
    QCOMPARE(table.row(0).subject, row.subject.first(TextPool::MaxText));
    QCOMPARE(table.row(0).from.size(), TextPool::MaxText);
    QVERIFY(table.row(0).subject.isValidUtf8());
    row.subject.prepend('x');
    table.append(row);
    QCOMPARE(table.row(1).subject, row.subject.first(TextPool::MaxText - 1));
}

void TestRowTable::keepsKeysWhole()
{
    ScanRow row;
    row.key = QByteArray("k").repeated(3000);
    row.name = QString::fromLatin1(row.key);
    RowTable table;
    table.append(row);
    QCOMPARE(table.row(0).key, row.key);
}

void TestRowTable::keepsRepeatedTextsOnce()
{
    RowTable table;
    table.append(Fixture::floodRow(1));
    const qsizetype texts = table.texts().size();
    table.append(Fixture::floodRow(1));
    QCOMPARE(table.texts().size(), texts);
    QCOMPARE(table.textId(0, RowTable::Subject), table.textId(1, RowTable::Subject));
    QCOMPARE(table.judgements(), 1);
    QCOMPARE(table.addresses(), 3); // and the one that stands for none
}

void TestRowTable::aMessageTakesLessThanTheGoal()
{
    constexpr int rows = 100'000;
    const RowTable table = Fixture::floodTable(rows);
    const qsizetype each = table.octets() / rows;
    qInfo("%lld octets a message", static_cast<long long>(each));
    QVERIFY2(each <= 320, qPrintable(QString::number(each)));
}

void TestRowTable::aRowIsJudgedInItsPlace()
{
    RowTable table;
    for (int i = 0; i < 5; ++i) {
        table.append(Fixture::floodLook(i));
    }
    QVERIFY(!table.judgement(2).judged);
    table.replace(2, Fixture::floodRow(2));
    ScanRow longer = Fixture::floodRow(3); // nothing says that it has the size that was thought
    longer.messageId = "<a.much.longer.one@example.org>";
    table.replace(3, longer);
    QCOMPARE(table.size(), 5);
    QCOMPARE(table.row(1), Fixture::floodLook(1));
    QCOMPARE(table.row(2), Fixture::floodRow(2));
    QCOMPARE(table.row(3), longer);
    QCOMPARE(table.row(4), Fixture::floodLook(4));
}

void TestRowTable::aMessageIsFoundByItsKey()
{
    constexpr int rows = 5'000;
    RowTable table;
    RowIndex index(table);
    QVERIFY(!index.find("f", "k"));
    for (int i = 0; i < rows; ++i) {
        table.append(Fixture::floodRow(i));
        index.add(RowTable::Row(i));
    }
    for (int i = 0; i < rows; ++i) {
        const ScanRow row = Fixture::floodRow(i);
        QCOMPARE(index.find(row.folder, row.key), RowTable::Row(i));
        QVERIFY(!index.find(row.folder + "x", row.key));
        QVERIFY(!index.find(row.folder, row.key + "x"));
    }
    ScanRow nameless;
    nameless.folder = "f";
    ScanRow endless = nameless;
    endless.key = QByteArray(RowTable::MaxKey + 1, 'k');
    for (const ScanRow &row : {nameless, endless}) {
        table.append(row);
        index.add(RowTable::Row(table.size() - 1));
        QVERIFY(!index.find(row.folder, row.key));
    }
    index.clear();
    QVERIFY(!index.find(table.row(0).folder, table.row(0).key));
    QCOMPARE(index.octets(), 0);
}

void TestRowTable::rowsThatWereLookedAtTakeNoMore()
{
    constexpr int rows = 100'000;
    RowTable table;
    RowIndex index(table);
    RowMarks marks;
    for (int i = 0; i < rows; ++i) {
        table.append(Fixture::floodLook(i));
        index.add(RowTable::Row(i));
        marks.append(table.own(RowTable::Row(i)).key);
    }
    for (int i = 0; i < rows; ++i) {
        const ScanRow row = Fixture::floodRow(i);
        table.replace(*index.find(row.folder, row.key), row);
    }
    const qsizetype each = (table.octets() + index.octets() + marks.octets()) / rows;
    qInfo("%lld octets a message", static_cast<long long>(each));
    QVERIFY2(each <= 256, qPrintable(QString::number(each)));
}

void TestRowTable::hostileRowsTakeBoundedMemory()
{
    RowTable table;
    constexpr int rows = 2'000;
    for (int i = 0; i < rows; ++i) {
        ScanRow row = Fixture::floodRow(i);
        const QByteArray text = QByteArray::number(i).repeated(200).first(200).repeated(50);
        for (QByteArray *one : {&row.from, &row.subject, &row.helo, &row.generator, &row.recipient, &row.status,
                 &row.dialect, &row.injectionHelo, &row.returnedSender, &row.returnedSubject, &row.messageId}) {
            *one = text;
        }
        table.append(row);
    }
    QVERIFY(table.octets() / rows <= 1200);
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestRowTable)
#include "tst_rowtable.moc"
