// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A provider's outgoing server bounces what a customer of its own has sent: the customer's computer is no mail server,
// and what SPF, HELO and DMARC say of such is nothing against it.

#include "examine.h"
#include "tokens.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;

namespace {

/// Neither a login nor a browser.
constexpr auto plainTransfer = "from WIN-7QK (dsl.example.net [192.0.2.200])\r\n"
                               "\tby out3.provider.example with esmtp (Exim 4.97)\r\n"
                               "\tid 1tDkLl-0000000Bc3b-1aBc\r\n\tfor karl@target.example";

/// A bounce of the provider, whose own Received field of the original says @p received.
QByteArray bounceWith(const QByteArray &received)
{
    return "Return-Path: <>\r\n"
           "Received: from out3.provider.example (out3.provider.example [198.51.100.77])\r\n"
           "\tby mx.example.org (Postfix) with ESMTPS id 4X9zKq2Lm3z2n\r\n"
           "\tfor <info@example.org>; Fri, 20 Nov 2026 13:03:22 +0000 (UTC)\r\n"
           "From: Mail Delivery System <MAILER-DAEMON@out3.provider.example>\r\n"
           "To: info@example.org\r\n"
           "Subject: Mail delivery failed\r\n"
           "Date: Fri, 20 Nov 2026 13:03:20 +0000\r\n"
           "Message-ID: <b1@out3.provider.example>\r\n"
           "Auto-Submitted: auto-replied\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n"
           "\r\n"
           "--b\r\n\r\nIt could not be delivered.\r\n"
           "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
           "Reporting-MTA: dns; out3.provider.example\r\n\r\n"
           "Final-Recipient: rfc822; karl@target.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
           "Remote-MTA: dns; mx.target.example\r\n"
           "Diagnostic-Code: smtp; 550 5.1.1 <karl@target.example>: User unknown\r\n"
           "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
           "Return-Path: <info@example.org>\r\nReceived: "
        + received
        + "; Fri, 20 Nov 2026 13:03:19 +0000\r\n"
          "From: Example <info@example.org>\r\nTo: karl@target.example\r\nSubject: Invoice\r\n"
          "Date: Fri, 20 Nov 2026 13:03:00 +0000\r\nMessage-ID: <m1@example.org>\r\n\r\nPlease pay.\r\n"
          "\r\n--b--\r\n";
}

CaseReport examined(const QByteArray &bytes, const QList<IpNetwork> &outbound = {})
{
    Zone zone;
    zone.add("example.org", DnsType::Txt, "v=spf1 include:provider.example -all");
    zone.add("provider.example", DnsType::Txt, "v=spf1 ip4:198.51.100.0/24 -all");
    zone.add("_dmarc.example.org", DnsType::Txt, "v=DMARC1; p=reject");
    zone.add("out3.provider.example", DnsType::A, "198.51.100.77");
    ZoneResolver resolver(std::move(zone));
    Context context;
    context.resolver = &resolver;
    context.now = sys_days(2026y / November / 21);
    context.identity.domains = {"example.org"};
    context.identity.trustedHosts = {"mx.example.org"};
    context.identity.outbound = outbound;
    return examine(bytes, QStringLiteral("bounce.eml"), context);
}

bool has(const CaseReport &report, QByteArrayView id, QByteArrayView place = {})
{
    return std::ranges::any_of(report.findings,
        [&](const Finding &finding) { return finding.id == id && (place.isEmpty() || finding.subject == place); });
}

} // namespace

class TestSubmittedOriginals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webPagesAreNoMailServers_data();
    void webPagesAreNoMailServers();
    void aRelayThatOurSpfNamesIsNotRefuted_data();
    void aRelayThatOurSpfNamesIsNotRefuted();
    void aLogInIsNothingToRefuse_data();
    void aLogInIsNothingToRefuse();
    void atAnotherServerItMakesNoSmarthost();
    void withoutOneSpfSpeaks_data();
    void withoutOneSpfSpeaks();
    void aServiceThatSentTheLetterPassesTheBounceOn_data();
    void aServiceThatSentTheLetterPassesTheBounceOn();
};

