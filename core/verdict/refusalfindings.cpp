// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server that bounced could have known when the original was handed to it, and what the owner of the claimed
// domain can still do, so that the next one is refused instead of bounced.

#include "findingbuilder_p.h"
#include "ownership.h"
#include "signaturetokens.h"
#include "tokens.h"

#include <algorithm>

namespace Indicia {

namespace {

const SpfOutcome *spfOf(const OriginalFacts &original, SpfIdentity identity)
{
    const auto it = std::ranges::find(original.injectionChecks.spf, identity, &SpfOutcome::identity);
    return it == original.injectionChecks.spf.cend() ? nullptr : &*it;
}

void addRefusableBySpf(FindingBuilder &builder, const SpfOutcome &spf, const OriginalFacts &original)
{
    Finding &finding = builder.add("original.refusable-spf", Severity::Info, EvidenceClass::Bouncer, "original");
    finding.values.insert("domain", spf.domain);
    finding.values.insert("identity", spf.identity == SpfIdentity::Helo ? "helo" : "mailfrom");
    finding.values.insert("ip", original.injection.ip ? original.injection.ip->toText() : QByteArray());
    finding.values.insert("term", spf.decidingTerm);
    addEvidence(finding, original.injection.source);
    finding.evidence += builder.dnsEvidence(spf.evidence);
}

void addRefusableByDmarc(FindingBuilder &builder, const DmarcOutcome &dmarc, const OriginalFacts &original)
{
    Finding &finding = builder.add("original.refusable-dmarc", Severity::Info, EvidenceClass::Bouncer, "original");
    finding.values.insert("domain", dmarc.author);
    finding.values.insert("policy", tokenBytes(dmarc.applied.effective));
    finding.values.insert("reason", tokenBytes(dmarc.reason));
    addEvidence(finding, original.injection.source);
    finding.evidence += builder.dnsEvidence(dmarc.evidence);
}

/// Advice to the owner of one domain.
class Tightening
{
public:
    Tightening(FindingBuilder &builder, QByteArray domain) : m_builder(builder), m_domain(std::move(domain)) { }

    void spf(const SpfOutcome &spf)
    {
        switch (spf.result) {
        case SpfResult::None:
            if (spf.reason == SpfReason::NoRecord) {
                advise("publish-spf", "none", spf.evidence);
            }
            break;
        case SpfResult::Neutral:
        case SpfResult::SoftFail:
            advise("strict-spf", spf.decidingTerm, spf.evidence);
            break;
        case SpfResult::PermError:
            advise("mend-spf", "permerror", spf.evidence);
            break;
        case SpfResult::Pass:
        case SpfResult::Fail:
        case SpfResult::TempError:
        case SpfResult::NotAsked:
            break;
        }
    }

    void dmarc(const DmarcOutcome &dmarc)
    {
        const DmarcRecord &record = dmarc.record;
        if (dmarc.result == DmarcResult::None && dmarc.reason == DmarcReason::NoRecord) {
            advise("publish-dmarc", "none", dmarc.evidence);
            return;
        }
        if (dmarc.recordDomain.isEmpty()) {
            return;
        }
        if (dmarc.applied.published != DmarcPolicy::Reject && dmarc.applied.published != DmarcPolicy::Quarantine) {
            advise("enforce-dmarc", tokenBytes(dmarc.applied.published), dmarc.evidence);
        } else if (record.subdomainPolicy == DmarcPolicy::None) {
            advise("cover-subdomains", "sp=none", dmarc.evidence);
        } else if (record.nonexistentPolicy == DmarcPolicy::None) {
            advise("cover-nonexistent", "np=none", dmarc.evidence);
        }
        if (record.testing) {
            advise("end-testing", "t=y", dmarc.evidence);
        }
    }

private:
    void advise(const char *step, const QByteArray &now, const QList<DnsExchange> &exchanges)
    {
        Finding &finding
            = m_builder.add("original.owner-can-tighten", Severity::Info, EvidenceClass::Bouncer, "original");
        finding.values.insert("domain", m_domain);
        finding.values.insert("step", step);
        finding.values.insert("now", now);
        finding.evidence += m_builder.dnsEvidence(exchanges);
    }

    FindingBuilder &m_builder;
    QByteArray m_domain;
};

} // namespace

void addRefusalFindings(FindingBuilder &builder)
{
    const auto &original = builder.facts().original;
    // Behind our own server, or an inner host of the bouncer's, there was no stranger to refuse.
    if (!original || !original->injection.ip || original->injection.ip->isPrivate()
        || isOurAddress(*original->injection.ip, builder.identity())
        || comesFromOurselves(builder.facts(), builder.identity())) {
        return;
    }
    for (const SpfIdentity identity : {SpfIdentity::MailFrom, SpfIdentity::Helo}) {
        const SpfOutcome *spf = spfOf(*original, identity);
        if (spf && spf->result == SpfResult::Fail) {
            addRefusableBySpf(builder, *spf, *original);
        }
    }
    for (const DmarcOutcome &dmarc : original->signatures.dmarc) {
        if (dmarc.result == DmarcResult::Fail && dmarc.applied.effective == DmarcPolicy::Reject) {
            addRefusableByDmarc(builder, dmarc, *original);
        }
    }
    const bool authorised = std::ranges::any_of(
        original->injectionChecks.spf, [](const SpfOutcome &spf) { return spf.result == SpfResult::Pass; });
    if (const SpfOutcome *spf = spfOf(*original, SpfIdentity::MailFrom); spf && !authorised) {
        Tightening(builder, spf->domain).spf(*spf);
    }
    for (const DmarcOutcome &dmarc : original->signatures.dmarc) {
        if (dmarc.result == DmarcResult::Fail || dmarc.result == DmarcResult::None) {
            Tightening(builder, dmarc.recordDomain.isEmpty() ? dmarc.orgDomain : dmarc.recordDomain).dmarc(dmarc);
        }
    }
}

} // namespace Indicia
