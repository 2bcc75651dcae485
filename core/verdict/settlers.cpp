// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclude.h"

#include "identity.h"
#include "ownership.h"
#include "rules.h"

#include <algorithm>

namespace Indicia {

namespace {

/// The open questions of one case, asked in the order of what answers are cheapest to get.
class Questions
{
public:
    Questions(const CaseFacts &facts, const Identity &identity, const QList<Finding> &findings)
        : m_facts(facts), m_identity(identity), m_findings(findings)
    { }

    [[nodiscard]] QList<Settler> ask()
    {
        add(Settler::OriginalFile, isRebuilt());
        askWhoYouAre();
        askDns();
        if (isAnswer(m_facts.bounce)) {
            askTags();
            askRecords();
        } else if (has("author.signature-unchecked") && !isRebuilt()) {
            m_settlers.append(Settler::VerifyDkim);
        }
        return m_settlers;
    }

private:
    [[nodiscard]] bool has(const char *pattern) const
    {
        return std::ranges::any_of(m_findings, [&](const Finding &finding) { return matches(finding, pattern); });
    }
    [[nodiscard]] const ProofOutcome *proof(ProofScheme scheme) const
    {
        const auto it = std::ranges::find(m_facts.proofs, scheme, &ProofOutcome::scheme);
        return it == m_facts.proofs.cend() ? nullptr : &*it;
    }
    [[nodiscard]] bool isOpen(ProofScheme scheme, ProofReason reason) const
    {
        const ProofOutcome *outcome = proof(scheme);
        return outcome != nullptr && outcome->result == ProofResult::Unverifiable && outcome->reason == reason;
    }
    void add(Settler settler, bool condition)
    {
        if (condition) {
            m_settlers.append(settler);
        }
    }

    void askWhoYouAre()
    {
        add(Settler::NameOwnDomains, m_identity.domains.isEmpty() && m_identity.addresses.isEmpty());
        const bool receiverKnown
            = m_facts.route.basis == BoundaryBasis::Configured || m_facts.route.basis == BoundaryBasis::OwnDomain;
        add(Settler::NameOwnServers, !receiverKnown && !m_facts.route.hops.isEmpty());
        add(Settler::NameOutboundServers,
            m_identity.outbound.isEmpty() && isAnswer(m_facts.bounce) && m_facts.original
                && m_facts.original->injection.ip);
    }
    void askDns()
    {
        add(Settler::AllowDns,
            has("spf.lookups-off") || has("helo.lookups-off") || has("iprev.lookups-off") || has("dkim.lookups-off")
                || has("dmarc.lookups-off"));
    }
    void askTags()
    {
        add(Settler::AddBatvKey, isOpen(ProofScheme::Batv, ProofReason::NoKey));
        add(Settler::AddSrsSecret, isOpen(ProofScheme::Srs, ProofReason::NoKey));
        add(Settler::AddMacKey,
            isOpen(ProofScheme::Mac, ProofReason::NoKey) || isOpen(ProofScheme::Mac, ProofReason::UnknownKeyNumber));
        const ProofOutcome *dkim = proof(ProofScheme::Dkim);
        const bool open = dkim != nullptr && dkim->result == ProofResult::Unverifiable && hasSignatureInOriginal();
        const bool keyGone = open && dkim->reason == ProofReason::KeyGone;
        add(Settler::AddKeyArchive, keyGone);
        add(Settler::VerifyDkim, open && !keyGone && !isRebuilt());
    }
    void askRecords()
    {
        const ProofOutcome *ledger = proof(ProofScheme::Ledger);
        add(Settler::AddLedger, ledger != nullptr && ledger->result == ProofResult::Unverifiable && !ledger->covered);
        add(Settler::FullOriginal,
            m_facts.bounce.original.extent == OriginalExtent::None || has("bounce.injection-not-visible"));
        add(Settler::SenderLog, !m_facts.bounce.recipients.isEmpty() || m_facts.bounce.original.exists());
        add(Settler::AskSender, true);
        add(Settler::PublishStrictSpf,
            has("spf.none@original") || has("spf.neutral@original") || has("spf.softfail@original"));
        add(Settler::StartTagging, !m_identity.batv && !m_identity.dkim && !m_identity.mac);
        add(Settler::EnforceDmarc, ourDmarcIsLoose());
    }
    /// Of the message or of what it returns only the parts are here; asking again brings no more.
    [[nodiscard]] bool isRebuilt() const
    {
        return m_facts.message.isRebuilt()
            || (m_facts.bounce.original.exists() && m_facts.bounce.original.message.isRebuilt());
    }
    [[nodiscard]] bool ourDmarcIsLoose() const
    {
        return std::ranges::any_of(m_findings, [&](const Finding &finding) {
            return finding.id == "original.owner-can-tighten" && finding.values.value("step").endsWith("-dmarc")
                && m_identity.ownsDomain(finding.values.value("domain"));
        });
    }
    [[nodiscard]] bool hasSignatureInOriginal() const
    {
        return m_facts.bounce.original.exists() && m_facts.bounce.original.message.first("DKIM-Signature") != nullptr;
    }

    const CaseFacts &m_facts;
    const Identity &m_identity;
    const QList<Finding> &m_findings;
    QList<Settler> m_settlers;
};

} // namespace

QList<Settler> whatWouldSettle(const CaseFacts &facts, const Identity &identity, const QList<Finding> &findings)
{
    return Questions(facts, identity, findings).ask();
}

} // namespace Indicia
