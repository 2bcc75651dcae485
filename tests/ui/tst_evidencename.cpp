// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencetext.h"

#include <QObject>
#include <QTest>

using namespace Indicia;

namespace {

const QByteArray source = "Received: from b by c; Fri, 20 Nov 2026 10:00:00 +0000\r\n"
                          "Received: from a by b; Fri, 20 Nov 2026 09:59:00 +0000\r\n"
                          "Subject: Undelivered\r\n Mail\r\n"
                          "X-\x01-Odd: 1\r\n"
                          "X-Endless-Endless-Endless-Endless-Endless-Endless: 2\r\n"
                          "Content-Type: multipart/report; boundary=b\r\n\r\n"
                          "--b\r\n\r\nIt was not delivered.\r\n"
                          "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; c\r\n\r\n"
                          "--b\r\nContent-Type: image/png\r\n\r\npicture\r\n"
                          "--b\r\nContent-Type: message/rfc822\r\n\r\n"
                          "Received: from x by y\r\nReceived: from z by x\r\nSubject: Hello\r\n\r\nOld words\r\n"
                          "--b--\r\n";

CaseReport reportOf(const QByteArray &bytes)
{
    CaseReport report;
    report.facts.message = Message::parse(bytes);
    const auto parts = report.facts.message.parts();
    for (int i = 0; i < parts.size(); ++i) {
        if (parts.at(i).mediaType == "message/rfc822") {
            report.facts.bounce.original.message = report.facts.message.embedded(i, 1);
            report.facts.bounce.original.extent = OriginalExtent::Full;
        }
    }
    report.dns.append({.question = {"s1._domainkey.example.org", DnsType::Txt}, .answer = {}});
    report.dns.append({.question = {QByteArray(63, 'a') + ".example.org", DnsType::Mx}, .answer = {}});
    return report;
}

ByteRange rangeOf(QByteArrayView words)
{
    return {0, source.indexOf(words), words.size()};
}

} // namespace

/// A button that shows evidence says what it shows.
class TestEvidenceName : public QObject
{
    Q_OBJECT
private slots:
    void evidenceIsNamed_data();
    void evidenceIsNamed();
    void withoutOriginalItIsOfTheMessage();
};

void TestEvidenceName::evidenceIsNamed_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const Evidence &evidence, const QString &name) {
        QTest::newRow(what) << evidence << name;
    };
    row("a field", rangeOf("Subject: Undelivered\r\n Mail\r\n"), QStringLiteral("the Subject field"));
    row("words in a folded field", rangeOf("Mail"), QStringLiteral("the Subject field"));
    row("one of several", rangeOf("from a by b"), QStringLiteral("the Received field (2 of 2)"));
    row("controls in a name are shown", rangeOf("Odd: 1"), QStringLiteral("the X-\u27E8U+0001\u27E9-Odd field"));
    row("a name without end is cut", rangeOf("less: 2"),
        QStringLiteral("the X-Endless-Endless-Endless-Endless-Endle\u2026 field"));
    row("two fields are not one", rangeOf("10:00:00 +0000\r\nReceived: from a"), QStringLiteral("bytes 40 to 71"));
    row("text", rangeOf("not delivered"), QStringLiteral("the text of the message"));
    row("the report", rangeOf("Reporting-MTA: dns; c"), QStringLiteral("the report for machines"));
    row("another part", rangeOf("picture"), QStringLiteral("the part of type image/png"));
    row("a field of the original", rangeOf("Subject: Hello"), QStringLiteral("the Subject field of what came back"));
    row("one of several of the original", rangeOf("from x by y"),
        QStringLiteral("the Received field of what came back (1 of 2)"));
    row("the original's text", rangeOf("Old words"), QStringLiteral("the message that came back"));
    row("beyond the end", ByteRange{0, source.size() - 2, 10},
        QStringLiteral("bytes %1 to %2").arg(source.size() - 2).arg(source.size() + 7));
    row("another document", ByteRange{7, 0, 5}, QStringLiteral("bytes 0 to 4 of the decoded part 7"));
    row("an answer", DnsRef{0}, QStringLiteral("DNS: TXT s1._domainkey.example.org"));
    row("an answer to a long question", DnsRef{1}, QStringLiteral("DNS: MX ") + QString(47, u'a') + QChar(0x2026));
    row("an answer that nobody gave", DnsRef{2}, QStringLiteral("DNS answer 3"));
    row("sent mail", LedgerRef{}, QStringLiteral("record of sent mail"));
}

void TestEvidenceName::evidenceIsNamed()
{
    QFETCH(const Evidence, evidence);
    QTEST(EvidenceText::name(reportOf(source), evidence), "name");
}

void TestEvidenceName::withoutOriginalItIsOfTheMessage()
{
    CaseReport report = reportOf(source);
    report.facts.bounce.original = {};
    QCOMPARE(EvidenceText::name(report, rangeOf("Old words")), QStringLiteral("the part of type message/rfc822"));
}

QTEST_APPLESS_MAIN(TestEvidenceName)
#include "tst_evidencename.moc"
