// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarclegacy_p.h"

#include "identifiers_p.h"
#include "policydiscovery_p.h"
#include "publicsuffixlist.h"
#include "treewalk_p.h"

namespace Indicia {
namespace {

using Difference = DmarcLegacy::Difference;
using Found = DmarcWalkStep::Found;
using Tag = DmarcApplied::Tag;

/// Organizational Domain by RFC 7489 section 3.2; a public suffix is its own.
QByteArray orgDomainOf(const QByteArray &domain, const PublicSuffixList &suffixes)
{
    const QByteArray found = suffixes.organizationalDomain(domain);
    return found.isEmpty() ? domain : found;
}

/// RFC 7489 section 6.6.3: the author's record, or else that of the organizational domain. Several records end it.
const DmarcLookup &recordInForce(const DmarcLegacy &legacy, DmarcOutcome &outcome, DmarcLookups &lookups)
{
    const DmarcLookup &own = lookups.recordAt(outcome.author);
    if (own.found != Found::Nothing || legacy.orgDomain == outcome.author) {
        return own;
    }
    const DmarcLookup &organizations = lookups.recordAt(legacy.orgDomain);
    (void)evidenceIndex(outcome.evidence, organizations.exchange);
    return organizations;
}

DmarcApplied appliedOf(const DmarcRecord &record, bool subdomain)
{
    DmarcApplied applied{.tag = Tag::P, .published = record.policy};
    if (subdomain && record.subdomainPolicy != DmarcPolicy::NotSaid) {
        applied = {.tag = Tag::Sp, .published = record.subdomainPolicy};
    }
    // Section 6.6.4: mail outside of the part gets the next lower policy.
    applied.effective = record.percent == 0 ? oneLevelLower(applied.published) : applied.published;
    return applied;
}

DmarcResult sumOf(const QList<DmarcAlignment> &identifiers, const DmarcOutcome &outcome, const DmarcLegacy &legacy,
    const DmarcRecord &record, const PublicSuffixList &suffixes)
{
    AlignmentSum sum;
    for (const DmarcAlignment &identifier : identifiers) {
        const bool dkim = identifier.source == DmarcAlignment::Source::Dkim;
        const bool relaxed = (dkim ? record.dkimMode : record.spfMode) == DmarcMode::Relaxed;
        const bool unknown = identifier.domain.isEmpty();
        const bool aligned = identifier.domain == outcome.author
            || (relaxed && !unknown && orgDomainOf(identifier.domain, suffixes) == legacy.orgDomain);
        sum.add(identifier, aligned ? Aligned::Yes : unknown ? Aligned::Unknown : Aligned::No);
    }
    return sum.result();
}

bool isResult(DmarcResult result)
{
    switch (result) {
    case DmarcResult::None:
    case DmarcResult::Pass:
    case DmarcResult::Fail:
    case DmarcResult::PermError:
        return true;
    case DmarcResult::TempError:
    case DmarcResult::NotApplicable:
    case DmarcResult::NotAsked:
        break;
    }
    return false;
}

Difference differenceOf(const DmarcOutcome &outcome, const DmarcLegacy &legacy, const DmarcRecord &record)
{
    if (!isResult(outcome.result) || !isResult(legacy.result)
        || (outcome.result == DmarcResult::None && legacy.result == DmarcResult::None)) {
        return Difference::None;
    }
    if (legacy.recordDomain != outcome.recordDomain) {
        const bool several = !outcome.walk.isEmpty() && outcome.walk.first().found == Found::SeveralRecords;
        const bool leftOut
            = !legacy.recordDomain.isEmpty() && !treeWalkNames(outcome.author).contains(legacy.recordDomain);
        return several                            ? Difference::SeveralRecords
            : outcome.record.psd == DmarcPsd::Yes ? Difference::PsdRecord
            : leftOut                             ? Difference::TreeDepth
                                                  : Difference::OrgDomain;
    }
    if (legacy.result != outcome.result || (!outcome.orgDomain.isEmpty() && legacy.orgDomain != outcome.orgDomain)) {
        return Difference::OrgDomain;
    }
    if (outcome.applied.published != DmarcPolicy::NotSaid && legacy.applied.published != outcome.applied.published) {
        return Difference::NonexistentPolicy;
    }
    const bool enforced
        = legacy.applied.published != DmarcPolicy::None && legacy.applied.published != DmarcPolicy::NotSaid;
    return enforced && outcome.record.testing ? Difference::Testing
        : enforced && record.percent < 100    ? Difference::Percent
                                              : Difference::None;
}

} // namespace

DmarcLegacy judgeByRfc7489(DmarcOutcome &outcome, const QList<DmarcAlignment> &identifiers,
    const PublicSuffixList &suffixes, DmarcLookups &lookups)
{
    DmarcLegacy legacy;
    legacy.orgDomain = orgDomainOf(outcome.author, suffixes);
    const DmarcLookup &lookup = recordInForce(legacy, outcome, lookups);
    switch (lookup.found) {
    case Found::Nothing:
    case Found::SeveralRecords:
        legacy.result = DmarcResult::None;
        break;
    case Found::Error: {
        const bool off = lookup.exchange.answer.status == DnsStatus::NotAsked;
        legacy.result = off ? DmarcResult::NotAsked : DmarcResult::TempError;
        break;
    }
    case Found::InvalidRecord:
        legacy.recordDomain = lookup.domain;
        legacy.result = DmarcResult::PermError;
        break;
    case Found::Record:
        legacy.recordDomain = lookup.domain;
        legacy.applied = appliedOf(lookup.record, lookup.domain != outcome.author);
        legacy.result = sumOf(identifiers, outcome, legacy, lookup.record, suffixes);
        break;
    }
    legacy.difference = differenceOf(outcome, legacy, lookup.record);
    legacy.differs = legacy.difference != Difference::None;
    return legacy;
}

} // namespace Indicia
