// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usualdate_p.h"

#include "dateparts_p.h"

#include <algorithm>
#include <array>

namespace Indicia {

using namespace Dates;

namespace {

/// Three letters as a number, without regard to case; no other octets give the number of letters.
constexpr quint32 numberOf(const char *letters)
{
    return quint32(quint8(letters[0]) | 32U) << 16U | quint32(quint8(letters[1]) | 32U) << 8U
        | quint32(quint8(letters[2]) | 32U);
}

/// The first three letters of each name, as numbers.
template <size_t size>
consteval std::array<quint32, size> numbersOf(const std::array<std::string_view, size> &names)
{
    std::array<quint32, size> numbers{};
    std::ranges::transform(names, numbers.begin(), [](std::string_view name) { return numberOf(name.data()); });
    return numbers;
}

constexpr std::array monthNumbers = numbersOf(months);
constexpr std::array weekdayNumbers = numbersOf(weekdays);

/// The place in @p numbers of that of the three octets at @p text; -1 where it is none of them.
template <size_t size>
int placeOf(const std::array<quint32, size> &numbers, const char *text)
{
    const auto found = std::ranges::find(numbers, numberOf(text));
    return found == numbers.end() ? -1 : int(found - numbers.begin());
}

/// The number of which @p at holds exactly @p count digits; -1 where one is none.
int digits(const char *at, int count)
{
    unsigned value = 0;
    bool areDigits = true;
    for (int i = 0; i < count; ++i) {
        const unsigned digit = quint8(at[i]) - unsigned('0');
        areDigits = areDigits && digit <= 9;
        value = value * 10 + digit;
    }
    return areDigits ? int(value) : -1;
}

/// Behind the zone's number at @p at, or behind the name of the zone in a comment; nothing where more follows.
std::optional<qsizetype> endOfZone(QByteArrayView text, qsizetype at)
{
    QByteArrayView behind = text.sliced(at);
    while (!behind.isEmpty() && isSpace(behind.back())) {
        behind.chop(1);
    }
    while (!behind.isEmpty() && isSpace(behind.front())) {
        behind = behind.sliced(1);
    }
    if (behind.isEmpty()) {
        return at;
    }
    const bool isName = behind.size() > 2 && behind.size() <= longestDateWord && behind.front() == '('
        && behind.back() == ')' && std::ranges::all_of(behind.sliced(1, behind.size() - 2), isLetter);
    return isName ? std::optional<qsizetype>(behind.end() - text.begin()) : std::nullopt;
}

/// "Sat, 21 Nov 2026 10:18:12 +0100 (CET)", with or without the day of the week: what servers write, to the octet.
std::optional<MailTime> readRfcForm(QByteArrayView text)
{
    constexpr std::string_view weekdayForm = "www, ";
    constexpr std::string_view monthForm = " mmm 0000 00:00:00 +0000";
    constexpr qsizetype mostSpaces = 12; // behind a semicolon: one, or a fold, of Gmail with eight
    qsizetype begin = 0;
    while (begin < mostSpaces && begin < text.size() && isSpace(text[begin])) {
        ++begin;
    }
    const bool hasWeekday = begin < text.size() && isLetter(text[begin]);
    const qsizetype day = begin + (hasWeekday ? qsizetype(weekdayForm.size()) : 0);
    const int dayDigits = text.size() - day > 1 && text[day + 1] == ' ' ? 1 : 2;
    const qsizetype month = day + dayDigits;
    const qsizetype end = month + qsizetype(monthForm.size());
    const auto behindZone = end <= text.size() ? endOfZone(text, end) : std::nullopt;
    if (!behindZone) {
        return std::nullopt;
    }
    const char *const week = text.data() + begin;
    const char *const rest = text.data() + month;
    const bool isParted = (!hasWeekday || (week[3] == ',' && week[4] == ' ')) && rest[0] == ' ' && rest[4] == ' '
        && rest[9] == ' ' && rest[12] == ':' && rest[15] == ':' && rest[18] == ' '
        && (rest[19] == '+' || rest[19] == '-');
    const int weekday = hasWeekday ? placeOf(weekdayNumbers, week) : 0;
    const int monthPlace = placeOf(monthNumbers, rest + 1);
    const int dayNumber = digits(text.data() + day, dayDigits);
    const int year = digits(rest + 5, 4);
    const int hour = digits(rest + 10, 2);
    const int minute = digits(rest + 13, 2);
    const int second = digits(rest + 16, 2);
    const int zone = digits(rest + 20, 4);
    if (!isParted || (weekday | monthPlace | dayNumber | year | hour | minute | second | zone) < 0) {
        return std::nullopt;
    }
    MailTime read{.zoneMinutes = (rest[19] == '-' ? -1 : 1) * (zone / 100 * 60 + zone % 100),
        .zoneKnown = true,
        .length = *behindZone};
    conclude({.weekday = hasWeekday ? std::optional(weekday) : std::nullopt,
                 .year = year,
                 .month = monthPlace + 1,
                 .day = dayNumber,
                 .hour = hour,
                 .minute = minute,
                 .second = second,
                 .zonePossible = zone % 100 < 60},
        read);
    return read;
}

/// "Sat Nov 21 10:18:12 2026" and "Sun Jun  1 10:18:12 2025", as ctime(3) writes it into each "From " line of an mbox.
std::optional<MailTime> readCtimeForm(QByteArrayView text)
{
    constexpr std::string_view form = "www mmm dd 00:00:00 0000";
    const char *const at = text.data();
    if (text.size() != qsizetype(form.size()) || at[3] != ' ' || at[7] != ' ' || at[10] != ' ' || at[13] != ':'
        || at[16] != ':' || at[19] != ' ') {
        return std::nullopt;
    }
    const int weekday = placeOf(weekdayNumbers, at);
    const int month = placeOf(monthNumbers, at + 4);
    const int day = at[8] == ' ' ? digits(at + 9, 1) : digits(at + 8, 2);
    const int year = digits(at + 20, 4);
    const int hour = digits(at + 11, 2);
    const int minute = digits(at + 14, 2);
    const int second = digits(at + 17, 2);
    if ((weekday | month | day | year | hour | minute | second) < 0) {
        return std::nullopt;
    }
    MailTime read{.length = text.size()};
    conclude({.weekday = weekday,
                 .year = year,
                 .month = month + 1,
                 .day = day,
                 .hour = hour,
                 .minute = minute,
                 .second = second},
        read);
    return read;
}

} // namespace

std::optional<MailTime> readUsualDate(QByteArrayView text)
{
    const std::optional<MailTime> date = readRfcForm(text);
    return date ? date : readCtimeForm(text);
}

} // namespace Indicia
