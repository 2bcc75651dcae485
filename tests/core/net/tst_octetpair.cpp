// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "octetpair.h"

#include <QByteArray>
#include <QTest>

using namespace Indicia;

/// A search that looks at many octets together finds what a search octet by octet finds, wherever it stands.
class TestOctetPair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItAtEachPlace();
    void findsItFarAway();
    void findsTheFirstOfTwo();
    void findsNoHalf();
    void readsNothingBehindTheEnd();
    void findsAWord_data();
    void findsAWord();
};

namespace {

constexpr qsizetype longest = 210; // three blocks, and some octets

qsizetype found(const QByteArray &text)
{
    const char *const end = text.constData() + text.size();
    const char *const at = findPair(text.constData(), end, '\n', '-');
    return at == end ? -1 : at - text.constData();
}

} // namespace

void TestOctetPair::findsItAtEachPlace()
{
    for (qsizetype size = 2; size < longest; ++size) {
        for (qsizetype at = 0; at + 1 < size; ++at) {
            QByteArray text(size, '\n');
            text[at + 1] = '-';
            QCOMPARE(found(text), at);
            text.fill('-');
            text[at] = '\n';
            QCOMPARE(found(text), at);
        }
    }
}

/// Where long texts are searched in other steps than short ones.
void TestOctetPair::findsItFarAway()
{
    for (qsizetype size = 1'000; size < 1'400; ++size) {
        const QByteArray text(size, 'x');
        QCOMPARE(found(text), -1);
        QCOMPARE(found(QByteArray(text).replace(size - 2, 2, "\n-")), size - 2);
        QCOMPARE(found(text + '\n'), -1);
        QCOMPARE(found(QByteArray(text).replace('x', '\n')), -1);
    }
    for (qsizetype at = 0; at < 1'998; ++at) {
        QCOMPARE(found(QByteArray(2'000, 'x').replace(at, 2, "\n-")), at);
        QCOMPARE(found(QByteArray(2'000, '\n').replace(at + 1, 1, "-")), at);
    }
}

void TestOctetPair::findsTheFirstOfTwo()
{
    for (qsizetype at = 0; at + 4 < longest; ++at) {
        QByteArray text(longest, 'x');
        text.replace(at, 2, "\n-").replace(at + 2, 2, "\n-");
        QCOMPARE(found(text), at);
    }
}

void TestOctetPair::findsNoHalf()
{
    for (qsizetype size = 0; size < longest; ++size) {
        QCOMPARE(found(QByteArray(size, '\n')), -1);
        QCOMPARE(found(QByteArray(size, '-')), -1);
        QCOMPARE(found(QByteArray(size, '\x80')), -1);
        QByteArray turned(size, 'x');
        if (size >= 2) {
            turned.replace(size - 2, 2, "-\n");
        }
        QCOMPARE(found(turned), -1);
    }
}

void TestOctetPair::readsNothingBehindTheEnd()
{
    for (qsizetype size = 1; size < longest; ++size) {
        const QByteArray text = QByteArray(size - 1, 'x') + "\n-";
        QCOMPARE(found(text.first(size)), -1); // the sanitizer sees to octets further on
        QCOMPARE(findPair(text.constData(), text.constData() + size, '\n', '-'), text.constData() + size);
    }
}

void TestOctetPair::findsAWord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("nothing") << QByteArray() << QByteArray("ab");
    QTest::newRow("shorter than the word") << QByteArray("ab") << QByteArray("abc");
    QTest::newRow("alone") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("at the end") << QByteArray("xabc") << QByteArray("abc");
    QTest::newRow("cut at the end") << QByteArray("abcxab") << QByteArray("abc");
    QTest::newRow("behind its beginning") << QByteArray("aaab") << QByteArray("aab");
    QTest::newRow("twice") << QByteArray("abab") << QByteArray("ab");
    QTest::newRow("overlapping") << QByteArray("::::") << QByteArray("::");
    QTest::newRow("of one octet again and again") << QByteArray(300, 'a') << QByteArray("aaab");
    QTest::newRow("far away") << QByteArray(500, 'a') + "aaab" + QByteArray(100, 'b') << QByteArray("aaab");
    QTest::newRow("octets of any kind") << QByteArray("\xff\0\xfe\0", 4) << QByteArray("\xfe\0", 2);
}

/// As the library finds it, from each place on.
void TestOctetPair::findsAWord()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, word);
    for (qsizetype from = 0; from <= text.size(); ++from) {
        QCOMPARE(indexOfWord(text, word, from), text.indexOf(word, from));
    }
}

QTEST_GUILESS_MAIN(TestOctetPair)
#include "tst_octetpair.moc"
