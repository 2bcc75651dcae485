// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "injection.h"

#include "route.h"

#include <QTest>

using namespace Indicia;

/// Who handed the returned original to the bouncer, from hops that are given as values.
class TestInjection : public QObject
{
    Q_OBJECT

private slots:
    void points_data();
    void points();
    void exchangeMachinesAreOneSystem();
    void namesComeInOrderOfTrust();
};

namespace {

/// "by|from|ip|reverse|protocol" for each hop, from the top, parted by blanks.
[[nodiscard]] Route routeOf(const QByteArray &text)
{
    Route route;
    for (const QByteArray &item : text.split(' ')) {
        const QByteArrayList cells = item.split('|');
        if (cells.size() < 4) {
            continue;
        }
        Hop hop;
        hop.field.by = cells.at(0);
        hop.field.from = cells.at(1);
        hop.field.helo = cells.at(1);
        hop.field.fromIp = IpAddress::parse(cells.at(2));
        hop.field.reverseName = cells.at(3);
        hop.field.protocol = cells.value(4);
        route.hops.append(hop);
    }
    return route;
}

} // namespace

void TestInjection::points_data()
{
    using Basis = InjectionPoint::Basis;
    QTest::addColumn<QByteArray>("reportingMta");
    QTest::addColumn<QByteArray>("receivedFromMta");
    QTest::addColumn<QByteArray>("hops");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<int>("hop");
    QTest::addColumn<Basis>("basis");

    QTest::newRow("newest field is the reporting host's")
        << QByteArray("mx.example.net") << QByteArray()
        << QByteArray("mx.example.net|a|203.0.113.5|a.example.com out.example.org|b|192.0.2.20|")
        << QByteArray("203.0.113.5") << 0 << Basis::ReceivedOfReportingMta;
    QTest::newRow("another host of the same domain")
        << QByteArray("store.example.net") << QByteArray() << QByteArray("mx.example.net|a|203.0.113.5|a.example.com")
        << QByteArray("203.0.113.5") << 0 << Basis::ReceivedOfReportingMta;
    QTest::newRow("private relay inside")
        << QByteArray("store.example.net") << QByteArray()
        << QByteArray("store.example.net|mx.example.net|10.0.0.1| mx.example.net|a|203.0.113.5|a.example.com")
        << QByteArray("203.0.113.5") << 1 << Basis::ReceivedOfReportingMta;
    QTest::newRow("filter on localhost") << QByteArray("mx.example.net") << QByteArray()
                                         << QByteArray(
                                                "mx.example.net|localhost|127.0.0.1|localhost "
                                                "localhost|mx.example.net|127.0.0.1| mx.example.net|a|203.0.113.5|")
                                         << QByteArray("203.0.113.5") << 2 << Basis::ReceivedOfReportingMta;
    QTest::newRow("public relay inside, by its reverse name")
        << QByteArray("store.example.net") << QByteArray()
        << QByteArray("store.example.net|mx.example.net|198.51.100.7|mx.example.net "
                      "mx.example.net|a|203.0.113.5|a.example.com")
        << QByteArray("203.0.113.5") << 1 << Basis::ReceivedOfReportingMta;
    QTest::newRow("LMTP comes from the site's own server, whatever its address and name")
        << QByteArray("store.example.com") << QByteArray()
        << QByteArray("store.example.com|mx.example.net|198.51.100.25||LMTP mx.example.net|a|203.0.113.5||ESMTP")
        << QByteArray("203.0.113.5") << 1 << Basis::ReceivedOfReportingMta;
    QTest::newRow("LMTP from a server that wrote nothing")
        << QByteArray("store.example.com") << QByteArray()
        << QByteArray("store.example.com|mx.example.net|198.51.100.25||LMTP mail.example.org|a|203.0.113.5||ESMTP")
        << QByteArray("198.51.100.25") << 0 << Basis::ReceivedOfReportingMta;
    QTest::newRow("a stranger's HELO is no relay inside")
        << QByteArray("mx.example.net") << QByteArray()
        << QByteArray("mx.example.net|mx2.example.net|203.0.113.5|dyn.example.com mx2.example.net|x|192.0.2.1|x")
        << QByteArray("203.0.113.5") << 0 << Basis::ReceivedOfReportingMta;
    QTest::newRow("forged field of the bouncer below a stranger's")
        << QByteArray("mx.example.net") << QByteArray()
        << QByteArray("other.example.com|a|203.0.113.5|a mx.example.net|x|192.0.2.1|x") << QByteArray("203.0.113.5")
        << 0 << Basis::TopmostReceived;
    QTest::newRow("private address proves nothing")
        << QByteArray("mx.example.net") << QByteArray() << QByteArray("mx.example.net|pc|192.168.1.5|") << QByteArray()
        << 0 << Basis::ReceivedOfReportingMta;
    QTest::newRow("nothing known: topmost")
        << QByteArray() << QByteArray() << QByteArray("mx.example.net|a|203.0.113.5|a") << QByteArray("203.0.113.5")
        << 0 << Basis::TopmostReceived;
    QTest::newRow("Received-From-MTA finds the hop")
        << QByteArray("gw.example.com") << QByteArray("out.example.org [192.0.2.10]")
        << QByteArray("mx.internal|out.example.org|192.0.2.10|out.example.org") << QByteArray("192.0.2.10") << 0
        << Basis::ReceivedFromMta;
    QTest::newRow("Received-From-MTA alone")
        << QByteArray("gw.example.com") << QByteArray("[192.0.2.10]") << QByteArray() << QByteArray("192.0.2.10") << -1
        << Basis::ReceivedFromMta;
    QTest::newRow("no field at all") << QByteArray("mx.example.net") << QByteArray() << QByteArray() << QByteArray()
                                     << -1 << Basis::NotVisible;
    QTest::newRow("registry's domain is no system")
        << QByteArray("example.co.uk") << QByteArray() << QByteArray("other.co.uk|a|203.0.113.5|a")
        << QByteArray("203.0.113.5") << 0 << Basis::TopmostReceived;
    QTest::newRow("one operator, two domains")
        << QByteArray("googlemail.com") << QByteArray() << QByteArray("mx.google.com|a|203.0.113.5|a")
        << QByteArray("203.0.113.5") << 0 << Basis::ReceivedOfReportingMta;
}

