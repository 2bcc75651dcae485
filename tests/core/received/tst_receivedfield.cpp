// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describefield.h"
#include "messagelimits.h"
#include "receivedfield.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;

class TestReceivedField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("said");

        const auto row = [](const char *name, const char *value, const char *said) {
            QTest::newRow(name) << QByteArray(value) << QByteArray(said);
        };
        row("RFC 5321 4.4: all clauses",
            "from client.example.org ([192.0.2.1]) by mx.example.net via TCP with ESMTP id 4Abc for <b@example.net>; "
            "Sat, 21 Nov 2026 10:18:12 +0100",
            "from=client.example.org | helo=client.example.org | ip=192.0.2.1 | by=mx.example.net | via=TCP | "
            "with=ESMTP | id=4Abc | for=b@example.net | time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("RFC 5321 4.4: address literals",
            "from [192.0.2.1] by [IPv6:2001:db8::2] with SMTP; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=192.0.2.1 | helo=192.0.2.1 | ip=192.0.2.1 | by=2001:db8::2 | by ip=2001:db8::2 | with=SMTP | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("RFC 5321 4.4: literal with its tag",
            "from [IPv6:2001:db8::1] ([IPv6:2001:db8::1]) by mx.example.net with ESMTP; Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=2001:db8::1 | helo=2001:db8::1 | ip=2001:db8::1 | by=mx.example.net | with=ESMTP | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("RFC 8314 4.3: tls and group clauses",
            "from client.example.org ([192.0.2.1]) by mx.example.net with ESMTPS id 4Abc tls TLS_AES_128_GCM_SHA256 "
            "group x25519 for <b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=client.example.org | helo=client.example.org | ip=192.0.2.1 | by=mx.example.net | with=ESMTPS | "
            "id=4Abc | for=b@example.net | tls | cipher=TLS_AES_128_GCM_SHA256 | group=x25519 | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("RFC 5322 3.2.2: comments nested, with quoted pairs",
            "from client.example.org (a (b \\) by evil.example) c [192.0.2.1]) by mx.example.net (v (1) \\( x) with "
            "ESMTP (with TLS id 0 for <x@y>) id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=client.example.org | helo=client.example.org | name=c | ip=192.0.2.1 | by=mx.example.net | "
            "with=ESMTP | id=4Abc | time=2026-11-21T09:18:12Z | zone=60 | software=v (1) \\( x | dialect=RFC 5321");
        row("RFC 5322 2.2.3: folds",
            "from client.example.org\r\n\t(client.example.org [192.0.2.1])\r\n\tby mx.example.net\r\n\twith ESMTP\r\n "
            "id 4Abc;\r\n\tSat, 21 Nov 2026\r\n 10:18:12 +0100\r\n",
            "from=client.example.org | helo=client.example.org | name=client.example.org | ip=192.0.2.1 | "
            "by=mx.example.net | with=ESMTP | id=4Abc | time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("letter case of keywords",
            "FROM client.example.org (client.example.org [192.0.2.1]) BY mx.example.net WITH smtp ID 4Abc FOR "
            "<b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=client.example.org | helo=client.example.org | name=client.example.org | ip=192.0.2.1 | "
            "by=mx.example.net | with=smtp | protocol=SMTP | id=4Abc | for=b@example.net | time=2026-11-21T09:18:12Z | "
            "zone=60 | dialect=RFC 5321");
        row("Postfix",
            "from helo.example (rdns.example [192.0.2.1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 "
            "bits) key-exchange X25519 server-signature ECDSA (prime256v1) server-digest SHA256) (Client CN "
            "\"c.example\", Issuer \"CA\" (verified OK)) (Authenticated sender: u) by mx.example (Postfix) with "
            "ESMTPSA id 4Abc for <b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=helo.example | helo=helo.example | name=rdns.example | ip=192.0.2.1 | authenticated | as=u | "
            "by=mx.example | with=ESMTPSA | id=4Abc | for=b@example.net | tls | version=TLSv1.3 | "
            "cipher=TLS_AES_256_GCM_SHA384 | bits=256 | group=X25519 | peer=verified | cn=c.example | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix");
        row("Postfix: no reverse name",
            "from helo.example (unknown [192.0.2.1]) by mx.example (Postfix) with SMTP id 4Abc; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=helo.example | helo=helo.example | no name | ip=192.0.2.1 | by=mx.example | with=SMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix");
        row("Postfix: IPv6",
            "from helo.example (rdns.example [IPv6:2001:db8::1]) by mx.example (Postfix) with ESMTP id 4Abc; Sat, 21 "
            "Nov 2026 10:18:12 +0100",
            "from=helo.example | helo=helo.example | name=rdns.example | ip=2001:db8::1 | by=mx.example | with=ESMTP | "
            "id=4Abc | time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix");
        row("Postfix: local user",
            "by mx.example (Postfix, from userid 33) id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100 (CET)",
            "by=mx.example | id=4Abc | local | time=2026-11-21T09:18:12Z | zone=60 | software=Postfix, from userid 33 "
            "| dialect=Postfix | !NoFrom");
        row("Postfix: made by itself", "by mx.example (Postfix) id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100 (CET)",
            "by=mx.example | id=4Abc | time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix | "
            "!NoFrom");
        row("Exim",
            "from rdns.example ([192.0.2.1] helo=h.example ident=i) by mx.example with esmtps (TLS1.3) tls "
            "TLS_AES_256_GCM_SHA384 (Exim 4.98) (envelope-from <a@example.org>) id 1abc-0005XY-2Z for b@example.net; "
            "Sat, 21 Nov 2026 10:18:12 +0100",
            "from=rdns.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | ident=i | by=mx.example | "
            "with=esmtps | protocol=ESMTPS | id=1abc-0005XY-2Z | for=b@example.net | sender=<a@example.org> | tls | "
            "version=TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | time=2026-11-21T09:18:12Z | zone=60 | software=Exim "
            "4.98 | dialect=Exim");
        row("Exim: greeting left out",
            "from rdns.example ([192.0.2.1]) by mx.example with esmtp (Exim 4.98) id 1abc-0005XY-2Z; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=rdns.example | helo=rdns.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=esmtp | "
            "protocol=ESMTP | id=1abc-0005XY-2Z | time=2026-11-21T09:18:12Z | zone=60 | software=Exim 4.98 | "
            "dialect=Exim");
        row("Exim: no name, a port",
            "from [192.0.2.1] (port=4711 helo=h.example) by mx.example with esmtp (Exim 4.98) id 1abc-0005XY-2Z; Sat, "
            "21 Nov 2026 10:18:12 +0100",
            "from=192.0.2.1 | helo=h.example | ip=192.0.2.1 | by=mx.example | with=esmtp | protocol=ESMTP | "
            "id=1abc-0005XY-2Z | time=2026-11-21T09:18:12Z | zone=60 | software=Exim 4.98 | dialect=Exim");
        row("Exim: literal greeting",
            "from [192.0.2.1] (helo=[203.0.113.9]) by mx.example with esmtp (Exim 4.98) id 1abc-0005XY-2Z; Sat, 21 Nov "
            "2026 10:18:12 +0100",
            "from=192.0.2.1 | helo=203.0.113.9 | ip=192.0.2.1 | by=mx.example | with=esmtp | protocol=ESMTP | "
            "id=1abc-0005XY-2Z | time=2026-11-21T09:18:12Z | zone=60 | software=Exim 4.98 | dialect=Exim");
        row("Exim: port behind the address",
            "from rdns.example ([192.0.2.1]:4711 helo=h.example) by mx.example with esmtpsa "
            "(TLS1.2:ECDHE-RSA-AES256-GCM-SHA384:256) (Exim 4.80) id 1abc-0005XY-2Z for b@example.net; Sat, 21 Nov "
            "2026 10:18:12 +0100",
            "from=rdns.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | authenticated | by=mx.example | "
            "with=esmtpsa | protocol=ESMTPSA | id=1abc-0005XY-2Z | for=b@example.net | tls | version=TLSv1.2 | "
            "cipher=ECDHE-RSA-AES256-GCM-SHA384 | bits=256 | time=2026-11-21T09:18:12Z | zone=60 | software=Exim 4.80 "
            "| dialect=Exim");
        row("Exim 3: port behind a dot",
            "from rdns.example ([192.0.2.1.4711] helo=h.example) by mx.example with esmtp (Exim 3.36 #1) id "
            "1abc-0005XY-00; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=rdns.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=esmtp | "
            "protocol=ESMTP | id=1abc-0005XY-00 | time=2026-11-21T09:18:12Z | zone=60 | software=Exim 3.36 #1 | "
            "dialect=Exim");
        row("Exim: local",
            "from www by mx.example with local (Exim 4.98) (envelope-from <>) id 1abc-0005XY-2Z for b@example.net; "
            "Sat, 21 Nov 2026 10:18:12 +0100",
            "from=www | by=mx.example | with=local | id=1abc-0005XY-2Z | for=b@example.net | sender=<> | local | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Exim 4.98 | dialect=Exim");
        row("Exim: several recipients",
            "from rdns.example ([192.0.2.1]) by mx.example with esmtp (Exim 4.98) id 1abc-0005XY-2Z for b@example.net "
            "c@example.net; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=rdns.example | helo=rdns.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=esmtp | "
            "protocol=ESMTP | id=1abc-0005XY-2Z | for=b@example.net | time=2026-11-21T09:18:12Z | zone=60 | "
            "software=Exim 4.98 | dialect=Exim");
        row("sendmail",
            "from h.example (IDENT:u@rdns.example [192.0.2.1] (may be forged)) (authenticated bits=0) by mx.example "
            "(8.17.1/8.17.1) with ESMTPS id 5AK (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO) for "
            "<b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | may be forged | ip=192.0.2.1 | ident=u | "
            "authenticated | by=mx.example | with=ESMTPS | id=5AK | for=b@example.net | tls | version=TLSv1.3 | "
            "cipher=TLS_AES_256_GCM_SHA384 | bits=256 | peer=no certificate | time=2026-11-21T09:18:12Z | zone=60 | "
            "software=8.17.1/8.17.1 | dialect=Sendmail");
        row("sendmail: no reverse name",
            "from h.example ([192.0.2.1]) by mx.example (8.17.1/8.17.1) with ESMTP id 5AK; Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=h.example | helo=h.example | no name | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=5AK | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=8.17.1/8.17.1 | dialect=Sendmail");
        row("sendmail: local user",
            "(from u@localhost) by mx.example (8.17.1/8.17.1/Submit) id 5AK; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=u@localhost | by=mx.example | id=5AK | local | time=2026-11-21T09:18:12Z | zone=60 | "
            "software=8.17.1/8.17.1/Submit | dialect=Sendmail");
        row("sendmail: socket",
            "from localhost (localhost [[UNIX: localhost]]) by mx.example (8.12.11/8.12.11/Submit) id 5AK; Sat, 21 Nov "
            "2026 10:18:12 +0100",
            "from=localhost | by=mx.example | id=5AK | local | time=2026-11-21T09:18:12Z | zone=60 | "
            "software=8.12.11/8.12.11/Submit | dialect=Sendmail");
        row("sendmail: its own report",
            "from localhost (localhost) by mx.example (8.18.1/8.18.1) id 6AL3PFsD000115; Sat, 21 Nov 2026 10:18:12 GMT",
            "from=localhost | by=mx.example | id=6AL3PFsD000115 | local | time=2026-11-21T10:18:12Z | zone=0 | "
            "software=8.18.1/8.18.1 | dialect=Sendmail");
        row("Exchange",
            "from A.example (2001:db8::1) by B.example (2001:db8::2) with Microsoft SMTP Server (version=TLS1_2, "
            "cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.1.2; Sat, 21 Nov 2026 10:18:12 +0000",
            "from=A.example | helo=A.example | ip=2001:db8::1 | by=B.example | by ip=2001:db8::2 | with=Microsoft SMTP "
            "Server | protocol=SMTP | id=15.20.1.2 | tls | version=TLSv1.2 | "
            "cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 | time=2026-11-21T10:18:12Z | zone=0 | dialect=Exchange");
        row("Exchange: frontend",
            "from A.example (192.0.2.1) by B.example (10.0.0.2) with Microsoft SMTP Server (TLS) id 15.1.2.3 via "
            "Frontend Transport; Sat, 21 Nov 2026 10:18:12 +0000",
            "from=A.example | helo=A.example | ip=192.0.2.1 | by=B.example | by ip=10.0.0.2 | via=Frontend Transport | "
            "with=Microsoft SMTP Server | protocol=SMTP | id=15.1.2.3 | tls | time=2026-11-21T10:18:12Z | zone=0 | "
            "dialect=Exchange");
        row("Exchange: scoped addresses",
            "from A.example ([fe80::1%9]) by A.example ([fe80::1%9]) with mapi id 15.20.1.2; Sat, 21 Nov 2026 10:18:12 "
            "+0000",
            "from=A.example | helo=A.example | ip=fe80::1 | by=A.example | by ip=fe80::1 | with=mapi | id=15.20.1.2 | "
            "time=2026-11-21T10:18:12Z | zone=0 | dialect=Exchange");
        row("Exchange: HTTPS",
            "from A.example (192.0.2.1) by B.example (192.0.2.2) with HTTPS; Sat, 21 Nov 2026 10:18:12 +0000",
            "from=A.example | helo=A.example | ip=192.0.2.1 | by=B.example | by ip=192.0.2.2 | with=HTTPS | "
            "time=2026-11-21T10:18:12Z | zone=0 | dialect=RFC 5321");
        row("IIS",
            "from h.example ([192.0.2.1]) by mx.example with Microsoft SMTPSVC(6.0.3790.4675); Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=Microsoft SMTPSVC | protocol=SMTP | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=Exchange");
        row("IIS: pickup folder",
            "from mail pickup service by mx.example with Microsoft SMTPSVC; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=mail | by=mx.example | with=Microsoft SMTPSVC | protocol=SMTP | local | time=2026-11-21T09:18:12Z | "
            "zone=60 | dialect=Exchange");
        row("Gmail",
            "from h.example (rdns.example. [192.0.2.1]) by mx.google.com with ESMTPS id a640c23a62f3a-aa1 for "
            "<b@example.net> (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128); Sat, 21 Nov 2026 01:18:12 "
            "-0800 (PST)",
            "from=h.example | helo=h.example | name=rdns.example. | ip=192.0.2.1 | by=mx.google.com | with=ESMTPS | "
            "id=a640c23a62f3a-aa1 | for=b@example.net | tls | version=TLSv1.3 | cipher=TLS_AES_128_GCM_SHA256 | "
            "bits=128 | time=2026-11-21T09:18:12Z | zone=-480 | dialect=Gmail");
        row("Gmail: among its machines",
            "by 2002:a05:6a10:d5a5:b0:51b:9c87:5a2f with SMTP id x5csp1; Sat, 21 Nov 2026 01:18:12 -0800 (PST)",
            "by=2002:a05:6a10:d5a5:b0:51b:9c87:5a2f | by ip=2002:a05:6a10:d5a5:b0:51b:9c87:5a2f | with=SMTP | "
            "id=x5csp1 | time=2026-11-21T09:18:12Z | zone=-480 | dialect=Gmail | !NoFrom");
        row("Gmail: own transport",
            "from mail-sor-f41.google.com (mail-sor-f41.google.com. [192.0.2.41]) by mx.google.com with SMTPS id a1 "
            "for <b@example.net> (Google Transport Security); Sat, 21 Nov 2026 01:18:12 -0800 (PST)",
            "from=mail-sor-f41.google.com | helo=mail-sor-f41.google.com | name=mail-sor-f41.google.com. | "
            "ip=192.0.2.41 | by=mx.google.com | with=SMTPS | protocol=SMTP | id=a1 | for=b@example.net | tls | "
            "time=2026-11-21T09:18:12Z | zone=-480 | dialect=Gmail");
        row("Gmail: API",
            "from 384836569573 named unknown by gmailapi.google.com with HTTPREST; Sat, 21 Nov 2026 01:18:12 -0800",
            "from=384836569573 | helo=384836569573 | by=gmailapi.google.com | with=HTTPREST | protocol=HTTP | "
            "time=2026-11-21T09:18:12Z | zone=-480 | dialect=Gmail");
        row("qmail", "from unknown (HELO h.example) (u@192.0.2.1) by mx.example with SMTP; 21 Nov 2026 09:18:12 -0000",
            "from=unknown | helo=h.example | verb=HELO | no name | ip=192.0.2.1 | ident=u | by=mx.example | with=SMTP "
            "| time=2026-11-21T09:18:12Z | zone=0 | dialect=Qmail");
        row("qmail: reverse name",
            "from rdns.example (HELO h.example) (192.0.2.1) by mx.example with SMTP; 21 Nov 2026 09:18:12 -0000",
            "from=rdns.example | helo=h.example | verb=HELO | name=rdns.example | ip=192.0.2.1 | by=mx.example | "
            "with=SMTP | time=2026-11-21T09:18:12Z | zone=0 | dialect=Qmail");
        row("qmail: by a user", "(qmail 123 invoked by uid 500); 21 Nov 2026 09:18:12 -0000",
            "local | time=2026-11-21T09:18:12Z | zone=0 | software=qmail | dialect=Qmail | !NoFrom | !NoBy");
        row("qmail: from the network", "(qmail 123 invoked from network); 21 Nov 2026 09:18:12 -0000",
            "time=2026-11-21T09:18:12Z | zone=0 | software=qmail | dialect=Qmail | !NoFrom | !NoBy");
        row("qmail: its own report", "(qmail 123 invoked for bounce); 21 Nov 2026 09:18:12 -0000",
            "local | time=2026-11-21T09:18:12Z | zone=0 | software=qmail | dialect=Qmail | !NoFrom | !NoBy");
        row("qmail, patched: keyword",
            "from rdns.example (HELO h.example) (192.0.2.1) by mx.example with ESMTPS (ECDHE-RSA-AES256-GCM-SHA384 "
            "encrypted); 21 Nov 2026 09:18:12 -0000",
            "from=rdns.example | helo=h.example | verb=HELO | name=rdns.example | ip=192.0.2.1 | by=mx.example | "
            "with=ESMTPS | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384 | time=2026-11-21T09:18:12Z | zone=0 | "
            "dialect=Qmail");
        row("qmail, patched: cipher first",
            "from rdns.example (HELO h.example) (192.0.2.1) by mx.example with (ECDHE-RSA-AES256-GCM-SHA384 encrypted) "
            "SMTP; 21 Nov 2026 09:18:12 -0000",
            "from=rdns.example | helo=h.example | verb=HELO | name=rdns.example | ip=192.0.2.1 | by=mx.example | "
            "with=SMTP | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384 | time=2026-11-21T09:18:12Z | zone=0 | "
            "dialect=Qmail");
        row("qmail, patched: version",
            "from rdns.example (HELO h.example) (192.0.2.1) by mx.example with ESMTPS (TLSv1.3 "
            "TLS_AES_256_GCM_SHA384); 21 Nov 2026 09:18:12 -0000",
            "from=rdns.example | helo=h.example | verb=HELO | name=rdns.example | ip=192.0.2.1 | by=mx.example | "
            "with=ESMTPS | tls | version=TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | time=2026-11-21T09:18:12Z | zone=0 "
            "| dialect=Qmail");
        row("nullmailer", "(nullmailer pid 123 invoked by uid 0); Sat, 21 Nov 2026 10:18:12 +0100",
            "local | time=2026-11-21T09:18:12Z | zone=60 | software=nullmailer | !NoFrom | !NoBy");
        row("Dovecot LMTP",
            "from h.example ([192.0.2.1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) by "
            "store.example with LMTPS id abc (envelope-from <a@example.org>) for <b@example.net>; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=store.example | with=LMTPS | id=abc | "
            "for=b@example.net | sender=<a@example.org> | tls | version=TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | "
            "bits=256 | time=2026-11-21T09:18:12Z | zone=60 | dialect=Dovecot");
        row("Dovecot LMTP: among itself",
            "from mx.example by store.example with LMTP id abc (envelope-from <a@example.org>) for <b@example.net>; "
            "Sat, 21 Nov 2026 10:18:12 +0100",
            "from=mx.example | by=store.example | with=LMTP | id=abc | for=b@example.net | sender=<a@example.org> | "
            "local | time=2026-11-21T09:18:12Z | zone=60 | dialect=Dovecot");
        row("OpenSMTPD",
            "from h.example (rdns.example [192.0.2.1]) by mx.example (OpenSMTPD) with ESMTPSA id 9f "
            "(TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO) auth=yes user=u for <b@example.net>; Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | authenticated | as=u | by=mx.example "
            "| with=ESMTPSA | id=9f | for=b@example.net | tls | version=TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | "
            "bits=256 | peer=no certificate | time=2026-11-21T09:18:12Z | zone=60 | software=OpenSMTPD | "
            "dialect=OpenSMTPD");
        row("OpenSMTPD: local",
            "from localhost (mx.example [local]) by mx.example (OpenSMTPD) with ESMTPA id 9f for <b@example.net>; Sat, "
            "21 Nov 2026 10:18:12 +0100",
            "from=localhost | name=mx.example | authenticated | by=mx.example | with=ESMTPA | id=9f | "
            "for=b@example.net | local | time=2026-11-21T09:18:12Z | zone=60 | software=OpenSMTPD | dialect=OpenSMTPD");
        row("OpenSMTPD 5: TLS outside of a comment",
            "from h.example (rdns.example [192.0.2.1]) by mx.example (OpenSMTPD) with ESMTPS id 9f TLS version=TLSv1.2 "
            "cipher=ECDHE-RSA-AES256-SHA bits=256 verify=NO for <b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=ESMTPS | id=9f "
            "| for=b@example.net | tls | version=TLSv1.2 | cipher=ECDHE-RSA-AES256-SHA | bits=256 | peer=no "
            "certificate | time=2026-11-21T09:18:12Z | zone=60 | software=OpenSMTPD | dialect=OpenSMTPD");
        row("Courier",
            "from h.example (rdns.example [::ffff:192.0.2.1]) (TLS: TLSv1.2,256bits,ECDHE-RSA-AES256-GCM-SHA384) by "
            "mx.example with ESMTPS id 00000000005DC0D6.0000000064EC6711.00003756; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=ESMTPS | "
            "id=00000000005DC0D6.0000000064EC6711.00003756 | tls | version=TLSv1.2 | "
            "cipher=ECDHE-RSA-AES256-GCM-SHA384 | bits=256 | time=2026-11-21T09:18:12Z | zone=60 | dialect=Courier");
        row("Courier: login",
            "from h.example (rdns.example [192.0.2.1]) (AUTH: PLAIN u, TLS: TLS1.3, 128bits, "
            "ECDHE_RSA_AES_128_GCM_SHA256) by mx.example with ESMTPSA id 00000000005DC0D6.0000000064EC6711.00003756; "
            "Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | authenticated | as=u | by=mx.example "
            "| with=ESMTPSA | id=00000000005DC0D6.0000000064EC6711.00003756 | tls | version=TLSv1.3 | "
            "cipher=ECDHE_RSA_AES_128_GCM_SHA256 | bits=128 | time=2026-11-21T09:18:12Z | zone=60 | dialect=Courier");
        row("Haraka",
            "from h.example (rdns.example [192.0.2.1]) by mx.example (Haraka/3.0.1) with ESMTPS id 5F2.1 envelope-from "
            "<a@example.org> (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 verify=FAIL); Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=ESMTPS | "
            "id=5F2.1 | sender=<a@example.org> | tls | version=TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | peer=not "
            "verified | time=2026-11-21T09:18:12Z | zone=60 | software=Haraka/3.0.1 | dialect=Haraka");
        row("CommuniGate",
            "from [192.0.2.1] (account u@example.net HELO [10.0.0.4]) by mx.example (CommuniGate Pro SMTP 6.2) with "
            "ESMTP-TLS id 123; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=192.0.2.1 | helo=10.0.0.4 | verb=HELO | ip=192.0.2.1 | authenticated | as=u@example.net | "
            "by=mx.example | with=ESMTP-TLS | protocol=ESMTPS | id=123 | time=2026-11-21T09:18:12Z | zone=60 | "
            "software=CommuniGate Pro SMTP 6.2 | dialect=CommuniGate");
        row("CommuniGate: verified",
            "from h.example ([192.0.2.1] verified) by mx.example (CommuniGate Pro SMTP 6.2) with ESMTP id 123 for "
            "b@example.net; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=123 | for=b@example.net "
            "| time=2026-11-21T09:18:12Z | zone=60 | software=CommuniGate Pro SMTP 6.2 | dialect=CommuniGate");
        row("Zimbra: LHLO",
            "from mx.example (LHLO mx.example) (10.0.0.2) by mx.example with LMTP; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=mx.example | helo=mx.example | verb=LHLO | name=mx.example | ip=10.0.0.2 | by=mx.example | with=LMTP "
            "| time=2026-11-21T09:18:12Z | zone=60 | dialect=Zimbra");
        row("getmail", "from pop.example by pc with POP3 (getmail-5.16); Sat, 21 Nov 2026 10:18:12 +0100",
            "from=pop.example | by=pc | with=POP3 | time=2026-11-21T09:18:12Z | zone=60 | software=getmail-5.16 | "
            "dialect=Getmail");
        row("getmail: via", "from pop.example by pc via POP3/IMAP4; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=pop.example | helo=pop.example | by=pc | via=POP3/IMAP4 | time=2026-11-21T09:18:12Z | zone=60 | "
            "dialect=RFC 5321");
        row("fetchmail",
            "from pop.example [192.0.2.1] by pc with IMAP (fetchmail-6.4) for <u@localhost> (single-drop); Sat, 21 Nov "
            "2026 10:18:12 +0100",
            "from=pop.example | ip=192.0.2.1 | by=pc | with=IMAP | for=u@localhost | time=2026-11-21T09:18:12Z | "
            "zone=60 | software=fetchmail-6.4 | dialect=Fetchmail");
        row("Ecelerity",
            "from [10.0.0.4] ([10.0.0.4:33672]) by mx.example (ecelerity 4.2.38 r(:)) with ESMTP id "
            "EE/20-30863-33CE1054; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=10.0.0.4 | helo=10.0.0.4 | ip=10.0.0.4 | by=mx.example | with=ESMTP | id=EE/20-30863-33CE1054 | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=ecelerity 4.2.38 r(:) | dialect=Ecelerity");
        row("SendGrid: no semicolon, Go's date",
            "by filter0001.example with SMTP id filter0001-1-5F2-1 2026-11-21 09:18:12.123456789 +0000 UTC m=+0.1",
            "by=filter0001.example | with=SMTP | id=filter0001-1-5F2-1 | time=2026-11-21T09:18:12Z | zone=0 | "
            "!DateWithoutSemicolon | !NoFrom");
        row("SendGrid: web",
            "from MTIz (unknown) by geopod-ismtpd-1 (SG) with HTTP id abc-1 for <b@example.net>; Sat, 21 Nov 2026 "
            "09:18:12.516 +0000 (UTC)",
            "from=MTIz | helo=MTIz | no name | by=geopod-ismtpd-1 | with=HTTP | id=abc-1 | for=b@example.net | "
            "time=2026-11-21T09:18:12Z | zone=0 | software=SG | dialect=SendGrid");
        row("Amazon SES",
            "from a1.smtp-out.example (a1.smtp-out.example [192.0.2.1]) by inbound-smtp.eu-west-1.amazonaws.com with "
            "SMTP id 4ab for b@example.net; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=a1.smtp-out.example | helo=a1.smtp-out.example | name=a1.smtp-out.example | ip=192.0.2.1 | "
            "by=inbound-smtp.eu-west-1.amazonaws.com | with=SMTP | id=4ab | for=b@example.net | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=Amazon SES");
        row("Postini",
            "from source ([192.0.2.1]) (using TLSv1) by exprod5mx1.postini.example ([10.0.0.1]) with SMTP; Sat, 21 Nov "
            "2026 10:18:12 +0100",
            "from=source | helo=source | ip=192.0.2.1 | by=exprod5mx1.postini.example | by ip=10.0.0.1 | with=SMTP | "
            "tls | version=TLSv1.0 | time=2026-11-21T09:18:12Z | zone=60 | dialect=Postini");
        row("MDaemon",
            "from h.example [(192.0.2.1)] by mx.example (192.0.2.2) (MDaemon PRO v19.0.2)  with ESMTP id "
            "md50018233933.msg; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | by ip=192.0.2.2 | with=ESMTP | "
            "id=md50018233933.msg | time=2026-11-21T09:18:12Z | zone=60 | software=MDaemon PRO v19.0.2 | "
            "dialect=MDaemon");
        row("MessageLabs",
            "from unknown (HELO h.example) (192.0.2.1)\n  by server-1.tower.example with AES256-GCM-SHA384 encrypted "
            "SMTP; 21 Nov 2026 09:18:12 -0000",
            "from=unknown | helo=h.example | verb=HELO | no name | ip=192.0.2.1 | by=server-1.tower.example | "
            "with=AES256-GCM-SHA384 encrypted SMTP | protocol=SMTP | tls | cipher=AES256-GCM-SHA384 | "
            "time=2026-11-21T09:18:12Z | zone=0 | dialect=Qmail");
        row("Cisco",
            "from h.example (HELO h.example) ([192.0.2.1]) by esa.example with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; "
            "21 Nov 2026 09:18:12 +0000",
            "from=h.example | helo=h.example | verb=HELO | name=h.example | ip=192.0.2.1 | by=esa.example | "
            "with=ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384 | protocol=ESMTP | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384 | "
            "time=2026-11-21T09:18:12Z | zone=0 | dialect=Qmail");
        row("Mimecast",
            "from h.example (rdns.example [192.0.2.1]) by relay.example with ESMTP with STARTTLS (version=TLSv1.3, "
            "cipher=TLS_AES_256_GCM_SHA384) id mta-1-a; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=relay.example | with=ESMTP with "
            "STARTTLS | protocol=ESMTP | id=mta-1-a | tls | version=TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("PowerMTA: envelope behind the date",
            "from h.example (192.0.2.1) by mx.example id hq1 for <b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100 "
            "(envelope-from <a@example.org>)",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | id=hq1 | for=b@example.net | "
            "sender=<a@example.org> | time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("FortiMail",
            "from h.example (rdns.example [192.0.2.1]) (user=u@example.net mech=PLAIN bits=0) by mx.example with ESMTP "
            "id 1-1 (version=TLSv1.2 cipher=AES256-GCM-SHA384 bits=256 verify=NOT); Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | authenticated | as=u@example.net | "
            "by=mx.example | with=ESMTP | id=1-1 | tls | version=TLSv1.2 | cipher=AES256-GCM-SHA384 | bits=256 | "
            "peer=no certificate | time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("Yahoo: login",
            "from h.example (u@192.0.2.1 with login) by smtp.example with SMTP; 21 Nov 2026 01:18:12 -0800 PST",
            "from=h.example | helo=h.example | ip=192.0.2.1 | ident=u | authenticated | by=smtp.example | with=SMTP | "
            "time=2026-11-21T09:18:12Z | zone=-480 | dialect=RFC 5321");
        row("SquirrelMail",
            "from 192.0.2.1 (SquirrelMail authenticated user u) by mail.example with HTTP; Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=192.0.2.1 | helo=192.0.2.1 | ip=192.0.2.1 | authenticated | as=u | by=mail.example | with=HTTP | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("XMail: sender at the end",
            "from h.example (192.0.2.1:23198) by mx.example with [XMail 1.20 ESMTP Server] id <S72E> for "
            "<b@example.net> from <a@example.org>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=[XMail 1.20 ESMTP Server] | "
            "protocol=ESMTP | id=S72E | for=b@example.net | sender=<a@example.org> | time=2026-11-21T09:18:12Z | "
            "zone=60 | dialect=RFC 5321");
        row("Cyrus: socket",
            "from mx.example ([unix socket]) by mx.example (Cyrus v2.3.14) with LMTPA; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=mx.example | authenticated | by=mx.example | with=LMTPA | local | time=2026-11-21T09:18:12Z | "
            "zone=60 | software=Cyrus v2.3.14 | dialect=RFC 5321");
        row("GMX: a literal behind the writer",
            "from gmx.example ([192.0.2.7]) by mail.gmx.example (mrgmx004 [192.0.2.9]) with ESMTPSA (Nemesis) id "
            "0MKpdM-1CkRpr14PF-000608 for <b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=gmx.example | helo=gmx.example | ip=192.0.2.7 | authenticated | by=mail.gmx.example | by "
            "ip=192.0.2.9 | with=ESMTPSA | id=0MKpdM-1CkRpr14PF-000608 | for=b@example.net | time=2026-11-21T09:18:12Z "
            "| zone=60 | software=Nemesis | dialect=RFC 5321");
        row("qpsmtpd",
            "from h.example (HELO h.example) (192.0.2.7) (smtp-auth username u, mechanism login) by mx.example "
            "(qpsmtpd/0.84) with (ECDHE-RSA-AES256-GCM-SHA384 encrypted) ESMTPSA; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | verb=HELO | name=h.example | ip=192.0.2.7 | authenticated | as=u | "
            "by=mx.example | with=ESMTPSA | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384 | time=2026-11-21T09:18:12Z | "
            "zone=60 | software=qpsmtpd/0.84 | dialect=RFC 5321");
        row("Postfix with a policy's remark",
            "from h.example (rdns.example [192.0.2.7]) (authenticated (AUTH PLAIN) user=u@example.net) by mx.example "
            "(Postfix) with ESMTPSA id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.7 | authenticated | as=u@example.net | "
            "by=mx.example | with=ESMTPSA | id=4Abc | time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | "
            "dialect=Postfix");
        row("a tls clause without a cipher",
            "from h.example (unknown [192.0.2.7]) by mx.example (smtpd) with ESMTP id ABC TLS for <b@example.net>; "
            "Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | no name | ip=192.0.2.7 | by=mx.example | with=ESMTP | id=ABC | "
            "for=b@example.net | tls | time=2026-11-21T09:18:12Z | zone=60 | software=smtpd | dialect=RFC 5321");
        row("Exim: given back by a filter",
            "from exim by mx.example with sa-scanned (Exim 4.20) id 19abcD-0001aB-00; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=exim | by=mx.example | with=sa-scanned | id=19abcD-0001aB-00 | local | time=2026-11-21T09:18:12Z | "
            "zone=60 | software=Exim 4.20 | dialect=Exim");
        row("Mailgun: a number behind the protocol",
            "by luna.mailgun.example with SMTP 7583843; Mon, 21 Sep 2026 10:18:12 +0000",
            "by=luna.mailgun.example | with=SMTP | time=2026-09-21T10:18:12Z | zone=0 | !NoFrom");
        row("Proofpoint",
            "from pps.filterd (m0098409.ppops.example [127.0.0.1]) by m0098409.ppops.example (8.16.0.42/8.16.0.42) "
            "with SMTP id 0AL9IC for <b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=pps.filterd | helo=pps.filterd | name=m0098409.ppops.example | ip=127.0.0.1 | "
            "by=m0098409.ppops.example | with=SMTP | id=0AL9IC | for=b@example.net | time=2026-11-21T09:18:12Z | "
            "zone=60 | software=8.16.0.42/8.16.0.42 | dialect=Sendmail");
        row("Domino",
            "from vm.example ([192.0.2.7]) by mx.example (IBM Domino Release 9.0.1FP8) with ESMTP id "
            "2026112110181200-123456 ;\n  Sat, 21 Nov 2026 10:18:12 +0100",
            "from=vm.example | helo=vm.example | ip=192.0.2.7 | by=mx.example | with=ESMTP | "
            "id=2026112110181200-123456 | time=2026-11-21T09:18:12Z | zone=60 | software=IBM Domino Release 9.0.1FP8 | "
            "dialect=RFC 5321");
        row("1993: no name of the peer's address",
            "from h.example by mx.example (5.65c/IDA-1.4.4) id AA12345; Fri, 1 Jan 93 12:00 EST",
            "from=h.example | helo=h.example | by=mx.example | id=AA12345 | time=1993-01-01T17:00:00Z | zone=-300 | "
            "software=5.65c/IDA-1.4.4 | dialect=RFC 5321");
        row("Oracle: unknown in brackets",
            "from [192.168.1.4] ([unknown] [192.0.2.1]) by mx.example (Oracle Communications Messaging Server 8.0 "
            "64bit) with ESMTPSA id <0Q1@mx.example> for b@example.net; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=192.168.1.4 | helo=192.168.1.4 | ip=192.0.2.1 | authenticated | by=mx.example | with=ESMTPSA | "
            "id=0Q1@mx.example | for=b@example.net | time=2026-11-21T09:18:12Z | zone=60 | software=Oracle "
            "Communications Messaging Server 8.0 64bit | dialect=RFC 5321");
        row("keywords in comments do not reach the clauses",
            "from h.example (rdns.example [192.0.2.1]) (using TLSv1.3 with cipher X for id by) by mx.example (by b "
            "with w id i for f@f) with ESMTP id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc "
            "| tls | version=TLSv1.3 | cipher=X | time=2026-11-21T09:18:12Z | zone=60 | software=by b with w id i for "
            "f@f | dialect=RFC 5321");
        row("UTC inside of a host name stays",
            "from utc.UTC.example (UTC.example [192.0.2.1]) by mx.UTC.example with ESMTP; Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=utc.UTC.example | helo=utc.UTC.example | name=UTC.example | ip=192.0.2.1 | by=mx.UTC.example | "
            "with=ESMTP | time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("IPv6 of less than eight groups",
            "from h.example (rdns.example [2001:db8::1]) by mx.example with ESMTP; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=2001:db8::1 | by=mx.example | with=ESMTP | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("an id like a version",
            "from h.example (192.0.2.1) by mx.example with Microsoft SMTP Server id 15.20.1.2; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=Microsoft SMTP Server | "
            "protocol=SMTP | id=15.20.1.2 | time=2026-11-21T09:18:12Z | zone=60 | dialect=Exchange");
        row("an apostrophe is no quote",
            "from o'brien.example (o'brien [192.0.2.1]) by mx.example with ESMTP id 4Abc; Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=o'brien.example | helo=o'brien.example | name=o'brien | ip=192.0.2.1 | by=mx.example | with=ESMTP | "
            "id=4Abc | time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("date alone", "; Sat, 21 Nov 2026 10:18:12 +0100", "time=2026-11-21T09:18:12Z | zone=60 | !NoFrom | !NoBy");
        row("date alone, no semicolon", "Sat, 21 Nov 2026 10:18:12 +0100",
            "time=2026-11-21T09:18:12Z | zone=60 | !DateWithoutSemicolon | !NoFrom | !NoBy");
        row("two-digit year", "from h.example (192.0.2.1) by mx.example with SMTP; Fri, 07 Feb 03 10:18:12 -0800",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=SMTP | time=2003-02-07T18:18:12Z | "
            "zone=-480 | dialect=RFC 5321");
        row("multiple recipients",
            "from h.example (192.0.2.1) by mx.example with ESMTP id 4Abc for <multiple recipients>; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("two recipients",
            "from h.example (192.0.2.1) by mx.example with ESMTP id 4Abc for <a@example.net> , <b@example.net>; Sat, "
            "21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc | for=a@example.net "
            "| time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("source route",
            "from h.example (192.0.2.1) by mx.example with ESMTP id 4Abc for <@r.example,@s.example:b@example.net>; "
            "Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc | for=b@example.net "
            "| time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("quoted local part",
            "from h.example (192.0.2.1) by mx.example with ESMTP id 4Abc for <\"a; by b\"@example.net>; Sat, 21 Nov "
            "2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc | for=\"a; by "
            "b\"@example.net | time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("semicolons in comments and quotes",
            "from h.example (a;b [192.0.2.1]) by mx.example (c;d) with ESMTP id 4Abc for \"x;y\"@example.net; Sat, 21 "
            "Nov 2026 10:18:12 +0100 (C;E)",
            "from=h.example | helo=h.example | name=b | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc | "
            "for=\"x;y\"@example.net | time=2026-11-21T09:18:12Z | zone=60 | software=c;d | dialect=RFC 5321");
        row("the last semicolon counts",
            "from h.example (192.0.2.1) by mx.example with ESMTP; id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("clause behind the date",
            "from h.example (192.0.2.1) by mx.example; Sat, 21 Nov 2026 10:18:12 +0100 for <b@example.net>",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | for=b@example.net | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("no space before a comment",
            "from h.example(rdns.example[192.0.2.1])by mx.example(v1)with ESMTP id 4Abc; Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc "
            "| time=2026-11-21T09:18:12Z | zone=60 | software=v1 | dialect=RFC 5321");
        row("empty", "", "!Empty");
        row("white space", " \r\n\t", "!Empty");
        row("impossible date", "from h.example (192.0.2.1) by mx.example with ESMTP; Tue, 31 Feb 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | !ImpossibleDate");
        row("hour 25", "from h.example (192.0.2.1) by mx.example with ESMTP; Sat, 21 Nov 2026 25:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | !ImpossibleDate");
        row("no date", "from h.example (192.0.2.1) by mx.example with ESMTP id 4Abc",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc | !NoDate");
        row("text instead of a date", "from h.example (192.0.2.1) by mx.example with ESMTP id 4Abc; tomorrow",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc | !NoDate");
        row("wrong day of the week",
            "from h.example (192.0.2.1) by mx.example with ESMTP; Mon, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | time=2026-11-21T09:18:12Z | "
            "zone=60 | wrong weekday | dialect=RFC 5321");
        row("unknown zone", "from h.example (192.0.2.1) by mx.example with ESMTP; Sat, 21 Nov 2026 10:18:12 IST",
            "from=h.example | helo=h.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | time=2026-11-21T10:18:12Z | "
            "zone=unknown | dialect=RFC 5321");
        row("comment not closed",
            "from h.example (rdns.example [192.0.2.1] by mx.example (Postfix) with ESMTP id 4Abc; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc "
            "| time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix | !UnbalancedComment");
        row("comment closed twice",
            "from h.example (rdns.example [192.0.2.1])) by mx.example (Postfix) with ESMTP id 4Abc; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc "
            "| time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix | !UnbalancedComment");
        row("bracket not closed",
            "from [192.0.2.1 (rdns.example [192.0.2.1) by mx.example with ESMTP id 4Abc; Sat, 21 Nov 2026 10:18:12 "
            "+0100",
            "from=192.0.2.1 | helo=192.0.2.1 | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=4Abc "
            "| time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321");
        row("no address in brackets",
            "from h.example (rdns.example [999.0.2.1]) by [nowhere] with ESMTP id 4Abc for nobody; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | by=nowhere | with=ESMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321 | !BadAddress");
        row("sender's path in brackets",
            "from [<a@example.org>] ([<a@example.org>] helo=h.example) by mx.example with ESMTP; Sat, 21 Nov 2026 "
            "10:18:12 +0100",
            "helo=h.example | by=mx.example | with=ESMTP | time=2026-11-21T09:18:12Z | zone=60 | !BadAddress | "
            "!NoFrom");
        row("no keyword at all", "complete nonsense", "!NoDate | !NoFrom | !NoBy");
        row("one keyword", "from", "!NoDate | !NoFrom | !NoBy");
        row("keywords only", "from by via with id for", "from=by | helo=by | !NoDate | !NoBy");
        row("UTF-8 names",
            "from b\303\274cher.example (b\303\274cher.example [192.0.2.1]) by mx.example with UTF8SMTPS id 4Abc for "
            "<\303\244@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=b\303\274cher.example | helo=b\303\274cher.example | name=b\303\274cher.example | ip=192.0.2.1 | "
            "by=mx.example | with=UTF8SMTPS | id=4Abc | for=\303\244@example.net | time=2026-11-21T09:18:12Z | zone=60 "
            "| dialect=RFC 5321");
        row("address above 255",
            "from h.example (rdns.example [300.1.2.3]) by mx.example with SMTP; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | name=rdns.example | by=mx.example | with=SMTP | "
            "time=2026-11-21T09:18:12Z | zone=60 | dialect=RFC 5321 | !BadAddress");
        row("greeting with clauses",
            "from x by evil.example with ESMTPS id FAKE for <v@example.net> (unknown [192.0.2.1]) by mx.example "
            "(Postfix) with SMTP id 4Abc for <b@example.net>; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=x | helo=x | no name | ip=192.0.2.1 | by=mx.example | with=SMTP | id=4Abc | for=b@example.net | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix | !RepeatedClause");
        row("greeting with a TLS clause",
            "from x tls TLS_AES_256_GCM_SHA384 auth=yes user=u (unknown [192.0.2.1]) by mx.example (Postfix) with SMTP "
            "id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=x | helo=x | no name | ip=192.0.2.1 | by=mx.example | with=SMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix");
        row("greeting \"by\"",
            "from by (unknown [192.0.2.1]) by mx.example (Postfix) with SMTP id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=by | helo=by | no name | ip=192.0.2.1 | by=mx.example | with=SMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix");
        row("greeting \"id\"",
            "from id (unknown [192.0.2.1]) by mx.example (Postfix) with SMTP id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=id | helo=id | no name | ip=192.0.2.1 | by=mx.example | with=SMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix");
        row("greeting opens a comment",
            "from x( (unknown [192.0.2.1]) by mx.example (Postfix) with SMTP id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=x( | helo=x( | no name | ip=192.0.2.1 | by=mx.example | with=SMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix | !UnbalancedComment");
        row("greeting opens a quote",
            "from \"x (unknown [192.0.2.1]) (Client CN \"c.example\", Issuer \"CA\" (not verified)) by mx.example "
            "(Postfix) with ESMTPS id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=\"x | helo=\"x | no name | ip=192.0.2.1 | by=mx.example | with=ESMTPS | id=4Abc | tls | peer=not "
            "verified | cn=c.example | time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix");
        row("greeting with a date",
            "from x; Mon, 1 Jan 2001 00:00:00 +0000 (unknown [192.0.2.1]) by mx.example (Postfix) with SMTP id 4Abc; "
            "Sat, 21 Nov 2026 10:18:12 +0100",
            "from=x | helo=x | no name | ip=192.0.2.1 | by=mx.example | with=SMTP | id=4Abc | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Postfix | dialect=Postfix");
        row("sender's path closes the comment",
            "from rdns.example ([192.0.2.1] helo=h.example) by mx.example with esmtp (Exim 4.98) (envelope-from <\"a) "
            "by evil.example with esmtps id FAKE (\"@example.org>) id 1abc-0005XY-2Z; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=rdns.example | helo=h.example | name=rdns.example | ip=192.0.2.1 | by=mx.example | with=esmtp | "
            "protocol=ESMTP | id=1abc-0005XY-2Z | sender=<\"a) by evil.example with esmtps id FAKE (\"@example.org> | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=Exim 4.98 | dialect=Exim");
        row("IDENT with an address",
            "from h.example (IDENT:[198.51.100.9]@rdns.example [192.0.2.1]) by mx.example (8.17.1/8.17.1) with ESMTP "
            "id 5AK; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | helo=h.example | no name | ip=192.0.2.1 | by=mx.example | with=ESMTP | id=5AK | "
            "time=2026-11-21T09:18:12Z | zone=60 | software=8.17.1/8.17.1 | dialect=Sendmail");
        row("two writers, no client between",
            "from h.example by alpha.example by uid 7791 with local; Sat, 21 Nov 2026 10:18:12 +0100",
            "from=h.example | by=alpha.example | with=local | local | time=2026-11-21T09:18:12Z | zone=60 | "
            "dialect=RFC 5321 | !RepeatedClause");
    }

    void parse()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, said);
        QCOMPARE(describeField(parseReceived(value)), said);
    }

    /// T11: comments nested 1,000 deep are flagged, and hide nothing.
    void nestedComments()
    {
        const QByteArray deep = QByteArray(1000, '(') + "x" + QByteArray(1000, ')');
        const ReceivedField field = parseReceived("from h.example (rdns.example [192.0.2.1]) " + deep
            + " by mx.example (Postfix) with ESMTP id 4Abc; Sat, 21 Nov 2026 10:18:12 +0100");
        QCOMPARE(field.fromIp, IpAddress::parse("192.0.2.1"));
        QCOMPARE(field.by, QByteArray("mx.example"));
        QVERIFY(field.time);
        QCOMPARE(field.defects, QList{ReceivedDefect::NestedTooDeep});
    }

    void limit()
    {
        const QByteArray head = "from h.example (192.0.2.1) by mx.example with ESMTP; Sat, 21 Nov 2026 10:18:12 +0100";
        const QByteArray full = head + QByteArray(Limits::fieldOctets - head.size(), ' ');
        QVERIFY(!parseReceived(full).defects.contains(ReceivedDefect::TooLong));
        const ReceivedField field = parseReceived(full + ' ');
        QVERIFY(field.defects.contains(ReceivedDefect::TooLong));
        QCOMPARE(field.by, QByteArray("mx.example"));
    }

    /// Shapes whose cost must grow linearly: one of quadratic cost would not end within the test's time.
    void floods_data()
    {
        QTest::addColumn<QByteArray>("unit");
        for (const char *unit : {"(", ")", "((", "()", "(()", "[", "[[", "[]", "<", "<\"", "<\">", "\"", "\\", "\"\\\"",
                 "\\\"", ";", ",", ", ", "a ", "from ", "by ", "by x ", "from x by y ", "by x (192.0.2.1) ",
                 "with SMTP ", "with ", "id ", "for ", "tls ", "1 ", "1 Jan ", "1 Jan 2000 ", "1 Jan 2000 (", "Mon, ",
                 "(Mon, ", "; 1 Jan 2000 10:00:00 (", "=", "a=", "(a=", "(a=[", "(HELO ", "(u@", "[192.0.2.1] ",
                 "([192.0.2.1", "(using TLSv1.3 with cipher ", "(AUTH: x, TLS: ", "(<\"x", "(<\"x\"@", "\0", "\xff"}) {
            QTest::newRow(unit) << QByteArray(unit, std::max<qsizetype>(1, qsizetype(strlen(unit))));
        }
    }

    void floods()
    {
        QFETCH(QByteArray, unit);
        QByteArray value;
        while (value.size() < 1024 * 1024) {
            value += unit;
        }
        for (const QByteArray &text : {value, value.first(Limits::fieldOctets), "from x (" + value + ") by y"}) {
            const ReceivedField field = parseReceived(text);
            QVERIFY(field.from.size() <= Limits::fieldOctets);
        }
    }

    /// Every beginning of a field is a field.
    void cuts()
    {
        const QByteArray whole = "from h.example (IDENT:\"u\"@rdns.example [IPv6:2001:db8::1%9] (may be forged)) "
                                 "(using TLSv1.3 with cipher "
                                 "X (256/256 bits)) (Client CN \"c\\\"\", Issuer \"CA\" (verified OK)) by mx.example "
                                 "(a\\)b) with ESMTPS id "
                                 "<1> tls X group y for <\"a b\"@example.net>, <c@example.net> (envelope-from "
                                 "<\"a)\"@example.org>); Sat, 21 "
                                 "Nov (c) 2026 10:18:12.5 +0000 UTC m=+0.1 (z)";
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const QByteArray part = whole.first(length); // a copy, so that a sanitizer sees reads behind it
            QCOMPARE(parseReceived(part), parseReceived(part));
        }
    }

    /// The octets of a field are looked at in pieces. Where these part it, and where it ends in one, changes nothing.
    void pieces_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("comments alone") << QByteArray(
            "from h.example (rdns.example [IPv6:2001:db8::1%9] (may be forged)) (TLSv1.3 (256/256 bits))"
            "by mx.example,id 0,1;with ESMTPSA, id <1> for <c@example.net>; 21 Nov 2026 10:18:12 +0000");
        QTest::newRow("quotes") << QByteArray(
            "from \"h, x\" (u@rdns.example [192.0.2.1] \\)) (AUTH: LOGIN \"user)\") by mx.example for "
            "<\"a b\"@example.net>, <c@example.net> (envelope-from <\"a)\"@example.org>) id \"");
    }

    void pieces()
    {
        QFETCH(const QByteArray, whole);
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const QByteArray part = whole.first(length);
            const QByteArray said = describeField(parseReceived(part));
            for (qsizetype shift = 1; shift <= 64; ++shift) {
                const QByteArray shifted = QByteArray(shift, ' ') + part;
                QCOMPARE(describeField(parseReceived(shifted)), said);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReceivedField)
#include "tst_receivedfield.moc"
