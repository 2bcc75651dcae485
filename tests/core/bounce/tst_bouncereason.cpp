// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bounceexpectation.h"
#include "bouncereason.h"
#include "commandscan.h"
#include "diagnosticdetails.h"
#include "hostscan.h"
#include "replyfaults.h"

#include <QTest>

using namespace Indicia;

/// Why a recipient failed, from codes and words; and what a reply tells beside it.
class TestBounceReason : public QObject
{
    Q_OBJECT

private slots:
    void reasons_data();
    void reasons();
    void clauses_data();
    void clauses();
    void successIsNoReason();
    void commands_data();
    void commands();
    void refusingAddresses_data();
    void refusingAddresses();
    void details_data();
    void details();
    void detailsAreBounded();
    void wordsOfTheServerThatRefused();
    void replyFaults_data();
    void replyFaults();
};

void TestBounceReason::reasons_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("diagnostic");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const char *status, const char *reply, const char *diagnostic,
                         const char *command, const char *reason) {
        QTest::newRow(name) << QByteArray(status) << QByteArray(reply) << QByteArray(diagnostic) << QByteArray(command)
                            << QByteArray(reason);
    };
    row("nothing is invented", "", "", "", "", "other");
    row("a precise status alone", "5.2.2", "", "", "", "mailbox-full");
    row("a precise status against likely words", "5.2.2", "552", "552 5.2.2 no such user", "", "mailbox-full");
    row("sure words against a precise status", "5.2.2", "550", "550 5.2.2 submission quota exceeded", "", "rate-limit");
    row("likely words against a vague status", "5.7.1", "550", "550 5.7.1 relaying denied", "", "relay-denied");
    row("a vague status alone", "5.7.1", "550", "550 5.7.1 rejected", "", "policy");
    row("X.1.1 for a block list", "5.1.1", "550", "550 5.1.1 blocked using dnsbl.example.com", "", "blocked-host");
    row("X.1.1 stays against words about hosts", "5.1.1", "550", "550 5.1.1 unknown host", "", "user-unknown");
    row("a detail inside a range of another cause", "5.7.708", "550", "550 5.7.708 not from there", "", "blocked-host");
    row("a filter's word against a protocol's code", "5.5.5", "554", "554 5.5.5 Rejected, spam", "", "spam");
    row("a size's code beside another matter", "5.3.4", "452", "452 5.3.4 Rate limit exceeded", "", "rate-limit");
    row("a size's code beside a mailbox", "5.3.4", "552", "552 5.3.4 message exceeds the storage quota", "",
        "message-too-big");
    row("a range of codes for the host, with other words", "4.7.652", "451", "451 4.7.652 too many connections", "",
        "rate-limit");
    row("who is rejected", "", "550", "550 <mia@ziel.example> recipient rejected", "", "user-unknown");
    row("a rule of some kind", "", "550", "550 turned away by an examination policy", "", "policy");
    row("a loop of some kind", "", "554", "554 this would end in a loop", "", "loop");
    row("qmail: line feeds without a carriage return", "", "451", "451 See http://pobox.com/~djb/docs/smtplf.html.", "",
        "content");
    row("a quota for what is sent", "", "421", "421 it is over the quota for sending", "", "rate-limit");
    row("a mailbox that an administrator shut", "5.1.1", "550", "550 5.1.1 rejected, administratively disabled", "",
        "suspended");
    row("a rule of the recipient", "5.7.1", "550", "550 5.7.1 rejected by the recipient's sieve filter", "",
        "filtered");
    row("a connection that broke", "4.4.1", "451", "451 4.4.1 reply: read error from mx.ziel.example.", "", "network");
    row("who spoke too early", "", "554", "554 no data before greeting", "", "protocol");
    row("where spam is said to come from", "", "550", "550 suspected spam ip", "", "blocked-host");
    row("what no server can", "", "451", "451 unable to process that just now", "", "system");
    row("a social network's code for the recipient", "5.7.1", "550", "550 5.7.1 RCP-P2 see our pages", "", "filtered");
    row("a social network's code for a link", "5.7.1", "554", "554 5.7.1 POL-P6 see our pages", "", "spam");
    row("the same letters in another word", "", "550", "550 XPOL-P61 see", "", "other");
    row("a cable provider's code for a list", "", "554", "554 see http://example.net/codes.php#BL000010", "",
        "blocked-host");
    row("a cable provider's code for a rate", "", "421", "421 see http://example.net/codes.php#RL000003", "",
        "rate-limit");
    row("a French provider's letters before the number", "5.7.1", "550", "550 5.7.1 non. LPNAAA_101", "",
        "blocked-host");
    row("a portal's code for who may not send", "5.7.1", "554", "554 5.7.1 (RLY:SN) no", "", "sender-refused");

    row("a virus against a mere rule", "5.7.1", "554", "554 5.7.1 a virus sits in this", "", "virus");
    row("RFC 7372: 5.7.23", "5.7.23", "550", "550 5.7.23 rejected", "", "auth-failure");
    row("RFC 7372: 5.7.25", "5.7.25", "550", "", "", "no-reverse-dns");
    row("RFC 7505: null MX of the recipient", "5.1.10", "556", "556 5.1.10 null MX", "", "not-accepting");
    row("the same code for a missing mailbox", "5.1.10", "550",
        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found", "", "user-unknown");
    row("RFC 8689", "5.7.30", "550", "550 5.7.30 REQUIRETLS support required", "", "tls");
    row("another use of 5.7.30", "5.7.30", "550", "550 5.7.30 requires senders to authenticate with DKIM", "",
        "auth-failure");
    row("reply alone: RFC 7504", "", "521", "521 mx.example.net", "", "not-accepting");
    row("reply 551 without an address", "", "551", "551 not here", "", "user-unknown");
    row("unknown user at RCPT TO", "", "550", "550 User unknown", "RCPT TO", "user-unknown");
    row("unknown user at the end of DATA", "", "550", "550 User unknown", "DATA", "filtered");
    row("5.2.0 says that the mailbox exists", "5.2.0", "550", "550 Unknown user bob", "", "filtered");
    row("unknown host at MAIL FROM", "", "550", "550 example.org does not exist", "MAIL FROM", "sender-refused");
    row("a name without an @ that does not exist", "", "553", "553 mail.example.org does not exist", "",
        "host-unknown");
    row("who has left", "", "550", "550 bob has left the company", "", "user-unknown");
    row("who has left, in another language", "", "550", "550 Bob arbeitet nicht mehr hier", "", "user-unknown");
    row("a domain out of service", "", "550", "550 Domain frozen", "", "suspended");
    row("an allow list", "", "550", "550 Recipient rejected: not on the allow list of senders", "", "filtered");
    row("a violation of the protocol, and not of a policy", "", "550", "550 Protocol violation", "", "protocol");
    row("no cause, refused at the greeting", "", "554", "554 no", "CONNECT", "blocked-host");
    row("a French provider's code", "", "550", "550 Service refuse. OFR_416 [416]", "", "user-unknown");
    row("the same behind a number", "", "552", "552 boite LPN105_417", "", "mailbox-full");
    row("a cable provider's number", "5.1.0", "550", "550 5.1.0 rejected. AUP#In-1310", "", "rate-limit");
    row("a cable provider's name", "5.1.0", "550", "550 5.1.0 rejected. AUP#CXDNS", "", "no-reverse-dns");
    row("a hoster's code", "", "552", "552 rejected. IB212 <http://example.com/>", "", "spam");
    row("the quoted reply counts, not the words around it", "5.1.1", "550",
        "it was rejected by the recipient domain, blocked. the error that the other server returned was: 550 5.1.1 "
        "user unknown",
        "", "user-unknown");
    row("a mailbox's own limit is no message's", "", "452", "452 Mailbox size limit exceeded", "", "mailbox-full");
    row("a message's limit against X.1.1", "5.1.1", "550", "550 5.1.1 max message size exceeded", "",
        "message-too-big");
    row("a filter's words against 'not authorised'", "5.7.1", "554", "554 5.7.1 not accepted, spam rejection", "",
        "spam");
    row("the bare word beside 'not authorised'", "5.7.0", "554", "554 5.7.0 Reject, id=12345-01 - spam", "", "spam");
    row("Polish", "", "550", "550 Brak takiego użytkownika", "", "user-unknown");
    row("Czech", "", "550", "550 Uživatel neexistuje", "", "user-unknown");
    row("Hungarian", "", "550", "550 nincs ilyen felhasználó", "", "user-unknown");
    row("a host that cannot be reached", "", "", "Connection to recipients server failed.", "", "network");
    row("an attachment of a kind that is not taken", "5.7.1", "554", "554 5.7.1 The file attachment a.zip is blocked",
        "", "content");
    row("a callback to the sender", "", "550", "550 Previous (cached) callout verification failure", "",
        "sender-refused");
    row("encryption failed (RFC 3463 section 3.8)", "4.7.5", "454", "454 4.7.5 no", "", "tls");
    row("Exchange Online: no forwarding to the outside", "5.7.520", "550", "550 5.7.520 Access denied", "", "policy");
    row("too fast for the mailbox", "4.2.1", "450", "450 4.2.1 this mailbox got too much email in a short time", "",
        "rate-limit");
    row("an hour's share, in Spanish", "4.7.1", "450", "450 4.7.1 Superado el límite de mensajes por hora", "",
        "rate-limit");
    row("what a sender does, against a loop's code", "5.4.6", "550", "550 5.4.6 Unusual sending activity seen", "",
        "rate-limit");
    row("a list, in German", "5.7.1", "550", "550 5.7.1 192.0.2.7 steht auf einer Sperrliste", "", "blocked-host");
    row("a greeting that is no name", "", "550", "550 HELO should be a real name", "", "blocked-host");
    row("a finding by its sort", "5.7.1", "554", "554 5.7.1 stopped: W32/Beispiel.A", "", "virus");
    row("points that were counted", "5.7.1", "554", "554 5.7.1 9.1 points (limit 6)", "", "spam");
    row("a recipient who shut the sender out", "5.7.1", "550", "550 5.7.1 mia has blocked you", "", "filtered");
    row("a name that SPF does not know", "5.7.1", "550", "550 5.7.1 192.0.2.7 is not a permitted sender here", "",
        "auth-failure");
    row("nothing behind a name", "5.0.0", "550", "550 no mail servers appear to exist for it", "", "host-unknown");
    row("a portal's letters for SPF", "", "550", "550 MI:SPF mx2,AbCd", "", "auth-failure");
    row("a verdict in parentheses", "", "550", "550 Rejected by a scanner (spam)", "", "spam");
    row("a filter's words against a system's fault", "5.3.0", "554", "554 filter identified SPAM (#5.3.0)", "", "spam");
    row("DNS that makes no sense", "5.4.4", "",
        "Name service error for name=example.net type=MX: Malformed or unexpected name server reply", "", "network");
    row("a token for a word", "", "550", "550 BAD_RECIPIENT - see http://www.example.net/", "", "user-unknown");
    row("loop", "5.4.6", "554", "554 5.4.6 Too many hops 51 (50 max)", "", "loop");
    row("a loop, told by the fields that it leaves", "", "554", "554 The number of 'Received:' headers is above 100",
        "", "loop");
    row("Exchange Online: the author's domain is not authenticated", "5.7.515", "550", "550 5.7.515 Access denied", "",
        "auth-failure");
    row("a reputation that has Sender in its name", "5.7.1", "554",
        "554 5.7.1 client [192.0.2.7] blocked; Poor Reputation Sender Blacklist", "", "blocked-host");
    row("a list with the address before its name", "", "550", "550 192.0.2.7 is listed at work.bl.example.net", "",
        "blocked-host");
    row("a link on a list, not the host", "", "550", "550 a URL in this letter is listed on bl.example.net", "",
        "spam");
    row("who keeps the list counts", "5.7.1", "550", "550 5.7.1 Blacklisted by recipient", "", "filtered");
    row("the receiver's own fault, said of the sender", "", "451", "451 Server configuration problem at the relay", "",
        "system");
    row("too busy for now", "", "421", "421 this server is too busy", "", "system");
    row("many recipients that are none", "", "451", "451 too many invalid recipients", "", "rate-limit");
    row("RFC 5321: 553", "", "553", "553 Requested action not taken: mailbox name not allowed", "", "user-unknown");
    row("a mailbox file that may not grow", "", "", "error writing message: File too large", "", "mailbox-full");
    row("the disk of the receiver", "", "", "write failed (errno=28)", "", "system-full");
    row("a part that was infected", "", "554", "554 turned away due to virus", "", "virus");
    row("a form that another standard asks for", "5.7.1", "550", "550 5.7.1 no valid Message-ID", "", "content");
    row("letters and numbers: dynamic address", "", "550", "550 DY-001 not sent", "", "blocked-host");
    row("letters and numbers: how many an hour", "", "421", "421 RP-003 not sent", "", "rate-limit");
    row("the same letters in a word", "", "550", "550 SHARP-001 not sent", "", "other");
    row("three letters and two: no reverse name", "", "421", "421 4.7.1 : (DNS:NR) see our pages", "",
        "no-reverse-dns");
    row("settings of the receiver's organisation", "", "", "has been blocked: bounced due to organizational settings",
        "", "policy");
    row("an hour's share", "4.7.1", "450", "450 4.7.1 You have exceeded what may be sent per hour", "", "rate-limit");
    row("a rule named before what it forbids", "5.7.1", "550", "550 5.7.1 SPF unauthorized mail is prohibited", "",
        "auth-failure");
    row("a recipient whom nobody vouches for", "", "550", "550 Recipient verify failed", "", "user-unknown");
    row("unwanted, in French", "", "550", "550 Courrier indésirable", "", "spam");
    row("harmful software, in German", "", "550", "550 Schadsoftware erkannt", "", "virus");
    row("a word that only holds the name of a standard", "", "550", "550 Brak skrzynki o podanej nazwie", "",
        "user-unknown");
    row("three letters and two: dynamic address", "5.7.1", "554", "554 5.7.1 (RTR:BB) see our pages", "",
        "blocked-host");
    row("German", "", "550", "550 Postfach des Empfängers ist voll", "", "mailbox-full");
    row("French", "", "550", "550 destinataire inconnu", "", "user-unknown");
    row("Spanish", "", "550", "550 El buzón está lleno", "", "mailbox-full");
    row("Italian", "", "550", "550 Utente sconosciuto", "", "user-unknown");
    row("Portuguese", "", "550", "550 usuário inexistente", "", "user-unknown");
    row("Dutch", "", "550", "550 onbekende gebruiker", "", "user-unknown");
    row("Russian", "", "550", "550 Пользователь не найден", "", "user-unknown");
    row("Chinese", "", "550", "550 用户不存在", "", "user-unknown");
    row("Japanese", "", "550", "550 宛先不明", "", "user-unknown");
    row("Korean", "", "550", "550 메일함이 가득 찼습니다", "", "mailbox-full");
}

