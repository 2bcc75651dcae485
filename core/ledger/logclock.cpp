// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logclock.h"

#include <QDateTime>

namespace Indicia {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

/// A clock that runs ahead of the file system's, and zones that are not those of this machine.
constexpr days tolerance{2};

/// How the year changes from a line of one month to the next line: from December on to January it is the next one, and
/// the other way round where lines of two processes came in the wrong order.
int turn(int month, int next)
{
    constexpr int halfAYear = 6; // less is a clock that was set back
    constexpr int nearlyAYear = 10; // less is a log that was silent
    if (month == 0) {
        return 0;
    }
    return month - next >= halfAYear ? 1 : next - month >= nearlyAYear ? -1 : 0;
}

std::optional<sys_seconds> localTime(const LogStamp &stamp, int year)
{
    const std::chrono::year_month_day day{std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(stamp.month)), std::chrono::day(static_cast<unsigned>(stamp.day))};
    if (!day.ok()) {
        return std::nullopt;
    }
    return sys_days(day) + seconds(stamp.seconds);
}

} // namespace

void LogClock::resume(int year, int month)
{
    m_year = year;
    m_month = month;
}

std::optional<sys_seconds> LogClock::timeOf(const LogStamp &stamp)
{
    int year = stamp.year;
    if (year == 0) {
        if (m_year == 0) {
            return std::nullopt;
        }
        m_year += turn(m_month, stamp.month);
        m_month = stamp.month;
        year = m_year;
    }
    const auto local = localTime(stamp, year);
    if (!local) {
        return std::nullopt;
    }
    return stamp.zoneMinutes ? *local - std::chrono::minutes(*stamp.zoneMinutes) : inUtc(*local);
}

sys_seconds LogClock::inUtc(sys_seconds local)
{
    // Looking into the zone's table takes longer than all else that is done with a line; zones change at full hours or
    // halves, so that most lines ask the same as the one before.
    const sys_seconds hour
        = std::chrono::floor<seconds>(std::chrono::floor<std::chrono::duration<int, std::ratio<900>>>(local));
    if (hour != m_hour) {
        const QDateTime asUtc = QDateTime::fromSecsSinceEpoch(local.time_since_epoch().count(), QTimeZone::UTC);
        const QDateTime inZone(asUtc.date(), asUtc.time(), m_zone);
        m_offset = seconds(inZone.isValid() ? inZone.offsetFromUtc() : 0);
        m_hour = hour;
    }
    return local - m_offset;
}

void LogYear::note(const LogStamp &stamp)
{
    if (stamp.year == 0) {
        m_turns += turn(m_last.month, stamp.month);
        m_last = stamp;
    }
}

int LogYear::firstYear(sys_seconds written) const
{
    const std::chrono::year_month_day day(std::chrono::floor<days>(written + tolerance));
    int year = static_cast<int>(day.year());
    for (int back = 0; back < 8; ++back, --year) { // eight: 29 February
        const auto last = localTime(m_last, year);
        if (last && *last <= written + tolerance) {
            break;
        }
    }
    return year - m_turns;
}

} // namespace Indicia
