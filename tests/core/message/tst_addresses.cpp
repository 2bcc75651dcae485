// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses_p.h"

#include "messagelimits.h"

#include <QObject>
#include <QTest>

using namespace Indicia;

using Addresses = QList<QByteArray>;

class AddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void readsSoMany();
};

void AddressesTest::parses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Addresses>("addresses");
    const auto row = [](const char *name, const char *value, const Addresses &addresses) {
        QTest::newRow(name) << QByteArray(value) << addresses;
    };
    row("nothing", "", {});
    row("bare", "a@b.example", {"a@b.example"});
    row("name", "A B <a@b.example>", {"a@b.example"});
    row("quoted name with comma", "\"Doe, J\" <a@b.example>, c@d.example", {"a@b.example", "c@d.example"});
    row("quoted name with an address", "\"x@evil.example\" <a@b.example>", {"a@b.example"});
    row("quoted name with a quoted pair", "\"a \\\" <x@y.example>\" <a@b.example>", {"a@b.example"});
    row("encoded name with comma", "=?utf-8?q?a,b?= <a@b.example>", {"a@b.example"});
    row("comments", "(x@y.example) a@b.example (z, (w))", {"a@b.example"});
    row("group", "A: a@b.example, B <c@d.example>;, e@f.example", {"a@b.example", "c@d.example", "e@f.example"});
    row("empty group", "undisclosed-recipients:;", {});
    row("case is kept", "A.b@C.Example", {"A.b@C.Example"});
    row("quoted local part", "\"a b\"@c.example", {"\"a b\"@c.example"});
    row("quoted at sign", "\"x@y\"@z.example", {"\"x@y\"@z.example"});
    row("address literal", "a@[192.0.2.1], <b@[IPv6:2001:db8::1]>", {"a@[192.0.2.1]", "b@[IPv6:2001:db8::1]"});
    row("RFC 5322 4.4: route", "<@r.example,@s.example:a@b.example>", {"a@b.example"});
    row("RFC 5322 4.4: empty entries", ",a@b.example,,c@d.example,", {"a@b.example", "c@d.example"});
    row("RFC 5322 4.4: space beside the sign", "a @ b.example", {"a@b.example"});
    row("RFC 6531: UTF-8", "gr\xc3\xbc\xc3\x9f@b\xc3\xbc.example", {"gr\xc3\xbc\xc3\x9f@b\xc3\xbc.example"});
    row("A-label stays", "a@xn--bcher-kva.example", {"a@xn--bcher-kva.example"});
    row("tags", "prvs=1234abcdef=a@b.example, SRS0=HHH=TT=c.example=a@b.example",
        {"prvs=1234abcdef=a@b.example", "SRS0=HHH=TT=c.example=a@b.example"});
    row("dots that no atom has", "a..b.@docomo.example", {"a..b.@docomo.example"});
    row("null sender", "<>", {});
    row("no domain", "postmaster, a@b.example", {"a@b.example"});
    row("semicolon for comma", "a@b.example; c@d.example", {"a@b.example", "c@d.example"});
    row("space for comma", "<a@b.example> <c@d.example>", {"a@b.example", "c@d.example"});
    row("words around", "Delivery to a@b.example failed", {"a@b.example"});
    row("scheme", "<mailto:a@b.example>", {"a@b.example"});
    row("name with comma, not quoted", "Doe, J <a@b.example>", {"a@b.example"});
    row("angle never closed", "c@d.example, A <a@b.example", {"c@d.example", "a@b.example"});
    row("quote never closed", "\"A <a@b.example>, c@d.example", {"a@b.example", "c@d.example"});
    row("comment never closed", "A (x <a@b.example>, c@d.example", {"a@b.example", "c@d.example"});
    row("two signs", "a@b@c.example", {"a@b@c.example"});
    row("apostrophes belong to it", "'a@b.example'", {"'a@b.example'"});
    // Authors that readers take in different ways: all of them come out (chenjj/espoofer A14 to A19, client A2).
    row("T05: two authors", "<a@evil.example>, <b@good.example>", {"a@evil.example", "b@good.example"});
    row("T05: encoded author", "=?utf-8?b?PGJAZ29vZC5leGFtcGxlPg==?=,<a@evil.example>", {"a@evil.example"});
    row("T05: route", "<@evil.example,@x.example:b@good.example>", {"b@good.example"});
    row("T05: quoted pair outside quotes", "<b@good.example>\\,<a@evil.example>", {"b@good.example", "a@evil.example"});
    row("T05: no angle before comma", "b@good.example,<a@evil.example>", {"b@good.example", "a@evil.example"});
    row("T05: text behind the angle", "<a@evil.example>b@good.example", {"a@evil.example", "b@good.example"});
}

void AddressesTest::parses()
{
    QFETCH(QByteArray, value);
    QTEST(parseAddresses(value), "addresses");
}

void AddressesTest::readsSoMany()
{
    QCOMPARE(parseAddresses(QByteArray("a@b,").repeated(Limits::addresses)).size(), Limits::addresses);
    QCOMPARE(parseAddresses(QByteArray("a@b,").repeated(Limits::addresses + 1)).size(), Limits::addresses);
    for (const char *flood : {"(", "\"", "<", ":", ";", "<@", "[", "a@[", "\\", "((a)", "\"a\" "}) {
        QVERIFY(parseAddresses(QByteArray(flood).repeated(20'000)).size() <= Limits::addresses);
    }
}

QTEST_GUILESS_MAIN(AddressesTest)
#include "tst_addresses.moc"
