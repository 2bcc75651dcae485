// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lowercase.h"
#include "phrases.h"

#include <QTest>

using namespace Indicia;

namespace {

constexpr PhraseSet returned{std::to_array<QByteArrayView>(
    {"returned mail", "returned to sender", "undelivered", "undeliverable", "mailbox is full", "zurückgewiesen"})};
/// Of them all, a block has two octets only.
constexpr PhraseSet briefWords{std::to_array<QByteArrayView>({"ab", "abba", "bab", "bb"})};
constexpr PhraseSet oneLetter{std::to_array<QByteArrayView>({"c"})};

/// What is asked of every place.
template <std::size_t N>
[[nodiscard]] qsizetype indexByTrial(const PhraseSet<N> &phrases, QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (phrases.begins(text.sliced(at))) {
            return at;
        }
    }
    return -1;
}

} // namespace

/// How words are looked for.
class TestPhrases : public QObject
{
    Q_OBJECT

private slots:
    void isFound_data();
    void isFound();
    void skipsNothing();
    void longestIsMeasured();
    void foundOneByOne();
    void lowerCase_data();
    void lowerCase();
};

void TestPhrases::isFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("index");
    QTest::newRow("alone") << QByteArray("undelivered") << qsizetype(0);
    QTest::newRow("at the end") << QByteArray("your mail is undelivered") << qsizetype(13);
    QTest::newRow("the first of two") << QByteArray("returned mail: mailbox is full") << qsizetype(0);
    QTest::newRow("behind its own beginning") << QByteArray("returned mareturned mail") << qsizetype(11);
    QTest::newRow("beyond ASCII") << QByteArray("wurde zurückgewiesen.") << qsizetype(6);
    QTest::newRow("behind zeros") << QByteArray("\0\0undeliverable", 15) << qsizetype(2);
    QTest::newRow("cut off") << QByteArray("returned mai") << qsizetype(-1);
    QTest::newRow("shorter than all") << QByteArray("mail") << qsizetype(-1);
    QTest::newRow("empty") << QByteArray() << qsizetype(-1);
    QTest::newRow("in parts") << QByteArray("returned, mail undelivere mailbox is empty") << qsizetype(-1);
}

void TestPhrases::isFound()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, index);
    QCOMPARE(returned.indexIn(text), index);
    QCOMPARE(returned.isIn(text), index >= 0);
    QCOMPARE(returned.begins(text), index == 0);
}

/// Every text of up to eight letters.
void TestPhrases::skipsNothing()
{
    constexpr int longest = 8;
    for (int length = 0, texts = 1; length <= longest; ++length, texts *= 3) {
        for (int number = 0; number < texts; ++number) {
            QByteArray text;
            for (int rest = number; text.size() < length; rest /= 3) {
                text.append(static_cast<char>('a' + rest % 3));
            }
            const QByteArrayView words(text);
            QCOMPARE(oneLetter.indexIn(words), words.indexOf('c'));
            QCOMPARE(briefWords.indexIn(words), indexByTrial(briefWords, words));
            const bool holds = words.contains("ab") || words.contains("bb");
            QCOMPARE(briefWords.isIn(words), holds); // the others hold one of these two
        }
    }
}

void TestPhrases::longestIsMeasured()
{
    QCOMPARE(briefWords.lengthAt("abbab", 0), 4);
    QCOMPARE(briefWords.lengthAt("abbab", 2), 3);
    QCOMPARE(briefWords.lengthAt("abbab", 3), 2);
    QCOMPARE(briefWords.lengthAt("abbab", 4), 0);
    QCOMPARE(briefWords.lengthAt("abbab", 5), 0);
}

void TestPhrases::foundOneByOne()
{
    QList<qsizetype> found;
    const QByteArrayView text("undelivered, returned mail, undelivered");
    for (qsizetype at = returned.indexIn(text); at >= 0; at = returned.indexIn(text, at + 1)) {
        found.append(at);
    }
    QCOMPARE(found, (QList<qsizetype>{0, 13, 28}));
}

void TestPhrases::lowerCase_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("lower");
    QTest::newRow("a word") << QByteArray("Undelivered") << QByteArray("undelivered");
    QTest::newRow("many") << QByteArray("Undelivered Mail Returned to Sender")
                          << QByteArray("undelivered mail returned to sender");
    QTest::newRow("spaces") << QByteArray("Undelivered  Mail Returned to Sender")
                            << QByteArray("undelivered mail returned to sender");
    QTest::newRow("spaces far behind") << QByteArray("Undelivered Mail Returned to  Sender")
                                       << QByteArray("undelivered mail returned to sender");
    QTest::newRow("space before") << QByteArray(" Undelivered") << QByteArray("undelivered");
    QTest::newRow("space behind") << QByteArray("Undelivered ") << QByteArray("undelivered");
    QTest::newRow("line end") << QByteArray("Undelivered\n mail") << QByteArray("undelivered mail");
    QTest::newRow("tab far behind") << QByteArray("Undelivered mail returned\tto you")
                                    << QByteArray("undelivered mail returned to you");
    QTest::newRow("another control") << QByteArray("Un\001delivered") << QByteArray("un\001delivered");
    QTest::newRow("delete") << QByteArray("Un\177delivered") << QByteArray("un\177delivered");
    QTest::newRow("beyond ASCII") << QByteArray("ZURÜCK  an Absender") << QByteArray("zurück an absender");
    QTest::newRow("beyond ASCII far behind")
        << QByteArray("Undelivered Mail Returned to ÄNNE") << QByteArray("undelivered mail returned to änne");
    QTest::newRow("no UTF-8") << QByteArray("Zur\xfc"
                                            "ck")
                              << QByteArray("zur\xef\xbf\xbd"
                                            "ck");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestPhrases::lowerCase()
{
    QFETCH(QByteArray, words);
    QTEST(inLowerCase(words), "lower");
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
