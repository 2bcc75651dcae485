// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsserver.h"
#include "resolverfactory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;
using namespace std::chrono_literals;

class TestDnsServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical"); // empty: no server

        QTest::newRow("address") << QByteArray("192.0.2.53") << QByteArray("192.0.2.53");
        QTest::newRow("port") << QByteArray("192.0.2.53#5353") << QByteArray("192.0.2.53#5353");
        QTest::newRow("the usual port") << QByteArray("192.0.2.53#53") << QByteArray("192.0.2.53");
        QTest::newRow("IPv6") << QByteArray("2001:db8::53") << QByteArray("2001:db8::53");
        QTest::newRow("IPv6 and port") << QByteArray("2001:DB8::53#5353") << QByteArray("2001:db8::53#5353");
        QTest::newRow("brackets") << QByteArray("[2001:db8::53]#5353") << QByteArray("2001:db8::53#5353");
        QTest::newRow("scope") << QByteArray("fe80::1%1#5353") << QByteArray("fe80::1#5353");
        QTest::newRow("localhost") << QByteArray("localhost#5353") << QByteArray("127.0.0.1#5353");
        QTest::newRow("name") << QByteArray("dns.example") << QByteArray();
        QTest::newRow("IPv4 in brackets") << QByteArray("[192.0.2.53]") << QByteArray();
        QTest::newRow("port 0") << QByteArray("192.0.2.53#0") << QByteArray();
        QTest::newRow("port 65536") << QByteArray("192.0.2.53#65536") << QByteArray();
        QTest::newRow("no port") << QByteArray("192.0.2.53#") << QByteArray();
        QTest::newRow("sign") << QByteArray("192.0.2.53#+53") << QByteArray();
        QTest::newRow("port after a colon") << QByteArray("192.0.2.53:53") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void parse()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, canonical);
        const auto server = DnsServer::parse(text);
        QCOMPARE(server ? server->toText() : QByteArray(), canonical);
    }

    void scope()
    {
        QCOMPARE(DnsServer::parse("fe80::1%7")->scope, 7U);
        QCOMPARE(DnsServer::parse("fe80::1%lo")->scope, 1U);
        QCOMPARE(DnsServer::parse("fe80::1%nosuch0")->scope, 0U);
        QCOMPARE(DnsServer::parse("fe80::1")->scope, 0U);
    }

    void configuration_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("servers");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("attempts");

        QTest::newRow("empty: this machine") << QByteArray() << QByteArrayList{"127.0.0.1"} << 3 << 2;
        QTest::newRow("servers in order") << QByteArray("nameserver 192.0.2.1\nnameserver 2001:db8::1\n")
                                          << QByteArrayList{"192.0.2.1", "2001:db8::1"} << 3 << 2;
        QTest::newRow("three at most") << QByteArray("nameserver 192.0.2.1\n").repeated(5)
                                       << QByteArrayList{"192.0.2.1", "192.0.2.1", "192.0.2.1"} << 3 << 2;
        QTest::newRow("blanks and comments")
            << QByteArray("# a\n;b\n\tnameserver\t 192.0.2.1  # c\n\n") << QByteArrayList{"192.0.2.1"} << 3 << 2;
        QTest::newRow("CRLF") << QByteArray("nameserver 192.0.2.1\r\n") << QByteArrayList{"192.0.2.1"} << 3 << 2;
        QTest::newRow("no address") << QByteArray("nameserver dns.example\nnameserver 192.0.2.1\n")
                                    << QByteArrayList{"192.0.2.1"} << 3 << 2;
        QTest::newRow("options") << QByteArray("search example.org\noptions ndots:1 timeout:7 attempts:3 edns0\n")
                                 << QByteArrayList{"127.0.0.1"} << 7 << 3;
        QTest::newRow("options out of bounds")
            << QByteArray("options timeout:900 attempts:99\n") << QByteArrayList{"127.0.0.1"} << 10 << 5;
        QTest::newRow("options: zero") << QByteArray("options timeout:0 attempts:0\n") << QByteArrayList{"127.0.0.1"}
                                       << 1 << 1;
        QTest::newRow("options: nonsense")
            << QByteArray("options timeout: attempts:x :\n") << QByteArrayList{"127.0.0.1"} << 3 << 2;
        QTest::newRow("beyond 64 KiB") << QByteArray(70'000, '\n') + "nameserver 192.0.2.1\n"
                                       << QByteArrayList{"127.0.0.1"} << 3 << 2;
        QTest::newRow("NULs") << QByteArray(5'000, '\0') << QByteArrayList{"127.0.0.1"} << 3 << 2;
    }

    void configuration()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArrayList, servers);
        QFETCH(const int, seconds);
        QFETCH(const int, attempts);
        const auto configuration = ResolverConfiguration::parse(text);
        QByteArrayList found;
        for (const DnsServer &server : configuration.servers) {
            found += server.toText();
        }
        QCOMPARE(found, servers);
        QCOMPARE(configuration.timeout, std::chrono::seconds(seconds));
        QCOMPARE(configuration.attempts, attempts);
    }

    void missingFile()
    {
        QCOMPARE(
            ResolverConfiguration::read(QStringLiteral("/nonexistent/resolv.conf")), ResolverConfiguration::parse({}));
    }

    void factory_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<ResolverFault>("fault");

        QTest::newRow("off") << QStringLiteral("off") << true << ResolverFault();
        QTest::newRow("system") << QStringLiteral("system") << true << ResolverFault();
        QTest::newRow("address") << QStringLiteral("192.0.2.53#5353") << true << ResolverFault();
        QTest::newRow("name") << QStringLiteral("dns.example") << false << ResolverFault::BadText;
        QTest::newRow("empty") << QString() << false << ResolverFault::BadText;
        QTest::newRow("zone: no such file")
            << QStringLiteral("zone:/nonexistent.zone") << false << ResolverFault::BadZoneFile;
        QTest::newRow("zone: no file") << QStringLiteral("zone:") << false << ResolverFault::BadZoneFile;
    }

    void factory()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        QFETCH(const ResolverFault, fault);
        const auto resolver = resolverFromText(text);
        QCOMPARE(resolver.has_value(), good);
        if (!good) {
            QCOMPARE(resolver.error().fault, fault);
        }
    }

    void factoryReadsZones()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("a.zone")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("a.example. A 192.0.2.1\n");
        file.flush();
        const auto resolver = resolverFromText(QStringLiteral("zone:") + file.fileName());
        QVERIFY(resolver.has_value());
        QCOMPARE((*resolver)->query("a.example", DnsType::A, {}).status, DnsStatus::NoError);
        file.write("b.example. A 192.0.2\n");
        file.flush();
        const auto broken = resolverFromText(QStringLiteral("zone:") + file.fileName());
        QVERIFY(!broken.has_value());
        QCOMPARE(broken.error(), (ResolverError{ResolverFault::BadZoneFile, {ZoneFault::BadData, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestDnsServer)
#include "tst_dnsserver.moc"
