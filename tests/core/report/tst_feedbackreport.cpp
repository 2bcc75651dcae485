// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressredaction.h"
#include "casefixture.h"
#include "feedbackreport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Indicia;

namespace {

FeedbackQuery query()
{
    FeedbackQuery query;
    query.from = "postmaster@example.org";
    query.to = "postmaster@mail.bouncer.example";
    query.subject = QStringLiteral("Your server answers forged mail");
    query.text = QStringLiteral("Hello,\n\nyour server bounced.\n");
    query.userAgent = "Indicia/1.0";
    query.redactionKey = "key";
    query.now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(9);
    return query;
}

int partOf(const Message &message, QByteArrayView type)
{
    for (int i = 0; i < message.parts().size(); ++i) {
        if (message.parts().at(i).mediaType == type) {
            return i;
        }
    }
    return -1;
}

/// Another reader's view of the message: what it complains about, the types of the parts, and the machine-readable one.
constexpr auto otherReader = R"(
import sys, email, email.policy
m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
for part in m.walk():
    print(part.get_content_type(), ";".join(type(d).__name__ for d in part.defects))
print(m["Subject"]); print(m["To"].addresses[0].addr_spec); print(m.get_param("report-type"))
fields = [p for p in m.walk() if p.get_content_type() == "message/feedback-report"][0].get_payload()[0]
for name in ("Feedback-Type", "Version", "Source-IP", "Original-Mail-From"):
    print(name, fields[name])
print(m.get_body(("plain",)).get_content())
)";

} // namespace

class TestFeedbackReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRedacted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // # stands for the hash
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("in angle brackets", "To: <alice@example.org>", "To: <#@example.org>");
        row("without regard to case", "Alice@Example.ORG", "#@Example.ORG");
        row("behind a type", "Final-Recipient: rfc822;alice@example.org", "Final-Recipient: rfc822;#@example.org");
        row("at the end of a sentence", "It is alice@example.org.", "It is #@example.org.");
        row("behind a tag", "prvs=0783e3b8e1=alice@example.org", "prvs=0783e3b8e1=#@example.org");
        row("with its domain in a local part", "bounce-7-alice=example.org@list.example",
            "bounce-7-alice=example.org@list.example"); // "-" parts no tag
        row("with its domain behind a plus", "bounce+alice=example.org@list.example",
            "bounce+#=example.org@list.example");
        row("part of a longer name", "malice@example.org", "malice@example.org");
        row("part of a longer domain", "alice@example.org.thief.example", "alice@example.org.thief.example");
        row("somebody else", "bob@example.org alice@example.net", "bob@example.org alice@example.net");
        row("twice in a line", "alice@example.org,alice@example.org", "#@example.org,#@example.org");
        row("signs alone", "@@@===@", "@@@===@");
    }
    void addressesAreRedacted()
    {
        QFETCH(const QByteArray, text);
        QFETCH(QByteArray, expected);
        const AddressRedaction redaction("key", {"alice@example.org"});
        const QByteArray whole = redaction.redacted("alice@example.org");
        const QByteArray hash = whole.first(whole.indexOf('@'));
        QVERIFY(hash.size() >= 8 && hash != "alice");
        QCOMPARE(redaction.apply(text), expected.replace("#", hash));
        QVERIFY2(AddressRedaction("other", {}).redacted("alice@example.org") != whole, "the hash is keyed");
    }

    void ourParserReadsItBack()
    {
        const CaseReport report = Fixture::backscatterReport();
        const QByteArray bytes = feedbackReport(report, query());
        QCOMPARE(feedbackReport(report, query()), bytes);
        QVERIFY(!bytes.contains("\n\n") && !QByteArray(bytes).replace("\r\n", "").contains('\n'));
        const Message message = Message::parse(bytes);
        QVERIFY(message.oddities().isEmpty());
        const BounceReport read = readBounce(message);
        QCOMPARE(read.kind, MessageKind::Feedback);
        QCOMPARE(read.dialect, "rfc5965");
        QCOMPARE(message.firstValue("X-Unsent"), "1");
        QCOMPARE(message.firstValue("Date"), "Sat, 21 Nov 2026 09:00:00 +0000");
        const QByteArray fields = message.decodedBody(partOf(message, "message/feedback-report"), 10'000);
        const QByteArray hidden = AddressRedaction("key", {}).redacted("alice@example.org");
        for (const QByteArray &line : QByteArrayList{"Feedback-Type: abuse", "User-Agent: Indicia/1.0", "Version: 1",
                 "Original-Mail-From: <>", "Original-Rcpt-To: <" + hidden + ">", "Source-IP: 198.51.100.7",
                 "Reporting-MTA: dns; mx.example.org", "Reported-Domain: mail.bouncer.example", "Incidents: 1"}) {
            QVERIFY2((fields + "\r\n").contains(line + "\r\n"), line.constData());
        }
    }

    void theRecipientIsHiddenAndTheRouteIsNot()
    {
        const QByteArray bytes = feedbackReport(Fixture::backscatterReport(), query());
        const Message message = Message::parse(bytes);
        const int part = partOf(message, "message/rfc822");
        QVERIFY(part > 0);
        const QByteArray returned = message.decodedBody(part, 100'000);
        QVERIFY(!returned.contains("alice@example.org"));
        QVERIFY(returned.contains("Received: from mail.bouncer.example (mail.bouncer.example [198.51.100.7])"));
        QVERIFY2(returned.contains("Received: from thief (dsl-99.pool.example.net [203.0.113.99])"),
            "the injection point is what the other side needs");
        QVERIFY(returned.contains("bob@bouncer.example"));
    }

    void whatCannotBeRedactedIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("an encoded part") << QByteArray("Content-Type: text/plain; charset=utf-8")
                                         << QByteArray("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64");
        QTest::newRow("NUL") << QByteArray("could not be delivered") << QByteArray("could\0 not", 10);
        QTest::newRow("a line longer than mail has") << QByteArray("could not be delivered") << QByteArray(2'000, 'x');
        QTest::newRow("a huge message") << QByteArray("could not be delivered")
                                        << QByteArray("y\r\n").repeated(200'000);
    }
    void whatCannotBeRedactedIsLeftOut()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QByteArray source = Fixture::backscatterSource();
        QVERIFY(source.contains(from));
        const QByteArray bytes = feedbackReport(Fixture::backscatterReport(source.replace(from, to)), query());
        QVERIFY(bytes.size() < 20'000);
        const Message message = Message::parse(bytes);
        const int part = partOf(message, "text/rfc822-headers");
        QVERIFY(part > 0);
        QVERIFY(message.decodedBody(part, 100'000).contains("Received: from mail.bouncer.example"));
        QCOMPARE(readBounce(message).kind, MessageKind::Feedback);
    }

    void nothingFromMailBecomesAField_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("line ends") << QByteArray("x\r\nBcc: victim@example.com\r\n\r\nbody");
        QTest::newRow("bare LF") << QByteArray("x\nBcc: victim@example.com");
        QTest::newRow("a list of addresses") << QByteArray("a@b.example, victim@example.com");
        QTest::newRow("octets") << QByteArray("\xff\x80\x01@\xe2\x80\xae");
    }
    void nothingFromMailBecomesAField()
    {
        QFETCH(const QByteArray, text);
        CaseReport report = Fixture::backscatterReport();
        report.facts.envelope.mailFrom = report.facts.envelope.recipient = report.conclusion.generator.host = text;
        report.facts.boundary.helo.helo = report.facts.boundary.iprev.name = text;
        report.facts.route.hops[1].field.by = text;
        FeedbackQuery hostile = query();
        hostile.from = hostile.to = hostile.userAgent = text;
        hostile.subject = QString::fromUtf8(text);
        hostile.text = QString::fromUtf8(text);
        const QByteArray bytes = feedbackReport(report, hostile);
        const Message message = Message::parse(bytes);
        QVERIFY(!message.first("Bcc"));
        QCOMPARE(message.fields().size(), 5); // Subject, Date, X-Unsent, MIME-Version, Content-Type
        QVERIFY(!message.decodedBody(partOf(message, "message/feedback-report"), 10'000).contains("victim"));
        QCOMPARE(readBounce(message).kind, MessageKind::Feedback);
        QCOMPARE(postmasterOf(report), "postmaster@[198.51.100.7]");
        QVERIFY(ownPostmasterOf(report).isEmpty());
    }

    void aBoundaryInTheMessageIsNoBoundary()
    {
        const QByteArray first = feedbackReport(Fixture::backscatterReport(), query());
        const qsizetype at = first.indexOf("boundary=\"") + 10;
        const QByteArray boundary = first.mid(at, first.indexOf('"', at) - at);
        QByteArray source = Fixture::backscatterSource();
        source.replace("could not be delivered", "--" + boundary + "--");
        CaseReport report = Fixture::backscatterReport(source);
        const Message message = Message::parse(feedbackReport(report, query()));
        QVERIFY(partOf(message, "message/rfc822") > 0);
        QVERIFY(!message.firstValue("Content-Type").contains(boundary));
    }

    void anotherReaderAgrees()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            QSKIP("python3 is not there to read it with");
        }
        FeedbackQuery asked = query();
        asked.subject = QString::fromUtf8("Rückläufer an gefälschte Absender, in einer Zeile, die länger ist als eine");
        asked.text = QString::fromUtf8("Schöne Grüße\nan den Postmaster\n");
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QString::fromLatin1(otherReader)});
        QVERIFY(process.waitForStarted());
        process.write(feedbackReport(Fixture::backscatterReport(), asked));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAllStandardOutput()).remove(QLatin1Char('\r'));
        QCOMPARE(process.exitCode(), 0);
        const QStringList lines = said.split(QLatin1Char('\n'));
        QCOMPARE(lines.at(0).trimmed(), QStringLiteral("multipart/report"));
        QCOMPARE(lines.at(1).trimmed(), QStringLiteral("text/plain"));
        for (const char *expected : {"\nmessage/feedback-report \n", "\nmessage/rfc822 \n", "\nfeedback-report\n",
                 "\nFeedback-Type abuse\n", "\nVersion 1\n", "\nSource-IP 198.51.100.7\n", "\nOriginal-Mail-From <>\n",
                 "\npostmaster@mail.bouncer.example\n"}) {
            QVERIFY2(said.contains(QString::fromLatin1(expected)), qPrintable(QString::fromLatin1(expected) + said));
        }
        QVERIFY(said.contains(asked.subject));
        QVERIFY(said.contains(QString::fromUtf8("Schöne Grüße\nan den Postmaster")));
        QVERIFY2(!said.contains(QLatin1String("Defect")), qPrintable(said));
    }

    void thePostmasterIsThatOfTheServer()
    {
        CaseReport report = Fixture::backscatterReport();
        report.facts.boundary.iprev.result = IprevResult::Pass;
        report.facts.boundary.iprev.name = "Real.Example.NET.";
        QCOMPARE(postmasterOf(report), "postmaster@real.example.net");
        report.facts.boundary.iprev.result = IprevResult::Fail;
        report.facts.boundary.helo.result = HeloResult::Fail;
        QCOMPARE(postmasterOf(report), "postmaster@mail.bouncer.example");
        report.conclusion.generator.host.clear();
        report.facts.envelope.client = IpAddress::parse("2001:db8::1");
        QCOMPARE(postmasterOf(report), "postmaster@[IPv6:2001:db8::1]");
        QCOMPARE(ownPostmasterOf(report), "postmaster@example.org");
    }
};

QTEST_GUILESS_MAIN(TestFeedbackReport)
#include "tst_feedbackreport.moc"
