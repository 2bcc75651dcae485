// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"
#include "message.h"
#include "route.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Indicia;

namespace {

// Who we are in all rows. Times are all of 21 November 2026.
Identity ourselves()
{
    Identity identity;
    identity.domains = {"our.example"};
    identity.trustedHosts = {"mx.our.example", "out.our.example", "mx.provider.example"};
    identity.trustedNetworks = {*IpNetwork::parse("192.0.2.10"), *IpNetwork::parse("192.0.2.11")};
    identity.outbound = {*IpNetwork::parse("192.0.2.11")};
    identity.submission = {*IpNetwork::parse("192.0.2.64/28")};
    identity.smarthost = Smarthost{.host = "relay.isp.example", .address = IpAddress::parse("198.51.100.40")};
    return identity;
}

Message messageOf(const QByteArray &fields)
{
    QByteArray bytes;
    for (const QByteArray &field : fields.split('\n')) {
        if (!field.isEmpty()) {
            bytes += "Received: " + field + "\r\n";
        }
    }
    return Message::parse(bytes + "From: a@example.org\r\n\r\nx\r\n");
}

QByteArray describe(const Route &route)
{
    static constexpr std::array trusts{"T", "B", "c", "d", "F"};
    static constexpr std::array reasons{"TimeReversed", "LongDelay", "FutureTime", "LinkBroken", "PrivateAddress",
        "ImpossibleAddress", "ClaimsOwnHost", "HeloIsOwnName", "HeloMismatch", "ReverseMissing", "ReverseUnverified",
        "UnlikelyForm", "NoDate", "Malformed", "Loop"};
    static constexpr std::array bases{"none", "configured", "own domain", "assumed"};
    QByteArray text = bases[size_t(route.basis)] + QByteArray(" ") + QByteArray::number(route.boundary) + ':';
    for (const Hop &hop : route.hops) {
        text += QByteArray(" ") + trusts[size_t(hop.trust)];
        QByteArray separator = "(";
        for (const HopReason reason : hop.reasons) {
            text += separator + reasons[size_t(reason)];
            separator = " ";
        }
        text += hop.reasons.isEmpty() ? "" : ")";
    }
    return text;
}

constexpr const char *Ours = "from peer.example.net (peer.example.net [203.0.113.5]) by mx.our.example (Postfix) with "
                             "ESMTP id 4ABC0; Sat, 21 Nov 2026 10:00:00 +0000\n";

} // namespace

class TestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Trusted, Boundary, consistent, doubtful, Forged: T B c d F, from the top.
    void trust_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("route");

        const auto row = [](const char *name, const QByteArray &fields, const char *route) {
            QTest::newRow(name) << fields << QByteArray(route);
        };

        row("no field", "", "none -1:");
        row("ours alone", Ours, "configured 0: B");
        row("a stranger's below ours",
            QByteArray(Ours)
                + "from [10.0.0.7] (unknown [10.0.0.7]) by peer.example.net (Postfix) with ESMTPSA id 5ABC0; Sat, 21 "
                  "Nov 2026 09:59:58 +0000",
            "configured 0: B c(ReverseMissing)");
        row("our relay, then our outer host",
            "from out.our.example (out.our.example [192.0.2.11]) by mx.our.example (Postfix) with ESMTP id 4ABC0; Sat, "
            "21 Nov 2026 10:00:00 +0000\n"
            "from peer.example.net (peer.example.net [203.0.113.5]) by out.our.example (Postfix) with ESMTP id 4ABC1; "
            "Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 1: T B");
        row("a private relay, then our outer host",
            "from edge (edge.our.example [10.0.0.5]) by store.our.example (Postfix) with ESMTP id 4ABC0; Sat, 21 Nov "
            "2026 10:00:00 +0000\n"
            "from peer.example.net (peer.example.net [203.0.113.5]) by mx.our.example (Postfix) with ESMTP id 4ABC1; "
            "Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 1: T B");
        row("a filter on the host itself",
            "from localhost (localhost [127.0.0.1]) by mx.our.example (Postfix) with ESMTP id 4ABC0; Sat, 21 Nov 2026 "
            "10:00:00 +0000\n"
            "from mx.our.example ([127.0.0.1]) by localhost (mx.our.example [127.0.0.1]) (amavisd-new, port 10024) "
            "with ESMTP id 4ABC1; Sat, 21 Nov 2026 09:59:59 +0000\n"
                + QByteArray(Ours),
            "configured 2: T T B");
        row("a delivery agent that nobody named",
            "from mx.our.example by inner with LMTP id abc; Sat, 21 Nov 2026 10:00:01 +0000\n" + QByteArray(Ours),
            "configured 1: T B");
        row("a fetched mailbox",
            "from pop.our.example [192.0.2.30] by laptop with POP3 (fetchmail-6.4); Sat, 21 Nov 2026 10:30:00 +0000\n"
                + QByteArray(Ours),
            "configured 1: T B");
        row("qmail: the field without names",
            "(qmail 123 invoked from network); 21 Nov 2026 10:00:00 -0000\n"
            "from peer.example.net (HELO peer.example.net) (203.0.113.5) by mx.our.example with SMTP; 21 Nov 2026 "
            "09:59:59 -0000",
            "configured 1: T B");
        row("one of our hosts under another name",
            "from inner.hoster.example (inner.hoster.example [192.0.2.10]) by mx.our.example (Postfix) with ESMTP id "
            "4ABC0; Sat, 21 Nov 2026 10:00:00 +0000\n"
            "from peer.example.net (peer.example.net [203.0.113.5]) by inner.hoster.example (Postfix) with ESMTP id "
            "4ABC1; Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 1: T B");
        row("our domain, a host that nobody named",
            "from peer.example.net (peer.example.net [203.0.113.5]) by new.our.example (Postfix) with ESMTP id 4ABC0; "
            "Sat, 21 Nov 2026 10:00:00 +0000",
            "own domain 0: B");
        row("a user hands in from outside",
            "from laptop (dyn.isp.example [203.0.113.99]) by mx.our.example (Postfix) with ESMTPSA id 4ABC0; Sat, 21 "
            "Nov 2026 10:00:00 +0000",
            "configured 0: B");

        row("our own server's report", "by mx.our.example (Postfix) id 4ABC0; Sat, 21 Nov 2026 10:00:00 +0000",
            "configured -1: T");
        row("our own server's report, over two of our hosts",
            "from out.our.example ([192.0.2.11]) by mx.our.example with esmtps (Exim 4.98) id "
            "1xSnKr-0000000002S-2Gj6; Sat, 21 Nov 2026 10:00:00 +0000\n"
            "from Debian-exim by out.our.example with local (Exim 4.98) id 1xSnKr-0000000002S-2Gj5; Sat, 21 Nov 2026 "
            "10:00:00 +0000",
            "configured -1: T T");
        row("our own server's report, sendmail",
            "from localhost (localhost) by mx.our.example (8.18.1/8.18.1) id 6AL3PFsD000115; Sat, 21 Nov 2026 10:00:00 "
            "GMT",
            "configured -1: T");
        row("our own user, over two of our hosts",
            "from out.our.example (out.our.example [192.0.2.11]) by mx.our.example (Postfix) with ESMTP id 4ABC0; Sat, "
            "21 Nov 2026 10:00:00 +0000\n"
            "from pc (unknown [192.0.2.65]) by out.our.example (Postfix) with ESMTPSA id 4ABC1; Sat, 21 Nov 2026 "
            "09:59:59 +0000",
            "configured 1: T B(ReverseMissing)");

        row("forged: our host below a stranger's address",
            QByteArray(Ours)
                + "from bank.example (bank.example [203.0.113.77]) by mx.our.example (Postfix) with ESMTP id 5ABC0; "
                  "Sat, 21 Nov 2026 09:59:00 +0000",
            "configured 0: B F(LinkBroken ClaimsOwnHost)");
        row("forged: a chain of our hosts below a stranger's address",
            QByteArray(Ours)
                + "from out.our.example (out.our.example [192.0.2.11]) by mx.our.example (Postfix) with ESMTP id "
                  "5ABC0; Sat, 21 Nov 2026 09:59:00 +0000\n"
                  "from bank.example (bank.example [203.0.113.77]) by out.our.example (Postfix) with ESMTP id 5ABC1; "
                  "Sat, 21 Nov 2026 09:58:00 +0000",
            "configured 0: B F(LinkBroken ClaimsOwnHost) c");
        row("our mail that comes back from a list",
            "from lists.choir.example (lists.choir.example [198.51.100.46]) by mx.our.example (Postfix) with ESMTP id "
            "4ABC0; Sat, 21 Nov 2026 10:00:00 +0000\n"
            "from lists.choir.example (localhost [127.0.0.1]) by lists.choir.example (Postfix) with ESMTP id 5ABC0; "
            "Sat, 21 Nov 2026 09:59:59 +0000\n"
            "from out.our.example (out.our.example [192.0.2.11]) by lists.choir.example (Postfix) with ESMTP id 5ABC1; "
            "Sat, 21 Nov 2026 09:59:58 +0000\n"
            "from pc ([192.0.2.65]) by out.our.example with esmtpsa (Exim 4.98) id 1xSnKr-0000000002S-2Gj6; Sat, 21 "
            "Nov 2026 09:59:57 +0000",
            "configured 0: B c c c");
        row("our mail that comes back over our provider's relay",
            "from relay.isp.example (relay.isp.example [198.51.100.40]) by mx.our.example (Postfix) with ESMTP id "
            "4ABC0; Sat, 21 Nov 2026 10:00:00 +0000\n"
            "from pc ([192.0.2.65]) by out.our.example with esmtpsa (Exim 4.98) id 1xSnKr-0000000002S-2Gj6; Sat, 21 "
            "Nov 2026 09:59:57 +0000",
            "configured 0: B d(LinkBroken)");
        row("our host claimed further down",
            QByteArray(Ours)
                + "from x.example (x.example [203.0.113.77]) by peer.example.net (Postfix) with ESMTP id 5ABC0; Sat, "
                  "21 "
                  "Nov 2026 09:59:00 +0000\n"
                  "from y.example (y.example [203.0.113.78]) by out.our.example (Postfix) with ESMTP id 5ABC1; Sat, 21 "
                  "Nov 2026 09:58:00 +0000",
            "configured 0: B c d(LinkBroken ClaimsOwnHost)");
        row("the greeting is our name",
            "from our.example (dyn5.isp.example [203.0.113.5]) by mx.our.example (Postfix) with ESMTP id 4ABC0; Sat, "
            "21 Nov 2026 10:00:00 +0000",
            "configured 0: B(HeloMismatch HeloIsOwnName)");
        row("the greeting holds clauses",
            "from x by out.our.example with ESMTP id 4ABC1 (unknown [203.0.113.5]) by mx.our.example (Postfix) with "
            "SMTP id 4ABC0; Sat, 21 Nov 2026 10:00:00 +0000",
            "configured 0: B(ReverseMissing)");

        row("nobody known: the topmost",
            "from peer.example.net (peer.example.net [203.0.113.5]) by mx.hoster.example (Postfix) with ESMTP id "
            "4ABC0; Sat, 21 Nov 2026 10:00:00 +0000\n"
            "by peer.example.net (Postfix) id 5ABC0; Sat, 21 Nov 2026 10:00:00 +0000",
            "assumed 0: B c");
        row("nobody known: a delivery agent on top",
            "from mx.hoster.example by store.hoster.example with LMTP id abc; Sat, 21 Nov 2026 10:00:01 +0000\n"
            "from peer.example.net (peer.example.net [203.0.113.5]) by mx.hoster.example (Postfix) with ESMTP id "
            "4ABC0; Sat, 21 Nov 2026 10:00:00 +0000",
            "assumed 1: T B");
        row("nobody known: Gmail",
            "by 2002:a05:6a10:d5a5:b0:51b:9c87:5a2f with SMTP id x5csp1; Sat, 21 Nov 2026 02:00:00 -0800 (PST)\n"
            "from peer.example.net (peer.example.net. [203.0.113.5]) by mx.google.com with ESMTPS id a1 for "
            "<b@gmail.com> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Sat, 21 Nov 2026 02:00:00 "
            "-0800 (PST)\n"
            "from localhost (localhost [127.0.0.1]) by peer.example.net (Postfix) with ESMTP id 5ABC0; Sat, 21 Nov "
            "2026 09:59:59 +0000",
            "assumed 1: T B c");
        row("nobody known: Exchange Online",
            "from AS9PR06CA0001.eurprd06.prod.outlook.com (2001:db8:803:5c::12) by "
            "AM0PR04MB5678.eurprd04.prod.outlook.com "
            "with HTTPS; Sat, 21 Nov 2026 10:00:02 +0000\n"
            "from AMS0EPF000001A1.eurprd05.prod.outlook.com (2001:db8:20b::4) by "
            "AS9PR06CA0001.outlook.office365.com (2001:db8:20b::6) with Microsoft SMTP Server (version=TLS1_2, "
            "cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.1.2 via Frontend Transport; Sat, 21 Nov 2026 "
            "10:00:01 +0000\n"
            "from peer.example.net (203.0.113.5) by AMS0EPF000001A1.mail.protection.outlook.com (10.167.16.37) with "
            "Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.1.2; Sat, 21 Nov 2026 "
            "10:00:00 +0000\n"
            "from x.prod.outlook.com (2001:db8::9) by x.prod.outlook.com (2001:db8::9) with mapi id 15.20.1.2; Sat, 21 "
            "Nov 2026 09:59:00 +0000",
            "assumed 2: T T B d(LinkBroken)");
        row("an inner store that nobody named has our host for a client",
            "from mx.our.example (mx.our.example [192.0.2.10]) by imap.hoster.example (Postfix) with ESMTP id 4ABC0; "
            "Sat, 21 Nov 2026 10:00:00 +0000\n"
                + QByteArray(Ours),
            "configured 1: T B");
        row("hosts known, a stranger's chain names one below",
            "from peer.example.net (peer.example.net [203.0.113.5]) by mx.hoster.example (Postfix) with ESMTP id "
            "4ABC0; Sat, 21 Nov 2026 10:00:00 +0000\n"
            "from bank.example (bank.example [203.0.113.77]) by mx.our.example (Postfix) with ESMTP id 5ABC0; Sat, 21 "
            "Nov 2026 09:59:00 +0000",
            "assumed 0: B F(LinkBroken ClaimsOwnHost)");
        row("behind a load balancer of an unknown host a name of ours proves nothing",
            "from evil (unknown [10.0.0.1]) by mx.hoster.example (Postfix) with ESMTP id 4ABC0; Sat, 21 Nov 2026 "
            "10:00:00 +0000\n"
            "from bank.example (bank.example [203.0.113.77]) by mx.our.example (Postfix) with ESMTP id 5ABC0; Sat, 21 "
            "Nov 2026 09:59:00 +0000",
            "assumed 0: B(ReverseMissing PrivateAddress) d(ClaimsOwnHost)");
    }

    void trust()
    {
        QFETCH(QByteArray, fields);
        const Identity identity = ourselves();
        RouteTrust trust;
        trust.identity = &identity;
        QTEST(describe(traceRoute(messageOf(fields), trust)), "route");
    }

    /// What is said of claims: each row is our own receiver's field and claims below it.
    void reasons_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("route");

        const auto row = [](const char *name, const QByteArray &claims, const char *route) {
            QTest::newRow(name) << claims << QByteArray(route);
        };
        const QByteArray peer = "from a.example.org (a.example.org [198.51.100.7]) by peer.example.net (Postfix) with "
                                "ESMTP id 5ABC0; ";

        row("time: a second", peer + "Sat, 21 Nov 2026 09:59:59 +0000", "configured 0: B c");
        row("time: clocks differ by five minutes", peer + "Sat, 21 Nov 2026 10:05:00 +0000", "configured 0: B c");
        row("time: clocks differ by more", peer + "Sat, 21 Nov 2026 10:05:01 +0000",
            "configured 0: B(TimeReversed) d(FutureTime)");
        row("time: a clock in another zone", peer + "Sat, 21 Nov 2026 18:00:00 +0000",
            "configured 0: B(TimeReversed) d(FutureTime)");
        row("time: days after the message came", peer + "Mon, 23 Nov 2026 10:00:01 +0000",
            "configured 0: B(TimeReversed) F(FutureTime)");
        row("time: a zone that nobody knows", peer + "Sat, 21 Nov 2026 18:00:00 IST", "configured 0: B c");
        row("time: no zone, and beyond any", peer + "Sun, 22 Nov 2026 10:00:00",
            "configured 0: B(TimeReversed) d(FutureTime)");
        row("time: a day in a queue", peer + "Fri, 20 Nov 2026 09:59:59 +0000", "configured 0: B(LongDelay) c");
        row("time: just not a day", peer + "Fri, 20 Nov 2026 10:00:00 +0000", "configured 0: B c");
        row("time: none", peer, "configured 0: B c(NoDate)");
        row("time: impossible", peer + "Tue, 31 Feb 2026 09:59:59 +0000", "configured 0: B c(NoDate)");
        row("time: no semicolon",
            "from a.example.org (a.example.org [198.51.100.7]) by peer.example.net with SMTP id 5ABC0 Sat, 21 Nov 2026 "
            "09:59:59 +0000",
            "configured 0: B c");
        row("time: past a hop that tells none",
            "from b.example.net (b.example.net [198.51.100.8]) by peer.example.net (Postfix) with ESMTP id 5ABC1\n"
            "from c.example.net (c.example.net [198.51.100.9]) by b.example.net (Postfix) with ESMTP id 5ABC2; Sat, 21 "
            "Nov 2026 12:00:00 +0000",
            "configured 0: B(TimeReversed) c(NoDate) d(FutureTime)");
        row("time: two claims against each other",
            peer
                + "Sat, 21 Nov 2026 09:00:00 +0000\n"
                  "from c.example.org (c.example.org [198.51.100.9]) by a.example.org (Postfix) with ESMTP id 5ABC2; "
                  "Sat, 21 Nov 2026 09:30:00 +0000",
            "configured 0: B d(TimeReversed) d(FutureTime)");

        row("address: 300.1.2.3",
            "from a.example.org (a.example.org [300.1.2.3]) by peer.example.net (Postfix) with ESMTP id 5ABC0; Sat, 21 "
            "Nov 2026 09:59:59 +0000",
            "configured 0: B F(ImpossibleAddress)");
        row("address: multicast",
            "from a.example.org (a.example.org [224.0.0.1]) by peer.example.net (Postfix) with ESMTP id 5ABC0; Sat, 21 "
            "Nov 2026 09:59:59 +0000",
            "configured 0: B F(ImpossibleAddress)");
        row("address: nobody's",
            "from a.example.org (a.example.org [0.0.0.0]) by peer.example.net (Postfix) with ESMTP id 5ABC0; Sat, 21 "
            "Nov 2026 09:59:59 +0000",
            "configured 0: B F(ImpossibleAddress)");
        row("address: IPv6 multicast",
            "from a.example.org (a.example.org [IPv6:ff02::1]) by peer.example.net (Postfix) with ESMTP id 5ABC0; Sat, "
            "21 Nov 2026 09:59:59 +0000",
            "configured 0: B F(ImpossibleAddress)");
        row("address: IPv6 literals",
            "from a.example.org (a.example.org [IPv6:2001:db8::7]) by peer.example.net (Postfix) with ESMTP id 5ABC0; "
            "Sat, 21 Nov 2026 09:59:59 +0000\n"
            "from [IPv6:2001:db8::8] by [IPv6:2001:db8::7] with ESMTP; Sat, 21 Nov 2026 09:59:58 +0000",
            "configured 0: B c c");
        row("address: a user behind a router",
            "from [192.168.1.4] (unknown [10.0.0.4]) by peer.example.net (Postfix) with ESMTPSA id 5ABC0; Sat, 21 Nov "
            "2026 09:59:59 +0000",
            "configured 0: B c(ReverseMissing)");
        row("address: a stranger's name at a private one",
            "from bank.example.org (bank.example.org [10.1.2.3]) by peer.example.net (Postfix) with ESMTP id 5ABC0; "
            "Sat, 21 Nov 2026 09:59:59 +0000\n"
            "by bank.example.org (Postfix) id 5ABC2; Sat, 21 Nov 2026 09:59:58 +0000",
            "configured 0: B c(PrivateAddress) c");
        row("address: inside one organisation",
            "from web3.example.net (web3.example.net [10.1.2.3]) by peer.example.net (Postfix) with ESMTP id 5ABC0; "
            "Sat, 21 Nov 2026 09:59:59 +0000\n"
            "by web3.example.net (Postfix, from userid 33) id 5ABC2; Sat, 21 Nov 2026 09:59:58 +0000",
            "configured 0: B c c");

        row("names: greeting and reverse name differ",
            "from a.example.org (b.example.com [198.51.100.7]) by peer.example.net (Postfix) with ESMTP id 5ABC0; Sat, "
            "21 Nov 2026 09:59:59 +0000",
            "configured 0: B c(HeloMismatch)");
        row("names: reverse name may be forged",
            "from a.example.org (a.example.org [198.51.100.7] (may be forged)) by peer.example.net (8.17.1/8.17.1) "
            "with ESMTP id 5AK; Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 0: B c(ReverseUnverified)");

        row("link: by is another organisation's",
            "from a.example.org (a.example.org [198.51.100.7]) by mail.bank.example (Postfix) with ESMTP id 5ABC0; "
            "Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 0: B d(LinkBroken)");
        row("link: another machine of the organisation",
            "from a.example.org (a.example.org [198.51.100.7]) by mx7.example.net (Postfix) with ESMTP id 5ABC0; Sat, "
            "21 Nov 2026 09:59:59 +0000",
            "configured 0: B c");
        row("link: a name that means something inside only",
            "from a.example.org (a.example.org [198.51.100.7]) by EXCH01.corp.local with Microsoft SMTP Server id "
            "15.1.2.3; Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 0: B c");
        row("link: another name, the same address",
            "from a.example.org (198.51.100.7) by mail.white-label.example (203.0.113.5) with Microsoft SMTP Server id "
            "15.1.2.3; Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 0: B c");
        row("link: behind a router",
            peer
                + "Sat, 21 Nov 2026 09:59:59 +0000\n"
                  "from c.example.org (c.example.org [10.0.0.9]) by inner.example.org (Postfix) with ESMTP id 5ABC2; "
                  "Sat, 21 Nov 2026 09:59:58 +0000",
            "configured 0: B c c");
        row("link: Exchange among its machines",
            "from A.eurprd04.prod.outlook.com (2001:db8::1) by peer.example.net with Microsoft SMTP Server id "
            "15.20.1.2; Sat, 21 Nov 2026 09:59:59 +0000\n"
            "from A.eurprd04.prod.outlook.com ([fe80::1%9]) by A.eurprd04.prod.outlook.com ([fe80::1%9]) with mapi id "
            "15.20.1.2; Sat, 21 Nov 2026 09:59:58 +0000",
            "configured 0: B c c");
        row("link: Gmail among its machines",
            "from mail-sor-f41.google.com (mail-sor-f41.google.com. [198.51.100.41]) by peer.example.net with SMTPS id "
            "a1; Sat, 21 Nov 2026 09:59:59 +0000\n"
            "by 2002:a05:6a10:d5a5:b0:51b:9c87:5a2f with SMTP id x5csp1; Sat, 21 Nov 2026 01:59:59 -0800 (PST)",
            "configured 0: B c c");
        row("link: no name in the field", "(qmail 123 invoked by uid 500); 21 Nov 2026 09:59:59 -0000",
            "configured 0: B c");

        row("form: a Postfix id of another kind",
            "from a.example.org (a.example.org [198.51.100.7]) by peer.example.net (Postfix) with ESMTP id "
            "1xSnKr-0000000002S-2Gj6; Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 0: B d(UnlikelyForm)");
        row("form: a long Postfix id",
            "from a.example.org (a.example.org [198.51.100.7]) by peer.example.net (Postfix) with ESMTP id "
            "4Wr3kY5Lq2z9sXG; Sat, 21 Nov 2026 09:59:59 +0000",
            "configured 0: B c");
        row("form: an Exim id of another kind",
            "from a.example.org ([198.51.100.7]) by peer.example.net with esmtp (Exim 4.98) id 4ABC0; Sat, 21 Nov 2026 "
            "09:59:59 +0000",
            "configured 0: B d(UnlikelyForm)");
        row("form: old and new Exim ids",
            "from peer.example.net ([198.51.100.7]) by peer.example.net with esmtp (Exim 4.94) id 1abCDe-0005XY-2Z; "
            "Sat, 21 Nov 2026 09:59:59 +0000\n"
            "from a.example.org ([198.51.100.7]) by peer.example.net with esmtp (Exim 4.98) id "
            "1xSnKr-0000000002S-2Gj6; Sat, 21 Nov 2026 09:59:58 +0000",
            "configured 0: B c c");
        row("form: Google does not live in Moscow",
            "from a.example.org (a.example.org. [198.51.100.7]) by mx.google.com with ESMTPS id a1; Sat, 21 Nov 2026 "
            "12:59:59 +0300 (MSK)",
            "configured 0: B d(UnlikelyForm LinkBroken)");
        row("form: the wrong day of the week", peer + "Mon, 21 Nov 2026 09:59:59 +0000",
            "configured 0: B d(UnlikelyForm)");
        row("form: nothing that can be read", "complete nonsense", "configured 0: B d(Malformed)");
        row("form: empty", " ", "configured 0: B d(Malformed)");
    }

    void reasons()
    {
        QFETCH(QByteArray, claims);
        const Identity identity = ourselves();
        RouteTrust trust;
        trust.identity = &identity;
        QTEST(describe(traceRoute(messageOf(Ours + claims), trust)), "route");
    }

    /// Delays are those between neighbours, in the order of the header, and negative ones stay negative.
    void delays()
    {
        const Route route
            = traceRoute(messageOf("from b (b [203.0.113.2]) by a.example; Sat, 21 Nov 2026 10:00:00 +0000\n"
                                   "from c (c [203.0.113.3]) by b.example; Sat, 21 Nov 2026 10:00:01 +0000\n"
                                   "from d (d [203.0.113.4]) by c.example\n"
                                   "from e (e [203.0.113.5]) by d.example; Fri, 20 Nov 2026 10:00:00 +0000"),
                {});
        QCOMPARE(route.hops.size(), 4);
        QCOMPARE(route.hops.at(0).delaySeconds, std::optional<qint64>(-1));
        QCOMPARE(route.hops.at(1).delaySeconds, std::nullopt);
        QCOMPARE(route.hops.at(2).delaySeconds, std::nullopt);
        QCOMPARE(route.hops.at(3).delaySeconds, std::nullopt);
        QCOMPARE(route.hops.at(3).field.by, QByteArray("d.example"));
    }

    void now()
    {
        RouteTrust trust;
        trust.now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(10);
        const auto tell = [&](const QByteArray &time) {
            return describe(traceRoute(messageOf("from b (b [203.0.113.2]) by a.example; " + time), trust));
        };
        QCOMPARE(tell("Sat, 21 Nov 2026 10:05:00 +0000"), QByteArray("assumed 0: B"));
        QCOMPARE(tell("Sat, 21 Nov 2026 10:05:01 +0000"), QByteArray("assumed 0: B(FutureTime)"));
        trust.assumeTopmost = false;
        QCOMPARE(tell("Sat, 21 Nov 2026 10:05:01 +0000"), QByteArray("none -1: d(FutureTime)"));
        QCOMPARE(tell("Tue, 24 Nov 2026 10:05:01 +0000"), QByteArray("none -1: F(FutureTime)"));
    }

    /// The returned original of a bounce: what the bouncer wrote is believed as far as the bouncer is.
    void original()
    {
        const QByteArray forged
            = "from our.example (dyn.isp.example [203.0.113.77]) by mail.bouncer.example (Postfix) with ESMTP id "
              "4ABC0; "
              "Sat, 21 Nov 2026 10:00:00 +0000\n"
              "from pc ([192.0.2.65]) by out.our.example with esmtpsa (Exim 4.98) id 1xSnKr-0000000002S-2Gj6; Sat, 21 "
              "Nov 2026 09:59:59 +0000";
        const QByteArray genuine
            = "from out.our.example (out.our.example [192.0.2.11]) by mail.bouncer.example (Postfix) with ESMTP id "
              "4ABC0; Sat, 21 Nov 2026 10:00:00 +0000\n"
              "from pc ([192.0.2.65]) by out.our.example with esmtpsa (Exim 4.98) id 1xSnKr-0000000002S-2Gj6; Sat, 21 "
              "Nov 2026 09:59:59 +0000";
        const Identity identity = ourselves();
        RouteTrust trust;
        trust.identity = &identity;
        trust.trustIdentity = false;
        trust.assumeTopmost = false;
        trust.alsoTrusted = {"bouncer.example"};
        QCOMPARE(describe(traceRoute(messageOf(forged), trust)),
            QByteArray("configured 0: B(HeloMismatch HeloIsOwnName) F(ClaimsOwnHost)"));
        QCOMPARE(describe(traceRoute(messageOf(genuine), trust)), QByteArray("configured 0: B c"));
        trust.alsoTrusted.clear();
        QCOMPARE(describe(traceRoute(messageOf(forged), trust)),
            QByteArray("none -1: c(HeloMismatch HeloIsOwnName) d(ClaimsOwnHost)"));
        QCOMPARE(describe(traceRoute(messageOf(genuine), trust)), QByteArray("none -1: c c"));
    }

    void loops()
    {
        const auto chain = [](int hops, int hosts) {
            QByteArray fields;
            for (int hop = 0; hop < hops; ++hop) {
                const QByteArray by = QByteArray::number(hop % hosts);
                const QByteArray from = QByteArray::number((hop + 1) % hosts);
                fields += "from h" + from + ".example.net (h" + from + ".example.net [203.0.113.1]) by h" + by
                    + ".example.net (Postfix) with ESMTP id 4ABC0; Sat, 21 Nov 2026 10:00:00 +0000\n";
            }
            return traceRoute(messageOf(fields), {});
        };
        const auto loops = [](const Route &route) {
            return std::ranges::any_of(
                route.hops, [](const Hop &hop) { return hop.reasons.contains(HopReason::Loop); });
        };
        QVERIFY(!loops(chain(50, 50)));
        QVERIFY(loops(chain(51, 51)));
        QVERIFY(!loops(chain(4, 2)));
        QVERIFY(loops(chain(5, 2)));
        QVERIFY(!loops(chain(5, 1))); // a filter on the host itself
        QVERIFY(!chain(1000, 7).truncated);
        QVERIFY(chain(1001, 7).truncated);
        QCOMPARE(chain(1001, 7).hops.size(), 1000);
    }

    void source()
    {
        const Message message = messageOf(Ours);
        const Route route = traceRoute(message, {});
        QCOMPARE(message.view(route.hops.first().field.source), "Received: " + QByteArray(Ours).chopped(1) + "\r\n");
        QCOMPARE(route.hops.first().tls.level, TlsLevel::Cleartext);
    }
};

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
