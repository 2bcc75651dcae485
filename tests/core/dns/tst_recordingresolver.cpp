// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingresolver.h"

#include "scriptedresolver.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Indicia;

class TestRecordingResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachQuestionOnceInOrder()
    {
        int n = 0;
        ScriptedResolver upstream([&](const DnsQuestion &question, const Patience &) {
            return addressAnswer(question.name, "192.0.2." + QByteArray::number(++n), 60);
        });
        RecordingResolver recorder(upstream);
        const DnsAnswer first = recorder.query("B.example.", DnsType::A, {});
        (void)recorder.query("a.example", DnsType::A, {});
        (void)recorder.query("b.example", DnsType::Txt, {});
        QCOMPARE(recorder.query("b.EXAMPLE", DnsType::A, {}), first); // though upstream would say something new
        const QList<DnsExchange> exchanges = recorder.exchanges();
        QCOMPARE(exchanges.size(), 3);
        QCOMPARE(exchanges.at(0).question, (DnsQuestion{"b.example", DnsType::A}));
        QCOMPARE(exchanges.at(0).answer, first);
        QCOMPARE(exchanges.at(1).question, (DnsQuestion{"a.example", DnsType::A}));
        QCOMPARE(exchanges.at(2).question, (DnsQuestion{"b.example", DnsType::Txt}));
        QCOMPARE(upstream.count(), 3);
        QCOMPARE(recorder.indexOf("A.example", DnsType::A), 1);
        QCOMPARE(recorder.indexOf("a.example", DnsType::Mx), -1);
    }

    void whatWasCancelledMayBeAskedAgain()
    {
        DnsStatus status = DnsStatus::Cancelled;
        ScriptedResolver upstream([&](const DnsQuestion &, const Patience &) { return answerOf(status); });
        RecordingResolver recorder(upstream);
        QCOMPARE(recorder.query("a.example", DnsType::A, {}).status, DnsStatus::Cancelled);
        QVERIFY(recorder.exchanges().isEmpty());
        status = DnsStatus::Timeout;
        QCOMPARE(recorder.query("a.example", DnsType::A, {}).status, DnsStatus::Timeout);
        QCOMPARE(recorder.exchanges().size(), 1);
    }

    void sharedByThreads()
    {
        std::atomic<int> n = 0;
        ScriptedResolver upstream([&](const DnsQuestion &question, const Patience &) {
            return addressAnswer(question.name, "192.0.2." + QByteArray::number(++n), 60);
        });
        RecordingResolver recorder(upstream);
        std::atomic<int> differing = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    for (int q = 0; q < 100; ++q) {
                        const QByteArray name = QByteArray::number(q) + ".example";
                        const DnsAnswer once = recorder.query(name, DnsType::A, {});
                        differing += once == recorder.query(name, DnsType::A, {}) ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(differing.load(), 0);
        QCOMPARE(recorder.exchanges().size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestRecordingResolver)
#include "tst_recordingresolver.moc"
