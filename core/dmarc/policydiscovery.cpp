// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policydiscovery_p.h"

#include <algorithm>

namespace Indicia {
namespace {

using Found = DmarcWalkStep::Found;
using Tag = DmarcApplied::Tag;

bool isRecord(const DmarcWalkStep &step)
{
    return step.found == Found::Record || step.found == Found::InvalidRecord;
}

void setMissingAnswer(DnsStatus status, DmarcOutcome &outcome)
{
    outcome.result = status == DnsStatus::NotAsked ? DmarcResult::NotAsked : DmarcResult::TempError;
    outcome.reason = status == DnsStatus::NotAsked ? DmarcReason::LookupsOff
        : status == DnsStatus::Cancelled           ? DmarcReason::Cancelled
                                                   : DmarcReason::DnsFailed;
}

/// From the highest preference to the lowest: the author's domain, its organizational domain, its public suffix domain.
const DmarcWalkStep *stepInForce(const TreeWalk &walk)
{
    if (isRecord(walk.steps.first())) {
        return &walk.steps.first();
    }
    const DmarcWalkStep *suffix = nullptr;
    for (const DmarcWalkStep &step : walk.steps) {
        if (isRecord(step) && step.domain == walk.orgDomain) {
            return &step;
        }
        if (isRecord(step) && step.psd == DmarcPsd::Yes) {
            suffix = &step;
        }
    }
    return suffix;
}

/// A name exists if anything stands at it or below it, an alias too (RFC 9989 section 3.2.13 and appendix A.4; RFC 8020
/// section 2: NXDOMAIN behind an alias denies the alias' target).
bool isDenied(const DnsAnswer &answer)
{
    return answer.status == DnsStatus::NxDomain && answer.aliases.isEmpty();
}

/// np= for a subdomain that does not exist, sp= for one that does; what is not said is taken from the next.
DmarcApplied policyOf(const DmarcRecord &record, bool subdomain, bool exists)
{
    DmarcApplied applied;
    if (subdomain && !exists && record.nonexistentPolicy != DmarcPolicy::NotSaid) {
        applied = {.tag = Tag::Np, .published = record.nonexistentPolicy};
    } else if (subdomain && record.subdomainPolicy != DmarcPolicy::NotSaid) {
        applied = {.tag = Tag::Sp, .published = record.subdomainPolicy};
    } else {
        applied = {.tag = Tag::P, .published = record.policy};
    }
    applied.effective = record.testing ? oneLevelLower(applied.published) : applied.published;
    return applied;
}

} // namespace

DmarcPolicy oneLevelLower(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::Reject:
        return DmarcPolicy::Quarantine;
    case DmarcPolicy::Quarantine:
    case DmarcPolicy::None:
        return DmarcPolicy::None;
    case DmarcPolicy::NotSaid:
        break;
    }
    return DmarcPolicy::NotSaid;
}

bool discoverPolicy(const TreeWalk &walk, DmarcLookups &lookups, DmarcOutcome &outcome)
{
    if (walk.failed && !isRecord(walk.steps.first())) {
        setMissingAnswer(outcome.evidence.at(walk.steps.last().exchange).answer.status, outcome);
        return false;
    }
    const DmarcWalkStep *step = stepInForce(walk);
    if (!step) {
        outcome.result = DmarcResult::None;
        outcome.reason
            = walk.steps.first().found == Found::SeveralRecords ? DmarcReason::SeveralRecords : DmarcReason::NoRecord;
        return false;
    }
    outcome.recordDomain = step->domain;
    outcome.record = lookups.recordAt(step->domain).record;
    if (step->found == Found::InvalidRecord) {
        outcome.result = DmarcResult::PermError;
        outcome.reason = DmarcReason::InvalidRecord;
        return false;
    }
    return true;
}

bool applyPolicy(DmarcLookups &lookups, DmarcOutcome &outcome)
{
    const bool subdomain = outcome.recordDomain != outcome.author;
    bool known = true;
    if (subdomain && isDenied(lookups.recordAt(outcome.author).exchange.answer)) {
        const DnsExchange &exchange = lookups.existenceOf(outcome.author);
        (void)evidenceIndex(outcome.evidence, exchange);
        known = !exchange.answer.isTemporary();
        outcome.authorExists = !isDenied(exchange.answer);
    }
    outcome.applied = policyOf(outcome.record, subdomain, outcome.authorExists);
    if (!known && policyOf(outcome.record, subdomain, false).published != outcome.applied.published) {
        outcome.applied = {};
        return false;
    }
    return true;
}

} // namespace Indicia
