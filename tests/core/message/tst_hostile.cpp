// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QTest>

#include <type_traits>

using namespace Indicia;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<Hostile, QString>);
static_assert(!std::is_convertible_v<QString, Hostile>);
static_assert(!std::is_convertible_v<QByteArray, Hostile>);

class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBytes_data();
    void readsBytes();
    void displayText_data();
    void displayText();
    void htmlEscaped_data();
    void htmlEscaped();
    void csvField_data();
    void csvField();
    void jsonValue_data();
    void jsonValue();
    void terminalText_data();
    void terminalText();
    void fileName_data();
    void fileName();
    void everyCodePointIsHarmless();
};

void HostileTest::readsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("UTF-8") << QByteArray("gr\xc3\xbc\xc3\x9f") << u"grüß"_s;
    QTest::newRow("not UTF-8: Latin-1") << QByteArray("gr\xfc\xdf") << u"grüß"_s;
    QTest::newRow("UTF-8 cut in two: Latin-1") << QByteArray("\xc3\xbc\xc3") << u"Ã¼Ã"_s;
    QTest::newRow("overlong slash: Latin-1") << QByteArray("\xc0\xaf") << u"À¯"_s;
    QTest::newRow("surrogate in UTF-8: Latin-1") << QByteArray("\xed\xa0\x80") << u"í\u00a0\u27e8U+0080\u27e9"_s;
}

void HostileTest::readsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(Hostile(bytes).displayText(), text);
}

void HostileTest::displayText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char *name, const QString &text, const QString &shown) { QTest::newRow(name) << text << shown; };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };

    same("plain", u"Undelivered Mail Returned to Sender"_s);
    same("markup is text", u"<b>&amp;"_s);
    same("other scripts", u"Привет 中文 עברית العربية ไทย हिन्दी"_s);
    row("T16: line feed and NUL from an encoded word", u"a\0b\nevil"_s, u"a⟨U+0000⟩b⟨U+000A⟩evil"_s);
    row("carriage return", u"a\rb"_s, u"a⟨U+000D⟩b"_s);
    row("tab of a fold is white space", u"a\tb"_s, u"a b"_s);
    row("escape", u"\x1b[2J"_s, u"⟨U+001B⟩[2J"_s);
    row("C1", u"\u009b31m"_s, u"⟨U+009B⟩31m"_s);
    row("line and paragraph separator", u"a\u2028b\u2029c"_s, u"a⟨U+2028⟩b⟨U+2029⟩c"_s);
    row("T51: bidi override", u"exe.\u202egpj"_s, u"exe.⟨U+202E⟩gpj"_s);
    row("bidi isolates", u"\u2066a\u2069"_s, u"⟨U+2066⟩a⟨U+2069⟩"_s);
    row("bidi marks", u"\u200e\u200f\u061c"_s, u"⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩"_s);
    row("zero width", u"pay\u200bpal\u2060\ufeff"_s, u"pay⟨U+200B⟩pal⟨U+2060⟩⟨U+FEFF⟩"_s);
    row("joiner between letters", u"a\u200db\u200cc"_s, u"a⟨U+200D⟩b⟨U+200C⟩c"_s);
    row("soft hyphen", u"pay\u00adpal"_s, u"pay⟨U+00AD⟩pal"_s);
    row("letters that draw nothing", u"\u115f\u1160\u3164\uffa0\u2800"_s,
        u"⟨U+115F⟩⟨U+1160⟩⟨U+3164⟩⟨U+FFA0⟩⟨U+2800⟩"_s);
    row("grapheme joiner", u"a\u034fb"_s, u"a⟨U+034F⟩b"_s);
    row("tag characters", u"a\U000e0041"_s, u"a⟨U+E0041⟩"_s);
    row("variation selector on a letter", u"a\ufe0f"_s, u"a⟨U+FE0F⟩"_s);
    row("variation selector supplement", u"a\U000e0100"_s, u"a⟨U+E0100⟩"_s);
    row("noncharacter", u"\ufdd0"_s, u"⟨U+FDD0⟩"_s);
    row("half a surrogate pair", QString(QChar(0xd800)) + u'x', u"⟨U+D800⟩x"_s);
    same("emoji with variation selector", u"I \u2764\ufe0f it"_s);
    same("family of emoji", u"\U0001f468\u200d\U0001f469\u200d\U0001f467"_s);
    same("emoji with skin tone", u"\U0001f44d\U0001f3fd"_s);
    same("accents of Vietnamese", u"e\u0302\u0301"_s);
    row("stack of combining marks", u"e"_s + QString(6, QChar(0x0301)), u"e\u0301\u0301\u0301\u0301⟨U+0301⟩⟨U+0301⟩"_s);
}

