// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arrivalorder.h"
#include "rowtable.h"

#include <vector>

namespace Indicia {

/// What rows can be ordered by.
enum class RowColumn {
    Verdict,
    Certainty,
    Kind,
    Role,
    Reason,
    Status,
    Recipient,
    Sender, ///< the author; of a bounce the author of what it returns
    Subject, ///< the same
    Address, ///< the injection point; where there is none the client
    Helo,
    Generator,
    Date,
    Size,
    Folder,
    Name,
};
inline constexpr int RowColumnCount = int(RowColumn::Name) + 1;

/// What stands in a column of texts: the id of the text that a row shows there.
[[nodiscard]] TextPool::Id shownText(const RowTable &table, RowTable::Row row, RowColumn column);
/// The number of the address that a row shows.
[[nodiscard]] quint32 shownAddress(const RowTable &table, RowTable::Row row);

/// Puts the rows from @p sorted on in order and merges them with those before, which are in it, but for some that were
/// judged since: to keep a growing list in order costs no more than to go through it. Rows without a value come last;
/// equal ones stand as @p arrival has them. What a row is ordered by is read once, in turns of @p pace. False where
/// that stopped it: the rows are left as they were.
bool orderRows(const RowTable &table, RowColumn column, bool descending, std::vector<RowTable::Row> &rows,
    std::size_t sorted = 0, const ArrivalOrder &arrival = {}, const RowPace &pace = {});

} // namespace Indicia
