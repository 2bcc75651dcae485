// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtable.h"
#include "rowturns.h"

namespace Indicia {

/// A table of rows to which one thread writes while others read.
struct SharedRows
{
    RowTable table;
    RowTurns turns;
};

} // namespace Indicia
