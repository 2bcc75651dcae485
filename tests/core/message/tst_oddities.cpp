// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"

#include <QMetaType>
#include <QObject>
#include <QTest>

using namespace Indicia;
using Kind = Oddity::Kind;

namespace {

/// One oddity as a table says it: where it begins is given by the text there.
struct Expected
{
    Kind kind;
    QByteArray at; ///< what stands at the place
    int count = 1;
    QByteArray detail;
};
using ExpectedList = QList<Expected>;

const QByteArray head = "Date: Fri, 20 Nov 2026 10:00:00 +0000\r\nFrom: a@b.example\r\n";

QByteArray describe(Kind kind, const QByteArray &at, int count, const QByteArray &detail)
{
    return QByteArray::number(static_cast<int>(kind)) + " x" + QByteArray::number(count) + " [" + detail + "] at " + at;
}

/// The oddities of @p message, without those of its line ends where all are alike.
QList<QByteArray> found(const Message &message, const ExpectedList &expected)
{
    QList<QByteArray> described;
    qsizetype i = 0;
    for (const Oddity &oddity : message.oddities()) {
        if (oddity.detail == "all") {
            continue;
        }
        const qsizetype length = i < expected.size() ? expected.at(i++).at.size() : 30;
        const QByteArray at = message.document()
                                  .sliced(oddity.where.offset)
                                  .first(std::min<qsizetype>(length, message.document().size() - oddity.where.offset));
        described.append(describe(oddity.kind, at, oddity.count, oddity.detail));
    }
    return described;
}

QList<QByteArray> wanted(const ExpectedList &expected)
{
    QList<QByteArray> described;
    for (const Expected &oddity : expected) {
        described.append(describe(oddity.kind, oddity.at, oddity.count, oddity.detail));
    }
    return described;
}

} // namespace

Q_DECLARE_METATYPE(ExpectedList)

class OdditiesTest : public QObject
{
    Q_OBJECT

private slots:
    void lineEnds_data();
    void lineEnds();
    void header_data();
    void header();
    void body_data();
    void body();
    void authors_data();
    void authors();
    void limits();

private:
    static void compare();
};

void OdditiesTest::compare()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ExpectedList, oddities);
    const Message message = Message::parse(bytes);
    QCOMPARE(found(message, oddities), wanted(oddities));
    for (const Oddity &oddity : message.oddities()) {
        QVERIFY(oddity.count > 0);
        QVERIFY(oddity.where.offset + oddity.where.length <= bytes.size());
    }
}

void OdditiesTest::lineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("kinds"); ///< kind, count and detail of all
    QTest::newRow("CRLF throughout") << QByteArray(head + "\r\nx\r\n") << QByteArray();
    QTest::newRow("LF throughout is noted once")
        << QByteArray(head + "\r\nx\r\n").replace("\r", "") << QByteArray("1 x1 all;");
    QTest::newRow("CR throughout is noted once")
        << QByteArray(head + "\r\nx\r\n").replace("\n", "") << QByteArray("0 x1 all;");
    QTest::newRow("LF among CRLF") << QByteArray(head + "\r\nx\ny\nz\r\n") << QByteArray("1 x2 ;");
    QTest::newRow("CR among CRLF") << QByteArray(head + "\r\nx\ry\rz\r\n") << QByteArray("0 x2 ;");
    QTest::newRow("CR among LF") << QByteArray(head + "\r\n").replace("\r", "") + "x\ry\n"
                                 << QByteArray("1 x1 all;0 x1 ;");
    QTest::newRow("CR before CRLF") << QByteArray(head + "\r\nx\r\r\n") << QByteArray("0 x1 ;");
    QTest::newRow("no line end at the end") << QByteArray(head + "\r\nx") << QByteArray();
}

void OdditiesTest::lineEnds()
{
    QFETCH(QByteArray, bytes);
    QByteArray kinds;
    const Message message = Message::parse(bytes);
    for (const Oddity &oddity : message.oddities()) {
        kinds += QByteArray::number(static_cast<int>(oddity.kind)) + " x" + QByteArray::number(oddity.count) + ' '
            + oddity.detail + ';';
    }
    QTEST(kinds, "kinds");
    QCOMPARE(message.fields().size(), 2);
    QVERIFY(message.view(message.body()).startsWith('x'));
}

