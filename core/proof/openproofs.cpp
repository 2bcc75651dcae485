// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The proofs that this version names without deciding them: each says through its reason what is missing.

#include "domainname.h"
#include "identity.h"
#include "proofs.h"

#include <algorithm>

namespace Indicia {

namespace {

/// The value of the tag d= in a DKIM-Signature field; empty where there is none.
///
///     tag-list = tag-spec *( ";" tag-spec ) [ ";" ]        ; RFC 6376 section 3.2
QByteArray signingDomain(const QByteArray &value)
{
    for (const QByteArray &tag : value.split(';')) {
        const qsizetype equals = tag.indexOf('=');
        if (equals > 0 && tag.first(equals).trimmed() == "d") {
            return tag.sliced(equals + 1).trimmed();
        }
    }
    return {};
}

QList<ByteRange> signaturesOf(const Message &original, const QByteArray &domain)
{
    QList<ByteRange> ranges;
    for (const HeaderField *field : original.all("DKIM-Signature")) {
        if (isInDomain(domain, signingDomain(original.value(*field)))) {
            ranges.append(original.range(*field));
        }
    }
    return ranges;
}

/// All header fields came back as they were: no bouncer's shortening or quoting took a signature away.
bool headerIsWhole(const ReturnedOriginal &original)
{
    switch (original.extent) {
    case OriginalExtent::HeadersOnly:
    case OriginalExtent::Full:
        return !original.inlineInText;
    case OriginalExtent::None:
    case OriginalExtent::Truncated:
        return false;
    }
    return false;
}

} // namespace

ProofOutcome macProof(const ProofCase &about)
{
    const bool asked = answersOurMail(about.kind);
    return plainOutcome(ProofScheme::Mac, asked ? ProofResult::Unverifiable : ProofResult::NotApplicable,
        asked ? ProofReason::NotImplemented : ProofReason::NotABounce);
}

ProofOutcome dkimProof(const ProofCase &about, const ReturnedOriginal &original, const Identity &identity)
{
    using enum ProofResult;
    const auto outcome
        = [](ProofResult result, ProofReason reason) { return plainOutcome(ProofScheme::Dkim, result, reason); };
    if (!answersOurMail(about.kind)) {
        return outcome(NotApplicable, ProofReason::NotABounce);
    }
    if (!identity.dkim) {
        return outcome(Unverifiable, ProofReason::NoPolicy);
    }
    if (!original.exists()) {
        return outcome(Unverifiable, ProofReason::NoOriginal);
    }
    ProofOutcome found = outcome(Unverifiable, ProofReason::NotImplemented);
    found.evidence = signaturesOf(original.message, identity.dkim->domain);
    if (!found.evidence.isEmpty() || !headerIsWhole(original) || !sentUnderPolicy(about, identity.dkim->alwaysSince)) {
        return found;
    }
    return outcome(Absent, about.ownServerReport ? ProofReason::OwnServerReport : ProofReason::TagMissing);
}

ProofOutcome ledgerProof(const ProofCase &about, const ReturnedOriginal &original, const Identity &identity)
{
    if (!answersOurMail(about.kind)) {
        return plainOutcome(ProofScheme::Ledger, ProofResult::NotApplicable, ProofReason::NotABounce);
    }
    if (identity.ledgerFile.isEmpty()) {
        return plainOutcome(ProofScheme::Ledger, ProofResult::Unverifiable, ProofReason::NoLedger);
    }
    if (!original.exists()) {
        return plainOutcome(ProofScheme::Ledger, ProofResult::Unverifiable, ProofReason::NoOriginal);
    }
    ProofOutcome outcome = plainOutcome(ProofScheme::Ledger, ProofResult::Unverifiable, ProofReason::NotImplemented);
    if (const HeaderField *field = original.message.first("Message-ID")) {
        outcome.evidence = {original.message.range(*field)};
    }
    return outcome;
}

} // namespace Indicia
