// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peerlookup_p.h"

#include "domainname.h"
#include "resolver.h"

#include <algorithm>

namespace Indicia {

DnsType addressTypeOf(const IpAddress &peer)
{
    return peer.isV4() ? DnsType::A : DnsType::Aaaa;
}

DnsType otherAddressTypeOf(const IpAddress &peer)
{
    return peer.isV4() ? DnsType::Aaaa : DnsType::A;
}

bool hasAddress(const QList<DnsRecord> &records, const IpAddress &peer)
{
    return std::ranges::any_of(records, [&peer](const DnsRecord &record) {
        // An AAAA that holds a mapped address leads to nobody on IPv4.
        return record.type == addressTypeOf(peer) && IpAddress::parse(record.value) == peer;
    });
}

DnsAnswer askKeeping(
    QList<DnsExchange> &evidence, Resolver &resolver, const QByteArray &name, DnsType type, const Patience &patience)
{
    DnsAnswer answer = resolver.query(name, type, patience);
    if (answer.status == DnsStatus::NoError && answer.records.isEmpty()) {
        answer.status = DnsStatus::NoData;
    }
    evidence.append({{normalizedDomain(name), type}, answer});
    return answer;
}

} // namespace Indicia
