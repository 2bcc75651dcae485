// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsclient.h"

#include "dnspackets.h"
#include "hostileresponder.h"
#include "offresolver.h"
#include "resolverfactory.h"

#include <QTest>

#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

using namespace Indicia;
using namespace DnsPackets;
using namespace std::chrono_literals;

namespace {

/// No reply is waited for that long unless a test wants just that.
constexpr auto Long = 30s;
constexpr auto Short = 150ms;

ResolverConfiguration serversAt(const QByteArrayList &addresses, std::chrono::milliseconds timeout, int attempts = 1)
{
    ResolverConfiguration configuration{.servers = {}, .timeout = timeout, .attempts = attempts};
    for (const QByteArray &address : addresses) {
        configuration.servers += *DnsServer::parse(address);
    }
    return configuration;
}

QByteArray goodReply(const QByteArray &query)
{
    return reply(query, Reply, {.answers = {a(ToQuestion, 60, 1)}});
}

QByteArrayList values(const DnsAnswer &answer)
{
    QByteArrayList list;
    for (const DnsRecord &record : answer.records) {
        list += record.value;
    }
    return list;
}

QByteArray with(QByteArray packet, qsizetype at, const QByteArray &octets)
{
    return packet.replace(at, octets.size(), octets);
}

/// Eight kinds of packets that are no replies to @p query.
QList<QByteArray> forgeries(const QByteArray &query)
{
    const QByteArray forged = reply(query, Reply, {.answers = {a(ToQuestion, 60, 66)}});
    const qsizetype afterName = 12 + name("a.example").size();
    return {
        with(forged, 0, u16(qFromBigEndian<quint16>(query.constData()) + 1)), // id
        with(forged, 2, u16(Reply & 0x7fff)), // QR
        with(forged, 2, u16(Reply | 0x2000)), // opcode
        with(forged, 13, "b"), // name
        with(forged, afterName, u16(16)), // type
        with(forged, afterName + 2, u16(3)), // class
        with(forged, 4, u16(2)), // number of questions
        forged.first(11), // cut in the header
    };
}

/// An IPv4 address of this machine that is not the loopback's; empty where there is none.
QByteArray outerAddress()
{
    ifaddrs *all = nullptr;
    if (::getifaddrs(&all) != 0) {
        return {};
    }
    QByteArray found;
    for (const ifaddrs *one = all; one && found.isEmpty(); one = one->ifa_next) {
        if (one->ifa_addr && one->ifa_addr->sa_family == AF_INET && !(one->ifa_flags & IFF_LOOPBACK)) {
            char text[INET_ADDRSTRLEN] = {};
            ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(one->ifa_addr)->sin_addr, text, sizeof(text));
            found = text;
        }
    }
    ::freeifaddrs(all);
    return found;
}

} // namespace

class TestDnsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgedRepliesAreDroppedAndCounted()
    {
        std::atomic<const DnsClient *> asking = nullptr;
        qint64 forged = 0;
        HostileResponder responder({.udp =
                                        [](const QByteArray &query) {
                                            QList<QByteArray> packets;
                                            for (int i = 0; i < 125; ++i) {
                                                packets += forgeries(query);
                                            }
                                            return packets + QList<QByteArray>{goodReply(query)};
                                        },
            .pace =
                [&] {
                    // Not more at once than a socket's buffer holds.
                    while (forged - asking.load()->droppedReplies() > 50) {
                        std::this_thread::yield();
                    }
                    ++forged;
                }});
        DnsClient client(serversAt({responder.address()}, Long));
        asking = &client;
        const DnsAnswer answer = client.query("a.example", DnsType::A, {});
        QCOMPARE(answer.status, DnsStatus::NoError);
        QCOMPARE(values(answer), QByteArrayList{"192.0.2.1"});
        QCOMPARE(answer.server, responder.address());
        QCOMPARE(client.droppedReplies(), 1'000);
        QCOMPARE(responder.udpQueries(), 1);
    }

    void anotherPortIsNotHeard()
    {
        HostileResponder responder({.udp = [](const QByteArray &query) { return QList<QByteArray>{goodReply(query)}; },
            .fromOtherPort =
                [](const QByteArray &query) {
                    return QList<QByteArray>(50, reply(query, Reply, {.answers = {a(ToQuestion, 60, 66)}}));
                }});
        DnsClient client(serversAt({responder.address()}, Long));
        QCOMPARE(values(client.query("a.example", DnsType::A, {})), QByteArrayList{"192.0.2.1"});
    }

    void idsAndPortsVary()
    {
        QSet<QByteArray> ids;
        HostileResponder responder({.udp = [&](const QByteArray &query) {
            ids += query.first(2);
            return QList<QByteArray>{goodReply(query)};
        }});
        DnsClient client(serversAt({responder.address()}, Long));
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(client.query("a.example", DnsType::A, {}).status, DnsStatus::NoError);
        }
        QVERIFY(ids.size() >= 38); // forty of 65,536: three equal ones happen less than once in 100,000 runs
    }

    void truncation_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<DnsStatus>("status");

        QTest::newRow("TC, then TCP") << 0 << DnsStatus::NoError;
        QTest::newRow("TC, TCP refused") << 1 << DnsStatus::ServFail;
        QTest::newRow("TC on TCP") << 2 << DnsStatus::ServFail;
        QTest::newRow("length more than what comes") << 3 << DnsStatus::ServFail;
        QTest::newRow("length less than what comes") << 4 << DnsStatus::ServFail;
        QTest::newRow("length 0") << 5 << DnsStatus::ServFail;
        QTest::newRow("length 65,535 and silence") << 6 << DnsStatus::Timeout;
        QTest::newRow("closed at once") << 7 << DnsStatus::ServFail;
        QTest::newRow("another id on TCP") << 8 << DnsStatus::ServFail;
        QTest::newRow("65,535 octets of answer") << 9 << DnsStatus::NoError;
        QTest::newRow("more after the message") << 10 << DnsStatus::NoError;
        QTest::newRow("5,000 octets by UDP, then TCP") << 11 << DnsStatus::NoError;
    }

    void truncation()
    {
        QFETCH(const int, kind);
        QFETCH(const DnsStatus, status);
        const auto udp = [&](const QByteArray &query) {
            return QList<QByteArray>{kind == 11 ? goodReply(query) + QByteArray(5'000, 'x')
                                                : reply(query, Reply | Tc, {.answers = {a(ToQuestion, 60, 66)}})};
        };
        const auto tcp = [&](const QByteArray &query) -> QByteArray {
            const QByteArray good = goodReply(query);
            switch (kind) {
            case 2:
                return framed(reply(query, Reply | Tc, {.answers = {a(ToQuestion, 60, 66)}}));
            case 3:
                return u16(static_cast<int>(good.size()) + 1) + good;
            case 4:
                return u16(static_cast<int>(good.size()) - 1) + good;
            case 5:
                return u16(0) + good;
            case 6:
                return u16(65'535) + good;
            case 7:
                return {};
            case 8:
                return framed(forgeries(query).constFirst());
            case 9: {
                const qsizetype room = 65'535 - good.size() - 12;
                return framed(reply(query, Reply,
                    {.answers = {a(ToQuestion, 60, 1)},
                        .additionals = {rr(ToQuestion, 65'280, 0, QByteArray(room, 'x'))}}));
            }
            case 10:
                return framed(good) + "more";
            default:
                return framed(good);
            }
        };
        HostileResponder::Script script{.udp = udp, .keepsOpen = kind == 6};
        if (kind != 1) {
            script.tcp = tcp;
        }
        HostileResponder responder(script);
        DnsClient client(serversAt({responder.address()}, kind == 6 ? Short : Long));
        const DnsAnswer answer = client.query("a.example", DnsType::A, {});
        QCOMPARE(answer.status, status);
        QCOMPARE(values(answer), status == DnsStatus::NoError ? QByteArrayList{"192.0.2.1"} : QByteArrayList());
        QCOMPARE(responder.tcpQueries(), kind == 1 ? 0 : 1);
    }

    void tcpCutAtEveryOctet()
    {
        qsizetype length = 0;
        HostileResponder responder(
            {.udp = [](const QByteArray &query) { return QList<QByteArray>{reply(query, Reply | Tc)}; },
                .tcp =
                    [&](const QByteArray &query) {
                        QList<QByteArray> records(35, a(ToQuestion, 60, 1));
                        return framed(reply(query, Reply, {.answers = records})).first(length);
                    }});
        DnsClient client(serversAt({responder.address()}, Long));
        constexpr qsizetype Whole = 2 + 12 + 15 + 35 * 16; // about 600
        for (length = 0; length < Whole; ++length) {
            const DnsAnswer answer = client.query("a.example", DnsType::A, {});
            QCOMPARE(answer.status, DnsStatus::ServFail);
            QVERIFY(answer.records.isEmpty());
        }
        QCOMPARE(client.query("a.example", DnsType::A, {}).records.size(), 35);
    }

    void statuses_data()
    {
        QTest::addColumn<int>("rcode"); // -1: silence, 99: NXDOMAIN with an alias, 98: BADVERS
        QTest::addColumn<DnsStatus>("status");

        QTest::newRow("time-out") << -1 << DnsStatus::Timeout;
        QTest::newRow("NODATA") << 0 << DnsStatus::NoData;
        QTest::newRow("FORMERR") << 1 << DnsStatus::ServFail;
        QTest::newRow("SERVFAIL") << 2 << DnsStatus::ServFail;
        QTest::newRow("NXDOMAIN") << 3 << DnsStatus::NxDomain;
        QTest::newRow("NOTIMP") << 4 << DnsStatus::ServFail;
        QTest::newRow("REFUSED") << 5 << DnsStatus::Refused;
        QTest::newRow("YXDOMAIN") << 6 << DnsStatus::ServFail;
        QTest::newRow("NOTAUTH") << 9 << DnsStatus::ServFail;
        QTest::newRow("BADVERS") << 98 << DnsStatus::ServFail;
        QTest::newRow("NXDOMAIN and an alias") << 99 << DnsStatus::NxDomain;
    }

    void statuses()
    {
        QFETCH(const int, rcode);
        QFETCH(const DnsStatus, status);
        HostileResponder responder({.udp = [&](const QByteArray &query) -> QList<QByteArray> {
            switch (rcode) {
            case -1:
                return {};
            case 98:
                return {reply(query, Reply, {.additionals = {rr(name(""), 41, 0x01000000, {})}})};
            case 99:
                return {reply(query, Reply | 3, {.answers = {cname(ToQuestion, 60, "b.example")}})};
            default:
                return {reply(query, Reply | rcode)};
            }
        }});
        DnsClient client(serversAt({responder.address()}, rcode == -1 ? Short : Long));
        const DnsAnswer answer = client.query("a.example", DnsType::Txt, {});
        QCOMPARE(answer.status, status);
        QVERIFY(answer.records.isEmpty());
        QCOMPARE(answer.aliases, rcode == 99 ? QByteArrayList{"b.example"} : QByteArrayList());
    }

    void withoutEdnsWhereItIsNotKnown_data()
    {
        QTest::addColumn<int>("rcode");
        QTest::addColumn<bool>("headerOnly");
        QTest::newRow("FORMERR") << 1 << false;
        QTest::newRow("FORMERR, header only") << 1 << true;
        QTest::newRow("NOTIMP") << 4 << false;
        QTest::newRow("NOTIMP, header only") << 4 << true;
    }

    void withoutEdnsWhereItIsNotKnown()
    {
        QFETCH(const int, rcode);
        QFETCH(const bool, headerOnly);
        HostileResponder responder({.udp = [&](const QByteArray &query) {
            const bool edns = query[11] != 0;
            const QByteArray refusal = reply(query, Reply | rcode);
            return QList<QByteArray>{!edns ? goodReply(query)
                    : headerOnly           ? with(refusal, 4, u16(0)).first(12)
                                           : refusal};
        }});
        DnsClient client(serversAt({responder.address()}, Long));
        QCOMPARE(client.query("a.example", DnsType::A, {}).status, DnsStatus::NoError);
        QCOMPARE(responder.udpQueries(), 2);
    }

    void malformedRepliesFail_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("compression loop") << a("\xc0\x1b", 60, 1);
        QTest::newRow("pointer past the end") << a("\xff\xff", 60, 1);
        QTest::newRow("RDLENGTH lies") << rr(ToQuestion, 1, 60, "abcd", 500);
        QTest::newRow("TSIG") << rr(name("key"), 250, 0, name("hmac-sha256") + QByteArray(16, '\0'));
    }

    void malformedRepliesFail()
    {
        QFETCH(const QByteArray, record);
        HostileResponder responder({.udp
            = [&](const QByteArray &query) { return QList<QByteArray>{reply(query, Reply, {.answers = {record}})}; }});
        DnsClient client(serversAt({responder.address()}, Long));
        QCOMPARE(client.query("a.example", DnsType::A, {}).status, DnsStatus::ServFail);
    }

    void severalServers_data()
    {
        QTest::addColumn<int>("rcode"); // of the first server; -1: silence, -2: nobody there
        QTest::newRow("the first is silent") << -1;
        QTest::newRow("nobody at the first") << -2;
        QTest::newRow("the first fails") << 2;
        QTest::newRow("the first refuses") << 5;
        QTest::newRow("the first does not understand") << 1;
    }

    void severalServers()
    {
        QFETCH(const int, rcode);
        HostileResponder first({.udp = [&](const QByteArray &query) {
            return rcode < 0 ? QList<QByteArray>() : QList<QByteArray>{reply(query, Reply | rcode)};
        }});
        HostileResponder second({.udp = [](const QByteArray &query) { return QList<QByteArray>{goodReply(query)}; }});
        QByteArray address = first.address();
        if (rcode == -2) {
            const HostileResponder gone({});
            address = gone.address();
        }
        DnsClient client(serversAt({address, second.address()}, rcode == -1 ? Short : Long, 2));
        const DnsAnswer answer = client.query("a.example", DnsType::A, {});
        QCOMPARE(answer.status, DnsStatus::NoError);
        QCOMPARE(answer.server, second.address());
    }

    void aServerThatFailedIsNotAskedAgain()
    {
        HostileResponder first(
            {.udp = [](const QByteArray &query) { return QList<QByteArray>{reply(query, Reply | 2)}; }});
        HostileResponder second(
            {.udp = [](const QByteArray &query) { return QList<QByteArray>{reply(query, Reply | 5)}; }});
        DnsClient client(serversAt({first.address(), second.address()}, Long, 3));
        QCOMPARE(client.query("a.example", DnsType::A, {}).status, DnsStatus::Refused);
        QCOMPARE(first.udpQueries(), 1);
        QCOMPARE(second.udpQueries(), 1);
    }

    void aSilentServerIsAskedAgain()
    {
        int asked = 0;
        HostileResponder responder({.udp = [&](const QByteArray &query) {
            return ++asked < 3 ? QList<QByteArray>() : QList<QByteArray>{goodReply(query)};
        }});
        DnsClient client(serversAt({responder.address()}, Short, 5));
        QCOMPARE(client.query("a.example", DnsType::A, {}).status, DnsStatus::NoError);
        QVERIFY(responder.udpQueries() >= 3);
    }

    void aliasesAreAskedOn()
    {
        // An authority that shows data of other people's names beside its alias.
        HostileResponder responder({.udp = [](const QByteArray &query) {
            const bool first = question(query).contains("a\7example");
            return QList<QByteArray>{reply(query, (Reply | Aa) & ~Ra,
                first ? Sections{.answers = {cname(ToQuestion, 60, "bank.example"), a(name("bank.example"), 60, 66)}}
                      : Sections{.answers = {a(ToQuestion, 60, 1)}})};
        }});
        DnsClient client(serversAt({responder.address()}, Long));
        const DnsAnswer answer = client.query("a.example", DnsType::A, {});
        QCOMPARE(values(answer), QByteArrayList{"192.0.2.1"});
        QCOMPARE(answer.aliases, QByteArrayList{"bank.example"});
        QCOMPARE(responder.udpQueries(), 2);
    }

    void aliasesEnd()
    {
        int asked = 0;
        HostileResponder responder({.udp = [&](const QByteArray &query) {
            const QByteArray next = QByteArray::number(++asked) + ".example";
            return QList<QByteArray>{reply(query, Reply & ~Ra, {.answers = {cname(ToQuestion, 60, next)}})};
        }});
        DnsClient client(serversAt({responder.address()}, Long));
        const DnsAnswer answer = client.query("a.example", DnsType::A, {});
        QCOMPARE(answer.status, DnsStatus::ServFail);
        QCOMPARE(answer.aliases.size(), 8);
        QCOMPARE(responder.udpQueries(), 9);
    }

    void authenticDataFromTheLoopback()
    {
        bool secure = true;
        HostileResponder responder({.udp = [&](const QByteArray &query) {
            return QList<QByteArray>{reply(query, Reply | (secure ? Ad : 0), {.answers = {a(ToQuestion, 60, 1)}})};
        }});
        DnsClient client(serversAt({responder.address()}, Long));
        QCOMPARE(client.query("a.example", DnsType::A, {}).dnssec, Dnssec::Secure);
        secure = false;
        QCOMPARE(client.query("a.example", DnsType::A, {}).dnssec, Dnssec::Indeterminate);
    }

    void authenticDataFromElsewhereIsAClaim()
    {
        const QByteArray address = outerAddress();
        if (address.isEmpty()) {
            QSKIP("this machine has no address but the loopback's");
        }
        HostileResponder responder({.udp =
                                           [&](const QByteArray &query) {
                                               return QList<QByteArray>{
                                                   reply(query, Reply | Ad, {.answers = {a(ToQuestion, 60, 1)}})};
                                           }},
            address);
        DnsClient client(serversAt({responder.address()}, Long));
        const DnsAnswer answer = client.query("a.example", DnsType::A, {});
        QCOMPARE(answer.status, DnsStatus::NoError);
        QCOMPARE(answer.dnssec, Dnssec::Indeterminate);
    }

    /// The server never answers and would be waited for for minutes.
    void stopEndsTheWaiting_data()
    {
        QTest::addColumn<bool>("tcp");
        QTest::newRow("UDP") << false;
        QTest::newRow("TCP") << true;
    }

    void stopEndsTheWaiting()
    {
        QFETCH(const bool, tcp);
        std::stop_source stop;
        HostileResponder::Script script{.udp =
                                            [&](const QByteArray &query) {
                                                if (tcp) {
                                                    return QList<QByteArray>{reply(query, Reply | Tc)};
                                                }
                                                stop.request_stop();
                                                return QList<QByteArray>();
                                            },
            .keepsOpen = true};
        if (tcp) {
            script.tcp = [&](const QByteArray &) {
                stop.request_stop();
                return QByteArray();
            };
        }
        HostileResponder responder(script);
        DnsClient client(serversAt({responder.address()}, 10s, 5));
        QCOMPARE(client.query("a.example", DnsType::A, {.stop = stop.get_token()}).status, DnsStatus::Cancelled);
        QCOMPARE(client.query("a.example", DnsType::A, {.stop = stop.get_token()}).status, DnsStatus::Cancelled);
        QCOMPARE(responder.udpQueries(), 1);
    }

    void deadlineEndsTheWaiting()
    {
        HostileResponder responder({.udp = [](const QByteArray &query) { return forgeries(query); }});
        DnsClient client(serversAt({responder.address()}, 10s, 5));
        const Patience patience{.deadline = QDeadlineTimer(200), .stop = {}};
        QCOMPARE(client.query("a.example", DnsType::A, patience).status, DnsStatus::Timeout);
        QCOMPARE(responder.udpQueries(), 1);
        QCOMPARE(client.query("a.example", DnsType::A, patience).status, DnsStatus::Timeout);
        QCOMPARE(responder.udpQueries(), 1); // and is not begun when it is over
    }

    void namesThatCannotBeAskedAreNotAsked()
    {
        HostileResponder responder(
            {.udp = [](const QByteArray &query) { return QList<QByteArray>{goodReply(query)}; }});
        DnsClient client(serversAt({responder.address()}, Long));
        QCOMPARE(client.query("a..example", DnsType::A, {}).status, DnsStatus::NxDomain);
        QCOMPARE(client.query(QByteArray(64, 'a'), DnsType::A, {}).status, DnsStatus::NxDomain);
        QCOMPARE(responder.udpQueries(), 0);
        QCOMPARE(client.sentQueries(), 0);
    }

    void nothingIsSentUnasked()
    {
        HostileResponder responder({});
        const auto client = resolverFromText(QString::fromLatin1(responder.address()));
        QVERIFY(client.has_value());
        const auto off = resolverFromText(QStringLiteral("off"));
        QVERIFY(off.has_value());
        QCOMPARE((*off)->query("a.example", DnsType::A, {}).status, DnsStatus::NotAsked);
        QTest::qWait(50);
        QCOMPARE(responder.udpQueries(), 0);
    }

    /// A hundred ask at once: so many questions are on their way and not one more, and a stop ends all of them.
    void soManyAreInFlight()
    {
        constexpr int asking = 100;
        std::stop_source stop;
        std::atomic<int> cancelled = 0;
        HostileResponder responder({}); // silent
        ResolverConfiguration configuration = serversAt({responder.address()}, 10min);
        configuration.pace = QueryPace::unlimited();
        DnsClient client(configuration);
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < asking; ++i) {
                threads.emplace_back([&] {
                    const auto answer = client.query("a.example", DnsType::A, {.stop = stop.get_token()});
                    cancelled += answer.status == DnsStatus::Cancelled ? 1 : 0;
                });
            }
            const QDeadlineTimer patience(60s);
            while (responder.udpQueries() < QueryPace::MaxInFlight && !patience.hasExpired()) {
                std::this_thread::yield();
            }
            stop.request_stop();
        }
        QCOMPARE(cancelled.load(), asking);
        QCOMPARE(client.sentQueries(), QueryPace::MaxInFlight);
    }

    void manyThreadsAtOnce()
    {
        HostileResponder responder(
            {.udp = [](const QByteArray &query) { return QList<QByteArray>{goodReply(query)}; }});
        DnsClient client(serversAt({responder.address()}, Long));
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 16; ++i) {
                threads.emplace_back([&] {
                    for (int n = 0; n < 10; ++n) {
                        right += client.query("a.example", DnsType::A, {}).status == DnsStatus::NoError ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(right.load(), 160);
    }
};

QTEST_GUILESS_MAIN(TestDnsClient)
#include "tst_dnsclient.moc"
