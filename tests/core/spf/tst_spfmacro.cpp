// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfmacro.h"

#include <QTest>

using namespace Indicia;

namespace {

/// The values of the examples of RFC 7208 section 7.4.
SpfMacroValues rfcValues()
{
    SpfMacroValues values;
    values.sender = "strong-bad@email.example.com";
    values.localPart = "strong-bad";
    values.senderDomain = "email.example.com";
    values.domain = "email.example.com";
    values.validatedDomain = "mx.example.org";
    values.helo = "mx.example.org";
    values.receiver = "receiver.example.net";
    values.ip = *IpAddress::parse("192.0.2.3");
    values.now = 1'795'219'200;
    return values;
}

SpfMacroValues withLocalPart(const QByteArray &localPart)
{
    SpfMacroValues values = rfcValues();
    values.localPart = localPart;
    values.sender = localPart + '@' + values.senderDomain;
    return values;
}

} // namespace

class TestSpfMacro : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainSpec_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("expected");

        // RFC 7208 section 7.4
        const auto row = [](const char *spec, const char *expected) {
            QTest::newRow(spec) << QByteArray(spec) << QByteArray(expected);
        };
        row("%{s}", "strong-bad@email.example.com");
        row("%{o}", "email.example.com");
        row("%{d}", "email.example.com");
        row("%{d4}", "email.example.com");
        row("%{d3}", "email.example.com");
        row("%{d2}", "example.com");
        row("%{d1}", "com");
        row("%{dr}", "com.example.email");
        row("%{d2r}", "example.email");
        row("%{l}", "strong-bad");
        row("%{l-}", "strong.bad");
        row("%{lr}", "strong-bad");
        row("%{lr-}", "bad.strong");
        row("%{l1r-}", "strong");
        row("%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com");
        row("%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com");
        row("%{lr-}.lp.%{ir}.%{v}._spf.%{d2}", "bad.strong.lp.3.2.0.192.in-addr._spf.example.com");
        row("%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}", "3.2.0.192.in-addr.strong.lp._spf.example.com");
        row("%{d2}.trusted-domains.example.net", "example.com.trusted-domains.example.net");
        // beyond them
        row("%{p}.%{h}", "mx.example.org.mx.example.org");
        row("%{S}", "strong-bad%40email.example.com");
        row("%{LR-}", "bad.strong");
        row("%{i}", "192.0.2.3");
        row("%{d01}", "com");
        row("%{d127}", "email.example.com");
        row("%{d99999999999999999999r}", "com.example.email");
        row("a%%b%_c%-d.example", "a%b c%20d.example");
        row("plain.example.", "plain.example");
        row("%{d}%%", "email.example.com%");
        row("%{s@}", "");
    }

    void domainSpec()
    {
        QFETCH(const QByteArray, spec);
        QFETCH(const QByteArray, expected);
        QCOMPARE(expandDomainSpec(spec, rfcValues()), expected);
    }

    void v6()
    {
        SpfMacroValues values = rfcValues();
        values.ip = *IpAddress::parse("2001:db8::cb01");
        QCOMPARE(expandDomainSpec("%{ir}.%{v}._spf.%{d2}", values).toLower(),
            "1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.example.com");
        QCOMPARE(expandDomainSpec("%{i4r}", values).toLower(), "1.0.0.2");
        QCOMPARE(expandExplanation("%{c}", values), "2001:db8::cb01");
        values.ip = *IpAddress::parse("::ffff:192.0.2.3");
        QCOMPARE(expandDomainSpec("%{ir}.%{v}", values), "3.2.0.192.in-addr");
    }

    void parts_data()
    {
        QTest::addColumn<QByteArray>("localPart");
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("expected");

        const auto row = [](const char *name, const char *localPart, const char *spec, const char *expected) {
            QTest::newRow(name) << QByteArray(localPart) << QByteArray(spec) << QByteArray(expected);
        };
        row("consecutive delimiters give empty parts", "a--b", "%{l-}.x", "a..b.x");
        row("leading delimiter gives an empty part", "-a", "%{lr-}.x", "a..x");
        row("trailing delimiter gives an empty part", "a-", "%{l-}.x", "a..x");
        row("the last part may be empty", "a-", "%{l1-}.x", ".x");
        row("several delimiters", "a-b+c=d", "%{l-+}.x", "a.b.c=d.x");
        row("every delimiter", "a.b-c+d,e/f_g=h", "%{lr.-+,/_=}.x", "h.g.f.e.d.c.b.a.x");
        row("another delimiter than the dot", "a.b-c.d", "%{lr-}.x", "c.d.a.b.x");
        row("right-hand parts are of the reversed list", "a.b.c.d", "%{l2r}.x", "b.a.x");
        row("only delimiters", "---", "%{lr-}.x", "....x");
        row("escaped", "a&b=c d\xff", "%{L}.x", "a%26b%3Dc%20d%FF.x");
        row("escaped after the parts are joined", "a=b", "%{L=}.x", "a.b.x");
        row("unreserved octets stay", "aZ09-._~", "%{L}.x", "aZ09-._~.x");
    }

    void parts()
    {
        QFETCH(const QByteArray, localPart);
        QFETCH(const QByteArray, spec);
        QFETCH(const QByteArray, expected);
        QCOMPARE(expandDomainSpec(spec, withLocalPart(localPart)), expected);
    }

    void truncation_data()
    {
        QTest::addColumn<QByteArray>("localPart");
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("expected");

        const QByteArray labels49 = QByteArray(48, 'b') + '.';
        const QByteArray name245 = labels49.repeated(5); // with its final dot
        QTest::newRow("253 octets stay") << QByteArray("a") << name245 + "%{l}.xyz.uv" << name245 + "a.xyz.uv";
        QTest::newRow("a final dot does not count")
            << QByteArray("a") << name245 + "%{l}.xyz.uv." << name245 + "a.xyz.uv";
        QTest::newRow("254 octets lose a label")
            << QByteArray("aa") << name245 + "%{l}.xyz.uv" << labels49.repeated(4) + "aa.xyz.uv";
        QTest::newRow("255 octets lose a label")
            << QByteArray("aaa") << name245 + "%{l}.xyz.uv" << labels49.repeated(4) + "aaa.xyz.uv";
        QTest::newRow("labels are lost until it fits") << QByteArray(100, 'a') << name245 + "%{l}.xyz.uv"
                                                       << labels49.repeated(2) + QByteArray(100, 'a') + ".xyz.uv";
        QTest::newRow("64 KiB in one label")
            << QByteArray(65'536, 'a') << QByteArray("%{l}.example.org") << QByteArray("example.org");
        QTest::newRow("64 KiB in one label at the end")
            << QByteArray(65'536, 'a') << QByteArray("example.%{l}") << QByteArray();
        QTest::newRow("64 KiB of dots") << QByteArray(65'536, '.') << QByteArray("%{l}.org")
                                        << QByteArray(249, '.') + ".org";
        QTest::newRow("64 KiB in labels, reversed") << QByteArray("x.").repeated(32'768) << QByteArray("%{S99999r}.org")
                                                    << QByteArray("x.").repeated(124) + "x.org";
        QTest::newRow("64 KiB escaped") << QByteArray(65'536, '@') << QByteArray("%{L}.example.org")
                                        << QByteArray("example.org");
        QTest::newRow("64 KiB, the last part only")
            << QByteArray(65'536, 'a') + "-b" << QByteArray("%{l1-}.example.org") << QByteArray("b.example.org");
    }

    void truncation()
    {
        QFETCH(const QByteArray, localPart);
        QFETCH(const QByteArray, spec);
        QFETCH(const QByteArray, expected);
        const QByteArray name = expandDomainSpec(spec, withLocalPart(localPart));
        QCOMPARE(name, expected);
        QVERIFY(name.size() <= MaxSpfDomainLength);
    }

    /// What the longest record could ask for is 13,000 times 64 KiB; what is kept is 253 octets.
    void workIsBounded_data()
    {
        QTest::addColumn<QByteArray>("macro");
        QTest::newRow("as it is") << QByteArray("%{l}");
        QTest::newRow("reversed") << QByteArray("%{lr-}");
        QTest::newRow("last part, empty") << QByteArray("%{l1-}");
        QTest::newRow("first part, empty") << QByteArray("%{l1r-}");
        QTest::newRow("escaped") << QByteArray("%{L}");
    }

    void workIsBounded()
    {
        QFETCH(const QByteArray, macro);
        const SpfMacroValues values = withLocalPart('-' + QByteArray("a.").repeated(32'768) + '-');
        const QByteArray spec = macro.repeated(65'000 / macro.size());
        QVERIFY(expandDomainSpec(spec, values).size() <= MaxSpfDomainLength);
        const auto explanation = expandExplanation(spec, values);
        QVERIFY(explanation && explanation->size() <= MaxSpfExplanationLength + 2); // an escape is not cut
    }

    void explanation_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // null: no explanation

        const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("spaces", "Not  authorized. ", "Not  authorized. ");
        row("letters of explanation text", "%{c} %{r} %{t}", "192.0.2.3 receiver.example.net 1795219200");
        row("escaped", "http://%{D}/why?s=%{S}", "http://email.example.com/why?s=strong-bad%40email.example.com");
        row("final dot stays", "A test.", "A test.");
        row("percent", "100%% of%_%-", "100% of %20");
        row("empty", "", "");
        row("unknown letter", "The %{x}-files.", QByteArray());
        row("percent alone", "100%", QByteArray());
        row("8-bit octet", "\xef\xbb\xbfText", QByteArray());
        row("line end", "one\r\ntwo", QByteArray());
        row("tab", "one\ttwo", QByteArray());
        row("NUL", QByteArray("one\0two", 7), QByteArray());
        row("4096 octets", QByteArray(4096, 'x'), QByteArray(4096, 'x'));
        row("cut", QByteArray(4097, 'x'), QByteArray(4096, 'x'));
    }

    void explanation()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        const auto result = expandExplanation(text, rfcValues());
        QCOMPARE(result.has_value(), !expected.isNull());
        if (result) {
            QCOMPARE(*result, expected);
        }
    }

    void explanationIsAscii()
    {
        QVERIFY(!expandExplanation("%{l} may not", withLocalPart("m\xc3\xbcller")));
        QCOMPARE(expandExplanation("%{L} may not", withLocalPart("m\xc3\xbcller")), "m%C3%BCller may not");
    }

    void usesMacro()
    {
        QVERIFY(Indicia::usesMacro("a.%{P1r}.example.org", 'p'));
        QVERIFY(!Indicia::usesMacro("a.%%{p}.example.org", 'p'));
        QVERIFY(!Indicia::usesMacro("p.example.org", 'p'));
        QVERIFY(!Indicia::usesMacro("%{d", 'd'));
        QVERIFY(!Indicia::usesMacro("", 'd'));
    }
};

QTEST_APPLESS_MAIN(TestSpfMacro)
#include "tst_spfmacro.moc"
