// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authenticationresults.h"
#include "describeresults.h"

#include <QTest>

using namespace Indicia;

/// What a sender can put into a field that our own receiver writes: d= and i= of a signature, MAIL FROM, HELO. None of
/// it may become another value's neighbour, end before its end, or bring forth a result.
class TestAuthResTricks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void injection_data();
    void injection();
    void bounds_data();
    void bounds();
    void limits();
};

void TestAuthResTricks::injection_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const char *field, const char *read) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(read);
    };
    row("a parenthesis in d= is an octet of it",
        "mx.example; dkim=pass header.d=legit.example(.evil.example header.s=s; spf=fail smtp.helo=h",
        "mx.example\ndkim=pass [header.d: legit.example(.evil.example] [header.s: s]\nspf=fail [smtp.helo: "
        "h]\n!Malformed");
    row("a comment in the midst of d=", "mx.example; dkim=pass header.d=legit.example(x).evil.example",
        "mx.example\ndkim=pass [header.d: legit.example(x).evil.example]\n!Malformed");
    row("a comment in the midst of d=, with a second one behind",
        "mx.example; dkim=pass header.d=legit.example(x).evil.example(y)",
        "mx.example\ndkim=pass [header.d: legit.example(x).evil.example(y)]\n!Malformed");
    row("d= opens a comment, HELO closes it",
        "mx.example; dkim=pass header.d=legit.example(.evil.example; spf=fail smtp.helo=a) smtp.mailfrom=b.example",
        "mx.example\ndkim=pass [header.d: legit.example(.evil.example]\n"
        "spf=fail [smtp.helo: a)] [smtp.mailfrom: b.example]\n!Malformed");
    row("a quoted string in front of d=", "mx.example; dkim=pass header.d=\"legit.example\".evil.example",
        "mx.example\ndkim=pass [header.d: \"legit.example\".evil.example]");
    row("a quoted string with a comment in the midst",
        "mx.example; dkim=pass header.d=\"legit.example\"(x).evil.example",
        "mx.example\ndkim=pass [header.d: \"legit.example\"(x).evil.example]\n!Malformed");
    row("a quote in d= hides no semicolon", "mx.example; dkim=pass header.d=legit.example\"; spf=fail smtp.helo=h",
        "mx.example\ndkim=pass [header.d: legit.example\"]\nspf=fail [smtp.helo: h]\n!Malformed");
    row("a quote that another value closes",
        "mx.example; spf=pass smtp.mailfrom=\"a; dkim=pass header.d=legit.example; x=\"@evil.example; dmarc=fail",
        "mx.example\nspf=pass [smtp.mailfrom: \"a; dkim=pass header.d=legit.example; x=\"@evil.example]\ndmarc=fail");
    row("a quote amid a local part that another value closes",
        "mx.example; spf=pass smtp.mailfrom=a\"; dkim=pass header.d=legit.example; x=\"@evil.example; dmarc=fail",
        "mx.example\nspf=pass [smtp.mailfrom: a\"; dkim=pass header.d=legit.example; x=\"@evil.example]\ndmarc=fail");
    row("a quote at the beginning that nothing closes",
        "mx.example; spf=pass smtp.helo=\"x; dmarc=fail header.from=a.example",
        "mx.example\nspf=pass [smtp.helo: \"x]\ndmarc=fail [header.from: a.example]\n!Malformed");
    row("a quoted pair before the quote", "mx.example; spf=pass smtp.helo=\"a\\\" ; dkim=pass\"; dmarc=fail",
        "mx.example\nspf=pass [smtp.helo: a\" ; dkim=pass]\ndmarc=fail");
    row("results inside a comment are none",
        "mx.example; spf=fail (x; dkim=pass header.d=legit.example; y) smtp.helo=h",
        "mx.example\nspf=fail (x; dkim=pass header.d=legit.example; y) [smtp.helo: h]");
    row("properties inside a comment are none", "mx.example; dkim=fail (header.d=legit.example) header.d=evil.example",
        "mx.example\ndkim=fail (header.d=legit.example) [header.d: evil.example]");
    row("a comment that is never closed hides the rest",
        "mx.example; spf=fail (domain of a(@evil.example) smtp.mailfrom=x; dkim=pass header.d=legit.example",
        "mx.example\nspf=fail (domain of a(@evil.example) smtp.mailfrom=x; dkim=pass "
        "header.d=legit.example)\n!Malformed");
    row("a comment whose end is quoted", "mx.example; spf=fail (a\\) dkim=pass; dkim=pass",
        "mx.example\nspf=fail (a\\) dkim=pass; dkim=pass)\n!Malformed");
    row("a backslash ends the field within a comment", "mx.example; spf=fail (a\\",
        "mx.example\nspf=fail (a\\)\n!Malformed");
    row("a closing parenthesis too many", "mx.example; spf=fail (a)) smtp.helo=h; dkim=none",
        "mx.example\nspf=fail (a) [smtp.helo: h]\ndkim=none\n!Malformed");
    row("a quote inside a comment is no quote", "mx.example; spf=fail (a\") smtp.helo=h (\"b) smtp.mailfrom=c",
        "mx.example\nspf=fail (a\" \"b) [smtp.helo: h] [smtp.mailfrom: c]");
    row("a result's name in a value", "mx.example; spf=pass smtp.helo=dkim=pass; dmarc=none",
        "mx.example\nspf=pass [smtp.helo: dkim=pass]\ndmarc=none");
    row("an id in a comment is none", "(mx.example;) evil.example; spf=pass", "evil.example\nspf=pass");
    row("an id with a comment in the midst", "mx.example(x).evil.example; spf=pass",
        "mx.example(x).evil.example\nspf=pass\n!Malformed");
    row("an id in quotes with more behind it", "\"mx.example\".evil.example; spf=pass",
        "\"mx.example\".evil.example\nspf=pass");
    row("an id that a quote joins to the results", "mx.example\"; spf=pass; x=\"; dkim=fail",
        "mx.example\"; spf=pass; x=\"\ndkim=fail\n!Malformed");
    row("a line end in a quoted string", "mx.example; spf=fail reason=\"a\r\n b\"; dkim=pass",
        "mx.example\nspf=fail {a b}\ndkim=pass");
    row("an apostrophe is no quote", "mx.example; dkim=pass header.d=legit.example'@a.evil.example; x=y'",
        "mx.example\ndkim=pass [header.d: legit.example'@a.evil.example]\n!Malformed");
    QTest::newRow("NUL in d= ends nothing")
        << QByteArray("mx.example; dkim=pass header.d=legit.example") + '\0' + ".evil.example header.s=s"
        << QByteArray("mx.example\ndkim=pass [header.d: legit.example") + '\0' + ".evil.example] [header.s: s]";
    row("a semicolon in an unquoted value ends it",
        "mx.example; spf=pass smtp.mailfrom=a;dkim=pass@evil.example; dmarc=fail",
        "mx.example\nspf=pass [smtp.mailfrom: a]\ndmarc=fail\n!Malformed");
}

