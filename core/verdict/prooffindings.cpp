// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"
#include "ownership.h"

#include "rfc3339.h"
#include "signaturetokens.h"
#include "tokens.h"

#include <algorithm>

namespace Indicia {

namespace {

QByteArray schemeWord(ProofScheme scheme)
{
    switch (scheme) {
    case ProofScheme::Batv:
        return "batv";
    case ProofScheme::Srs:
        return "srs";
    case ProofScheme::Mac:
        return "mac";
    case ProofScheme::Dkim:
        return "dkim";
    case ProofScheme::Ledger:
        return "ledger";
    case ProofScheme::Route:
        return "route";
    }
    Q_UNREACHABLE_RETURN({});
}

struct ResultRow
{
    const char *word; ///< null: nothing to say
    Severity severity;
};

ResultRow rowOf(ProofResult result)
{
    switch (result) {
    case ProofResult::Valid:
        return {"valid", Severity::Good};
    case ProofResult::Invalid:
        return {"invalid", Severity::Bad};
    case ProofResult::Expired:
        return {"expired", Severity::Bad};
    case ProofResult::Absent:
        return {"absent", Severity::Bad};
    case ProofResult::Unverifiable:
        return {"unverifiable", Severity::Info};
    case ProofResult::NotApplicable:
        return {nullptr, Severity::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

EvidenceClass classOf(const FindingBuilder &builder, const ProofOutcome &proof)
{
    switch (proof.scheme) {
    case ProofScheme::Batv:
    case ProofScheme::Srs:
    case ProofScheme::Mac:
    case ProofScheme::Dkim:
        // That nothing is there to verify was seen by our own receiver and said by our own policy.
        if (proof.result == ProofResult::Absent || proof.reason == ProofReason::UnknownSelector) {
            return EvidenceClass::LocalRecord;
        }
        return proof.result == ProofResult::Unverifiable ? EvidenceClass::Sender : EvidenceClass::Cryptographic;
    case ProofScheme::Ledger:
        return EvidenceClass::LocalRecord;
    case ProofScheme::Route:
        return builder.has("bounce.written-by-own-server") ? EvidenceClass::TrustedHost : EvidenceClass::Bouncer;
    }
    Q_UNREACHABLE_RETURN(EvidenceClass::Sender);
}

/// What was changed in the original after our signature, where that was found out.
QByteArray alterationOf(const ProofOutcome &proof, const CaseFacts &facts)
{
    if (proof.scheme != ProofScheme::Dkim || !facts.original) {
        return {};
    }
    for (const DkimOutcome &signature : facts.original->signatures.dkim) {
        if (proof.evidence.contains(signature.source) && signature.repair) {
            return tokenBytes(signature.repair->alteration);
        }
    }
    return {};
}

/// What is ours for another use than this one has a finding of its own: it is neither valid nor forged.
QByteArray idOf(const ProofOutcome &proof, const char *word)
{
    if (proof.reason == ProofReason::Altered) {
        word = "altered";
    } else if (proof.reason == ProofReason::Replayed) {
        word = "replayed";
    } else if (proof.reason == ProofReason::ForwardedOn) {
        word = "forwarded";
    }
    return schemeWord(proof.scheme) + '.' + word;
}

QByteArray listOf(const QList<ProofBinding> &bindings)
{
    QByteArrayList words;
    for (const ProofBinding binding : bindings) {
        words.append(tokenBytes(binding));
    }
    return words.join(", ");
}

/// Recipients of a ledger row, as many as a sentence can hold.
QByteArray recipientsOf(const LedgerEntry &entry)
{
    constexpr qsizetype most = 3;
    QByteArray text = entry.recipients.first(std::min(most, entry.recipients.size())).join(", ");
    if (entry.recipients.size() > most) {
        text += ", ...";
    }
    return text;
}

void describeLedger(Finding &finding, const ProofOutcome &proof)
{
    if (proof.entry) {
        finding.values.insert("sent", dateTime(proof.entry->date));
        finding.values.insert("recipients", recipientsOf(*proof.entry));
        finding.values.insert("account", proof.entry->account);
        finding.evidence.append(LedgerRef{proof.entry->messageId});
    }
    if (proof.covered) {
        finding.values.insert("from", dateTime(proof.covered->from));
        finding.values.insert("to", dateTime(proof.covered->to));
    }
}

void describe(Finding &finding, const ProofOutcome &proof, const FindingBuilder &builder)
{
    finding.values.insert("address", proof.address);
    finding.values.insert("original", proof.original);
    finding.values.insert("reason", tokenBytes(proof.reason));
    if (proof.keyNumber >= 0) {
        finding.values.insert("key", QByteArray::number(proof.keyNumber));
    }
    if (!proof.misfits.isEmpty()) {
        finding.values.insert("misfits", listOf(proof.misfits));
    }
    describeLedger(finding, proof);
    for (const ByteRange &range : proof.evidence) {
        addEvidence(finding, range);
    }
    if (const QByteArray alteration = alterationOf(proof, builder.facts()); !alteration.isEmpty()) {
        finding.values.insert("alteration", alteration);
    }
    if (proof.scheme == ProofScheme::Route && builder.facts().original) {
        const OriginalFacts &original = *builder.facts().original;
        finding.values.insert("ip", original.injection.ip ? original.injection.ip->toText() : QByteArray());
        if (finding.evidence.isEmpty()) {
            addEvidence(finding, original.injection.source);
        }
        for (const SpfOutcome &outcome : original.injectionChecks.spf) {
            if (outcome.identity == SpfIdentity::MailFrom) {
                finding.evidence += builder.dnsEvidence(outcome.evidence);
            }
        }
    }
    if (finding.evidence.isEmpty()) {
        addEvidence(finding, builder.facts().envelope.recipientSource);
    }
}

/// Who handed the original over is none of ours, and did not have it from one of ours either, as far as can be seen.
bool cameFromStranger(const FindingBuilder &builder)
{
    const CaseFacts &facts = builder.facts();
    const bool forbidden = std::ranges::any_of(facts.proofs, [](const ProofOutcome &other) {
        return other.scheme == ProofScheme::Route && other.result == ProofResult::Invalid;
    });
    const bool seen = facts.original && facts.original->injection.ip && !builder.identity().outbound.isEmpty()
        && !builder.identity().smarthost && !isOurAddress(*facts.original->injection.ip, builder.identity());
    return forbidden || (seen && !builder.has("bounce.claims-our-route"));
}

/// The report names one of the recipients that the ledger has, or somebody in the domain of one: an alias there. From
/// a stranger, the latter is as likely our letter, sent again to a colleague of its recipient.
bool knowsRecipient(const ProofOutcome &proof, const FindingBuilder &builder)
{
    return !cameFromStranger(builder) || std::ranges::any_of(proof.entry->recipients, [&](const QByteArray &known) {
        return std::ranges::any_of(builder.facts().bounce.recipients, [&](const BounceRecipient &recipient) {
            return normalMailbox(recipient.address) == normalMailbox(known)
                || normalMailbox(recipient.originalAddress) == normalMailbox(known);
        });
    });
}

/// The returned letter says that a program wrote it (RFC 3834 section 5), as shops and responders do: no person's Sent
/// folder has those, and that it is in none does not tell of a thief.
bool isByProgram(const FindingBuilder &builder)
{
    const QByteArray label = builder.facts().bounce.original.message.firstValue("Auto-Submitted").trimmed().toLower();
    return label.startsWith("auto-");
}

/// What the rules have to tell apart in the ledger's answer.
void addLedgerDetail(FindingBuilder &builder, const ProofOutcome &proof)
{
    const auto add = [&](const char *id, Severity severity) {
        describe(builder.add(id, severity, EvidenceClass::LocalRecord, "proof"), proof, builder);
    };
    switch (proof.reason) {
    case ProofReason::Verified:
    case ProofReason::AddressedOnly:
        if (proof.result != ProofResult::Valid || !proof.entry || proof.entry->kind != LedgerKind::Person) {
            break; // a server's log has what a thief sent, too
        }
        add("ledger.in-sent-folder", Severity::Good);
        if (proof.reason == ProofReason::Verified && knowsRecipient(proof, builder)) {
            add("ledger.recipient-known", Severity::Good);
        }
        break;
    case ProofReason::NotInLedger:
        if (!isByProgram(builder)) {
            add("ledger.not-in-sent-folder", Severity::Bad);
        }
        break;
    case ProofReason::SentUnderOtherId:
        add("ledger.other-message-id", Severity::Info);
        break;
    case ProofReason::OnlyInServerLog:
        add("ledger.server-only", Severity::Bad);
        break;
    case ProofReason::RecipientWrittenTo:
        add("ledger.recipient-written-to", Severity::Good);
        break;
    case ProofReason::RecipientNotWrittenTo:
        if (proof.covered) { // else the letter may be one that it does not know
            add("ledger.recipient-not-written-to", Severity::Warning);
        }
        break;
    default: // says no more than the result
        break;
    }
}

} // namespace

void addProofFindings(FindingBuilder &builder)
{
    for (const ProofOutcome &proof : builder.facts().proofs) {
        const ResultRow row = rowOf(proof.result);
        if (!row.word) {
            continue;
        }
        // Our own server writes its reports before it tags and signs: there a missing mark means nothing.
        const Severity severity
            = proof.reason == ProofReason::OwnServerReport || proof.reason == ProofReason::ForwardedOn ? Severity::Info
            : proof.reason == ProofReason::Altered ? Severity::Warning
                                                   : row.severity;
        describe(builder.add(idOf(proof, row.word), severity, classOf(builder, proof), "proof"), proof, builder);
        if (proof.scheme == ProofScheme::Ledger) {
            addLedgerDetail(builder, proof);
        }
        if (proof.reason == ProofReason::UnknownSelector) {
            describe(builder.add("dkim.selector-never-ours", Severity::Bad, EvidenceClass::LocalRecord, "proof"), proof,
                builder);
        }
        if (proof.eximWouldAccept && proof.result != ProofResult::Valid) {
            describe(
                builder.add("batv.accepted-by-exim-only", Severity::Warning, EvidenceClass::Cryptographic, "proof"),
                proof, builder);
        }
    }
}

} // namespace Indicia
