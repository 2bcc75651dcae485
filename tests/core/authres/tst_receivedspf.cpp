// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authenticationresults.h"
#include "describeresults.h"

#include <QTest>

using namespace Indicia;

class TestReceivedSpf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
};

void TestReceivedSpf::fields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const char *field, const char *read) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(read);
    };
    row("RFC 7208 section 9.1, first example",
        " pass (mybox.example.org: domain of\r\n myname@example.com designates 192.0.2.1 as permitted sender)\r\n"
        "    receiver=mybox.example.org; client-ip=192.0.2.1;\r\n"
        "    envelope-from=\"myname@example.com\"; helo=foo.example.com;",
        "mybox.example.org\nspf=pass (mybox.example.org: domain of myname@example.com designates 192.0.2.1 as permitted"
        " sender) [smtp.receiver: mybox.example.org] [smtp.client-ip: 192.0.2.1]"
        " [smtp.envelope-from: myname@example.com] [smtp.helo: foo.example.com]");
    row("RFC 7208 section 9.1, second example",
        " fail (mybox.example.org: domain of\r\n myname@example.com does not designate 192.0.2.1)\r\n"
        "   identity=mailfrom; client-ip=192.0.2.1;\r\n   envelope-from=\"myname@example.com\";",
        "\nspf=fail (mybox.example.org: domain of myname@example.com does not designate 192.0.2.1)"
        " [smtp.identity: mailfrom] [smtp.client-ip: 192.0.2.1] [smtp.envelope-from: myname@example.com]");
    row("RFC 7208 section 9.1, third example", " pass (x) receiver=r.example; client-ip=2001:db8::1; helo=h.example;",
        "r.example\nspf=pass (x) [smtp.receiver: r.example] [smtp.client-ip: 2001:db8::1] [smtp.helo: h.example]");
    row("a result alone", "none", "\nspf=none");
    row("results in any case", " SoftFail (x)", "\nspf=softfail (x)");
    row("Microsoft: an address without quotes",
        " Pass (mx.example: domain of b.example designates 192.0.2.1 as permitted sender) receiver=MX.example;"
        " client-ip=192.0.2.1; helo=h.example; pr=C",
        "mx.example\nspf=pass (mx.example: domain of b.example designates 192.0.2.1 as permitted sender)"
        " [smtp.receiver: MX.example] [smtp.client-ip: 192.0.2.1] [smtp.helo: h.example] [smtp.pr: C]");
    row("pairs parted by white space only", "fail client-ip=192.0.2.1 helo=h.example",
        "\nspf=fail [smtp.client-ip: 192.0.2.1] [smtp.helo: h.example]");
    row("an empty value", "none client-ip=192.0.2.1; envelope-from=; helo=h.example",
        "\nspf=none [smtp.client-ip: 192.0.2.1] [smtp.envelope-from: ] [smtp.helo: h.example]");
    row("an empty value before white space", "none envelope-from= helo=h.example",
        "\nspf=none [smtp.envelope-from: ] [smtp.helo: h.example]");
    row("problem and mechanism", "permerror problem=\"two; records\"; mechanism=include:a.example",
        "\nspf=permerror [smtp.problem: two; records] [smtp.mechanism: include:a.example]");
    row("comments between key and value", "pass client-ip (a) = (b) 192.0.2.1 (c); helo=h",
        "\nspf=pass (a b c) [smtp.client-ip: 192.0.2.1] [smtp.helo: h]");
    row("the first receiver counts", "pass receiver=a.example; receiver=b.example",
        "a.example\nspf=pass [smtp.receiver: a.example] [smtp.receiver: b.example]");
    row("a receiver inside a comment is none", "pass (receiver=a.example;) receiver=b.example",
        "b.example\nspf=pass (receiver=a.example;) [smtp.receiver: b.example]");
    row("a sender's quote and semicolon",
        "pass envelope-from=\"a;receiver=evil.example\"@b.example; receiver=r.example",
        "r.example\nspf=pass [smtp.envelope-from: \"a;receiver=evil.example\"@b.example] [smtp.receiver: r.example]");
    row("a sender's parenthesis in HELO", "fail helo=a(b; receiver=r.example",
        "r.example\nspf=fail [smtp.helo: a(b] [smtp.receiver: r.example]\n!Malformed");
    row("a comment that is never closed", "pass (a receiver=r.example",
        "\nspf=pass (a receiver=r.example)\n!Malformed");
    row("a word without a value", "pass helo; receiver=r.example",
        "r.example\nspf=pass [smtp.receiver: r.example]\n!Malformed");
    row("a joined comment", "pass(ok) helo=h", "\nspf=pass (ok) [smtp.helo: h]");
    row("empty", "", "\n!Malformed");
    row("no word at all", "=; (", "\n!Malformed");
    row("a result with octets joined to it", "pass, helo=h", "\n!Malformed");
}

void TestReceivedSpf::fields()
{
    QFETCH(const QByteArray, field);
    const AuthenticationResults results = readReceivedSpf(field);
    QCOMPARE(results.form, AuthResForm::ReceivedSpf);
    QTEST(describe(results), "read");
}

QTEST_GUILESS_MAIN(TestReceivedSpf)

#include "tst_receivedspf.moc"
