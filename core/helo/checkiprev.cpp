// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helooutcome.h"

#include "peerlookup_p.h"
#include "resolver.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Names that are followed, as for SPF's ptr (RFC 7208 section 4.6.4; RFC 8601 asks for a limit without a number).
constexpr qsizetype MaxReverseNames = 10;

/// A name that can be one of a host. Of others we do not ask: anybody may write anything under the own address.
bool isHostName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 253
        && std::ranges::all_of(name, [](char c) { return c > ' ' && c <= '~' && c != '\\'; });
}

IprevOutcome concluded(IprevOutcome outcome, IprevResult result, IprevReason reason)
{
    outcome.result = result;
    outcome.reason = reason;
    return outcome;
}

IprevOutcome unanswered(const IprevOutcome &outcome, DnsStatus status)
{
    return status == DnsStatus::NotAsked ? concluded(outcome, IprevResult::NotAsked, IprevReason::LookupsOff)
                                         : concluded(outcome, IprevResult::TempError, IprevReason::LookupFailed);
}

/// The forward half: the first of @p names that leads to the peer decides. An error on the way is only one if none
/// does.
IprevOutcome confirm(IprevOutcome outcome, const QList<DnsRecord> &names, const IpAddress &peer, Resolver &resolver,
    const Patience &patience)
{
    std::optional<DnsStatus> failure;
    for (const DnsRecord &record : names.first(std::min(MaxReverseNames, names.size()))) {
        if (!isHostName(record.value)) {
            continue;
        }
        const DnsAnswer answer = askKeeping(outcome.evidence, resolver, record.value, addressTypeOf(peer), patience);
        if (hasAddress(answer.records, peer)) {
            outcome.name = record.value;
            return concluded(outcome, IprevResult::Pass, IprevReason::Confirmed);
        }
        if (answer.isTemporary()) {
            failure = answer.status;
        }
    }
    return failure ? unanswered(outcome, *failure) : concluded(outcome, IprevResult::Fail, IprevReason::NotConfirmed);
}

} // namespace

/// The results are those of RFC 8601 section 2.7.3: that there is no PTR record is "permerror" there, that its names
/// do not lead back, or lead nowhere, is "fail".
IprevOutcome checkIprev(const std::optional<IpAddress> &peer, Resolver &resolver, const Patience &patience)
{
    IprevOutcome outcome;
    if (!peer) {
        return outcome;
    }
    const DnsAnswer answer = askKeeping(outcome.evidence, resolver, peer->reverseName(), DnsType::Ptr, patience);
    if (answer.isTemporary()) {
        return unanswered(outcome, answer.status);
    }
    if (answer.records.isEmpty()) {
        return concluded(outcome, IprevResult::PermError, IprevReason::NoReverseName);
    }
    outcome.name = answer.records.first().value;
    outcome = confirm(outcome, answer.records, *peer, resolver, patience);
    outcome.dynamicLooking = looksDynamic(outcome.name, *peer);
    return outcome;
}

} // namespace Indicia
