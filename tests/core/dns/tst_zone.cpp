// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offresolver.h"
#include "zoneresolver.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Indicia;

namespace {

Zone exampleZone()
{
    Zone zone;
    zone.add("example.org", DnsType::Soa, "ns.example.org. hostmaster.example.org. 1 7200 3600 1209600 300", 900);
    zone.add("example.org", DnsType::Txt, "v=spf1 -all");
    zone.add("example.org", DnsType::Txt, "something else", 60);
    zone.addMx("Example.ORG.", 10, "Mail.example.org");
    zone.add("mail.example.org", DnsType::A, "192.0.2.1", 120);
    zone.add("a.deep.example.org", DnsType::A, "192.0.2.2");
    zone.add("alias.example.org", DnsType::Cname, "Mail.example.org", 30);
    zone.add("dangling.example.org", DnsType::Cname, "nowhere.example.org");
    zone.add("self.example.org", DnsType::Cname, "self.example.org");
    zone.add("*.wild.example.org", DnsType::Txt, "wild");
    zone.add("real.wild.example.org", DnsType::A, "192.0.2.3");
    zone.add("*.aliases.example.org", DnsType::Cname, "mail.example.org");
    for (int i = 0; i < 9; ++i) {
        zone.add("hop" + QByteArray::number(i) + ".example.org", DnsType::Cname,
            "hop" + QByteArray::number(i + 1) + ".example.org");
    }
    zone.add("hop9.example.org", DnsType::A, "192.0.2.9");
    zone.addName("bare.example.org");
    zone.setStatus("slow.example.org", DnsStatus::Timeout);
    zone.setStatus("mail.example.org", DnsType::Aaaa, DnsStatus::ServFail);
    zone.setStatus("mail.example.org", DnsType::Txt, DnsStatus::NxDomain, 77);
    zone.add("half.example.org", DnsType::Txt, "v=spf1 ?all");
    zone.setStatus("half.example.org", DnsStatus::Timeout);
    zone.add("toslow.example.org", DnsType::Cname, "slow.example.org");
    return zone;
}

} // namespace

class TestZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<DnsType>("type");
        QTest::addColumn<DnsStatus>("status");
        QTest::addColumn<QList<QByteArray>>("values");
        QTest::addColumn<QList<QByteArray>>("aliases");
        QTest::addColumn<quint32>("ttl");

        using enum DnsStatus;
        using List = QList<QByteArray>;
        const auto row = [](const char *rule, const char *name, DnsType type, DnsStatus status, const List &values,
                             quint32 ttl, const List &aliases = {}) {
            QTest::newRow(rule) << QByteArray(name) << type << status << values << aliases << ttl;
        };
        row("records", "mail.example.org", DnsType::A, NoError, {"192.0.2.1"}, 120);
        row("case and final dot", "MAIL.Example.Org.", DnsType::A, NoError, {"192.0.2.1"}, 120);
        row("several, the lowest TTL", "example.org", DnsType::Txt, NoError, {"v=spf1 -all", "something else"}, 60);
        row("value keeps its case", "example.org", DnsType::Mx, NoError, {"Mail.example.org"}, 3600);
        row("other type: NODATA, TTL of the SOA's minimum", "example.org", DnsType::Aaaa, NoData, {}, 300);
        row("empty non-terminal: NODATA", "deep.example.org", DnsType::A, NoData, {}, 300);
        row("the name above a zone exists too", "org", DnsType::A, NoData, {}, 0);
        row("name without records", "bare.example.org", DnsType::A, NoData, {}, 300);
        row("missing name: NXDOMAIN", "missing.example.org", DnsType::A, NxDomain, {}, 300);
        row("outside of the zone: NXDOMAIN", "example.net", DnsType::A, NxDomain, {}, 0);
        row("same letters, other labels", "deepexample.org", DnsType::A, NxDomain, {}, 0);
        row("alias", "alias.example.org", DnsType::A, NoError, {"192.0.2.1"}, 30, {"Mail.example.org"});
        row("alias itself", "alias.example.org", DnsType::Cname, NoError, {"Mail.example.org"}, 30);
        row("alias to a missing name", "dangling.example.org", DnsType::A, NxDomain, {}, 300, {"nowhere.example.org"});
        row("alias to a type that fails", "alias.example.org", DnsType::Aaaa, ServFail, {}, 0, {"Mail.example.org"});
        row("alias to a name that fails", "toslow.example.org", DnsType::A, Timeout, {}, 0, {"slow.example.org"});
        row("alias to itself: SERVFAIL", "self.example.org", DnsType::A, ServFail, {}, 0,
            List(MaxAliasHops, "self.example.org"));
        row("eight hops", "hop1.example.org", DnsType::A, NoError, {"192.0.2.9"}, 3600,
            {"hop2.example.org", "hop3.example.org", "hop4.example.org", "hop5.example.org", "hop6.example.org",
                "hop7.example.org", "hop8.example.org", "hop9.example.org"});
        row("nine hops: SERVFAIL", "hop0.example.org", DnsType::A, ServFail, {}, 0,
            {"hop1.example.org", "hop2.example.org", "hop3.example.org", "hop4.example.org", "hop5.example.org",
                "hop6.example.org", "hop7.example.org", "hop8.example.org"});
        row("wildcard", "any.wild.example.org", DnsType::Txt, NoError, {"wild"}, 3600);
        row("wildcard for two labels", "two.any.wild.example.org", DnsType::Txt, NoError, {"wild"}, 3600);
        row("wildcard, other type: NODATA", "any.wild.example.org", DnsType::A, NoData, {}, 300);
        row("a name that is there hides the wildcard", "real.wild.example.org", DnsType::Txt, NoData, {}, 300);
        row("and so it does for names below it", "x.real.wild.example.org", DnsType::Txt, NxDomain, {}, 300);
        row("the name above a wildcard", "wild.example.org", DnsType::Txt, NoData, {}, 300);
        row("wildcard alias", "x.aliases.example.org", DnsType::A, NoError, {"192.0.2.1"}, 120, {"mail.example.org"});
        row("a status for all types", "slow.example.org", DnsType::Mx, Timeout, {}, 0);
        row("but not where there are records", "half.example.org", DnsType::Txt, NoError, {"v=spf1 ?all"}, 3600);
        row("and still for the others", "half.example.org", DnsType::A, Timeout, {}, 0);
        row("a status with its TTL", "mail.example.org", DnsType::Txt, NxDomain, {}, 77);
        row("root", "", DnsType::Ns, NoData, {}, 0);
        row("no name: empty label", "a..example.org", DnsType::A, NxDomain, {}, 0);
        row("no name: bad escape", "a\\999.example.org", DnsType::A, NxDomain, {}, 0);
    }

    void answers()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const DnsType, type);
        QFETCH(const DnsStatus, status);
        QFETCH(const QList<QByteArray>, values);
        QFETCH(const QList<QByteArray>, aliases);
        QFETCH(const quint32, ttl);
        ZoneResolver resolver(exampleZone());
        const DnsAnswer answer = resolver.query(name, type, {});
        QCOMPARE(answer.status, status);
        QList<QByteArray> found;
        for (const DnsRecord &record : answer.records) {
            QCOMPARE(record.type, type);
            found += record.value;
        }
        QCOMPARE(found, values);
        QCOMPARE(answer.aliases, aliases);
        QCOMPARE(answer.ttl, ttl);
        QCOMPARE(answer.dnssec, Dnssec::Indeterminate);
    }

    void ownerIsTheNameAtTheEndOfTheChain()
    {
        ZoneResolver resolver(exampleZone());
        QCOMPARE(resolver.query("alias.example.org", DnsType::A, {}).records.constFirst().owner, "mail.example.org");
        QCOMPARE(
            resolver.query("X.wild.example.org", DnsType::Txt, {}).records.constFirst().owner, "x.wild.example.org");
    }

    void ownRecordsWinOverAnAlias()
    {
        Zone zone;
        zone.add("example.org", DnsType::Cname, "elsewhere.example.net");
        zone.add("example.org", DnsType::A, "192.0.2.1");
        QCOMPARE(zone.answer("example.org", DnsType::A).status, DnsStatus::NoError);
        QCOMPARE(zone.answer("example.org", DnsType::Txt).status, DnsStatus::NxDomain);
    }

    void twiceTheSameIsOne()
    {
        Zone zone;
        zone.add("example.org", DnsType::Ns, "ns.example.org");
        zone.add("example.org", DnsType::Ns, "ns2.example.org");
        zone.add("example.org", DnsType::Ns, "ns.example.org");
        zone.addMx("example.org", 10, "mx.example.org");
        zone.addMx("example.org", 20, "mx.example.org");
        QCOMPARE(zone.answer("example.org", DnsType::Ns).records.size(), 2);
        QCOMPARE(zone.answer("example.org", DnsType::Mx).records.size(), 2);
    }

    void badOwnersAreRefused()
    {
        Zone zone;
        QVERIFY(!zone.add("a..b", DnsType::A, "192.0.2.1"));
        QVERIFY(!zone.setStatus(QByteArray(64, 'a'), DnsStatus::Timeout));
        QCOMPARE(zone.recordCount(), 0);
        QCOMPARE(zone.answer("a", DnsType::A).status, DnsStatus::NxDomain);
    }

    void patience()
    {
        ZoneResolver resolver(exampleZone());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(
            resolver.query("mail.example.org", DnsType::A, {.stop = stop.get_token()}).status, DnsStatus::Cancelled);
        QCOMPARE(resolver.query("mail.example.org", DnsType::A, {.deadline = QDeadlineTimer(0), .stop = {}}).status,
            DnsStatus::Timeout);
    }

    void sharedByThreads()
    {
        ZoneResolver resolver(exampleZone());
        const DnsAnswer expected = resolver.query("alias.example.org", DnsType::A, {});
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    for (int n = 0; n < 500; ++n) {
                        wrong += resolver.query("alias.example.org", DnsType::A, {}) == expected ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
    }

    void off()
    {
        OffResolver off;
        QCOMPARE(off.query("example.org", DnsType::A, {}), DnsAnswer());
        QCOMPARE(DnsAnswer().status, DnsStatus::NotAsked);
        QVERIFY(DnsAnswer().isTemporary());
    }
};

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
