// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliverystatus.h"

#include <QTest>

using namespace Indicia;

class TestDeliveryStatus : public QObject
{
    Q_OBJECT

private slots:
    void recipientAddress_data();
    void recipientAddress();
    void typedValue_data();
    void typedValue();
    void mtaName_data();
    void mtaName();
    void xtext();
    void actions_data();
    void actions();
    void perMessageFields();
    void foldsWithoutIndentation();
    void codesBesideComments();
    void madeUpCodes();
    void localNames();
    void inText();
    void kinds();
};

void TestDeliveryStatus::recipientAddress_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("RFC 3464") << QByteArray("rfc822; bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("no space") << QByteArray("RFC822;bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("angle brackets") << QByteArray("rfc822; <bob@example.net>") << QByteArray("bob@example.net");
    QTest::newRow("comment behind") << QByteArray("rfc822; bob@example.net (expanded from x)")
                                    << QByteArray("bob@example.net");
    QTest::newRow("no type") << QByteArray("bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("no semicolon") << QByteArray("rfc822 bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("quoted with parentheses")
        << QByteArray("rfc822; \"a (b) c\"@example.net") << QByteArray("\"a (b) c\"@example.net");
    QTest::newRow("encoded word stays") << QByteArray("rfc822; =?utf-8?B?YQ==?=@example.net")
                                        << QByteArray("=?utf-8?B?YQ==?=@example.net");
    QTest::newRow("plus sign stays") << QByteArray("rfc822; a+3D@example.net") << QByteArray("a+3D@example.net");
    QTest::newRow("utf-8 escaped") << QByteArray("utf-8; j\\x{F6}rg@example.net") << QByteArray("jörg@example.net");
    QTest::newRow("utf-8 as it is") << QByteArray("utf-8; jörg@example.net") << QByteArray("jörg@example.net");
    QTest::newRow("surrogate is no character")
        << QByteArray("utf-8; a\\x{D800}@example.net") << QByteArray("a\\x{D800}@example.net");
    QTest::newRow("two types") << QByteArray("x-unknown; rfc822; bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("source route") << QByteArray("rfc822; @a.example,@b.example:bob@example.net")
                                  << QByteArray("bob@example.net");
    QTest::newRow("x400 with mailbox") << QByteArray("x400; /RFC-822=bob(a)example.net/C=WW/")
                                       << QByteArray("bob@example.net");
    QTest::newRow("display name") << QByteArray("rfc822; Bob <bob@example.net>") << QByteArray("bob@example.net");
    QTest::newRow("quoted display name") << QByteArray("rfc822; \"Bob <b> B.\" <bob@example.net> (Bob)")
                                         << QByteArray("bob@example.net");
    QTest::newRow("quoted local part with brackets")
        << QByteArray("rfc822; \"a <b>\"@example.net") << QByteArray("\"a <b>\"@example.net");
    QTest::newRow("empty") << QByteArray("rfc822;") << QByteArray();
}

void TestDeliveryStatus::recipientAddress()
{
    QFETCH(QByteArray, value);
    QTEST(Indicia::recipientAddress(value), "address");
}

void TestDeliveryStatus::typedValue_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("typed") << QByteArray("SMTP; 550 no; never") << QByteArray("smtp") << QByteArray("550 no; never");
    QTest::newRow("semicolon in words is no type")
        << QByteArray("550 5.1.1 no; never") << QByteArray() << QByteArray("550 5.1.1 no; never");
    QTest::newRow("x type") << QByteArray("X-Postfix; unknown user") << QByteArray("x-postfix")
                            << QByteArray("unknown user");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
}

void TestDeliveryStatus::typedValue()
{
    QFETCH(QByteArray, value);
    QTEST(Indicia::typedValue(value).type, "type");
    QTEST(Indicia::typedValue(value).rest, "rest");
}

void TestDeliveryStatus::mtaName_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("typed") << QByteArray("dns; mx.example.net") << QByteArray("mx.example.net");
    QTest::newRow("final dot") << QByteArray("dns; mx.example.net.") << QByteArray("mx.example.net");
    QTest::newRow("address behind") << QByteArray("dns; mx.example.net [192.0.2.1]") << QByteArray("mx.example.net");
    QTest::newRow("comment behind") << QByteArray("dns; mx.example.net. (192.0.2.1, the server for the domain)")
                                    << QByteArray("mx.example.net");
    QTest::newRow("literal") << QByteArray("dns; [192.0.2.1]") << QByteArray("[192.0.2.1]");
    QTest::newRow("no type") << QByteArray("mx.example.net") << QByteArray("mx.example.net");
}

void TestDeliveryStatus::mtaName()
{
    QFETCH(QByteArray, value);
    QTEST(Indicia::mtaName(value), "name");
}

void TestDeliveryStatus::xtext()
{
    QCOMPARE(xtextDecoded("a+3Db+2B"), QByteArray("a=b+"));
    QCOMPARE(xtextDecoded("a+"), QByteArray("a+"));
    QCOMPARE(xtextDecoded("a+ZZ"), QByteArray("a+ZZ"));
}

