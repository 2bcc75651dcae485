// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapsession.h"
#include "sasl.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::MailTrouble)
Q_DECLARE_METATYPE(Indicia::ImapSecurity)

namespace {

using Wanted = ImapFetchRequest::Wanted;

ImapFetchRequest octetsOf(std::vector<ImapUidRange> uids, qint64 offset = 0, qint64 length = 100)
{
    return {.wanted = Wanted::Octets, .uids = std::move(uids), .offset = offset, .length = length};
}

/// A session that was greeted, over TLS.
struct Greeted : ImapSession
{
    Greeted() : ImapSession(ImapSecurity::Tls) { receive("* OK ready\r\n"); }
};

/// One with a folder of three messages open.
struct Opened : Greeted
{
    Opened()
    {
        examine("INBOX");
        receive("* 3 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [UIDNEXT 30] x\r\nA1 OK [READ-ONLY] done\r\n");
        (void)takeOutput();
    }
};

} // namespace

/// What is said to a server, what is believed of its answers, and what ends the connection.
class ImapSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void greetings_data();
    void greetings();
    void startTls();
    void nothingIsSaidBeforeTls();
    void beforeTlsNothingIsBelieved_data();
    void beforeTlsNothingIsBelieved();
    void octetsAfterStartTlsEndIt_data();
    void octetsAfterStartTlsEndIt();
    void capabilities();
    void logIn_data();
    void logIn();
    void authenticate();
    void authenticateWithoutInitialResponse();
    void serverThatProvesNothingIsNotBelieved();
    void givesUpAnExchange();
    void folders();
    void foldersWithoutEnd();
    void examine();
    void modSeqs_data();
    void modSeqs();
    void vanishedOnes_data();
    void vanishedOnes();
    void whatWasOpenBefore();
    void fetchCommands_data();
    void fetchCommands();
    void fetch();
    void unaskedFetches_data();
    void unaskedFetches();
    void flagsMayComeAtAnyTime();
    void flagsMayComeWithWhatWasAsked();
    void cutAmidAMessage_data();
    void cutAmidAMessage();
    void brokenOrder_data();
    void brokenOrder();
    void bye_data();
    void bye();
    void idle();
    void compress();
};

void ImapSessionTest::greetings_data()
{
    QTest::addColumn<ImapSecurity>("security");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("ready");
    QTest::addColumn<MailTrouble>("trouble");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *name, ImapSecurity security, const char *greeting, bool ready,
                         MailTrouble trouble = {}, const char *detail = "") {
        QTest::newRow(name) << security << QByteArray(greeting) << ready << trouble << QByteArray(detail);
    };
    const auto tls = ImapSecurity::Tls;
    const auto startTls = ImapSecurity::StartTls;
    row("OK", tls, "* OK hello\r\n", true);
    row("OK before TLS", startTls, "* OK hello\r\n", true);
    row("BYE", tls, "* BYE too many\r\n", false, MailTrouble::Refused, "too many");
    row("BYE for now", tls, "* BYE [UNAVAILABLE] later\r\n", false, MailTrouble::TryLater, "later");
    row("PREAUTH", tls, "* PREAUTH hello\r\n", false, MailTrouble::BrokenProtocol, "greeting");
    row("NO", tls, "* NO hello\r\n", false, MailTrouble::BrokenProtocol, "greeting");
    row("data", tls, "* CAPABILITY IMAP4rev1\r\n", false, MailTrouble::BrokenProtocol, "greeting");
    row("tagged", tls, "A1 OK hello\r\n", false, MailTrouble::BrokenProtocol, "greeting");
    row("a continuation", tls, "+ OK\r\n", false, MailTrouble::BrokenProtocol, "greeting");
    row("not IMAP", tls, "220 mx.example.org ESMTP\r\n", false, MailTrouble::BrokenProtocol, "status");
    row("PREAUTH before TLS", startTls, "* PREAUTH hello\r\n", false, MailTrouble::NoTls);
    row("BYE before TLS, with an alert", startTls, "* BYE [ALERT] call 555\r\n", false, MailTrouble::NoTls);
}

