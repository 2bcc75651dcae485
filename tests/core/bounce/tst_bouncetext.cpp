// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncetext.h"

#include <QTest>

using namespace Indicia;

/// A text and its lines, whatever is asked for first.
class TestBounceText : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void wordsEndWhereTheTextDoes();
    void wordsEndWhereTheOriginalIsAnnounced();
    void copiesHaveAllLines();
    void lowersLongTexts();
    void wordsAreBounded();
    void emptyText();
};

namespace {

[[nodiscard]] BounceText textOf(const QByteArray &octets)
{
    return BounceText(octets, {0, 100, octets.size()}, true);
}

} // namespace

void TestBounceText::lines_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("LF") << QByteArray("One\nTwo\n") << QByteArrayList{"One", "Two"};
    QTest::newRow("CRLF") << QByteArray("One\r\nTwo\r\n") << QByteArrayList{"One", "Two"};
    QTest::newRow("CR") << QByteArray("One\rTwo\r") << QByteArrayList{"One", "Two"};
    QTest::newRow("mixed") << QByteArray("One\r\r\nTwo\n\rThree") << QByteArrayList{"One", "", "Two", "", "Three"};
    QTest::newRow("no end") << QByteArray("One\nTwo") << QByteArrayList{"One", "Two"};
    QTest::newRow("CR at the very end") << QByteArray("One\r") << QByteArrayList{"One"};
    QTest::newRow("ends far apart") << QByteArray(
        "A line of more than sixteen octets\r\nAnd one of some more than twice as many")
                                    << QByteArrayList{"A line of more than sixteen octets",
                                           "And one of some more than twice as many"};
    QTest::newRow("empty lines") << QByteArray("\n\n") << QByteArrayList{"", ""};
}

void TestBounceText::lines()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArrayList, lines);
    const BounceText text = textOf(octets);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY(text.hasLine(i));
        QCOMPARE(text.line(i).toByteArray(), lines.at(i));
        QCOMPARE(text.lower(i).toByteArray(), lines.at(i).toLower());
    }
    QVERIFY(!text.hasLine(lines.size()));
    QCOMPARE(text.lineCount(), lines.size());
    QCOMPARE(textOf(octets).lineCount(), lines.size());
    QCOMPARE(textOf(octets).wordsEnd(), lines.size());
}

void TestBounceText::wordsEndWhereTheTextDoes()
{
    QCOMPARE(textOf("One\nTwo").lowerWords(), QByteArray("one two"));
    QCOMPARE(textOf("One\nTwo").between(0, 9).toByteArray(), QByteArray("One\nTwo"));
    QCOMPARE(textOf("One\nTwo").between(1, 2).toByteArray(), QByteArray("Two"));
    QCOMPARE(textOf("One\nTwo").between(2, 3).toByteArray(), QByteArray());
    QCOMPARE(textOf("One\nTwo").joined(0, 9), QByteArray("One Two"));
    QCOMPARE(textOf("One\nTwo").range(1, 9), (ByteRange{0, 104, 3}));
    QCOMPARE(textOf("One\nTwo").range(2, 3), (ByteRange{0, 100, 7}));
    BounceText text = textOf("One\nTwo");
    text.setWordsEnd(5);
    QCOMPARE(text.wordsEnd(), 2);
}

void TestBounceText::wordsEndWhereTheOriginalIsAnnounced()
{
    BounceText text = textOf("One\nTwo\n---\nThree\n");
    text.setWordsEnd(2);
    QCOMPARE(text.lowerWords(), QByteArray("one two"));
    QCOMPARE(text.wordsEnd(), 2);
    QCOMPARE(text.between(text.wordsEnd(), 4).toByteArray(), QByteArray("---\nThree\n"));
    text.setWordsEnd(3);
    QCOMPARE(text.wordsEnd(), 2);
    text.setWordsEnd(1);
    QCOMPARE(text.lowerWords(), QByteArray("one"));
    QCOMPARE(text.lineCount(), 4);
}

void TestBounceText::copiesHaveAllLines()
{
    const BounceText text = textOf("One\nTwo\nThree\n");
    QVERIFY(text.hasLine(0));
    const BounceText copy = text;
    QCOMPARE(copy.lineCount(), 3);
    QCOMPARE(copy.line(2).toByteArray(), QByteArray("Three"));
    QCOMPARE(text.lineCount(), 3);
}

/// Nearly all ask for the beginning alone; what it was asked for stays valid when more is.
void TestBounceText::lowersLongTexts()
{
    const QByteArray line = "One of Some Lines\n"; // none ends where a power of two does
    const BounceText text = textOf(line.repeated(1'000) + QByteArray(10'000, 'X'));
    QVERIFY(text.hasLine(1'000));
    const QByteArrayView first = text.lower(0);
    for (qsizetype i = 0; i < 1'000; ++i) {
        QCOMPARE(text.lower(i).toByteArray(), QByteArray("one of some lines"));
    }
    QCOMPARE(text.lower(1'000).toByteArray(), QByteArray(10'000, 'x'));
    QCOMPARE(first.toByteArray(), QByteArray("one of some lines"));
    QCOMPARE(text.lowerWords().size(), text.line(1'000).size() + line.size() * 1'000);
}

void TestBounceText::wordsAreBounded()
{
    const BounceText text = textOf(QByteArray("x\n").repeated(30'000));
    QCOMPARE(text.wordsEnd(), 20'000);
    QCOMPARE(text.lineCount(), 30'000);
}

void TestBounceText::emptyText()
{
    QVERIFY(!BounceText().hasLine(0));
    QCOMPARE(BounceText().wordsEnd(), 0);
    QVERIFY(!textOf({}).hasLine(0));
    QVERIFY(!textOf({}).hasWords());
    QCOMPARE(textOf({}).lowerWords(), QByteArray());
}

QTEST_GUILESS_MAIN(TestBounceText)
#include "tst_bouncetext.moc"
