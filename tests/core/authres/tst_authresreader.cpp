// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authenticationresults.h"
#include "describeresults.h"

#include <QTest>

using namespace Indicia;

class TestAuthResReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grammar_data();
    void grammar();
    void deviations_data();
    void deviations();
    void arc_data();
    void arc();
    void property();
};

namespace {

void row(const char *name, const char *field, const char *read)
{
    QTest::newRow(name) << QByteArray(field) << QByteArray(read);
}

void columns()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("read");
}

} // namespace

// The examples of RFC 8601 appendix B, in other words, and each rule of section 2.2.
void TestAuthResReader::grammar_data()
{
    columns();
    row("appendix B.2: nothing done", " example.org 1; none", "example.org none");
    row("no-result without a version", "example.org;none", "example.org none");
    row("no-result among comments", "(a) example.org (b) ; (c) none (d)", "example.org none");
    row("appendix B.3: one method", " example.com;\r\n          spf=pass smtp.mailfrom=example.net",
        "example.com\nspf=pass [smtp.mailfrom: example.net]");
    row("appendix B.4: several methods, one field",
        " example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n spf=pass smtp.mailfrom=example.net",
        "example.com\nauth=pass (cram-md5) [smtp.auth: sender@example.net]\nspf=pass [smtp.mailfrom: example.net]");
    row("appendix B.5: a signature", " example.com;\n dkim=pass (good signature) header.d=example.com",
        "example.com\ndkim=pass (good signature) [header.d: example.com]");
    row("appendix B.6: two signatures with reasons",
        " example.com;\r\n dkim=pass reason=\"good signature\"\r\n  header.i=@mail-router.example.net;\r\n"
        " dkim=fail reason=\"bad signature\"\r\n  header.i=@newyork.example.com",
        "example.com\ndkim=pass {good signature} [header.i: @mail-router.example.net]\n"
        "dkim=fail {bad signature} [header.i: @newyork.example.com]");
    row("appendix B.7: comments everywhere",
        " foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n"
        "  policy (A dot can go here) . (like that) expired\r\n  (this surprised me) = (as I wasn't expecting it) "
        "1362471462",
        "foo.example.net\ndkim=fail (Because I like it One yay wait for it A dot can go here like that "
        "this surprised me as I wasn't expecting it) [policy.expired: 1362471462]");

    row("authserv-id is kept in lower case", "MX.Example.ORG; none", "mx.example.org none");
    row("authserv-id as a quoted string", "\"mx \\\"1\\\"\"; none", "mx \"1\" none");
    row("authserv-id of an organisation, not a host", "example; none", "example none");
    row("authserv-id in UTF-8, RFC 8601 section 5", "m\xc3\xbcller.example; none", "m\xc3\xbcller.example none");
    row("words are compared without case", "a.example; SPF=Pass SMTP.MailFrom=X@Example.ORG",
        "a.example\nspf=pass [smtp.mailfrom: X@Example.ORG]");
    row("method-version", "a.example; dkim/1=pass; spf / 2 = fail", "a.example\ndkim=pass\nspf/2=fail");
    row("method and result with a hyphen", "a.example; dkim-adsp=unknown; x-tls=ok-1",
        "a.example\ndkim-adsp=unknown\nx-tls=ok-1");
    row("property with a hyphen", "a.example; iprev=pass policy.iprev=192.0.2.1 smtp.remote-ip=192.0.2.1",
        "a.example\niprev=pass [policy.iprev: 192.0.2.1] [smtp.remote-ip: 192.0.2.1]");
    row("an IPv6 address", "a.example; iprev=fail smtp.remote-ip=2001:db8::1",
        "a.example\niprev=fail [smtp.remote-ip: 2001:db8::1]");
    row("reason as a token", "a.example; compauth=pass reason=100", "a.example\ncompauth=pass {100}");
    row("reason between spaces and comments", "a.example; dkim=fail reason (x) = (y) \"a; b=c\" header.d=b.example",
        "a.example\ndkim=fail {a; b=c} (x y) [header.d: b.example]");
    row("reason with quoted pairs", "a.example; spf=fail reason=\"a \\\"b\\\" \\\\c\"",
        "a.example\nspf=fail {a \"b\" \\c}");
    row("pvalue as a quoted string", "a.example; spf=pass smtp.mailfrom=\"a b\"",
        "a.example\nspf=pass [smtp.mailfrom: a b]");
    row("pvalue as an empty quoted string", "a.example; spf=pass smtp.mailfrom=\"\" smtp.helo=b.example",
        "a.example\nspf=pass [smtp.mailfrom: ] [smtp.helo: b.example]");
    row("pvalue with a quoted local part keeps its quotes", "a.example; spf=pass smtp.mailfrom=\"a b\"@b.example",
        "a.example\nspf=pass [smtp.mailfrom: \"a b\"@b.example]");
    row("pvalue with an obsolete local part", "a.example; spf=pass smtp.mailfrom=x.\"a; b\".y@b.example",
        "a.example\nspf=pass [smtp.mailfrom: x.\"a; b\".y@b.example]");
    row("pvalue without a local part", "a.example; dkim=pass header.i=@b.example",
        "a.example\ndkim=pass [header.i: @b.example]");
    row("pvalue of base64", "a.example; dkim=pass header.b=aB3/+x== header.d=b.example",
        "a.example\ndkim=pass [header.b: aB3/+x==] [header.d: b.example]");
    row("pvalue that is only a comment's neighbour", "a.example; dkim=pass header.d=b.example (c) header.s=s",
        "a.example\ndkim=pass (c) [header.d: b.example] [header.s: s]");
    row("a comment joined to a keyword", "a.example; spf=pass(ok) smtp.mailfrom=b.example",
        "a.example\nspf=pass (ok) [smtp.mailfrom: b.example]");
    row("a comment joined to a value", "a.example; dkim=pass header.d=b.example(c) header.s=s",
        "a.example\ndkim=pass (c) [header.d: b.example] [header.s: s]");
    row("nested comments with quoted pairs", "a.example; spf=pass (a (b \\) c) d) smtp.helo=h",
        "a.example\nspf=pass (a (b \\) c) d) [smtp.helo: h]");
    row("semicolons in comments and quotes part nothing", "a.example (;); spf=pass (;dkim=pass;) reason=\";dkim=pass\"",
        "a.example\nspf=pass {;dkim=pass} (;dkim=pass;)");
    row("the same property twice", "a.example; dkim=pass header.d=b.example header.d=c.example",
        "a.example\ndkim=pass [header.d: b.example] [header.d: c.example]");
    row("the same method several times", "a.example; dkim=pass; dkim=fail; dkim=none",
        "a.example\ndkim=pass\ndkim=fail\ndkim=none");
    row("unknown methods and ptypes, section 2.7.6", "a.example; x-new=maybe thing.other=1",
        "a.example\nx-new=maybe [thing.other: 1]");
    row("a semicolon at the end", "a.example; spf=pass;", "a.example\nspf=pass");
    row("folded with tabs and bare LF", "\ta.example;\n\tspf=pass\n\tsmtp.helo=h",
        "a.example\nspf=pass [smtp.helo: h]");
    row("white space around every dot and equals sign", "a.example ; spf = pass smtp . mailfrom = b.example",
        "a.example\nspf=pass [smtp.mailfrom: b.example]");
    row("dmarc with policy.dmarc, RFC 9989 section 9.1",
        "a.example; dmarc=fail policy.dmarc=quarantine header.from=b.example",
        "a.example\ndmarc=fail [policy.dmarc: quarantine] [header.from: b.example]");
    row("arc with RFC 8617 section 8", "a.example; arc=pass header.oldest-pass=1 smtp.remote-ip=192.0.2.7",
        "a.example\narc=pass [header.oldest-pass: 1] [smtp.remote-ip: 192.0.2.7]");
    row("compared to Gmail",
        " mx.example.com;\r\n       dkim=pass header.i=@b.example header.s=s1 header.b=\"Ab/c+d12\";\r\n"
        "       spf=pass (example.com: domain of u@b.example designates 192.0.2.1 as permitted sender)"
        " smtp.mailfrom=u@b.example;\r\n       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=b.example",
        "mx.example.com\ndkim=pass [header.i: @b.example] [header.s: s1] [header.b: Ab/c+d12]\n"
        "spf=pass (example.com: domain of u@b.example designates 192.0.2.1 as permitted sender)"
        " [smtp.mailfrom: u@b.example]\ndmarc=pass (p=REJECT sp=REJECT dis=NONE) [header.from: b.example]");
}