void TestSubmittedOriginals::aServiceThatSentTheLetterPassesTheBounceOn_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<bool>("passedOn");
    QTest::newRow("the service hands the bounce over") << QByteArray("bounce-7@mail.provider.example") << true;
    QTest::newRow("somebody else does") << QByteArray("bounce-7@elsewhere.example") << false;
    QTest::newRow("a forwarder had rewritten our address")
        << QByteArray("SRS0=aBcD=JL=example.org=info@mail.provider.example") << false;
    QTest::newRow("the letter was ours by its envelope") << QByteArray("info@example.org") << false;
}

void TestSubmittedOriginals::aServiceThatSentTheLetterPassesTheBounceOn()
{
    QFETCH(const QByteArray, sender);
    QByteArray bytes = bounceWith(plainTransfer);
    bytes.replace("Return-Path: <info@example.org>", "Return-Path: <" + sender + '>');
    bytes.replace("out3.provider.example", "mail.provider.example");
    QTEST(has(examined(bytes), "bounce.passed-on-by-sending-service", "original"), "passedOn");
}

void TestSubmittedOriginals::aLogInIsNothingToRefuse_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("Exim, esmtpa") << QByteArray("from [192.0.2.200] (port=51433 helo=WIN-7QK)\r\n"
                                                "\tby out3.provider.example with esmtpa (Exim 4.97)\r\n"
                                                "\t(envelope-from <info@example.org>)\r\n"
                                                "\tid 1tDkLl-0000000Bc3b-1aBc\r\n\tfor karl@target.example");
    QTest::newRow("Exim, esmtpsa") << QByteArray("from [192.0.2.200] (helo=WIN-7QK)\r\n"
                                                 "\tby out3.provider.example with esmtpsa (TLS1.3)\r\n"
                                                 "\ttls TLS_AES_256_GCM_SHA384\r\n\t(Exim 4.97)\r\n"
                                                 "\tid 1tDkLl-0000000Bc3b-1aBc\r\n\tfor karl@target.example");
    QTest::newRow("Postfix, sender named") << QByteArray("from WIN-7QK (dsl.example.net [192.0.2.200])\r\n"
                                                         "\t(Authenticated sender: info@example.org)\r\n"
                                                         "\tby out3.provider.example (Postfix) with ESMTPSA id 4X9z");
}

void TestSubmittedOriginals::aLogInIsNothingToRefuse()
{
    QFETCH(const QByteArray, received);
    const CaseReport report = examined(bounceWith(received));
    QCOMPARE(token(report.conclusion.verdict), token(Verdict::Undetermined));
    QCOMPARE(token(report.conclusion.generator.role), token(GeneratorRole::Smarthost));
    QVERIFY(has(report, "bounce.submitted"));
    QVERIFY(report.facts.original->injectionChecks.spf.isEmpty());
    for (const char *against : {"route.invalid", "bounce.refusable-by-spf", "bounce.refusable-by-dmarc"}) {
        QVERIFY2(!has(report, against), against);
    }
    QVERIFY(std::ranges::none_of(report.findings, [](const Finding &finding) {
        return finding.subject == "original" && (finding.id.startsWith("spf.") || finding.id.startsWith("helo."));
    }));
}

void TestSubmittedOriginals::atAnotherServerItMakesNoSmarthost()
{
    // The bouncer returned the header as it came, without a field of its own: the login was at somebody else's server.
    const CaseReport report = examined(bounceWith("from [192.0.2.200] (helo=WIN-7QK)\r\n"
                                                  "\tby smtp.elsewhere.example with esmtpsa (Exim 4.97)\r\n"
                                                  "\tid 1tDkLl-0000000Bc3b-1aBc\r\n\tfor karl@target.example"));
    QCOMPARE(token(report.conclusion.verdict), token(Verdict::Undetermined));
    QVERIFY(report.conclusion.generator.role != GeneratorRole::Smarthost);
    QVERIFY(report.facts.original->injectionChecks.spf.isEmpty());
    const auto submitted = std::ranges::find(report.findings, QByteArray("bounce.submitted"), &Finding::id);
    QVERIFY(submitted != report.findings.end());
    QCOMPARE(submitted->evidenceClass, EvidenceClass::Sender);
}

