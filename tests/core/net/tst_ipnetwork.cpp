// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ipaddress.h"

#include <QTest>

using namespace Indicia;

class TestIpNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical"); // empty: no network

        QTest::newRow("v4") << QByteArray("192.0.2.0/24") << QByteArray("192.0.2.0/24");
        QTest::newRow("v4: one address") << QByteArray("192.0.2.1") << QByteArray("192.0.2.1/32");
        QTest::newRow("v4: host bits") << QByteArray("192.0.2.77/24") << QByteArray("192.0.2.77/24");
        QTest::newRow("v4: everything") << QByteArray("0.0.0.0/0") << QByteArray("0.0.0.0/0");
        QTest::newRow("v4: 33 bits") << QByteArray("192.0.2.0/33") << QByteArray();
        QTest::newRow("v6") << QByteArray("2001:db8::/32") << QByteArray("2001:db8::/32");
        QTest::newRow("v6: one address") << QByteArray("2001:db8::1") << QByteArray("2001:db8::1/128");
        QTest::newRow("v6: 129 bits") << QByteArray("2001:db8::/129") << QByteArray();
        QTest::newRow("mapped") << QByteArray("::ffff:192.0.2.0/120") << QByteArray("192.0.2.0/24");
        QTest::newRow("mapped: wider than IPv4") << QByteArray("::ffff:192.0.2.0/95") << QByteArray();
        QTest::newRow("leading zero") << QByteArray("192.0.2.0/024") << QByteArray();
        QTest::newRow("no length") << QByteArray("192.0.2.0/") << QByteArray();
        QTest::newRow("sign") << QByteArray("192.0.2.0/+8") << QByteArray();
        QTest::newRow("four digits") << QByteArray("2001:db8::/0128") << QByteArray();
        QTest::newRow("netmask") << QByteArray("192.0.2.0/255.255.255.0") << QByteArray();
        QTest::newRow("no address") << QByteArray("/24") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void parse()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, canonical);
        const auto network = IpNetwork::parse(text);
        QCOMPARE(network ? network->toText() : QByteArray(), canonical);
    }

    void contains_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("expected");

        QTest::newRow("inside") << QByteArray("192.0.2.0/24") << QByteArray("192.0.2.255") << true;
        QTest::newRow("beside") << QByteArray("192.0.2.0/24") << QByteArray("192.0.3.0") << false;
        QTest::newRow("host bits do not count") << QByteArray("192.0.2.77/24") << QByteArray("192.0.2.1") << true;
        QTest::newRow("cut inside an octet") << QByteArray("192.0.2.64/26") << QByteArray("192.0.2.127") << true;
        QTest::newRow("cut inside an octet, beside")
            << QByteArray("192.0.2.64/26") << QByteArray("192.0.2.128") << false;
        QTest::newRow("one address") << QByteArray("192.0.2.1") << QByteArray("192.0.2.1") << true;
        QTest::newRow("all of IPv4") << QByteArray("0.0.0.0/0") << QByteArray("203.0.113.9") << true;
        QTest::newRow("all of IPv4 has no IPv6") << QByteArray("0.0.0.0/0") << QByteArray("2001:db8::1") << false;
        QTest::newRow("all of IPv6 has no IPv4") << QByteArray("::/0") << QByteArray("192.0.2.1") << false;
        QTest::newRow("v6 inside") << QByteArray("2001:db8::/33") << QByteArray("2001:db8:7fff::1") << true;
        QTest::newRow("v6 beside") << QByteArray("2001:db8::/33") << QByteArray("2001:db8:8000::1") << false;
        QTest::newRow("mapped address") << QByteArray("192.0.2.0/24") << QByteArray("::ffff:192.0.2.9") << true;
    }

    void contains()
    {
        QFETCH(const QByteArray, network);
        QFETCH(const QByteArray, address);
        QFETCH(const bool, expected);
        QCOMPARE(IpNetwork::parse(network)->contains(*IpAddress::parse(address)), expected);
    }
};

QTEST_GUILESS_MAIN(TestIpNetwork)
#include "tst_ipnetwork.moc"