void TestAuthResReader::grammar()
{
    QFETCH(const QByteArray, field);
    QTEST(describe(readAuthenticationResults(field)), "read");
}

void TestAuthResReader::deviations_data()
{
    columns();
    row("Microsoft: no id, action, compauth",
        " spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=b.example; dkim=pass (signature was verified)\r\n"
        " header.d=b.example;dmarc=pass action=none\r\n header.from=b.example;compauth=pass reason=100",
        "\nspf=pass (sender IP is 192.0.2.1) [smtp.mailfrom: b.example]\n"
        "dkim=pass (signature was verified) [header.d: b.example]\n"
        "dmarc=pass [.action: none] [header.from: b.example]\ncompauth=pass {100}\n!NoAuthservId\n!BareProperty");
    row("Microsoft: a method-version in place of the id", "spf/1=pass smtp.helo=h",
        "\nspf=pass [smtp.helo: h]\n!NoAuthservId");
    row("Microsoft: the recipient's domain as a result of its own",
        "spf=none (sender IP is ) smtp.mailfrom=b.example; tenant.example; dkim=none (message not signed)"
        " header.d=none;tenant.example; dmarc=bestguesspass action=none header.from=b.example;",
        "\nspf=none (sender IP is ) [smtp.mailfrom: b.example]\ndkim=none (message not signed) [header.d: none]\n"
        "dmarc=bestguesspass [.action: none] [header.from: b.example]\n!NoAuthservId\n!BareProperty\n!Malformed");
    row("Microsoft: action with a policy in it", "mx.example; dmarc=fail action=oreject header.from=b.example;",
        "mx.example\ndmarc=fail [.action: oreject] [header.from: b.example]\n!BareProperty");
    row("Amazon: parts of SPF as if they were methods",
        "mx.example; spf=pass (spfCheck: ok) client-ip=192.0.2.1; envelope-from=u@b.example; helo=h; dkim=pass "
        "header.i=@b.example",
        "mx.example\nspf=pass (spfCheck: ok) [.client-ip: 192.0.2.1] [.envelope-from: u@b.example] [.helo: h]\n"
        "dkim=pass [header.i: @b.example]\n!BareProperty");
    row("Yahoo: a word behind the id", "mta.example.com from=b.example; domainkeys=neutral (no sig); dkim=pass (ok)",
        "mta.example.com\ndomainkeys=neutral (no sig)\ndkim=pass (ok)\n!Malformed");
    row("no id but a semicolon", "; spf=pass", "\nspf=pass\n!NoAuthservId");
    row("an empty field", "", "\n!Malformed");
    row("only white space", " \r\n ", "\n!Malformed");
    row("an id without results", "a.example", "a.example\n!Malformed");
    row("an id and nothing behind the semicolon", "a.example;", "a.example\n!Malformed");
    row("an unknown version tells nothing", "a.example 2; spf=pass smtp.mailfrom=b.example",
        "a.example v2\n!UnknownVersion");
    row("version 0", "a.example 0; spf=pass", "a.example v0\n!UnknownVersion");
    row("a version with too many digits", "a.example 11111111111111111111; spf=pass", "a.example v-1\n!UnknownVersion");
    row("version 1 with a nought", "a.example 01; spf=pass", "a.example\nspf=pass");
    row("a version joined to letters is none", "a.example 2x; spf=pass", "a.example\nspf=pass\n!Malformed");
    row("none beside results", "a.example; none; spf=pass", "a.example none\nspf=pass");
    row("a property before any method", "a.example; smtp.mailfrom=b.example; spf=pass",
        "a.example\nspf=pass\n!Malformed");
    row("no result behind the equals sign", "a.example; spf=; dkim=pass", "a.example\ndkim=pass\n!Malformed");
    row("a result that is no keyword", "a.example; spf=pass@x; dkim=pass", "a.example\ndkim=pass\n!Malformed");
    row("no method before the equals sign", "a.example; =pass; dkim=pass", "a.example\ndkim=pass\n!Malformed");
    row("an empty value before the next property", "a.example; spf=none smtp.mailfrom= smtp.helo=h",
        "a.example\nspf=none [smtp.mailfrom: ] [smtp.helo: h]");
    row("an empty value before a semicolon", "a.example; spf=none smtp.mailfrom=; dkim=none",
        "a.example\nspf=none [smtp.mailfrom: ]\ndkim=none");
    row("a null path", "a.example; spf=none smtp.mailfrom=<>", "a.example\nspf=none [smtp.mailfrom: <>]");
    row("a lone word among the properties", "a.example; spf=pass stray smtp.helo=h",
        "a.example\nspf=pass [smtp.helo: h]\n!Malformed");
    row("a property of three words", "a.example; spf=pass smtp.a.b=c smtp.helo=h",
        "a.example\nspf=pass [smtp.helo: h]\n!Malformed");
    row("punctuation among the properties", "a.example; spf=pass, smtp.helo=h; dkim=pass",
        "a.example\ndkim=pass\n!Malformed");
    row("no semicolon between two results: the second is not told of the first",
        "a.example; dkim=pass header.d=b.example\n dkim=fail header.d=c.example header.s=s; spf=pass",
        "a.example\ndkim=pass [header.d: b.example]\nspf=pass\n!Malformed");
    row("no semicolon behind the id", "a.example spf=pass smtp.helo=h; dkim=pass", "a.example\ndkim=pass\n!Malformed");
    row("Yahoo: a property as a result of its own", "a.example; dkim=pass (ok); header.i=@b.example",
        "a.example\ndkim=pass (ok)\n!Malformed");
    row("two reasons: the second is a bare property", "a.example; spf=fail reason=a reason=b",
        "a.example\nspf=fail {a} [.reason: b]\n!BareProperty");
    row("NUL", nullptr, nullptr);
}

