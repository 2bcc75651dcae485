// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zone.h"

#include "dnsname_p.h"

#include <QSet>

#include <algorithm>

namespace Indicia {

namespace {

/// The last field of an SOA's value.
quint32 soaMinimum(const QByteArray &value)
{
    return value.sliced(value.lastIndexOf(' ') + 1).toUInt();
}

/// Takes out what is there twice (RFC 2181 section 5), as name servers are that the zones above and below a cut both
/// name.
void removeDuplicates(QList<DnsRecord> &records)
{
    QSet<std::pair<quint16, QByteArray>> seen;
    records.removeIf([&](const DnsRecord &record) {
        const qsizetype before = seen.size();
        seen.insert({record.preference, record.value});
        return seen.size() == before;
    });
}

} // namespace

Zone::Node *Zone::nodeFor(const QByteArray &owner)
{
    const auto wire = wireName(owner);
    return wire ? &m_nodes[nameKey(loweredName(*wire))] : nullptr;
}

bool Zone::add(const DnsRecord &record)
{
    const auto wire = wireName(record.owner);
    if (!wire) {
        return false;
    }
    const QByteArray lowered = loweredName(*wire);
    QList<DnsRecord> &records = m_nodes[nameKey(lowered)].records;
    records += record;
    records.back().owner = nameText(lowered);
    ++m_recordCount;
    return true;
}

bool Zone::add(const QByteArray &owner, DnsType type, const QByteArray &value, quint32 ttl)
{
    return add(DnsRecord{.owner = owner, .type = type, .ttl = ttl, .value = value});
}

bool Zone::addMx(const QByteArray &owner, quint16 preference, const QByteArray &host, quint32 ttl)
{
    return add(DnsRecord{.owner = owner, .type = DnsType::Mx, .ttl = ttl, .value = host, .preference = preference});
}

bool Zone::addName(const QByteArray &owner)
{
    return nodeFor(owner) != nullptr;
}

QList<DnsRecord> Zone::records(DnsType type) const
{
    QList<DnsRecord> found;
    for (const auto &[key, node] : m_nodes) {
        std::ranges::copy_if(
            node.records, std::back_inserter(found), [type](const DnsRecord &record) { return record.type == type; });
    }
    return found;
}

bool Zone::setStatus(const QByteArray &owner, DnsType type, DnsStatus status, quint32 ttl)
{
    Node *node = nodeFor(owner);
    if (node) {
        node->forced[type] = {status, ttl};
    }
    return node != nullptr;
}

bool Zone::setStatus(const QByteArray &owner, DnsStatus status, quint32 ttl)
{
    Node *node = nodeFor(owner);
    if (node) {
        node->forcedElse = {status, ttl};
    }
    return node != nullptr;
}

const Zone::Node *Zone::find(const QByteArray &key) const
{
    const auto it = m_nodes.find(key);
    return it == m_nodes.end() ? nullptr : &it->second;
}

bool Zone::existsBelow(const QByteArray &key) const
{
    const auto it = m_nodes.upper_bound(key);
    return it != m_nodes.end() && it->first.startsWith(key);
}

const Zone::Node *Zone::wildcardFor(const QByteArray &wire) const
{
    // Only the closest encloser, the first name above that exists, may hold the wildcard (RFC 4592 section 3.3.1).
    QByteArrayView encloser = wire;
    do {
        encloser = parentName(encloser);
        const QByteArray key = nameKey(encloser);
        if (encloser.size() <= 1 || find(key) || existsBelow(key)) {
            return find(key + "\1*");
        }
    } while (true);
}

quint32 Zone::negativeTtl(const QByteArray &wire) const
{
    // The SOA of the zone that encloses the name (RFC 2308 section 5).
    for (QByteArrayView name = wire;; name = parentName(name)) {
        if (const Node *node = find(nameKey(name))) {
            const auto soa = std::ranges::find(node->records, DnsType::Soa, &DnsRecord::type);
            if (soa != node->records.end()) {
                return std::min(soa->ttl, soaMinimum(soa->value));
            }
        }
        if (name.size() <= 1) {
            return 0;
        }
    }
}

bool Zone::step(const QByteArray &wire, DnsType type, DnsAnswer &answer) const
{
    const QByteArray key = nameKey(wire);
    const Node *node = find(key);
    if (!node && !existsBelow(key)) {
        node = wildcardFor(wire);
        if (!node) {
            answer.status = DnsStatus::NxDomain;
            answer.ttl = std::min(answer.ttl, negativeTtl(wire));
            return false;
        }
    }
    const auto forced = node ? node->forced.find(type) : decltype(node->forced.find(type))();
    if (node != nullptr && forced != node->forced.end()) {
        answer.status = forced->second.status;
        answer.ttl = std::min(answer.ttl, forced->second.ttl);
        return false;
    }
    const DnsRecord *alias = nullptr;
    for (const DnsRecord &record : node ? node->records : QList<DnsRecord>()) {
        if (record.type == type) {
            answer.records += record;
            answer.records.back().owner = nameText(wire);
            answer.ttl = std::min(answer.ttl, record.ttl);
        } else if (record.type == DnsType::Cname && !alias) {
            alias = &record;
        }
    }
    if (!answer.records.isEmpty()) {
        if (answer.records.size() > 1) {
            removeDuplicates(answer.records);
        }
        answer.status = DnsStatus::NoError;
        return false;
    }
    if (alias) {
        answer.aliases += alias->value;
        answer.ttl = std::min(answer.ttl, alias->ttl);
        return true;
    }
    if (node && node->forcedElse) {
        answer.status = node->forcedElse->status;
        answer.ttl = std::min(answer.ttl, node->forcedElse->ttl);
        return false;
    }
    answer.status = DnsStatus::NoData;
    answer.ttl = std::min(answer.ttl, negativeTtl(wire));
    return false;
}

DnsAnswer Zone::answer(const QByteArray &name, DnsType type) const
{
    DnsAnswer answer;
    answer.ttl = ~quint32(0);
    auto wire = wireName(name);
    for (int hops = 0; wire && step(loweredName(*wire), type, answer); ++hops) {
        if (hops == MaxAliasHops) {
            answer.aliases.removeLast();
            answer.status = DnsStatus::ServFail;
            answer.ttl = 0;
            return answer;
        }
        wire = wireName(answer.aliases.constLast());
    }
    if (!wire) {
        answer.status = DnsStatus::NxDomain;
        answer.ttl = 0;
    }
    return answer;
}

} // namespace Indicia
