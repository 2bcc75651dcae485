// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapparser.h"

#include <QTest>

#include <random>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::ImapFlaw)

namespace {

/// What came of a stream: every response, written so that no two differ in the same words, and then the flaw.
struct Outcome
{
    QByteArrayList responses;
    std::optional<ImapFlaw> flaw;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

QByteArray words(const ImapResponse &response)
{
    QByteArray text = response.kind == ImapResponse::Kind::Continuation ? QByteArray("+")
        : response.kind == ImapResponse::Kind::Untagged                 ? QByteArray("*")
                                                                        : response.tag;
    if (response.status) {
        text += " status " + QByteArray::number(static_cast<int>(*response.status));
    }
    if (!response.code.isNull()) {
        text += " code<" + response.code + '>';
    }
    if (!response.text.isEmpty()) {
        text += " text<" + response.text + '>';
    }
    for (const ImapToken &token : response.tokens) {
        const QByteArray octets = response.view(token).toByteArray();
        switch (token.kind) {
        case ImapToken::Kind::Atom:
            text += ' ' + octets;
            break;
        case ImapToken::Kind::Quoted:
            text += " q<" + octets + '>';
            break;
        case ImapToken::Kind::Literal:
            text += " l<" + octets + '>';
            break;
        case ImapToken::Kind::Open:
            text += " (";
            break;
        case ImapToken::Kind::Close:
            text += " )";
            break;
        }
    }
    return text;
}

void feedAll(ImapParser &parser, QByteArrayView octets, Outcome &outcome)
{
    while (!octets.isEmpty() && !parser.flaw()) {
        octets = octets.sliced(parser.feed(octets));
        if (const auto response = parser.take()) {
            outcome.responses.append(words(*response));
        }
    }
    outcome.flaw = parser.flaw();
}

/// @p size gives the length of each piece.
template <typename Size>
Outcome parsed(QByteArrayView octets, Size size, const ImapLimits &limits = {})
{
    ImapParser parser(limits);
    Outcome outcome;
    while (!octets.isEmpty()) {
        const qsizetype length = std::clamp<qsizetype>(size(), 1, octets.size());
        feedAll(parser, octets.first(length), outcome);
        octets = octets.sliced(length);
    }
    return outcome;
}

Outcome parsed(QByteArrayView octets, const ImapLimits &limits = {})
{
    return parsed(octets, [&] { return octets.size(); }, limits);
}

} // namespace

/// The grammar of responses, and what is refused.
class ImapParserTest : public QObject
{
    Q_OBJECT

private slots:
    void responses_data();
    void responses();
    void flaws_data();
    void flaws();
    void limitsAreTheLastThatIsTaken_data();
    void limitsAreTheLastThatIsTaken();
    void literalOctetsAreKept();
    void nothingIsHeldForWhatIsOnlyAnnounced();
    void stopsAfterEachResponse();
    void splitsChangeNothing();
    void keepsWhatCameOfACutLiteral();
};

void ImapParserTest::responses_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *octets, const char *said) {
        QTest::newRow(name) << QByteArray(octets) << QByteArray(said);
    };
    row("greeting", "* OK hello (unbalanced \"and {5}\r\n", "* status 0 text<hello (unbalanced \"and {5}>");
    row("code", "* OK [UIDNEXT 7] next\r\n", "* status 0 code<UIDNEXT 7> text<next>");
    row("code with a bracket in quotes", "* NO [BADCHARSET (\"a]b\")] x\r\n",
        "* status 1 code<BADCHARSET (\"a]b\")> text<x>");
    row("second bracket is text", "* OK [ALERT] [x] y\r\n", "* status 0 code<ALERT> text<[x] y>");
    row("bracket within the text", "* OK at [::1] y\r\n", "* status 0 text<at [::1] y>");
    row("empty code", "* OK [] y\r\n", "* status 0 code<> text<y>");
    row("status without text", "a1 OK\r\n", "a1 status 0");
    row("status with a space only", "a1 NO \r\n", "a1 status 1");
    row("small letters", "a1 ok done\r\n", "a1 status 0 text<done>");
    row("preauth", "* PREAUTH hi\r\n", "* status 4 text<hi>");
    row("bye", "* BYE\r\n", "* status 3");
    row("8 bit in a text", "* OK gr\xfc\xdf\r\n", "* status 0 text<gr\xfc\xdf>");
    row("continuation", "+ idling\r\n", "+ text<idling>");
    row("continuation without a space", "+\r\n", "+");
    row("empty continuation", "+ \r\n", "+");
    row("count", "* 23 EXISTS\r\n", "* 23 EXISTS");
    row("search without result", "* SEARCH\r\n", "* SEARCH");
    row("search with a space at the end", "* SEARCH \r\n", "* SEARCH");
    row("two spaces", "* FLAGS  (\\Seen  \\Answered)\r\n", "* FLAGS ( \\Seen \\Answered )");
    row("any flag", "* FLAGS (\\*)\r\n", "* FLAGS ( \\* )");
    row("list", "* LIST (\\HasNoChildren) \"/\" \"a \\\"b\\\" \\\\ c\"\r\n",
        "* LIST ( \\HasNoChildren ) q</> q<a \"b\" \\ c>");
    row("list with a bracket in an atom", "* LIST () NIL [Gmail]/All\r\n", "* LIST ( ) NIL [Gmail]/All");
    row("list with a literal", "* LIST () \"/\" {5}\r\na\r\nb)\r\n", "* LIST ( ) q</> l<a\r\nb)>");
    row("empty literal", "* LIST () \"/\" {0}\r\n\r\n", "* LIST ( ) q</> l<>");
    row("leading zeros", "* LIST () \"/\" {0002}\r\nab\r\n", "* LIST ( ) q</> l<ab>");
    row("fetch", "* 12 FETCH (UID 5 BODY[]<0> {3}\r\nabc FLAGS (\\Seen))\r\n",
        "* 12 FETCH ( UID 5 BODY[]<0> l<abc> FLAGS ( \\Seen ) )");
    row("fetch of a section", "* 1 FETCH (body[HEADER.FIELDS (\"From\" To)] NIL)\r\n",
        "* 1 FETCH ( body[HEADER.FIELDS (\"From\" To)] NIL )");
    row("addresses without space between them", "* 1 FETCH (X ((NIL)(NIL \"a\")))\r\n",
        "* 1 FETCH ( X ( ( NIL ) ( NIL q<a> ) ) )");
    row("two responses", "* 1 EXISTS\r\na OK x\r\n", "* 1 EXISTS\na status 0 text<x>");
}