void ImapSessionTest::greetings()
{
    QFETCH(ImapSecurity, security);
    QFETCH(QByteArray, greeting);
    QFETCH(bool, ready);
    QFETCH(MailTrouble, trouble);
    QFETCH(QByteArray, detail);
    ImapSession session(security);
    QVERIFY(!session.isReady());
    session.receive(greeting);
    QCOMPARE(session.isReady(), ready);
    QCOMPARE(session.fault(), ready ? std::nullopt : std::optional(MailFault{trouble, detail}));
    QVERIFY(session.takeOutput().isEmpty());
}

void ImapSessionTest::startTls()
{
    ImapSession session(ImapSecurity::StartTls);
    session.receive("* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] hello\r\n");
    QVERIFY(!session.knowsCapabilities());
    session.startTls();
    QCOMPARE(session.takeOutput(), QByteArray("A1 STARTTLS\r\n"));
    session.receive("A1 OK begin\r\n");
    QVERIFY(session.mustEncrypt());
    QVERIFY(session.reply().text.isEmpty());
    session.encrypted();
    QVERIFY(!session.mustEncrypt());
    QVERIFY(!session.knowsCapabilities());
    session.logIn("me", "secret");
    QCOMPARE(session.takeOutput(), QByteArray("A2 LOGIN \"me\" \"secret\"\r\n"));
    session.receive("A2 OK done\r\n");
    QVERIFY(session.isReady());
}

void ImapSessionTest::nothingIsSaidBeforeTls()
{
    ImapSession session(ImapSecurity::StartTls);
    session.receive("* OK hello\r\n");
    session.logIn("me", "secret");
    QVERIFY(session.takeOutput().isEmpty());
    QCOMPARE(session.fault(), std::optional(MailFault{MailTrouble::NoTls, {}}));
}

void ImapSessionTest::beforeTlsNothingIsBelieved_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("NO") << QByteArray("A1 NO not here\r\n");
    QTest::newRow("BAD") << QByteArray("A1 BAD what\r\n");
    QTest::newRow("referral") << QByteArray("A1 NO [REFERRAL imap://evil.example/] go there\r\n");
    QTest::newRow("BYE with an alert") << QByteArray("* BYE [ALERT] call 555\r\n");
    QTest::newRow("alert, then NO") << QByteArray("* OK [ALERT] call 555\r\nA1 NO no\r\n");
}

void ImapSessionTest::beforeTlsNothingIsBelieved()
{
    QFETCH(QByteArray, answer);
    ImapSession session(ImapSecurity::StartTls);
    session.receive("* OK hello\r\n");
    session.startTls();
    session.receive(answer);
    QCOMPARE(session.fault(), std::optional(MailFault{MailTrouble::NoTls, {}}));
    QCOMPARE(session.reply(), ImapReply{});
}

void ImapSessionTest::octetsAfterStartTlsEndIt_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("capabilities") << QByteArray("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n");
    QTest::newRow("the answer to the next command") << QByteArray("A2 OK logged in\r\n");
    QTest::newRow("one octet") << QByteArray("*");
}

void ImapSessionTest::octetsAfterStartTlsEndIt()
{
    QFETCH(QByteArray, after);
    const QByteArray answer = "A1 OK begin\r\n";
    for (const bool together : {true, false}) {
        ImapSession session(ImapSecurity::StartTls);
        session.receive("* OK hello\r\n");
        session.startTls();
        (void)session.takeOutput();
        if (together) {
            session.receive(answer + after);
        } else {
            session.receive(answer);
            session.receive(after);
        }
        QCOMPARE(session.fault(), std::optional(MailFault{MailTrouble::NoTls, "octets between STARTTLS and TLS"}));
        session.logIn("me", "secret");
        QVERIFY(session.takeOutput().isEmpty());
    }
}

void ImapSessionTest::capabilities()
{
    Greeted session;
    QVERIFY(!session.knowsCapabilities());
    session.askCapability();
    QCOMPARE(session.takeOutput(), QByteArray("A1 CAPABILITY\r\n"));
    session.receive("* CAPABILITY IMAP4rev1 Auth=Plain idle\r\n");
    QVERIFY(session.isBusy());
    session.receive("A1 OK done\r\n");
    QVERIFY(session.isReady());
    QVERIFY(session.can("IDLE"));
    QVERIFY(session.can("AUTH=PLAIN"));
    QVERIFY(!session.can("ID"));
    session.logIn("a", "b");
    session.receive("A2 OK [CAPABILITY IMAP4rev1 ID] in\r\n");
    QVERIFY(session.can("ID"));
    QVERIFY(!session.can("IDLE"));
}

