// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfrecord.h"

#include <QTest>

using namespace Indicia;
using Kind = SpfTermKind;
using Error = SpfSyntaxError;

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(Error)

namespace {

QByteArray networkText(const SpfTerm &term)
{
    return term.kind == Kind::Ip6 ? IpAddress::fromV6(term.network).toText()
                                  : QByteArray::number(term.network[0]) + '.' + QByteArray::number(term.network[1])
            + '.' + QByteArray::number(term.network[2]) + '.' + QByteArray::number(term.network[3]);
}

} // namespace

class TestSpfRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");

        QTest::newRow("alone") << QByteArray("v=spf1") << true;
        QTest::newRow("then a space") << QByteArray("v=spf1 -all") << true;
        QTest::newRow("in any case") << QByteArray("V=SpF1 -all") << true;
        QTest::newRow("then something else") << QByteArray("v=spf10") << false;
        QTest::newRow("then a tab") << QByteArray("v=spf1\t-all") << false;
        QTest::newRow("then a NUL") << QByteArray("v=spf1\0", 7) << false;
        QTest::newRow("not at the start") << QByteArray(" v=spf1 -all") << false;
        QTest::newRow("Sender ID") << QByteArray("spf2.0/pra -all") << false;
        QTest::newRow("cut short") << QByteArray("v=spf") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void version()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, expected);
        QCOMPARE(SpfRecord::isVersion1(text), expected);
    }

    void term_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Error>("error");

        const auto row = [](const char *name, const char *text, Kind kind, Error error = Error::None) {
            QTest::newRow(name) << QByteArray(text) << kind << error;
        };
        row("all", "all", Kind::All);
        row("all: names in any case", "-ALL", Kind::All);
        row("all: no argument", "all:example.org", Kind::All, Error::UnexpectedArgument);
        row("all: no prefix length", "all/8", Kind::All, Error::UnexpectedArgument);
        row("all: no dot", "all.", Kind::Invalid, Error::UnknownMechanism);
        row("include", "include:example.org", Kind::Include);
        row("include: needs a domain", "include", Kind::Include, Error::MissingArgument);
        row("include: not an empty one", "include:", Kind::Include, Error::BadDomainSpec);
        row("include: no prefix length", "include:example.org/24", Kind::Include, Error::BadDomainSpec);
        row("include: no slash in place of the colon", "include/24", Kind::Include, Error::UnexpectedArgument);
        row("a", "a", Kind::A);
        row("a: domain", "~a:mail.example.org", Kind::A);
        row("a: IPv4 prefix", "a/24", Kind::A);
        row("a: IPv6 prefix", "a//64", Kind::A);
        row("a: both prefixes", "a:example.org/24//64", Kind::A);
        row("a: prefix of nothing", "a/", Kind::A, Error::UnexpectedArgument);
        row("a: three slashes", "a///64", Kind::A, Error::UnexpectedArgument);
        row("a: IPv6 prefix with one slash", "a/24/64", Kind::A, Error::BadPrefixLength);
        row("a: IPv4 prefix over 32", "a/33", Kind::A, Error::BadPrefixLength);
        row("a: IPv6 prefix over 128", "a//129", Kind::A, Error::BadPrefixLength);
        row("a: prefix with a leading zero", "a/024", Kind::A, Error::BadPrefixLength);
        row("a: prefix of zero", "a/0//0", Kind::A);
        row("a: prefix too big for an integer", "a/99999999999999999999", Kind::A, Error::BadPrefixLength);
        row("a: an address is no domain", "a:192.0.2.1", Kind::A, Error::BadDomainSpec);
        row("a: a slash within the domain", "a:b/c.example.org/24", Kind::A);
        row("a: two colons", "a:b:c.example.org", Kind::A);
        row("a: a macro before the prefix", "a:%{d2/}/24", Kind::A);
        row("mx", "?mx", Kind::Mx);
        row("mx: as a", "mx:example.org/24//64", Kind::Mx);
        row("ptr", "ptr", Kind::Ptr);
        row("ptr: domain", "ptr:example.org", Kind::Ptr);
        row("ptr: no prefix length", "ptr/24", Kind::Ptr, Error::UnexpectedArgument);
        row("ptr: no empty domain", "ptr:", Kind::Ptr, Error::BadDomainSpec);
        row("ip4", "ip4:192.0.2.1", Kind::Ip4);
        row("ip4: block", "ip4:192.0.2.0/24", Kind::Ip4);
        row("ip4: needs an address", "ip4", Kind::Ip4, Error::MissingArgument);
        row("ip4: only a block", "ip4/24", Kind::Ip4, Error::MissingArgument);
        row("ip4: short form", "ip4:192.0.2", Kind::Ip4, Error::BadAddress);
        row("ip4: port", "ip4:192.0.2.1:25", Kind::Ip4, Error::BadAddress);
        row("ip4: octet over 255", "ip4:192.0.2.256", Kind::Ip4, Error::BadAddress);
        row("ip4: leading zero", "ip4:192.0.02.1", Kind::Ip4, Error::BadAddress);
        row("ip4: IPv6", "ip4:2001:db8::1", Kind::Ip4, Error::BadAddress);
        row("ip4: two slashes", "ip4:192.0.2.1//32", Kind::Ip4, Error::BadAddress);
        row("ip4: prefix over 32", "ip4:192.0.2.1/33", Kind::Ip4, Error::BadPrefixLength);
        row("ip4: macro", "ip4:%{i}", Kind::Ip4, Error::BadAddress);
        row("ip6", "ip6:2001:db8::1", Kind::Ip6);
        row("ip6: block", "ip6:2001:DB8::/32", Kind::Ip6);
        row("ip6: unspecified", "ip6:::/0", Kind::Ip6);
        row("ip6: mapped", "ip6:::ffff:192.0.2.1", Kind::Ip6);
        row("ip6: IPv4", "ip6:192.0.2.1", Kind::Ip6, Error::BadAddress);
        row("ip6: scope", "ip6:fe80::1%1", Kind::Ip6, Error::BadAddress);
        row("ip6: two compressions", "ip6:2001::db8::1", Kind::Ip6, Error::BadAddress);
        row("ip6: brackets", "ip6:[2001:db8::1]", Kind::Ip6, Error::BadAddress);
        row("ip6: prefix over 128", "ip6:2001:db8::/129", Kind::Ip6, Error::BadPrefixLength);
        row("exists", "exists:%{ir}.example.org", Kind::Exists);
        row("exists: needs a domain", "exists", Kind::Exists, Error::MissingArgument);
        row("exists: no prefix length", "exists:example.org/24", Kind::Exists, Error::BadDomainSpec);
        row("redirect", "redirect=example.org", Kind::Redirect);
        row("redirect: in any case", "Redirect=example.org", Kind::Redirect);
        row("redirect: is a modifier", "redirect:example.org", Kind::Invalid, Error::UnknownMechanism);
        row("redirect: not an empty one", "redirect=", Kind::Redirect, Error::BadDomainSpec);
        row("redirect: wrong domain is no unknown modifier", "redirect=-all", Kind::Redirect, Error::BadDomainSpec);
        row("exp", "exp=why.example.org", Kind::Explanation);
        row("exp: letters of explanation text", "exp=%{r}.example.org", Kind::Explanation, Error::BadDomainSpec);
        row("unknown modifier", "match-subdomains=yes", Kind::UnknownModifier);
        row("unknown modifier: all of its alphabet", "a.B-c_9=x:y/z", Kind::UnknownModifier);
        row("unknown modifier: empty value", "a=", Kind::UnknownModifier);
        row("unknown modifier: no macro", "a=%b", Kind::UnknownModifier, Error::BadMacroString);
        row("unknown modifier: begins with a digit", "1a=b", Kind::Invalid, Error::BadModifierName);
        row("unknown modifier: no name", "=b", Kind::Invalid, Error::BadModifierName);
        row("unknown modifier: qualifier", "-a=b", Kind::Invalid, Error::BadModifierName);
        row("a mechanism is known by what is before the colon", "foo:a=b", Kind::Invalid, Error::UnknownMechanism);
        row("a mechanism is known by what is before the slash", "foo/a=b", Kind::Invalid, Error::UnknownMechanism);
        row("unknown mechanism", "ipv4:192.0.2.1", Kind::Invalid, Error::UnknownMechanism);
        row("qualifier alone", "-", Kind::Invalid, Error::UnknownMechanism);
        row("two qualifiers", "--all", Kind::Invalid, Error::UnknownMechanism);
        row("8-bit octet",
            "\x96"
            "all",
            Kind::Invalid, Error::UnknownMechanism);
        row("tab is no space", "a\tmx", Kind::Invalid, Error::UnknownMechanism);
        row("line end", "ip4:192.0.2.1\n", Kind::Ip4, Error::BadAddress);
    }

    void term()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Kind, kind);
        QFETCH(const Error, error);
        const SpfRecord record = SpfRecord::parse("v=spf1 " + text);
        QCOMPARE(record.terms().size(), 1);
        const SpfTerm &term = record.terms().front();
        QCOMPARE(term.text, text);
        QCOMPARE(term.kind, kind);
        QCOMPARE(term.error, error);
    }

    void domainSpec_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<bool>("valid");

        const auto row
            = [](const char *name, const QByteArray &spec, bool valid) { QTest::newRow(name) << spec << valid; };
        row("a name", "example.org", true);
        row("final dot", "example.org.", true);
        row("two final dots", "example.org..", false);
        row("one label", "museum", false);
        row("one label and a dot", "museum.", false);
        row("dot and one label", ".museum", true);
        row("empty label", "mail..example.org", true);
        row("top label all digits", "example.123", false);
        row("top label with digits and a hyphen", "example.1-2", true);
        row("top label with digits and letters", "example.1a2", true);
        row("top label begins with a hyphen", "example.-org", false);
        row("top label ends with a hyphen", "example.org-", false);
        row("top label of one letter", "example.x", true);
        row("top label with an underscore", "example.o_g", false);
        row("top label beyond ASCII", "example.\xc3\xb6rg", false);
        row("any visible octet before the top label", "!\"#$&'()*+,/:;<=>?@[\\]^_`{|}~.example.org", true);
        row("control character", "a\x01.example.org", false);
        row("delete", "a\x7f.example.org", false);
        row("macro alone", "%{d}", true);
        row("macro at the end", "_spf.%{d2}", true);
        row("macro, then a top label", "%{i}._spf.example.org", true);
        row("macro, then a dot only", "%{d}.", false);
        row("macro, then a label without a dot", "%{d}org", false);
        row("percent sign at the end", "example%%", true);
        row("percent sign alone", "%", false);
        row("percent and a letter", "%d.example.org", false);
        row("percent and a round bracket", "%(d).example.org", false);
        row("brace not closed", "%{d", false);
        row("brace only", "%{", false);
        row("braces empty", "%{}.example.org", false);
        row("macro within a macro", "%{%", false);
        row("unknown letter", "%{a}", false);
        row("letters of explanation text: c", "%{c}", false);
        row("letters of explanation text: r", "%{R}", false);
        row("letters of explanation text: t", "%{t}", false);
        row("zero parts", "%{d0}", false);
        row("zero parts in two digits", "%{d00}", false);
        row("leading zero", "%{d01}", true);
        row("more parts than any name has", "%{S99999r}", true);
        row("more parts than an integer holds", "%{d99999999999999999999}", true);
        row("reversed in upper case", "%{dR}", true);
        row("r before the digits", "%{dr2}", false);
        row("all delimiters", "%{l1r.-+,/_=}", true);
        row("another delimiter", "%{l!}", false);
        row("every letter", "%{s}%{l}%{o}%{d}%{i}%{p}%{v}%{h}", true);
        row("%_ and %-", "%_%-%%.example.org", true);
    }

    void domainSpec()
    {
        QFETCH(const QByteArray, spec);
        QFETCH(const bool, valid);
        const SpfRecord record = SpfRecord::parse("v=spf1 exists:" + spec);
        QCOMPARE(record.terms().size(), 1);
        QCOMPARE(record.fault() == nullptr, valid);
        QCOMPARE(record.terms().front().domainSpec, spec);
    }

    void valuesOfATerm()
    {
        const SpfRecord record = SpfRecord::parse(
            "v=spf1 ~a:x.example/20//48 -ip4:192.0.2.77/25 ?ip6:2001:db8:1::/47 ip6:::ffff:192.0.2.1/120");
        QVERIFY(!record.fault());
        const auto &terms = record.terms();
        QCOMPARE(terms[0].qualifier, SpfResult::SoftFail);
        QCOMPARE(terms[0].domainSpec, "x.example");
        QCOMPARE(terms[0].ip4PrefixLength, 20);
        QCOMPARE(terms[0].ip6PrefixLength, 48);
        QCOMPARE(terms[1].qualifier, SpfResult::Fail);
        QCOMPARE(networkText(terms[1]), "192.0.2.77");
        QCOMPARE(terms[1].ip4PrefixLength, 25);
        QCOMPARE(terms[2].qualifier, SpfResult::Neutral);
        QCOMPARE(networkText(terms[2]), "2001:db8:1::");
        QCOMPARE(terms[2].ip6PrefixLength, 47);
        QCOMPARE(terms[3].qualifier, SpfResult::Pass);
        QCOMPARE(terms[3].network[10], 0xff);
        QCOMPARE(terms[3].network[15], 1);
        QCOMPARE(terms[3].ip6PrefixLength, 120);
    }

    void offsetsHoldInACopy()
    {
        SpfRecord copy;
        {
            const SpfRecord record = SpfRecord::parse(QByteArray("v=spf1  mx   a:b.example ") + "-all ");
            copy = record;
        }
        QCOMPARE(copy.terms().size(), 3);
        QCOMPARE(copy.terms()[0].offset, 8);
        QCOMPARE(copy.terms()[1].offset, 13);
        QCOMPARE(copy.terms()[2].offset, 25);
        for (const SpfTerm &term : copy.terms()) {
            QCOMPARE(QByteArrayView(copy.text()).sliced(term.offset, term.text.size()), term.text);
        }
    }

    void repeatedModifiers_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<int>("fault");

        QTest::newRow("second redirect") << QByteArray("v=spf1 redirect=a.example redirect=b.example") << 1;
        QTest::newRow("second exp") << QByteArray("v=spf1 exp=a.example -all EXP=a.example") << 2;
        QTest::newRow("unknown ones may repeat") << QByteArray("v=spf1 a=1 a=1 -all") << -1;
        QTest::newRow("one of each") << QByteArray("v=spf1 exp=a.example redirect=a.example") << -1;
    }

    void repeatedModifiers()
    {
        QFETCH(const QByteArray, record);
        QFETCH(const int, fault);
        const SpfRecord parsed = SpfRecord::parse(record);
        QCOMPARE(parsed.fault() ? int(parsed.fault() - parsed.terms().data()) : -1, fault);
        if (fault >= 0) {
            QCOMPARE(parsed.fault()->error, Error::RepeatedModifier);
        }
    }

    void modifier()
    {
        const SpfRecord record = SpfRecord::parse("v=spf1 redirect=a.example");
        QCOMPARE(record.modifier(Kind::Redirect), &record.terms().front());
        QVERIFY(!record.modifier(Kind::Explanation));
    }

    void emptyRecord()
    {
        QVERIFY(SpfRecord::parse("v=spf1").terms().isEmpty());
        QVERIFY(SpfRecord::parse("v=spf1    ").terms().isEmpty());
    }

    /// As long as a TXT record can be, and of the shortest terms.
    void longestRecord()
    {
        const SpfRecord record = SpfRecord::parse("v=spf1" + QByteArray(" a").repeated(32'000));
        QCOMPARE(record.terms().size(), 32'000);
        QVERIFY(!record.fault());
    }
};

QTEST_APPLESS_MAIN(TestSpfRecord)
#include "tst_spfrecord.moc"
