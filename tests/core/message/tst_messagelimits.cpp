// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"
#include "messagelimits.h"

#include <QObject>
#include <QTest>

using namespace Indicia;
using Kind = Oddity::Kind;

namespace {

const QByteArray head = "Date: Fri, 20 Nov 2026 10:00:00 +0000\nFrom: a@b.example\n";

/// Multiparts in multiparts, @p depth of them, with one text in the innermost.
QByteArray nestedMultiparts(int depth)
{
    QByteArray bytes = head;
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        bytes += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + '\n';
    }
    bytes += "\nx\n";
    for (int i = depth - 1; i >= 0; --i) {
        bytes += "--b" + QByteArray::number(i) + "--\n";
    }
    return bytes;
}

/// Messages in messages, @p depth of them.
QByteArray nestedMessages(int depth)
{
    return head + QByteArray("Content-Type: message/rfc822\n\n").repeated(depth) + "Subject: x\n\nx\n";
}

const Oddity *oddity(const Message &message, Kind kind, const QByteArray &detail)
{
    for (const Oddity &found : message.oddities()) {
        if (found.kind == kind && found.detail == detail) {
            return &found;
        }
    }
    return nullptr;
}

} // namespace

class MessageLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void depth_data();
    void depth();
    void parts_data();
    void parts();
    void fields_data();
    void fields();
    void headerBlock();
    void fieldSize_data();
    void fieldSize();
    void boundarySize();
    void floods_data();
    void floods();
    void largeMessage();
    void bodyAccessorsAreBounded();
};

void MessageLimitsTest::depth_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("beyondKMime"); ///< parts nested deeper than KMime would be given
    QTest::addColumn<bool>("beyondOurs");
    QTest::newRow("10") << 10 << 0 << false;
    QTest::newRow("31") << 31 << 0 << false;
    QTest::newRow("32") << 32 << 0 << false;
    QTest::newRow("33") << 33 << 1 << false;
    QTest::newRow("100") << 100 << 68 << false;
    QTest::newRow("101") << 101 << 68 << true;
    QTest::newRow("10,000") << 10'000 << 68 << true;
    QTest::newRow("100,000") << 100'000 << 68 << true;
}

// T02: KMime takes memory quadratic in the depth, and recursion would take the stack.
void MessageLimitsTest::depth()
{
    QFETCH(int, depth);
    QFETCH(int, beyondKMime);
    QFETCH(bool, beyondOurs);
    for (const QByteArray &bytes : {nestedMultiparts(depth), nestedMessages(depth)}) {
        const Message message = Message::parse(bytes);
        const Oddity *deep = oddity(message, Kind::MimeDepthLimit, "32");
        QCOMPARE(deep ? deep->count : 0, beyondKMime);
        QCOMPARE(oddity(message, Kind::MimeDepthLimit, "100") != nullptr, beyondOurs);
        QCOMPARE(message.body().offset + message.body().length, bytes.size());
    }
    const Message message = Message::parse(nestedMultiparts(depth));
    QCOMPARE(message.parts().size(), std::min(depth, Limits::mimeDepth) + 1);
    QCOMPARE(message.parts().last().depth, std::min(depth, Limits::mimeDepth));
    QVERIFY(std::ranges::none_of(message.parts(), &MimePart::truncated));
}

void MessageLimitsTest::parts_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("beyond");
    QTest::newRow("9,999") << 9'999 << 0;
    QTest::newRow("10,000") << 10'000 << 0;
    QTest::newRow("10,001") << 10'001 << 1;
    QTest::newRow("1,000,000") << 1'000'000 << 990'000;
}

// T03 (Dovecot CVE-2020-12100)
void MessageLimitsTest::parts()
{
    QFETCH(int, number);
    QFETCH(int, beyond);
    const Message message = Message::parse(
        head + "Content-Type: multipart/mixed; boundary=b\n\n" + QByteArray("--b\n\n").repeated(number) + "--b--\n");
    QCOMPARE(message.parts().size(), std::min(number, Limits::mimeParts) + 1);
    const Oddity *limit = message.oddity(Kind::MimePartsLimit);
    QCOMPARE(limit ? limit->count : 0, beyond);
    QVERIFY(!message.parts().first().truncated);
}

void MessageLimitsTest::fields_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("2,000") << 2'000;
    QTest::newRow("2,001") << 2'001;
    QTest::newRow("100,000") << 100'000;
    QTest::newRow("1,000,000") << 1'000'000;
}

// T04. What is beyond the limit is not indexed, but the body is still found.
void MessageLimitsTest::fields()
{
    QFETCH(int, number);
    const Message message = Message::parse(QByteArray("X-A: b\n").repeated(number) + "\nbody\n");
    QCOMPARE(message.fields().size(), std::min(number, Limits::fields));
    const Oddity *limit = message.oddity(Kind::HeaderLimit);
    QCOMPARE(limit ? limit->count : 0, std::max(number - Limits::fields, 0));
    QCOMPARE(message.view(message.body()), QByteArrayView("body\n"));
}

