// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bounceexpectation.h"

#include <QDir>
#include <QTest>

using namespace Indicia;

/// Every fixture in tests/fixtures/bounce, and its twins with other line ends.
class TestReadBounce : public QObject
{
    Q_OBJECT

private slots:
    void fixtures_data();
    void fixtures();
    void sourcesPointAtWhatTheySay();
    void nestedReportsStayBounded();
    void manyRecipients();
    void hostileTextsAreLinear_data();
    void hostileTextsAreLinear();
    void bareText();
    void receiptGoesAstray();
};

namespace {

[[nodiscard]] QByteArray withLineEnds(QByteArray bytes, const char *end)
{
    return bytes.replace('\n', end);
}

[[nodiscard]] QByteArrayList linesOf(const QString &path)
{
    QByteArrayList lines = readFile(path).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

void TestReadBounce::fixtures_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {"valid", "invalid"}) {
        const QDir dir(QStringLiteral(INDICIA_FIXTURES "/bounce/") + QLatin1StringView(folder));
        for (const QString &name : dir.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
            QTest::newRow(qPrintable(QLatin1StringView(folder) + u'/' + name.chopped(4)))
                << dir.filePath(name.chopped(4));
        }
    }
}

void TestReadBounce::fixtures()
{
    QFETCH(QString, path);
    const QByteArrayList expectation = linesOf(path + QStringLiteral(".expect"));
    QVERIFY(!expectation.isEmpty());
    const QByteArray bytes = readFile(path + QStringLiteral(".eml"));
    for (const char *end : {"\n", "\r\n", "\r"}) {
        const BounceReport report = readBounce(Message::parse(withLineEnds(bytes, end)));
        QCOMPARE(describeAsExpected(report, expectation), expectation);
    }
}

void TestReadBounce::sourcesPointAtWhatTheySay()
{
    const QByteArray bytes = readFile(QStringLiteral(INDICIA_FIXTURES "/bounce/valid/rfc3464.eml"));
    const Message message = Message::parse(bytes);
    const BounceReport report = readBounce(message);
    QVERIFY(message.view(report.recognisedBy).startsWith("Reporting-MTA:"));
    QVERIFY(message.view(report.recipients.constFirst().source).startsWith("Final-Recipient: rfc822; bob@example.net"));
    QVERIFY(message.view(report.recipients.constFirst().source).endsWith("User unknown"));
    QVERIFY(message.view(report.original.source).startsWith("Return-Path: <alice@example.org>"));
    QCOMPARE(report.original.message.document().constData(), message.document().constData());

    const QByteArray text = readFile(QStringLiteral(INDICIA_FIXTURES "/bounce/valid/qmail-text.eml"));
    const Message qmail = Message::parse(text);
    const BounceReport second = readBounce(qmail);
    QVERIFY(qmail.view(second.recipients.constFirst().source).startsWith("<bob@example.net>:"));
    QVERIFY(qmail.view(second.original.source).startsWith("Return-Path: <alice@example.org>"));
    QCOMPARE(second.original.message.range(), second.original.source);

    // Out of an encoded text, the original is a document of its own, and the text as a whole its source.
    const qsizetype bodyStart = text.indexOf("\n\n") + 2;
    const QByteArray encoded
        = text.first(bodyStart - 1) + "Content-Transfer-Encoding: base64\n\n" + text.sliced(bodyStart).toBase64();
    const Message decoded = Message::parse(encoded);
    const BounceReport third = readBounce(decoded);
    QCOMPARE(third.recipients.size(), 2);
    QCOMPARE(third.original.source, decoded.body());
    QCOMPARE(third.original.message.range().document, 1);
    QCOMPARE(third.original.message.messageId(), QByteArray("<minutes.1@example.org>"));
}

void TestReadBounce::nestedReportsStayBounded()
{
    QByteArray nested = "From: alice@example.org\n\nhello\n";
    for (int depth = 0; depth < 40; ++depth) {
        const QByteArray boundary = "b" + QByteArray::number(depth);
        nested = "From: MAILER-DAEMON@example.net\nReturn-Path: <>\nContent-Type: multipart/report; "
                 "report-type=delivery-status; boundary="
            + boundary + "\n\n--" + boundary + "\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; n"
            + QByteArray::number(depth)
            + ".example.net\n\nFinal-Recipient: rfc822; bob@example.net\nAction: failed\nStatus: 5.1.1\n\n--" + boundary
            + "\nContent-Type: message/rfc822\n\n" + nested + "\n--" + boundary + "--\n";
    }
    const BounceReport report = readBounce(Message::parse(nested));
    QCOMPARE(report.kind, MessageKind::Failure);
    QCOMPARE(report.reportingMta, QByteArray("n39.example.net"));
    QCOMPARE(report.recipients.size(), 1);
    QVERIFY(report.original.exists());
}

