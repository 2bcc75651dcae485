// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logclock.h"
#include "logline.h"
#include "rfc3339.h"

#include <QTest>

using namespace Indicia;

/// Lines of logs and their times.
class TestLogLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("process");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("RFC 3164") << QByteArray("Nov 21 03:24:14 mail postfix/smtpd[205]: connect from x")
                                  << QByteArray("postfix/smtpd") << QByteArray("205") << QByteArray("connect from x");
        QTest::newRow("a day of one digit") << QByteArray("Nov  1 03:24:14 mail sm-mta[1]: text")
                                            << QByteArray("sm-mta") << QByteArray("1") << QByteArray("text");
        QTest::newRow("a year behind the day") << QByteArray("Nov 21 2026 03:24:14 mail sm-mta[1]: text")
                                               << QByteArray("sm-mta") << QByteArray("1") << QByteArray("text");
        QTest::newRow("no process") << QByteArray("Nov 21 03:24:14 mail kernel: text") << QByteArray("kernel")
                                    << QByteArray() << QByteArray("text");
        QTest::newRow("no host") << QByteArray("Nov 21 03:24:14 postfix/qmgr[7]: A1: removed")
                                 << QByteArray("postfix/qmgr") << QByteArray("7") << QByteArray("A1: removed");
        QTest::newRow("no tag") << QByteArray("Nov 21 03:24:14 mail last message repeated 3 times") << QByteArray()
                                << QByteArray() << QByteArray("mail last message repeated 3 times");
        QTest::newRow("a facility before the tag") << QByteArray("Nov 21 03:24:14 mail mail.info sendmail[1]: text")
                                                   << QByteArray("sendmail") << QByteArray("1") << QByteArray("text");
        QTest::newRow("Solaris") << QByteArray("Nov 21 03:24:14 mail sendmail[1]: [ID 801593 mail.info] text")
                                 << QByteArray("sendmail") << QByteArray("1") << QByteArray("text");
        QTest::newRow("RFC 3339 with a fraction")
            << QByteArray("2026-11-21T03:24:14.123456+01:00 mail postfix/smtp[2]: text") << QByteArray("postfix/smtp")
            << QByteArray("2") << QByteArray("text");
        QTest::newRow("journalctl") << QByteArray("2026-11-21T03:24:14+0100 mail postfix/smtp[2]: text")
                                    << QByteArray("postfix/smtp") << QByteArray("2") << QByteArray("text");
        QTest::newRow("a space between date and time")
            << QByteArray("2026-11-21 03:24:14 mail postfix/smtp[2]: text") << QByteArray("postfix/smtp")
            << QByteArray("2") << QByteArray("text");
        QTest::newRow("RFC 5424") << QByteArray("<22>1 2026-11-21T03:24:14Z mail postfix/smtp 2 - - text")
                                  << QByteArray("postfix/smtp") << QByteArray("2") << QByteArray("text");
        QTest::newRow("RFC 5424 with structured data")
            << QByteArray("<22>1 2026-11-21T03:24:14Z mail postfix/smtp 2 ID47 [a b=\"c\"] \xEF\xBB\xBFtext")
            << QByteArray("postfix/smtp") << QByteArray("2") << QByteArray("text");
        QTest::newRow("with a priority") << QByteArray("<22>Nov 21 03:24:14 mail postfix/smtp[2]: text")
                                         << QByteArray("postfix/smtp") << QByteArray("2") << QByteArray("text");
        QTest::newRow("Exim's own") << QByteArray("2026-11-21 03:24:14 1t2abc-000123-XY Completed")
                                    << QByteArray("exim") << QByteArray() << QByteArray("1t2abc-000123-XY Completed");
        QTest::newRow("Exim's own, with a zone")
            << QByteArray("2026-11-21 03:24:14.123 +0100 [77] 1t2abc-000123-XY Completed") << QByteArray("exim")
            << QByteArray() << QByteArray("[77] 1t2abc-000123-XY Completed");
        QTest::newRow("Exim's text has no tag, whatever a sender writes")
            << QByteArray("2026-11-21 03:24:14 1t2abc-000123-XY <= postfix/smtpd[1]: A1B2C3: client=x")
            << QByteArray("exim") << QByteArray()
            << QByteArray("1t2abc-000123-XY <= postfix/smtpd[1]: A1B2C3: client=x");
        QTest::newRow("Exim by syslog, with its own time")
            << QByteArray("Nov 21 03:24:14 mail exim[9]: 2026-11-21 03:24:14 1t2abc-000123-XY Completed")
            << QByteArray("exim") << QByteArray("9") << QByteArray("1t2abc-000123-XY Completed");
        QTest::newRow("Exim by syslog, without")
            << QByteArray("Nov 21 03:24:14 mail exim4[9]: 1t2abc-000123-XY Completed") << QByteArray("exim4")
            << QByteArray("9") << QByteArray("1t2abc-000123-XY Completed");
    }

    void parts()
    {
        QFETCH(QByteArray, line);
        const auto parted = parseLogLine(line);
        QVERIFY(parted.has_value());
        QTEST(parted->program.toByteArray(), "program");
        QTEST(parted->process.toByteArray(), "process");
        QTEST(parted->text.toByteArray(), "text");
        QCOMPARE(parted->stamp.month, 11);
        QCOMPARE(parted->stamp.seconds, 3 * 3600 + 24 * 60 + 14);
    }

    void noTime_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("From: joe@example.org");
        QTest::newRow("an mbox") << QByteArray("From joe@example.org Sat Nov 21 03:24:14 2026");
        QTest::newRow("no such month") << QByteArray("Nox 21 03:24:14 mail a: b");
        QTest::newRow("no such hour") << QByteArray("Nov 21 24:24:14 mail a: b");
        QTest::newRow("no such day") << QByteArray("Nov 32 03:24:14 mail a: b");
        QTest::newRow("month 13") << QByteArray("2026-13-21T03:24:14Z mail a: b");
        QTest::newRow("a date alone") << QByteArray("2026-11-21");
        QTest::newRow("a priority without end") << QByteArray("<22");
        QTest::newRow("further lines of a stack") << QByteArray("\tat example.main");
    }

    void noTime()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!parseLogLine(line).has_value());
    }

    void everyCutIsALineOrNone()
    {
        const QByteArray line = "<22>1 2026-11-21T03:24:14.5+01:00 mail postfix/smtp 2 - [a] text";
        for (qsizetype length = 0; length <= line.size(); ++length) {
            [[maybe_unused]] const auto parted = parseLogLine(QByteArrayView(line).first(length));
        }
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("time");
        const QByteArray utc = "UTC";
        const QByteArray berlin = "Europe/Berlin";
        QTest::newRow("its own zone counts")
            << QByteArray("2026-11-21T03:24:14+01:00 m a[1]: b") << utc << QByteArray("2026-11-21T02:24:14Z");
        QTest::newRow("without colon") << QByteArray("2026-11-21T03:24:14-0930 m a[1]: b") << utc
                                       << QByteArray("2026-11-21T12:54:14Z");
        QTest::newRow("UTC") << QByteArray("2026-11-21T03:24:14Z m a[1]: b") << berlin
                             << QByteArray("2026-11-21T03:24:14Z");
        QTest::newRow("winter") << QByteArray("2026-11-21 03:24:14 b") << berlin << QByteArray("2026-11-21T02:24:14Z");
        QTest::newRow("summer") << QByteArray("2026-07-21 03:24:14 b") << berlin << QByteArray("2026-07-21T01:24:14Z");
        QTest::newRow("a zone of 45 minutes") << QByteArray("2026-07-21 03:24:14 b") << QByteArray("Pacific/Chatham")
                                              << QByteArray("2026-07-20T14:39:14Z");
        QTest::newRow("without a year") << QByteArray("Nov 21 03:24:14 m a[1]: b") << utc
                                        << QByteArray("2025-11-21T03:24:14Z");
    }

    void times()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, time);
        const QTimeZone known(zone);
        if (!known.isValid()) {
            QSKIP("the system knows no such time zone");
        }
        LogClock clock(known);
        clock.startIn(2025);
        const auto read = clock.timeOf(parseLogLine(line)->stamp);
        QVERIFY(read.has_value());
        QCOMPARE(dateTime(*read), time);
    }

    void theYearTurns_data()
    {
        QTest::addColumn<QByteArrayList>("days");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArrayList>("dates");
        QTest::newRow("within one") << QByteArrayList{"Mar  1", "Nov 21"} << QByteArray("2026-11-21")
                                    << QByteArrayList{"2026-03-01", "2026-11-21"};
        QTest::newRow("over its end") << QByteArrayList{"Dec 30", "Dec 31", "Jan  1"} << QByteArray("2027-01-02")
                                      << QByteArrayList{"2026-12-30", "2026-12-31", "2027-01-01"};
        QTest::newRow("over two ends") << QByteArrayList{"Dec 30", "Jan  1", "May  1", "Sep  1", "Dec  1", "Jan  2"}
                                       << QByteArray("2027-01-02")
                                       << QByteArrayList{"2025-12-30", "2026-01-01", "2026-05-01", "2026-09-01",
                                              "2026-12-01", "2027-01-02"};
        QTest::newRow("rotated in December, packed in January") << QByteArrayList{
            "Dec 29", "Dec 31"} << QByteArray("2027-01-02") << QByteArrayList{"2026-12-29", "2026-12-31"};
        QTest::newRow("a line that came late")
            << QByteArrayList{"Dec 31", "Jan  1", "Dec 31", "Jan  1"} << QByteArray("2027-01-01")
            << QByteArrayList{"2026-12-31", "2027-01-01", "2026-12-31", "2027-01-01"};
        QTest::newRow("a clock that was set back by a month") << QByteArrayList{"Nov 21", "Oct 19",
            "Nov 16"} << QByteArray("2026-11-21") << QByteArrayList{"2026-11-21", "2026-10-19", "2026-11-16"};
        QTest::newRow("a clock ahead of the file's") << QByteArrayList{"Nov 21", "Nov 22"} << QByteArray("2026-11-21")
                                                     << QByteArrayList{"2026-11-21", "2026-11-22"};
        QTest::newRow("29 February") << QByteArrayList{"Feb 28", "Feb 29"} << QByteArray("2026-11-21")
                                     << QByteArrayList{"2024-02-28", "2024-02-29"};
    }

    void theYearTurns()
    {
        QFETCH(QByteArrayList, days);
        QFETCH(QByteArray, written);
        QFETCH(QByteArrayList, dates);
        LogYear year;
        for (const QByteArray &day : std::as_const(days)) {
            year.note(parseLogLine(day + " 12:00:00 mail a[1]: b")->stamp);
        }
        QVERIFY(year.isNeeded());
        LogClock clock(QTimeZone::utc());
        clock.startIn(year.firstYear(*parseFullDate(written) + std::chrono::hours(13)));
        QByteArrayList read;
        for (const QByteArray &day : std::as_const(days)) {
            const auto time = clock.timeOf(parseLogLine(day + " 12:00:00 mail a[1]: b")->stamp);
            read.append(time ? fullDate(std::chrono::floor<std::chrono::days>(*time)) : QByteArray());
            LogClock other(QTimeZone::utc()); // as after a restart
            other.resume(clock.year(), clock.month());
            clock = other;
        }
        QCOMPARE(read, dates);
    }

    void withoutAYearThereIsNoTime()
    {
        LogClock clock(QTimeZone::utc());
        QVERIFY(!clock.timeOf(parseLogLine("Nov 21 03:24:14 m a[1]: b")->stamp).has_value());
        QVERIFY(!clock.timeOf(parseLogLine("2026-02-30T03:24:14Z m a[1]: b")->stamp).has_value());
    }
};

QTEST_GUILESS_MAIN(TestLogLine)
#include "tst_logline.moc"
