// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefacts.h"
#include "findings.h"
#include "identity.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;

/// Codes that contradict each other, and what else a reply tells.
class TestCodeFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mismatches_data()
    {
        QTest::addColumn<DsnAction>("action");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArrayList>("ids");
        const auto row
            = [](const char *name, DsnAction action, const char *status, const char *reply, const QByteArrayList &ids) {
                  QTest::newRow(name) << action << QByteArray(status) << QByteArray(reply) << ids;
              };
        row("all agree", DsnAction::Failed, "5.1.1", "550", {});
        row("no codes at all", DsnAction::Failed, "", "", {});
        row("failed with class 4: retries expired", DsnAction::Failed, "4.4.7", "", {"codes.gave-up"});
        row("delayed with class 4", DsnAction::Delayed, "4.4.1", "421", {});
        row("delayed with class 5", DsnAction::Delayed, "5.1.1", "550", {"codes.delayed-permanent"});
        row("delivered with class 5", DsnAction::Delivered, "5.1.1", "", {"codes.success-with-failure"});
        row("delivered with class 2", DsnAction::Delivered, "2.1.5", "250", {});
        row("reply 450 with class 5", DsnAction::Failed, "5.2.2", "450", {"codes.reply-against-class"});
        row("551 with 5.1.6", DsnAction::Failed, "5.1.6", "551", {});
        row("551 with 5.1.1", DsnAction::Failed, "5.1.1", "551", {"codes.moved-mismatch"});
        row("550 with 5.1.6", DsnAction::Failed, "5.1.6", "550", {"codes.moved-mismatch"});
        row("251: will forward", DsnAction::Relayed, "2.1.5", "251", {"codes.will-forward"});
    }
    void mismatches()
    {
        QFETCH(const DsnAction, action);
        BounceRecipient recipient;
        recipient.address = "bob@example.net";
        recipient.action = action;
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, reply);
        recipient.status = status;
        recipient.replyCode = reply;
        QTEST(idsFor(recipient), "ids");
    }

    void whatAReplyNames()
    {
        BounceRecipient recipient;
        recipient.address = "bob@example.net";
        recipient.action = DsnAction::Failed;
        recipient.details.forwardTo = {"robert@example.com"};
        recipient.details.blockLists = {"zen.dnsbl.example"};
        QCOMPARE(idsFor(recipient), QByteArrayList({"codes.forwarding-address", "codes.block-list"}));
    }

    void aThousandRecipientsAreNotAThousandFindings()
    {
        CaseFacts facts;
        facts.bounce.kind = MessageKind::Failure;
        BounceRecipient recipient;
        recipient.action = DsnAction::Failed;
        recipient.status = "4.4.7";
        facts.bounce.recipients.fill(recipient, 1'000);
        const QList<Finding> findings = makeFindings(facts, Identity(), {});
        QCOMPARE(std::ranges::count(findings, QByteArray("codes.gave-up"), &Finding::id), 50);
    }

    void repliesThatBreakRules()
    {
        CaseFacts facts;
        facts.bounce.kind = MessageKind::AutoReply;
        facts.bounce.replyFaults = {ReplyFault::NotMarked, ReplyFault::AnswersList};
        const QList<Finding> findings = makeFindings(facts, Identity(), {});
        for (const char *id : {"reply.not-marked", "reply.answers-list"}) {
            QVERIFY2(std::ranges::contains(findings, QByteArray(id), &Finding::id), id);
        }
    }

private:
    static QByteArrayList idsFor(const BounceRecipient &recipient)
    {
        CaseFacts facts;
        facts.bounce.kind = MessageKind::Failure;
        facts.bounce.recipients = {recipient};
        QByteArrayList ids;
        for (const Finding &finding : makeFindings(facts, Identity(), {})) {
            if (finding.id.startsWith("codes.")) {
                ids.append(finding.id);
            }
        }
        return ids;
    }
};

QTEST_APPLESS_MAIN(TestCodeFindings)
#include "tst_codefindings.moc"
