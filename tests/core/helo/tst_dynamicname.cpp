// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helooutcome.h"

#include <QTest>

using namespace Indicia;

class TestDynamicName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksDynamic_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("expected");

        const auto row = [](const char *what, const char *name, bool expected, const char *address = "203.0.113.57") {
            QTest::newRow(what) << QByteArray(name) << QByteArray(address) << expected;
        };
        // the address in the name
        row("octets with hyphens", "203-0-113-57.isp.example", true);
        row("octets with dots", "203.0.113.57.isp.example", true);
        row("octets reversed", "57.113.0.203.isp.example", true);
        row("octets behind a word", "host203-0-113-57.isp.example", true);
        row("octets with letters between them", "203x0x113x57.isp.example", true);
        row("octets over several labels", "h57.s113.0-203.isp.example", true);
        row("octets padded", "203-000-113-057.isp.example", true);
        row("octets padded and joined", "ip203000113057.isp.example", true);
        row("octets padded, joined, reversed", "057113000203.isp.example", true);
        row("last three octets", "c-0-113-57.isp.example", true);
        row("last three octets reversed", "57-113-0.north.isp.example", true);
        row("hexadecimal", "pcb007139.isp.example", true);
        row("hexadecimal in upper case", "PCB007139.isp.example", true);
        row("hexadecimal reversed", "397100cb.isp.example", true);
        row("one number", "3405803833.isp.example", true);
        row("final dot", "203-0-113-57.isp.example.", true);
        row("IPv6 with hyphens", "2001-db8-0-0-0-0-0-25.isp.example", true, "2001:db8::25");
        row("IPv6 with hyphens, compressed", "ip6-2001-db8--25.isp.example", true, "2001:db8::25");
        row("IPv6 nibbles reversed", "5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.isp.example",
            true, "2001:db8::25");
        row("IPv6 in one", "20010db8000000000000000000000025.isp.example", true, "2001:db8::25");
        row("IPv6 interface identifier", "x0211-22ff-fe33-4455.isp.example", true, "2001:db8::211:22ff:fe33:4455");
        row("IPv6 identifier of a client", "fa163e-fffe112233.isp.example", false, "2001:db8::25");
        // words
        for (const char *word : {"dyn", "dynamic", "dsl", "adsl", "dial", "dialup", "pool", "dhcp", "cable", "ppp",
                 "cust", "customer", "client", "broadband", "mobile", "pppoe", "ftth"}) {
            QTest::addRow("word: %s", word)
                << word + QByteArray("-77.isp.example") << QByteArray("203.0.113.57") << true;
        }
        row("word in a label of its own", "x77.pool.isp.example", true);
        row("word with digits behind it", "ppp1234.isp.example", true);
        row("word in any case", "DIALUP-7.isp.example", true);
        // hosts that are meant to stay
        row("mail host", "mail.example.org", false);
        row("mail host with a number", "mx1.example.org", false);
        row("mail host with its address", "mail-203-0-113-57.esp.example", false);
        row("outbound host with its address", "203-0-113-57.smtp-out.esp.example", false);
        row("mail host in a pool", "mx3.pool.esp.example", false);
        row("static with its address", "static.57.113.0.203.isp.example", false);
        row("any host", "bach.example.org", false);
        row("words of the provider's own name", "www.cable.example", false);
        row("words of the provider's own name, alone", "pool.example", false);
        row("address in the domain itself", "203-0-113-57.example", false);
        row("words within other words", "liverpool.spooler.example.org", false);
        row("words within other words, again", "fairground-custody-clientele.example.org", false);
        row("another address", "198-51-100-7.example.org", false);
        row("only two octets", "h113-57.example.org", false);
        row("numbers that are no octets", "1203-0-1130-57.example.org", false);
        row("hexadecimal of another", "cb007138.example.org", false);
        row("empty", "", false);
        row("dot", ".", false);
        row("dots", "....", false);
        row("8-bit", "\xff\xfe.dyn\xff.isp.example", true);
    }

    void looksDynamic()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, address);
        QFETCH(const bool, expected);
        QCOMPARE(Indicia::looksDynamic(name, *IpAddress::parse(address)), expected);
    }

    void longNames()
    {
        const IpAddress address = *IpAddress::parse("2001:db8::25");
        QVERIFY(!Indicia::looksDynamic(QByteArray("dsl.").repeated(1'000'000) + "example", address));
        QVERIFY(!Indicia::looksDynamic(QByteArray("a-").repeated(120) + ".isp.example", address));
    }
};

QTEST_APPLESS_MAIN(TestDynamicName)
#include "tst_dynamicname.moc"