void ImapSessionTest::logIn_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::newRow("plain words") << QByteArray("a@example.org") << QByteArray("b c")
                                 << QByteArrayList{"A1 LOGIN \"a@example.org\" \"b c\"\r\n"};
    QTest::newRow("quotes and backslashes")
        << QByteArray("a\"b") << QByteArray("c\\d") << QByteArrayList{"A1 LOGIN \"a\\\"b\" \"c\\\\d\"\r\n"};
    QTest::newRow("line ends cannot end the command") << QByteArray(
        "a") << QByteArray("b\r\nA2 LOGOUT") << QByteArrayList{"A1 LOGIN \"a\" {12}\r\n", "b\r\nA2 LOGOUT\r\n"};
    QTest::newRow("8 bit") << QByteArray("\xc3\xa4") << QByteArray("\xc3\xb6")
                           << QByteArrayList{"A1 LOGIN {2}\r\n", "\xc3\xa4 {2}\r\n", "\xc3\xb6\r\n"};
    QTest::newRow("NUL") << QByteArray("a") << QByteArray("b\0c", 3) << QByteArrayList{""};
}

void ImapSessionTest::logIn()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArrayList, pieces);
    Greeted session;
    session.logIn(user, password);
    for (const QByteArray &piece : pieces) {
        QCOMPARE(session.takeOutput(), piece);
        session.receive("+ go on\r\n");
    }
    QVERIFY(session.takeOutput().isEmpty());
    QCOMPARE(session.fault()->trouble, // the last + was one too many
        pieces.first().isEmpty() ? MailTrouble::LoginRefused : MailTrouble::BrokenProtocol);
}

void ImapSessionTest::authenticate()
{
    Greeted session;
    session.askCapability();
    session.receive("* CAPABILITY IMAP4rev1 SASL-IR\r\nA1 OK x\r\n");
    (void)session.takeOutput();
    session.authenticate(saslPlain("me", "secret"));
    QCOMPARE(session.takeOutput(), QByteArray("A2 AUTHENTICATE PLAIN AG1lAHNlY3JldA==\r\n"));
    session.receive("A2 NO [AUTHENTICATIONFAILED] no\r\n");
    QVERIFY(session.isReady());
    QCOMPARE(refusal(session.reply()), (MailFault{MailTrouble::LoginRefused, "no"}));
}

void ImapSessionTest::authenticateWithoutInitialResponse()
{
    Greeted session;
    session.authenticate(saslXOAuth2("me", "token"));
    QCOMPARE(session.takeOutput(), QByteArray("A1 AUTHENTICATE XOAUTH2\r\n"));
    session.receive("+\r\n");
    QCOMPARE(session.takeOutput(), QByteArray("user=me\1auth=Bearer token\1\1").toBase64() + "\r\n");
    session.receive("+ eyJzdGF0dXMiOiI0MDEifQ==\r\n");
    QCOMPARE(session.takeOutput(), QByteArray("\r\n"));
    session.receive("A1 NO failed\r\n");
    QVERIFY(session.isReady());
}

void ImapSessionTest::serverThatProvesNothingIsNotBelieved()
{
    Greeted session;
    session.authenticate(saslScramSha256("user", "pencil", "nonce"));
    session.receive("A1 OK welcome\r\n");
    QCOMPARE(session.fault(), std::optional(MailFault{MailTrouble::BrokenProtocol, "the server proved nothing"}));
}

void ImapSessionTest::givesUpAnExchange()
{
    for (const QByteArray &challenge : {QByteArray("r=other,s=AAAA,i=4096").toBase64(), QByteArray("no base64!")}) {
        Greeted session;
        session.authenticate(saslScramSha256("user", "pencil", "nonce"));
        session.receive("+ \r\n");
        (void)session.takeOutput();
        session.receive("+ " + challenge + "\r\n");
        QCOMPARE(session.takeOutput(), QByteArray("*\r\n"));
        session.receive("A1 OK welcome\r\n");
        QVERIFY(session.fault());
    }
}