void TestInjection::points()
{
    QFETCH(QByteArray, reportingMta);
    QFETCH(QByteArray, receivedFromMta);
    QFETCH(QByteArray, hops);
    BounceReport report;
    report.reportingMta = reportingMta;
    report.receivedFromMta = receivedFromMta;
    const InjectionPoint point = findInjectionPoint(report, routeOf(hops));
    QTEST(point.ip ? point.ip->toText() : QByteArray(), "ip");
    QTEST(point.hop, "hop");
    QTEST(point.basis, "basis");
}

void TestInjection::exchangeMachinesAreOneSystem()
{
    const auto hop = [](const char *from, const char *ip, const char *by, const char *byIp) {
        Hop one;
        one.field.dialect = ReceivedDialect::Exchange;
        one.field.from = from;
        one.field.fromIp = IpAddress::parse(ip);
        one.field.by = by;
        one.field.byIp = IpAddress::parse(byIp);
        return one;
    };
    Route route;
    route.hops = {
        hop("B.EUR.PROD.SUITE.EXAMPLE", "2001:db8::27", "A.eur03.prod.suite.example", "2001:db8::11"),
        hop("C.eop.prod.protection.suite.example", "2001:db8::31", "B.suite.example", "2001:db8::27"),
        hop("out.sender.example", "192.0.2.26", "C.mail.protection.suite.example", "10.152.24.118"),
        hop("elsewhere.example", "198.51.100.9", "D.suite.example", "192.0.2.26"),
    };
    BounceReport bounce;
    bounce.reportingMta = "A.eur03.prod.suite.example";
    // The last field shows the address that the one above saw, but that machine is a stranger's: it may write anything.
    const InjectionPoint point = findInjectionPoint(bounce, route);
    QCOMPARE(point.hop, 2);
    QCOMPARE(point.ip->toText(), "192.0.2.26");
    route.hops[1].field.by = "B.other.example"; // another owner's machine
    QCOMPARE(findInjectionPoint(bounce, route).hop, 0);
}

void TestInjection::namesComeInOrderOfTrust()
{
    BounceReport report;
    report.reportingMta = "mx.example.net";
    Route outer = routeOf("mail.example.org|helo.example.com|198.51.100.7|reverse.example.com");
    outer.boundary = 0;
    const Message message = Message::parse("From: MAILER-DAEMON@from.example\nMessage-ID: <1@id.example>\n\n");
    const QList<QByteArray> expected{
        "mx.example.net", "reverse.example.com", "helo.example.com", "id.example", "from.example"};
    QVERIFY(bouncerNames(report, message, outer) == expected);
}

QTEST_GUILESS_MAIN(TestInjection)
#include "tst_injection.moc"