void TestSubmittedOriginals::webPagesAreNoMailServers_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("Horde") << QByteArray(
        "from 192.0.2.200 ([192.0.2.200]) by out3.provider.example (Horde Framework) with HTTPS");
    QTest::newRow("Roundcube") << QByteArray(
        "from dsl.example.net (dsl.example.net [192.0.2.200])\r\n"
        "\tby out3.provider.example (Roundcube Webmail) with HTTP (HTTP/2.0 POST)");
}

void TestSubmittedOriginals::webPagesAreNoMailServers()
{
    QFETCH(const QByteArray, received);
    const CaseReport report = examined(bounceWith(received));
    QCOMPARE(token(report.conclusion.verdict), token(Verdict::Undetermined));
    QCOMPARE(token(report.conclusion.generator.role), token(GeneratorRole::Smarthost));
    QVERIFY(has(report, "bounce.submitted-by-web"));
    QVERIFY(!has(report, "route.invalid"));
}

void TestSubmittedOriginals::aRelayThatOurSpfNamesIsNotRefuted_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("known by its address") << QByteArray(plainTransfer);
    QTest::newRow("a program on the server itself")
        << QByteArray("by out3.provider.example (Postfix, from userid 33)\r\n\tid 4X9z");
}

void TestSubmittedOriginals::aRelayThatOurSpfNamesIsNotRefuted()
{
    QFETCH(const QByteArray, received);
    const CaseReport report = examined(bounceWith(received));
    QCOMPARE(token(report.conclusion.verdict), token(Verdict::Undetermined));
    QCOMPARE(token(report.conclusion.generator.role), token(GeneratorRole::Smarthost));
    QVERIFY(has(report, "bounce.outgoing-relay"));
    QVERIFY(!has(report, "route.invalid"));
    QVERIFY(!has(report, "bounce.refusable-by-dmarc"));
}

void TestSubmittedOriginals::withoutOneSpfSpeaks_data()
{
    QTest::addColumn<QByteArray>("bounce");
    QTest::addColumn<bool>("knowsWayOut");
    QTest::newRow("our mail is known to leave elsewhere") << bounceWith(plainTransfer) << true;
    QTest::newRow("our SPF does not name the bouncer")
        << bounceWith(plainTransfer).replace("198.51.100.77", "203.0.113.77") << false;
    QTest::newRow("the recipient is the bouncer's own")
        << bounceWith(plainTransfer).replace("target.example", "out3.provider.example") << false;
    QTest::newRow("nobody else refused it")
        << bounceWith(plainTransfer).replace("Remote-MTA: dns; mx.target.example\r\n", "") << false;
}

void TestSubmittedOriginals::withoutOneSpfSpeaks()
{
    QFETCH(const QByteArray, bounce);
    QFETCH(const bool, knowsWayOut);
    const CaseReport report
        = examined(bounce, knowsWayOut ? QList{*IpNetwork::parse("192.0.2.0/28")} : QList<IpNetwork>());
    QCOMPARE(token(report.conclusion.verdict), token(Verdict::Backscatter));
    QVERIFY(has(report, "route.invalid"));
    for (const char *excuse : {"bounce.submitted", "bounce.submitted-by-web", "bounce.outgoing-relay"}) {
        QVERIFY2(!has(report, excuse), excuse);
    }
}

QTEST_GUILESS_MAIN(TestSubmittedOriginals)
#include "tst_submittedoriginals.moc"
