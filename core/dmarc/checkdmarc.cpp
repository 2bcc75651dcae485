// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authordomains.h"
#include "dmarclegacy_p.h"
#include "domainname.h"
#include "identifiers_p.h"
#include "policydiscovery_p.h"
#include "publicsuffixlist.h"
#include "treewalk_p.h"

#include <algorithm>
#include <list>

namespace Indicia {
namespace {

QByteArrayView topLabel(const QByteArray &domain)
{
    return QByteArrayView(domain).sliced(domain.lastIndexOf('.') + 1);
}

/// Judges one author domain.
class DmarcCheck
{
public:
    DmarcCheck(const QByteArray &author, const QList<DmarcAlignment> &identifiers, DmarcLookups &lookups)
        : m_identifiers(identifiers), m_lookups(lookups)
    {
        m_outcome.author = author;
    }

    DmarcOutcome run(const PublicSuffixList *suffixes);

private:
    void judge();
    Aligned align(DmarcAlignment &identifier);
    Aligned compareOrgDomains(DmarcAlignment &identifier);
    const TreeWalk &walkFrom(const QByteArray &domain);

    const QList<DmarcAlignment> &m_identifiers;
    DmarcLookups &m_lookups;
    DmarcOutcome m_outcome;
    TreeWalk m_walk;
    std::list<TreeWalk> m_walks; ///< of identifiers
};

const TreeWalk &DmarcCheck::walkFrom(const QByteArray &domain)
{
    const auto known
        = std::ranges::find_if(m_walks, [&](const TreeWalk &walk) { return walk.steps.first().domain == domain; });
    return known != m_walks.end() ? *known : m_walks.emplace_back(walkTree(domain, m_lookups, m_outcome.evidence));
}

/// Relaxed alignment (RFC 9989 section 4.10.2). An organizational domain is the domain itself or above it, so that only
/// an identifier within the author's can have the same: no other needs a walk.
Aligned DmarcCheck::compareOrgDomains(DmarcAlignment &identifier)
{
    if (m_walk.failed) {
        return topLabel(identifier.domain) == topLabel(m_outcome.author) ? Aligned::Unknown : Aligned::No;
    }
    if (!isInDomain(identifier.domain, m_walk.orgDomain)) {
        return Aligned::No;
    }
    const TreeWalk &walk = walkFrom(identifier.domain);
    identifier.walk = walk.steps;
    identifier.orgDomain = walk.orgDomain;
    if (walk.failed) {
        return Aligned::Unknown;
    }
    return walk.orgDomain == m_walk.orgDomain ? Aligned::Yes : Aligned::No;
}

Aligned DmarcCheck::align(DmarcAlignment &identifier)
{
    const bool dkim = identifier.source == DmarcAlignment::Source::Dkim;
    identifier.mode = dkim ? m_outcome.record.dkimMode : m_outcome.record.spfMode;
    if (identifier.domain == m_outcome.author) {
        identifier.aligned = true;
        return Aligned::Yes;
    }
    if (identifier.domain.isEmpty()) {
        return Aligned::Unknown;
    }
    if (identifier.mode == DmarcMode::Strict || (!identifier.passed && !identifier.undecided)
        || dmarcDomain(identifier.domain).isEmpty()) {
        return Aligned::No;
    }
    const Aligned aligned = compareOrgDomains(identifier);
    identifier.aligned = aligned == Aligned::Yes;
    identifier.undecided = identifier.undecided || aligned == Aligned::Unknown;
    return aligned;
}

void DmarcCheck::judge()
{
    const bool applied = applyPolicy(m_lookups, m_outcome);
    AlignmentSum sum;
    for (DmarcAlignment &identifier : m_outcome.alignments) {
        sum.add(identifier, align(identifier));
    }
    m_outcome.result = sum.result();
    m_outcome.reason = sum.reason();
    if (!applied && m_outcome.result == DmarcResult::Fail) {
        m_outcome.result = DmarcResult::TempError; // section 5.3.6: neither, and no policy
        m_outcome.reason = DmarcReason::DnsFailed;
    }
}

DmarcOutcome DmarcCheck::run(const PublicSuffixList *suffixes)
{
    m_walk = walkTree(m_outcome.author, m_lookups, m_outcome.evidence);
    m_outcome.walk = m_walk.steps;
    m_outcome.orgDomain = m_walk.orgDomain;
    m_outcome.orgBasis = m_walk.basis;
    m_outcome.alignments = m_identifiers;
    if (discoverPolicy(m_walk, m_lookups, m_outcome)) {
        judge();
    }
    if (suffixes && suffixes->isValid()) {
        m_outcome.legacy = judgeByRfc7489(m_outcome, m_identifiers, *suffixes, m_lookups);
    }
    return std::move(m_outcome);
}

DmarcOutcome notApplicable(const QByteArray &author, DmarcReason reason)
{
    DmarcOutcome outcome;
    outcome.author = author;
    outcome.result = DmarcResult::NotApplicable;
    outcome.reason = reason;
    return outcome;
}

/// What is said of one domain among several (section 5.3.1).
void leaveToReceiver(DmarcOutcome &outcome)
{
    outcome.result = DmarcResult::NotApplicable;
    outcome.reason = DmarcReason::SeveralAuthors;
}

} // namespace

QList<DmarcOutcome> checkDmarc(const DmarcQuery &query, Resolver &resolver, const Patience &patience)
{
    const QList<DmarcAlignment> identifiers = identifiersOf(query);
    DmarcLookups lookups(query.records, resolver, patience);
    QList<DmarcOutcome> outcomes;
    outcomes.reserve(query.authors.size());
    for (const QByteArray &written : query.authors) {
        const QByteArray author = dmarcDomain(written);
        DmarcOutcome outcome = notApplicable(author.isEmpty() ? written : author, DmarcReason::NoAuthor);
        if (!author.isEmpty() && outcomes.size() < MaxDmarcAuthors) {
            outcome = DmarcCheck(author, identifiers, lookups).run(query.publicSuffixes);
        }
        outcome.resultAlone = outcome.result;
        outcome.reasonAlone = outcome.reason;
        if (query.authors.size() > 1) {
            leaveToReceiver(outcome);
        }
        outcomes.append(std::move(outcome));
    }
    if (outcomes.isEmpty()) {
        outcomes.append(notApplicable({}, DmarcReason::NoAuthor));
        outcomes.last().resultAlone = DmarcResult::NotApplicable;
    }
    return outcomes;
}

} // namespace Indicia