void ImapParserTest::responses()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, said);
    const Outcome outcome = parsed(octets);
    QVERIFY(!outcome.flaw);
    QCOMPARE(outcome.responses.join('\n'), said);
}

void ImapParserTest::flaws_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<ImapFlaw>("flaw");
    const auto row
        = [](const char *name, const QByteArray &octets, ImapFlaw flaw) { QTest::newRow(name) << octets << flaw; };
    row("greeting that aborted KIMAP", "* {-6}\r\n", ImapFlaw::BadWord);
    row("literal with a sign", "* X {-6}\r\n", ImapFlaw::BadNumber);
    row("literal without digits", "* X {}\r\n", ImapFlaw::BadNumber);
    row("literal with a plus", "* X {5+}\r\n", ImapFlaw::BadNumber);
    row("literal of 2 GiB", "* X {2147483647}\r\n", ImapFlaw::LiteralTooLong);
    row("literal of 2^32 + 1 does not wrap around", "* X {4294967297}\r\n* 1 FETCH (UID 666)\r\n", ImapFlaw::BadNumber);
    row("literal of 2^64 + 1", "* X {18446744073709551617}\r\n", ImapFlaw::BadNumber);
    row("literal of a thousand digits", "* X {" + QByteArray(1'000, '9') + "}\r\n", ImapFlaw::BadNumber);
    row("literal without its line end", "* X {5}abcde\r\n", ImapFlaw::BadOctet);
    row("literal after LF only", "* X {5}\nabcde\r\n", ImapFlaw::BadOctet);
    row("word right after a literal", "* X {1}\r\nab\r\n", ImapFlaw::BadWord);
    row("section that is never closed", "* 1 FETCH (BODY[HEADER.FIELDS (\r\n", ImapFlaw::BadOctet);
    row("a million parentheses", "* X " + QByteArray(1'000'000, '('), ImapFlaw::TooDeep);
    row("one parenthesis too many", "* X ())\r\n", ImapFlaw::Unbalanced);
    row("one too few", "* X (()\r\n", ImapFlaw::Unbalanced);
    row("line without end", QByteArray(2 << 20, 'x').prepend("* X "), ImapFlaw::LineTooLong);
    row("text without end", QByteArray(2 << 20, 'x').prepend("* OK "), ImapFlaw::LineTooLong);
    row("code without end", QByteArray(2 << 20, 'x').prepend("* OK ["), ImapFlaw::LineTooLong);
    row("quoted without end", QByteArray(2 << 20, 'x').prepend("* X \""), ImapFlaw::LineTooLong);
    row("spaces without end", QByteArray(2 << 20, ' ').prepend("* X "), ImapFlaw::LineTooLong);
    row("tag without end", QByteArray(2 << 20, 'x'), ImapFlaw::BadTag);
    row("code that is not closed", "* OK [UIDNEXT 5\r\n", ImapFlaw::BadOctet);
    row("NUL in a text", QByteArray("* OK a\0b\r\n", 10), ImapFlaw::BadOctet);
    row("NUL in an atom", QByteArray("* X a\0b\r\n", 9), ImapFlaw::BadOctet);
    row("NUL in quotes", QByteArray("* X \"\0\"\r\n", 9), ImapFlaw::BadOctet);
    row("NUL first", QByteArray("\0", 1), ImapFlaw::BadTag);
    row("LF alone", "* OK a\n", ImapFlaw::BadOctet);
    row("CR alone", "* OK a\rb\r\n", ImapFlaw::BadOctet);
    row("CR in quotes", "* X \"a\r\n\"\r\n", ImapFlaw::BadOctet);
    row("backslash before a letter", "* X \"\\n\"\r\n", ImapFlaw::BadOctet);
    row("8 bit in an atom", "* X a\xfc\r\n", ImapFlaw::BadOctet);
    row("quotes in an atom", "* X a\"b\"\r\n", ImapFlaw::BadWord);
    row("two words without a space", "* X \"a\"\"b\"\r\n", ImapFlaw::BadWord);
    row("list right after a word", "* X \"a\"(b)\r\n", ImapFlaw::BadWord);
    row("empty line", "\r\n", ImapFlaw::BadTag);
    row("space first", " * OK\r\n", ImapFlaw::BadTag);
    row("asterisk alone", "*\r\n", ImapFlaw::BadTag);
    row("asterisk in a tag", "*a OK\r\n", ImapFlaw::BadTag);
    row("nothing after the asterisk", "* \r\n", ImapFlaw::BadWord);
    row("data that begins with a list", "* (a)\r\n", ImapFlaw::BadWord);
    row("tagged data", "a1 LIST () NIL x\r\n", ImapFlaw::BadStatus);
    row("tagged bye", "a1 BYE\r\n", ImapFlaw::BadStatus);
    row("an HTTP server", "HTTP/1.1 400 Bad Request\r\n", ImapFlaw::BadStatus);
    row("an SSH server", "SSH-2.0-OpenSSH_10.0\r\n", ImapFlaw::BadTag);
}

void ImapParserTest::flaws()
{
    QFETCH(QByteArray, octets);
    QFETCH(ImapFlaw, flaw);
    const Outcome outcome = parsed(octets);
    QVERIFY(outcome.flaw);
    QCOMPARE(*outcome.flaw, flaw);
    QVERIFY(outcome.responses.isEmpty());
    QCOMPARE(parsed(octets + "* 1 FETCH (UID 666)\r\n"), outcome); // nothing is read after it
    QCOMPARE(parsed(octets, [] { return 1; }), outcome);
}

void ImapParserTest::limitsAreTheLastThatIsTaken_data()
{
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<QByteArray>("over");
    QTest::addColumn<ImapFlaw>("flaw");
    QTest::newRow("line") << QByteArray("* OK " + QByteArray(93, 'x') + "\r\n")
                          << QByteArray("* OK " + QByteArray(94, 'x') + "\r\n") << ImapFlaw::LineTooLong;
    QTest::newRow("nesting") << QByteArray("* X ((( )))\r\n") << QByteArray("* X (((( ))))\r\n") << ImapFlaw::TooDeep;
    QTest::newRow("one literal") << QByteArray("* X {10}\r\n0123456789\r\n")
                                 << QByteArray("* X {11}\r\n01234567890\r\n") << ImapFlaw::LiteralTooLong;
    QTest::newRow("all literals of a response")
        << QByteArray("* X {4}\r\n0123 {6}\r\n012345\r\n* X {10}\r\n")
        << QByteArray("* X {4}\r\n0123 {7}\r\n0123456\r\n") << ImapFlaw::LiteralTooLong;
}

void ImapParserTest::limitsAreTheLastThatIsTaken()
{
    QFETCH(QByteArray, within);
    QFETCH(QByteArray, over);
    QFETCH(ImapFlaw, flaw);
    const ImapLimits limits{.line = 100, .literals = 10, .nesting = 3, .mailboxes = 1};
    QVERIFY(!parsed(within, limits).flaw);
    QCOMPARE(parsed(over, limits).flaw, std::optional(flaw));
}

void ImapParserTest::literalOctetsAreKept()
{
    QByteArray octets;
    for (int i = 0; i < 70'000; ++i) {
        octets.append(static_cast<char>(i * 7919 >> 3));
    }
    octets += QByteArray("\n bare \r\r\n\0 \xff )\r\nA1 OK\r\n", 24);
    ImapParser parser;
    QByteArray stream = "* 1 FETCH (UID 1 BODY[]<0> {" + QByteArray::number(octets.size()) + "}\r\n" + octets + ")\r\n";
    QCOMPARE(parser.feed(stream), stream.size());
    const auto response = parser.take();
    QVERIFY(response);
    QCOMPARE(response->view(response->tokens.at(6)).toByteArray(), octets);
}

void ImapParserTest::nothingIsHeldForWhatIsOnlyAnnounced()
{
    ImapParser parser({.literals = 1 << 30});
    const QByteArray stream = "* X {1073741824}\r\nabc";
    QCOMPARE(parser.feed(stream), stream.size());
    QVERIFY(!parser.take());
    QVERIFY(parser.partial().octets.capacity() < 1'000);
}

void ImapParserTest::stopsAfterEachResponse()
{
    ImapParser parser;
    QVERIFY(parser.isBetweenResponses());
    const QByteArray stream = "A1 OK begin TLS\r\n* CAPABILITY IMAP4rev1\r\n";
    QCOMPARE(parser.feed(stream), 17);
    QVERIFY(!parser.isBetweenResponses());
    QCOMPARE(parser.feed(QByteArrayView(stream).sliced(17)), 0);
    QVERIFY(parser.take());
    QVERIFY(parser.isBetweenResponses());
    QVERIFY(!parser.take());
}

void ImapParserTest::splitsChangeNothing()
{
    QByteArray stream;
    for (int i = 1; i <= 20; ++i) {
        const QByteArray body = QByteArray("From: a@example.org\r\n\r\nA \"body\" ({5}\r\n\0 ", 41).repeated(i % 5);
        stream += "* " + QByteArray::number(i) + " FETCH (UID " + QByteArray::number(i * 3)
            + " INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" BODY[]<0> {" + QByteArray::number(body.size()) + "}\r\n"
            + body + ")\r\n* OK [X \"]\"] text\r\n";
    }
    stream += "* LIST (\\Sent) \"\\\\\" {3}\r\nabc\r\n+\r\nA7 OK [READ-ONLY] done\r\n* X \"flaw\"x";
    const Outcome whole = parsed(stream);
    QCOMPARE(whole.responses.size(), 43);
    QCOMPARE(whole.flaw, std::optional(ImapFlaw::BadWord));
    for (const qsizetype size : {1, 2, 3, 7, 1'460}) {
        QCOMPARE(parsed(stream, [size] { return size; }), whole);
    }
    for (unsigned seed = 0; seed < 1'000; ++seed) {
        std::mt19937 random(seed);
        std::geometric_distribution<qsizetype> size(seed % 2 == 0 ? 0.3 : 0.01);
        QCOMPARE(parsed(stream, [&] { return size(random) + 1; }), whole);
    }
}

void ImapParserTest::keepsWhatCameOfACutLiteral()
{
    ImapParser parser;
    const QByteArray stream = "* 1 FETCH (UID 7 BODY[]<0> {10}\r\nabc";
    QCOMPARE(parser.feed(stream), stream.size());
    const ImapResponse &partial = parser.partial();
    QCOMPARE(partial.tokens.back().kind, ImapToken::Kind::Literal);
    QCOMPARE(partial.view(partial.tokens.back()).toByteArray(), QByteArray("abc"));
}

QTEST_APPLESS_MAIN(ImapParserTest)
#include "tst_imapparser.moc"
