// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"

#include <QObject>
#include <QTest>

using namespace Indicia;

namespace {

/// A bounce with a returned original, LF ends.
const QByteArray bounce = "Return-Path: <>\n"
                          "Received: from a.example by b.example\n"
                          "\twith ESMTP id 1; Fri, 20 Nov 2026 10:00:00 +0100\n"
                          "From: Mail Delivery System <MAILER-DAEMON@b.example>\n"
                          "To: \"Doe, J\" <j@c.example>, Friends: k@c.example, <l@c.example>;\n"
                          "Subject: =?utf-8?q?Unzustellbar=3A_Gr=C3=BC=C3=9Fe?=\n"
                          "Date: Fri, 20 Nov 2026 10:00:01 +0100\n"
                          "Message-ID: <1.2\n @b.example>\n"
                          "MIME-Version: 1.0\n"
                          "Content-Type: multipart/report; report-type=Delivery-Status;\n boundary=\"b 1\"\n"
                          "\n"
                          "preamble\n"
                          "--b 1\n"
                          "Content-Type: text/plain; charset=ISO-8859-1\n"
                          "Content-Transfer-Encoding: quoted-printable\n"
                          "\n"
                          "Gr=FC=\n"
                          "=DFe\n"
                          "\n"
                          "--b 1\n"
                          "Content-Type: message/delivery-status\n"
                          "\n"
                          "Reporting-MTA: dns; b.example\n"
                          "\n"
                          "--b 1\n"
                          "Content-Type: message/rfc822\n"
                          "\n"
                          "From: j@c.example\n"
                          "Subject: original\n"
                          "\n"
                          "text\n"
                          "--b 1--\n";

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private slots:
    void readsFields();
    void readsNamesOfEveryLength();
    void decodesFields();
    void readsTree();
    void opensOriginalInPlace();
};

void MessageTest::readsFields()
{
    const Message message = Message::parse(bounce);
    QCOMPARE(message.document().constData(), bounce.constData()); // shared, not copied
    QCOMPARE(message.fields().size(), 9);
    QCOMPARE(message.firstValue("received"),
        QByteArray("from a.example by b.example\twith ESMTP id 1; Fri, 20 Nov 2026 10:00:00 +0100"));
    QCOMPARE(message.messageId(), QByteArray("<1.2@b.example>"));
    QCOMPARE(message.firstValue("X-None"), QByteArray());
    QCOMPARE(message.all("SUBJECT").size(), 1);
    QVERIFY(message.view(message.body()).startsWith("preamble\n"));
}

/// Names are looked at many octets together: what a name may not have is seen wherever it stands.
void MessageTest::readsNamesOfEveryLength()
{
    for (qsizetype length = 1; length <= 40; ++length) {
        for (qsizetype place = 0; place < length; ++place) {
            for (const char octet : QByteArrayView("!9;~\x01\x1f\x7f\x80\xff")) {
                QByteArray name(length, 'x');
                name[place] = octet;
                const Message message = Message::parse("From: a@b.example\r\n" + name + ": y\r\n\r\n");
                QCOMPARE(message.fields().size(), 2);
                QCOMPARE(message.name(message.fields().at(1)), name);
                QCOMPARE(message.value(message.fields().at(1)), "y");
                QCOMPARE(message.oddity(Oddity::Kind::InvalidFieldName) != nullptr, octet < '!' || octet > '~');
            }
        }
    }
}

void MessageTest::decodesFields()
{
    const Message message = Message::parse(bounce);
    QCOMPARE(message.decoded(*message.first("Subject")).displayText(), QStringLiteral("Unzustellbar: Grüße"));
    QCOMPARE(message.addresses(*message.first("To")), (QList<QByteArray>{"j@c.example", "k@c.example", "l@c.example"}));
    using namespace std::chrono;
    QVERIFY(message.date() == sys_days(2026y / November / 20) + 9h + 1s);
}

void MessageTest::readsTree()
{
    const Message message = Message::parse(bounce);
    QCOMPARE(message.parts().size(), 4);
    QCOMPARE(message.parts().at(0).mediaType, QByteArray("multipart/report"));
    QCOMPARE(message.parts().at(0).reportType, QByteArray("delivery-status"));
    QCOMPARE(message.parts().at(1).charset, QByteArray("iso-8859-1"));
    QCOMPARE(message.decodedText(1, 1000), QStringLiteral("Grüße\n"));
    QCOMPARE(message.view(message.parts().at(2).body), QByteArrayView("Reporting-MTA: dns; b.example\n"));
    QCOMPARE(message.partFields(2).size(), 1);
    for (const MimePart &part : message.parts()) {
        QVERIFY(!part.truncated);
    }
}

void MessageTest::opensOriginalInPlace()
{
    const Message message = Message::parse(bounce);
    const Message original = message.embedded(3, 1);
    QCOMPARE(original.range(), message.parts().at(3).body);
    QCOMPARE(original.document().constData(), message.document().constData());
    QCOMPARE(original.firstValue("Subject"), QByteArray("original"));
    QCOMPARE(original.view(original.body()), QByteArrayView("text"));
    QVERIFY(message.embedded(1, 1).range().isEmpty());
}

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
