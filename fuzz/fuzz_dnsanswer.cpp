// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as a DNS reply: the checks against the question, the walk over the records, the decoding, and what is made
// of it. The answer must keep its promises, and must come back from the zone file that it is saved in.

#include "demand.h"
#include "dnsanswer_p.h"
#include "dnsmessage_p.h"
#include "dnsname_p.h"
#include "zone.h"
#include "zonefile.h"
#include "zonewriter.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

using namespace Indicia;

namespace {

constexpr DnsType Types[] = {DnsType::A, DnsType::Ns, DnsType::Cname, DnsType::Soa, DnsType::Ptr, DnsType::Mx,
    DnsType::Txt, DnsType::Aaaa, DnsType::Srv, DnsType::Tlsa};

/// The name in the question, where it stands there without compression; else a.example.
QByteArray questionName(QByteArrayView packet)
{
    qsizetype at = DnsHeaderSize;
    while (at < packet.size() && packet[at] != 0 && static_cast<uchar>(packet[at]) <= MaxDnsLabel) {
        at += 1 + static_cast<uchar>(packet[at]);
    }
    const bool whole = at < packet.size() && packet[at] == 0 && at - DnsHeaderSize < MaxDnsName;
    return whole ? packet.sliced(DnsHeaderSize, at + 1 - DnsHeaderSize).toByteArray() : *wireName("a.example");
}

void checkAnswer(const QByteArray &name, DnsType type, const DnsAnswer &answer)
{
    demand(answer.aliases.size() <= MaxAliasHops);
    demand(answer.records.isEmpty() == (answer.status != DnsStatus::NoError));
    for (const DnsRecord &record : answer.records) {
        demand(record.type == type && record.ttl >= answer.ttl);
    }
    const DnsQuestion question{.name = nameText(loweredName(name)), .type = type};
    const auto zone = parseZone(writeZone({{.question = question, .answer = answer}}));
    demand(zone.has_value());
    const DnsAnswer replayed = zone->answer(question.name, type);
    demand(replayed.status == answer.status);
    for (const DnsRecord &record : replayed.records) { // the zone leaves out what is there twice
        demand(std::ranges::any_of(answer.records, [&](const DnsRecord &original) {
            return original.value == record.value && original.preference == record.preference;
        }));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const DnsType type = Types[data[0] % std::size(Types)];
    const QByteArrayView packet(data + 1, static_cast<qsizetype>(size - 1));
    const QByteArray name = questionName(packet);
    const auto id = packet.size() < 2 ? 0 : static_cast<uchar>(packet[0]) << 8 | static_cast<uchar>(packet[1]);
    const DnsQuery query{.id = static_cast<quint16>(id), .name = name, .type = type};
    const bool matches = matchReply(packet, query).has_value();
    const auto reply = decodeReply(packet);
    if (!reply || reply->truncated) {
        return 0;
    }
    demand(!matches || reply->rcode == static_cast<int>(DnsRcode::FormErr)
        || reply->rcode == static_cast<int>(DnsRcode::NotImp) || packet.size() > DnsHeaderSize);
    DnsAnswer answer;
    answer.ttl = ~quint32(0);
    switch (readAnswer(*reply, name, type, answer)) {
    case AnswerStep::Final:
        checkAnswer(name, type, answer);
        break;
    case AnswerStep::Alias:
        demand(!answer.aliases.isEmpty() && answer.aliases.size() <= MaxAliasHops);
        break;
    case AnswerStep::TooManyAliases:
        demand(answer.aliases.size() == MaxAliasHops);
        break;
    }
    return 0;
}
