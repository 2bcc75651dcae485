// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowpace.h"

#include <array>
#include <span>
#include <vector>

namespace Indicia {

/// How many messages came in an hour.
struct HourCount
{
    qint64 hour = 0; ///< since 1970-01-01T00:00Z
    std::array<qsizetype, VerdictCount> verdicts{};

    [[nodiscard]] qsizetype all() const;
    friend bool operator==(const HourCount &, const HourCount &) = default;
};

struct Timeline
{
    std::vector<HourCount> hours; ///< in order; hours without messages are not there
    qsizetype undated = 0;
};

/// Counts the rows that were judged by the hour. Days are made of hours where a zone is known. Nothing where @p pace
/// was stopped.
[[nodiscard]] Timeline timelineOf(const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace = {});

/// What is worth drawing: without the few dates at both ends (0.5 percent at each) that would make all others one
/// column, where they do. A sender may write any date.
[[nodiscard]] std::span<const HourCount> mainSpan(const Timeline &timeline);

} // namespace Indicia
