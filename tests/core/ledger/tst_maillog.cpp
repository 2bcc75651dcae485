// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maillog.h"
#include "rfc3339.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::HandedIn)

namespace {

MailLog newLog()
{
    LogClock clock(QTimeZone::utc());
    clock.startIn(2026);
    return MailLog(clock);
}

void read(MailLog &log, const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        log.readLine(line);
    }
}

/// All that is told of, as if all were ours.
QList<QueuedMail> told(MailLog &log)
{
    return log.queue().takeChanged([](const QueuedMail &) { return true; });
}

QByteArrayList addresses(const QueuedMail &mail)
{
    QByteArrayList all;
    for (const QueuedRecipient &recipient : mail.recipients) {
        all.append(recipient.original.isEmpty() ? recipient.address : recipient.original + '>' + recipient.address);
    }
    return all;
}

// One message in each server's words, one line each.
const QByteArray postfix
    = R"(Nov 21 03:24:14 mail postfix/submission/smtpd[20]: 4F35ABB16A: client=pc.example.org[192.0.2.45], sasl_method=PLAIN, sasl_username=joe@example.org
Nov 21 03:24:14 mail postfix/cleanup[21]: 4F35ABB16A: message-id=<one@example.org>
Nov 21 03:24:14 mail postfix/qmgr[18]: 4F35ABB16A: from=<joe@example.org>, size=908, nrcpt=2 (queue active)
Nov 21 03:24:15 mail postfix/smtp[22]: 4F35ABB16A: to=<anna@example.net>, relay=mx.example.net[198.51.100.20]:25, delay=0.05, delays=0.01/0.02/0.01/0, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1BA1CABB16C)
Nov 21 03:24:15 mail postfix/smtp[23]: 4F35ABB16A: to=<bert@example.com>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.com[203.0.113.5]:25: Connection timed out)
Nov 21 03:29:15 mail postfix/qmgr[18]: 4F35ABB16A: removed)";

const QByteArray exim
    = R"(2026-11-21 03:24:14 1t2abc-000123-XY <= joe@example.org H=pc.example.org (pc) [192.0.2.45]:4711 I=[192.0.2.1]:587 P=esmtpsa X=TLS1.3:X:256 CV=no A=plain:joe@example.org S=825 id=one@example.org T="a subject" from <joe@example.org> for anna@example.net bert@example.com
2026-11-21 03:24:15 1t2abc-000123-XY => anna@example.net F=<joe@example.org> R=dnslookup T=remote_smtp H=mx.example.net [198.51.100.20] C="250 Ok"
2026-11-21 03:24:15 1t2abc-000123-XY == bert@example.com R=dnslookup T=remote_smtp defer (110): Connection timed out
2026-11-21 03:29:15 1t2abc-000123-XY Completed)";

const QByteArray sendmail
    = R"(Nov 21 03:24:14 mail sm-mta[20]: AUTH=server, relay=pc.example.org [192.0.2.45], authid=joe@example.org, mech=PLAIN, bits=0
Nov 21 03:24:14 mail sm-mta[20]: 69J3OQIZ000072: from=<joe@example.org>, size=908, class=0, nrcpts=2, msgid=<one@example.org>, bodytype=8BITMIME, proto=ESMTPSA, daemon=MTA-v4, relay=pc.example.org [192.0.2.45]
Nov 21 03:24:15 mail sm-mta[22]: 69J3OQIZ000072: to=<anna@example.net>,<bert@example.com>, ctladdr=<joe@example.org> (1000/1000), delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=120908, relay=mx.example.net. [198.51.100.20], dsn=2.0.0, stat=Sent (ok, queued))";

} // namespace

