// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsanswer_p.h"

#include "dnsname_p.h"
#include "domainname.h"
#include "zone.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Takes the records of @p type at @p owner (in lower case) into @p answer. True where there are some. A server that
/// denies the name and shows records of it contradicts itself: the denial is believed, as resolvers do.
bool takeRecords(const DnsReply &reply, const QByteArray &owner, DnsType type, DnsAnswer &answer)
{
    if (reply.rcode != static_cast<int>(DnsRcode::NoError)) {
        return false;
    }
    for (const DnsRecord &record : reply.answers) {
        if (record.type == type && record.owner == owner) {
            answer.records += record;
            answer.ttl = std::min(answer.ttl, record.ttl);
        }
    }
    return !answer.records.isEmpty();
}

const DnsRecord *aliasAt(const DnsReply &reply, const QByteArray &owner)
{
    const auto alias = std::ranges::find_if(
        reply.answers, [&](const DnsRecord &record) { return record.type == DnsType::Cname && record.owner == owner; });
    return alias == reply.answers.end() ? nullptr : &*alias;
}

/// The SOA in the authority section that stands behind a negative answer for @p owner (RFC 2308 section 3).
const DnsRecord *negativeSoa(const DnsReply &reply, const QByteArray &owner)
{
    const auto soa = std::ranges::find_if(reply.authorities, [&](const DnsRecord &record) {
        return record.type == DnsType::Soa && (record.owner.isEmpty() || isInDomain(owner, record.owner));
    });
    return soa == reply.authorities.end() ? nullptr : &*soa;
}

void setNegative(const DnsReply &reply, const QByteArray &owner, DnsStatus status, DnsAnswer &answer)
{
    answer.status = status;
    const DnsRecord *soa = negativeSoa(reply, owner);
    const quint32 minimum = soa ? soa->value.sliced(soa->value.lastIndexOf(' ') + 1).toUInt() : 0;
    answer.ttl = std::min({answer.ttl, soa ? soa->ttl : 0, minimum});
}

/// Neither an answer nor a denial, but the names of servers that would know.
bool isReferral(const DnsReply &reply)
{
    return !reply.authoritative && !reply.recursionAvailable
        && std::ranges::any_of(reply.authorities, [](const DnsRecord &record) { return record.type == DnsType::Ns; })
        && std::ranges::none_of(reply.authorities, [](const DnsRecord &record) { return record.type == DnsType::Soa; });
}

AnswerStep readEmpty(const DnsReply &reply, const QByteArray &owner, bool throughAlias, DnsAnswer &answer)
{
    const bool denied = reply.rcode == static_cast<int>(DnsRcode::NxDomain);
    if (denied) {
        setNegative(reply, owner, DnsStatus::NxDomain, answer); // of the last alias, RFC 6604 section 3
        return AnswerStep::Final;
    }
    if (throughAlias && !negativeSoa(reply, owner)) {
        return AnswerStep::Alias; // the server went no further
    }
    if (isReferral(reply)) {
        answer.status = DnsStatus::ServFail;
        answer.ttl = 0;
        return AnswerStep::Final;
    }
    setNegative(reply, owner, DnsStatus::NoData, answer);
    return AnswerStep::Final;
}

} // namespace

AnswerStep readAnswer(const DnsReply &reply, const QByteArray &name, DnsType type, DnsAnswer &answer)
{
    QByteArray owner = nameText(loweredName(name));
    for (int hops = 0;; ++hops) {
        if (takeRecords(reply, owner, type, answer)) {
            answer.status = DnsStatus::NoError;
            return AnswerStep::Final;
        }
        // Who asks for an alias does not follow it (RFC 1034 section 4.3.2, step 3a).
        const DnsRecord *alias = type == DnsType::Cname ? nullptr : aliasAt(reply, owner);
        if (!alias) {
            return readEmpty(reply, owner, hops > 0, answer);
        }
        if (answer.aliases.size() == MaxAliasHops) {
            return AnswerStep::TooManyAliases;
        }
        answer.aliases += alias->value;
        answer.ttl = std::min(answer.ttl, alias->ttl);
        if (!reply.recursionAvailable) {
            return AnswerStep::Alias;
        }
        owner = nameText(loweredName(wireName(alias->value).value_or(QByteArray(1, '\0'))));
    }
}

} // namespace Indicia
