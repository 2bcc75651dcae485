// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapuidset.h"

#include <QTest>

#include <random>
#include <set>

using namespace Indicia;

/// Sets of UIDs, as servers name them.
class ImapUidSetTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void isASet();
    void bearsManyRanges();
};

void ImapUidSetTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<ImapUidRange>>("ranges");
    QTest::addColumn<qint64>("count");
    const auto row = [](const char *name, const char *text, const std::vector<ImapUidRange> &ranges, qint64 count) {
        QTest::newRow(name) << QByteArray(text) << ranges << count;
    };
    row("one", "7", {{7, 7}}, 1);
    row("a range", "7:9", {{7, 9}}, 3);
    row("a range that goes down", "9:7", {{7, 9}}, 3);
    row("a range of one", "7:7", {{7, 7}}, 1);
    row("several", "1,3:5,9", {{1, 1}, {3, 5}, {9, 9}}, 5);
    row("in any order", "9,5:3,1", {{1, 1}, {3, 5}, {9, 9}}, 5);
    row("one behind the other", "1:2,3,5:6,4", {{1, 6}}, 6);
    row("overlapping", "1:5,3:9,2:3,9", {{1, 9}}, 9);
    row("one in the other", "1:100,5", {{1, 100}}, 100);
    row("the same again", "4,4,4", {{4, 4}}, 1);
    row("all there can be", "1:4294967295", {{1, 4'294'967'295}}, 4'294'967'295);
    row("all there can be, twice", "4294967295:1,1:4294967295", {{1, 4'294'967'295}}, 4'294'967'295);
    row("the last ones", "4294967294,4294967295", {{4'294'967'294, 4'294'967'295}}, 2);
}

void ImapUidSetTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(std::vector<ImapUidRange>, ranges);
    QFETCH(qint64, count);
    std::vector<ImapUidRange> read;
    QVERIFY(readImapUidSet(text, text.count(',') + 1, read));
    const ImapUidSet set(std::move(read));
    QVERIFY(set.ranges() == ranges);
    QCOMPARE(set.count(), count);
}

void ImapUidSetTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", ",", "1,", ",1", "1,,2", "0", "0:5", "5:0", ":", "1:", ":1", "1:2:3", "*", "1:*", "-1",
             "+1", "1 2", " 1", "a", "4294967296", "1:4294967296", "99999999999999999999", "1:2,3:4,5:6,7"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void ImapUidSetTest::refuses()
{
    QFETCH(QByteArray, text);
    std::vector<ImapUidRange> read;
    QVERIFY(!readImapUidSet(text, 3, read));
    QVERIFY(read.size() <= 3);
}

/// The same as a set of numbers, whatever was added in whatever order.
void ImapUidSetTest::isASet()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        std::vector<ImapUidRange> ranges;
        std::set<quint32> numbers;
        for (unsigned i = 0; i < seed % 20; ++i) {
            const quint32 first = std::uniform_int_distribution<quint32>(1, 100)(random);
            const quint32 last = first + std::uniform_int_distribution<quint32>(0, 11)(random);
            ranges.push_back({.first = first, .last = last});
            for (quint32 number = first; number <= last; ++number) {
                numbers.insert(number);
            }
        }
        const ImapUidSet set(ranges);
        qint64 below = 0;
        for (quint32 number = 0; number < 120; ++number) {
            QCOMPARE(set.countBelow(number), below);
            QCOMPARE(set.contains(number), numbers.contains(number));
            below += numbers.contains(number) ? 1 : 0;
        }
        QCOMPARE(set.count(), std::ssize(numbers));
    }
}

void ImapUidSetTest::bearsManyRanges()
{
    QByteArray text;
    for (int i = 200'000; i > 0; --i) {
        text += QByteArray::number(3 * i) + ':' + QByteArray::number(3 * i + 1) + (i > 1 ? "," : "");
    }
    std::vector<ImapUidRange> read;
    QVERIFY(!readImapUidSet(text, 199'999, read));
    read.clear();
    QVERIFY(readImapUidSet(text, 200'000, read));
    const ImapUidSet set(std::move(read));
    QCOMPARE(set.ranges().size(), 200'000U);
    QCOMPARE(set.count(), 400'000);
    QVERIFY(set.contains(3) && set.contains(600'001) && !set.contains(5) && !set.contains(600'002));
}

QTEST_APPLESS_MAIN(ImapUidSetTest)
#include "tst_imapuidset.moc"