void TestAuthResTricks::injection()
{
    QFETCH(const QByteArray, field);
    QTEST(describe(readAuthenticationResults(field)), "read");
}

void TestAuthResTricks::bounds_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("comments in comments") << QByteArray("a.example; spf=pass ") << QByteArray("(");
    QTest::newRow("comments one by one") << QByteArray("a.example; spf=pass ") << QByteArray("(a)");
    QTest::newRow("parentheses in a value") << QByteArray("a.example; spf=pass a.b=c") << QByteArray("(x ");
    QTest::newRow("values with a parenthesis") << QByteArray("a.example; spf=pass") << QByteArray(" a.b=c(d");
    QTest::newRow("values with a nested parenthesis") << QByteArray("a.example; spf=pass") << QByteArray(" a.b=((((d)");
    QTest::newRow("quotes") << QByteArray("a.example; spf=pass a.b=") << QByteArray("\"");
    QTest::newRow("quoted pairs") << QByteArray("a.example; spf=pass a.b=\"") << QByteArray("\\\"");
    QTest::newRow("values with a quote that is not closed")
        << QByteArray("a.example; spf=pass") << QByteArray(" a.b=\\\"");
    QTest::newRow("one value") << QByteArray("a.example; spf=pass a.b=") << QByteArray("x");
    QTest::newRow("properties") << QByteArray("a.example; spf=pass") << QByteArray(" a.b=c");
    QTest::newRow("results") << QByteArray("a.example") << QByteArray("; spf=pass");
    QTest::newRow("semicolons") << QByteArray("a.example; spf=pass") << QByteArray(";");
    QTest::newRow("broken results") << QByteArray("a.example") << QByteArray("; \"(");
    QTest::newRow("white space") << QByteArray("a.example;") << QByteArray("\r\n ");
    QTest::newRow("line ends in a comment") << QByteArray("a.example; spf=pass (") << QByteArray("\r\n ");
    QTest::newRow("versions") << QByteArray("a.example ") << QByteArray("1");
    QTest::newRow("nothing but dots") << QByteArray("a.example; spf=pass") << QByteArray(" .");
    QTest::newRow("eight-bit octets") << QByteArray("a.example; spf=pass") << QByteArray(" \xff\xfe");
}

// A megabyte of anything is read, ten times what a message may have in a field, in time that grows with its length.
void TestAuthResTricks::bounds()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, piece);
    const QByteArray field = begin + piece.repeated(1'048'576 / piece.size());
    for (const AuthenticationResults &results :
        {readAuthenticationResults(field), readArcAuthenticationResults("i=1; " + field), readReceivedSpf(field)}) {
        QVERIFY(results.methods.size() <= MaxAuthResults);
        for (const AuthMethodResult &method : results.methods) {
            QVERIFY(method.properties.size() <= MaxAuthResults);
        }
    }
}

void TestAuthResTricks::limits()
{
    const auto results
        = [](int count) { return readAuthenticationResults("a.example" + QByteArray("; spf=pass").repeated(count)); };
    QCOMPARE(results(MaxAuthResults).methods.size(), MaxAuthResults);
    QVERIFY(results(MaxAuthResults).deviations.isEmpty());
    QCOMPARE(results(MaxAuthResults + 1).methods.size(), MaxAuthResults);
    QCOMPARE(results(MaxAuthResults + 1).deviations, {AuthResDeviation::Truncated});

    const auto properties = [](int count) {
        return readAuthenticationResults("a.example; spf=pass" + QByteArray(" a.b=c").repeated(count));
    };
    QVERIFY(properties(MaxAuthResults).deviations.isEmpty());
    QCOMPARE(properties(MaxAuthResults + 1).methods.first().properties.size(), MaxAuthResults);
    QCOMPARE(properties(MaxAuthResults + 1).deviations, {AuthResDeviation::Truncated});
}

QTEST_GUILESS_MAIN(TestAuthResTricks)

#include "tst_authrestricks.moc"