void TestBounceReason::reasons()
{
    BounceRecipient recipient;
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, diagnostic);
    QFETCH(QByteArray, command);
    recipient.status = status;
    recipient.replyCode = reply;
    recipient.diagnostic = diagnostic;
    recipient.command = command;
    recipient.action = DsnAction::Failed;
    QTEST(reasonWord(bounceReason(recipient)), "reason");
}

void TestBounceReason::clauses_data()
{
    QTest::addColumn<QByteArray>("diagnostic");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const char *diagnostic, const char *reason) {
        QTest::newRow(name) << QByteArray(diagnostic) << QByteArray(reason);
    };
    row("of a mailbox, in words that no list holds", "550 The subscriber you wrote to is not registered with us",
        "user-unknown");
    row("the address itself is what is spoken of", "550 <mia@ziel.example>: nie istnieje u nas", "user-unknown");
    row("a name in brackets", "550 <mia> is now disabled", "suspended");
    row("of the domain", "550 The domain you wrote to was not found anywhere", "host-unknown");
    row("of a host by its name", "550 ziel.example is not registered", "host-unknown");
    row("a number is no host", "550 5.0.0 10.0.0.1 unknown", "other");
    row("of the sender, though it reads like the other", "550 Sender address does not exist", "sender-refused");
    row("of the sender's owner", "550 Verification failed for this sender", "sender-refused");
    row("of the client", "550 Your IP address 192.0.2.7 has been banned", "blocked-host");
    row("of relaying", "550 Unauthorized relay, this is rejected", "relay-denied");
    row("of the message", "554 your letter is too long", "message-too-big");
    row("the nearest name counts", "550 Your message to the user was not taken: account locked by the administrator",
        "suspended");
    row("full before not there", "550 no such space: mailbox of the user is completely full", "mailbox-full");
    row("a sentence ends what is said", "550 Dear user. This server is unknown", "other");
    row("names inside addresses say nothing", "550 see http://mailbox.example/unknown/full", "other");
    row("a password is no user", "550 user password is invalid", "policy");
    row("time that it waited is no size", "message 4711 has been in the queue too long", "expired");
    row("a lock that is held for a while", "451 mailbox locked, come back", "system");
    row("a lock that an administrator set", "550 mailbox locked by the owner", "suspended");
    row("the sender's mailbox, which a callback did not find",
        "550 Verification failed for <anna@heim.example> No such user over there", "sender-refused");
    row("a sender without a way back", "550 The sender has no address that leads back", "sender-refused");
    row("a name that the rules ban", "The part has a banned name: .scr", "policy");
    row("a host speaks, of relaying", "550 this host denies relay", "relay-denied");
    row("broken English", "550 the user path no exist", "user-unknown");
    row("an address that nobody uses", "550 <mia@ziel.example> is no longer in use", "user-unknown");
    row("a domain that is somewhere else", "550 The domain ziel.example is not hosted on this machine", "host-unknown");
    row("a user who shuts somebody out", "550 The user has blocked mail from this address", "filtered");
    row("a virus by its name", "550 5.7.1 Virus Beispiel.A was found in a part", "virus");
    row("a quota for sending", "550 The hourly quota of your account is used up", "rate-limit");
    row("a record named before what it forbids", "550 SPF: 192.0.2.7 may not write for ziel.example", "auth-failure");
    row("a name that cannot be asked for",
        "unable to look up host mx.ziel.example: Temporary failure in name resolution", "network");
    row("a mailbox that cannot be had", "550 mailbox mia unavailable", "user-unknown");
    row("one that cannot be had for now", "550 the mailbox is temporarily unavailable", "other");
    row("one that takes nothing", "550 The user mia cannot receive anything", "suspended");
    row("a domain that is somebody else's", "550 We don't handle anything for ziel.example", "host-unknown");
    row("several addresses of the client", "554 your ips are banned", "blocked-host");
    row("letters before a word are another word", "550 the superuser xunknown", "other");

    row("a form that the message has", "554 Two Reply-To headers are forbidden here", "content");
    row("a form that it lacks", "550 the letter has an invalid From: header", "content");
    row("what hangs on it is refused", "554 Attachments of this sort are not accepted by us", "policy");
    row("what hangs on it is too large", "554 One attachment is too big", "message-too-big");
    row("a link in it is refused", "554 a link in your letter is forbidden", "spam");
    row("who logs in, in vain", "551 auth error", "policy");
    row("who has to log in", "550 you must authenticate before you send", "policy");
    row("encryption that is asked for", "550 we require TLS on each connection", "tls");
    row("a certificate that is no good", "454 the certificate is invalid", "tls");
    row("a command that is no good", "550 wrong command, try to read the standard", "protocol");
    row("a greeting that is no good", "550 HELO mail is not a valid name", "blocked-host");
    row("a greeting and what it has to be", "550 EHLO requires a name", "blocked-host");
    row("a machine in trouble", "451 our database has a problem", "system");
    row("a machine in trouble, in German", "451 Fehler im System", "system");
    row("a machine that has too much to do", "421 server is busy now", "system");
    row("who said it is not who is in trouble", "550 error from remote mail server: no", "other");
    row("too many of them", "421 excessive sessions at a time", "rate-limit");
    row("too many of them, in French", "421 Trop de requêtes, ralentissez", "rate-limit");
    row("more of them than there may be", "421 you exceed the number of connections", "rate-limit");
    row("what a sender has to be", "550 the sender domain must resolve", "sender-refused");
    row("your domain", "553 Your domain has been blocked", "sender-refused");
    row("your address", "553 Your email address has been blocked", "sender-refused");
    row("a domain that may not be there", "550 that domain may not exist", "host-unknown");
    row("records that nobody has", "550 The DNS records of it were not found", "host-unknown");
    row("records of the sender", "511 can't find a valid MX for the sender domain", "sender-refused");
    row("a check of the sender", "550 SPF sender invalid", "auth-failure");
    row("a check by its other name", "550 DomainKeys did not pass for this one", "auth-failure");

    row("a greeting and the name in it", "550 HELO host mail.heim.example is not a valid one", "blocked-host");
    row("a host that cannot be had is there", "450 mx.ziel.example is unavailable", "other");
    row("a part of the system that cannot be had", "451 the database is unavailable", "system");
    row("a form that is there twice", "550 There are multiple Subject headers", "content");
    row("a connection that has to be encrypted", "451 SSL connection required", "tls");
    row("a standard's own word", "550 SPF-Result=heim.example: a softfail", "auth-failure");
    row("a server that counts", "451 The server has exceeded the number of sessions", "rate-limit");
    row("more than a number", "550 You exceeded the number of posts", "rate-limit");
    row("another number of a mailbox", "552 Mailbox exceeded the number of letters", "mailbox-full");
    row("not approved", "550 the sender was not approved", "sender-refused");
    row("whose words a host's name is before", "host mx.ziel.example[192.0.2.9] said: 550 invalid", "other");

    row("there is none of it", "550 there is no inbox called bob", "user-unknown");
    row("there is none of it: DNS", "550 ziel.example has no DNS entry", "host-unknown");
    row("none of its users", "550 bob is not a user of ours", "user-unknown");
    row("a part that cannot be had", "mail transport unavailable", "system");
    row("the number of who sends", "550 Mail from 192.0.2.1 refused", "blocked-host");
    row("the number of who answers", "550 the host at 192.0.2.1 refused", "other");
    row("a host on a list, from which mail comes", "550 Mail from 192.0.2.1 refused, blacklisted", "blocked-host");
    row("no more is said than that", "550 message refused", "policy");
    row("the number that is called a sender", "550 the sender 192.0.2.1 is banned", "blocked-host");
    row("what a greeting has in it", "550 HELO argument must be an FQDN", "blocked-host");
    row("what a sender has to use", "550 Senders must use TLS here", "tls");
    row("what a sender has to show", "550 the sender is required to authenticate", "policy");
    row("too fast, in German", "450 der Nutzer erhält zu schnell Nachrichten", "rate-limit");
    row("there is no such one", "550 there is no such subscriber", "user-unknown");
    row("a mailbox that takes nothing", "550 The inbox is not accepting mail", "suspended");
    row("a mailbox that takes no more", "452 the inbox cannot take any more messages", "mailbox-full");
    row("nothing is known of it", "550 we have no record of this subscriber", "user-unknown");
    row("it is somebody else's", "550 this is not one of our subscribers", "user-unknown");
    row("not set up", "550 subscriber not configured here", "user-unknown");
    row("not set up to pass on", "550 we are not configured to do relaying", "relay-denied");
    row("nobody could look", "550 unable to verify this subscriber", "user-unknown");
    row("it comes too often", "450 too frequent connects, wait", "rate-limit");
    row("there is much of it", "421 unusually high number of posts", "rate-limit");
    row("a limit of the client", "451 your server has reached the limit", "rate-limit");
    row("a limit of the sender", "451 this sender has reached the limit", "rate-limit");
    row("a size is no limit of the sender", "552 The sender exceeded the size of letters", "message-too-big");
    row("what a system lacks", "451 resource limitation, come back", "system");
    row("a path back", "550 the reverse-path is invalid", "sender-refused");
    row("a network", "550 your subnet is banned", "blocked-host");
    row("a loop by another word", "554 endless recursion of aliases", "loop");
    row("what is not proved yet", "550 e-mail address is not verified", "sender-refused");

    row("a clause's own order of words", "550 ... da modtageren ikke findes", "user-unknown");
    row("a size, in a language", "552 Taille maximale du courrier dépassée", "message-too-big");
    row("the size of a mailbox is none", "552 Die Postfachgröße ist überschritten", "mailbox-full");
    row("larger than it may be", "550 a letter that is larger than we take", "message-too-big");
    row("a standard that proves the sender", "550 DKIM-Prüfung: Signatur ungültig", "auth-failure");
    row("a check that did not hold, in French", "550 Échec de la vérification SPF", "auth-failure");
    row("what failed is no standard", "550 delivery to the gateway failed", "other");
    row("relaying, in Italian", "550 L'inoltro non è consentito: inoltro non consentito", "relay-denied");
    row("relaying that is shut", "550 Relay function disabled", "relay-denied");
    row("relaying to a domain", "550 relaying to that domain forbidden", "relay-denied");
    row("the domain of the sender", "550 the sender domain does not exist", "sender-refused");
    row("Catalan", "550 Usuari desconegut", "user-unknown");
    row("none of them, in German", "550 Hier gibt es kein Postfach dieses Namens", "user-unknown");
    row("none of something else", "550 Mit keinem Wort erwähnt: keine Anmeldung", "other");
    row("who sent, by the word before", "553 nothing is accepted from <anna@heim.example>, not welcome",
        "sender-refused");
    row("not to be had, and why", "550 Mailbox unavailable, for it was locked by its owner", "suspended");
    row("a name that leads nowhere", "553 unresolvable domain for the recipient", "host-unknown");
    row("whose list it is", "550 you stand on this user's block list", "filtered");
    row("who shuts out", "550 he does not accept mail from you", "filtered");
    row("a pause", "421 closed for maintenance", "system");
    row("who sent and who is not there", "550 from <anna@heim.example> to <mia@ziel.example>, which is not known",
        "user-unknown");
    row("the domain of the recipient", "550 Le domaine du destinataire n'existe pas", "host-unknown");
    row("a server, in French", "554 Votre serveur est bloqué ici", "blocked-host");
    row("behind what the standard has for the code",
        "550 Requested action not taken: mailbox unavailable. Sender address is not allowed", "sender-refused");
    row("the standard's words alone", "550 Requested action not taken: mailbox unavailable", "user-unknown");
    row("Polish, whom it is addressed to", "550 Adresat nieznany", "user-unknown");

    row("Arabic", "550 المستلم غير موجود", "user-unknown");
    row("Bulgarian", "550 Непознат потребител", "user-unknown");
    row("Chinese, Taiwan", "550 無此使用者", "user-unknown");
    row("Chinese, shut", "550 该帐户已被停用", "suspended");
    row("Chinese, the sender's", "550 发件人地址不存在", "sender-refused");
    row("Croatian", "550 Korisnik ne postoji", "user-unknown");
    row("Czech", "550 Neznámý příjemce", "user-unknown");
    row("Chinese, out of use", "550 该邮箱不再使用", "user-unknown");
    row("Dutch", "550 Ontvanger onbekend", "user-unknown");
    row("Dutch, out of use", "550 Dit e-mailadres is niet meer in gebruik", "user-unknown");
    row("Finnish", "550 Vastaanottajaa ei löydy", "user-unknown");
    row("Finnish, full", "552 Postilaatikko on täynnä", "mailbox-full");
    row("French", "550 Boite aux lettres inexistante", "user-unknown");
    row("French, shut", "550 Compte bloqué", "suspended");
    row("French, the sender's", "550 L'adresse de l'expéditeur n'existe pas", "sender-refused");
    row("German", "550 Kein solcher Benutzer", "user-unknown");
    row("German, out of use", "550 Diese Adresse wird nicht mehr verwendet", "user-unknown");
    row("German, full", "550 Der Benutzer hat zu viele Mails auf dem Server", "mailbox-full");
    row("German, the sender's", "550 Absenderadresse existiert nicht", "sender-refused");
    row("Greek, a capital first", "550 Άγνωστος χρήστης", "user-unknown");
    row("Hebrew", "550 הנמען לא נמצא", "user-unknown");
    row("Hungarian", "550 Ismeretlen felhasználó", "user-unknown");
    row("Indonesian", "550 Pengguna tidak ditemukan", "user-unknown");
    row("Italian", "550 Casella inesistente", "user-unknown");
    row("Italian, shut", "550 Questo indirizzo è bloccato per inutilizzo", "suspended");
    row("Japanese", "550 ユーザーが見つかりません", "user-unknown");
    row("Korean", "550 수신자를 찾을 수 없습니다", "user-unknown");
    row("Korean, full", "552 메일박스 용량이 초과되었습니다", "mailbox-full");
    row("Polish", "550 Brak takiego konta", "user-unknown");
    row("Polish, shut", "550 Konto zablokowane", "suspended");
    row("Polish, the sender's", "550 Nadawca nie istnieje", "sender-refused");
    row("Portuguese", "550 Conta inativa", "suspended");
    row("Romanian", "550 Utilizator necunoscut", "user-unknown");
    row("Russian", "550 Нет такого пользователя", "user-unknown");
    row("Russian, shut", "550 Пользователь заблокирован", "suspended");
    row("Slovene", "550 Uporabnik ne obstaja", "user-unknown");
    row("Spanish", "550 Destinatario no encontrado", "user-unknown");
    row("Spanish, shut", "550 Esta casilla ha expirado por falta de uso", "suspended");
    row("Thai", "550 ไม่พบผู้ใช้", "user-unknown");
    row("Turkish", "550 Böyle bir kullanıcı yok", "user-unknown");
    row("Ukrainian", "550 Невідомий користувач", "user-unknown");
    row("Vietnamese", "550 Người nhận không tồn tại", "user-unknown");

    row("letters that a portal explains", "451 MI:DMC mx7,AbCd", "rate-limit");
    row("letters at the end", "554 DT:SUM", "sender-refused");
    row("the same letters in a word", "550 semi:dmcx", "other");
}

