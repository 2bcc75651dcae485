// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfevaluator_p.h"

#include "domainname.h"
#include "spfaddress_p.h"

#include <algorithm>

namespace Indicia {

/// RFC 7208 section 5.
SpfEvaluator::OrVerdict<bool> SpfEvaluator::matches(const SpfTerm &term, const Scope &scope, qsizetype step)
{
    if (!term.costsLookup()) {
        return term.kind == SpfTermKind::All || matchesNetwork(term);
    }
    if (auto limit = m_lookups.spendLookup()) {
        return std::unexpected(*limit);
    }
    if (cannotMatch(term)) {
        return false;
    }
    const auto target = targetName(term, scope);
    if (!target) {
        return std::unexpected(target.error());
    }
    if (!term.domainSpec.isEmpty()) {
        m_tracer.setExpanded(step, *target);
    }
    switch (term.kind) {
    case SpfTermKind::Include:
        return matchesInclude(*target, scope, step);
    case SpfTermKind::A:
        return matchesA(masterFileName(*target), term);
    case SpfTermKind::Mx:
        return matchesMx(*target, term);
    case SpfTermKind::Ptr:
        return matchesPtr(*target);
    case SpfTermKind::Exists:
        return matchesExists(*target);
    case SpfTermKind::All:
    case SpfTermKind::Ip4:
    case SpfTermKind::Ip6:
    case SpfTermKind::Redirect:
    case SpfTermKind::Explanation:
    case SpfTermKind::UnknownModifier:
    case SpfTermKind::Invalid:
        break;
    }
    return false;
}

/// RFC 7208 section 5.2, with its table of results.
SpfEvaluator::OrVerdict<bool> SpfEvaluator::matchesInclude(const QByteArray &target, const Scope &scope, qsizetype step)
{
    m_tracer.descend(step);
    const SpfVerdict verdict = evaluate({target, scope.depth + 1, Explain::No});
    m_tracer.setNested(step, verdict.result);
    switch (verdict.result) {
    case SpfResult::Pass:
        return true;
    case SpfResult::Fail:
    case SpfResult::SoftFail:
    case SpfResult::Neutral:
        return false;
    case SpfResult::TempError:
    case SpfResult::NotAsked:
        return std::unexpected(verdict);
    case SpfResult::None:
        return std::unexpected(SpfVerdict{SpfResult::PermError, SpfReason::IncludeNone, {}});
    case SpfResult::PermError:
        break;
    }
    // A limit is one of the whole check, wherever it is reached; everything else is a fault of the other domain.
    if (verdict.reason == SpfReason::LookupLimit || verdict.reason == SpfReason::VoidLookupLimit
        || verdict.reason == SpfReason::MxLimit) {
        return std::unexpected(verdict);
    }
    return std::unexpected(SpfVerdict{SpfResult::PermError, SpfReason::IncludePermError, {}});
}

/// RFC 7208 section 5.3.
SpfEvaluator::OrVerdict<bool> SpfEvaluator::matchesA(const QByteArray &name, const SpfTerm &term)
{
    if (!isAskable(name)) {
        return false;
    }
    const DnsAnswer answer = m_lookups.query(name, addressType());
    if (auto failure = m_lookups.failure(answer)) {
        return std::unexpected(*failure);
    }
    if (auto limit = m_lookups.countVoid(answer)) {
        return std::unexpected(*limit);
    }
    return hasClient(answer.records, term);
}

/// RFC 7208 section 5.4. The limit is one of querying (section 4.6.4): a match among the first ten names stands,
/// however many more there are.
SpfEvaluator::OrVerdict<bool> SpfEvaluator::matchesMx(const QByteArray &target, const SpfTerm &term)
{
    if (!isAskable(target)) {
        return false;
    }
    DnsAnswer answer = m_lookups.query(masterFileName(target), DnsType::Mx);
    if (auto failure = m_lookups.failure(answer)) {
        return std::unexpected(*failure);
    }
    if (auto limit = m_lookups.countVoid(answer)) {
        return std::unexpected(*limit);
    }
    std::ranges::stable_sort(
        answer.records, [](const DnsRecord &a, const DnsRecord &b) { return a.preference < b.preference; });
    int asked = 0;
    for (const DnsRecord &record : std::as_const(answer.records)) {
        if (!isAskable(record.value)) { // as that of a null MX (RFC 7505)
            continue;
        }
        if (asked++ == MaxSpfNames) {
            return std::unexpected(SpfVerdict{SpfResult::PermError, SpfReason::MxLimit, {}});
        }
        const auto match = matchesA(record.value, term);
        if (!match || *match) {
            return match;
        }
    }
    return false;
}

/// RFC 7208 section 5.5.
SpfEvaluator::OrVerdict<bool> SpfEvaluator::matchesPtr(const QByteArray &target)
{
    const auto names = validatedNames();
    if (!names) {
        return std::unexpected(names.error());
    }
    return std::ranges::any_of(*names, [&target](const QByteArray &name) { return isInDomain(name, target); });
}

/// RFC 7208 section 5.7: an A record, even where the client has an IPv6 address.
SpfEvaluator::OrVerdict<bool> SpfEvaluator::matchesExists(const QByteArray &target)
{
    if (!isAskable(target)) {
        return false;
    }
    const DnsAnswer answer = m_lookups.query(masterFileName(target), DnsType::A);
    if (auto failure = m_lookups.failure(answer)) {
        return std::unexpected(*failure);
    }
    if (auto limit = m_lookups.countVoid(answer)) {
        return std::unexpected(*limit);
    }
    return answer.status == DnsStatus::NoError;
}

/// RFC 7208 section 5.6.
bool SpfEvaluator::matchesNetwork(const SpfTerm &term) const
{
    if (m_values.ip.isV4() != (term.kind == SpfTermKind::Ip4)) {
        return false;
    }
    const int bits = m_values.ip.isV4() ? term.ip4PrefixLength : term.ip6PrefixLength;
    return samePrefix(m_values.ip.octets(), term.network, bits);
}

bool SpfEvaluator::hasClient(const QList<DnsRecord> &records, const SpfTerm &term) const
{
    const int bits = m_values.ip.isV4() ? term.ip4PrefixLength : term.ip6PrefixLength;
    return std::ranges::any_of(records, [&](const DnsRecord &record) {
        const auto octets = octetsOfText(record.value, m_values.ip.family());
        return octets && samePrefix(m_values.ip.octets(), *octets, bits);
    });
}

} // namespace Indicia
