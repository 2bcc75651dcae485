// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsclient.h"
#include "nsdserver.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <span>
#include <thread>
#include <vector>

using namespace Indicia;
using namespace std::chrono_literals;

namespace {

constexpr auto RootZone = "$ORIGIN .\n"
                          "$TTL 3600\n"
                          "@ SOA ns.example. host.example. 1 2 3 4 300\n"
                          "@ NS ns.example.\n"
                          "ns.example. A 127.0.0.1\n"
                          "org. NS ns.example.\n"
                          "dot.test. A 192.0.2.20\n";

QByteArray orgZone()
{
    QByteArray key("\"v=DKIM1; p=\"");
    for (int i = 0; i < 12; ++i) {
        key += " \"" + QByteArray(250, static_cast<char>('A' + i)) + '"';
    }
    return "$ORIGIN org.\n"
           "$TTL 1h\n"
           "@ SOA ns.example. host.example. 1 2 3 4 120\n"
           "@ NS ns.example.\n"
           "example A 192.0.2.1\n"
           "example A 192.0.2.2\n"
           "example AAAA 2001:db8::1\n"
           "example AAAA ::ffff:192.0.2.3\n"
           "example MX 10 Mail.example\n"
           "example MX 20 mail2.example\n"
           "example TXT \"v=spf1 \" \"-all\"\n"
           "example TXT \"\\000\\027[2J\\255\\\"\"\n"
           "null MX 0 .\n"
           "mail.example 60 A 192.0.2.4\n"
           "1.2.0.192.in-addr PTR mail.example\n"
           "alias CNAME example\n"
           "alias2 30 CNAME alias\n"
           "outside CNAME dot.test.\n"
           "dangling CNAME nowhere\n"
           "ping CNAME pong\n"
           "pong CNAME ping\n"
           "*.wild TXT wild\n"
           "real.wild A 192.0.2.5\n"
           "deep.empty.example A 192.0.2.6\n"
           "a\\.b.example TXT dot\n"
           "key._domainkey.example TXT "
        + key
        + "\n"
          "_imaps._tcp.example SRV 0 1 993 mail.example\n"
          "_25._tcp.example TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n";
}

constexpr DnsType Types[] = {DnsType::A, DnsType::Ns, DnsType::Cname, DnsType::Soa, DnsType::Ptr, DnsType::Mx,
    DnsType::Txt, DnsType::Aaaa, DnsType::Srv, DnsType::Tlsa};

/// An answer without what only a server has, its records in a fixed order: a server may turn them round, and by
/// compression it may give a host the case of another that it wrote before.
DnsAnswer comparable(DnsAnswer answer)
{
    answer.server.clear();
    for (DnsRecord &record : answer.records) {
        record.value = record.type == DnsType::Txt ? record.value : record.value.toLower();
    }
    std::ranges::sort(answer.records, {}, [](const DnsRecord &r) { return std::pair(r.preference, r.value); });
    if (answer.status == DnsStatus::ServFail) {
        answer.aliases.clear(); // a loop is found after as many hops, but asked for in other portions
    }
    return answer;
}

DnsClient clientOf(const NsdServer &server)
{
    return DnsClient({.servers = {*DnsServer::parse(server.address())}, .timeout = 10s, .attempts = 3});
}

/// All names of @p zones that own something, and some that do not exist beside and below them.
QByteArrayList namesOf(const QList<QByteArray> &zones)
{
    QSet<QByteArray> names{"", "nowhere", "nowhere.org"};
    for (const QByteArray &zone : zones) {
        QByteArray origin;
        for (const QByteArray &line : zone.split('\n')) {
            if (line.startsWith("$ORIGIN ")) {
                origin = line.sliced(8).trimmed();
            } else if (!line.isEmpty() && line.front() != '$' && line.front() != ';') {
                const QByteArray owner = line.first(std::max(line.indexOf(' '), qsizetype(0)));
                const QByteArray name = owner == "@" ? origin : owner.endsWith('.') ? owner : owner + '.' + origin;
                names += {name, "x." + name, name.sliced(name.indexOf('.') + 1)};
            }
        }
    }
    names.remove({});
    return {names.begin(), names.end()};
}

} // namespace

