// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

#include <chrono>

namespace Indicia {

struct Identity;
class SentLedger;

/// Asks every proof about the case, in the order of ProofScheme. Tags are judged at the time at which the bounce
/// arrived, which is @p now only where no trusted clock says it. @p ledger may be null.
[[nodiscard]] QList<ProofOutcome> collectProofs(
    const CaseFacts &facts, const Identity &identity, const SentLedger *ledger, std::chrono::sys_seconds now);

} // namespace Indicia
