// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedmessages.h"
#include "message.h"
#include "outlookfile.h"
#include "outlookwriter.h"

#include <QTest>

#include <array>

using namespace Indicia;

namespace {

constexpr auto received = "Received: from mx.example.net (mx.example.net [198.51.100.1])\r\n"
                          "\tby mx.example.org with ESMTP id 4Abc; Sat, 21 Nov 2026 08:00:10 +0000\r\n"
                          "From: Bob <bob@example.net>\r\nTo: alice@example.org\r\nSubject: Hello\r\n"
                          "Date: Sat, 21 Nov 2026 08:00:00 +0000\r\nMessage-ID: <m1@example.net>\r\n"
                          "Content-Type: text/plain; charset=iso-8859-1\r\n"
                          "Content-Transfer-Encoding: quoted-printable\r\n";

OutlookStorage letter()
{
    return outlookLetter(QString::fromLatin1(received), QStringLiteral("Gr\u00fc\u00dfe\r\nBob\r\n"));
}

QByteArray rebuilt(const OutlookStorage &storage)
{
    return messageOfOutlookFile(storage.file()).value_or(QByteArray());
}

/// What reports about bob@example.net, and @p info as PidTagSupplementaryInfo.
OutlookStorage report(const QString &info, const QString &suffix = QStringLiteral(".NDR"))
{
    OutlookStorage bob;
    bob.text(0x3001, QStringLiteral("Bob")).text(0x39fe, QStringLiteral("bob@example.net"));
    bob.text(0x0c1b, info).number(0x0c20, 511).number(0x0c15, 1);
    OutlookStorage item;
    item.text(0x001a, QStringLiteral("REPORT.IPM.Note") + suffix).text(0x0037, QStringLiteral("Undeliverable: Hello"));
    item.text(0x0c1a, QStringLiteral("Microsoft Outlook"))
        .text(0x5d01, QStringLiteral("MicrosoftExchange@example.org"));
    item.text(0x1001, QStringLiteral("Delivery has failed.")).text(0x6820, QStringLiteral("ex1.example.org"));
    item.time(0x0039, 1'795'248'000).recipient(bob);
    return item;
}

QByteArray statusPart(const Message &message)
{
    for (int i = 0; i < message.parts().size(); ++i) {
        if (message.parts().at(i).mediaType == "message/delivery-status") {
            return message.decodedBody(i, 100'000);
        }
    }
    return {};
}

} // namespace

class TestOutlookFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheTransportHeader();
    void givesTheSameOctetsAgain();
    void readsTexts_data();
    void readsTexts();
    void makesAHeaderWhereThereIsNone();
    void letsNoPropertyAddAField();
    void writesDeliveryStatus_data();
    void writesDeliveryStatus();
    void opensAttachedItems();
    void keepsAttachedOctets();
    void namesWhatItLeavesOut();
    void takesOnlySoManyLevels();
    void takesOnlySoManyRecipients();
    void believesTheMarkOnlyWhereItMayStand();
    void refuses_data();
    void refuses();
};

void TestOutlookFile::keepsTheTransportHeader()
{
    OutlookStorage item = letter();
    item.text(0x007d,
        QString::fromLatin1(received)
            + QStringLiteral("\r\n--part\r\nContent-Type: text/html\r\n")); // as Exchange does
    const QByteArray bytes = rebuilt(item);
    QVERIFY(bytes.contains(QByteArray(received) + "\r\n"));
    QVERIFY(!bytes.contains("--part"));
    const Message message = Message::parse(bytes);
    QVERIFY(message.isRebuilt());
    QCOMPARE(message.firstValue("Message-ID"), "<m1@example.net>");
    QCOMPARE(message.oddities().size(), 1);
    QCOMPARE(message.oddities().first().kind, Oddity::Kind::Rebuilt);
    QCOMPARE(message.oddities().first().detail, "outlook-msg");
}

void TestOutlookFile::givesTheSameOctetsAgain()
{
    const QByteArray file = letter().item(letter()).file();
    QCOMPARE(messageOfOutlookFile(file), messageOfOutlookFile(file));
}

void TestOutlookFile::readsTexts_data()
{
    QTest::addColumn<OutlookStorage>("item");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("text");
    const QString words = QStringLiteral("Gr\u00fc\u00dfe");
    QTest::newRow("Unicode") << letter() << QByteArray("text/plain") << words + QStringLiteral("\r\nBob\r\n");
    OutlookStorage octets;
    octets.octetText(0x007d, received).octetText(0x1000, "\xc3\xf0\xe7").number(0x3fde, 1251);
    QTest::newRow("octets of a code page")
        << octets << QByteArray("text/plain") << QStringLiteral("\u0413\u0440\u0437\r\n");
    OutlookStorage western;
    western.octetText(0x007d, received)
        .octetText(0x1000,
            "Gr\xfc\xdf"
            "e");
    QTest::newRow("octets of nobody knows what")
        << western << QByteArray("text/plain") << words + QStringLiteral("\r\n");
    OutlookStorage html;
    html.octetText(0x007d, received)
        .binary(0x1013,
            "<p>Gr\xc3\xbc\xc3\x9f"
            "e</p>")
        .number(0x3fde, 65001);
    QTest::newRow("HTML alone") << html << QByteArray("text/html") << QStringLiteral("<p>%1</p>\r\n").arg(words);
    OutlookStorage longLine = letter();
    longLine.text(0x1000, QString(5'000, u'x'));
    QTest::newRow("a long line") << longLine << QByteArray("text/plain")
                                 << QString(5'000, u'x') + QStringLiteral("\r\n");
    OutlookStorage noText = report({});
    noText.recipient({});
    QTest::newRow("a report's own text") << noText << QByteArray("multipart/report")
                                         << QStringLiteral("Delivery has failed.\r\n");
}

void TestOutlookFile::readsTexts()
{
    QFETCH(const OutlookStorage, item);
    QFETCH(const QByteArray, type);
    const Message message = Message::parse(rebuilt(item));
    QCOMPARE(message.parts().value(0).mediaType, type);
    QTEST(message.decodedText(type.startsWith("multipart/") ? 1 : 0, 100'000), "text");
}

void TestOutlookFile::makesAHeaderWhereThereIsNone()
{
    OutlookStorage bob;
    bob.text(0x3001, QStringLiteral("Bob \u00d6")).text(0x3003, QStringLiteral("/o=Org/cn=bob"));
    bob.text(0x39fe, QStringLiteral("bob@example.net")).number(0x0c15, 1);
    OutlookStorage carol;
    carol.text(0x3001, QStringLiteral("carol@example.com")).number(0x0c15, 2);
    OutlookStorage sent;
    sent.text(0x001a, QStringLiteral("IPM.Note")).text(0x0c1a, QStringLiteral("Alice \"A\" Example"));
    sent.text(0x0c1f, QStringLiteral("/o=Org/cn=alice")).text(0x5d01, QStringLiteral("alice@example.org"));
    sent.text(0x0037, QString(60, u'\u00e4')).text(0x1035, QStringLiteral("<a1@example.org>"));
    sent.time(0x0039, 1'795'248'000).recipient(bob).recipient(carol).text(0x1000, QStringLiteral("Hi"));
    const Message message = Message::parse(rebuilt(sent));
    QCOMPARE(message.oddities().size(), 1); // that it was rebuilt
    QCOMPARE(message.addresses(*message.first("From")), QList<QByteArray>{"alice@example.org"});
    QCOMPARE(message.addresses(*message.first("To")), QList<QByteArray>{"bob@example.net"});
    QCOMPARE(message.addresses(*message.first("Cc")), QList<QByteArray>{"carol@example.com"});
    QCOMPARE(message.decoded(*message.first("Subject")).jsonValue(), QString(60, u'\u00e4'));
    QVERIFY(message.decoded(*message.first("To")).jsonValue().startsWith(QStringLiteral("Bob \u00d6")));
    QCOMPARE(message.firstValue("Date"), "Sat, 21 Nov 2026 08:00:00 +0000");
    QCOMPARE(message.messageId(), "<a1@example.org>");
}

void TestOutlookFile::letsNoPropertyAddAField()
{
    const QString evil = QStringLiteral("x\r\nReceived: from a by b; now\r\n\r\n<script>\u0000\n\nX: y");
    OutlookStorage child;
    child.text(0x3001, evil).text(0x39fe, evil + u'@').text(0x0c1b, evil).text(0x0c21, evil);
    OutlookStorage file;
    file.text(0x3707, evil).text(0x370e, evil).binary(0x3701, "x");
    OutlookStorage item;
    item.text(0x001a, QStringLiteral("REPORT.IPM.Note.NDR")).text(0x0037, evil).text(0x0c1a, evil).text(0x6820, evil);
    item.text(0x5d01, evil + u'@').text(0x1035, evil).text(0x1042, evil).text(0x1039, evil);
    item.recipient(child).attachment(file);
    const Message message = Message::parse(rebuilt(item));
    QVERIFY(message.isRebuilt());
    QVERIFY(!message.first("Received"));
    QVERIFY(!message.first("X"));
    for (int i = 1; i < message.parts().size(); ++i) {
        for (const HeaderField &field : message.partFields(i)) {
            QVERIFY(message.name(field).startsWith("Content-"));
        }
    }
    QCOMPARE(statusPart(message).count("Action:"), 1);
    QVERIFY(!statusPart(message).contains("\nReceived:"));
}

void TestOutlookFile::writesDeliveryStatus_data()
{
    QTest::addColumn<OutlookStorage>("item");
    QTest::addColumn<QByteArray>("lines");
    const QByteArray begin = "Reporting-MTA: dns; ex1.example.org\r\n\r\nFinal-Recipient: rfc822; bob@example.net\r\n";
    QTest::newRow("what Exchange makes of a report by SMTP")
        << report(QStringLiteral("<mx.example.net #5.7.26 smtp;550 5.7.26 Not authenticated>"))
        << begin
            + "Action: failed\r\nStatus: 5.7.26\r\nRemote-MTA: dns; mx.example.net\r\n"
              "Diagnostic-Code: smtp;550 5.7.26 Not authenticated\r\n";
    QTest::newRow("what Exchange writes itself")
        << report(QStringLiteral("#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##"))
        << begin
            + "Action: failed\r\nStatus: 5.1.1\r\n"
              "Diagnostic-Code: smtp; 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found\r\n";
    QTest::newRow("the number alone") << report({}) << begin + "Action: failed\r\nStatus: 5.1.1\r\n";
    QTest::newRow("delayed") << report(QStringLiteral("< #4.4.7>"), QStringLiteral(".Delayed.DR"))
                             << begin + "Action: delayed\r\nStatus: 4.4.7\r\n";
    QTest::newRow("delivered") << report(QStringLiteral("< #2.0.0>"), QStringLiteral(".DR"))
                               << begin + "Action: delivered\r\nStatus: 2.0.0\r\n";
    QTest::newRow("a letter is none") << letter() << QByteArray();
}

void TestOutlookFile::writesDeliveryStatus()
{
    QFETCH(const OutlookStorage, item);
    QTEST(statusPart(Message::parse(rebuilt(item))), "lines");
}

void TestOutlookFile::opensAttachedItems()
{
    OutlookStorage outer = outlookLetter(
        QString::fromLatin1(QByteArray(received).replace("m1@", "outer@")), QStringLiteral("See below"));
    outer.item(letter());
    const Message message = Message::parse(rebuilt(outer));
    QCOMPARE(message.messageId(), "<outer@example.net>");
    const QList<Message> attached = attachedMessages(message);
    QCOMPARE(attached.size(), 1);
    QCOMPARE(attached.first().messageId(), "<m1@example.net>");
    QVERIFY(attached.first().isRebuilt());
    // On its own, as a scan examines it, it still says what it is.
    QVERIFY(Message::parse(attached.first().bytes().toByteArray()).isRebuilt());
    QVERIFY(attached.first().decodedText(0, 1'000).contains(QStringLiteral("Gr\u00fc\u00dfe")));
}

void TestOutlookFile::keepsAttachedOctets()
{
    const QByteArray eml = "From: c@example.com\nTo: d@example.com\nSubject:  odd   spaces\n\nBare line ends.\n";
    OutlookStorage data;
    data.text(0x3707, QStringLiteral("bounce.eml")).binary(0x3701, eml);
    const Message message = Message::parse(rebuilt(letter().attachment(data)));
    const QList<Message> attached = attachedMessages(message);
    QCOMPARE(attached.size(), 1);
    QCOMPARE(attached.first().bytes(), eml);
    QVERIFY(!attached.first().isRebuilt());
}

void TestOutlookFile::namesWhatItLeavesOut()
{
    OutlookStorage data;
    data.text(0x3707, QStringLiteral("film.mp4")).text(0x370e, QStringLiteral("video/mp4"));
    data.binary(0x3701, QByteArray(Limits::outlookAttachmentOctets + 1, 'x'));
    const QByteArray bytes = rebuilt(letter().attachment(data));
    QVERIFY(bytes.contains("filename=\"film.mp4\"; size=262145"));
    QVERIFY(bytes.size() < 10'000);
}

void TestOutlookFile::takesOnlySoManyLevels()
{
    OutlookStorage item = letter();
    for (int i = 0; i < 100; ++i) {
        OutlookStorage outer = letter();
        outer.item(item);
        item = outer;
    }
    const QByteArray bytes = rebuilt(item);
    QCOMPARE(bytes.count(RebuiltField), 9);
}

void TestOutlookFile::takesOnlySoManyRecipients()
{
    OutlookStorage item = report({});
    OutlookStorage child;
    child.text(0x39fe, QStringLiteral("x@example.net"));
    for (int i = 0; i < 1'500; ++i) {
        item.recipient(child);
    }
    QCOMPARE(statusPart(Message::parse(rebuilt(item))).count("Final-Recipient:"), 1'000);
}

void TestOutlookFile::believesTheMarkOnlyWhereItMayStand()
{
    const QByteArray marked = RebuiltField.toByteArray() + ": outlook-msg\r\nFrom: a@example.org\r\n\r\nx\r\n";
    QVERIFY(Message::parse(marked).isRebuilt());
    QVERIFY(!Message::parse(marked, Message::Reading::Whole, Message::Origin::Wire).isRebuilt());
    QVERIFY(!Message::parse("Received: from a by b; x\r\n" + marked).isRebuilt());
    const QByteArray outer = "From: b@example.org\r\nContent-Type: message/rfc822\r\n\r\n" + marked;
    QVERIFY(!Message::parse(outer).embedded(0, 1).isRebuilt()); // who returns a message wrote none of it
}

void TestOutlookFile::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<OutlookFault>("fault");
    OutlookStorage document;
    document.header = -1;
    document.streams.insert("WordDocument", QByteArray(5'000, 'x'));
    QTest::newRow("a document") << document.file() << OutlookFault::NotAMessage;
    QTest::newRow("the magic alone") << letter().file().first(8) << OutlookFault::Damaged;
    QTest::newRow("nothing") << QByteArray() << OutlookFault::Damaged;
    OutlookStorage large = letter();
    for (int i = 0; i < 5; ++i) {
        OutlookStorage data;
        data.text(0x370e, QStringLiteral("text/plain")).binary(0x3701, QByteArray(15'000'000, 'x'));
        large.attachment(data);
    }
    QTest::newRow("more text than is read") << large.file() << OutlookFault::TooLarge;
    OutlookStorage crowd = letter();
    for (int i = 0; i < 2'100; ++i) {
        OutlookStorage child;
        child.text(0x39fe, QStringLiteral("x@example.net")).text(0x3001, QStringLiteral("x"));
        crowd.recipient(child);
    }
    QTest::newRow("more entries than are read") << crowd.file() << OutlookFault::TooLarge;
}

void TestOutlookFile::refuses()
{
    QFETCH(const QByteArray, file);
    const auto message = messageOfOutlookFile(file);
    QVERIFY(!message);
    QTEST(message.error(), "fault");
}

QTEST_GUILESS_MAIN(TestOutlookFile)
#include "tst_outlookfile.moc"