void TestReadBounce::manyRecipients()
{
    QByteArray block = "Reporting-MTA: dns; mx.example.net\n";
    for (int i = 0; i < 12'000; ++i) {
        block += "\nFinal-Recipient: rfc822; u" + QByteArray::number(i) + "@example.net\nStatus: 5.1.1\n";
    }
    const QByteArray bytes = "From: MAILER-DAEMON@example.net\nReturn-Path: <>\nContent-Type: multipart/report; "
                             "report-type=delivery-status; boundary=b\n\n"
                             "--b\nContent-Type: message/delivery-status\n\n"
        + block + "\n--b--\n";
    QCOMPARE(readBounce(Message::parse(bytes)).recipients.size(), 10'000);
}

void TestReadBounce::hostileTextsAreLinear_data()
{
    QTest::addColumn<QByteArray>("body");
    constexpr qsizetype size = 256 * 1024;
    const auto repeated = [](const QByteArray &piece) { return piece.repeated(size / piece.size()); };
    QTest::newRow("at signs") << repeated("@");
    QTest::newRow("open quotes before at signs") << repeated("\"a@");
    QTest::newRow("angle brackets") << repeated("<a@b.example>:");
    QTest::newRow("address lines") << repeated("<a@b.example>:\n");
    QTest::newRow("announcements without a header") << repeated("--- original message ---\nx\n");
    QTest::newRow("header-like lines") << repeated("From: a\nTo: b\n");
    QTest::newRow("one line of digits") << repeated("5.1.");
    QTest::newRow("reply codes") << repeated("550 ");
    QTest::newRow("status fields") << repeated("Status: 5.1.1\n");
    QTest::newRow("folded field") << QByteArray("Final-Recipient: rfc822;\n" + repeated(" a\n"));
    QTest::newRow("unicode escapes") << QByteArray("Final-Recipient: utf-8; " + repeated("\\x{"));
    QTest::newRow("open tags") << repeated("<");
    QTest::newRow("open comments") << repeated("<!--");
    QTest::newRow("hosts") << repeated("while talking to a");
    QTest::newRow("empty lines") << repeated("\n");
    QTest::newRow("parentheses") << repeated("(from ");
    QTest::newRow("transcript") << QByteArray(
        "--- Transcript of session follows ---\n" + repeated(">>> RCPT TO:<a@b.example>\n<<< 550 no\n"));
}

/// No time is measured: a quadratic reader would not end within the test's limit.
void TestReadBounce::hostileTextsAreLinear()
{
    QFETCH(QByteArray, body);
    const QByteArray header
        = "From: MAILER-DAEMON@example.net\nReturn-Path: <>\nTo: alice@example.org\nSubject: failure notice\n";
    for (const char *type : {"text/plain", "text/html", "message/delivery-status"}) {
        const BounceReport report = readBounce(Message::parse(header + "Content-Type: " + type + "\n\n" + body));
        QVERIFY(report.recipients.size() <= 10'000);
    }
    QVERIFY(readBounceText(body).recipients.size() <= 10'000);
}

void TestReadBounce::bareText()
{
    const BounceReport report
        = readBounceText("This is the mail system at host mx.example.net.\n\n"
                         "<bob@example.net>: host store.example.net[203.0.113.9] said: 550 5.1.1 User\n    unknown\n");
    QCOMPARE(report.kind, MessageKind::Failure);
    QCOMPARE(report.dialect, QByteArray("postfix"));
    QCOMPARE(report.recipients.size(), 1);
    QCOMPARE(report.recipients.constFirst().address, QByteArray("bob@example.net"));
    QCOMPARE(report.recipients.constFirst().replyCode, QByteArray("550"));
    QCOMPARE(readBounceText("Hello Alice,\n\nsee you tomorrow.\n").kind, MessageKind::Ordinary);
    QCOMPARE(readBounceText({}).kind, MessageKind::Ordinary);
}

/// Whom an answer came to is known also where a standard told what it is before its words were looked at.
void TestReadBounce::receiptGoesAstray()
{
    const QByteArray receipt
        = "Return-Path: <>\nFrom: bob@example.net\nTo: alice@example.org\nSubject: Read: hello\nMIME-Version: 1.0\n"
          "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n"
          "--b\n\nread\n--b\nContent-Type: message/disposition-notification\n\n"
          "Final-Recipient: rfc822; bob@example.net\nDisposition: manual-action/MDN-sent-manually; displayed\n\n"
          "--b\nContent-Type: message/rfc822\n\nReturn-Path: <bounces@example.org>\nFrom: alice@example.org\n"
          "To: bob@example.net\n\nhello\n--b--\n";
    const BounceReport astray = readBounce(Message::parse(receipt));
    QCOMPARE(astray.dialect, QByteArray("rfc8098"));
    QCOMPARE(astray.replyFaults, QList<ReplyFault>{ReplyFault::NotToReturnPath}); // sent by hand, and no reply
    const QByteArray answered = QByteArray(receipt).replace("<bounces@example.org>", "<alice@example.org>");
    QVERIFY(!readBounce(Message::parse(answered)).replyFaults.contains(ReplyFault::NotToReturnPath));
}

QTEST_GUILESS_MAIN(TestReadBounce)
#include "tst_readbounce.moc"