void TestBounceReason::clauses()
{
    QFETCH(QByteArray, diagnostic);
    BounceRecipient recipient;
    recipient.replyCode = diagnostic.first(3) == "552" ? QByteArray() : diagnostic.first(3);
    recipient.diagnostic = diagnostic;
    QTEST(reasonWord(bounceReason(recipient)), "reason");
}

void TestBounceReason::successIsNoReason()
{
    for (const DsnAction action : {DsnAction::Delivered, DsnAction::Relayed, DsnAction::Expanded}) {
        BounceRecipient recipient;
        recipient.action = action;
        recipient.diagnostic = "250 user unknown to nobody";
        QCOMPARE(bounceReason(recipient), BounceReason::Delivered);
    }
    BounceRecipient late;
    late.action = DsnAction::Delayed;
    QCOMPARE(bounceReason(late), BounceReason::Expired);
}

void TestBounceReason::commands_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("command");
    const auto row = [](const char *name, const char *reason, const char *command) {
        QTest::newRow(name) << QByteArray(reason) << QByteArray(command);
    };
    row("Postfix", "host mx.example.net[192.0.2.1] said: 550 no (in reply to end of DATA command)", "DATA");
    row("Postfix, broken line", "550 no (in reply to\n    RCPT TO command)", "RCPT TO");
    row("Exim", "SMTP error from remote mail server after MAIL FROM:<a@example.org> SIZE=1: 550 no", "MAIL FROM");
    row("Exim, end of data", "SMTP error from remote mail server after end of data: 550 no", "DATA");
    row("Exim, greeting", "SMTP error from remote mail server after initial connection: 554 no", "CONNECT");
    row("DragonFly", "mx.example.net [192.0.2.1] did not like our final DATA: 550 no", "DATA");
    row("Yahoo", "550 no [RCPT_TO]", "RCPT TO");
    row("qmail", "192.0.2.1 does not like recipient. Remote host said: 550 no", "RCPT TO");
    row("qmail, content", "192.0.2.1 failed after I sent the message. Remote host said: 550 no", "DATA");
    row("transcript: the last one", ">>> RCPT TO:<a@example.org> <<< 250 ok >>> DATA <<< 550 no", "DATA");
    row("no command", "550 5.1.1 user unknown", "");
}