void HostileTest::displayText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(Hostile(text).displayText(), shown);
}

void HostileTest::htmlEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("T53: element") << u"</td><script>alert(1)</script>"_s
                                  << u"&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;"_s;
    QTest::newRow("T53: attribute, double quotes") << u"\" onclick=\"x"_s << u"&quot; onclick=&quot;x"_s;
    QTest::newRow("T53: attribute, single quotes") << u"' onclick='x"_s << u"&#39; onclick=&#39;x"_s;
    QTest::newRow("entity is not decoded") << u"&lt;"_s << u"&amp;lt;"_s;
    QTest::newRow("bidi override") << u"\u202e<"_s << u"⟨U+202E⟩&lt;"_s;
}

void HostileTest::htmlEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QCOMPARE(Hostile(text).htmlEscaped(), html);
}

void HostileTest::csvField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("nothing") << QString() << u"\"\""_s;
    QTest::newRow("plain") << u"a"_s << u"\"a\""_s;
    QTest::newRow("separators") << u"a,b;c"_s << u"\"a,b;c\""_s;
    QTest::newRow("RFC 4180: quotes doubled") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("T55: one record a line") << u"a\r\nb"_s << u"\"a⟨U+000D⟩⟨U+000A⟩b\""_s;
    QTest::newRow("T52: equals") << u"=HYPERLINK(\"http://x.example\")"_s
                                 << u"\"'=HYPERLINK(\"\"http://x.example\"\")\""_s;
    QTest::newRow("T52: plus") << u"+1"_s << u"\"'+1\""_s;
    QTest::newRow("T52: minus") << u"-1"_s << u"\"'-1\""_s;
    QTest::newRow("T52: at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
    QTest::newRow("T52: tab") << u"\t=1"_s << u"\"' =1\""_s;
    QTest::newRow("T52: carriage return") << u"\r=1"_s << u"\"'⟨U+000D⟩=1\""_s;
    QTest::newRow("T52: full-width equals") << u"\uff1d1"_s << u"\"'\uff1d1\""_s;
    QTest::newRow("T52: full-width plus, minus, at") << u"\uff0b\uff0d\uff20"_s << u"\"'\uff0b\uff0d\uff20\""_s;
    QTest::newRow("formula behind spaces") << u"  =1"_s << u"\"'  =1\""_s;
    QTest::newRow("formula behind a wide space") << u"\u3000=1"_s << u"\"'\u3000=1\""_s;
    QTest::newRow("signs inside are harmless") << u"a=b+c-d@e"_s << u"\"a=b+c-d@e\""_s;
}

void HostileTest::csvField()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(Hostile(text).csvField(), cell);
}

void HostileTest::jsonValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("controls stay: the writer escapes") << u"a\n\"\0b"_s << u"a\n\"\0b"_s;
    QTest::newRow("half a surrogate pair has no UTF-8") << u"a"_s + QChar(0xdc00) << u"a\ufffd"_s;
}

void HostileTest::jsonValue()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QCOMPARE(Hostile(text).jsonValue(), value);
    const QByteArray json
        = QJsonDocument(QJsonObject{{u"v"_s, Hostile(text).jsonValue()}}).toJson(QJsonDocument::Compact);
    QCOMPARE(QJsonDocument::fromJson(json)["v"_L1].toString(), value);
    QVERIFY(!json.contains('\n'));
}

