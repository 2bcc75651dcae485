// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sentledger.h"
#include "storefault.h"

namespace Indicia {

/// What somebody who only asks is told.
[[nodiscard]] LedgerFault ledgerFault(StoreFault fault);

} // namespace Indicia
