// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowgroups.h"
#include "subjecttemplate.h"
#include "timeline.h"

#include "heloforensics.h"
#include "madeflood.h"

#include <QTest>

namespace Indicia {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRowGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheFlood();
    void everyRowIsCountedOnce_data();
    void everyRowIsCountedOnce();
    void smallAndManyGroupsAreLeft();
    void answersOnly();
    void totals();
    void whatIsNotJudgedIsCountedNowhere();
    void templates_data();
    void templates();
    void hours();
    void datesThatNobodyBelieves();
};

void TestRowGroups::findsTheFlood()
{
    const RowTable table = Fixture::floodTable(1000);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    const GroupSetting floods{5, 100, true};

    const RowGroups senders = groupRows(table, rows, GroupBy::Sender, floods);
    QCOMPARE(senders.groups.size(), 1);
    QCOMPARE(senders.groups.first().key, "alice@example.org");
    QCOMPARE(senders.groups.first().count, 950);
    QCOMPARE(senders.groups.first().verdicts[std::size_t(Verdict::Backscatter)], 900);
    QCOMPARE(senders.groups.first().verdicts[std::size_t(Verdict::OwnBounce)], 50);
    QCOMPARE(senders.groups.first().examples, (QList<RowTable::Row>{0, 1, 2}));
    QCOMPARE(senders.groups.first().first, *table.date(0));
    QCOMPARE(senders.groups.first().last, *table.date(994));

    const RowGroups networks = groupRows(table, rows, GroupBy::Network, floods);
    QCOMPARE(networks.groups.size(), 3);
    QCOMPARE(networks.groups.at(0).key, "203.0.114.0/24");
    QCOMPARE(networks.groups.at(0).count, 670);
    QCOMPARE(networks.groups.at(1).key, "203.0.113.0/24");
    QCOMPARE(networks.groups.at(1).count, 230);
    QCOMPARE(networks.groups.at(2).key, "198.51.100.0/24");

    const RowGroups subjects = groupRows(table, rows, GroupBy::Subject, floods);
    QCOMPARE(subjects.groups.first().key, "Invoice * is due");
    QCOMPARE(subjects.groups.first().count, 900);

    QCOMPARE(rowsOf(table, rows, subjects.groups.first()).size(), 900U);
}

void TestRowGroups::everyRowIsCountedOnce_data()
{
    QTest::addColumn<int>("by");
    for (int by = 0; by < GroupByCount; ++by) {
        QTest::addRow("by %d", by) << by;
    }
}

void TestRowGroups::everyRowIsCountedOnce()
{
    QFETCH(int, by);
    RowTable table = Fixture::floodTable(400);
    ScanRow fault;
    fault.fault = MailFault{MailTrouble::Empty, {}};
    table.append(fault);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    const RowGroups groups = groupRows(table, rows, static_cast<GroupBy>(by), {1, 10, false});
    qsizetype counted = groups.ungrouped + groups.left;
    qsizetype before = groups.rows;
    for (const RowGroup &group : groups.groups) {
        QVERIFY(!group.key.isEmpty());
        QVERIFY(group.count <= before);
        before = group.count;
        counted += group.count;
        QCOMPARE(std::accumulate(group.verdicts.begin(), group.verdicts.end(), qsizetype(0)), group.count);
        QCOMPARE(qsizetype(rowsOf(table, rows, group).size()), group.count);
    }
    QCOMPARE(groups.rows, 400);
    QCOMPARE(counted, groups.rows);
}

void TestRowGroups::smallAndManyGroupsAreLeft()
{
    const RowTable table = Fixture::floodTable(200);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    const RowGroups hosts = groupRows(table, rows, GroupBy::Generator, {1, 3, false});
    QCOMPARE(hosts.groups.size(), 3);
    QCOMPARE(hosts.left, 190 - 6);
    QCOMPARE(groupRows(table, rows, GroupBy::Generator, {3, 100, false}).groups.size(), 0);
    QVERIFY(groupRows(table, {}, GroupBy::Generator).groups.isEmpty());
}

void TestRowGroups::answersOnly()
{
    const RowTable table = Fixture::floodTable(100);
    const std::vector<RowTable::Row> rows = Fixture::allRows(table.size());
    QCOMPARE(groupRows(table, rows, GroupBy::Verdict, {1, 100, true}).rows, 95);
    QCOMPARE(groupRows(table, rows, GroupBy::Verdict, {1, 100, false}).rows, 100);
}

void TestRowGroups::totals()
{
    RowTable table = Fixture::floodTable(100);
    ScanRow fault;
    fault.fault = MailFault{MailTrouble::Empty, {}};
    table.append(fault);
    ScanRow receipt; // RFC 8098, and nobody's bounce
    receipt.kind = MessageKind::AutoReply;
    receipt.verdict = Verdict::Unverifiable;
    table.append(receipt);
    const RowTotals totals = countRows(table, Fixture::allRows(table.size()));
    QCOMPARE(totals.rows, 102);
    QCOMPARE(totals.unreadable, 1);
    QCOMPARE(totals.answers, 95);
    QCOMPARE(totals.of(Verdict::Backscatter), 90);
    QCOMPARE(totals.of(Verdict::Undetermined), 0);
    QCOMPARE(totals.first, *table.date(0));
    QCOMPARE(totals.last, *table.date(99));
}

