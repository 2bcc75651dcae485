// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asciiword.h"

#include <QTest>

using namespace Indicia;

/// Words are equal but for the case of ASCII letters, whatever octets stand in them.
class TestAsciiWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPairOfOctets();
    void aWordCountsToItsEnd();
    void eachOctetCounts_data();
    void eachOctetCounts();
    void lowers();
};

namespace {

/// As QByteArray does it, which knows ASCII only.
QByteArray oneOctet(int octet)
{
    return QByteArray(1, char(octet));
}

} // namespace

void TestAsciiWord::eachPairOfOctets()
{
    for (int one = 0; one < 256; ++one) {
        for (int other = 0; other < 256; ++other) {
            const bool equal = oneOctet(one).toLower() == oneOctet(other).toLower();
            QVERIFY2(sameWord(QByteArrayView(oneOctet(one)), QByteArrayView(oneOctet(other))) == equal,
                qPrintable(QStringLiteral("%1 and %2").arg(one).arg(other)));
        }
    }
}

void TestAsciiWord::aWordCountsToItsEnd()
{
    QVERIFY(sameWord("Envelope-From", "envelope-fROM"));
    QVERIFY(!sameWord("envelope-fro", "envelope-from"));
    QVERIFY(!sameWord("envelope-from", "envelope-fron"));
    QVERIFY(startsWithWord("ESMTPS id", "esmtps"));
    QVERIFY(!startsWithWord("ESMTP", "esmtps"));
    QVERIFY(!startsWithWord("ESMTQS", "esmtps"));
}

void TestAsciiWord::eachOctetCounts_data()
{
    QTest::addColumn<int>("length");
    for (int length = 0; length <= 40; ++length) { // words are compared by up to eight octets
        QTest::addRow("%d octets", length) << length;
    }
}

void TestAsciiWord::eachOctetCounts()
{
    QFETCH(int, length);
    const QByteArray word(length, 'k');
    QVERIFY(sameWord(QByteArrayView(word), QByteArrayView(word.toUpper())));
    for (int at = 0; at < length; ++at) {
        for (const char octet : {'l', '+', '\x0b', '\xeb'}) { // "+" and 0x0b differ in the bit of the case, and in more
            QByteArray other = word.toUpper();
            other[at] = octet;
            QVERIFY(!sameWord(QByteArrayView(word), QByteArrayView(other)));
            QVERIFY(!sameWord(QByteArrayView(other), QByteArrayView(word)));
        }
        QByteArray numbers = word;
        numbers[at] = '1'; // 0x11 with the bit of the case: no letter
        QByteArray others = word.toUpper();
        others[at] = '\x11';
        QVERIFY(!sameWord(QByteArrayView(numbers), QByteArrayView(others)));
    }
}

void TestAsciiWord::lowers()
{
    QByteArray all(600, Qt::Uninitialized);
    for (qsizetype at = 0; at < all.size(); ++at) {
        all[at] = char(at);
    }
    QCOMPARE(asciiLowered(all), all.toLower());
}

QTEST_GUILESS_MAIN(TestAsciiWord)
#include "tst_asciiword.moc"
