// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailtime.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Indicia;

using Result = MailTime::Result;

class TestMailTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("utc"); // ISO 8601
        QTest::addColumn<int>("zone");
        QTest::addColumn<bool>("zoneKnown");

        const auto row = [](const char *name, const char *text, const char *utc, int zone, bool known = true) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(utc) << zone << known;
        };
        row("RFC 5322 3.3: full", "Sat, 21 Nov 2026 10:18:12 +0100", "2026-11-21T09:18:12Z", 60);
        row("RFC 5322 3.3: no day of the week", "21 Nov 2026 10:18:12 +0100", "2026-11-21T09:18:12Z", 60);
        row("RFC 5322 3.3: no seconds", "Sat, 21 Nov 2026 10:18 +0100", "2026-11-21T09:18:00Z", 60);
        row("RFC 5322 3.3: one digit of day", "Sun, 1 Nov 2026 10:18:12 -0330", "2026-11-01T13:48:12Z", -210);
        row("RFC 5322 3.3: -0000 is UTC", "Sat, 21 Nov 2026 10:18:12 -0000", "2026-11-21T10:18:12Z", 0);
        row("RFC 5322 3.3: leap second", "Sat, 31 Dec 2016 23:59:60 +0000", "2017-01-01T00:00:00Z", 0);
        row("RFC 5322 3.3: leap day", "29 Feb 2024 00:00:00 +0000", "2024-02-29T00:00:00Z", 0);
        row("RFC 5322 3.3: farthest zone", "21 Nov 2026 10:18:12 +9959", "2026-11-17T06:19:12Z", 99 * 60 + 59);
        row("letter case", "SAT, 21 nOV 2026 10:18:12 +0100", "2026-11-21T09:18:12Z", 60);
        row("folds", "Sat, 21 Nov\r\n\t2026\r\n 10:18:12\r\n\t+0100", "2026-11-21T09:18:12Z", 60);
        row("leading space", " \r\n\tSat, 21 Nov 2026 10:18:12 +0100", "2026-11-21T09:18:12Z", 60);
        row("comments: obs-date, everywhere",
            "(a) Sat (b) , (c) 21 (d) Nov (e) 2026 (f) 10 (g) : (h) 18 (i) : (j) 12 (k) +0100 (l)",
            "2026-11-21T09:18:12Z", 60);
        row("comments: nested, quoted pair", "21 Nov 2026 10:18:12 (a (b \\) c) d) +0100", "2026-11-21T09:18:12Z", 60);

        row("year: 00 to 49 are 20xx", "21 Nov 49 10:18:12 +0000", "2049-11-21T10:18:12Z", 0);
        row("year: 50 to 99 are 19xx", "21 Nov 50 10:18:12 +0000", "1950-11-21T10:18:12Z", 0);
        row("year: 03", "Wed, 26 Mar 03 20:43:24 -0600", "2003-03-27T02:43:24Z", -360);
        row("year: three digits are 19xx", "21 Nov 103 10:18:12 +0000", "2003-11-21T10:18:12Z", 0);

        row("zone: UT", "21 Nov 2026 10:18:12 UT", "2026-11-21T10:18:12Z", 0);
        row("zone: GMT", "21 Nov 2026 10:18:12 GMT", "2026-11-21T10:18:12Z", 0);
        row("zone: Z", "21 Nov 2026 10:18:12 Z", "2026-11-21T10:18:12Z", 0);
        row("zone: EST", "21 Nov 2026 10:18:12 EST", "2026-11-21T15:18:12Z", -300);
        row("zone: EDT", "21 Nov 2026 10:18:12 EDT", "2026-11-21T14:18:12Z", -240);
        row("zone: CST", "21 Nov 2026 10:18:12 CST", "2026-11-21T16:18:12Z", -360);
        row("zone: MDT", "21 Nov 2026 10:18:12 MDT", "2026-11-21T16:18:12Z", -360);
        row("zone: PST", "21 Nov 2026 10:18:12 PST", "2026-11-21T18:18:12Z", -480);
        row("zone: pdt", "21 Nov 2026 10:18:12 pdt", "2026-11-21T17:18:12Z", -420);
        row("zone: CEST, of one meaning", "21 Jun 2026 10:18:12 CEST", "2026-06-21T08:18:12Z", 120);
        row("zone: military letter is unknown", "21 Nov 2026 10:18:12 A", "2026-11-21T10:18:12Z", 0, false);
        row("zone: ambiguous name is unknown", "21 Nov 2026 10:18:12 IST", "2026-11-21T10:18:12Z", 0, false);
        row("zone: none", "21 Nov 2026 10:18:12", "2026-11-21T10:18:12Z", 0, false);
        row("zone: with a colon", "21 Nov 2026 10:18:12 +01:30", "2026-11-21T08:48:12Z", 90);
        row("zone: name and number", "21 Nov 2026 10:18:12 GMT+0200", "2026-11-21T08:18:12Z", 120);
        row("zone: the number counts, not the comment", "21 Nov 2026 10:18:12 +0100 (PST)", "2026-11-21T09:18:12Z", 60);

        row("asctime, zone behind", "Fri Feb 07 10:18:12 2003 -0800", "2003-02-07T18:18:12Z", -480);
        row("asctime, zone amid", "Fri Sep 14 14:36:56 EDT 2018", "2018-09-14T18:36:56Z", -240);
        row("asctime, no zone", "Sun Nov 13 14:50:12 2005", "2005-11-13T14:50:12Z", 0, false);
        row("asctime, day padded", "Tue Nov  1 14:50:12 2005 +0000", "2005-11-01T14:50:12Z", 0);
        row("month first, year before time", "Nov 13, 2005 14:50:12 +0000", "2005-11-13T14:50:12Z", 0);
        row("Go", "2026-11-21 10:18:12.123456789 +0000 UTC m=+0.100000001", "2026-11-21T10:18:12Z", 0);
        row("Go, other zone", "2026-11-21 10:18:12.5 -0500 EST m=-3.1", "2026-11-21T15:18:12Z", -300);
        row("RFC 3339", "2026-11-21T10:18:12+01:00", "2026-11-21T09:18:12Z", 60);
        row("RFC 3339, Z", "2026-11-21T10:18:12.25Z", "2026-11-21T10:18:12Z", 0);
        row("slashes", "2026/11/21 10:18:12 +0000", "2026-11-21T10:18:12Z", 0);
        row("hyphens", "Sat, 21-Nov-2026 10:18:12 +0000", "2026-11-21T10:18:12Z", 0);
        row("hyphens, upper case", "21-NOV-2026 10:18:12 +0000", "2026-11-21T10:18:12Z", 0);
        row("fraction of a second is cut", "Sat, 21 Nov 2026 10:18:12.999 +0000", "2026-11-21T10:18:12Z", 0);
        row("PM", "Sat, 21 Nov 2026 10:18:12 PM +0000", "2026-11-21T22:18:12Z", 0);
        row("12 AM is midnight", "Sat, 21 Nov 2026 12:18:12 AM +0000", "2026-11-21T00:18:12Z", 0);
        row("full names", "Saturday, 21 November 2026 10:18:12 +0000", "2026-11-21T10:18:12Z", 0);
        row("Sept", "21 Sept 2026 10:18:12 +0000", "2026-09-21T10:18:12Z", 0);
    }

    void read()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, utc);
        const MailTime date = readMailTime(text);
        QCOMPARE(date.result, Result::Read);
        QCOMPARE(
            QDateTime::fromSecsSinceEpoch(date.time.time_since_epoch().count(), QTimeZone::UTC).toString(Qt::ISODate),
            QString::fromLatin1(utc));
        QTEST(date.zoneMinutes, "zone");
        QTEST(date.zoneKnown, "zoneKnown");
        QVERIFY(!date.weekdayWrong);
        QCOMPARE(date.length, text.size());
    }

    void refuse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<MailTime::Result>("result");

        const auto row = [](const char *text, Result result) { QTest::newRow(text) << QByteArray(text) << result; };
        row("Tue, 31 Feb 2026 10:18:12 +0000", Result::Impossible);
        row("29 Feb 2023 10:18:12 +0000", Result::Impossible);
        row("0 Jan 2026 10:18:12 +0000", Result::Impossible);
        row("32 Jan 2026 10:18:12 +0000", Result::Impossible);
        row("21 Nov 2026 24:00:00 +0000", Result::Impossible);
        row("21 Nov 2026 25:18:12 +0000", Result::Impossible);
        row("21 Nov 2026 10:60:12 +0000", Result::Impossible);
        row("21 Nov 2026 10:18:61 +0000", Result::Impossible);
        row("21 Nov 2026 10:18:12 +0160", Result::Impossible);
        row("21 Nov 1899 10:18:12 +0000", Result::Impossible);
        row("21 Nov 20026 10:18:12 +0000", Result::Impossible);
        row("2026-13-21 10:18:12 +0000", Result::Impossible);

        row("", Result::NoDate);
        row("   ", Result::NoDate);
        row("Sat,", Result::NoDate);
        row("10:18:12 +0000", Result::NoDate);
        row("21 Nov 2026", Result::NoDate);
        row("21 Foo 2026 10:18:12 +0000", Result::NoDate);
        row("21 No 2026 10:18:12 +0000", Result::NoDate);
        row("121 Nov 2026 10:18:12 +0000", Result::NoDate);
        row("21 Nov 6 10:18:12 +0000", Result::NoDate);
        row("21 Nov 2026 1018 +0000", Result::NoDate);
        row("by mx.example.net with SMTP", Result::NoDate);
        row("4711", Result::NoDate);
        row("99999999999999999999 Nov 2026 10:18:12 +0000", Result::NoDate);
        row("21 Nov 99999999999999999999 10:18:12 +0000", Result::NoDate);
    }

    void refuse()
    {
        QFETCH(QByteArray, text);
        QTEST(readMailTime(text).result, "result");
    }

    void length_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("behind");

        const auto row = [](const char *name, const char *date, const char *behind) {
            QTest::newRow(name) << QByteArray(date) << QByteArray(behind);
        };
        row("a clause is not the date's", "Thu, 20 Mar 03 10:06:43 +0100", " for <asrg@example.org>");
        row("a clause behind no zone", "Thu, 20 Mar 03 10:06:43", " for <asrg@example.org>");
        row("a zone's comment is the date's", "Thu, 20 Mar 03 10:06:43 +0100 (CET)", " x");
        row("another comment is not", "Thu, 20 Mar 03 10:06:43 +0000", " (envelope-from <a@example.org>)");
        row("an open comment is not", "Thu, 20 Mar 03 10:06:43 +0000", " (CET");
    }

    void length()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, behind);
        QCOMPARE(readMailTime(date + behind).length, date.size());
    }

    void usualForm_data()
    {
        QTest::addColumn<QByteArray>("behindComma");
        for (const char *date :
            {" 21 Nov 2026 10:18:12 +0100", " 1 Nov 2026 10:18:12 -0330", " 01 Nov 2026 10:18:12 -0000",
                " 21 Nov 2026 10:18:12 +0100 (CET)", " 21 Nov 2026 10:18:12 +0100 (CET) ",
                " 21 Nov 2026 10:18:12 +0100(CET)", " 21 Nov 2026 10:18:12 +0100 (CET) x",
                " 21 Nov 2026 10:18:12 +0100 (C@T)", " 21 Nov 2026 10:18:12 +0100 ()",
                " 21 Nov 2026 10:18:12 +0100 CET", " 21 Nov 2026 10:18:12 +01000", " 21 Nov 2026 10:18:12 +0160",
                " 21 Nov 2026 10:18:12\v+0100", " 21 Nov 2026 10:18:12 +0100\v(CET)", " 31 Nov 2026 10:18:12 +0100",
                " 21 Nov 1899 10:18:12 +0100", " 21 Nov 2026 24:18:12 +0100", " 21 nOV 2026 10:18:60 +0100",
                " 21 N\x0ev 2026 10:18:12 +0100", " 2a Nov 2026 10:18:12 +0100", " 21 Nov 2026 10:18 +0100 1234567",
                " 21 Nov 2026 10:18:12 +010", "21 Nov 2026 10:18:12 +0100", " 21 Nov 2026 10:18:1"}) {
            QTest::newRow(date) << QByteArray(date);
        }
    }

    /// What servers write is read at one go: to the same result as where a comment makes it unusual.
    void usualForm()
    {
        QFETCH(QByteArray, behindComma);
        const QByteArray comment = "()";
        for (const QByteArray begin : {"Sat,", " sat,", "\n\tSun,", "     Sat,", "", " "}) {
            MailTime unusual = readMailTime(begin + comment + behindComma);
            unusual.length -= unusual.result == Result::NoDate ? 0 : comment.size();
            QCOMPARE(readMailTime(begin + behindComma), unusual);
        }
    }

    void weekday()
    {
        QVERIFY(readMailTime("Sun, 21 Nov 2026 10:18:12 +0000").weekdayWrong);
        QVERIFY(!readMailTime("Sat, 21 Nov 2026 10:18:12 +0000").weekdayWrong);
    }

    /// It looks at the first 512 octets only, so that a search through a long text stays linear.
    void longComments()
    {
        QCOMPARE(readMailTime("21 Nov 2026 " + QByteArray(1'000'000, '(')).result, Result::NoDate);
        const QByteArray far = "21 Nov 2026 (" + QByteArray(600, 'x') + ") 10:18:12 +0000";
        QCOMPARE(readMailTime(far).result, Result::NoDate);
    }
};

QTEST_GUILESS_MAIN(TestMailTime)
#include "tst_mailtime.moc"
