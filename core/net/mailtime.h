// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <chrono>

namespace Indicia {

/// What readMailTime() found.
struct MailTime
{
    enum class Result {
        NoDate, ///< the text does not begin with a date
        Impossible, ///< it has the form of a date, but there is no such day, hour or zone
        Read,
    };

    Result result = Result::NoDate;
    std::chrono::sys_seconds time{}; ///< where Read; fractions of a second are cut
    int zoneMinutes = 0; ///< east of UTC, as written; 0 where zoneKnown is false
    /// False where no zone is written, or one that RFC 5322 section 4.3 takes for -0000 since nobody knows what it
    /// means (military letters, "IST"): the time may be off by up to 14 hours.
    bool zoneKnown = false;
    bool weekdayWrong = false; ///< the day of the week is not that of the date (RFC 5322 section 3.3)
    qsizetype length = 0; ///< octets of the text that belong to the date, with its zone and the comment behind it

    friend bool operator==(const MailTime &, const MailTime &) = default;
};

/// Reads the date at the beginning of @p text: date-time of RFC 5322 section 3.3 with the obsolete forms of section
/// 4.3 (comments anywhere, named zones, years of two or three digits), and what else mailers write: asctime ("Fri Feb
/// 07 10:18:12 2003 -0800"), ISO 8601 and Go ("2026-11-21 10:18:12.5 +0000 UTC m=+0.1"), 21-Nov-2026, fractions of a
/// second, AM and PM, full names of days and months. Folds count as spaces. It never looks at more than the first 512
/// octets.
[[nodiscard]] MailTime readMailTime(QByteArrayView text);

} // namespace Indicia
