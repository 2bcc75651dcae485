// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowmarks.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;

namespace {

using Rows = std::vector<RowTable::Row>;

constexpr int many = 100'000;

QByteArray keyOf(int row)
{
    return QByteArray::number(row) + ".M12P34.mx.example.org";
}

/// Many, and then @p more.
RowMarks marksOf(const QByteArrayList &more)
{
    RowMarks marks;
    for (int row = 0; row < many; ++row) {
        marks.append(keyOf(row));
    }
    for (const QByteArray &key : more) {
        marks.append(key);
    }
    return marks;
}

} // namespace

/// Of many rows few are looked at to find those of a message, and its own are among them.
class TestRowMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRows_data();
    void findsRows();
    void nothingIsAsked();
    void whatIsClearedIsFoundNoMore();
    void aRowTakesTwoOctets();
};

void TestRowMarks::findsRows_data()
{
    QTest::addColumn<QByteArrayList>("more"); // behind the many
    QTest::addColumn<QByteArrayList>("asked");
    QTest::addColumn<Rows>("wanted");
    using List = QByteArrayList;
    QTest::newRow("a message") << List() << List{keyOf(7)} << Rows{7};
    QTest::newRow("the first and the last") << List() << List{keyOf(many - 1), keyOf(0)} << Rows{0, many - 1};
    QTest::newRow("nobody") << List() << List{"nobody"} << Rows();
    QTest::newRow("in two folders") << List{keyOf(7)} << List{keyOf(7)} << Rows{7, many};
    QTest::newRow("what is attached to it")
        << List{keyOf(7) + "/1", "x", keyOf(7) + "/12"} << List{keyOf(7)} << Rows{7, many, many + 2};
    QTest::newRow("what is attached alone") << List{keyOf(7) + "/1"} << List{keyOf(7) + "/1"} << Rows{many};
    QTest::newRow("of a folder of files") << List{"sub/a.eml", "sub/b.eml"} << List{"sub/b.eml"} << Rows{many + 1};
    QTest::newRow("attached to one of a folder of numbers")
        << List{"sub/3", "sub/3/1"} << List{"sub/3"} << Rows{many, many + 1};
    QTest::newRow("twice") << List() << List{keyOf(7), keyOf(7)} << Rows{7};
    QTest::newRow("without a key") << List{""} << List{""} << Rows{many};
    QTest::newRow("any octets") << List{"\xff/\x80"} << List{"\xff/\x80"} << Rows{many};
}

void TestRowMarks::findsRows()
{
    QFETCH(QByteArrayList, more);
    QFETCH(QByteArrayList, asked);
    QFETCH(Rows, wanted);
    const Rows found = marksOf(more).find(asked);
    QVERIFY(std::ranges::is_sorted(found));
    QVERIFY(std::ranges::includes(found, wanted));
    constexpr std::size_t byChance = 100; // three or so
    QVERIFY2(found.size() <= wanted.size() + byChance, qPrintable(QString::number(found.size())));
}

void TestRowMarks::nothingIsAsked()
{
    QCOMPARE(marksOf({}).find({}), Rows());
    QCOMPARE(RowMarks().find({keyOf(7)}), Rows());
}

void TestRowMarks::whatIsClearedIsFoundNoMore()
{
    RowMarks marks = marksOf({});
    marks.clear();
    QCOMPARE(marks.find({keyOf(7)}), Rows());
    marks.append(keyOf(7));
    QCOMPARE(marks.find({keyOf(7)}), Rows{0});
}

void TestRowMarks::aRowTakesTwoOctets()
{
    QCOMPARE(marksOf({}).octets() / many, 2);
}

QTEST_GUILESS_MAIN(TestRowMarks)
#include "tst_rowmarks.moc"
