// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimkeylookup_p.h"

#include "checkdkim.h"
#include "dkimkeyarchive.h"
#include "dkimkeycache.h"
#include "dkimsignature.h"

#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

/// What RFC 6376 section 6.1.2 makes of an answer; nothing where there are records.
std::optional<DkimReason> failureReason(DnsStatus status)
{
    switch (status) {
    case DnsStatus::NoError:
        return {};
    case DnsStatus::NoData:
    case DnsStatus::NxDomain:
        return DkimReason::NoKey;
    case DnsStatus::ServFail:
        return DkimReason::DnsServFail;
    case DnsStatus::Timeout:
        return DkimReason::DnsTimeout;
    case DnsStatus::Refused:
        return DkimReason::DnsRefused;
    case DnsStatus::Cancelled:
        return DkimReason::Cancelled;
    case DnsStatus::NotAsked:
        return DkimReason::LookupsOff;
    }
    Q_UNREACHABLE_RETURN(DkimReason::DnsServFail);
}

DnsAnswer ask(const QByteArray &name, Resolver &resolver, const Patience &patience)
{
    DnsAnswer answer;
    if (patience.stop.stop_requested()) {
        answer.status = DnsStatus::Cancelled;
    } else if (patience.deadline.hasExpired()) {
        answer.status = DnsStatus::Timeout;
    } else {
        answer = resolver.query(name, DnsType::Txt, patience);
    }
    return answer;
}

} // namespace

QByteArray keyName(const QByteArray &domain, const QByteArray &selector)
{
    return selector % "._domainkey." % domain;
}

DkimKeyAnswer lookUpKey(const DkimSignature &signature, const DkimQuery &query, DkimKeyCache &cache, Resolver &resolver,
    const Patience &patience)
{
    DkimKeyAnswer keys;
    const QByteArray name = keyName(signature.domain, signature.selector);
    keys.exchange = {{name, DnsType::Txt}, ask(name, resolver, patience)};
    if (keys.exchange.answer.dnssec == Dnssec::Bogus) { // refuted (RFC 4035 section 5.5)
        keys.fault = DkimReason::DnsServFail;
        return keys;
    }
    for (const DnsRecord &record : std::as_const(keys.exchange.answer.records)) {
        if (keys.records.size() == MaxKeyRecords) {
            break;
        }
        keys.records.append(cache.record(record.value));
    }
    keys.fault = failureReason(keys.exchange.answer.status);
    if (!keys.fault && keys.records.isEmpty()) {
        keys.fault = DkimReason::NoKey;
    }
    if (keys.fault == DkimReason::NoKey && query.archive != nullptr) {
        const QList<ArchivedDkimKey> seen = query.archive->find(signature.domain, signature.selector, query.at);
        for (const ArchivedDkimKey &key : seen.first(std::min(seen.size(), MaxKeyRecords))) {
            keys.records.append(cache.record(key.record));
            keys.fromArchive = true;
            keys.fault.reset();
        }
    }
    return keys;
}

} // namespace Indicia
