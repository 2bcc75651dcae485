// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transferencoding_p.h"

#include <QObject>
#include <QTest>

using namespace Indicia;

class TransferEncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void base64_data();
    void base64();
    void quotedPrintable_data();
    void quotedPrintable();
    void stopsAtLimit();
    void undoesWhatQtWrites();
};

void TransferEncodingTest::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("encoding");
    const auto row = [](const char *name, TransferEncoding encoding) {
        QTest::newRow(name) << QByteArray(name) << static_cast<int>(encoding);
    };
    row("", TransferEncoding::Identity);
    row("7bit", TransferEncoding::Identity);
    row("8BIT", TransferEncoding::Identity);
    row("Binary", TransferEncoding::Identity);
    row("BASE64", TransferEncoding::Base64);
    row("Quoted-Printable", TransferEncoding::QuotedPrintable);
    row("x-uuencode", TransferEncoding::Opaque);
    row("x-yenc", TransferEncoding::Opaque);
    row("8-bit", TransferEncoding::Unknown);
    row("base6", TransferEncoding::Unknown);
}

void TransferEncodingTest::names()
{
    QFETCH(QByteArray, name);
    QTEST(static_cast<int>(transferEncodingOf(name)), "encoding");
}

void TransferEncodingTest::base64_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    const auto row = [](const char *name, const char *encoded, const char *decoded) {
        QTest::newRow(name) << QByteArray(encoded) << QByteArray(decoded);
    };
    row("nothing", "", "");
    row("RFC 4648 10: f", "Zg==", "f");
    row("RFC 4648 10: fo", "Zm8=", "fo");
    row("RFC 4648 10: foo", "Zm9v", "foo");
    row("RFC 4648 10: foobar", "Zm9vYmFy", "foobar");
    row("lines", "Zm9v\r\nYm\nFy\r", "foobar");
    row("RFC 2045 6.8: other octets are ignored", "Z m9v!\x80 Ym*Fy", "foobar");
    row("padding missing", "Zm8", "fo");
    row("one octet too few", "Zm9vY", "foo");
    row("strung together", "Zg==\nZm8=\nZm9v", "ffofoo");
    row("nothing but padding", "====", "");
}

void TransferEncodingTest::base64()
{
    QFETCH(QByteArray, encoded);
    QTEST(decodeTransfer(TransferEncoding::Base64, encoded, 1000), "decoded");
}

void TransferEncodingTest::quotedPrintable_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    const auto row = [](const char *name, const char *encoded, const char *decoded) {
        QTest::newRow(name) << QByteArray(encoded) << QByteArray(decoded);
    };
    row("plain", "a b\r\n", "a b\r\n");
    row("rule 1", "gr=C3=BC=C3=9F", "gr\xc3\xbc\xc3\x9f");
    row("lower case digits", "=c3=bc", "\xc3\xbc");
    row("rule 5: soft line break", "a=\r\nb=\nc=\rd", "abcd");
    row("rule 3: white space behind a soft line break", "a= \t\r\nb", "ab");
    row("soft line break at the end", "a=", "a");
    row("no digits", "a=xyb", "a=xyb");
    row("one digit", "=4", "=4");
    row("one digit and another sign", "=4x", "=4x");
    row("sign twice", "==41", "=A");
    row("space that is no line break", "a= b", "a= b");
}

void TransferEncodingTest::quotedPrintable()
{
    QFETCH(QByteArray, encoded);
    QTEST(decodeTransfer(TransferEncoding::QuotedPrintable, encoded, 1000), "decoded");
}

void TransferEncodingTest::stopsAtLimit()
{
    QCOMPARE(decodeTransfer(TransferEncoding::Identity, "abcdef", 3), QByteArray("abc"));
    QCOMPARE(decodeTransfer(TransferEncoding::Base64, "Zm9vYmFy", 4), QByteArray("foob"));
    QCOMPARE(decodeTransfer(TransferEncoding::QuotedPrintable, "=41=42=43", 2), QByteArray("AB"));
    QCOMPARE(decodeTransfer(TransferEncoding::Base64, "Zm9vYmFy", 0), QByteArray());
    QCOMPARE(decodeTransfer(TransferEncoding::Opaque, "begin 644 a", 100), QByteArray("begin 644 a"));
}

void TransferEncodingTest::undoesWhatQtWrites()
{
    QByteArray bytes;
    for (int length = 0; length < 300; ++length) {
        QCOMPARE(decodeTransfer(TransferEncoding::Base64, bytes.toBase64(), length), bytes);
        bytes.append(static_cast<char>(length * 7));
    }
}

QTEST_GUILESS_MAIN(TransferEncodingTest)
#include "tst_transferencoding.moc"