void OdditiesTest::header_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ExpectedList>("oddities");
    const auto row = [](const char *name, const QByteArray &bytes, const ExpectedList &oddities) {
        QTest::newRow(name) << bytes << oddities;
    };
    const QByteArray end = "\r\nx\r\n";

    row("none", head + end, {});
    row("RFC 5322 2.2: NUL in a value", head + QByteArray("Subject: a\0b\0\r\n", 15) + end,
        {{Kind::NulOctet, QByteArray("\0b", 2), 2, {}}});
    row("T01: NUL in a name", head + QByteArray("Content-Type\0: x\r\n", 18) + end,
        {{Kind::InvalidFieldName, "Content-Type", 1, {}}, {Kind::NulOctet, QByteArray("\0:", 2), 1, {}}});
    row("T01: control in a name", head + "X\x01Y: x\r\n" + end, {{Kind::InvalidFieldName, "X\x01Y", 1, {}}});
    row("T01: DEL in a name", head + "X\x7fY: x\r\n" + end, {{Kind::InvalidFieldName, "X\x7fY", 1, {}}});
    row("T01: octet above 126 in a name", head + "X\xe4Y: x\r\n" + end,
        {{Kind::EightBitHeader, "X\xe4Y", 1, {}}, {Kind::InvalidFieldName, "X\xe4Y", 1, {}}});
    row("no colon, with fields behind",
        "Date: Fri, 20 Nov 2026 10:00:00 +0000\r\nnonsense\r\nFrom: a@b.example\r\n" + end,
        {{Kind::InvalidFieldName, "nonsense", 1, {}}});
    row("RFC 5322 4.5: space before the colon", head + "Subject : x\r\nTo \t : c@d.example\r\n" + end,
        {{Kind::FieldNameSpace, "Subject :", 2, {}}});
    row("octets above 127", head + "Subject: gr\xc3\xbc\r\nX-Y: \xfc\r\n" + end,
        {{Kind::EightBitHeader, "Subject:", 2, {}}});
    row("RFC 6531 4.3: octets above 127 with SMTPUTF8",
        "Received: from a.example by b.example\r\n\twith UTF8SMTPS id 1; Fri, 20 Nov 2026 10:00:00 +0000\r\n" + head
            + "Subject: gr\xc3\xbc\r\n" + end,
        {});
    row("RFC 5322 3.6: twice the same",
        head + "Message-ID: <1@b.example>\r\nmessage-id: <1@b.example>\r\nMESSAGE-ID: <2@b.example>\r\n" + end,
        {{Kind::DuplicateField, "message-id", 2, "Message-ID"}});
    row("fields that may stand twice",
        head + "Received: x\r\nReceived: y\r\nX-A: 1\r\nX-A: 2\r\nComments: a\r\nComments: b\r\n" + end, {});
    row("two subjects", head + "Subject: a\r\nSubject: b\r\n" + end,
        {{Kind::DuplicateField, "Subject: b", 1, "Subject"}, {Kind::ConflictingHeaders, "Subject: b", 1, "Subject"}});
    row("the same subject twice, folded", head + "Subject: a b\r\nSubject: a\r\n b\r\n" + end,
        {{Kind::DuplicateField, "Subject: a\r\n", 1, "Subject"}});
    row("no date", "From: a@b.example\r\n" + end, {{Kind::MissingField, "From", 1, "Date"}});
    row("no author", "Date: Fri, 20 Nov 2026 10:00:00 +0000\r\n" + end, {{Kind::MissingField, "Date", 1, "From"}});
    row("RFC 5322 2.1.1: 998 octets", head + "X: " + QByteArray(995, 'a') + "\r\n" + end, {});
    row("RFC 5322 2.1.1: 999 octets", head + "X: " + QByteArray(996, 'a') + "\r\n" + end,
        {{Kind::LongLine, "X: a", 1, {}}});
    row("header alone", head, {{Kind::NoBlankLine, "", 1, {}}});
    row("text without an empty line", head + "Dear Sir,\r\nhello\r\n", {{Kind::NoBlankLine, "Dear Sir", 1, {}}});
    row("mbox separator", "From a@b.example Fri Nov 20 10:00:00 2026\r\n" + head + end,
        {{Kind::MboxFromLine, "From a@b", 1, {}}});
    row("quoted mbox separator", ">From a@b.example Fri Nov 20 10:00:00 2026\r\n" + head + end,
        {{Kind::MboxFromLine, ">From a@b", 1, {}}});
    row("mbox separator amid the header", head + "From a@b.example Fri Nov 20 10:00:00 2026\r\nSubject: x\r\n" + end,
        {{Kind::MboxFromLine, "From a@b", 1, {}}});
    row("Exchange banner first", "Microsoft Mail Internet Headers Version 2.0\r\n" + head + end,
        {{Kind::ExchangeBanner, "Microsoft", 1, {}}});
    row("Exchange banner amid", head + "Microsoft Mail Internet Headers Version 2.0\r\nSubject: x\r\n" + end,
        {{Kind::ExchangeBanner, "Microsoft", 1, {}}});
    row("empty line first", "\r\n" + head + end, {{Kind::BlankLineInHeader, "\r\n", 1, {}}});
    row("empty line amid trace fields", "Received: x\r\n\r\n" + head + end,
        {{Kind::BlankLineInHeader, "\r\nDate", 1, {}}});
    row("byte order mark", "\xef\xbb\xbf" + head + end, {{Kind::EightBitHeader, "\xef\xbb\xbf", 1, {}}});
    row("fold that lost its white space", "Received: from a.example\r\nby b.example; Fri\r\n" + head + end,
        {{Kind::InvalidFieldName, "by b", 1, {}}});
    row("parameter that lost its white space", head + "Content-Type: text/plain;\r\ncharset=utf-8\r\n" + end,
        {{Kind::InvalidFieldName, "charset", 1, {}}});
    row("nothing at all", "",
        {{Kind::MissingField, "", 1, "Date"}, {Kind::MissingField, "", 1, "From"}, {Kind::NoBlankLine, "", 1, {}}});
}