/// What the logs of mail servers tell of their messages.
class TestMailLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMessage_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("queueId");
        QTest::addColumn<QByteArray>("messageId");
        QTest::newRow("Postfix") << postfix << QByteArray("4F35ABB16A") << QByteArray("<one@example.org>");
        QTest::newRow("Exim") << exim << QByteArray("1t2abc-000123-XY") << QByteArray("one@example.org");
        QTest::newRow("sendmail") << sendmail << QByteArray("69J3OQIZ000072") << QByteArray("<one@example.org>");
        QTest::newRow("Postfix with long queue ids") << QByteArray(postfix).replace("4F35ABB16A", "4XbQ1m2Zz9z3k")
                                                     << QByteArray("4XbQ1m2Zz9z3k") << QByteArray("<one@example.org>");
        QTest::newRow("Postfix with times of RFC 3339") << QByteArray(postfix)
                                                               .replace("Nov 21 03:24", "2026-11-21T04:24")
                                                               .replace("Nov 21 03:29", "2026-11-21T04:29")
                                                               .replace(" mail postfix", ".5+01:00 mail postfix")
                                                        << QByteArray("4F35ABB16A") << QByteArray("<one@example.org>");
        QTest::newRow("Postfix under another name") << QByteArray(postfix).replace("postfix/", "postfix-out/")
                                                    << QByteArray("4F35ABB16A") << QByteArray("<one@example.org>");
        QTest::newRow("Exim with ids since 4.97")
            << QByteArray(exim).replace("1t2abc-000123-XY", "1t2abc-00000000123-XYZa")
            << QByteArray("1t2abc-00000000123-XYZa") << QByteArray("one@example.org");
        QTest::newRow("Exim with process ids") << QByteArray(exim).replace(" 1t2abc", " [4711] 1t2abc")
                                               << QByteArray("1t2abc-000123-XY") << QByteArray("one@example.org");
        QTest::newRow("Exim by syslog")
            << QByteArray(exim).replace("2026-11-21 03:", "Nov 21 03:").replace(" 1t2abc", " mail exim[7]: 1t2abc")
            << QByteArray("1t2abc-000123-XY") << QByteArray("one@example.org");
        QTest::newRow("Exim without recipients on arrival")
            << QByteArray(exim).replace(" for anna@example.net bert@example.com", "") << QByteArray("1t2abc-000123-XY")
            << QByteArray("one@example.org");
        QTest::newRow("lines that end in CR LF")
            << QByteArray(postfix).replace("\n", "\r\n") << QByteArray("4F35ABB16A") << QByteArray("<one@example.org>");
    }

    void oneMessage()
    {
        QFETCH(QByteArray, lines);
        MailLog log = newLog();
        read(log, lines);
        const QList<QueuedMail> mails = told(log);
        QCOMPARE(mails.size(), 1);
        const QueuedMail &mail = mails.first();
        QTEST(mail.queueId, "queueId");
        QTEST(mail.messageId, "messageId");
        QCOMPARE(mail.sender, "joe@example.org");
        QVERIFY(mail.senderKnown);
        QCOMPARE(mail.handedIn, HandedIn::Authenticated);
        QCOMPARE(mail.client, "192.0.2.45");
        QCOMPARE(mail.account, "joe@example.org");
        QCOMPARE(dateTime(mail.since), "2026-11-21T03:24:14Z");
        QCOMPARE(addresses(mail), (QByteArrayList{"anna@example.net", "bert@example.com"}));
        QCOMPARE(log.times().size(), 1);
        QCOMPARE(dateTime(log.times().first().from), "2026-11-21T03:24:14Z");
    }

    /// Saved and restored after each line, it tells the same, in pieces.
    void inPieces_data() { oneMessage_data(); }

    void inPieces()
    {
        QFETCH(QByteArray, lines);
        MailLog log = newLog();
        QueuedMail all;
        QByteArrayList recipients;
        for (const QByteArray &line : lines.split('\n')) {
            log.readLine(line);
            for (const QueuedMail &mail : told(log)) {
                for (const QByteArray &address : addresses(mail)) {
                    if (!recipients.contains(address)) {
                        recipients.append(address);
                    }
                }
                all = mail;
            }
            MailLog other(log.clock());
            other.restore(log.save());
            QCOMPARE(other.save(), log.save());
            log = other;
        }
        QTEST(all.messageId, "messageId");
        QCOMPARE(all.account, "joe@example.org");
        QCOMPARE(recipients, (QByteArrayList{"anna@example.net", "bert@example.com"}));
        QVERIFY(log.queue().size() <= 1); // sendmail does not say when it is done
    }

    void cutAtEveryOctet_data() { oneMessage_data(); }

    void cutAtEveryOctet()
    {
        QFETCH(QByteArray, lines);
        for (qsizetype length = 0; length < lines.size(); length += 3) {
            MailLog log = newLog();
            read(log, lines.first(length));
            for (const QueuedMail &mail : told(log)) {
                QVERIFY(mail.sender.isEmpty() || QByteArray("joe@example.org").startsWith(mail.sender));
            }
        }
    }

    void handedIn_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<HandedIn>("way");
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<QByteArray>("account");
        using enum HandedIn;
        const QByteArray at = "Nov 21 03:24:14 mail ";
        QTest::newRow("Postfix, nobody logged in") << at + "postfix/smtpd[1]: A1B2C3: client=unknown[203.0.113.9]"
                                                   << ByClient << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("Postfix, over IPv6") << at + "postfix/smtpd[1]: A1B2C3: client=unknown[2001:db8::9]" << ByClient
                                            << QByteArray("2001:db8::9") << QByteArray();
        QTest::newRow("Postfix, for a client behind a filter") << at
                + "postfix/smtpd[1]: A1B2C3: client=localhost[127.0.0.1], orig_queue_id=B1, "
                  "orig_client=unknown[203.0.113.9]" << ByClient
                                                               << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("Postfix, a program")
            << at + "postfix/pickup[1]: A1B2C3: uid=1000 from=<joe>" << Locally << QByteArray() << QByteArray("joe");
        QTest::newRow("Postfix, its beginning is not there")
            << at + "postfix/qmgr[1]: A1B2C3: from=<joe@example.org>, size=1, nrcpt=1 (queue active)" << Unknown
            << QByteArray() << QByteArray();
        QTest::newRow("Exim, nobody logged in")
            << QByteArray("2026-11-21 03:24:14 1t2abc-000123-XY <= joe@example.org H=(pc) [203.0.113.9] P=esmtp S=1")
            << ByClient << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("Exim, a HELO of an address literal") << QByteArray(
            "2026-11-21 03:24:14 1t2abc-000123-XY <= joe@example.org H=([127.0.0.1]) [203.0.113.9] P=esmtp S=1")
                                                            << ByClient << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("Exim, no reverse name")
            << QByteArray("2026-11-21 03:24:14 1t2abc-000123-XY <= joe@example.org H=[203.0.113.9] P=smtp S=1")
            << ByClient << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("Exim, what the client's ident says is no login")
            << QByteArray(
                   "2026-11-21 03:24:14 1t2abc-000123-XY <= joe@example.org H=pc [203.0.113.9] U=root P=smtp S=1")
            << ByClient << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("Exim, a program") << QByteArray(
            "2026-11-21 03:24:14 1t2abc-000123-XY <= joe@example.org U=joe P=local S=1")
                                         << Locally << QByteArray() << QByteArray("joe");
        QTest::newRow("Exim, a subject that looks like fields")
            << QByteArray("2026-11-21 03:24:14 1t2abc-000123-XY <= joe@example.org H=x [203.0.113.9] P=esmtp S=1 T=\"x "
                          "A=plain:joe U=joe \\\" A=plain:joe\" for a@example.org")
            << ByClient << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("sendmail, nobody logged in") << at
                + "sm-mta[1]: 69J3OQIZ000072: from=<joe@example.org>, size=1, class=0, nrcpts=1, msgid=<a@b>, "
                  "relay=x.example [203.0.113.9]" << ByClient
                                                    << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("sendmail, a Message-ID that looks like fields")
            << at
                + "sm-mta[1]: 69J3OQIZ000072: from=<joe@example.org>, size=1, class=0, nrcpts=1, msgid=<a@b, "
                  "relay=joe@localhost>, proto=SMTP, daemon=MTA, relay=x.example [203.0.113.9]"
            << ByClient << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("sendmail, a program")
            << at + "sendmail[1]: 69J3OQIZ000072: from=joe, size=1, class=0, nrcpts=1, msgid=<a@b>, relay=joe@localhost"
            << Locally << QByteArray() << QByteArray("joe");
        QTest::newRow("sendmail, a login of somebody else's process")
            << at + "sm-mta[2]: AUTH=server, relay=pc [192.0.2.45], authid=joe, mech=PLAIN, bits=0\n" + at
                + "sm-mta[1]: 69J3OQIZ000072: from=<joe@example.org>, size=1, class=0, nrcpts=1, msgid=<a@b>, relay=x "
                  "[192.0.2.45]"
            << ByClient << QByteArray("192.0.2.45") << QByteArray();
        QTest::newRow("sendmail, a login of another client of the process") << at
                + "sm-mta[1]: AUTH=server, relay=pc [192.0.2.45], authid=joe, mech=PLAIN, bits=0\n" + at
                + "sm-mta[1]: 69J3OQIZ000072: from=<joe@example.org>, size=1, class=0, nrcpts=1, msgid=<a@b>, relay=x "
                  "[203.0.113.9]" << ByClient << QByteArray("203.0.113.9") << QByteArray();
        QTest::newRow("sendmail, a login under the queue id") << at
                + "sm-mta[1]: 69J3OQIZ000072: AUTH=server, relay=pc [192.0.2.45], authid=joe, mech=PLAIN, bits=0\n" + at
                + "sm-mta[1]: 69J3OQIZ000072: from=<joe@example.org>, size=1, class=0, nrcpts=1, msgid=<a@b>, relay=pc "
                  "[192.0.2.45]" << Authenticated << QByteArray("192.0.2.45")
                                                              << QByteArray("joe");
    }

    void handedIn()
    {
        QFETCH(QByteArray, lines);
        MailLog log = newLog();
        read(log, lines);
        const QList<QueuedMail> mails = told(log);
        QCOMPARE(mails.size(), 1);
        QTEST(mails.first().handedIn, "way");
        QTEST(mails.first().client, "client");
        QTEST(mails.first().account, "account");
    }

    void aFilterHandsInAgain_data()
    {
        QTest::addColumn<QByteArray>("again");
        QTest::newRow("over SMTP") << QByteArray("postfix/smtpd[9]: D4E5F6: client=localhost[127.0.0.1]");
        QTest::newRow("over SMTP and IPv6") << QByteArray("postfix/smtpd[9]: D4E5F6: client=localhost[::1]");
        QTest::newRow("by a program") << QByteArray("postfix/pickup[9]: D4E5F6: uid=65 from=<joe@example.org>");
    }

    void aFilterHandsInAgain()
    {
        QFETCH(QByteArray, again);
        const QByteArray at = "Nov 21 03:24:14 mail ";
        MailLog log = newLog();
        read(log, at + "postfix/smtpd[1]: A1B2C3: client=unknown[203.0.113.9]");
        read(log, at + "postfix/cleanup[1]: A1B2C3: message-id=<x@example.org>");
        read(log, at + "postfix/qmgr[1]: A1B2C3: removed");
        told(log);
        MailLog later(log.clock());
        later.restore(log.save());
        read(later, at + again);
        read(later, at + "postfix/cleanup[1]: D4E5F6: message-id=<x@example.org>");
        const QList<QueuedMail> mails = told(later);
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails.first().handedIn, HandedIn::ByClient);
        QCOMPARE(mails.first().client, "203.0.113.9");
    }

    void recipients_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("all");
        const QByteArray p = "Nov 21 03:24:14 mail postfix/smtp[1]: A1B2C3: ";
        QTest::newRow("Postfix, through an alias")
            << p + "to=<anna@example.net>, orig_to=<club@example.org>, relay=x, status=sent"
            << QByteArrayList{"club@example.org>anna@example.net"};
        QTest::newRow("Postfix, a quoted local part") << p + "to=<\"a>, relay=b\"@example.net>, relay=x, status=bounced"
                                                      << QByteArrayList{"\"a>, relay=b\"@example.net"};
        QTest::newRow("Postfix, a quote without end")
            << p + "to=<\"a@example.net>, relay=x, status=bounced" << QByteArrayList{"\"a@example.net"};
        QTest::newRow("Postfix, only asked")
            << p + "to=<anna@example.net>, relay=x, dsn=2.1.5, status=deliverable (250 ok)" << QByteArrayList();
        const QByteArray e = "2026-11-21 03:24:14 1t2abc-000123-XY ";
        QTest::newRow("Exim, to one more over the same connection")
            << e + "-> anna@example.net R=dnslookup T=remote_smtp" << QByteArrayList{"anna@example.net"};
        QTest::newRow("Exim, refused") << e + "** anna@example.net F=<joe@example.org> R=x T=y: SMTP error: 550 no"
                                       << QByteArrayList{"anna@example.net"};
        QTest::newRow("Exim, no route") << e + "** anna@example.net: Unrouteable address"
                                        << QByteArrayList{"anna@example.net"};
        QTest::newRow("Exim, cut through") << e + ">> anna@example.net R=x T=y" << QByteArrayList{"anna@example.net"};
        QTest::newRow("Exim, through an alias") << e + "=> anna@example.net <club@example.org> R=x T=remote_smtp"
                                                << QByteArrayList{"club@example.org>anna@example.net"};
        QTest::newRow("Exim, into a mailbox")
            << e + "=> anna <anna@example.org> R=local T=maildrop" << QByteArrayList{"anna@example.org"};
        QTest::newRow("Exim, into a file")
            << e + "=> /var/mail/a@b <anna@example.org> R=local T=file" << QByteArrayList{"anna@example.org"};
        QTest::newRow("Exim, to a quoted local part")
            << e + "=> \"a b\"@example.net R=x T=y" << QByteArrayList{"\"a b\"@example.net"};
        const QByteArray s = "Nov 21 03:24:14 mail sm-mta[1]: 69J3OQIZ000072: ";
        QTest::newRow("sendmail, without brackets")
            << s + "to=anna@example.net, delay=00:00:01, mailer=esmtp, stat=Sent" << QByteArrayList{"anna@example.net"};
        QTest::newRow("sendmail, a program and a user")
            << s + "to=\"|/usr/bin/vacation joe\",joe,<anna@example.net>, delay=1, stat=Sent"
            << QByteArrayList{"anna@example.net"};
    }

    void recipients()
    {
        QFETCH(QByteArray, line);
        MailLog log = newLog();
        read(log, line);
        QByteArrayList found;
        for (const QueuedMail &mail : told(log)) {
            found.append(addresses(mail));
        }
        QTEST(found, "all");
    }

    void notAboutAMessage_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray at = "Nov 21 03:24:14 mail ";
        QTest::newRow("a refusal that quotes")
            << at + "postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[203.0.113.9]: 554; from=<joe@example.org> to=<a@b>";
        QTest::newRow("a warning that quotes")
            << at + "postfix/smtpd[1]: warning: client=x[192.0.2.45], sasl_username=joe";
        QTest::newRow("a header that is quoted")
            << at + "postfix/cleanup[1]: A1B2C3: warning: header Subject: message-id=<x@y>";
        QTest::newRow("another program") << at + "opendkim[1]: A1B2C3: client=x[192.0.2.45]";
        QTest::newRow("a word that is no id") << at + "postfix/smtp[1]: certificate: to=<a@b>, relay=x";
        QTest::newRow("Exim, the daemon") << QByteArray("2026-11-21 03:24:14 exim 4.98.2 daemon started: pid=33");
        QTest::newRow("Exim, a refusal") << QByteArray(
            "2026-11-21 03:24:14 H=x [203.0.113.9] F=<joe@example.org> rejected RCPT <a@b>: no");
        QTest::newRow("sendmail, no message") << at + "sm-mta[1]: NOQUEUE: connect from x [203.0.113.9]";
        QTest::newRow("sendmail, a rule set") << at + "sm-mta[1]: ruleset=check_rcpt, arg1=<a@b>, relay=x, reject=550";
    }

    void notAboutAMessage()
    {
        QFETCH(QByteArray, line);
        MailLog log = newLog();
        read(log, line);
        QCOMPARE(told(log).size(), 0);
        QCOMPARE(log.times().size(), 1); // it shows that the server was awake
    }

    void aQueueIdIsGivenAgain()
    {
        const QByteArray at = "Nov 21 03:24:14 mail ";
        MailLog log = newLog();
        read(log,
            at + "postfix/smtpd[1]: A1B2C3: client=pc[192.0.2.45], sasl_username=joe\n" + at
                + "postfix/smtp[1]: A1B2C3: to=<first@example.net>, relay=x, status=sent\n" //
                + at + "postfix/smtpd[1]: A1B2C3: client=x[203.0.113.9]\n" + at
                + "postfix/smtp[1]: A1B2C3: to=<second@example.net>, relay=x, status=sent");
        const QList<QueuedMail> mails = told(log);
        QCOMPARE(mails.size(), 2);
        QCOMPARE(mails.at(0).account, "joe");
        QCOMPARE(addresses(mails.at(0)), QByteArrayList{"first@example.net"});
        QCOMPARE(mails.at(1).account, "");
        QCOMPARE(addresses(mails.at(1)), QByteArrayList{"second@example.net"});
    }

    void whatIsOursIsToldInPieces()
    {
        const QByteArray at = "Nov 21 03:24:14 mail postfix/smtp[1]: A1B2C3: ";
        MailLog log = newLog();
        read(log, at + "to=<first@example.net>, relay=x, status=sent");
        QCOMPARE(log.queue().takeChanged([](const QueuedMail &) { return false; }).size(), 0);
        QCOMPARE(told(log).size(), 0); // nothing new about it
        read(log, at + "to=<second@example.net>, relay=x, status=sent");
        QCOMPARE(addresses(told(log).first()), (QByteArrayList{"first@example.net", "second@example.net"}));
        read(log, at + "to=<third@example.net>, relay=x, status=sent");
        const QList<QueuedMail> mails = log.queue().takeChanged([](const QueuedMail &) { return false; });
        QCOMPARE(addresses(mails.first()), QByteArrayList{"third@example.net"});
    }

    void times_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<QByteArrayList>("spans");
        const QByteArray text = " mail postfix/anvil[1]: statistics";
        QTest::newRow("from the first to the last") << QByteArrayList{"Nov 20 01:00:00", "Nov 20 20:00:00",
            "Nov 21 10:00:00"} << QByteArrayList{"2026-11-20T01:00:00Z 2026-11-21T10:00:00Z"};
        QTest::newRow("a day of silence is a hole")
            << QByteArrayList{"Nov 18 01:00:00", "Nov 18 02:00:00", "Nov 19 02:00:01", "Nov 19 03:00:00"}
            << QByteArrayList{"2026-11-18T01:00:00Z 2026-11-18T02:00:00Z", "2026-11-19T02:00:01Z 2026-11-19T03:00:00Z"};
        QTest::newRow("an hour comes twice") << QByteArrayList{"Nov 20 01:00:00", "Nov 20 02:59:00", "Nov 20 02:00:00",
            "Nov 20 04:00:00"} << QByteArrayList{"2026-11-20T01:00:00Z 2026-11-20T04:00:00Z"};
        QTest::newRow("the clock was set back")
            << QByteArrayList{"Nov 21 01:00:00", "Nov 21 02:00:00", "Oct 19 01:00:00", "Oct 19 02:00:00"}
            << QByteArrayList{"2026-11-21T01:00:00Z 2026-11-21T02:00:00Z", "2026-10-19T01:00:00Z 2026-10-19T02:00:00Z"};
    }

    void times()
    {
        QFETCH(QByteArrayList, lines);
        MailLog log = newLog();
        for (const QByteArray &line : std::as_const(lines)) {
            log.readLine(line + " mail postfix/anvil[1]: statistics");
        }
        QByteArrayList found;
        for (const CoveredTime &time : log.times()) {
            found.append(dateTime(time.from) + ' ' + dateTime(time.to));
        }
        QTEST(found, "spans");
    }

    void lostLinesAreAHole_data()
    {
        QTest::addColumn<QByteArray>("loss");
        QTest::newRow("rsyslog") << QByteArray(
            "rsyslogd: imjournal: 4711 messages lost due to rate-limiting (20000 allowed within 600 seconds)");
        QTest::newRow("rsyslog, the socket")
            << QByteArray("rsyslogd: imuxsock[pid 12]: 43 messages lost due to rate-limiting");
        QTest::newRow("journald") << QByteArray("systemd-journald[5]: Suppressed 43 messages from postfix.service");
        QTest::newRow("journald, the kernel's buffer") << QByteArray("systemd-journald[5]: Missed 43 kernel messages");
    }

    void lostLinesAreAHole()
    {
        QFETCH(QByteArray, loss);
        MailLog log = newLog();
        read(log,
            "Nov 21 03:00:00 mail postfix/anvil[1]: x\nNov 21 04:59:00 mail postfix/anvil[1]: x\nNov 21 05:00:00 mail "
                + loss + "\nNov 21 06:00:00 mail postfix/anvil[1]: x");
        QCOMPARE(log.times().size(), 2);
        QCOMPARE(dateTime(log.times().at(0).to), "2026-11-21T04:50:00Z");
        QCOMPARE(dateTime(log.times().at(1).from), "2026-11-21T05:00:00Z");
        QCOMPARE(dateTime(log.times().at(1).to), "2026-11-21T06:00:00Z");
    }

    void memoryIsBounded()
    {
        MailLog log = newLog();
        qsizetype most = 0;
        qsizetype mails = 0;
        for (int i = 0; i < 3 * MailQueue::MaxMails; ++i) {
            log.readLine("Nov 21 03:24:14 mail postfix/smtpd[1]: A" + QByteArray::number(1'000'000 + i)
                + ": client=x[203.0.113.9]");
            most = std::max(most, log.queue().size());
            if (i % 1'000 == 0) {
                mails += told(log).size();
            }
        }
        mails += told(log).size();
        QCOMPARE(mails, 3 * MailQueue::MaxMails); // told of before it is let go
        QVERIFY(most <= MailQueue::MaxMails + 1'000);
        for (int i = 0; i < 2 * SendmailLog::MaxLogins; ++i) {
            log.readLine("Nov 21 03:24:14 mail sm-mta[" + QByteArray::number(i)
                + "]: AUTH=server, relay=x [192.0.2.1], authid=joe, mech=PLAIN");
        }
        QVERIFY(log.save().size() < 20'000'000);
    }

    void whatIsOldIsLetGo()
    {
        MailLog log = newLog();
        read(log, "Nov 11 03:24:14 mail postfix/smtpd[1]: A1B2C3: client=x[203.0.113.9]");
        told(log);
        log.tidy();
        QCOMPARE(log.queue().size(), 1);
        read(log, "Nov 21 03:24:14 mail postfix/smtpd[1]: D4E5F6: client=x[203.0.113.9]");
        told(log);
        log.tidy();
        QCOMPARE(log.queue().size(), 1);
        QVERIFY(log.queue().contains("D4E5F6"));
    }

    void damagedStateIsEmpty()
    {
        MailLog log = newLog();
        read(log, postfix.first(postfix.lastIndexOf('\n')) + '\n' + sendmail);
        told(log);
        const QByteArray saved = log.save();
        for (qsizetype at = 0; at < saved.size(); ++at) {
            QByteArray broken = saved;
            broken[at] = static_cast<char>(~broken[at]);
            MailLog other = newLog();
            other.restore(broken);
            other.restore(saved.first(at));
            read(other, postfix);
            QVERIFY(!told(other).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestMailLog)
#include "tst_maillog.moc"