void TestBounceReason::commands()
{
    QFETCH(QByteArray, reason);
    QTEST(findRefusedCommand(reason), "command");
}

void TestBounceReason::refusingAddresses_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *name, const char *reason, const char *address) {
        QTest::newRow(name) << QByteArray(reason) << QByteArray(address);
    };
    row("right behind the name", "host mx.example.net[192.0.2.1] said: 550 no", "192.0.2.1");
    row("behind a final dot and a space", "rejected by mx.example.net. [192.0.2.1].", "192.0.2.1");
    row("IPv6", "host mx.example.net[2001:db8::1] said: 550 no", "2001:db8::1");
    row("the address is the name", "host 192.0.2.1 said: 550 no", "192.0.2.1");
    row("none", "host mx.example.net said: 550 no", "");
    row("no address in brackets", "host mx.example.net[unknown] said: 550 no", "");
    row("open bracket", "host mx.example.net[192.0.2.1", "");
}

void TestBounceReason::refusingAddresses()
{
    QFETCH(QByteArray, reason);
    QTEST(findRefusingAddress(reason), "address");
}

void TestBounceReason::details_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("diagnostic");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char *name, const char *reply, const char *diagnostic, const char *found) {
        QTest::newRow(name) << QByteArray(reply) << QByteArray(diagnostic) << QByteArray(found);
    };
    row("nothing", "550", "550 5.1.1 <bob@example.net>: no such user", "|||");
    row("551 in brackets", "551", "551 User not local; please try <robert@example.com>", "robert@example.com|||");
    row("251 (RFC 5321 section 3.4)", "251", "251 User not local; will forward to <robert@example.com>",
        "robert@example.com|||");
    row("in words", "550", "550 bob has moved to robert@example.com", "robert@example.com|||");
    row("own address is no other one", "551", "551 <bob@example.net> not here, please try <bob@example.net>", "|||");
    row("block list by its words", "554", "554 Client host [192.0.2.1] blocked using bl.example.com; see above",
        "|bl.example.com||");
    row("block list by its label", "554", "554 listed, see x.dnsbl.example.com for more", "|x.dnsbl.example.com||");
    row("an address is no list", "554", "554 blocked by 192.0.2.1", "|||");
    row("links, without the full stop", "554", "554 See https://example.com/a?b=1. Or http://example.org/(x).",
        "||https://example.com/a?b=1 http://example.org/(x|");
    row("link without scheme", "554", "554 see www.example.com/help for more", "||www.example.com/help|");
    row("link broken over lines is cut", "554", "554-see https://example.com/\n554 help", "||https://example.com/|");
    row("postmaster", "554", "554 questions? postmaster@example.net", "|||postmaster@example.net");
    row("whom to contact", "554", "554 please contact admin@example.net", "|||admin@example.net");
    row("script as a link", "554", "554 see javascript:alert(1)", "|||");
    row("markup ends a link", "554", "554 <a href=\"https://example.com/\">x</a>", "||https://example.com/|");
}