void OdditiesTest::header()
{
    compare();
}

void OdditiesTest::body_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ExpectedList>("oddities");
    const auto row = [](const char *name, const QByteArray &bytes, const ExpectedList &oddities) {
        QTest::newRow(name) << head + bytes << oddities;
    };
    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    const QByteArray command = "MAIL FROM:<a@b.example>\r\n";
    const auto smuggled = [](const QByteArray &at) { return Expected{Kind::SmugglingTrace, at, 1, {}}; };

    // T12: what servers took for end-of-data, CVE-2023-51764 to -51766.
    row("T12: LF . CRLF", "\r\nx\n.\r\n" + command, {{Kind::BareLf, "\n.", 1, {}}, smuggled(".\r\nMAIL")});
    row("T12: LF . LF", "\r\nx\n.\n" + command, {{Kind::BareLf, "\n.", 2, {}}, smuggled(".\nMAIL")});
    row("T12: CRLF . LF", "\r\nx\r\n.\n" + command, {smuggled(".\nMAIL"), {Kind::BareLf, "\n", 1, {}}});
    row("T12: CR . CR", "\r\nx\r.\r" + command, {{Kind::BareCr, "\r.", 2, {}}, smuggled(".\rMAIL")});
    row("T12: CR . CRLF", "\r\nx\r.\r\n" + command, {{Kind::BareCr, "\r.", 1, {}}, smuggled(".\r\nMAIL")});
    row("T12: LF . CR", "\r\nx\n.\r" + command,
        {{Kind::BareLf, "\n.", 1, {}}, smuggled(".\rMAIL"), {Kind::BareCr, "\r", 1, {}}});
    row("T12: CRLF . CRLF, a dot that was stuffed", "\r\nx\r\n.\r\n" + command, {smuggled(".\r\nMAIL")});
    row("T12: verb in lower case", "\r\n.\r\ndata\r\n", {smuggled(".\r\ndata")});
    row("T12: a second header", "\r\n.\r\nReceived: x\r\nFrom: c@d.example\r\n", {smuggled(".\r\nReceived")});
    row("a dot alone", "\r\n.\r\nbye\r\n", {});
    row("a dot before prose that begins as a command", "\r\n.\r\nData is attached\r\n", {});
    row("a dot at the end", "\r\nx\r\n.\r\n", {});
    row("a command without a dot", "\r\nx\r\n" + command, {});

    row("NUL", "\r\n" + QByteArray("\0\0\0", 3) + "\r\n", {{Kind::NulOctet, QByteArray("\0", 1), 3, {}}});
    row("long line", "\r\n" + QByteArray(999, 'a') + "\r\n", {{Kind::LongLine, "aaa", 1, {}}});
    row("long line among short ones, 998 octets and CRLF", "\r\nx\r\n" + QByteArray(998, 'a') + "\r\ny\r\n", {});
    row("long line among short ones, 999 octets and CRLF", "\r\nx\r\n" + QByteArray(999, 'a') + "\r\ny\r\n",
        {{Kind::LongLine, "aaa", 1, {}}});
    row("long line among short ones, without an end", "\r\nx\r\ny\r\n" + QByteArray(999, 'a'),
        {{Kind::LongLine, "aaa", 1, {}}});
    row("LF among CRLF, far down",
        "\r\n" + QByteArray("x\r\n").repeated(50) + "y\nz\n" + QByteArray("x\r\n").repeated(50),
        {{Kind::BareLf, "\nz", 2, {}}});
    row("CR among CRLF, far down",
        "\r\n" + QByteArray("x\r\n").repeated(50) + "y\rz\r\n" + QByteArray("x\r\n").repeated(50),
        {{Kind::BareCr, "\rz", 1, {}}});
    row("a CR as the last octet", "\r\nx\r\ny\r", {{Kind::BareCr, "\r", 1, {}}});
    row("yEnc far down", "\r\n" + QByteArray("x\r\n\r\n").repeated(50) + "=ybegin line=128 size=1 name=a\r\nx\r\n",
        {{Kind::OpaquePart, "=ybegin", 1, "yenc"}});
    row("T15: message/partial", "Content-Type: message/partial; id=x; number=1\r\n\r\nx\r\n",
        {{Kind::OpaquePart, "Content-Type", 1, "message/partial"}});
    row("T15: message/external-body", "Content-Type: message/external-body; access-type=URL\r\n\r\nx\r\n",
        {{Kind::OpaquePart, "Content-Type", 1, "message/external-body"}});
    row("T15: TNEF by type", mixed + "--b\r\nContent-Type: application/ms-tnef\r\n\r\nx\r\n--b--\r\n",
        {{Kind::OpaquePart, "Content-Type: app", 1, "application/ms-tnef"}});
    row("T15: TNEF by name",
        mixed + "--b\r\nContent-Type: application/octet-stream; name=WINMAIL.DAT\r\n\r\nx\r\n--b--\r\n",
        {{Kind::OpaquePart, "Content-Type: app", 1, "winmail.dat"}});
    row("T15: uuencode in the text", "\r\nhello\r\nbegin 644 a.txt\r\n#86)C\r\n`\r\nend\r\n",
        {{Kind::OpaquePart, "begin 644", 1, "uuencode"}});
    row("T15: uuencode as transfer encoding", "Content-Transfer-Encoding: x-uuencode\r\n\r\nx\r\n",
        {{Kind::OpaquePart, "", 1, "x-uuencode"}});
    row("T15: yEnc", "\r\n=ybegin line=128 size=99999999999 name=a\r\nx\r\n",
        {{Kind::OpaquePart, "=ybegin", 1, "yenc"}});
    row("prose that begins as uuencode",
        "\r\nbegin 100 times with a long line of words behind it\r\nand go on until the end of this rather long line, "
        "which has no first M\r\n",
        {});
    row("RFC 2046 5.2.1: encoded message",
        "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n",
        {{Kind::EncodedMessagePart, "Content-Type", 1, "message/rfc822"}});
    row("RFC 6532 3.7: message/global may be encoded",
        "Content-Type: message/global\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n", {});
    row("unknown encoding", "Content-Type: text/plain\r\nContent-Transfer-Encoding: rot13\r\n\r\nx\r\n",
        {{Kind::UndecodablePart, "Content-Type", 1, "rot13"}});
    row("encoded multipart", "Content-Transfer-Encoding: base64\r\n" + mixed + "--b\r\n\r\n--b--\r\n",
        {{Kind::UndecodablePart, "Content-Type", 1, "base64"}});
    row("multipart without boundary", "Content-Type: multipart/mixed\r\n\r\nx\r\n",
        {{Kind::MissingBoundary, "Content-Type", 1, {}}});
    row("boundary that never comes, another does",
        "Content-Type: multipart/mixed; boundary=a\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n",
        {{Kind::MissingBoundary, "Content-Type", 1, "a"}});
    row("RFC 2046 5.1.1: boundary of 70",
        "Content-Type: multipart/mixed; boundary=" + QByteArray(70, 'b') + "\r\n\r\n--" + QByteArray(70, 'b')
            + "--\r\n",
        {});
    row("RFC 2046 5.1.1: boundary of 71",
        "Content-Type: multipart/mixed; boundary=" + QByteArray(71, 'b') + "\r\n\r\n--" + QByteArray(71, 'b')
            + "--\r\n",
        {{Kind::BoundaryLength, "Content-Type", 1, {}}});
    row("closing delimiter missing", mixed + "--b\r\n\r\nx\r\n", {{Kind::UnclosedMultipart, "--b", 1, "b"}});
    row("inner closing delimiter missing",
        mixed + "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--b--\r\n",
        {{Kind::UnclosedMultipart, "--c", 1, "c"}});
}

