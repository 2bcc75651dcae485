// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "budgetresolver.h"

#include "scriptedresolver.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Indicia;

class TestBudgetResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queries()
    {
        ScriptedResolver upstream([](const DnsQuestion &, const Patience &) { return answerOf(DnsStatus::NxDomain); });
        BudgetResolver budget(upstream);
        for (int i = 0; i < 150; ++i) {
            QCOMPARE(budget.query(QByteArray::number(i), DnsType::A, {}).status, DnsStatus::NxDomain);
        }
        QCOMPARE(budget.limitReached(), BudgetLimit::None);
        QCOMPARE(budget.query("one.more", DnsType::A, {}), DnsAnswer());
        QCOMPARE(budget.query("and.another", DnsType::A, {}).status, DnsStatus::NotAsked);
        QCOMPARE(budget.limitReached(), BudgetLimit::Queries);
        QCOMPARE(budget.queries(), 150);
        QCOMPARE(budget.refused(), 2);
        QCOMPARE(upstream.count(), 150);
    }

    void time()
    {
        ScriptedResolver upstream([](const DnsQuestion &, const Patience &) { return answerOf(DnsStatus::NxDomain); });
        BudgetResolver budget(upstream, 150, QDeadlineTimer(0));
        QCOMPARE(budget.query("a.example", DnsType::A, {}).status, DnsStatus::NotAsked);
        QCOMPARE(budget.limitReached(), BudgetLimit::Time);
        QCOMPARE(upstream.count(), 0);
    }

    void theShorterPatienceHolds()
    {
        QDeadlineTimer seen;
        ScriptedResolver upstream([&](const DnsQuestion &, const Patience &patience) {
            seen = patience.deadline;
            return answerOf(DnsStatus::NxDomain);
        });
        const QDeadlineTimer soon(60'000);
        const QDeadlineTimer late(600'000);
        BudgetResolver ofMessage(upstream, 150, soon);
        (void)ofMessage.query("a.example", DnsType::A, {late, {}});
        QCOMPARE(seen, soon);
        BudgetResolver patient(upstream, 150, late);
        (void)patient.query("a.example", DnsType::A, {soon, {}});
        QCOMPARE(seen, soon);
        BudgetResolver endless(upstream);
        (void)endless.query("a.example", DnsType::A, {});
        QVERIFY(seen.isForever());
    }

    void sharedByThreads()
    {
        ScriptedResolver upstream([](const DnsQuestion &, const Patience &) { return answerOf(DnsStatus::NxDomain); });
        BudgetResolver budget(upstream, 100);
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    for (int n = 0; n < 50; ++n) {
                        (void)budget.query("a.example", DnsType::A, {});
                    }
                });
            }
        }
        QCOMPARE(upstream.count(), 100);
        QCOMPARE(budget.refused(), 100);
    }
};

QTEST_GUILESS_MAIN(TestBudgetResolver)
#include "tst_budgetresolver.moc"