void HostileTest::terminalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"grüß 中文"_s << u"grüß 中文"_s;
    QTest::newRow("T54: clear screen") << u"\x1b[2J"_s << u"\\x1b[2J"_s;
    QTest::newRow("T54: hyperlink") << u"\x1b]8;;http://x.example\x07y"_s << u"\\x1b]8;;http://x.example\\x07y"_s;
    QTest::newRow("T54: carriage return overwrites") << u"bad\rgood"_s << u"bad\\x0dgood"_s;
    QTest::newRow("T54: C1 control sequence introducer") << u"\u009b2J"_s << u"\\x9b2J"_s;
    QTest::newRow("delete") << u"a\x7f"_s << u"a\\x7f"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("bidi override") << u"a\u202eb"_s << u"a\\u{202e}b"_s;
    QTest::newRow("tag character") << u"a\U000e0041"_s << u"a\\u{e0041}"_s;
}

void HostileTest::terminalText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(Hostile(text).terminalText(), shown);
}

void HostileTest::fileName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row
        = [](const char *name, const QString &text, const QString &safe) { QTest::newRow(name) << text << safe; };
    row("plain", u"report.eml"_s, u"report.eml"_s);
    row("T56: parent folders", u"../../x"_s, u"x"_s);
    row("T56: drive", u"C:\\x"_s, u"x"_s);
    row("T56: share", u"\\\\host\\s"_s, u"s"_s);
    row("T56: device", u"CON"_s, u"_CON"_s);
    row("T56: device with extension, in any case", u"nul.txt"_s, u"_nul.txt"_s);
    row("T56: numbered device", u"com1"_s, u"_com1"_s);
    row("T56: superscript device", u"LPT²"_s, u"_LPT²"_s);
    row("a word that begins as a device", u"console.txt"_s, u"console.txt"_s);
    row("T56: option", u"-rf"_s, u"rf"_s);
    row("T56: hidden", u".desktop"_s, u"desktop"_s);
    row("T56: NUL", u"a\0b"_s, u"ab"_s);
    row("T56: bidi override", u"a\u202egpj.exe"_s, u"agpj.exe"_s);
    row("line end", u"a\nb"_s, u"ab"_s);
    row("reserved characters", u"a<b>:\"c|d?*"_s, u"a_b___c_d__"_s);
    row("dots and spaces at the end", u"x.txt. . "_s, u"x.txt"_s);
    row("option behind dots", u". -x"_s, u"x"_s);
    row("nothing", QString(), u"unnamed"_s);
    row("nothing but dots", u".."_s, u"unnamed"_s);
    row("folder only", u"a/"_s, u"unnamed"_s);
    row("T56: 300 characters", QString(300, u'a') + u".eml"_s, QString(116, u'a') + u".eml"_s);
    row("octets count too", QString(300, QChar(0x4e2d)) + u".eml"_s, QString(78, QChar(0x4e2d)) + u".eml"_s);
    row("no surrogate pair is cut", u"a"_s + QString(u"\U0001f600"_s).repeated(200),
        u"a"_s + QString(u"\U0001f600"_s).repeated(59));
}

void HostileTest::fileName()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(Hostile(text).fileName(), name);
}

/// Whatever the Unicode database says about a code point: none of the ways out lets a control, a line end, a bidi or
/// another invisible format character through.
void HostileTest::everyCodePointIsHarmless()
{
    const auto isHarmful = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    };
    constexpr char32_t block = 256;
    for (char32_t begin = 0; begin <= 0x10ffff; begin += block) {
        const bool isIdeographOrPrivate = begin >= 0x20000 && !(begin >= 0xe0000 && begin < 0xe1000);
        if (isIdeographOrPrivate) {
            continue; // eleven planes of letters or nothing
        }
        QString text;
        for (char32_t c = begin; c < begin + block; ++c) {
            text += u'a' + (QChar::isSurrogate(c) ? QString(QChar(c)) : QString::fromUcs4(&c, 1)) + u'b';
        }
        const Hostile hostile(text);
        const QString all = hostile.displayText() + hostile.htmlEscaped() + hostile.csvField() + hostile.terminalText()
            + hostile.fileName();
        if (!all.isValidUtf16() || std::ranges::any_of(all, isHarmful)) {
            QFAIL(qPrintable(u"from U+"_s + QString::number(static_cast<uint>(begin), 16)));
        }
    }
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
