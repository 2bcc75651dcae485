// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarclookups_p.h"

namespace Indicia {

class PublicSuffixList;

/// What RFC 7489 says of outcome.author, compared with what RFC 9989 says in @p outcome. Its questions join the
/// evidence.
[[nodiscard]] DmarcLegacy judgeByRfc7489(DmarcOutcome &outcome, const QList<DmarcAlignment> &identifiers,
    const PublicSuffixList &suffixes, DmarcLookups &lookups);

} // namespace Indicia