void ImapSessionTest::folders()
{
    Greeted session;
    session.receive("* LIST () \"/\" unasked\r\n");
    session.list();
    QCOMPARE(session.takeOutput(), QByteArray("A1 LIST \"\" \"*\"\r\n"));
    session.receive("* LIST (\\HasNoChildren \\Sent) \"/\" \"Gesendete Objekte\"\r\n"
                    "* LIST (\\NoSelect) NIL {3}\r\na\"b\r\n"
                    "* LIST () \".\" INBOX (\"CHILDINFO\" (\"SUBSCRIBED\"))\r\nA1 OK done\r\n");
    const auto listed = session.takeFolders();
    QCOMPARE(listed.size(), 3U);
    QCOMPARE(listed[0],
        (ImapMailboxName{.name = "Gesendete Objekte", .delimiter = '/', .attributes = {"\\hasnochildren", "\\sent"}}));
    QVERIFY(listed[0].isSelectable());
    QCOMPARE(listed[1], (ImapMailboxName{.name = "a\"b", .delimiter = '\0', .attributes = {"\\noselect"}}));
    QVERIFY(!listed[1].isSelectable());
    QCOMPARE(listed[2].name, QByteArray("INBOX"));
}

void ImapSessionTest::foldersWithoutEnd()
{
    ImapSession session(ImapSecurity::Tls, {.mailboxes = 2});
    session.receive("* OK x\r\n");
    session.list();
    session.receive("* LIST () \"/\" a\r\n* LIST () \"/\" b\r\n");
    QVERIFY(!session.fault());
    session.receive("* LIST () \"/\" c\r\n");
    QCOMPARE(session.fault(), std::optional(MailFault{MailTrouble::BrokenProtocol, "LIST without end"}));
}

void ImapSessionTest::examine()
{
    Greeted session;
    session.examine("Entw&APw-rfe \"x\"");
    QCOMPARE(session.takeOutput(), QByteArray("A1 EXAMINE \"Entw&APw-rfe \\\"x\\\"\"\r\n"));
    session.receive(
        "* FLAGS (\\Seen)\r\n* 17 EXISTS\r\n* 2 RECENT\r\n* OK [UNSEEN 12] x\r\n* OK [UIDVALIDITY 3857529045] "
        "x\r\n* OK [UIDNEXT 4392] x\r\n* OK [PERMANENTFLAGS ()] x\r\nA1 OK [READ-ONLY] done\r\n");
    QVERIFY(session.isReady());
    QCOMPARE(session.mailbox(),
        (ImapMailbox{.exists = 17, .arrived = 17, .isCounted = true, .uidValidity = 3'857'529'045, .uidNext = 4'392}));
    session.receive("* 3 EXPUNGE\r\n* 20 EXISTS\r\n* 20 EXPUNGE\r\n");
    QCOMPARE(session.mailbox().exists, 19);
    QCOMPARE(session.mailbox().arrived, 21);
    QVERIFY(session.mailbox().hasChanged);
    session.examine("other");
    QCOMPARE(session.mailbox(), ImapMailbox{});
    session.receive("A2 NO [NONEXISTENT] no such folder\r\n");
    QCOMPARE(refusal(session.reply()), (MailFault{MailTrouble::NotFound, "no such folder"}));
}

void ImapSessionTest::modSeqs_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<qint64>("modSeq"); // 0 where there is none
    const auto row
        = [](const char *name, const char *told, qint64 modSeq) { QTest::newRow(name) << QByteArray(told) << modSeq; };
    row("one", "* OK [HIGHESTMODSEQ 715194045007] x\r\n", 715'194'045'007);
    row("in any case, and nothing behind it", "* OK [HighestModSeq 1]\r\n", 1);
    row("the highest that there can be", "* OK [HIGHESTMODSEQ 9223372036854775807] x\r\n", 9'223'372'036'854'775'807);
    row("more than 63 bits", "* OK [HIGHESTMODSEQ 9223372036854775808] x\r\n", 0);
    row("0", "* OK [HIGHESTMODSEQ 0] x\r\n", 0);
    row("a sign", "* OK [HIGHESTMODSEQ -1] x\r\n", 0);
    row("no number", "* OK [HIGHESTMODSEQ] x\r\n", 0);
    row("two numbers", "* OK [HIGHESTMODSEQ 1 2] x\r\n", 0);
    row("none", "* OK [NOMODSEQ] x\r\n", 0);
    row("one, and none", "* OK [HIGHESTMODSEQ 7] x\r\n* OK [NOMODSEQ] x\r\n", 0);
    row("nothing", "", 0);
}

