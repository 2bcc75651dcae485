// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"

#include "casefacts.h"
#include "identity.h"

#include <QHash>

namespace Indicia {

/// What all makers of findings share: the facts, and the list that grows.
class FindingBuilder
{
public:
    FindingBuilder(const CaseFacts &facts, const Identity &identity, const QList<DnsExchange> &dns);

    /// Appends a finding and returns it, to be given values and evidence. The reference lasts until the next call.
    Finding &add(const char *id, Severity severity, EvidenceClass evidenceClass, QByteArray subject = "message");
    Finding &add(QByteArray id, Severity severity, EvidenceClass evidenceClass, QByteArray subject);

    /// The exchanges, as references into the case's list.
    [[nodiscard]] QList<Evidence> dnsEvidence(const QList<DnsExchange> &exchanges) const;

    [[nodiscard]] const CaseFacts &facts() const { return m_facts; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] const QList<Finding> &list() const { return m_list; }
    [[nodiscard]] bool has(QByteArrayView id) const;
    [[nodiscard]] QList<Finding> take() { return std::move(m_list); }

private:
    const CaseFacts &m_facts;
    const Identity &m_identity;
    QHash<QPair<QByteArray, quint16>, int> m_dnsIndex;
    QList<Finding> m_list;
};

/// Adds @p range where it is not empty.
void addEvidence(Finding &finding, const ByteRange &range);

// One maker for each page of the case. They are called in this order, and later ones may look at earlier findings.
void addRouteFindings(FindingBuilder &builder);
void addCheckFindings(FindingBuilder &builder);
void addSignatureFindings(FindingBuilder &builder);
void addBounceFindings(FindingBuilder &builder);
void addCodeFindings(FindingBuilder &builder);
void addOriginalFindings(FindingBuilder &builder);
void addSenderServiceFindings(FindingBuilder &builder);
void addRefusalFindings(FindingBuilder &builder);
void addProofFindings(FindingBuilder &builder);
void addReplayFindings(FindingBuilder &builder);
void addAuthorFindings(FindingBuilder &builder);
void addAuthorSignatureFindings(FindingBuilder &builder);
void addPretenceFindings(FindingBuilder &builder);
void addFormFindings(FindingBuilder &builder);

} // namespace Indicia
