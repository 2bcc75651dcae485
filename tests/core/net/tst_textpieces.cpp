// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpieces.h"

#include <QList>
#include <QTest>

#include <optional>

using namespace Indicia;

/// Copies of a text's pieces are byte arrays as any other, though they share an allocation.
class TestTextPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTheirPieces_data();
    void equalTheirPieces();
    void shareAnAllocation();
    void outliveTheirMaker();
    void writingToOneChangesNoOther_data();
    void writingToOneChangesNoOther();
    void theLastOneMayBeWrittenTo_data();
    void theLastOneMayBeWrittenTo();
};

namespace {

struct Writing
{
    const char *name;
    void (*write)(QByteArray &text);
};

constexpr Writing writings[]{
    {"append",
        [](QByteArray &text) { text += "more than any room that is left in the block, whatever its length may be"; }},
    {"append an octet", [](QByteArray &text) { text += '!'; }},
    {"prepend", [](QByteArray &text) { text.prepend("before "); }},
    {"prepend an octet", [](QByteArray &text) { text.prepend('!'); }},
    {"insert", [](QByteArray &text) { text.insert(1, "within"); }},
    {"overwrite", [](QByteArray &text) { text.fill('x'); }},
    {"cut", [](QByteArray &text) { text.truncate(1); }},
    {"cut and append",
        [](QByteArray &text) {
            text.truncate(1);
            text += "other";
        }},
    {"remove", [](QByteArray &text) { text.remove(0, 2); }},
    {"grow", [](QByteArray &text) { text.resize(text.size() + 5, 'y'); }},
    {"reserve", [](QByteArray &text) { text.reserve(2000); }},
    {"squeeze", [](QByteArray &text) { text.squeeze(); }},
    {"simplify", [](QByteArray &text) { text = std::move(text).simplified(); }},
    {"upper case", [](QByteArray &text) { text = std::move(text).toUpper(); }},
    {"slice", [](QByteArray &text) { text = std::move(text).sliced(1, 3); }},
    {"clear", [](QByteArray &text) { text.clear(); }},
};

void eachWriting()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < int(std::size(writings)); ++number) {
        QTest::newRow(writings[number].name) << number;
    }
}

const QList<QByteArrayView> words{"from", "mx.example.org", "by", "mail.example.net", "id", "4Xyz"};

QByteArray allWords()
{
    QByteArray text;
    for (const QByteArrayView word : words) {
        text.append(word).append(' ');
    }
    return text;
}

} // namespace

void TestTextPieces::equalTheirPieces_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::newRow("none") << QList<QByteArray>();
    QTest::newRow("one") << QList<QByteArray>{"text"};
    QTest::newRow("empty") << QList<QByteArray>{"", QByteArray()};
    QTest::newRow("empty ones between") << QList<QByteArray>{"a", "", "b"};
    QTest::newRow("octets of any kind") << QList<QByteArray>{QByteArray("a\0b\xff", 4), "c"};
    QTest::newRow("a long one between") << QList<QByteArray>{"a", QByteArray(5000, 'x'), "b"};
    QTest::newRow("more than a block takes") << QList<QByteArray>(1'000, "word");
    QTest::newRow("single octets, many") << QList<QByteArray>(3'000, "o");
    QList<QByteArray> lengths;
    for (qsizetype length = 0; length < 300; ++length) {
        lengths.append(QByteArray(length, 'l'));
    }
    QTest::newRow("of each length") << lengths;
}

void TestTextPieces::equalTheirPieces()
{
    QFETCH(QList<QByteArray>, pieces);
    TextPieces copies;
    QList<QByteArray> made;
    for (const QByteArray &piece : pieces) {
        made.append(copies.copy(piece));
    }
    QCOMPARE(made, pieces);
    for (const QByteArray &piece : made) {
        QCOMPARE(piece.constData()[piece.size()], '\0'); // as of any byte array
    }
}

void TestTextPieces::shareAnAllocation()
{
    TextPieces copies;
    QByteArray before = copies.copy(words.first());
    for (const QByteArrayView word : words.sliced(1)) {
        const QByteArray copy = copies.copy(word);
        QCOMPARE(copy.constData(), before.constData() + before.size() + 1);
        before = copy;
    }
}

void TestTextPieces::outliveTheirMaker()
{
    QList<QByteArray> made;
    {
        QByteArray text = allWords();
        TextPieces copies;
        qsizetype at = 0;
        for (const QByteArrayView word : words) {
            made.append(copies.copy(QByteArrayView(text).sliced(at, word.size())));
            at += word.size() + 1;
        }
        text.fill('x');
    }
    QCOMPARE(made, QList<QByteArray>(words.begin(), words.end()));
    const QByteArray last = made.takeLast();
    made.clear();
    QCOMPARE(last, words.last());
}

void TestTextPieces::writingToOneChangesNoOther_data()
{
    eachWriting();
}

/// Whether the maker still copies pieces or is gone.
void TestTextPieces::writingToOneChangesNoOther()
{
    QFETCH(int, number);
    for (const bool makerStays : {true, false}) {
        std::optional<TextPieces> copies(std::in_place);
        QList<QByteArray> made;
        QByteArray expected = words.at(1).toByteArray();
        for (const QByteArrayView word : words) {
            made.append(copies->copy(word));
            if (made.size() == 2) {
                if (!makerStays) {
                    copies.reset();
                    copies.emplace();
                }
                writings[number].write(made[1]);
                writings[number].write(expected);
            }
        }
        QCOMPARE(made.at(1), expected);
        made.removeAt(1);
        QCOMPARE(made, (QList<QByteArray>{"from", "by", "mail.example.net", "id", "4Xyz"}));
    }
}

void TestTextPieces::theLastOneMayBeWrittenTo_data()
{
    eachWriting();
}

void TestTextPieces::theLastOneMayBeWrittenTo()
{
    QFETCH(int, number);
    for (qsizetype kept = 0; kept < words.size(); ++kept) {
        QByteArray last;
        {
            TextPieces copies;
            for (qsizetype index = 0; index < words.size(); ++index) {
                const QByteArray copy = copies.copy(words.at(index));
                if (index == kept) {
                    last = copy;
                }
            }
        }
        QByteArray expected = QByteArray(words.at(kept).data(), words.at(kept).size());
        if (expected.size() < 4 && QByteArrayView(writings[number].name) == "slice") {
            continue;
        }
        writings[number].write(last);
        writings[number].write(expected);
        QCOMPARE(last, expected);
        QCOMPARE(last.constData()[last.size()], '\0');
    }
}

QTEST_GUILESS_MAIN(TestTextPieces)
#include "tst_textpieces.moc"
