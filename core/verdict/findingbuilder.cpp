// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"

#include "findings.h"

#include <algorithm>

namespace Indicia {

FindingBuilder::FindingBuilder(const CaseFacts &facts, const Identity &identity, const QList<DnsExchange> &dns)
    : m_facts(facts), m_identity(identity)
{
    for (int i = 0; i < dns.size(); ++i) {
        const DnsQuestion &question = dns.at(i).question;
        m_dnsIndex.insert({question.name, static_cast<quint16>(question.type)}, i);
    }
}

Finding &FindingBuilder::add(const char *id, Severity severity, EvidenceClass evidenceClass, QByteArray subject)
{
    return add(QByteArray(id), severity, evidenceClass, std::move(subject));
}

Finding &FindingBuilder::add(QByteArray id, Severity severity, EvidenceClass evidenceClass, QByteArray subject)
{
    m_list.append(Finding{std::move(id), severity, evidenceClass, std::move(subject), {}, {}});
    return m_list.last();
}

QList<Evidence> FindingBuilder::dnsEvidence(const QList<DnsExchange> &exchanges) const
{
    QList<Evidence> evidence;
    for (const DnsExchange &exchange : exchanges) {
        const auto it = m_dnsIndex.constFind({exchange.question.name, static_cast<quint16>(exchange.question.type)});
        if (it == m_dnsIndex.cend()) {
            continue;
        }
        const Evidence ref = DnsRef{*it};
        if (!evidence.contains(ref)) {
            evidence.append(ref);
        }
    }
    return evidence;
}

bool FindingBuilder::has(QByteArrayView id) const
{
    return std::ranges::any_of(m_list, [id](const Finding &finding) { return QByteArrayView(finding.id) == id; });
}

void addEvidence(Finding &finding, const ByteRange &range)
{
    if (!range.isEmpty()) {
        finding.evidence.append(range);
    }
}

QList<Finding> makeFindings(const CaseFacts &facts, const Identity &identity, const QList<DnsExchange> &dns)
{
    FindingBuilder builder(facts, identity, dns);
    addRouteFindings(builder);
    addCheckFindings(builder);
    addSignatureFindings(builder);
    addBounceFindings(builder);
    addOriginalFindings(builder);
    addSenderServiceFindings(builder);
    addRefusalFindings(builder);
    addProofFindings(builder);
    addReplayFindings(builder);
    addAuthorFindings(builder);
    addAuthorSignatureFindings(builder);
    addPretenceFindings(builder);
    addFormFindings(builder);
    return builder.take();
}

} // namespace Indicia
