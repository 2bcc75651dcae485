// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturefindings_p.h"
#include "signaturetokens.h"
#include "tokens.h"

#include <algorithm>

namespace Indicia {

namespace {

struct Row
{
    const char *id;
    Severity severity;
};

bool isEnforced(DmarcPolicy policy)
{
    return policy == DmarcPolicy::Quarantine || policy == DmarcPolicy::Reject;
}

Row rowOf(const DmarcOutcome &outcome)
{
    if (outcome.reason == DmarcReason::SeveralAuthors) {
        return {"dmarc.several-authors", Severity::Warning};
    }
    switch (outcome.result) {
    case DmarcResult::None:
        return {"dmarc.none", Severity::Info};
    case DmarcResult::Pass:
        return {"dmarc.pass", Severity::Good};
    case DmarcResult::Fail:
        return isEnforced(outcome.applied.effective) ? Row{"dmarc.fail", Severity::Bad}
                                                     : Row{"dmarc.fail-monitored", Severity::Warning};
    case DmarcResult::TempError:
        return {"dmarc.temperror", Severity::Info};
    case DmarcResult::PermError:
        return {"dmarc.permerror", Severity::Warning};
    case DmarcResult::NotApplicable:
        return {"dmarc.no-author", Severity::Warning};
    case DmarcResult::NotAsked:
        return {"dmarc.lookups-off", Severity::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

/// A verified signature proves the author's domain; SPF is as good as who wrote down the client's address.
EvidenceClass classOf(const DmarcOutcome &outcome, const SignedMessage &about)
{
    const bool bySignature = std::ranges::any_of(outcome.alignments, [](const DmarcAlignment &alignment) {
        return alignment.source == DmarcAlignment::Source::Dkim && alignment.passed && alignment.aligned;
    });
    return bySignature && outcome.result == DmarcResult::Pass ? EvidenceClass::Cryptographic : about.unverified;
}

QByteArray alignedDomains(const DmarcOutcome &outcome)
{
    QByteArrayList domains;
    for (const DmarcAlignment &alignment : outcome.alignments) {
        if (alignment.passed && alignment.aligned && !domains.contains(alignment.domain)) {
            domains.append(alignment.domain);
        }
    }
    return domains.join(", ");
}

/// Tells of one author domain.
class DmarcTeller
{
public:
    DmarcTeller(FindingBuilder &builder, const SignedMessage &about, const DmarcOutcome &outcome)
        : m_builder(builder), m_about(about), m_outcome(outcome)
    { }

    void tell(const QByteArray &authors)
    {
        const Row row = rowOf(m_outcome);
        Finding &finding = add(row.id, row.severity);
        finding.values.insert("authors", authors);
        finding.values.insert("aligned", alignedDomains(m_outcome));
        tellRecord();
        if (m_outcome.legacy.differs) {
            Finding &legacy = add("dmarc.differs-from-rfc7489", Severity::Info);
            legacy.values.insert("legacy", tokenBytes(m_outcome.legacy.result));
            legacy.values.insert("organization", m_outcome.legacy.orgDomain);
            legacy.values.insert("difference", tokenBytes(m_outcome.legacy.difference));
        }
    }

private:
    Finding &add(const char *id, Severity severity)
    {
        Finding &finding = m_builder.add(id, severity, classOf(m_outcome, m_about), m_about.subject);
        finding.values.insert("domain", m_outcome.author);
        finding.values.insert("reason", tokenBytes(m_outcome.reason));
        finding.values.insert("organization", m_outcome.orgDomain);
        finding.values.insert("record", m_outcome.recordDomain);
        if (!m_outcome.recordDomain.isEmpty()) {
            finding.values.insert("policy", tokenBytes(m_outcome.applied.effective));
            finding.values.insert("published", tokenBytes(m_outcome.applied.published));
            finding.values.insert("tag", tokenBytes(m_outcome.applied.tag));
        }
        for (const HeaderField *field : m_about.message.all("From")) {
            addEvidence(finding, m_about.message.range(*field));
        }
        finding.evidence += m_builder.dnsEvidence(m_outcome.evidence);
        return finding;
    }

    void tellRecord()
    {
        if (m_outcome.record.testing && m_outcome.applied.published != m_outcome.applied.effective) {
            add("dmarc.testing", Severity::Info);
        }
        for (const DmarcRecordFault fault : m_outcome.record.faults) {
            add("dmarc.record-fault", Severity::Info).values.insert("fault", tokenBytes(fault));
        }
    }

    FindingBuilder &m_builder;
    const SignedMessage &m_about;
    const DmarcOutcome &m_outcome;
};

} // namespace

void addDmarcFindings(FindingBuilder &builder, const SignedMessage &about)
{
    QByteArrayList authors;
    for (const DmarcOutcome &outcome : about.signatures.dmarc) {
        authors.append(outcome.author);
    }
    for (const DmarcOutcome &outcome : about.signatures.dmarc) {
        DmarcTeller(builder, about, outcome).tell(authors.join(", "));
        if (outcome.reason == DmarcReason::SeveralAuthors) {
            break; // one statement lists them all
        }
    }
}

} // namespace Indicia