void TestBounceReason::details()
{
    BounceRecipient recipient;
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, diagnostic);
    recipient.address = "bob@example.net";
    recipient.replyCode = reply;
    recipient.diagnostic = diagnostic;
    const DiagnosticDetails found = readDiagnosticDetails(recipient);
    QTEST(found.forwardTo.join(' ') + '|' + found.blockLists.join(' ') + '|' + found.links.join(' ') + '|'
            + found.contacts.join(' '),
        "found");
}

void TestBounceReason::detailsAreBounded()
{
    for (const QByteArray &piece : {QByteArray("http://"), QByteArray("blocked using a.b "), QByteArray("rbl."),
             QByteArray("contact a@b.example "), QByteArray("@"), QByteArray("www.")}) {
        BounceRecipient recipient;
        recipient.address = "bob@example.net";
        recipient.diagnostic = piece.repeated(100'000);
        const DiagnosticDetails found = readDiagnosticDetails(recipient);
        for (const QList<QByteArray> &list : {found.forwardTo, found.blockLists, found.links, found.contacts}) {
            QVERIFY(list.size() <= 16);
        }
        static_cast<void>(bounceReason(recipient));
        static_cast<void>(findRefusedCommand(recipient.diagnostic));
    }
}

/// What a bouncer says of the host that it asked is no part of what that host said.
void TestBounceReason::wordsOfTheServerThatRefused()
{
    QCOMPARE(reasonInWords("<bob@example.net>: host mx.example.net[203.0.113.9] said: 550 Invalid colour"),
        BounceReason::NotSaid);
    QCOMPARE(reasonInWords("<bob@example.net>: host mx.example.net[203.0.113.9] said: 550 Invalid content"),
        BounceReason::Content);
}

void TestBounceReason::replyFaults_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QList<ReplyFault>>("faults");
    const QByteArray good = "Return-Path: <>\nFrom: bob@example.net\nTo: alice@example.org\nAuto-Submitted: "
                            "auto-replied\nIn-Reply-To: <1@example.org>\nSubject: Auto: hello\n\naway\n";
    const QByteArray letter
        = "Return-Path: <alice@example.org>\nFrom: alice@example.org\nTo: bob@example.net\n\nhello\n";
    QTest::newRow("keeps them all") << good << letter << QList<ReplyFault>();
    QTest::newRow("section 5: not marked") << QByteArray(good).replace("Auto-Submitted: auto-replied\n", "") << letter
                                           << QList<ReplyFault>{ReplyFault::NotMarked};
    QTest::newRow("section 5: marked, but not as an answer") << QByteArray(good).replace(
        "auto-replied", "auto-generated") << letter << QList<ReplyFault>{ReplyFault::NotMarked};
    QTest::newRow("section 3.1.5: names nothing") << QByteArray(good).replace("In-Reply-To: <1@example.org>\n", "")
                                                  << letter << QList<ReplyFault>{ReplyFault::NoReference};
    QTest::newRow("section 3.3: may be answered")
        << QByteArray(good).replace("Return-Path: <>", "Return-Path: <bob@example.net>") << letter
        << QList<ReplyFault>{ReplyFault::SenderNotNull};
    QTest::newRow("section 2: answers a bounce")
        << good << QByteArray(letter).replace("Return-Path: <alice@example.org>", "Return-Path: <>")
        << QList<ReplyFault>{ReplyFault::AnswersNullSender};
    QTest::newRow("section 2: answers a machine")
        << good << "Auto-Submitted: auto-generated\n" + letter << QList<ReplyFault>{ReplyFault::AnswersAutomatic};
    QTest::newRow("section 2: answers a list")
        << good << "List-Id: <list.example.org>\n" + letter << QList<ReplyFault>{ReplyFault::AnswersList};
    QTest::newRow("section 4: not to the reverse-path")
        << good << QByteArray(letter).replace("<alice@example.org>", "<bounce@example.com>")
        << QList<ReplyFault>{ReplyFault::NotToReturnPath};
    QTest::newRow("section 2: not addressed")
        << good << QByteArray(letter).replace("To: bob@example.net", "To: eve@example.net")
        << QList<ReplyFault>{ReplyFault::NotAddressed};
    QTest::newRow("addressed, and answers under a tag")
        << QByteArray(good).replace("From: bob@", "From: bob-confirm-17.ab@") << letter << QList<ReplyFault>();
    QTest::newRow("somebody else's tag") << QByteArray(good).replace("From: bob@", "From: rob-confirm-17.ab@") << letter
                                         << QList<ReplyFault>{ReplyFault::NotAddressed};
    QTest::newRow("nothing came back") << good << QByteArray() << QList<ReplyFault>();
}

void TestBounceReason::replyFaults()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, original);
    const Message message = Message::parse(reply);
    ReturnedOriginal returned;
    if (!original.isEmpty()) {
        returned.extent = OriginalExtent::Full;
        returned.message = Message::parse(original);
    }
    BounceSigns signs = readBounceSigns(message);
    readReaders(message, signs);
    QTEST(findReplyFaults(message, signs, returned, ReplyForm::Reply), "faults");
}

QTEST_GUILESS_MAIN(TestBounceReason)
#include "tst_bouncereason.moc"
