// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "octets.h"

#include <QTest>

#include <array>

using namespace Indicia;

/// Comparisons of sixteen octets say which of them are true, wherever those stand.
class TestOctets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichAreTrue_data();
    void tellsWhichAreTrue();
};

void TestOctets::tellsWhichAreTrue_data()
{
    QTest::addColumn<int>("bits");
    QTest::newRow("none") << 0;
    QTest::newRow("all") << 0xFFFF;
    QTest::newRow("every other one") << 0x5555;
    QTest::newRow("the others") << 0xAAAA;
    for (int octet = 0; octet < Octets::Width; ++octet) {
        QTest::addRow("octet %d", octet) << (1 << octet);
        QTest::addRow("all but octet %d", octet) << (0xFFFF ^ 1 << octet);
        QTest::addRow("from octet %d", octet) << (0xFFFF << octet & 0xFFFF);
    }
}

void TestOctets::tellsWhichAreTrue()
{
    QFETCH(int, bits);
    std::array<char, Octets::Width> text{};
    qsizetype first = Octets::Width;
    for (qsizetype octet = Octets::Width - 1; octet >= 0; --octet) {
        const bool isTrue = (bits >> octet & 1) != 0;
        text.at(std::size_t(octet)) = isTrue ? ';' : ':';
        first = isTrue ? octet : first;
    }
    const Octets::Vector compared = Octets::load(text.data()) == ';';
    const quint64 found = Octets::bitsOf(compared); // to be shifted into one number with those of others
    QCOMPARE(found, quint64(bits));
    QCOMPARE(Octets::bitsOf(compared) << 48 >> 48, quint64(bits));
    QCOMPARE(Octets::anyTrue(compared), bits != 0);
    QCOMPARE(Octets::firstTrue(compared), first);
}

QTEST_GUILESS_MAIN(TestOctets)
#include "tst_octets.moc"
