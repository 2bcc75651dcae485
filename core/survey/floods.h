// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowgroups.h"

namespace Indicia {

inline constexpr qsizetype LeastFlood = 5; ///< rows; fewer are no flood
inline constexpr qsizetype MostFloods = 40; ///< that are told

/// The floods among @p rows, the largest first; of equal ones that which says most comes first: whose name was used.
/// Nothing where @p pace was stopped.
[[nodiscard]] QList<RowGroup> findFloods(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace = {});
/// The bounces in one person's name that are the most; nothing where there is no such flood.
[[nodiscard]] std::optional<RowGroup> largestFlood(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace = {});

/// What a flood needs to be told in sentences.
struct FloodFacts
{
    RowGroup flood;
    RowGroups networks; ///< of the flood's rows
    RowGroups subjects;
    RowGroups generators;
    RowGroups senders;
    qsizetype recipients = 0; ///< different ones
};
/// About the rows of @p flood among @p rows.
[[nodiscard]] FloodFacts floodFacts(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowGroup &flood, const RowPace &pace = {});

} // namespace Indicia
