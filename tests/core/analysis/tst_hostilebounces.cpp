// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examine.h"
#include "offresolver.h"

#include "hostile.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;

/// Bounces that somebody made to deceive: forged and nested reports, smuggled messages, tricks with charsets. Each gets
/// the same answer every time, and never one that a stranger could not be given.
class TestHostileBounces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgedReports_data();
    void forgedReports();
    void reportsInReports_data();
    void reportsInReports();
    void smuggledMessages_data();
    void smuggledMessages();
    void charsetTricks_data();
    void charsetTricks();
};

namespace {

QByteArray envelope()
{
    return "Return-Path: <>\r\n"
           "Received: from mx.example.net (mx.example.net [198.51.100.7])\r\n"
           "\tby mail.example.org (Postfix) with ESMTPS id 4Tq1\r\n"
           "\tfor <alice@example.org>; Sat, 21 Nov 2026 10:00:05 +0000 (UTC)\r\n"
           "Date: Sat, 21 Nov 2026 10:00:04 +0000\r\nFrom: MAILER-DAEMON@mx.example.net\r\nTo: alice@example.org\r\n"
           "Message-ID: <1@mx.example.net>\r\nMIME-Version: 1.0\r\n";
}

QByteArray letter()
{
    return "Return-Path: <alice@example.org>\r\n"
           "Received: from out.example.org (dsl.example.com [203.0.113.9])\r\n"
           "\tby mx.example.net (Postfix) with ESMTP id 3Ab\r\n"
           "\tfor <bob@example.net>; Sat, 21 Nov 2026 10:00:01 +0000 (UTC)\r\n"
           "Date: Sat, 21 Nov 2026 10:00:00 +0000\r\nFrom: Alice <alice@example.org>\r\nTo: bob@example.net\r\n"
           "Subject: Minutes\r\nMessage-ID: <minutes.1@example.org>\r\n\r\nhello\r\n";
}

QByteArray report(const QByteArray &status, const QByteArray &returned, const QByteArray &boundary = "b")
{
    return "Subject: Undelivered Mail Returned to Sender\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary="
        + boundary + "\r\n\r\n--" + boundary + "\r\nContent-Type: text/plain\r\n\r\nIt failed.\r\n--" + boundary
        + "\r\nContent-Type: message/delivery-status\r\n\r\n" + status + "\r\n--" + boundary
        + "\r\nContent-Type: message/rfc822\r\n\r\n" + returned + "\r\n--" + boundary + "--\r\n";
}

Identity alicesIdentity()
{
    Identity identity;
    identity.domains = {"example.org"};
    identity.trustedHosts = {"mail.example.org"};
    if (const std::optional<IpNetwork> network = IpNetwork::parse("192.0.2.0/24")) {
        identity.outbound = {*network};
    }
    return identity;
}

CaseReport examined(const QByteArray &bytes)
{
    OffResolver resolver;
    Context context;
    context.resolver = &resolver;
    context.now = std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 21);
    context.identity = alicesIdentity();
    return examine(bytes, QString(), context);
}

QByteArray addressesOf(const CaseReport &report)
{
    QByteArrayList addresses;
    for (const BounceRecipient &recipient : report.facts.bounce.recipients) {
        addresses.append(recipient.address);
    }
    return addresses.join(' ');
}

bool isSafe(const CaseReport &report)
{
    return report.conclusion.verdict != Verdict::OwnBounce || report.conclusion.certainty == Certainty::Weak;
}

} // namespace

void TestHostileBounces::forgedReports_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("recipients");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &recipients) {
        QTest::newRow(name) << status << recipients;
    };
    const QByteArray group = "Final-Recipient: rfc822; bob@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    row("T13: names our own server as the reporter", "Reporting-MTA: dns; mail.example.org\r\n\r\n" + group,
        "bob@example.net");
    row("T13: names a host of our domain", "Reporting-MTA: dns; out.example.org\r\n\r\n" + group, "bob@example.net");
    row("T13: names our own server as the peer",
        "Reporting-MTA: dns; mx.example.net\r\nReceived-From-MTA: dns; out.example.org (192.0.2.10)\r\n\r\n" + group,
        "bob@example.net");
    row("T13: two reporters",
        "Reporting-MTA: dns; mx.example.net\r\nReporting-MTA: dns; mail.example.org\r\n\r\n" + group,
        "bob@example.net");
    row("T13: no reporter", group, "bob@example.net");
    row("T13: two Final-Recipient in one group",
        "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; bob@example.net\r\nFinal-Recipient: "
        "rfc822; "
        "eve@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n",
        "bob@example.net eve@example.net");
    row("T13: two results in one group",
        "Reporting-MTA: dns; mx.example.net\r\n\r\n" + group + "Action: delivered\r\nStatus: 2.0.0\r\n",
        "bob@example.net");
    row("T13: a recipient of our own",
        "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; "
        "alice@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n",
        "alice@example.org");
    row("T13: an envelope id that was never ours",
        "Reporting-MTA: dns; mx.example.net\r\nOriginal-Envelope-Id: prvs=0123456789=alice@example.org\r\n\r\n" + group,
        "bob@example.net");
}

void TestHostileBounces::forgedReports()
{
    QFETCH(const QByteArray, status);
    const QByteArray bytes = envelope() + report(status, letter());
    const CaseReport first = examined(bytes);
    const CaseReport again = examined(bytes);
    QCOMPARE(again.conclusion, first.conclusion);
    QCOMPARE(again.findings, first.findings);
    QVERIFY(isSafe(first));
    QCOMPARE(first.facts.bounce.kind, MessageKind::Failure);
    QTEST(addressesOf(first), "recipients");
}

