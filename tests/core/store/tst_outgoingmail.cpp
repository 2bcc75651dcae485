// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outgoingmail.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::QueuedMail)

namespace {

Identity ourselves(bool networks)
{
    Identity ours;
    ours.domains = {"example.org"};
    ours.outbound = {*IpNetwork::parse("192.0.2.10")};
    ours.trustedNetworks = {*IpNetwork::parse("192.0.2.11")};
    if (networks) {
        ours.submission = {*IpNetwork::parse("192.0.2.32/28")};
    }
    return ours;
}

QueuedMail mail(HandedIn way, const QByteArray &client, const QList<QueuedRecipient> &recipients,
    const QByteArray &sender = "joe@example.org")
{
    QueuedMail one;
    one.queueId = "A1B2C3";
    one.sender = sender;
    one.senderKnown = true;
    one.handedIn = way;
    one.client = client;
    one.recipients = recipients;
    return one;
}

const QList<QueuedRecipient> stranger{{"anna@example.net", {}}};
const QList<QueuedRecipient> colleague{{"bert@example.org", {}}};
const QList<QueuedRecipient> throughAlias{{"anna@example.net", "club@example.org"}};

} // namespace

/// Which mail in a server's log is ours: what a stranger wrote never is.
class TestOutgoingMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoseMail_data()
    {
        QTest::addColumn<QueuedMail>("one");
        QTest::addColumn<bool>("networksKnown");
        QTest::addColumn<bool>("ours");
        using enum HandedIn;
        for (const bool known : {true, false}) {
            const char *with = known ? "networks known: " : "networks not known: ";
            const auto row = [&](const char *name, const QueuedMail &one, bool ours) {
                QTest::addRow("%s%s", with, name) << one << known << ours;
            };
            row("a login", mail(Authenticated, "203.0.113.9", colleague), true);
            row("a login in somebody else's name", mail(Authenticated, "203.0.113.9", stranger, "eve@example.com"),
                false);
            row("a program", mail(Locally, {}, stranger), true);
            row("a program that leaves the domain out", mail(Locally, {}, stranger, "joe"), true);
            row("a client that leaves the domain out", mail(ByClient, "203.0.113.9", stranger, "joe"), false);
            row("a tagged sender", mail(Authenticated, {}, stranger, "prvs=0752bf68e4=joe@example.org"), true);
            row("a sender below our domain", mail(Authenticated, {}, stranger, "bounces+1@news.example.org"), true);
            row("forwarded under SRS",
                mail(ByClient, "203.0.113.9", stranger, "SRS0=Mc86=JF=example.com=eve@example.org"), false);
            row("a report of a server", mail(Locally, {}, stranger, {}), false);
            row("came in, forged", mail(ByClient, "203.0.113.9", colleague), false);
            row("came in, forged, and went on through an alias", mail(ByClient, "203.0.113.9", throughAlias), false);
            row("came in from our own gateway, forged", mail(ByClient, "192.0.2.11", colleague), false);
            row("the way in is not in the log", mail(Unknown, {}, stranger), false);
        }
        QTest::newRow("from our network") << mail(ByClient, "192.0.2.45", colleague) << true << true;
        QTest::newRow("from outside it, relayed") << mail(ByClient, "203.0.113.9", stranger) << true << false;
        QTest::newRow("from the server itself, to a colleague")
            << mail(ByClient, "127.0.0.1", colleague) << true << false;
        QTest::newRow("from the server itself, relayed") << mail(ByClient, "::1", stranger) << true << true;
        QTest::newRow("from our other server, relayed") << mail(ByClient, "192.0.2.10", stranger) << true << true;
        QTest::newRow("from a private network that is not named")
            << mail(ByClient, "10.1.2.3", stranger) << true << false;
        QTest::newRow("from a private network, where none is named")
            << mail(ByClient, "10.1.2.3", colleague) << false << true;
        QTest::newRow("relayed, where no network is named") << mail(ByClient, "203.0.113.9", stranger) << false << true;
    }

    void whoseMail()
    {
        QFETCH(QueuedMail, one);
        QFETCH(bool, networksKnown);
        QFETCH(bool, ours);
        QCOMPARE(isOutgoing(one, ourselves(networksKnown)), ours);
        QVERIFY(!isOutgoing(one, Identity()) || one.sender == "joe");
        one.senderKnown = false;
        QVERIFY(!isOutgoing(one, ourselves(networksKnown)));
    }

    void entry()
    {
        QueuedMail one = mail(HandedIn::Authenticated, "192.0.2.45", throughAlias, "prvs=0752bf68e4=joe@example.org");
        one.messageId = "<one@example.org>";
        one.account = "joe";
        one.recipients.append(QueuedRecipient{"bert", {}});
        const LedgerEntry entered = entryOf(one);
        QCOMPARE(entered.kind, LedgerKind::Server);
        QCOMPARE(entered.envelopeSender, "joe@example.org");
        QCOMPARE(entered.recipients, (QList<QByteArray>{"anna@example.net", "club@example.org"}));
        QCOMPARE(entered.queueId, "A1B2C3");
        QCOMPARE(entered.account, "joe");
        QCOMPARE(entered.headerFrom, "");
    }
};

QTEST_GUILESS_MAIN(TestOutgoingMail)
#include "tst_outgoingmail.moc"
