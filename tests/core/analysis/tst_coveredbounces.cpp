// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounces to somebody whose Sent folder is known for all the time: what is not in it, and for what other reason than
// that somebody forged it; and what is in it, and proves nothing.

#include "examine.h"
#include "ledgerlist.h"
#include "srs.h"
#include "tokens.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;

namespace {

constexpr auto sentAt = sys_days(2026y / November / 20) + 9h;
constexpr auto stamp = "; Fri, 20 Nov 2026 09:00:05 +0000\r\n";
constexpr auto fromOurServer = "Received: from out.example.org (out.example.org [192.0.2.10])\r\n"
                               "\tby mx.target.example (Postfix) with ESMTPS id 4A";
constexpr auto fromStranger = "Received: from WIN-7QK (dsl.example.net [192.0.2.200])\r\n"
                              "\tby mx.target.example (Postfix) with ESMTP id 4B";
constexpr auto takenInByUs = "Received: from laptop (office.example.org [192.0.2.20])\r\n"
                             "\tby out.example.org (Postfix) with ESMTPSA id 4C";

struct Bounce
{
    QByteArray to = "anna@example.org"; ///< its envelope recipient
    QByteArray peer = "mx.target.example (mx.target.example [198.51.100.77])";
    QByteArray author = "MAILER-DAEMON@mx.target.example";
    QByteArray reporter = "mx.target.example";
    QByteArray failed = "karl@target.example";
    QByteArray received = fromOurServer;
    QByteArray sender = "anna@example.org"; ///< of the original
    QByteArray from = "anna@example.org";
    QByteArray messageId = "<m1@example.org>";
    QByteArray label; ///< a field of the original

    [[nodiscard]] QByteArray bytes() const
    {
        return "Return-Path: <>\r\nDelivered-To: " + to + "\r\nReceived: from " + peer
            + "\r\n\tby mx.example.org (Postfix) with ESMTPS id 4X9\r\n\tfor <" + to
            + ">; Fri, 20 Nov 2026 09:01:00 +0000\r\nFrom: Mail Delivery System <" + author + ">\r\nTo: " + to
            + "\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: Fri, 20 Nov 2026 09:00:59 +0000\r\n"
              "Message-ID: <b1@mx.target.example>\r\nMIME-Version: 1.0\r\n"
              "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
              "--b\r\n\r\nIt could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
              "Reporting-MTA: dns; "
            + reporter + "\r\n\r\nFinal-Recipient: rfc822; " + failed
            + "\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nReturn-Path: <"
            + sender + ">\r\n" + received + stamp + "From: " + from
            + "\r\nTo: karl@target.example\r\nSubject: Invoice\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nMessage-ID: "
            + messageId + "\r\n" + label + "\r\nPlease pay.\r\n\r\n--b--\r\n";
    }
};

CaseReport examined(const QByteArray &bytes)
{
    Zone zone;
    zone.add("example.org", DnsType::Txt, "v=spf1 ip4:192.0.2.10 -all");
    zone.add("target.example", DnsType::Txt, "v=spf1 ip4:198.51.100.77 -all");
    zone.add("mx.target.example", DnsType::A, "198.51.100.77");
    ZoneResolver resolver(std::move(zone));
    LedgerEntry sent;
    sent.messageId = "m1@example.org";
    sent.date = sentAt;
    sent.headerFrom = "anna@example.org";
    sent.recipients = {"karl@target.example"};
    const LedgerCover always{{"*@example.org"}, sentAt - days(30), sentAt + days(1), LedgerKind::Person};
    const LedgerList ledger({sent}, {always});
    Context context;
    context.resolver = &resolver;
    context.ledger = &ledger;
    context.now = sys_days(2026y / November / 21);
    context.identity.domains = {"example.org"};
    context.identity.trustedHosts = {"mx.example.org", "out.example.org"};
    context.identity.outbound = {*IpNetwork::parse("192.0.2.10")};
    context.identity.submission = {*IpNetwork::parse("192.0.2.20")};
    context.identity.srs = SrsPolicy{"example.org", {"a secret of ours"}, 21};
    return examine(bytes, QStringLiteral("bounce.eml"), context);
}

} // namespace