void TestAuthResReader::deviations()
{
    QFETCH(const QByteArray, field);
    if (field.isNull()) {
        const QByteArray withNul("a.example; spf=pa\0ss; dkim=pass", 31);
        QCOMPARE(describe(readAuthenticationResults(withNul)), "a.example\ndkim=pass\n!Malformed");
        return;
    }
    QTEST(describe(readAuthenticationResults(field)), "read");
}

// RFC 8617 section 4.1.1.
void TestAuthResReader::arc_data()
{
    columns();
    row("instance and results", " i=1; a.example; spf=pass smtp.mailfrom=b.example; dkim=none",
        "a.example i1\nspf=pass [smtp.mailfrom: b.example]\ndkim=none");
    row("instance among comments", "(x) i (y) = (z) 12 (w) ; a.example; none", "a.example i12 none");
    row("i= in capitals is none", "I=1; a.example; none", "\ni=1\n!NoAuthservId\n!Malformed");
    row("no instance", "a.example; spf=pass", "a.example\nspf=pass\n!Malformed");
    row("an instance that is no number", "i=x; a.example; spf=pass", "\ni=x\nspf=pass\n!NoAuthservId\n!Malformed");
    row("an instance without a semicolon", "i=1 a.example; spf=pass", "\ni=1\nspf=pass\n!NoAuthservId\n!Malformed");
    row("no id, as Microsoft", "i=2; spf=pass (ok) smtp.rcpttodomain=c.example",
        " i2\nspf=pass (ok) [smtp.rcpttodomain: c.example]\n!NoAuthservId");
    row("Microsoft's id 1; spf=", " i=1; mx.example.com 1; spf=pass smtp.mailfrom=b.example; arc=none",
        "mx.example.com i1\nspf=pass [smtp.mailfrom: b.example]\narc=none");
    row("empty", "", "\n!Malformed");
}

void TestAuthResReader::arc()
{
    QFETCH(const QByteArray, field);
    const AuthenticationResults results = readArcAuthenticationResults(field);
    QCOMPARE(results.form, AuthResForm::ArcAuthenticationResults);
    QTEST(describe(results), "read");
}

void TestAuthResReader::property()
{
    const AuthenticationResults results
        = readAuthenticationResults("a.example; dkim=pass header.d=b.example header.d=c.example smtp.d=e.example");
    const AuthMethodResult &dkim = results.methods.first();
    QCOMPARE(dkim.property("header", "d"), "b.example");
    QCOMPARE(dkim.property("smtp", "d"), "e.example");
    QCOMPARE(dkim.property("header", "s"), "");
}

QTEST_GUILESS_MAIN(TestAuthResReader)

#include "tst_authresreader.moc"
