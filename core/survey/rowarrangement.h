// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filtermatcher.h"
#include "roworder.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Indicia {

/// Which rows of a table are shown, and in which order: what was found so far, and what is asked.
struct RowQuestion
{
    ScanFilter filter;
    bool filterIsNew = true; ///< else `fits` is right but for the rows that changed
    std::vector<bool> fits; ///< by row, of the filter before; of rows that are not asked about, too
    std::optional<RowColumn> column; ///< nothing: as they came
    bool descending = false;
    std::size_t ordered = 0; ///< so many of the rows are in that order already, but for some that were judged since
    std::vector<RowTable::Row> changed; ///< those that were judged since `fits` was found
    ArrivalOrder arrival;
};

/// The answer.
struct RowArrangement
{
    std::vector<RowTable::Row> order; ///< all rows, in order
    std::vector<RowTable::Row> shown; ///< those of them that fit
    std::vector<bool> fits; ///< by row
    std::vector<RowTable::Row> coming; ///< changed, and fit now; where the filter is not new
    std::vector<RowTable::Row> leaving; ///< the same, and fit no more
    std::unique_ptr<FilterMatcher> matcher; ///< of the filter that is new, with what it knows by now
};

/// Answers @p question about @p rows, which are those that the table had when it was asked, but for some that have left
/// it; their order is that of before. Nothing where @p pace stopped it.
[[nodiscard]] std::shared_ptr<RowArrangement> arrangeRows(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowQuestion &question, const RowPace &pace = {});

} // namespace Indicia