void TestHostileBounces::reportsInReports_data()
{
    QTest::addColumn<int>("depth");
    for (const int depth : {1, 2, 10, 31, 32, 33, 40, 99, 100, 101}) {
        QTest::addRow("T13: report in report, depth %d", depth) << depth;
    }
}

void TestHostileBounces::reportsInReports()
{
    QFETCH(const int, depth);
    QByteArray nested = letter();
    for (int i = 0; i < depth; ++i) {
        nested = envelope()
            + report("Reporting-MTA: dns; n" + QByteArray::number(i)
                    + ".example.net\r\n\r\nFinal-Recipient: rfc822; bob@example.net\r\nAction: failed\r\nStatus: "
                      "5.1.1\r\n",
                nested, "b" + QByteArray::number(i));
    }
    const CaseReport first = examined(nested);
    QCOMPARE(examined(nested).conclusion, first.conclusion);
    QVERIFY(isSafe(first));
    QCOMPARE(first.facts.bounce.kind, MessageKind::Failure);
    QCOMPARE(first.facts.bounce.reportingMta, "n" + QByteArray::number(depth - 1) + ".example.net");
    QCOMPARE(addressesOf(first), QByteArray("bob@example.net"));
}

void TestHostileBounces::smuggledMessages_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<bool>("found");
    QTest::newRow("T12: LF . CRLF") << QByteArray("\n.\r\n") << true;
    QTest::newRow("T12: LF . LF") << QByteArray("\n.\n") << true;
    QTest::newRow("T12: CR . CR") << QByteArray("\r.\r") << true;
    QTest::newRow("T12: CRLF . LF") << QByteArray("\r\n.\n") << true;
    QTest::newRow("a dot within a line") << QByteArray(" . ") << false;
    QTest::newRow("two dots: stuffed as it should be") << QByteArray("\r\n..\r\n") << false;
}

/// What was smuggled behind an end of data stays part of the message that it came in, and is pointed at.
void TestHostileBounces::smuggledMessages()
{
    QFETCH(const QByteArray, ending);
    QFETCH(const bool, found);
    const QByteArray start = envelope() + "Subject: hello\r\nContent-Type: text/plain\r\n\r\nfirst";
    const QByteArray bytes
        = start + ending + "MAIL FROM:<>\r\nRCPT TO:<alice@example.org>\r\nDATA\r\n" + letter() + "\r\n.\r\n";
    const CaseReport report = examined(bytes);
    const auto finding = std::ranges::find(report.findings, QByteArray("message.smuggling-trace"), &Finding::id);
    QCOMPARE(finding != report.findings.cend(), found);
    if (found) {
        QVERIFY(!finding->evidence.isEmpty());
        const auto *range = std::get_if<ByteRange>(&finding->evidence.constFirst());
        QVERIFY(range);
        QVERIFY(range->offset >= start.size() && range->offset < start.size() + ending.size() + 4);
    }
    QVERIFY(isSafe(report));
    QCOMPARE(examined(bytes).conclusion, report.conclusion);
}

void TestHostileBounces::charsetTricks_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("T16: NUL and line feed") << QByteArray("=?utf-8?q?a=00b=0Aevil?=");
    QTest::newRow("T16: carriage return and a header") << QByteArray("=?utf-8?q?a=0D=0ABcc:_eve@example.net?=");
    QTest::newRow("T16: unknown charset") << QByteArray("=?x-none?q?a=0Ab?=");
    QTest::newRow("T16: UTF-7") << QByteArray("=?utf-7?q?a+AAo-b?=");
    QTest::newRow("T16: truncated base64") << QByteArray("=?utf-8?b?YQpi?=");
    QTest::newRow("T16: line separator") << QByteArray("=?utf-8?q?a=E2=80=A8b?=");
    QTest::newRow("T16: right-to-left override") << QByteArray("=?utf-8?q?a=E2=80=AEb?=");
    QTest::newRow("T16: a word of a mebibyte") << "=?utf-8?q?" + QByteArray(1024 * 1024, 'a') + "=0Ab?=";
}

/// In whatever place a bounce shows them: no second line, nothing that turns the text around.
void TestHostileBounces::charsetTricks()
{
    QFETCH(const QByteArray, word);
    const QByteArray returned = "From: " + word + " <alice@example.org>\r\nSubject: " + word + "\r\n\r\nx\r\n";
    const QByteArray status = "Reporting-MTA: dns; " + word + "\r\n\r\nFinal-Recipient: rfc822; " + word
        + "@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 " + word + "\r\n";
    const CaseReport report = examined(envelope() + ::report(status, returned));
    QCOMPARE(report.facts.bounce.kind, MessageKind::Failure);
    QList<QString> shown;
    const Message &original = report.facts.bounce.original.message;
    for (const char *name : {"From", "Subject"}) {
        if (const HeaderField *field = original.first(name)) {
            shown.append(original.decoded(*field).displayText());
        }
    }
    shown.append(Hostile(report.facts.bounce.reportingMta).displayText());
    for (const BounceRecipient &recipient : report.facts.bounce.recipients) {
        shown.append(Hostile(recipient.address).displayText());
        shown.append(Hostile(recipient.diagnostic).displayText());
    }
    for (const QString &text : std::as_const(shown)) {
        for (const QChar bad : {u'\n', u'\r', u'\0', u'\u2028', u'\u2029', u'\u202e'}) {
            QVERIFY(!text.contains(bad));
        }
    }
    QVERIFY(isSafe(report));
}

QTEST_GUILESS_MAIN(TestHostileBounces)
#include "tst_hostilebounces.moc"