class TestCoveredBounces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
};

void TestCoveredBounces::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, auto change, Verdict verdict) {
        Bounce bounce;
        change(bounce);
        QTest::newRow(name) << bounce.bytes() << verdict;
    };
    row("a letter of ours", [](Bounce &) { }, Verdict::OwnBounce);
    row(
        "not in the Sent folder, though our server passed it",
        [](Bounce &bounce) { bounce.messageId = "<m2@example.org>", bounce.failed = "ida@target.example"; },
        Verdict::AccountMisuse);
    row(
        "nor is what our shop or responder writes",
        [](Bounce &bounce) {
            bounce.messageId = "<m2@example.org>", bounce.failed = "ida@target.example";
            bounce.label = "Auto-Submitted: auto-generated\r\n";
        },
        Verdict::OwnBounce);
    row(
        "a label is no excuse for a stranger",
        [](Bounce &bounce) {
            bounce.messageId = "<m2@example.org>", bounce.failed = "ida@target.example";
            bounce.label = "Auto-Submitted: auto-generated\r\n", bounce.received = fromStranger;
        },
        Verdict::Backscatter);
    row(
        "nor for a person who says that it is none",
        [](Bounce &bounce) {
            bounce.messageId = "<m2@example.org>", bounce.failed = "ida@target.example";
            bounce.label = "Auto-Submitted: no\r\n";
        },
        Verdict::AccountMisuse);
    row(
        "what we passed on for others stands in no Sent folder",
        [](Bounce &bounce) {
            const auto day = floor<days>(sentAt);
            bounce.to = bounce.sender = *forwardSrs("carl@far.example", "example.org", "a secret of ours", day);
            bounce.from = "carl@far.example";
            bounce.messageId = "<c1@far.example>";
            bounce.failed = "anna.private@target.example";
        },
        Verdict::OwnBounce);
    row(
        "nor do the reports of our own server",
        [](Bounce &bounce) {
            bounce.to = "postmaster@example.org";
            bounce.sender = "";
            bounce.from = "MAILER-DAEMON@example.org";
            bounce.messageId = "<r1@out.example.org>";
            bounce.failed = "ghost@target.example";
        },
        Verdict::OwnBounce);
    row(
        "a letter in our server's name that came back to a person is looked up",
        [](Bounce &bounce) {
            bounce.from = "MAILER-DAEMON@example.org";
            bounce.messageId = "<r1@out.example.org>";
            bounce.received = fromStranger;
            bounce.failed = "ghost@target.example";
        },
        Verdict::Backscatter);
    row(
        "a letter of ours, to an alias of its recipient",
        [](Bounce &bounce) { bounce.failed = "k.berg@target.example"; }, Verdict::OwnBounce);
    row(
        "the same from a stranger: perhaps sent again to a colleague",
        [](Bounce &bounce) { bounce.failed = "zoe@target.example", bounce.received = fromStranger; },
        Verdict::Backscatter);
    row(
        "a stranger tells in our server's name that we took it in",
        [](Bounce &bounce) {
            bounce.peer = "evil.example (evil.example [203.0.113.80])";
            bounce.author = "MAILER-DAEMON@out.example.org";
            bounce.reporter = "out.example.org";
            bounce.received = takenInByUs;
            bounce.messageId = "<m2@example.org>";
            bounce.failed = "ida@target.example";
        },
        Verdict::FakeBounce);
}

void TestCoveredBounces::answers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Verdict, verdict);
    const CaseReport report = examined(bytes);
    QVERIFY2(report.conclusion.verdict == verdict,
        (QByteArray(report.conclusion.rule) + ": " + token(report.conclusion.verdict).data()).constData());
}

QTEST_GUILESS_MAIN(TestCoveredBounces)
#include "tst_coveredbounces.moc"
