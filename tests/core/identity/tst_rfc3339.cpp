// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rfc3339.h"

#include <QTest>

using namespace Indicia;

class TestRfc3339 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("inUtc"); // empty: no time

        QTest::newRow("Z") << QByteArray("2026-11-21T03:26:27Z") << QByteArray("2026-11-21T03:26:27Z");
        QTest::newRow("offset east") << QByteArray("2026-11-21T00:26:27+05:30") << QByteArray("2026-11-20T18:56:27Z");
        QTest::newRow("offset west") << QByteArray("1996-12-19T16:39:57-08:00") << QByteArray("1996-12-20T00:39:57Z");
        QTest::newRow("unknown offset") << QByteArray("2026-11-21T03:26:27-00:00")
                                        << QByteArray("2026-11-21T03:26:27Z");
        QTest::newRow("fraction") << QByteArray("1985-04-12T23:20:50.52Z") << QByteArray("1985-04-12T23:20:50Z");
        QTest::newRow("leap second") << QByteArray("1990-12-31T23:59:60Z") << QByteArray("1991-01-01T00:00:00Z");
        QTest::newRow("small letters") << QByteArray("2026-11-21t03:26:27z") << QByteArray("2026-11-21T03:26:27Z");
        QTest::newRow("space") << QByteArray("2026-11-21 03:26:27Z") << QByteArray("2026-11-21T03:26:27Z");
        QTest::newRow("before 1970") << QByteArray("1937-01-01T12:00:27+00:20") << QByteArray("1937-01-01T11:40:27Z");
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << QByteArray("2024-02-29T00:00:00Z");
        QTest::newRow("no leap day") << QByteArray("2026-02-29T00:00:00Z") << QByteArray();
        QTest::newRow("month 13") << QByteArray("2026-13-01T00:00:00Z") << QByteArray();
        QTest::newRow("hour 24") << QByteArray("2026-11-21T24:00:00Z") << QByteArray();
        QTest::newRow("no offset") << QByteArray("2026-11-21T03:26:27") << QByteArray();
        QTest::newRow("offset without colon") << QByteArray("2026-11-21T03:26:27+0100") << QByteArray();
        QTest::newRow("empty fraction") << QByteArray("2026-11-21T03:26:27.Z") << QByteArray();
        QTest::newRow("date only") << QByteArray("2026-11-21") << QByteArray();
        QTest::newRow("more after it") << QByteArray("2026-11-21T03:26:27Z ") << QByteArray();
        QTest::newRow("one digit") << QByteArray("2026-11-1T03:26:27Z") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void dateTime()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, inUtc);
        const auto time = parseDateTime(text);
        QCOMPARE(time ? Indicia::dateTime(*time) : QByteArray(), inUtc);
    }

    void fullDate()
    {
        QCOMPARE(Indicia::fullDate(*parseFullDate("2026-11-21")), "2026-11-21");
        QCOMPARE(Indicia::fullDate(*parseFullDate("0001-01-01")), "0001-01-01");
        QVERIFY(!parseFullDate("2026-11-31"));
        QVERIFY(!parseFullDate("2026-11-00"));
        QVERIFY(!parseFullDate("2026-11-21T00:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestRfc3339)
#include "tst_rfc3339.moc"
