// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgercovers.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono;

namespace {

sys_seconds at(int day, int hour = 0)
{
    return sys_days(2026y / November / day) + hours(hour);
}

LedgerCover cover(const QByteArray &senders, int from, int to, LedgerKind kind = LedgerKind::Person)
{
    return {.senders = senders.split(' '), .from = at(from), .to = at(to), .kind = kind};
}

} // namespace

/// For which senders and times a ledger is complete: only there does "not in it" mean something.
class TestLedgerCovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void senders_data();
    void senders();
    void timesThatTouchAreOne();
    void timesApartStayApart();
    void kindsAreApart();
    void aTimeBackwardsCoversNothing();
    void asksForAWholeTime_data();
    void asksForAWholeTime();
};

void TestLedgerCovers::senders_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<bool>("covered");

    const auto row = [](const char *name, const char *pattern, const char *sender, bool covered) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(sender) << covered;
    };
    row("the address", "anna@example.org", "anna@example.org", true);
    row("case is nothing", "Anna@Example.ORG", "anna@example.org", true);
    row("angle brackets", "anna@example.org", "<anna@example.org>", true);
    row("another address", "anna@example.org", "ben@example.org", false);
    row("all of a domain", "*@example.org", "ben@example.org", true);
    row("a domain is not the one below", "*@example.org", "ben@sub.example.org", false);
    row("nor the one that ends alike", "*@example.org", "ben@badexample.org", false);
    row("all", "*", "ben@example.net", true);
    row("one of several", "anna@example.org *@example.net", "ben@example.net", true);
    row("no sender", "*@example.org", "", false);
}

void TestLedgerCovers::senders()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, sender);
    QFETCH(bool, covered);
    QCOMPARE(!coveredTimes({cover(pattern, 1, 2)}, LedgerKind::Person, sender).isEmpty(), covered);
}

void TestLedgerCovers::timesThatTouchAreOne()
{
    const QList<LedgerCover> covers{cover("*", 5, 9), cover("*", 1, 5), cover("*", 3, 4),
        {.senders = {"*"}, .from = at(9) + seconds(1), .to = at(10), .kind = LedgerKind::Person}};
    QCOMPARE(coveredTimes(covers, LedgerKind::Person, "a@example.org"), (QList<CoveredTime>{{at(1), at(10)}}));
}

void TestLedgerCovers::timesApartStayApart()
{
    const QList<LedgerCover> covers{cover("*", 5, 9), cover("*", 1, 2)};
    const QList<CoveredTime> times = coveredTimes(covers, LedgerKind::Person, "a@example.org");
    QCOMPARE(times, (QList<CoveredTime>{{at(1), at(2)}, {at(5), at(9)}}));
    QVERIFY(!isCovered(times, at(2), at(5)));
}

void TestLedgerCovers::kindsAreApart()
{
    const QList<LedgerCover> covers{cover("*", 1, 2, LedgerKind::Server), cover("*", 2, 3)};
    QCOMPARE(coveredTimes(covers, LedgerKind::Server, "a@example.org"), (QList<CoveredTime>{{at(1), at(2)}}));
}

void TestLedgerCovers::aTimeBackwardsCoversNothing()
{
    QCOMPARE(coveredTimes({cover("*", 3, 2)}, LedgerKind::Person, "a@example.org"), QList<CoveredTime>());
}

void TestLedgerCovers::asksForAWholeTime_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("covered");
    QTest::newRow("inside") << 3 << 4 << true;
    QTest::newRow("its very ends") << 2 << 6 << true;
    QTest::newRow("begins before") << 1 << 4 << false;
    QTest::newRow("ends behind") << 3 << 7 << false;
}

void TestLedgerCovers::asksForAWholeTime()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, covered);
    QCOMPARE(isCovered({{at(2), at(6)}}, at(from), at(to)), covered);
}

QTEST_GUILESS_MAIN(TestLedgerCovers)
#include "tst_ledgercovers.moc"
