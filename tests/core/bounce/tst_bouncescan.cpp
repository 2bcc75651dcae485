// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codescan.h"
#include "hostscan.h"
#include "htmltext.h"
#include "mailboxscan.h"
#include "subjectwords.h"

#include <QTest>

using namespace Indicia;

/// The tools that dialect readers share.
class TestBounceScan : public QObject
{
    Q_OBJECT

private slots:
    void mailbox_data();
    void mailbox();
    void mailboxAtStart_data();
    void mailboxAtStart();
    void enhancedStatus_data();
    void enhancedStatus();
    void replyCode_data();
    void replyCode();
    void refusingHost_data();
    void refusingHost();
    void htmlWords();
    void subjects();
};

void TestBounceScan::mailbox_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("in a sentence") << QByteArray("to bob@example.net.") << QByteArray("bob@example.net");
    QTest::newRow("in brackets") << QByteArray("said <bob@example.net>:") << QByteArray("bob@example.net");
    QTest::newRow("one label only in brackets") << QByteArray("<bob@localhost>") << QByteArray("bob@localhost");
    QTest::newRow("one label without brackets is none") << QByteArray("bob@localhost") << QByteArray();
    QTest::newRow("quoted local part") << QByteArray("<\"a b\"@example.net>") << QByteArray("\"a b\"@example.net");
    QTest::newRow("tagged local part") << QByteArray("prvs=0123cdfd80=alice@example.org")
                                       << QByteArray("prvs=0123cdfd80=alice@example.org");
    QTest::newRow("after a colon") << QByteArray("mailto:bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("in single quotes") << QByteArray("'bob@example.net'") << QByteArray("bob@example.net");
    QTest::newRow("umlaut") << QByteArray("an jörg@example.net") << QByteArray("jörg@example.net");
    QTest::newRow("script without spaces before it")
        << QByteArray("宛先bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("none") << QByteArray("nobody @ nowhere") << QByteArray();
    QTest::newRow("second at") << QByteArray("a@b c@example.net") << QByteArray("c@example.net");
    QTest::newRow("address literal") << QByteArray("<bob@[192.0.2.1]>") << QByteArray("bob@[192.0.2.1]");
}

void TestBounceScan::mailbox()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    const std::optional<FoundMailbox> found = findMailbox(text);
    QCOMPARE(found ? found->address : QByteArray(), address);
}

void TestBounceScan::mailboxAtStart_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("alone") << QByteArray("bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("indented") << QByteArray("  bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("listed") << QByteArray("   * bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("quoted") << QByteArray("\"bob@example.net\":") << QByteArray("bob@example.net");
    QTest::newRow("local name in brackets") << QByteArray("<bob>: gone") << QByteArray("bob");
    QTest::newRow("words before") << QByteArray("to bob@example.net") << QByteArray();
    QTest::newRow("empty brackets") << QByteArray("<>:") << QByteArray();
}

void TestBounceScan::mailboxAtStart()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, address);
    const std::optional<FoundMailbox> found = Indicia::mailboxAtStart(line);
    QCOMPARE(found ? found->address : QByteArray(), address);
}

void TestBounceScan::enhancedStatus_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("alone") << QByteArray("5.1.1") << QByteArray("5.1.1");
    QTest::newRow("in parentheses") << QByteArray("Sorry. (#5.1.1)") << QByteArray("5.1.1");
    QTest::newRow("three digits of detail") << QByteArray("550 5.7.606 Access denied") << QByteArray("5.7.606");
    QTest::newRow("behind a reply code wins")
        << QByteArray("5.1.0 - Unknown 550-'5.7.1 denied'") << QByteArray("5.7.1");
    QTest::newRow("multi-line reply") << QByteArray("550-5.1.1 gone 550 5.1.1 gone") << QByteArray("5.1.1");
    QTest::newRow("behind other dots") << QByteArray("mx.a.example 5..1.1 .5.1.1 x5.1.1 5.1.2") << QByteArray("5.1.2");
    QTest::newRow("the first of two") << QByteArray("4.2.2 5.1.1") << QByteArray("4.2.2");
    QTest::newRow("begins with a dot") << QByteArray(".1.1 5.1") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("part of an address is none") << QByteArray("[5.1.1.7]") << QByteArray();
    QTest::newRow("version is none") << QByteArray("Exim 4.98.2") << QByteArray();
    QTest::newRow("date is none") << QByteArray("4.3.2007") << QByteArray();
    QTest::newRow("subject 8 is none") << QByteArray("5.8.1") << QByteArray();
    QTest::newRow("class 3 is none") << QByteArray("3.1.1") << QByteArray();
    QTest::newRow("leading zero is none") << QByteArray("2.5.07") << QByteArray();
}

void TestBounceScan::enhancedStatus()
{
    QFETCH(QByteArray, text);
    QTEST(findEnhancedStatus(text), "status");
}

