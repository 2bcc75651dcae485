// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

namespace Indicia {

/// What the diagnostic of @p recipient tells beside the refusal: another address, names of block lists, links,
/// addresses to turn to. At most sixteen of each, none twice. Linear.
[[nodiscard]] DiagnosticDetails readDiagnosticDetails(const BounceRecipient &recipient);

} // namespace Indicia