void ImapSessionTest::modSeqs()
{
    QFETCH(QByteArray, told);
    QFETCH(qint64, modSeq);
    Greeted session;
    session.examine("INBOX");
    session.receive("* 3 EXISTS\r\n" + told + "A1 OK [READ-ONLY] done\r\n");
    QVERIFY(session.isReady());
    QCOMPARE(session.mailbox().highestModSeq.value_or(0), modSeq);
    QVERIFY(!session.mailbox().hasChanged);
}

void ImapSessionTest::vanishedOnes_data()
{
    QTest::addColumn<QByteArray>("told"); // of a folder of three messages
    QTest::addColumn<qint64>("exists");
    QTest::addColumn<bool>("changed");
    const auto row = [](const char *name, const QByteArray &told, qint64 exists, bool changed = true) {
        QTest::newRow(name) << told << exists << changed;
    };
    row("one", "* VANISHED 7\r\n", 2);
    row("in small letters", "* vanished 7\r\n", 2);
    row("two in a row", "* VANISHED 7:8\r\n", 1);
    row("two that lie apart", "* VANISHED 7,29\r\n", 1);
    row("a range the other way", "* VANISHED 8:7\r\n", 1);
    row("ranges that overlap", "* VANISHED 7:8,8,7:8\r\n", 1);
    row("one after the other", "* VANISHED 7\r\n* VANISHED 8\r\n* VANISHED 29\r\n", 0);
    row("beside EXPUNGE", "* VANISHED 7\r\n* 2 EXPUNGE\r\n", 1);
    row("all", "* VANISHED 5:29\r\n", 0);
    row("all that could be", "* VANISHED 4294967295:1\r\n", 0);
    row("all, and EXPUNGE behind it", "* VANISHED 1:4294967295\r\n* 3 EXPUNGE\r\n", 0);
    row("all, and how many there are", "* VANISHED 1:4294967295\r\n* 2 EXISTS\r\n", 2);
    row("long ago", "* VANISHED (EARLIER) 7\r\n", 3, false);
    row("long ago, in small letters", "* VANISHED (earlier) 7\r\n", 3, false);
    row("long ago, and nothing that can be read", "* VANISHED (EARLIER) 0\r\n", 3, false);
    row("long ago, and nothing at all", "* VANISHED (EARLIER)\r\n", 3, false);
    row("no UID", "* VANISHED 0\r\n", 0);
    row("more than 32 bits", "* VANISHED 4294967296\r\n", 0);
    row("an asterisk", "* VANISHED 7:*\r\n", 0);
    row("no set", "* VANISHED\r\n", 0);
    row("words", "* VANISHED 7 8\r\n", 0);
    row("a list", "* VANISHED (7)\r\n", 0);
    row("lists within lists", "* VANISHED ((EARLIER)) 7\r\n", 0);
    row("quoted", "* VANISHED \"7\"\r\n", 0);
    row("many", "* VANISHED 1" + QByteArray(",1").repeated(99'999) + "\r\n", 2);
    row("more than are read", "* VANISHED 1" + QByteArray(",1").repeated(100'000) + "\r\n", 0);
}

/// No word of a server about what has gone ends the connection, and none lets mail that comes after it be missed.
void ImapSessionTest::vanishedOnes()
{
    QFETCH(QByteArray, told);
    QFETCH(qint64, exists);
    QFETCH(bool, changed);
    Opened session;
    session.receive(told);
    QVERIFY(!session.fault());
    QVERIFY(session.isReady());
    QCOMPARE(session.mailbox().exists, exists);
    QCOMPARE(session.mailbox().hasChanged, changed);
    const qint64 arrived = session.mailbox().arrived;
    session.receive("* " + QByteArray::number(exists + 1) + " EXISTS\r\n");
    QCOMPARE(session.mailbox().arrived, arrived + 1);
    session.examine("INBOX");
    session.receive("* 3 EXISTS\r\nA2 OK done\r\n* 4 EXPUNGE\r\n");
    QCOMPARE(session.fault(), std::optional(MailFault{MailTrouble::BrokenProtocol, "EXPUNGE"}));
}

/// Until a server says CLOSED it speaks of the folder that was open before (RFC 7162 section 3.2.11).
void ImapSessionTest::whatWasOpenBefore()
{
    Opened session;
    session.examine("Lists");
    session.receive("* VANISHED 7\r\n* 2 EXISTS\r\n* OK [HIGHESTMODSEQ 99] x\r\n* OK [CLOSED] x\r\n* 17 EXISTS\r\n"
                    "* OK [UIDVALIDITY 8] x\r\n* OK [UIDNEXT 40] x\r\n");
    const ImapMailbox lists{.exists = 17, .arrived = 17, .isCounted = true, .uidValidity = 8, .uidNext = 40};
    QCOMPARE(session.mailbox(), lists);
    session.receive("A2 OK [READ-ONLY] done\r\n* OK [CLOSED] what\r\n");
    QCOMPARE(session.mailbox(), lists);
}

void ImapSessionTest::fetchCommands_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("sizes") << Wanted::Sizes << QByteArray("A2 UID FETCH 1:3,7 (UID RFC822.SIZE INTERNALDATE)\r\n");
    QTest::newRow("octets") << Wanted::Octets << QByteArray("A2 UID FETCH 1:3,7 (UID BODY.PEEK[]<5.100>)\r\n");
    QTest::newRow("highest") << Wanted::Highest << QByteArray("A2 UID FETCH * (UID)\r\n");
}

void ImapSessionTest::fetchCommands()
{
    QFETCH(Wanted, wanted);
    QFETCH(QByteArray, command);
    Opened session;
    session.fetch({.wanted = wanted, .uids = {{1, 3}, {7, 7}}, .offset = 5, .length = 100});
    QCOMPARE(session.takeOutput(), command);
}

void ImapSessionTest::fetch()
{
    Opened session;
    session.fetch({.wanted = Wanted::Sizes, .uids = {{1, 29}}});
    session.receive("* 1 FETCH (UID 7 RFC822.SIZE 1000 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" X-GM-MSGID 1)\r\n"
                    "* 2 FETCH (INTERNALDATE \"junk\" RFC822.SIZE 5 UID 29)\r\nA2 OK done\r\n");
    auto messages = session.takeMessages();
    QCOMPARE(messages.size(), 2U);
    QCOMPARE(messages[0].uid, std::optional<quint32>(7));
    QCOMPARE(messages[0].size, std::optional<qint64>(1'000));
    QCOMPARE(messages[0].received, std::optional(std::chrono::sys_seconds(std::chrono::seconds(837'596'665))));
    QVERIFY(!messages[1].received && messages[1].hasDate);

    session.fetch(octetsOf({{7, 7}, {29, 29}}));
    session.receive("* 2 FETCH (BODY[]<0> NIL UID 29)\r\n* 1 FETCH (UID 7 BODY[]<0> {3}\r\na\r\n)\r\nA3 OK done\r\n");
    messages = session.takeMessages();
    QCOMPARE(messages.size(), 2U);
    QVERIFY(messages[0].noBody);
    QCOMPARE(messages[1].body, QByteArray("a\r\n"));
    QCOMPARE(messages[1].origin, std::optional<qint64>(0));
}

void ImapSessionTest::unaskedFetches_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("octets of another UID") << QByteArray("* 1 FETCH (UID 666 BODY[]<0> {3}\r\nabc)\r\n");
    QTest::newRow("octets without a UID") << QByteArray("* 1 FETCH (BODY[]<0> {3}\r\nabc)\r\n");
    QTest::newRow("other octets") << QByteArray("* 1 FETCH (UID 7 BODY[]<1> {3}\r\nabc)\r\n");
    QTest::newRow("more octets") << QByteArray("* 1 FETCH (UID 7 BODY[]<0> {101}\r\n" + QByteArray(101, 'x') + ")\r\n");
    QTest::newRow("size of another UID") << QByteArray("* 1 FETCH (UID 666 RFC822.SIZE 1)\r\n");
    QTest::newRow("date of another UID") << QByteArray("* 1 FETCH (UID 666 INTERNALDATE NIL)\r\n");
    QTest::newRow("the same octets again")
        << QByteArray("* 1 FETCH (UID 7 BODY[]<0> \"a\")\r\n* 1 FETCH (UID 7 BODY[]<0> \"b\")\r\n");
    QTest::newRow("two UIDs") << QByteArray("* 1 FETCH (UID 7 UID 8 BODY[]<0> \"a\")\r\n");
    QTest::newRow("two bodies") << QByteArray("* 1 FETCH (UID 7 BODY[]<0> \"a\" BODY[]<0> \"b\")\r\n");
    QTest::newRow("UID of 0") << QByteArray("* 1 FETCH (UID 0 BODY[]<0> \"a\")\r\n");
    QTest::newRow("UID of 2^32 + 7") << QByteArray("* 1 FETCH (UID 4294967303 BODY[]<0> \"a\")\r\n");
    QTest::newRow("UID that is NIL") << QByteArray("* 1 FETCH (UID NIL BODY[]<0> \"a\")\r\n");
    QTest::newRow("body that is a list") << QByteArray("* 1 FETCH (UID 7 BODY[]<0> (a))\r\n");
    QTest::newRow("name without a value") << QByteArray("* 1 FETCH (UID 7 BODY[]<0>)\r\n");
    QTest::newRow("NIL instead of the list") << QByteArray("* 1 FETCH NIL\r\n");
    QTest::newRow("more after the list") << QByteArray("* 1 FETCH (UID 7) x\r\n");
    QTest::newRow("no message") << QByteArray("* 0 FETCH (UID 7)\r\n");
}

void ImapSessionTest::unaskedFetches()
{
    QFETCH(QByteArray, response);
    Opened session;
    session.fetch(octetsOf({{5, 9}}));
    session.receive(response + "A2 OK done\r\n");
    QVERIFY(session.fault());
    QCOMPARE(session.fault()->trouble, MailTrouble::BrokenProtocol);
}

void ImapSessionTest::flagsMayComeAtAnyTime()
{
    const QByteArray flags = "* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (UID 666 MODSEQ (12) FLAGS (a b))\r\n";
    Opened session;
    session.receive(flags);
    session.fetch(octetsOf({{5, 9}}));
    session.receive(flags + "A2 OK done\r\n");
    QVERIFY(!session.fault());
    QVERIFY(session.takeMessages().empty());
}

/// Somebody else reads the very message that is listed: the server says so, with its UID, beside what was asked.
void ImapSessionTest::flagsMayComeWithWhatWasAsked()
{
    const QByteArray flags = "* 3 FETCH (UID 7 FLAGS (\\Seen))\r\n";
    Opened session;
    session.fetch({.wanted = Wanted::Sizes, .uids = {{7, 7}}});
    session.receive("* 3 FETCH (UID 7 RFC822.SIZE 5)\r\n" + flags + "A2 OK done\r\n");
    QVERIFY(!session.fault());
    QCOMPARE(session.takeMessages().front().size, std::optional<qint64>(5));
    session.fetch({.wanted = Wanted::Sizes, .uids = {{7, 7}}});
    session.receive(flags.repeated(4));
    QVERIFY(!session.fault());
    session.receive(flags);
    QCOMPARE(session.fault(), std::optional(MailFault{MailTrouble::BrokenProtocol, "FETCH without end"}));
}

void ImapSessionTest::cutAmidAMessage_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("kept"); // null where nothing is
    QTest::newRow("in the literal") << QByteArray("* 1 FETCH (UID 7 BODY[]<0> {10}\r\nabc") << QByteArray("abc");
    QTest::newRow("at its end") << QByteArray("* 1 FETCH (UID 7 BODY[]<0> {3}\r\nabc") << QByteArray("abc");
    QTest::newRow("before it") << QByteArray("* 1 FETCH (UID 7 BODY[]<0> {10}\r") << QByteArray("");
    QTest::newRow("in its size") << QByteArray("* 1 FETCH (UID 7 BODY[]<0> {1") << QByteArray();
    QTest::newRow("UID unknown yet") << QByteArray("* 1 FETCH (BODY[]<0> {10}\r\nabc") << QByteArray();
    QTest::newRow("amid the UID") << QByteArray("* 1 FETCH (BODY[]<0> {3}\r\nabc UID 7") << QByteArray();
    QTest::newRow("another UID") << QByteArray("* 1 FETCH (UID 70 BODY[]<0> {10}\r\nabc") << QByteArray();
    QTest::newRow("other octets") << QByteArray("* 1 FETCH (UID 7 BODY[]<1> {10}\r\nabc") << QByteArray();
    QTest::newRow("not a fetch") << QByteArray("* LIST () \"/\" {10}\r\nabc") << QByteArray();
}

void ImapSessionTest::cutAmidAMessage()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, kept);
    Opened session;
    session.fetch(octetsOf({{5, 9}}));
    session.receive(octets);
    session.cutOff();
    const auto messages = session.takeMessages();
    QCOMPARE(messages.empty(), kept.isNull());
    if (!kept.isNull()) {
        QCOMPARE(messages[0].body, kept);
        QCOMPARE(messages[0].uid, std::optional<quint32>(7));
    }
}

