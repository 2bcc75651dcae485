// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsanswer_p.h"
#include "dnsmessage_p.h"
#include "dnsname_p.h"
#include "dnspackets.h"

#include <QTest>

using namespace Indicia;
using namespace DnsPackets;

namespace {

DnsQuery aQuery(DnsType type = DnsType::A, const QByteArray &name = "a.example")
{
    return {.id = 0x1234, .name = *wireName(name), .type = type};
}

QByteArray packetOf(int flags, const Sections &sections = {}, DnsType type = DnsType::A)
{
    return reply(encodeQuery(aQuery(type)), flags, sections);
}

struct Read
{
    AnswerStep step;
    DnsAnswer answer;
};

/// The answer to a.example's question as one packet gives it.
std::optional<Read> read(const QByteArray &packet, DnsType type = DnsType::A)
{
    const auto decoded = decodeReply(packet);
    if (!decoded) {
        return {};
    }
    Read result{};
    result.answer.ttl = ~0U;
    result.step = readAnswer(*decoded, *wireName("a.example"), type, result.answer);
    return result;
}

} // namespace

class TestDnsMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query()
    {
        QCOMPARE(encodeQuery(aQuery()).toHex(),
            QByteArray("1234"
                       "0120"
                       "0001"
                       "0000"
                       "0000"
                       "0001"
                       "0161"
                       "076578616d706c65"
                       "00"
                       "0001"
                       "0001"
                       "00"
                       "0029"
                       "04d0"
                       "00000000"
                       "0000"));
        DnsQuery plain = aQuery(DnsType::Txt);
        plain.edns = false;
        QCOMPARE(encodeQuery(plain).toHex(),
            QByteArray("1234"
                       "0120"
                       "0001"
                       "0000"
                       "0000"
                       "0000"
                       "0161"
                       "076578616d706c65"
                       "00"
                       "0010"
                       "0001"));
    }

    void matches_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<int>("fault"); // -1: none

        const QByteArray good = packetOf(Reply, {.answers = {a(ToQuestion, 60, 1)}});
        const auto row = [](const char *rule, const QByteArray &packet, int fault = -1) {
            QTest::newRow(rule) << packet << fault;
        };
        const auto with = [&](qsizetype at, const QByteArray &octets) {
            return good.first(at) + octets + good.sliced(at + octets.size());
        };
        using enum DnsReplyFault;
        const auto no = [](DnsReplyFault fault) { return static_cast<int>(fault); };
        row("right", good);
        row("name in other case", with(12, "\1A\7eXAMPLE"));
        row("empty", {}, no(TooShort));
        row("header cut", good.first(11), no(TooShort));
        row("id", with(0, "\x12\x35"), no(WrongId));
        row("QR 0", with(2, "\x01"), no(NotAReply));
        row("opcode", with(2, "\xa9"), no(WrongOpcode));
        row("name", with(13, "b"), no(WrongQuestion));
        row("shorter name", with(12, QByteArray("\0", 1)), no(WrongQuestion));
        row("type", with(23, u16(28)), no(WrongQuestion));
        row("class", with(25, u16(3)), no(WrongQuestion));
        row("no question", with(4, u16(0)), no(WrongQuestion));
        row("two questions", with(4, u16(2)), no(WrongQuestion));
        row("question cut", good.first(26), no(WrongQuestion));
        row("question's name is a pointer", with(12, "\xc0\x0c"), no(WrongQuestion));
        row("FORMERR, header only", "\x12\x34" + u16(Reply | 1) + QByteArray(8, '\0'));
        row("NOTIMP, header only", "\x12\x34" + u16(Reply | 4) + QByteArray(8, '\0'));
        row("NOERROR, header only", "\x12\x34" + u16(Reply) + QByteArray(8, '\0'), no(WrongQuestion));
    }

    void matches()
    {
        QFETCH(const QByteArray, packet);
        QFETCH(const int, fault);
        const auto matched = matchReply(packet, aQuery());
        QCOMPARE(matched ? -1 : static_cast<int>(matched.error()), fault);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<DnsReplyFault>("fault");

        using enum DnsReplyFault;
        const auto row = [](const char *rule, const Sections &sections, DnsReplyFault fault = Malformed) {
            QTest::newRow(rule) << packetOf(Reply, sections) << fault;
        };
        const QByteArray address("\xc0\x00\x02\x01", 4);
        const QByteArray tsig = rr(name("key"), 250, 0, name("hmac-sha256") + QByteArray(16, '\0'));
        row("owner points to itself", {.answers = {a("\xc0\x1b", 60, 1)}}); // 27: where the first record begins
        row("owner points forward", {.answers = {a("\xc0\x2f", 60, 1)}});
        row("owner points past the end", {.answers = {a("\xff\xff", 60, 1)}});
        row("owner points into the header", {.answers = {a(QByteArray("\xc0\x00", 2), 60, 1)}});
        row("loop of two pointers", {.answers = {a("\xc0\x1d\xc0\x1b", 60, 1)}});
        row("label type 01", {.answers = {a("\x41", 60, 1)}});
        row("name of 256 octets",
            {.answers = {a(name(QByteArray(63, 'a') + '.' + QByteArray(63, 'a') + '.' + QByteArray(63, 'a') + '.'
                               + QByteArray(62, 'a')),
                 60, 1)}});
        row("RDLENGTH beyond the end", {.answers = {rr(ToQuestion, 1, 60, address, 5)}});
        row("RDLENGTH 65,535", {.answers = {rr(ToQuestion, 1, 60, address, 65'535)}});
        row("A of three octets", {.answers = {rr(ToQuestion, 1, 60, address.first(3))}});
        row("A of five octets", {.answers = {rr(ToQuestion, 1, 60, address + 'x')}});
        row("A of none", {.answers = {rr(ToQuestion, 1, 60, {})}});
        row("AAAA of 15 octets", {.answers = {rr(ToQuestion, 28, 60, QByteArray(15, 'x'))}});
        row("MX without a host", {.answers = {rr(ToQuestion, 15, 60, u16(10))}});
        row("CNAME that loops inside the data", {.answers = {rr(ToQuestion, 5, 60, "\xc0\x27")}});
        row("TXT whose string is longer than the data",
            {.answers = {rr(ToQuestion, 16, 60,
                 "\x05"
                 "abc")}});
        row("TXT without a string", {.answers = {rr(ToQuestion, 16, 60, {})}});
        row("SOA cut", {.authorities = {rr(ToQuestion, 6, 60, name("a") + name("b") + u32(1))}});
        row("TSIG", {.answers = {a(ToQuestion, 60, 1)}, .additionals = {tsig}}, Tsig);
        row("two TSIGs", {.answers = {a(ToQuestion, 60, 1)}, .additionals = {tsig, tsig}}, Tsig);
        row("TSIG among the answers", {.answers = {tsig}}, Tsig);
        row("SIG(0)", {.additionals = {rr(name(""), 24, 0, QByteArray(30, '\0'))}}, Tsig);
        QByteArray lying = packetOf(Reply, {.answers = {a(ToQuestion, 60, 1)}});
        lying[7] = 2;
        QTest::newRow("fewer records than the header counts") << lying << Malformed;
        lying[6] = '\xff';
        lying[8] = lying[10] = '\xff';
        QTest::newRow("200,000 records in the header") << lying << Malformed;
        QTest::newRow("header cut") << lying.first(11) << TooShort;
    }

    void malformed()
    {
        QFETCH(const QByteArray, packet);
        QFETCH(const DnsReplyFault, fault);
        const auto decoded = decodeReply(packet);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error(), fault);
    }

    void cutEverywhere()
    {
        const QByteArray good = packetOf(Reply,
            {.answers = {cname(ToQuestion, 60, "b.example"), a(name("b.example"), 60, 1)},
                .authorities = {soa(name("example"), 60, 60)},
                .additionals = {rr(name(""), 41, 0, {})}});
        QVERIFY(decodeReply(good).has_value());
        for (qsizetype size = 0; size < good.size(); ++size) {
            QVERIFY2(!decodeReply(good.first(size)), QByteArray::number(size).constData());
        }
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<DnsStatus>("status");
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<QByteArrayList>("aliases");
        QTest::addColumn<quint32>("ttl");

        using enum DnsStatus;
        const QByteArray soaRecord = soa(name("example"), 900, 300);
        const auto row = [](const char *rule, int flags, const Sections &sections, DnsStatus status, quint32 ttl,
                             const QByteArrayList &values = {}, const QByteArrayList &aliases = {}) {
            QTest::newRow(rule) << packetOf(flags, sections) << status << values << aliases << ttl;
        };
        row("record", Reply, {.answers = {a(ToQuestion, 60, 1)}}, NoError, 60, {"192.0.2.1"});
        row("records, the lowest TTL", Reply, {.answers = {a(ToQuestion, 60, 1), a(ToQuestion, 30, 2)}}, NoError, 30,
            {"192.0.2.1", "192.0.2.2"});
        row("owner in other case", Reply, {.answers = {a(name("A.EXAMPLE"), 60, 1)}}, NoError, 60, {"192.0.2.1"});
        row("TTL 0", Reply, {.answers = {a(ToQuestion, 0, 1)}}, NoError, 0, {"192.0.2.1"});
        row("TTL 2^31 - 1", Reply, {.answers = {a(ToQuestion, 0x7fffffff, 1)}}, NoError, 0x7fffffff, {"192.0.2.1"});
        row("TTL 2^31 is 0", Reply, {.answers = {a(ToQuestion, 0x80000000, 1)}}, NoError, 0, {"192.0.2.1"});
        row("TTL 2^32 - 1 is 0", Reply, {.answers = {a(ToQuestion, 0xffffffff, 1)}}, NoError, 0, {"192.0.2.1"});
        row("other owner: not ours", Reply, {.answers = {a(name("b.example"), 60, 1)}}, NoData, 0);
        row("other type: not ours", Reply, {.answers = {rr(ToQuestion, 16, 60, "\1x")}}, NoData, 0);
        row("other class: not ours", Reply,
            {.answers = {ToQuestion + u16(1) + u16(3) + u32(60) + u16(4) + QByteArray(4, '\1')}}, NoData, 0);
        row("only additional: poison", Reply, {.additionals = {a(ToQuestion, 60, 1)}}, NoData, 0);
        row("only authority: poison", Reply, {.authorities = {a(ToQuestion, 60, 1)}}, NoData, 0);
        row("beside the answer: poison", Reply,
            {.answers = {a(ToQuestion, 60, 1), a(name("bank.example"), 60, 2)}, .additionals = {a(ToQuestion, 1, 3)}},
            NoError, 60, {"192.0.2.1"});
        row("NXDOMAIN", Reply | 3, {.authorities = {soaRecord}}, NxDomain, 300);
        row("NXDOMAIN, SOA's TTL below its minimum", Reply | 3, {.authorities = {soa(name("example"), 9, 300)}},
            NxDomain, 9);
        row("NXDOMAIN without an SOA", Reply | 3, {}, NxDomain, 0);
        row("NXDOMAIN, SOA of another zone", Reply | 3, {.authorities = {soa(name("other"), 900, 300)}}, NxDomain, 0);
        row("NXDOMAIN, SOA of the root", Reply | 3, {.authorities = {soa(name(""), 900, 300)}}, NxDomain, 300);
        row("NXDOMAIN with a record: denied", Reply | 3, {.answers = {a(ToQuestion, 60, 1)}}, NxDomain, 0);
        row("NXDOMAIN at the end of an alias", Reply | 3,
            {.answers = {cname(ToQuestion, 60, "b.example")}, .authorities = {soaRecord}}, NxDomain, 60, {},
            {"b.example"});
        row("NODATA", Reply, {.authorities = {soaRecord}}, NoData, 300);
        row("NODATA at the end of an alias", Reply,
            {.answers = {cname(ToQuestion, 900, "b.example")}, .authorities = {soaRecord}}, NoData, 300, {},
            {"b.example"});
        row("aliases", Reply,
            {.answers = {cname(ToQuestion, 50, "B.example"), cname(name("b.example"), 40, "c.example"),
                 a(name("c.example"), 60, 1)}},
            NoError, 40, {"192.0.2.1"}, {"B.example", "c.example"});
        row("aliases in the wrong order", Reply,
            {.answers = {a(name("c.example"), 60, 1), cname(name("b.example"), 40, "c.example"),
                 cname(ToQuestion, 50, "b.example")}},
            NoError, 40, {"192.0.2.1"}, {"b.example", "c.example"});
        row("record beside the alias wins", Reply,
            {.answers = {cname(ToQuestion, 50, "b.example"), a(ToQuestion, 60, 1)}}, NoError, 60, {"192.0.2.1"});
        row("referral: no answer", 0x8100, {.authorities = {rr(name("example"), 2, 60, name("ns.example"))}}, ServFail,
            0);
        row("name servers beside NODATA of a resolver", Reply,
            {.authorities = {rr(name("example"), 2, 60, name("ns.example"))}}, NoData, 0);
    }

    void answers()
    {
        QFETCH(const QByteArray, packet);
        QFETCH(const DnsStatus, status);
        QFETCH(const QByteArrayList, values);
        QFETCH(const QByteArrayList, aliases);
        QFETCH(const quint32, ttl);
        const auto result = read(packet);
        QVERIFY(result.has_value());
        QCOMPARE(result->step, AnswerStep::Final);
        QCOMPARE(result->answer.status, status);
        QByteArrayList found;
        for (const DnsRecord &record : result->answer.records) {
            found += record.value;
        }
        QCOMPARE(found, values);
        QCOMPARE(result->answer.aliases, aliases);
        QCOMPARE(result->answer.ttl, ttl);
    }

    void furtherAliases()
    {
        // The server stopped half way.
        const auto half = read(packetOf(Reply, {.answers = {cname(ToQuestion, 60, "b.example")}}));
        QCOMPARE(half->step, AnswerStep::Alias);
        QCOMPARE(half->answer.aliases, QByteArrayList{"b.example"});
        // An authority for a.example has no say in what b.example is.
        const auto authority = read(packetOf(
            (Reply | Aa) & ~Ra, {.answers = {cname(ToQuestion, 60, "b.example"), a(name("b.example"), 60, 1)}}));
        QCOMPARE(authority->step, AnswerStep::Alias);
        QVERIFY(authority->answer.records.isEmpty());
        const auto loop = read(packetOf(Reply, {.answers = {cname(ToQuestion, 60, "a.example")}}));
        QCOMPARE(loop->step, AnswerStep::TooManyAliases);
        QCOMPARE(loop->answer.aliases.size(), 8);
    }

    void values_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("value");

        const auto row = [](const char *rule, int type, const QByteArray &data, const QByteArray &value) {
            QTest::newRow(rule) << type << data << value;
        };
        row("A", 1, QByteArray("\xc0\x00\x02\xff", 4), "192.0.2.255");
        row("AAAA", 28, QByteArray::fromHex("20010db8000000000000000000000001"), "2001:db8::1");
        row("AAAA, mapped", 28, QByteArray::fromHex("00000000000000000000ffffc0000201"), "::ffff:192.0.2.1");
        row("MX", 15, u16(10) + name("Mail.Example"), "Mail.Example");
        row("null MX", 15, u16(0) + name(""), "");
        row("PTR, compressed", 12, "\4mail\xc0\x0c", "mail.a.example");
        row("NS", 2, name("ns.example"), "ns.example");
        row("CNAME", 5, name("c.example"), "c.example");
        row("name with a dot inside a label", 12, "\3a.b\7example" + QByteArray(1, '\0'), "a\\.b.example");
        row("name with NUL and escape", 12, QByteArray("\3\0\x1b[\7example\0", 13), "\\000\\027[.example");
        row("TXT, two strings", 16, "\2ab\1c", "abc");
        row("TXT, empty string", 16, QByteArray(1, '\0'), "");
        row("TXT, NUL and escape", 16, QByteArray("\4\0\x1b[m", 5), QByteArray("\0\x1b[m", 4));
        row("TXT, 65,280 octets", 16, QByteArray('\xff' + QByteArray(255, 'x')).repeated(255),
            QByteArray(255 * 255, 'x'));
        row("SOA", 6, name("ns.example") + name("host.example") + u32(1) + u32(2) + u32(3) + u32(4) + u32(0xffffffff),
            "ns.example. host.example. 1 2 3 4 4294967295");
        row("SRV", 33, u16(0) + u16(1) + u16(993) + name("imap.example"), "0 1 993 imap.example.");
        row("TLSA", 52, "\3\1\1\xab\xcd", "3 1 1 abcd");
    }

    void values()
    {
        QFETCH(const int, type);
        QFETCH(const QByteArray, data);
        QFETCH(const QByteArray, value);
        const auto dnsType = static_cast<DnsType>(type);
        const auto result = read(packetOf(Reply, {.answers = {rr(ToQuestion, type, 60, data)}}, dnsType), dnsType);
        QVERIFY(result.has_value());
        QCOMPARE(result->answer.records.size(), 1);
        QCOMPARE(result->answer.records.constFirst().value, value);
        QCOMPARE(result->answer.records.constFirst().owner, "a.example");
    }

    void bits()
    {
        QVERIFY(decodeReply(packetOf(Reply | Ad))->authenticData);
        QVERIFY(!decodeReply(packetOf(Reply))->authenticData);
        QVERIFY(decodeReply(packetOf(Reply | Tc))->truncated);
        // TC: nothing in it is read, so that it may be cut anywhere.
        const QByteArray cut = packetOf(Reply | Tc, {.answers = {a(ToQuestion, 60, 1)}});
        const auto truncated = decodeReply(cut.first(cut.size() - 3));
        QVERIFY(truncated && truncated->answers.isEmpty());
        QCOMPARE(decodeReply(packetOf(Reply | 5))->rcode, 5);
        QCOMPARE(decodeReply(packetOf(Reply, {.additionals = {rr(name(""), 41, 0x01000000, {})}}))->rcode, 16);
    }
};

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dnsmessage.moc"
