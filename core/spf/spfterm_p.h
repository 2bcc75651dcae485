// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spfrecord.h"

namespace Indicia {

/// Reads one term, which has no spaces. What it cannot know from the term alone (its offset, whether it is repeated)
/// is left to the record.
///
///     directive        = [ qualifier ] mechanism
///     mechanism        = ( all / include / a / mx / ptr / ip4 / ip6 / exists )
///     modifier         = redirect / explanation / unknown-modifier
///     unknown-modifier = name "=" macro-string
[[nodiscard]] SpfTerm parseSpfTerm(QByteArrayView text);

} // namespace Indicia
