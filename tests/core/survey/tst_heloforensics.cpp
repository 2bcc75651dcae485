// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heloforensics.h"

#include "madeflood.h"

#include <QTest>

namespace Indicia {

class TestHeloForensics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMachineManyNames();
    void oneNameManyNetworks();
    void aLargeSenderIsNotOdd();
    void theLimitHolds();
};

namespace {

ScanRow handedOver(const char *address, const QByteArray &name)
{
    ScanRow row;
    row.client = IpAddress::parse(address);
    row.helo = name;
    return row;
}

QList<HeloOddity> odditiesOf(const RowTable &table, const HeloSetting &setting = {})
{
    return heloOddities(table, Fixture::allRows(table.size()), setting);
}

} // namespace

void TestHeloForensics::oneMachineManyNames()
{
    RowTable table;
    for (const char *name : {"a.example", "B.example", "b.EXAMPLE", "c.example", "a.example"}) {
        table.append(handedOver("192.0.2.1", name));
    }
    const QList<HeloOddity> found = odditiesOf(table);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, HeloOddity::Kind::ManyNames);
    QCOMPARE(found.first().address, *IpAddress::parse("192.0.2.1"));
    QCOMPARE(found.first().others, 3);
    QCOMPARE(found.first().messages, 5);
    QCOMPARE(found.first().examples, (QByteArrayList{"a.example", "b.example", "c.example"}));
}

void TestHeloForensics::oneNameManyNetworks()
{
    RowTable table;
    for (const char *address : {"192.0.2.1", "192.0.2.2", "198.51.100.1", "2001:db8::1"}) {
        ScanRow row;
        row.injection = IpAddress::parse(address);
        row.injectionHelo = "user-pc";
        table.append(row);
    }
    const QList<HeloOddity> found = odditiesOf(table);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, HeloOddity::Kind::ManyAddresses);
    QCOMPARE(found.first().name, "user-pc");
    QCOMPARE(found.first().others, 3);
    QCOMPARE(found.first().messages, 4);
    QCOMPARE(found.first().examples, (QByteArrayList{"192.0.2.0/24", "198.51.100.0/24", "2001:db8::/48"}));
}

void TestHeloForensics::aLargeSenderIsNotOdd()
{
    RowTable table;
    for (int i = 1; i < 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        table.append(handedOver(("192.0.2." + number).constData(), "out.example.com"));
        table.append(handedOver(("198.51.100." + number).constData(), "mx" + number + ".example.com"));
    }
    QVERIFY(odditiesOf(table).isEmpty());
    QVERIFY(odditiesOf(RowTable()).isEmpty());
}

void TestHeloForensics::theLimitHolds()
{
    RowTable table;
    for (int address = 1; address < 100; ++address) {
        for (int name = 0; name < 3 + address % 2; ++name) {
            table.append(handedOver(("192.0.2." + QByteArray::number(address)).constData(),
                QByteArray::number(address * 10 + name) + ".example"));
        }
    }
    const QList<HeloOddity> found = odditiesOf(table, {3, 3, 10});
    QCOMPARE(found.size(), 10);
    QCOMPARE(found.first().others, 4);
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestHeloForensics)
#include "tst_heloforensics.moc"
