// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chart.h"
#include "timeline.h"

#include <QTimeZone>

namespace Indicia {

/// A chart of what came when, stacked by verdict: by hours, days, weeks or months, whatever gives columns that can be
/// told apart.
struct TimeChart
{
    Chart chart;
    struct Span
    {
        std::chrono::sys_seconds first;
        std::chrono::sys_seconds end; ///< the first second that is too late
    };
    QList<Span> spans; ///< of each column
    qsizetype outside = 0; ///< messages with dates far from all others, which are not drawn
    qsizetype undated = 0;
};

[[nodiscard]] TimeChart timeChart(const Timeline &timeline, const QTimeZone &zone);

} // namespace Indicia
