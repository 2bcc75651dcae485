// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The proofs that this version names without deciding them: each says through its reason what is missing.

#include "identity.h"
#include "proofs.h"

namespace Indicia {

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