class TestDnsClientNsd : public QObject
{
    Q_OBJECT

private:
    /// The client on a real server and the zone resolver on the same files say the same.
    void compare(const QMap<QByteArray, QByteArray> &zones, std::span<const DnsType> types)
    {
        NsdServer server;
        QVERIFY2(server.start(zones), server.log().constData());
        auto all = parseZone(zones.values().join('\n'));
        QVERIFY(all.has_value());
        ZoneResolver files(std::move(*all));
        DnsClient client = clientOf(server);
        int compared = 0;
        for (const QByteArray &name : namesOf(zones.values())) {
            for (const DnsType type : types) {
                const DnsAnswer real = comparable(client.query(name, type, {}));
                const DnsAnswer expected = comparable(files.query(name, type, {}));
                const QByteArray place = name + ' ' + QByteArray::number(static_cast<int>(type));
                QVERIFY2(real.status == expected.status, place.constData());
                QVERIFY2(real.records == expected.records, place.constData());
                QVERIFY2(real.aliases == expected.aliases, place.constData());
                QVERIFY2(real.ttl == expected.ttl, place.constData());
                ++compared;
            }
        }
        qInfo("%d answers compared", compared);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!NsdServer::isAvailable()) {
            QSKIP("nsd is not installed: no test against a real server");
        }
    }

    void sameAsTheZoneResolver() { compare({{".", RootZone}, {"org.", orgZone()}}, Types); }

    void sameAsTheZoneResolverForTheCorpus()
    {
        const QString shared = qEnvironmentVariableIsEmpty("INDICIA_SHARED")
            ? QStringLiteral(INDICIA_SOURCE_DIR "/../shared")
            : qEnvironmentVariable("INDICIA_SHARED");
        const QDir folder(shared + QStringLiteral("/corpus/backscatter/zones"));
        QMap<QByteArray, QByteArray> zones;
        for (const QString &name : folder.entryList({QStringLiteral("*.zone")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray text = file.readAll();
            const qsizetype origin = text.indexOf("$ORIGIN ") + 8;
            zones.insert(text.sliced(origin, text.indexOf('\n', origin) - origin).trimmed(), text);
        }
        if (zones.isEmpty()) {
            QSKIP("no shared corpus here (INDICIA_SHARED)");
        }
        compare(zones, std::array{DnsType::A, DnsType::Mx, DnsType::Txt});
    }

    void longTextComesByTcp()
    {
        NsdServer server;
        QVERIFY2(server.start({{"org.", orgZone()}}), server.log().constData());
        DnsClient client = clientOf(server);
        const DnsAnswer answer = client.query("key._domainkey.example.org", DnsType::Txt, {});
        QCOMPARE(answer.status, DnsStatus::NoError);
        QCOMPARE(answer.records.constFirst().value.size(), 12 + 12 * 250 - 1);
        QCOMPARE(client.sentQueries(), 2);
        QCOMPARE(client.droppedReplies(), 0);
    }

    void outsideOfItsZonesItRefuses()
    {
        NsdServer server;
        QVERIFY2(server.start({{"org.", orgZone()}}), server.log().constData());
        DnsClient client = clientOf(server);
        QCOMPARE(client.query("example.net", DnsType::A, {}).status, DnsStatus::Refused);
        QCOMPARE(client.query("outside.org", DnsType::A, {}).status, DnsStatus::Refused);
    }

    void whenItHasGoneNobodyAnswers()
    {
        NsdServer server;
        QVERIFY2(server.start({{"org.", orgZone()}}), server.log().constData());
        DnsClient client = clientOf(server);
        QCOMPARE(client.query("example.org", DnsType::A, {}).status, DnsStatus::NoError);
        server.stop();
        QCOMPARE(client.query("example.org", DnsType::A, {}).status, DnsStatus::Timeout);
    }

    void manyThreads()
    {
        NsdServer server;
        QVERIFY2(server.start({{"org.", orgZone()}}), server.log().constData());
        DnsClient client = clientOf(server);
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&] {
                    for (int n = 0; n < 25; ++n) {
                        right += client.query("mail.example.org", DnsType::A, {}).records.size() == 1 ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(right.load(), 200);
    }
};

QTEST_GUILESS_MAIN(TestDnsClientNsd)
#include "tst_dnsclientnsd.moc"
