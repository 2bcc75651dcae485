// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "treewalk_p.h"

namespace Indicia {

/// Finds the record in force for outcome.author (RFC 9989 section 4.10.1) and sets what is known then: the record, or a
/// result that ends the check. True where there is a record to judge by.
[[nodiscard]] bool discoverPolicy(const TreeWalk &walk, DmarcLookups &lookups, DmarcOutcome &outcome);

/// Takes the policy that applies from outcome.record, and finds out whether the author's domain exists where that
/// matters. False where it matters and DNS does not tell: then nothing is applied.
[[nodiscard]] bool applyPolicy(DmarcLookups &lookups, DmarcOutcome &outcome);

/// What is left of @p policy one level lower.
[[nodiscard]] DmarcPolicy oneLevelLower(DmarcPolicy policy);

} // namespace Indicia
