// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contenttype_p.h"

#include "messagelimits.h"

#include <QObject>
#include <QTest>

using namespace Indicia;

class ContentTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void mediaType_data();
    void mediaType();
    void boundary_data();
    void boundary();
    void otherParameters();
    void readsSoManyParameters();
    void firstToken_data();
    void firstToken();
};

void ContentTypeTest::mediaType_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const char *value, const char *type) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(type);
    };
    row("plain", " text/html", "text/html");
    row("RFC 2045 5.1: case does not count", " Multipart/REPORT; x=y", "multipart/report");
    row("comments around", " (a) text (b) / (c (d)) plain (e); x", "text/plain");
    row("fold before", "\r\n\ttext/html", "text/html");
    row("semicolon missing", " multipart/report report-type=x", "multipart/report");
    row("RFC 2045 5.2: no subtype", " text", "");
    row("no type", " /plain", "");
    row("empty", "", "");
    row("octets that no token has", " te\x80xt/plain", "");
    row("two subtypes: the first", " text/plain/html", "text/plain");
    row("quoted", " \"text/plain\"", "");
    row("unclosed comment", " (text/plain", "");
}

void ContentTypeTest::mediaType()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, type);
    QCOMPARE(parseContentType(value).mediaType, type);
}

void ContentTypeTest::boundary_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("boundary");
    const auto row = [](const char *name, const char *value, const char *boundary) {
        QTest::newRow(name) << QByteArray("multipart/mixed") + value << QByteArray(boundary);
    };
    row("token", "; boundary=abc", "abc");
    row("case counts in the value only", "; BOUNDARY=AbC", "AbC");
    row("quoted", "; boundary=\"a b;c\"", "a b;c");
    row("quoted pair", "; boundary=\"a\\\"b\\\\\"", "a\"b\\");
    row("RFC 2046 5.1.1: no white space at the end", "; boundary=\"abc \t\"", "abc");
    row("fold inside the quotes", "; boundary=\"a\r\n b\"", "a b");
    row("quote never closed", "; boundary=\"abc", "abc");
    row("unquoted with signs that want quotes", "; boundary=----=_Part_1:2/3?", "----=_Part_1:2/3?");
    row("white space around the sign", "; boundary = abc", "abc");
    row("comment before the value", "; boundary=(x)abc", "abc");
    row("comment between parameters", "; a=b (c; boundary=no) ; boundary=yes", "yes");
    row("semicolon missing", " charset=x boundary=abc", "abc");
    row("semicolons doubled", ";;; boundary=abc;;", "abc");
    row("junk before", "; =x; / ; boundary=abc", "abc");
    row("the first of two", "; boundary=a; boundary=b", "a");
    row("RFC 2231 3: continued", "; boundary*1=\"b c\"; boundary*0=a", "ab c");
    row("RFC 2231 3: a gap ends it", "; boundary*0=a; boundary*2=c", "a");
    row("RFC 2231 4: encoded", "; boundary*=us-ascii'en'a%20b", "a b");
    row("RFC 2231 4.1: both", "; boundary*0*=us-ascii''a%20; boundary*1=b%20", "a b%20");
    row("plain before sections", "; boundary*0=a; boundary=b", "b");
    row("section numbers that are none", "; boundary*x=a; boundary*-1=b; boundary*999999999999=c", "");
    row("none", "; charset=us-ascii", "");
    row("empty", "; boundary=\"\"", "");
    row("of spaces", "; boundary=\"   \"", "");
}

void ContentTypeTest::boundary()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, boundary);
    QCOMPARE(parseContentType(value).boundary, boundary);
}

void ContentTypeTest::otherParameters()
{
    const ContentType type = parseContentType(
        " multipart/Report; Report-Type=\"Delivery-Status\"; charset=ISO-8859-1;\r\n name=\"A b.eml\"");
    QCOMPARE(type.reportType, QByteArray("delivery-status"));
    QCOMPARE(type.charset, QByteArray("iso-8859-1"));
    QCOMPARE(type.name, QByteArray("A b.eml"));
    QCOMPARE(parseFileNames(" attachment; name=c; filename=\"A b.eml\"; filename*=utf-8''d%2Ehtml"),
        QList<QByteArray>({"A b.eml", "d.html", "c"}));
    QCOMPARE(parseFileNames(" text/html;\r\n name*0*=utf-8'en'a%2e;\r\n name*1=html"), QList<QByteArray>{"a.html"});
    QCOMPARE(parseFileNames(" attachment"), QList<QByteArray>());
}

void ContentTypeTest::readsSoManyParameters()
{
    const QByteArray type("multipart/mixed");
    const QByteArray last("; boundary=b");
    QCOMPARE(
        parseContentType(type + QByteArray("; a=b").repeated(Limits::parameters - 1) + last).boundary, QByteArray("b"));
    QCOMPARE(parseContentType(type + QByteArray("; a=b").repeated(Limits::parameters) + last).boundary, QByteArray());
}

void ContentTypeTest::firstToken_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << QByteArray(" Base64\r\n") << QByteArray("base64");
    QTest::newRow("comment") << QByteArray(" (x) 7bit (y)") << QByteArray("7bit");
    QTest::newRow("quoted") << QByteArray(" \"quoted-printable\"") << QByteArray("quoted-printable");
    QTest::newRow("semicolon") << QByteArray("base64;") << QByteArray("base64");
    QTest::newRow("nothing") << QByteArray("  ") << QByteArray();
    QTest::newRow("long") << QByteArray(5000, 'a') << QByteArray(256, 'a');
}

void ContentTypeTest::firstToken()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, token);
    QCOMPARE(Indicia::firstToken(value), token);
}

QTEST_GUILESS_MAIN(ContentTypeTest)
#include "tst_contenttype.moc"
