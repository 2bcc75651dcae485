// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkscan.h"

#include "message.h"

#include <QTest>

namespace Indicia {

class TestLinkScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsOfLinks_data();
    void hostsOfLinks();
    void manyLinksAreBounded();
};

void TestLinkScan::hostsOfLinks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("hosts");

    const auto row = [](const char *name, const QByteArray &text, const QByteArrayList &hosts) {
        QTest::newRow(name) << text << hosts;
    };
    row("none", "nothing to see here", {});
    row("http", "see http://a.example/x", {"a.example"});
    row("https", "see https://a.example", {"a.example"});
    row("at the beginning", "http://a.example/", {"a.example"});
    row("upper case", "HTTPS://WWW.A.EXAMPLE/", {"www.a.example"});
    row("mixed case", "hTtPs://a.example", {"a.example"});
    row("another scheme", "ftp://a.example and xhtt://b.example and s://c.example and ://d.example", {});
    row("the end of a longer word", "xhttp://a.example", {"a.example"});
    row("a scheme without slashes", "http:a.example https:/b.example http//c.example", {});
    row("twice the scheme", "httphttps://a.example", {"a.example"});
    row("s twice", "httpss://a.example", {});
    row("no host", "http:// and https:///path", {});
    row("user-info", "https://paypal.example@evil.example/", {"evil.example"});
    row("a port", "http://a.example:8080/x", {"a.example"});
    row("a link in a link", "https://a.example/?u=https://b.example/", {"a.example", "b.example"});
    row("the same host again", "http://a.example/1 https://A.example/2", {"a.example"});
    row("in HTML", "<a href=\"https://a.example\">x</a><a href='http://b.example'>", {"a.example", "b.example"});
    row("cut off", "https://", {});
    row("only the slashes", "://", {});
    row("an octet above 127 ends it", "http://a\xC3\xA9.example/", {"a"});
}

void TestLinkScan::hostsOfLinks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, hosts);
    const Message message = Message::parse("From: a@example.org\r\n\r\n" + text);
    QByteArrayList found;
    for (const Link &link : scanNotice(message).links) {
        found << link.host;
    }
    QCOMPARE(found, hosts);
}

void TestLinkScan::manyLinksAreBounded()
{
    QByteArray text;
    for (int i = 0; i < 1000; ++i) {
        text += "http://host" + QByteArray::number(i) + ".example/\r\n";
    }
    QCOMPARE(scanNotice(Message::parse("From: a@example.org\r\n\r\n" + text)).links.size(), 50);
}

} // namespace Indicia

QTEST_APPLESS_MAIN(Indicia::TestLinkScan)
#include "tst_linkscan.moc"
