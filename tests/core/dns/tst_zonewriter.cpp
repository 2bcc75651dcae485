// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonewriter.h"

#include "recordingresolver.h"
#include "scriptedresolver.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QTest>

using namespace Indicia;

namespace {

DnsExchange exchange(const QByteArray &name, DnsType type, const DnsAnswer &answer)
{
    return {.question = {.name = name, .type = type}, .answer = answer};
}

DnsAnswer textAnswer(const QByteArray &owner, const QByteArray &text)
{
    DnsAnswer answer = answerOf(DnsStatus::NoError, 60);
    answer.records += DnsRecord{.owner = owner, .type = DnsType::Txt, .ttl = 60, .value = text};
    return answer;
}

} // namespace

class TestZoneWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QList<DnsQuestion>>("questions");
        using enum DnsType;
        QTest::newRow("records of every type")
            << QList<DnsQuestion>{{"example.org", A}, {"example.org", Aaaa}, {"example.org", Mx}, {"example.org", Txt},
                   {"example.org", Ns}, {"example.org", Soa}, {"_imaps._tcp.example.org", Srv},
                   {"_25._tcp.example.org", Tlsa}, {"1.2.0.192.in-addr.arpa", Ptr}, {"alias.example.org", Cname}};
        QTest::newRow("nothing there") << QList<DnsQuestion>{{"missing.example.org", A}, {"example.net", Txt},
            {"bare.example.org", Mx}, {"a.b.c", A}, {"b.c", A}, {"", Ns}};
        QTest::newRow("aliases") << QList<DnsQuestion>{{"alias.example.org", A}, {"alias2.example.org", A},
            {"alias.example.org", Mx}, {"dangling.example.org", Txt}, {"alias.example.org", Cname}, {"example.org", A}};
        QTest::newRow("alias before its target") << QList<DnsQuestion>{{"alias.example.org", A}, {"example.org", A}};
        QTest::newRow("loops") << QList<DnsQuestion>{{"self.example.org", A}, {"ping.example.org", Txt}};
        QTest::newRow("failures") << QList<DnsQuestion>{{"slow.example.org", A}, {"slow.example.org", Txt},
            {"broken.example.org", Mx}, {"toslow.example.org", A}, {"refused.example.org", A},
            {"unasked.example.org", A}};
        QTest::newRow("odd octets") << QList<DnsQuestion>{{"odd.example.org", Txt}, {"odd.example.org", Mx},
            {"a\\;\\(\\\"@$\\.\\\\b\\032.example.org", A}, {"odd.example.org", Ptr}};
        QTest::newRow("a name that is denied though one below it exists")
            << QList<DnsQuestion>{{"x.denied.example.org", A}, {"denied.example.org", A}};
    }

    void roundTrip()
    {
        QFETCH(const QList<DnsQuestion>, questions);
        Zone zone;
        zone.add("example.org", DnsType::A, "192.0.2.1", 60);
        zone.add("example.org", DnsType::A, "192.0.2.2", 60);
        zone.add("example.org", DnsType::Aaaa, "::ffff:192.0.2.1", 0);
        zone.addMx("example.org", 10, "Mail.example.org");
        zone.addMx("example.org", 0, "");
        zone.add("example.org", DnsType::Txt, QByteArray("v=spf1 -all; \"x\" \\ \0\x1b\xff", 23), 0x7fffffff);
        zone.add("example.org", DnsType::Txt, QByteArray(65'000, 'y'), 0x7fffffff);
        zone.add("example.org", DnsType::Ns, "ns.example.org");
        zone.add("example.org", DnsType::Soa, "ns.example.org. host\\.master.example.org. 1 2 3 4 300", 300);
        zone.add("_imaps._tcp.example.org", DnsType::Srv, "0 1 993 mail.example.org.");
        zone.add("_25._tcp.example.org", DnsType::Tlsa, "3 1 1 abcdef01");
        zone.add("1.2.0.192.in-addr.arpa", DnsType::Ptr, "mail.example.org");
        zone.add("alias.example.org", DnsType::Cname, "example.org", 60);
        zone.add("alias2.example.org", DnsType::Cname, "Alias.example.org", 60);
        zone.add("dangling.example.org", DnsType::Cname, "nowhere.example.org", 60);
        zone.add("self.example.org", DnsType::Cname, "self.example.org");
        zone.add("ping.example.org", DnsType::Cname, "pong.example.org");
        zone.add("pong.example.org", DnsType::Cname, "ping.example.org");
        zone.addName("bare.example.org");
        zone.add("a.b.c", DnsType::A, "192.0.2.3");
        zone.setStatus("slow.example.org", DnsStatus::Timeout);
        zone.setStatus("broken.example.org", DnsStatus::ServFail);
        zone.setStatus("refused.example.org", DnsStatus::Refused);
        zone.setStatus("unasked.example.org", DnsStatus::NotAsked);
        zone.add("toslow.example.org", DnsType::Cname, "slow.example.org");
        zone.add("odd.example.org", DnsType::Txt, "\n;!x. A TIMEOUT\n$INCLUDE /etc/passwd\n");
        zone.addMx("odd.example.org", 1, ";x()\"@.example.org");
        zone.add("odd.example.org", DnsType::Ptr, "@");
        zone.add("a\\;\\(\\\"@$\\.\\\\b\\032.example.org", DnsType::A, "192.0.2.4");
        zone.add("x.denied.example.org", DnsType::A, "192.0.2.5");
        zone.setStatus("denied.example.org", DnsType::A, DnsStatus::NxDomain, 7);

        ZoneResolver resolver(zone);
        RecordingResolver recorder(resolver);
        for (const DnsQuestion &question : questions) {
            (void)recorder.query(question.name, question.type, {});
        }
        const QByteArray text = writeZone(recorder.exchanges());
        auto copy = parseZone(text);
        QVERIFY2(copy.has_value(), text.constData());
        ZoneResolver replay(std::move(*copy));
        for (const DnsExchange &recorded : recorder.exchanges()) {
            const DnsAnswer answer = replay.query(recorded.question.name, recorded.question.type, {});
            const QByteArray message = recorded.question.name + '\n' + text;
            QVERIFY2(answer == recorded.answer, message.constData());
        }
    }

    /// Two questions saw an alias lead to different places: both keep their records.
    void contradictions()
    {
        DnsAnswer first = addressAnswer("one.example", "192.0.2.1", 60);
        first.aliases = {"one.example"};
        DnsAnswer second = textAnswer("two.example", "two");
        second.aliases = {"two.example"};
        DnsAnswer third = answerOf(DnsStatus::NxDomain, 60);
        third.aliases = {"one.example"};
        const DnsAnswer direct = addressAnswer("one.example", "192.0.2.9", 60);
        const QList<DnsExchange> exchanges{exchange("a.example", DnsType::A, first),
            exchange("a.example", DnsType::Txt, second), exchange("a.example", DnsType::Mx, third),
            exchange("one.example", DnsType::A, direct), exchange("b.example", DnsType::A, first)};
        const auto zone = parseZone(writeZone(exchanges));
        QVERIFY(zone.has_value());
        for (const DnsExchange &recorded : exchanges) {
            const DnsAnswer answer = zone->answer(recorded.question.name, recorded.question.type);
            QCOMPARE(answer.status, recorded.answer.status);
            QCOMPARE(answer.records.size(), recorded.answer.records.size());
            if (!answer.records.isEmpty()) {
                QCOMPARE(answer.records.constFirst().value, recorded.answer.records.constFirst().value);
            }
        }
    }

    void whatWasCancelledStaysUnknown()
    {
        const auto zone = parseZone(writeZone({exchange("a.example", DnsType::A, answerOf(DnsStatus::Cancelled))}));
        QVERIFY(zone.has_value());
        QCOMPARE(zone->answer("a.example", DnsType::A).status, DnsStatus::NotAsked);
    }

    void namesThatCannotBeAskedAreLeftOut()
    {
        QCOMPARE(writeZone({exchange("a..b", DnsType::A, answerOf(DnsStatus::NxDomain))}), "");
        QCOMPARE(writeZone({}), "");
    }

    void sameInputSameText()
    {
        const QList<DnsExchange> exchanges{
            exchange("b.example", DnsType::A, addressAnswer("b.example", "192.0.2.1", 60)),
            exchange("a.example", DnsType::Txt, textAnswer("a.example", "x")),
            exchange("c.example", DnsType::Mx, answerOf(DnsStatus::NoData, 5))};
        QCOMPARE(writeZone(exchanges),
            "b.example. 60 IN A 192.0.2.1\na.example. 60 IN TXT \"x\"\n;!c.example. MX NODATA 5\n");
    }
};

QTEST_GUILESS_MAIN(TestZoneWriter)
#include "tst_zonewriter.moc"
