// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtable.h"

#include <vector>

namespace Indicia::Fixture {

/// A row as a night of backscatter gives it: alice@example.org was used as the sender of 90 in 100 messages, from two
/// networks, and answered by a hundred servers; ten are bounces of her own, or ordinary mail. The same number gives the
/// same row.
[[nodiscard]] ScanRow floodRow(int number);
/// The same message before it is judged.
[[nodiscard]] ScanRow floodLook(int number);
[[nodiscard]] RowTable floodTable(int rows);
/// 0, 1, ... to below @p count.
[[nodiscard]] std::vector<RowTable::Row> allRows(qsizetype count);

} // namespace Indicia::Fixture
