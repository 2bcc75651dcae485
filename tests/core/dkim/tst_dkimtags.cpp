// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimtags.h"
#include "dkimvalues_p.h"

#include <QTest>

using namespace Indicia;

namespace {
/// "name=value|name=value", or what is wrong.
QByteArray read(const QByteArray &text)
{
    const auto tags = DkimTags::parse(text);
    if (!tags) {
        return tags.error() == DkimTagFault::Duplicate ? "duplicate" : "malformed";
    }
    QByteArrayList all;
    for (const DkimTag &tag : tags->all()) {
        all.append(tag.name.toByteArray() + '=' + tag.value.toByteArray());
    }
    return all.join('|');
}
} // namespace

class TestDkimTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grammar_data();
    void grammar();
    void placesOfValues();
    void manyTags();
    void base64_data();
    void base64();
    void quotedPrintable_data();
    void quotedPrintable();
    void numbers_data();
    void numbers();
    void lists_data();
    void lists();
    void domains_data();
    void domains();
};

void TestDkimTags::grammar_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    row("one tag", "v=1", "v=1");
    row("several", "v=1;a=rsa-sha256;d=example.org", "v=1|a=rsa-sha256|d=example.org");
    row("a semicolon at the end", "v=1;", "v=1");
    row("blanks behind the last semicolon", "v=1; \t", "v=1");
    row("white space around all", " v = 1 ;\r\n\ta\t=\r\n b ", "v=1|a=b");
    row("folds with LF alone", "v=1;\n a=b", "v=1|a=b");
    row("white space inside a value stands", "h=from : to", "h=from : to");
    row("empty value", "g=;k=rsa", "g=|k=rsa");
    row("empty value at the end", "p=", "p=");
    row("a value with equals signs", "b=abc==", "b=abc==");
    row("digits and underscores in a name", "x_1=y", "x_1=y");
    row("names have case", "a=1;A=2", "a=1|A=2");
    row("UTF-8 in a value: RFC 8616 section 5",
        "d=b\xc3\xbc"
        "cher.example",
        "d=b\xc3\xbc"
        "cher.example");
    row("nothing", "", "malformed");
    row("blanks alone", "  ", "malformed");
    row("a semicolon alone", ";", "malformed");
    row("two semicolons", "v=1;;a=b", "malformed");
    row("two semicolons at the end", "v=1;;", "malformed");
    row("no equals sign", "v=1;t;a=b", "malformed");
    row("no name", "v=1;=2", "malformed");
    row("a name that begins with a digit", "1a=b", "malformed");
    row("a name with a hyphen", "a-b=c", "malformed");
    row("a blank inside a name", "a b=c", "malformed");
    row("a name in UTF-8", "\xc3\xbc=c", "malformed");
    row("NUL", QByteArray("a=b\0c", 5), "malformed");
    row("a control", "a=b\x07", "malformed");
    row("DEL", "a=b\x7f", "malformed");
    row("CR that is no fold", "a=b\rc", "malformed");
    row("LF that is no fold", "a=b\nc=d", "malformed");
    row("a tag twice", "a=1;b=2;a=1", "duplicate");
    row("an empty tag twice", "a=;a=", "duplicate");
}

void TestDkimTags::grammar()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(read(text), expected);
}

void TestDkimTags::placesOfValues()
{
    const QByteArray text = "v=1; b = abc\r\n def ; d=e";
    const auto tags = DkimTags::parse(text);
    QVERIFY(tags.has_value());
    const DkimTag *tag = tags->find("b");
    QVERIFY(tag);
    QCOMPARE(text.sliced(tag->start, tag->end - tag->start), " abc\r\n def ");
    QVERIFY(!tags->find("B"));
    QVERIFY(tags->value("x").isEmpty());
}

void TestDkimTags::manyTags()
{
    QByteArray text = "a=1";
    for (int i = 1; i < MaxDkimTags; ++i) {
        text += ";a" + QByteArray::number(i) + "=1";
    }
    QVERIFY(DkimTags::parse(text).has_value());
    QCOMPARE(read(text + ";z=1"), "malformed");
}