void MessageLimitsTest::headerBlock()
{
    const QByteArray field = "X-A: " + QByteArray(99'994, 'a') + '\n';
    const Message message = Message::parse(field.repeated(20) + "\nbody\n");
    QCOMPARE(message.fields().size(), Limits::headerBlockOctets / field.size() + 1);
    QVERIFY(message.oddity(Kind::HeaderLimit));
    QCOMPARE(message.view(message.body()), QByteArrayView("body\n"));
}

void MessageLimitsTest::fieldSize_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("one line of 50 MB") << "X-A: " + QByteArray(50'000'000, 'a') + '\n';
    QTest::newRow("a million folds") << "X-A: b\n" + QByteArray(" c\n").repeated(1'000'000);
}

void MessageLimitsTest::fieldSize()
{
    QFETCH(QByteArray, field);
    const Message message = Message::parse(field + head + "\nbody\n");
    QVERIFY(message.oddity(Kind::HeaderLimit));
    QCOMPARE(message.range(message.fields().first()).length, field.size()); // all of it is shown
    QVERIFY(message.rawValue(message.fields().first()).size() <= Limits::fieldOctets); // not all of it is read
    QCOMPARE(message.view(message.body()), QByteArrayView("body\n"));
}

void MessageLimitsTest::boundarySize()
{
    const QByteArray boundary(100'000, 'b');
    const Message message = Message::parse("Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary
        + "\n\nx\n--" + boundary + "\n\ny\n");
    QVERIFY(message.oddity(Kind::BoundaryLength));
    QCOMPARE(message.parts().size(), 3); // compared as far as they are kept
}

void MessageLimitsTest::floods_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("T04: a million encoded words", "Subject: " + QByteArray("=?utf-8?q?a?= ").repeated(1'000'000) + "\n\nx\n");
    row("T16: a word of a megabyte", "Subject: =?utf-8?b?" + QByteArray("YWFh").repeated(262'144) + "?=\n\nx\n");
    row("T04: a million addresses", "To: " + QByteArray("a@b.c, ").repeated(1'000'000) + "x@y.example\n\nx\n");
    row("T04: a million parentheses", "To: " + QByteArray(1'000'000, '(') + "\n\nx\n");
    row("beginnings of words",
        QByteArray("Subject: " + QByteArray("=?utf-8?q?").repeated(10'000) + '\n').repeated(9) + "\nx\n");
    row("NUL", QByteArray(5'000'000, '\0'));
    row("empty lines", head + QByteArray(2'000'000, '\n'));
    row("empty lines amid fields", QByteArray("\nX-A: b\n").repeated(200'000));
    row("lines that are no fields", QByteArray("junk\nTo: b\n").repeated(200'000));
    row("bare CR and dots", head + "\nx" + QByteArray("\r.\r").repeated(500'000) + '\n');
    row("lines that begin as delimiters",
        head + "Content-Type: multipart/mixed; boundary=b\n\n" + QByteArray("--x\n").repeated(500'000));
    row("uuencode again and again", head + '\n' + QByteArray("begin 644 a\nM\n").repeated(200'000));
    row("parameters", "Content-Type: multipart/mixed" + QByteArray("; a=b").repeated(20'000) + "\n\nx\n");
    row("comments in a type", "Content-Type: " + QByteArray(100'000, '(') + "\n\nx\n");
    row("white space", "Content-Type: " + QByteArray(100'000, ' ') + "\n\nx\n");
}

// Nothing here asserts a time; what is quadratic shows as a test that never ends.
void MessageLimitsTest::floods()
{
    QFETCH(QByteArray, bytes);
    const Message message = Message::parse(bytes);
    for (const HeaderField &field : message.fields()) {
        QVERIFY(!message.decoded(field).displayText().isNull() || message.value(field).isEmpty());
        QVERIFY(message.addresses(field).size() <= Limits::addresses);
    }
    QCOMPARE(message.body().offset + message.body().length, bytes.size());
}

void MessageLimitsTest::largeMessage()
{
    const QByteArray body = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n";
    const QByteArray bytes = head + body + QByteArray(Limits::messageOctets, 'x');
    const Message message = Message::parse(bytes);
    QVERIFY(message.oddity(Kind::MessageLimit));
    QCOMPARE(message.fields().size(), 3);
    QCOMPARE(message.parts().size(), 1);
    QCOMPARE(message.parts().first().mediaType, QByteArray("multipart/mixed"));
    QCOMPARE(message.parts().first().body, message.body());
    QVERIFY(!message.oddity(Kind::UnclosedMultipart)); // it was not looked for
}

void MessageLimitsTest::bodyAccessorsAreBounded()
{
    const Message message
        = Message::parse(head + "Content-Transfer-Encoding: base64\n\n" + QByteArray("YWFh").repeated(1000));
    QCOMPARE(message.decodedBody(0, 10), QByteArray(10, 'a'));
    QCOMPARE(message.decodedText(0, 10).size(), 10);
    QCOMPARE(message.decodedBody(0, 0), QByteArray());
    QCOMPARE(message.decodedBody(-1, 10), QByteArray());
    QCOMPARE(message.decodedBody(1, 10), QByteArray());
    QVERIFY(message.partFields(7).isEmpty());
    QVERIFY(message.embedded(7, 1).range().isEmpty());
    QVERIFY(message.embedded(ByteRange{1, 0, 10}).range().isEmpty()); // another document's
    QCOMPARE(message.embedded(ByteRange{0, 5, 1'000'000}).range().length, message.document().size() - 5);
    QCOMPARE(message.embedded(ByteRange{0, -5, -5}).range().length, 0);
}

QTEST_GUILESS_MAIN(MessageLimitsTest)
#include "tst_messagelimits.moc"
