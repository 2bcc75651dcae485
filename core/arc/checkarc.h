// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arcoutcome.h"
#include "checkdkim.h"

namespace Indicia {

/// Validates the ARC chain of @p message (RFC 8617 section 5.2). @p query as for DKIM; the hashes of the body that DKIM
/// made are used again.
[[nodiscard]] ArcOutcome checkArc(const Message &message, const DkimQuery &query, BodyHashes &bodyHashes,
    Resolver &resolver, const Patience &patience);

} // namespace Indicia
