// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logline.h"

#include <QTimeZone>

#include <chrono>
#include <limits>
#include <optional>

namespace Indicia {

/// Turns the times of a log into times: it knows the year that a line leaves out, and the zone.
///
/// Lines are asked for in their order. A step over the turn of the year is taken for one; a clock that was set back by
/// some weeks is not.
class LogClock
{
public:
    explicit LogClock(QTimeZone zone) : m_zone(std::move(zone)) { }

    /// The year of lines that have none, for the line that comes next. Without one they have no time.
    void startIn(int year) { m_year = year; }
    /// The year of the line that comes next, if it were of @p month.
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    /// Goes on where another clock was.
    void resume(int year, int month);

    /// The time of @p stamp; nothing where the year is not known, or there is no such day.
    [[nodiscard]] std::optional<std::chrono::sys_seconds> timeOf(const LogStamp &stamp);

private:
    [[nodiscard]] std::chrono::sys_seconds inUtc(std::chrono::sys_seconds local);

    QTimeZone m_zone;
    int m_year = 0;
    int m_month = 0; ///< of the last line without a year; 0 before the first
    std::chrono::sys_seconds m_hour{std::chrono::seconds(std::numeric_limits<qint64>::min())}; ///< the last local hour
    std::chrono::seconds m_offset{}; ///< of the zone in it
};

/// Finds the year in which a log without years begins: that with which its last line is no later than when the file was
/// last written.
class LogYear
{
public:
    /// To be told each line's time, in order.
    void note(const LogStamp &stamp);
    /// Whether there was a line without a year.
    [[nodiscard]] bool isNeeded() const { return m_last.month != 0; }
    /// @p written is the file's last change, in the log's own zone.
    [[nodiscard]] int firstYear(std::chrono::sys_seconds written) const;

private:
    LogStamp m_last;
    int m_turns = 0; ///< of the year, since the first line
};

} // namespace Indicia