void ImapSessionTest::brokenOrder_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("a tag that was not given") << QByteArray("A9 OK x\r\n");
    QTest::newRow("a tag that is done") << QByteArray("A1 OK x\r\n");
    QTest::newRow("the same tag twice") << QByteArray("A2 OK x\r\nA2 OK x\r\n");
    QTest::newRow("the tag in small letters") << QByteArray("a2 OK x\r\n");
    QTest::newRow("a continuation nobody waits for") << QByteArray("+ go on\r\n");
    QTest::newRow("PREAUTH later") << QByteArray("* PREAUTH x\r\n");
    QTest::newRow("an expunge of no message") << QByteArray("* 0 EXPUNGE\r\n");
    QTest::newRow("an expunge of a message that is not there") << QByteArray("* 4 EXPUNGE\r\n");
    QTest::newRow("a literal larger than anything asked for") << QByteArray("* X {262145}\r\n");
}

void ImapSessionTest::brokenOrder()
{
    QFETCH(QByteArray, response);
    Opened session;
    session.noOperation();
    session.receive(response);
    QVERIFY(session.fault());
    QCOMPARE(session.fault()->trouble, MailTrouble::BrokenProtocol);
    QVERIFY(!session.isReady());
    session.receive("A2 OK x\r\n");
    session.noOperation(); // and nothing is said any more
    QVERIFY(session.takeOutput().isEmpty());
}

