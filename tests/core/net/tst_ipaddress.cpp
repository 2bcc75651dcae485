// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ipaddress.h"

#include <QTest>

using namespace Indicia;

class TestIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical"); // empty: no address

        QTest::newRow("v4") << QByteArray("192.0.2.1") << QByteArray("192.0.2.1");
        QTest::newRow("v4: highest") << QByteArray("255.255.255.255") << QByteArray("255.255.255.255");
        QTest::newRow("v4: zero") << QByteArray("0.0.0.0") << QByteArray("0.0.0.0");
        QTest::newRow("v4: leading zero") << QByteArray("192.0.2.01") << QByteArray();
        QTest::newRow("v4: double zero") << QByteArray("192.0.00.1") << QByteArray();
        QTest::newRow("v4: octet over 255") << QByteArray("192.0.2.256") << QByteArray();
        QTest::newRow("v4: four digits") << QByteArray("192.0.2.1111") << QByteArray();
        QTest::newRow("v4: three octets") << QByteArray("192.0.2") << QByteArray();
        QTest::newRow("v4: five octets") << QByteArray("192.0.2.1.1") << QByteArray();
        QTest::newRow("v4: final dot") << QByteArray("192.0.2.1.") << QByteArray();
        QTest::newRow("v4: empty octet") << QByteArray("192..2.1") << QByteArray();
        QTest::newRow("v4: sign") << QByteArray("192.0.2.+1") << QByteArray();
        QTest::newRow("v4: hex") << QByteArray("192.0.2.0x1") << QByteArray();
        QTest::newRow("v4: space") << QByteArray(" 192.0.2.1") << QByteArray();
        QTest::newRow("v4: NUL inside") << QByteArray("192.0.2.1\0", 10) << QByteArray();
        QTest::newRow("v4: a scope is for IPv6") << QByteArray("192.0.2.1%1") << QByteArray();
        QTest::newRow("v4: one number") << QByteArray("3221225985") << QByteArray();
        QTest::newRow("empty") << QByteArray("") << QByteArray();
        QTest::newRow("word") << QByteArray("localhost") << QByteArray();

        QTest::newRow("v6: full") << QByteArray("2001:0db8:0000:0000:0000:0000:0000:0001") << QByteArray("2001:db8::1");
        QTest::newRow("v6: upper case") << QByteArray("2001:DB8::ABCD") << QByteArray("2001:db8::abcd");
        QTest::newRow("v6: unspecified") << QByteArray("::") << QByteArray("::");
        QTest::newRow("v6: loopback") << QByteArray("::1") << QByteArray("::1");
        QTest::newRow("v6: gap at the end") << QByteArray("2001:db8::") << QByteArray("2001:db8::");
        QTest::newRow("v6: gap for one group")
            << QByteArray("2001:db8:1:2:3:4::5") << QByteArray("2001:db8:1:2:3:4:0:5");
        QTest::newRow("v6: eight groups, no gap") << QByteArray("1:2:3:4:5:6:7:8") << QByteArray("1:2:3:4:5:6:7:8");
        QTest::newRow("v6: gap for nothing") << QByteArray("1:2:3:4::5:6:7:8") << QByteArray();
        QTest::newRow("v6: two gaps") << QByteArray("2001::db8::1") << QByteArray();
        QTest::newRow("v6: three colons") << QByteArray("2001:::1") << QByteArray();
        QTest::newRow("v6: seven groups") << QByteArray("1:2:3:4:5:6:7") << QByteArray();
        QTest::newRow("v6: nine groups") << QByteArray("1:2:3:4:5:6:7:8:9") << QByteArray();
        QTest::newRow("v6: five digits") << QByteArray("2001:db8::12345") << QByteArray();
        QTest::newRow("v6: colon first") << QByteArray(":1:2:3:4:5:6:7") << QByteArray();
        QTest::newRow("v6: colon last") << QByteArray("1:2:3:4:5:6:7:") << QByteArray();
        QTest::newRow("v6: colon only") << QByteArray(":") << QByteArray();
        QTest::newRow("v6: no hex") << QByteArray("2001:db8::g") << QByteArray();
        QTest::newRow("v6: brackets") << QByteArray("[2001:db8::1]") << QByteArray();
        QTest::newRow("v6: tag of a literal") << QByteArray("IPv6:2001:db8::1") << QByteArray();
        QTest::newRow("v6: prefix") << QByteArray("2001:db8::1/64") << QByteArray();
        QTest::newRow("v6: quad at the end") << QByteArray("2001:db8::192.0.2.1") << QByteArray("2001:db8::c000:201");
        QTest::newRow("v6: quad in the middle") << QByteArray("2001::192.0.2.1:1") << QByteArray();
        QTest::newRow("v6: quad before the gap") << QByteArray("192.0.2.1::") << QByteArray();
        QTest::newRow("v6: quad with too many groups") << QByteArray("1:2:3:4:5:6:7:192.0.2.1") << QByteArray();
        QTest::newRow("v6: compatible, not mapped") << QByteArray("::192.0.2.1") << QByteArray("::c000:201");
        QTest::newRow("mapped, as quad") << QByteArray("::ffff:192.0.2.1") << QByteArray("192.0.2.1");
        QTest::newRow("mapped, as groups") << QByteArray("::FFFF:c000:0201") << QByteArray("192.0.2.1");
        QTest::newRow("mapped, in full") << QByteArray("0:0:0:0:0:ffff:192.0.2.1") << QByteArray("192.0.2.1");
        QTest::newRow("scope: number") << QByteArray("fe80::1%9") << QByteArray("fe80::1");
        QTest::newRow("scope: interface") << QByteArray("fe80::1%eth0.5") << QByteArray("fe80::1");
        QTest::newRow("scope: empty") << QByteArray("fe80::1%") << QByteArray();
        QTest::newRow("scope: two") << QByteArray("fe80::1%1%2") << QByteArray();
        QTest::newRow("scope: control octet") << QByteArray("fe80::1%\x1b[2J") << QByteArray();
        QTest::newRow("scope: too long") << QByteArray("fe80::1%" + QByteArray(33, 'a')) << QByteArray();

        // RFC 5952 section 4
        QTest::newRow("4.2.1: as short as can be") << QByteArray("2001:db8:0:0:0:0:2:1") << QByteArray("2001:db8::2:1");
        QTest::newRow("4.2.2: one group is not shortened")
            << QByteArray("2001:db8::1:1:1:1:1") << QByteArray("2001:db8:0:1:1:1:1:1");
        QTest::newRow("4.2.3: the longest run") << QByteArray("2001:0:0:1:0:0:0:1") << QByteArray("2001:0:0:1::1");
        QTest::newRow("4.2.3: the first of equal runs")
            << QByteArray("2001:db8:0:0:1:0:0:1") << QByteArray("2001:db8::1:0:0:1");
        QTest::newRow("run at the end after a run") << QByteArray("0:0:1:0:0:0:0:0") << QByteArray("0:0:1::");
    }

    void parse()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, canonical);
        const auto address = IpAddress::parse(text);
        QCOMPARE(address.has_value(), !canonical.isEmpty());
        if (address) {
            QCOMPARE(address->toText(), canonical);
            QCOMPARE(IpAddress::parse(canonical), address);
        }
    }

    void parseLiteral_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");

        QTest::newRow("v4") << QByteArray("[192.0.2.1]") << QByteArray("192.0.2.1");
        QTest::newRow("v6") << QByteArray("[IPv6:2001:db8::1]") << QByteArray("2001:db8::1");
        QTest::newRow("v6: tag in any case") << QByteArray("[ipv6:2001:db8::1]") << QByteArray("2001:db8::1");
        QTest::newRow("v6: mapped") << QByteArray("[IPv6:::ffff:192.0.2.1]") << QByteArray("192.0.2.1");
        QTest::newRow("v6 without its tag") << QByteArray("[2001:db8::1]") << QByteArray();
        QTest::newRow("v4 with the tag") << QByteArray("[IPv6:192.0.2.1]") << QByteArray();
        QTest::newRow("tag alone") << QByteArray("[IPv6:]") << QByteArray();
        QTest::newRow("no brackets") << QByteArray("192.0.2.1") << QByteArray();
        QTest::newRow("one bracket") << QByteArray("[") << QByteArray();
        QTest::newRow("nothing inside") << QByteArray("[]") << QByteArray();
        QTest::newRow("not closed") << QByteArray("[192.0.2.1") << QByteArray();
    }

    void parseLiteral()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, canonical);
        const auto address = IpAddress::parseLiteral(text);
        QCOMPARE(address ? address->toText() : QByteArray(), canonical);
    }

    void reverseName()
    {
        QCOMPARE(IpAddress::parse("192.0.2.1")->reverseName(), "1.2.0.192.in-addr.arpa");
        QCOMPARE(IpAddress::parse("4321:0:1:2:3:4:567:89ab")->reverseName(), // RFC 3596 section 2.5
            "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa");
    }

    void numbers()
    {
        QCOMPARE(IpAddress::fromV4(0xc0000201), *IpAddress::parse("192.0.2.1"));
        QCOMPARE(IpAddress::fromV6({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 1}),
            *IpAddress::parse("192.0.2.1"));
        QVERIFY(IpAddress::fromV4(1) < IpAddress::fromV4(2));
        QVERIFY(*IpAddress::parse("255.0.0.0") < *IpAddress::parse("::"));
        QCOMPARE(IpAddress().toText(), "0.0.0.0");
    }

    void isPrivate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");

        for (const char *text : {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "127.0.0.1", "169.254.1.1",
                 "0.0.0.0", "100.64.0.1", "100.127.255.255", "224.0.0.1", "255.255.255.255", "192.0.0.8", "::", "::1",
                 "fe80::1", "fec0::1", "fc00::1", "fdff::1", "ff02::1", "100::1", "::ffff:10.0.0.1"}) {
            QTest::newRow(text) << QByteArray(text) << true;
        }
        for (const char *text : {"192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "172.15.255.255",
                 "172.32.0.0", "100.63.255.255", "100.128.0.0", "198.17.255.255", "198.19.0.1", "223.255.255.255",
                 "9.255.255.255", "11.0.0.0", "2001:500::1", "::2", "64:ff9b::c000:201", "::ffff:192.0.2.1"}) {
            QTest::newRow(text) << QByteArray(text) << false;
        }
    }

    void isPrivate()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, expected);
        QCOMPARE(IpAddress::parse(text)->isPrivate(), expected);
    }
};

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
