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