void OdditiesTest::body()
{
    compare();
}

// The ways to show different authors to different readers, as far as they are in the header (T05: chenjj/espoofer A8
// to A13, client A1, and RFC 5322 section 6 of "Composition Kills", Chen et al. 2020). All authors are found.
void OdditiesTest::authors_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("authors");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const QByteArray &from, int authors, const QList<Kind> &kinds) {
        QList<int> numbers;
        for (const Kind kind : kinds) {
            numbers.append(static_cast<int>(kind));
        }
        QTest::newRow(name) << from << authors << numbers;
    };
    row("one author", "From: a@good.example\r\n", 1, {});
    row("A8: twice", "From: a@evil.example\r\nFrom: b@good.example\r\n", 2,
        {Kind::DuplicateField, Kind::ConflictingHeaders});
    row("A9: first behind a space", " From: a@evil.example\r\nFrom: b@good.example\r\n", 2,
        {Kind::LeadingSpace, Kind::DuplicateField, Kind::ConflictingHeaders});
    row("A9: first behind a tab", "\tFrom: a@evil.example\r\nFrom: b@good.example\r\n", 2,
        {Kind::LeadingSpace, Kind::DuplicateField, Kind::ConflictingHeaders});
    row("A10: second before a space", "From: a@evil.example\r\nFrom : b@good.example\r\n", 2,
        {Kind::FieldNameSpace, Kind::DuplicateField, Kind::ConflictingHeaders});
    row("A11: name folded from its colon", "From\r\n : a@evil.example\r\nFrom: b@good.example\r\n", 2,
        {Kind::FieldNameSpace, Kind::DuplicateField, Kind::ConflictingHeaders});
    row("A12: only the folded one", "From\r\n : a@evil.example\r\nSender: b@good.example\r\n", 1,
        {Kind::FieldNameSpace});
    row("NUL behind the name", QByteArray("From\0: a@evil.example\r\nFrom: b@good.example\r\n", 45), 1,
        {Kind::NulOctet, Kind::InvalidFieldName});
    row("other case", "FROM: a@evil.example\r\nfrom: b@good.example\r\n", 2,
        {Kind::DuplicateField, Kind::ConflictingHeaders});
    row("behind an empty line", "X-A: x\r\n\r\nFrom: a@evil.example\r\n", 1, {Kind::BlankLineInHeader});
}

