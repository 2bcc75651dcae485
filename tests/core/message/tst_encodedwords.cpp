// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodedwords_p.h"
#include "texts_p.h"

#include <QObject>
#include <QTest>

using namespace Indicia;
using namespace Qt::StringLiterals;

class EncodedWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void decodesCharset_data();
    void decodesCharset();
};

void EncodedWordsTest::decodes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const QByteArray &value, const QString &text) { QTest::newRow(name) << value << text; };
    row("no word", "Undelivered Mail", u"Undelivered Mail"_s);
    row("Q", "=?utf-8?q?Gr=C3=BC=C3=9Fe_an_alle?=", u"Grüße an alle"_s);
    row("B", "=?UTF-8?B?R3LDvMOfZQ==?=", u"Grüße"_s);
    row("amid text", "a =?utf-8?q?b?= c", u"a b c"_s);
    row("RFC 2047 8: white space between words is not shown", "(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)", u"(ab)"_s);
    row("RFC 2047 8: white space inside is", "=?ISO-8859-1?Q?a_?= =?ISO-8859-2?Q?b?=", u"a b"_s);
    row("white space before a text is shown", "=?utf-8?q?a?= b =?utf-8?q?c?=", u"a b c"_s);
    row("words that touch", "=?utf-8?q?a?==?utf-8?q?b?=", u"ab"_s);
    row("RFC 2231 5: language", "=?us-ascii*en-us?q?a?=", u"a"_s);
    row("character cut between Q words", "=?utf-8?q?gr=C3?= =?utf-8?q?=BC=C3=9F?=", u"grüß"_s);
    row("character cut between B words", "=?utf-8?b?Z3LD?= =?utf-8?b?vMOf?=", u"grüß"_s);
    row("ISO-2022-JP with states", "=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", u"日本"_s);
    row("Shift JIS by its code page", "=?cp932?B?k/qWew==?=", u"日本"_s);
    row("KOI8-R", "=?koi8-r?Q?=F4=C5=D3=D4?=", u"Тест"_s);
    row("white space in a Q word", "=?utf-8?Q?as usual?=", u"as usual"_s);
    row("longer than 75 characters", "=?utf-8?q?" + QByteArray(500, 'a') + "?=", QString(500, u'a'));
    row("empty", "=?utf-8?q?\?=", QString());
    row("T16: NUL and line feed", "=?utf-8?q?a=00b=0Aevil?=", u"a\0b\nevil"_s);
    row("T16: unknown charset, UTF-8 octets", "=?x-none?q?gr=C3=BC?=", u"grü"_s);
    row("T16: unknown charset, other octets", "=?x-none?q?gr=FC=DF?=", u"grüß"_s);
    row("T16: UTF-7", "=?utf-7?q?+ADw-b+AD4-?=", u"<b>"_s);
    row("T16: truncated base64", "=?utf-8?b?QUJ?=", u"AB"_s);
    row("T16: broken UTF-8", "=?utf-8?q?a=C3?=", u"a\ufffd"_s);
    row("unknown encoding", "=?utf-8?x?a?=", u"=?utf-8?x?a?="_s);
    row("no charset",
        "=?"
        "?q?a?=",
        u"=?"
        u"?q?a?="_s);
    row("never closed", "=?utf-8?q?a", u"=?utf-8?q?a"_s);
    row("closed without sign", "=?utf-8?q?a? b", u"=?utf-8?q?a? b"_s);
    row("opening marks only", QByteArray("=?").repeated(100), u"=?"_s.repeated(100));
    row("a word behind broken ones", "=?utf-8?q?=?utf-8?q?b?=", u"=?utf-8?q?b"_s);
    row("plain UTF-8 beside a word", "gr\xc3\xbc\xc3\x9f =?utf-8?q?=E2=82=AC?=", u"grüß €"_s);
    row("plain Latin-1 beside a word", "gr\xfc\xdf =?utf-8?q?=E2=82=AC?=", u"grüß €"_s);
    row("in quotes, against the standard", "\"=?utf-8?q?a?=\" <b@c.example>", u"\"a\" <b@c.example>"_s);
}

void EncodedWordsTest::decodes()
{
    QFETCH(QByteArray, value);
    QTEST(decodeEncodedWords(value), "text");
}

void EncodedWordsTest::decodesCharset_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *charset, const QByteArray &bytes, const QString &text) {
        QTest::newRow(name) << QByteArray(charset) << bytes << text;
    };
    row("none, UTF-8", "", "gr\xc3\xbc", u"grü"_s);
    row("none, Latin-1", "", "gr\xfc", u"grü"_s);
    row("ASCII that is none", "us-ascii", "gr\xc3\xbc", u"grü"_s);
    row("Windows", "windows-1252", "\x80", u"€"_s);
    row("UTF-16 without mark is big-endian", "utf-16", QByteArray("\0a\0b", 4), u"ab"_s);
    row("UTF-16 with mark", "utf-16",
        QByteArray("\xff\xfe"
                   "a\0b\0",
            6),
        u"ab"_s);
    row("name that is none", "a b\n", "x", u"x"_s);
    row("name with a path", "../../etc/passwd", "x", u"x"_s);
}

void EncodedWordsTest::decodesCharset()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, bytes);
    QTEST(decodeCharset(charset, bytes), "text");
}

QTEST_GUILESS_MAIN(EncodedWordsTest)
#include "tst_encodedwords.moc"