void TestDeliveryStatus::actions_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<DsnAction>("action");
    QTest::newRow("failed") << QByteArray("failed") << DsnAction::Failed;
    QTest::newRow("failure") << QByteArray("Failure") << DsnAction::Failed;
    QTest::newRow("comment") << QByteArray("failed (bad destination)") << DsnAction::Failed;
    QTest::newRow("delayed") << QByteArray("delayed") << DsnAction::Delayed;
    QTest::newRow("deferred") << QByteArray("deferred") << DsnAction::Delayed;
    QTest::newRow("delivered") << QByteArray("DELIVERED") << DsnAction::Delivered;
    QTest::newRow("relayed") << QByteArray("relayed (to non-DSN mailer)") << DsnAction::Relayed;
    QTest::newRow("expanded") << QByteArray("expanded") << DsnAction::Expanded;
    QTest::newRow("expired") << QByteArray("expired") << DsnAction::Failed;
    QTest::newRow("unknown") << QByteArray("pondered") << DsnAction::NotSaid;
}

void TestDeliveryStatus::actions()
{
    QFETCH(QByteArray, value);
    QTEST(dsnAction(value), "action");
}

void TestDeliveryStatus::perMessageFields()
{
    const DeliveryStatus status = readDeliveryStatus("Original-Envelope-Id: QQ+3D314\r\n"
                                                     "Reporting-MTA: dns; mx.example.net\r\n"
                                                     "Received-From-MTA: DNS; out.example.org [192.0.2.10]\r\n"
                                                     "X-Postfix-Queue-ID: 3F1\r\n"
                                                     "Arrival-Date: Sat, 21 Nov 2026 10:00:01 +0000\r\n",
        StatusForm::Block);
    QCOMPARE(status.originalEnvelopeId, QByteArray("QQ=314"));
    QCOMPARE(status.reportingMta, QByteArray("mx.example.net"));
    QCOMPARE(status.receivedFromMta, QByteArray("out.example.org [192.0.2.10]"));
    QCOMPARE(status.arrivalDate, QByteArray("Sat, 21 Nov 2026 10:00:01 +0000"));
    QCOMPARE(status.software, QByteArray("postfix"));
    QVERIFY(status.recipients.isEmpty());
}

void TestDeliveryStatus::foldsWithoutIndentation()
{
    const DeliveryStatus status = readDeliveryStatus("Final-Recipient: rfc822; bob@example.net\n"
                                                     "Action: failed\n"
                                                     "Diagnostic-Code: smtp; 550-No such\n"
                                                     "550 5.1.1 user here\n"
                                                     "Status: 5.0.0\n",
        StatusForm::Block);
    QCOMPARE(status.recipients.size(), 1);
    QCOMPARE(status.recipients.constFirst().diagnostic, QByteArray("550-No such 550 5.1.1 user here"));
    QCOMPARE(status.recipients.constFirst().diagnosticType, QByteArray("smtp"));
    QCOMPARE(status.recipients.constFirst().reportedStatus, QByteArray("5.0.0"));
    QCOMPARE(status.recipients.constFirst().status, QByteArray("5.1.1"));
}

void TestDeliveryStatus::codesBesideComments()
{
    const DeliveryStatus status = readDeliveryStatus("Final-Recipient: rfc822; bob@example.net\n"
                                                     "Action: failed (bad destination mailbox address)\n"
                                                     "Status: 5.1.1 (bad destination mailbox address)\n",
        StatusForm::Block);
    QCOMPARE(status.recipients.size(), 1);
    QCOMPARE(status.recipients.constFirst().reportedStatus, QByteArray("5.1.1"));
}

void TestDeliveryStatus::madeUpCodes()
{
    const auto permanence = [](const QByteArray &code) {
        const DeliveryStatus status
            = readDeliveryStatus("Final-Recipient: rfc822; bob@example.net\nStatus: " + code + "\n", StatusForm::Block);
        return status.recipients.constFirst().permanent;
    };
    QCOMPARE(permanence("5.9.8"), std::optional<bool>(true));
    QCOMPARE(permanence("4.8.12"), std::optional<bool>(false));
    QCOMPARE(permanence("5.9.8.1"), std::nullopt);
    QCOMPARE(permanence("none"), std::nullopt);
}

void TestDeliveryStatus::localNames()
{
    const DeliveryStatus status = readDeliveryStatus("Original-Recipient: rfc822;<bob@example.net>\n"
                                                     "Final-Recipient: LOCAL;<bob>\n"
                                                     "Action: failed\n",
        StatusForm::Block);
    QCOMPARE(status.recipients.size(), 1);
    QCOMPARE(status.recipients.constFirst().address, QByteArray("bob@example.net"));
}

void TestDeliveryStatus::inText()
{
    const DeliveryStatus status = readDeliveryStatus(
        "Dear sender: sorry.\n   Final-Recipient: rfc822; bob@example.net\n   Action: failed\n", StatusForm::InText);
    QCOMPARE(status.recipients.size(), 1);
    QCOMPARE(status.recipients.constFirst().address, QByteArray("bob@example.net"));
    QCOMPARE(status.recipients.constFirst().action, DsnAction::Failed);
}

void TestDeliveryStatus::kinds()
{
    BounceRecipient delayed;
    delayed.action = DsnAction::Delayed;
    BounceRecipient relayed;
    relayed.action = DsnAction::Relayed;
    BounceRecipient silent;
    QCOMPARE(kindOf({relayed, delayed}), MessageKind::Delay);
    QCOMPARE(kindOf({relayed}), MessageKind::Relayed);
    QCOMPARE(kindOf({relayed, silent}), MessageKind::Failure);
    silent.status = "2.1.5";
    QCOMPARE(kindOf({relayed, silent}), MessageKind::Success);
}

QTEST_GUILESS_MAIN(TestDeliveryStatus)
#include "tst_deliverystatus.moc"
