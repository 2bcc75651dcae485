// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"

#include <QTest>

using namespace Indicia;

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty()
    {
        Identity identity;
        QVERIFY(identity.isEmpty());
        QVERIFY(!identity.ownsDomain(""));
        QVERIFY(!identity.ownsAddress(""));
        QVERIFY(!identity.isTrustedHost(""));
        identity.name = "somebody";
        QVERIFY(identity.isEmpty());
        identity.outbound += *IpNetwork::parse("192.0.2.1");
        QVERIFY(!identity.isEmpty());
    }

    void ownsAddress_data()
    {
        QTest::addColumn<QByteArray>("mailbox");
        QTest::addColumn<bool>("expected");

        QTest::newRow("in our domain") << QByteArray("a@example.org") << true;
        QTest::newRow("below our domain") << QByteArray("a@News.Example.ORG") << true;
        QTest::newRow("same end, other domain") << QByteArray("a@notexample.org") << false;
        QTest::newRow("our address elsewhere") << QByteArray("me@provider.example") << true;
        QTest::newRow("our address, other case") << QByteArray("Me@Provider.Example") << true;
        QTest::newRow("neighbour at our provider") << QByteArray("you@provider.example") << false;
        QTest::newRow("no domain") << QByteArray("a") << false;
        QTest::newRow("null sender") << QByteArray() << false;
        QTest::newRow("our domain as local part") << QByteArray("example.org@example.net") << false;
        QTest::newRow("our address quoted inside") << QByteArray("\"a@example.org\"@example.net") << false;
    }

    void ownsAddress()
    {
        QFETCH(const QByteArray, mailbox);
        QFETCH(const bool, expected);
        Identity identity;
        identity.domains = {"example.org"};
        identity.addresses = {"me@provider.example"};
        QCOMPARE(identity.ownsAddress(mailbox), expected);
    }

    void ownsEitherSpelling_data()
    {
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<bool>("expected");
        const QByteArray unicode("b\u00fccher.example");
        const QByteArray ace("xn--bcher-kva.example");
        QTest::newRow("U-label, asked for the A-label") << unicode << ace << true;
        QTest::newRow("A-label, asked for the U-label") << ace << unicode << true;
        QTest::newRow("below, in a capital") << ace << QByteArray("news.B\u00dcCHER.example") << true;
        QTest::newRow("what only looks alike") << ace << QByteArray("bucher.example") << false;
        QTest::newRow("no name at all") << ace << QByteArray("\xff\xfe") << false;
        QTest::newRow("longer than any name") << ace << unicode.repeated(100) << false;
    }

    void ownsEitherSpelling()
    {
        QFETCH(const QByteArray, domain);
        QFETCH(const QByteArray, asked);
        QFETCH(const bool, expected);
        Identity identity;
        identity.domains = {domain};
        QCOMPARE(identity.ownsDomain(asked), expected);
        QCOMPARE(identity.ownsAddress("a@" + asked), expected);
    }

    void emptyEntriesOwnNothing()
    {
        Identity identity;
        identity.domains = {"", "."};
        QVERIFY(!identity.ownsDomain("example.net"));
        QVERIFY(!identity.ownsAddress("a@example.net"));
    }

    void trust()
    {
        Identity identity;
        identity.trustedHosts = {"mx.example.org"};
        identity.trustedNetworks = {*IpNetwork::parse("192.0.2.0/28")};
        identity.outbound = {*IpNetwork::parse("2001:db8::25")};
        QVERIFY(identity.isTrustedHost("MX.example.org."));
        QVERIFY(!identity.isTrustedHost("a.mx.example.org")); // a name below is not ours to vouch for
        QVERIFY(identity.isTrustedAddress(*IpAddress::parse("192.0.2.15")));
        QVERIFY(!identity.isTrustedAddress(*IpAddress::parse("192.0.2.16")));
        QVERIFY(identity.isOutbound(*IpAddress::parse("2001:db8::25")));
        QVERIFY(!identity.isOutbound(*IpAddress::parse("192.0.2.1")));
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
