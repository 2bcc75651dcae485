// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"
#include "proofs.h"

namespace Indicia {

struct Identity;

/// More references than this are no answer to one letter.
inline constexpr int MaxLedgerQuestions = 8;
/// Each is compared with each of a row: RFC 5321 section 4.5.3.1.8 asks servers to take 100 recipients.
inline constexpr qsizetype MaxLedgerAddresses = 500;

/// What the ledger has to be asked about @p facts: the Message-ID of what came back or, where nothing did, of what the
/// answer refers to; who is said to have sent it, and to whom.
[[nodiscard]] LedgerCase ledgerCaseOf(
    const CaseFacts &facts, const ProofCase &about, const QList<ProofOutcome> &tags, const Identity &identity);

} // namespace Indicia
