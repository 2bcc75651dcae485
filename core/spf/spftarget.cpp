// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfevaluator_p.h"

#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

/// The name that RFC 7208 section 7.3 prefers for the macro p: the domain itself, else one below it, else any.
QByteArray preferredName(const QList<QByteArray> &names, const QByteArray &domain)
{
    const auto same
        = std::ranges::find_if(names, [&domain](const QByteArray &name) { return sameDomain(name, domain); });
    if (same != names.end()) {
        return *same;
    }
    const auto below
        = std::ranges::find_if(names, [&domain](const QByteArray &name) { return isInDomain(name, domain); });
    return below != names.end() ? *below : names.first();
}

} // namespace

/// A local part outside of US-ASCII can be no label, so that a term with s or l "does not match anything" (RFC 8616
/// section 4).
bool SpfEvaluator::cannotMatch(const SpfTerm &term) const
{
    return !m_localPartIsAscii && (usesMacro(term.domainSpec, 's') || usesMacro(term.domainSpec, 'l'));
}

/// <target-name> (RFC 7208 section 4.8): the expanded domain-spec, or the current <domain>.
SpfEvaluator::OrVerdict<QByteArray> SpfEvaluator::targetName(const SpfTerm &term, const Scope &scope)
{
    if (term.domainSpec.isEmpty()) {
        return scope.domain;
    }
    if (const auto ready = prepareMacros(term.domainSpec, scope); !ready) {
        return std::unexpected(ready.error());
    }
    return expandDomainSpec(term.domainSpec, m_values);
}

/// Fills in the values that change from record to record, or that cost lookups.
SpfEvaluator::OrVerdict<void> SpfEvaluator::prepareMacros(QByteArrayView text, const Scope &scope)
{
    m_values.domain = scope.domain;
    if (usesMacro(text, 'p')) {
        const auto name = validatedDomain(scope.domain);
        if (!name) {
            return std::unexpected(name.error());
        }
        m_values.validatedDomain = *name;
    }
    return {};
}

/// The macro p. Its PTR query is "included in the overall limit of 10" (RFC 7208 section 4.6.4).
SpfEvaluator::OrVerdict<QByteArray> SpfEvaluator::validatedDomain(const QByteArray &domain)
{
    if (!m_validatedNames) {
        if (auto limit = m_lookups.spendLookup()) {
            return std::unexpected(*limit);
        }
    }
    const auto names = validatedNames();
    if (!names) {
        return std::unexpected(names.error());
    }
    return names->isEmpty() ? QByteArray("unknown") : preferredName(*names, domain);
}

/// RFC 7208 section 5.5: the names of the client that lead back to it. After a DNS error there is none, or the name is
/// left out; of more than ten names the rest is ignored (section 4.6.4).
SpfEvaluator::OrVerdict<QList<QByteArray>> SpfEvaluator::validatedNames()
{
    if (m_validatedNames) {
        return *m_validatedNames;
    }
    const DnsAnswer answer = m_lookups.query(m_values.ip.reverseName(), DnsType::Ptr);
    if (auto interruption = m_lookups.interruption(answer)) {
        return std::unexpected(*interruption);
    }
    if (auto limit = m_lookups.countVoid(answer)) {
        return std::unexpected(*limit);
    }
    QList<QByteArray> names;
    for (const DnsRecord &record : answer.records.first(std::min<qsizetype>(MaxSpfNames, answer.records.size()))) {
        const auto confirmed = leadsToClient(record.value);
        if (!confirmed) {
            return std::unexpected(confirmed.error());
        }
        if (*confirmed) {
            names.append(record.value);
        }
    }
    m_validatedNames = names;
    return names;
}

/// No void lookup is counted here: the names are the client's, who could else spoil the record of any domain that says
/// ptr or %{p}. A name with escapes is no host name, and could be taken for another one as a value of the macro p.
SpfEvaluator::OrVerdict<bool> SpfEvaluator::leadsToClient(const QByteArray &name)
{
    if (!isAskable(name) || name.contains('\\')) {
        return false;
    }
    const DnsAnswer answer = m_lookups.query(name, addressType());
    if (auto interruption = m_lookups.interruption(answer)) {
        return std::unexpected(*interruption);
    }
    return hasClient(answer.records, SpfTerm());
}

} // namespace Indicia