void TestBounceScan::replyCode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a word that only begins like a unit")
        << QByteArray("host: 550 Recipient rejected") << QByteArray("550");
    QTest::newRow("a rate, not hours") << QByteArray("450 hourly limit exceeded") << QByteArray("450");
    QTest::newRow("counted recipients") << QByteArray("550 recipients were refused") << QByteArray();
    QTest::newRow("at the start") << QByteArray("550 no") << QByteArray("550");
    QTest::newRow("behind said:") << QByteArray("host a[192.0.2.1] said: 451 4.7.1 later") << QByteArray("451");
    QTest::newRow("before a status") << QByteArray("because 552 5.2.2 full") << QByteArray("552");
    QTest::newRow("among words") << QByteArray("error 554 occurred") << QByteArray("554");
    QTest::newRow("the quoted one wins") << QByteArray("after 450 tries: 550 no") << QByteArray("550");
    QTest::newRow("size is none") << QByteArray("MAIL FROM:<a@b.example> SIZE=552:") << QByteArray();
    QTest::newRow("address is none") << QByteArray("[203.0.113.250]") << QByteArray();
    QTest::newRow("time is none") << QByteArray("at 10:450:12") << QByteArray();
    QTest::newRow("seconds are none") << QByteArray("for 450 seconds") << QByteArray();
    QTest::newRow("success among words is none") << QByteArray("in room 250 there") << QByteArray();
    QTest::newRow("long number is none") << QByteArray("id 5501234") << QByteArray();
    QTest::newRow("word is none") << QByteArray("mx-550 x550") << QByteArray();
}

void TestBounceScan::replyCode()
{
    QFETCH(QByteArray, text);
    QTEST(findReplyCode(text), "code");
}

void TestBounceScan::refusingHost_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("postfix") << QByteArray("host mx.example.net[192.0.2.1] said: 550") << QByteArray("mx.example.net");
    QTest::newRow("sendmail") << QByteArray("... while talking to mx.example.net.:") << QByteArray("mx.example.net");
    QTest::newRow("exim") << QByteArray("host mx.example.net [192.0.2.1]: 550") << QByteArray("mx.example.net");
    QTest::newRow("connection lost") << QByteArray("lost connection with mx.example.net[192.0.2.1]")
                                     << QByteArray("mx.example.net");
    QTest::newRow("none") << QByteArray("mailbox full") << QByteArray();
    QTest::newRow("host or domain not found") << QByteArray("Host or domain name not found") << QByteArray();
    QTest::newRow("the client that was refused is not the host that refused")
        << QByteArray("554 5.7.1 Service unavailable; Client host [203.0.113.90] blocked using bl.example")
        << QByteArray();
    QTest::newRow("nor is who is said to send")
        << QByteArray("550 sender host 203.0.113.90 is not allowed; your host mail.example.org has no name")
        << QByteArray();
    QTest::newRow("nor is the list that blocks the client")
        << QByteArray("550 203.0.113.90 blocked by bl.example.net, listed by bl.example.org") << QByteArray();
    QTest::newRow("refused by a host") << QByteArray("rejected by mx.example.net") << QByteArray("mx.example.net");
    QTest::newRow("the host stands before the client")
        << QByteArray("host mx.example.net[192.0.2.1] said: 554 Client host [203.0.113.90] blocked")
        << QByteArray("mx.example.net");
    QTest::newRow("and behind it") << QByteArray(
        "Client host [203.0.113.90] blocked; while talking to host mx.example.net")
                                   << QByteArray("mx.example.net");
    QTest::newRow("qmail gives up on it")
        << QByteArray("192.0.2.1 does not like recipient.\nRemote host said: 554 5.7.1 "
                      "Client host [203.0.113.90] blocked\nGiving up on 192.0.2.1.\n")
        << QByteArray("192.0.2.1");
}

void TestBounceScan::refusingHost()
{
    QFETCH(QByteArray, text);
    QTEST(findRefusingHost(text), "host");
}

void TestBounceScan::htmlWords()
{
    QCOMPARE(Indicia::htmlWords("<p>a&lt;b&gt;</p><style>x</style>c<br>d &#64; &amp;x &bogus;"),
        QByteArray("\na<b>\nc\nd @ &x &bogus;"));
    QCOMPARE(Indicia::htmlWords("<tr><th>To</th><td>bob@example.net</td></tr>"), QByteArray("To bob@example.net \n"));
    QCOMPARE(Indicia::htmlWords("<tr><th>To<td>bob@example.net<tr><td>Code<td>550"),
        QByteArray("To bob@example.net\nCode 550"));
    QCOMPARE(Indicia::htmlWords("<dl><dt>To<dd>bob@example.net<dt>Code<dd>550</dl>"),
        QByteArray("To\nbob@example.net\nCode\n550"));
    QCOMPARE(Indicia::htmlWords("Gone<h2>bob</h2>"), QByteArray("Gone\nbob\n"));
    QCOMPARE(Indicia::htmlWords("<"), QByteArray());
    QCOMPARE(Indicia::htmlWords("<bob@example.net>: gone"), QByteArray("<bob@example.net>: gone"));
}

void TestBounceScan::subjects()
{
    QVERIFY(isBounceSubject("undelivered mail returned to sender"));
    QVERIFY(!isBounceSubject("minutes of our meeting"));
    QVERIFY(isDelaySubject("warning: message 1xs delayed 24 hours"));
    QVERIFY(isAutomaticReplySubject("abwesenheit: termin"));
    QVERIFY(isAutomaticReplySubject("réponse automatique : x"));
    QVERIFY(!isAutomaticReplySubject("re: termin"));
    QVERIFY(isPersonalSubject("fwd: undelivered mail"));
    QVERIFY(isPersonalSubject("aw: unzustellbar"));
    QVERIFY(!isPersonalSubject("returned mail"));
}

QTEST_GUILESS_MAIN(TestBounceScan)
#include "tst_bouncescan.moc"