void OdditiesTest::authors()
{
    QFETCH(QByteArray, from);
    QFETCH(int, authors);
    QFETCH(QList<int>, kinds);
    const Message message = Message::parse(from + "Date: Fri, 20 Nov 2026 10:00:00 +0000\r\nSubject: x\r\n\r\nx\r\n");
    QList<int> noted;
    for (const Oddity &oddity : message.oddities()) {
        noted.append(static_cast<int>(oddity.kind));
    }
    std::ranges::sort(noted);
    std::ranges::sort(kinds);
    QCOMPARE(noted, kinds);
    const QList<const HeaderField *> fields = message.all("From");
    QCOMPARE(fields.size(), authors);
    for (const HeaderField *field : fields) {
        QCOMPARE(message.addresses(*field).size(), 1);
    }
}

void OdditiesTest::limits()
{
    // More names than are told apart are counted still.
    QByteArray bytes = head;
    for (int i = 0; i < 100; ++i) {
        bytes += "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: x"
            + QByteArray::number(i) + "\r\n";
    }
    const Message message = Message::parse(bytes);
    int count = 0;
    for (const Oddity &oddity : message.oddities()) {
        count += oddity.kind == Kind::UndecodablePart ? oddity.count : 0;
    }
    QCOMPARE(count, 100);
    QVERIFY(message.oddities().size() < 100);
}

QTEST_GUILESS_MAIN(OdditiesTest)
#include "tst_oddities.moc"
