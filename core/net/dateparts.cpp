// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dateparts_p.h"

namespace Indicia::Dates {
namespace {

std::chrono::year_month_day dateOf(const DateParts &parts)
{
    return {std::chrono::year(parts.year), std::chrono::month(unsigned(parts.month)),
        std::chrono::day(unsigned(parts.day))};
}

bool exists(const DateParts &parts)
{
    // RFC 5322 section 3.3: no year before 1900; second 60 is a leap second.
    return dateOf(parts).ok() && parts.year >= 1900 && parts.year <= 9999 && parts.hour <= 23 && parts.minute <= 59
        && parts.second <= 60 && parts.zonePossible;
}

} // namespace

void conclude(const DateParts &parts, MailTime &read)
{
    if (!exists(parts)) {
        read.result = MailTime::Result::Impossible;
        return;
    }
    const std::chrono::sys_days day = dateOf(parts);
    read.result = MailTime::Result::Read;
    read.time = day + std::chrono::hours(parts.hour) + std::chrono::minutes(parts.minute - read.zoneMinutes)
        + std::chrono::seconds(parts.second);
    read.weekdayWrong = parts.weekday && std::chrono::weekday(day).c_encoding() != unsigned(*parts.weekday);
}

} // namespace Indicia::Dates
