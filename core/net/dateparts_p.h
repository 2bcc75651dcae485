// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailtime.h"

#include <array>
#include <optional>
#include <string_view>

namespace Indicia::Dates {

/// The parts of a date as they are written, whether there is such a day or not.
struct DateParts
{
    std::optional<int> weekday{}; ///< 0 is Sunday
    int year = 0;
    int month = 0; ///< 1 to 12
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool zonePossible = true; ///< RFC 5322 section 3.3: -9959 to +9959
};

/// Completes @p read, of which zone and length are known, by the time that the parts tell of.
void conclude(const DateParts &parts, MailTime &read);

// What dates consist of; letters are those of ASCII.
inline constexpr std::array<std::string_view, 12> months{"january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december"};
inline constexpr std::array<std::string_view, 7> weekdays{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

/// Of a month, a day of the week or a zone, in full.
inline constexpr qsizetype longestDateWord = 10;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

constexpr bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

} // namespace Indicia::Dates