void TestDkimTags::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // "-" where it is none, "?" behind one that lacks padding
    const auto row = [](const QByteArray &text, const char *expected) {
        QTest::newRow(text.toPercentEncoding().constData()) << text << QByteArray(expected);
    };
    row("", "");
    row("YQ==", "a");
    row("YWI=", "ab");
    row("YWJj", "abc");
    row("YWJjZA==", "abcd");
    row("YW\r\n Jj\t", "abc");
    row("YQ", "a?");
    row("YWI", "ab?");
    row("YR==", "-");
    row("YWJ=", "-");
    row("Y Q = =", "a");
    row("Y", "-");
    row("YQ=", "-");
    row("YQ===", "-");
    row("YWJj=", "-");
    row("=", "-");
    row("YQ==YQ==", "-");
    row("YW!j", "-");
    row("YW-_", "-");
    row("YW\xc3", "-");
}

void TestDkimTags::base64()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const bool lacksPadding = expected.endsWith('?');
    const QByteArray decoded = lacksPadding ? expected.chopped(1) : expected;
    QCOMPARE(decodeBase64Tag(text).value_or("-"), lacksPadding ? QByteArray("-") : decoded);
    QCOMPARE(decodeBase64Tag(text, Padding::Optional).value_or("-"), decoded);
}

void TestDkimTags::quotedPrintable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row
        = [](const char *text, const QByteArray &expected) { QTest::newRow(text) << QByteArray(text) << expected; };
    row("user@example.org", "user@example.org");
    row("us=65r=40example.org", "user@example.org");
    row("a=3Db", "a=b");
    row("a=3db", "a=b");
    row("a =20 b", "a b");
    row("a=00b", QByteArray("a\0b", 3));
    row("a=", "-");
    row("a=3", "-");
    row("a=zz", "-");
}

void TestDkimTags::quotedPrintable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(decodeQuotedPrintableTag(text).value_or("-"), expected);
}

void TestDkimTags::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *text, qint64 expected) { QTest::newRow(text) << QByteArray(text) << expected; };
    row("0", 0);
    row("1795219200", 1'795'219'200);
    row("007", 7);
    row("999999999999", 999'999'999'999);
    row("99999999999999999999999999999999", 1'000'000'000'000'000);
    row("", -1);
    row("-1", -1);
    row("1 2", -1);
    row("0x1", -1);
    row("1.5", -1);
}

void TestDkimTags::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, expected);
    QCOMPARE(decodeNumberTag(text).value_or(-1), expected);
}

void TestDkimTags::lists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("one") << QByteArray("From") << QByteArrayList{"from"};
    QTest::newRow("several") << QByteArray("From:To:from") << QByteArrayList{"from", "to", "from"};
    QTest::newRow("white space") << QByteArray(" From \r\n\t: To ") << QByteArrayList{"from", "to"};
    QTest::newRow("empty entries") << QByteArray(":From::To:") << QByteArrayList{"from", "to"};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
}

void TestDkimTags::lists()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(decodeListTag(text), expected);
}

void TestDkimTags::domains_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("labels");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &written, int labels, const QByteArray &expected) {
        QTest::newRow(name) << written << labels << expected;
    };
    row("plain", "Example.ORG", 2, "example.org");
    row("underscore", "_x.example.org", 2, "_x.example.org");
    row("U-labels: RFC 8616 section 5",
        "b\xc3\xbc"
        "cher.example",
        2, "xn--bcher-kva.example");
    row("A-labels", "xn--bcher-kva.example", 2, "xn--bcher-kva.example");
    row("a selector of one label", "s1", 1, "s1");
    row("a selector of two", "2026.mail", 1, "2026.mail");
    row("too few labels", "org", 2, "");
    row("nothing", "", 1, "");
    row("final dot", "example.org.", 2, "");
    row("empty label", "example..org", 2, "");
    row("leading hyphen", "-a.example.org", 2, "");
    row("parenthesis", "example.org(.evil.example", 2, "");
    row("quote", "example.org'.evil.example", 2, "");
    row("blank", "example .org", 2, "");
    row("backslash", "exa\\mple.org", 2, "");
    row("label of 63", QByteArray(63, 'a') + ".org", 2, QByteArray(63, 'a') + ".org");
    row("label of 64", QByteArray(64, 'a') + ".org", 2, "");
    row("254 octets", QByteArray("abcdefgh.").repeated(28) + "aa", 2, "");
    row("broken UTF-8", "a\xff.org", 2, "");
}

void TestDkimTags::domains()
{
    QFETCH(QByteArray, written);
    QFETCH(int, labels);
    QFETCH(QByteArray, expected);
    QCOMPARE(signatureDomain(written, labels), expected);
}

QTEST_GUILESS_MAIN(TestDkimTags)
#include "tst_dkimtags.moc"
