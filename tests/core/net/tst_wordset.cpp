// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordset.h"

#include <QTest>

#include <array>
#include <vector>

using namespace Indicia;

/// A set finds its words and no others, and looks at no octet behind the one that is asked for.
class TestWordSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsWords_data();
    void findsItsWords();
    void findsNoOther_data();
    void findsNoOther();
    void anEmptyWord();
    void ofNoWords();
};

namespace {

constexpr std::array words = std::to_array<QByteArrayView>({
    "a-list-of-the-longest-words-has-40-octet", // not in their order
    "k",
    "kl",
    "klm",
    "klmn",
    "klmno",
    "klmnop",
    "klmnopq",
    "klmnopqr",
    "klmnopqrs",
    "klmnopqrst",
    "klmnopqrstu",
    "klmnopqrstuv",
    "klmnopqrstuvw",
    "klmnopqrstuvwx",
    "klmnopqrstuvwxy",
    "klmnopqrstuvwxyz",
    "klmnopqrstuvwxyz1",
    "klmnopqrstuvwxyz12",
    "klmnopqrstuvwxyz123",
    "klmnopqrstuvwxyz1234",
    "Content-MD5-Mark", // words of one length, of one beginning and of one end
    "Content-ID_-Mark",
    "Content-md6-mark",
    "transfer-one-encoded",
    "transfer-two-encoded",
    "x[y",
    "x\\y",
    "r\xe9sum\xe9",
    "\xff\x80\xa0",
});
constexpr WordSet set(words);

/// What is found for @p word where nothing may be read before and behind it.
QByteArrayView findAlone(const WordSet<words.size()> &asked, QByteArrayView word)
{
    const std::vector<char> own(word.begin(), word.end()); // which the sanitizer sees to
    return asked.find(QByteArrayView(own.data(), qsizetype(own.size())));
}

} // namespace

void TestWordSet::findsItsWords_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("word");
    for (const QByteArrayView view : words) {
        const QByteArray word = view.toByteArray();
        const QByteArray name = word.toPercentEncoding();
        QTest::addRow("%s as it is", name.constData()) << word << word;
        QTest::addRow("%s in capitals", name.constData()) << word.toUpper() << word;
        QTest::addRow("%s in small letters", name.constData()) << word.toLower() << word;
        QByteArray mixed = word.toLower();
        for (qsizetype at = 0; at < mixed.size(); at += 2) {
            mixed.replace(at, 1, mixed.sliced(at, 1).toUpper());
        }
        QTest::addRow("%s in both", name.constData()) << mixed << word;
    }
}

void TestWordSet::findsItsWords()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, word);
    const QByteArrayView found = findAlone(set, written);
    QCOMPARE(found, QByteArrayView(word));
    QCOMPARE(found.data()[found.size()], '\0'); // the program's own, and not what was asked with
}

void TestWordSet::findsNoOther_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("null") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a space") << QByteArray(" ");
    QTest::newRow("another letter") << QByteArray("l");
    QTest::newRow("a letter beyond ASCII for one in it") << QByteArray("\xeb");
    QTest::newRow("a control with the bits of a letter") << QByteArray("\x0b");
    QTest::newRow("a zero behind it") << QByteArray("k\0", 2);
    QTest::newRow("a zero for its last octet") << QByteArray("kl\0", 3);
    for (qsizetype length = 1; length <= 20; ++length) {
        const QByteArray word = QByteArray("klmnopqrstuvwxyz1234").first(length);
        for (qsizetype at = 0; at < length; ++at) {
            QByteArray other = word;
            other[at] = '+'; // "k" but for two bits
            QTest::addRow("%lld octets, another one at %lld", length, at) << other;
            other[at] = char(word[at] ^ 0x80);
            QTest::addRow("%lld octets, a greater one at %lld", length, at) << other;
        }
        QTest::addRow("the last %lld octets", length) << QByteArray("klmnopqrstuvwxyz12345").last(length);
    }
    QTest::newRow("longer than those that it begins with") << QByteArray("klmnopqrstuvwxyz12345");
    QTest::newRow("the beginning of a word") << QByteArray("Content-MD5-Mar");
    QTest::newRow("two words have its halves") << QByteArray("Content-ID5-Mark");
    QTest::newRow("between others of its beginning and end") << QByteArray("transfer-owo-encoded");
    QTest::newRow("between two words") << QByteArray("Content-MD7-Mark");
    QTest::newRow("a brace is no case of a bracket") << QByteArray("x{y");
    QTest::newRow("a bar is no case of a backslash") << QByteArray("x|y");
    QTest::newRow("a capital beyond ASCII") << QByteArray("r\xc9sum\xe9");
    QTest::newRow("the bit of the case in an octet beyond ASCII") << QByteArray("\xff\x80\x80");
    QTest::newRow("as long as the longest") << QByteArray("a-list-of-the-longest-words-has-40-octex");
    QTest::newRow("longer than the longest") << QByteArray("a-list-of-the-longest-words-has-40-octets");
    QTest::newRow("much longer") << QByteArray(100'000, 'k');
}

void TestWordSet::findsNoOther()
{
    QFETCH(QByteArray, written);
    const QByteArrayView found = findAlone(set, written);
    QVERIFY2(found.isNull(), found.toByteArray().constData());
}

/// Is a word as any other where the set has it.
void TestWordSet::anEmptyWord()
{
    static constexpr WordSet withEmpty(std::to_array<QByteArrayView>({"k", ""}));
    QVERIFY(!withEmpty.find(QByteArrayView()).isNull());
    QVERIFY(withEmpty.find(QByteArrayView("kk").first(0)).isEmpty());
    QCOMPARE(withEmpty.find("K"), QByteArrayView("k"));
    QVERIFY(withEmpty.find("l").isNull());
}

void TestWordSet::ofNoWords()
{
    static constexpr WordSet none(std::array<QByteArrayView, 0>{});
    QVERIFY(none.find("").isNull());
    QVERIFY(none.find("k").isNull());
}

QTEST_GUILESS_MAIN(TestWordSet)
#include "tst_wordset.moc"
