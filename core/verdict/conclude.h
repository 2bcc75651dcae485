// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"
#include "conclusion.h"
#include "finding.h"

namespace Indicia {

struct Identity;

/// Answers the case: the first rule that stands, with the findings it used and those that speak against it; where none
/// stands, undetermined or unverifiable with what would settle it.
[[nodiscard]] Conclusion conclude(const CaseFacts &facts, const Identity &identity, const QList<Finding> &findings);

/// Who wrote the bounce, from both routes and what the report says.
[[nodiscard]] Generator findGenerator(const CaseFacts &facts, const Identity &identity);

/// What would make an open case, or a weak answer, a certain one; the cheapest first.
[[nodiscard]] QList<Settler> whatWouldSettle(
    const CaseFacts &facts, const Identity &identity, const QList<Finding> &findings);

} // namespace Indicia