void TestRowGroups::whatIsNotJudgedIsCountedNowhere()
{
    const RowTable judged = Fixture::floodTable(100);
    RowTable table = Fixture::floodTable(100);
    for (int i = 100; i < 150; ++i) {
        table.append(Fixture::floodLook(i));
    }
    const std::vector<RowTable::Row> all = Fixture::allRows(table.size());
    const std::vector<RowTable::Row> some = Fixture::allRows(judged.size());
    RowTotals totals = countRows(table, all);
    QCOMPARE(totals.rows, 150);
    QCOMPARE(totals.pending, 50);
    totals.rows = 100;
    totals.pending = 0;
    QCOMPARE(totals, countRows(judged, some));
    for (int by = 0; by < GroupByCount; ++by) {
        const RowGroups groups = groupRows(table, all, static_cast<GroupBy>(by));
        QCOMPARE(groups.rows, 100);
        QCOMPARE(groups.groups, groupRows(judged, some, static_cast<GroupBy>(by)).groups);
        QVERIFY(!groups.groups.isEmpty());
        QCOMPARE(qsizetype(rowsOf(table, all, groups.groups.first()).size()), groups.groups.first().count);
    }
    QCOMPARE(timelineOf(table, all).hours, timelineOf(judged, some).hours);
    const HeloSetting every{1, 1, 200};
    QCOMPARE(heloOddities(table, all, every), heloOddities(judged, some, every));
    QVERIFY(!heloOddities(judged, some, every).isEmpty());
}

void TestRowGroups::templates_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *subject, const char *expected) {
        QTest::newRow(*subject == 0 ? "empty" : subject) << QByteArray(subject) << QByteArray(expected);
    };
    row("Invoice 4711", "Invoice *");
    row("Invoice INV-2026/4711 due", "Invoice INV-*/* due");
    row("Your parcel 1Z999AA10123456784 waits", "Your parcel *Z*AA* waits");
    row("Ticket 5f3a9c1e7b: closed", "Ticket *: closed");
    row("Hello bob@example.net, your prize", "Hello *, your prize");
    row("  two \t spaces\r\n fold ", "two spaces fold");
    row("12345", "");
    row("3 4 5", "");
    row("(5f3a9c1e7b)", "");
    row("", "");
    row("deadbeef42", "");
    row("facade beef", "facade beef");
    row("R\xC3\xBC"
        "ckl\xC3\xA4ufer 12",
        "R\xC3\xBC"
        "ckl\xC3\xA4ufer *");
}

void TestRowGroups::templates()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, expected);
    QCOMPARE(subjectTemplate(subject), expected);
}

void TestRowGroups::hours()
{
    RowTable table;
    ScanRow row;
    for (const qint64 seconds : {7200, 7201, 3600, -1, -3600}) {
        row.date = std::chrono::sys_seconds(std::chrono::seconds(seconds));
        table.append(row);
    }
    row.date.reset();
    table.append(row);
    const Timeline timeline = timelineOf(table, Fixture::allRows(table.size()));
    QCOMPARE(timeline.undated, 1);
    QCOMPARE(timeline.hours.size(), 3U);
    QCOMPARE(timeline.hours.at(0).hour, -1);
    QCOMPARE(timeline.hours.at(0).all(), 2);
    QCOMPARE(timeline.hours.at(1).hour, 1);
    QCOMPARE(timeline.hours.at(2).hour, 2);
    QCOMPARE(timeline.hours.at(2).verdicts[std::size_t(Verdict::Undetermined)], 2);
    QCOMPARE(mainSpan(timeline).size(), 3U);
    QVERIFY(mainSpan(Timeline()).empty());
}

void TestRowGroups::datesThatNobodyBelieves()
{
    RowTable table = Fixture::floodTable(1000);
    ScanRow row = Fixture::floodRow(0);
    row.date = std::chrono::sys_days(std::chrono::year(1970) / 1 / 1);
    table.append(row);
    row.date = std::chrono::sys_days(std::chrono::year(2038) / 1 / 1);
    table.append(row);
    const Timeline timeline = timelineOf(table, Fixture::allRows(table.size()));
    QCOMPARE(timeline.hours.size(), 3U);
    const std::span<const HourCount> span = mainSpan(timeline);
    QCOMPARE(span.size(), 1U);
    QCOMPARE(span.front().all(), 1000);
}

} // namespace Indicia

QTEST_GUILESS_MAIN(Indicia::TestRowGroups)
#include "tst_rowgroups.moc"