void ImapSessionTest::bye_data()
{
    QTest::addColumn<bool>("loggedIn");
    QTest::addColumn<QByteArray>("bye");
    QTest::addColumn<MailTrouble>("trouble");
    QTest::newRow("before the login") << false << QByteArray("* BYE go\r\n") << MailTrouble::Refused;
    QTest::newRow("after the login") << true << QByteArray("* BYE go\r\n") << MailTrouble::TryLater;
    QTest::newRow("a limit before the login") << false << QByteArray("* BYE [LIMIT] go\r\n") << MailTrouble::TryLater;
}

void ImapSessionTest::bye()
{
    QFETCH(bool, loggedIn);
    QFETCH(QByteArray, bye);
    QFETCH(MailTrouble, trouble);
    Greeted session;
    if (loggedIn) {
        session.logIn("a", "b");
        session.receive("A1 OK in\r\n");
    }
    session.receive(bye);
    QCOMPARE(session.fault(), std::optional(MailFault{trouble, "go"}));

    Greeted leaving;
    leaving.logOut();
    leaving.receive("* BYE go\r\nA1 OK done\r\n");
    QVERIFY(!leaving.fault());
}

void ImapSessionTest::idle()
{
    Opened session;
    session.beginIdle();
    QCOMPARE(session.takeOutput(), QByteArray("A2 IDLE\r\n"));
    QVERIFY(!session.isIdling());
    session.receive("+ idling\r\n");
    QVERIFY(session.isIdling());
    session.receive("* 4 EXISTS\r\n");
    QCOMPARE(session.mailbox().exists, 4);
    session.endIdle();
    session.endIdle();
    QCOMPARE(session.takeOutput(), QByteArray("DONE\r\n"));
    session.receive("A2 OK done\r\n");
    QVERIFY(session.isReady());
}

void ImapSessionTest::compress()
{
    Greeted session;
    session.compress();
    QCOMPARE(session.takeOutput(), QByteArray("A1 COMPRESS DEFLATE\r\n"));
    session.receive("A1 OK active\r\n");
    QVERIFY(session.mustCompress());
    session.compressed();
    QVERIFY(session.isReady() && !session.mustCompress());

    Greeted other;
    other.compress();
    other.receive("A1 OK active\r\n* 1 EXISTS\r\n");
    QVERIFY(other.fault());
}

QTEST_APPLESS_MAIN(ImapSessionTest)
#include "tst_imapsession.moc"
