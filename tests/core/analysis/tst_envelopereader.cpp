// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "envelopereader.h"

#include "identity.h"

#include <QTest>

using namespace Indicia;

/// The envelope is what the trusted part says, and nothing else.
class TestEnvelopeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void envelope_data();
    void envelope();
    void originalEnvelope_data();
    void originalEnvelope();
};

namespace {

constexpr auto ourReceived = "Received: from peer.example.org (peer.example.org [192.0.2.7])\n"
                             "\tby mx.example.net (Postfix) with ESMTP id 4Abc\n"
                             "\tfor <for@example.net>; Sat, 21 Nov 2026 03:00:00 +0000\n";
constexpr auto rest = "From: a@example.org\nDate: Sat, 21 Nov 2026 02:59:00 +0000\n\nbody\n";

Envelope envelopeOf(const QByteArray &bytes)
{
    Identity identity;
    identity.domains = {"example.net"};
    RouteTrust trust;
    trust.identity = &identity;
    const Message message = Message::parse(bytes);
    return readEnvelope(message, traceRoute(message, trust));
}

} // namespace

void TestEnvelopeReader::envelope_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasMailFrom");
    QTest::addColumn<QByteArray>("mailFrom");
    QTest::addColumn<QByteArray>("recipient");

    QTest::newRow("Return-Path above our field")
        << "Return-Path: <a@example.org>\n" + QByteArray(ourReceived) + rest << true << QByteArray("a@example.org")
        << QByteArray("for@example.net");
    QTest::newRow("null reverse-path is said, not missing") << "Return-Path: <>\n" + QByteArray(ourReceived) + rest
                                                            << true << QByteArray() << QByteArray("for@example.net");
    QTest::newRow("Return-Path below our field is the sender's own")
        << QByteArray(ourReceived) + "Return-Path: <forged@example.com>\n" + rest << false << QByteArray()
        << QByteArray("for@example.net");
    QTest::newRow("Delivered-To above our field") << "Delivered-To: to@example.net\n" + QByteArray(ourReceived) + rest
                                                  << false << QByteArray() << QByteArray("to@example.net");
    QTest::newRow("the recipient before aliases says more")
        << "Delivered-To: to@example.net\nX-Original-To: prvs=0785aaaaaa=to@example.net\n" + QByteArray(ourReceived)
            + rest
        << false << QByteArray() << QByteArray("prvs=0785aaaaaa=to@example.net");
    QTest::newRow("Delivered-To below our field is somebody else's")
        << QByteArray(ourReceived) + "Delivered-To: forged@example.net\n" + rest << false << QByteArray()
        << QByteArray("for@example.net");
}

void TestEnvelopeReader::envelope()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasMailFrom);
    QFETCH(QByteArray, mailFrom);
    QFETCH(QByteArray, recipient);
    const Envelope envelope = envelopeOf(bytes);
    QCOMPARE(envelope.hasMailFrom, hasMailFrom);
    QCOMPARE(envelope.mailFrom, mailFrom);
    QCOMPARE(envelope.recipient, recipient);
    QCOMPARE(envelope.client.value_or(IpAddress()).toText(), "192.0.2.7");
    QCOMPARE(envelope.helo, "peer.example.org");
    QCOMPARE(envelope.receivedAt.value().time_since_epoch().count(), 1795230000);
}

void TestEnvelopeReader::originalEnvelope_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("mailFrom");
    QTest::newRow("Return-Path that the bouncer added")
        << "Return-Path: <own@example.net>\n" + QByteArray(ourReceived) + rest << QByteArray("own@example.net");
    QTest::newRow("a bounce goes to MAIL FROM: its own recipient")
        << QByteArray(ourReceived) + rest << QByteArray("bounced-to@example.net");
}

void TestEnvelopeReader::originalEnvelope()
{
    QFETCH(QByteArray, original);
    QFETCH(QByteArray, mailFrom);
    const Message message = Message::parse(original);
    RouteTrust trust;
    trust.alsoTrusted = {"mx.example.net"};
    const Route route = traceRoute(message, trust);
    InjectionPoint injection;
    injection.hop = 0;
    Envelope outer;
    outer.recipient = "bounced-to@example.net";
    const Envelope envelope = readOriginalEnvelope(message, route, injection, outer);
    QCOMPARE(envelope.mailFrom, mailFrom);
    QCOMPARE(envelope.helo, "peer.example.org");
}

QTEST_GUILESS_MAIN(TestEnvelopeReader)
#include "tst_envelopereader.moc"
