// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rfc3339.h"

#include <algorithm>

namespace Indicia {

namespace {

using namespace std::chrono;

/// Exactly @p digits decimal digits at @p text's start, which are taken off; -1 where they are not there.
int takeNumber(QByteArrayView &text, qsizetype digits)
{
    if (text.size() < digits) {
        return -1;
    }
    int value = 0;
    for (const char c : text.first(digits)) {
        if (c < '0' || c > '9') {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    text = text.sliced(digits);
    return value;
}

bool takeOneOf(QByteArrayView &text, QByteArrayView wanted)
{
    if (text.isEmpty() || !wanted.contains(text.front())) {
        return false;
    }
    text = text.sliced(1);
    return true;
}

std::optional<sys_days> takeDate(QByteArrayView &text)
{
    const int y = takeNumber(text, 4);
    if (y < 0 || !takeOneOf(text, "-")) {
        return {};
    }
    const int m = takeNumber(text, 2);
    if (m < 0 || !takeOneOf(text, "-")) {
        return {};
    }
    const int d = takeNumber(text, 2);
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(std::max(d, 0)))};
    return d > 0 && date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

/// partial-time = time-hour ":" time-minute ":" time-second [time-secfrac]
std::optional<seconds> takeTime(QByteArrayView &text)
{
    const int h = takeNumber(text, 2);
    if (h < 0 || h > 23 || !takeOneOf(text, ":")) {
        return {};
    }
    const int m = takeNumber(text, 2);
    if (m < 0 || m > 59 || !takeOneOf(text, ":")) {
        return {};
    }
    const int s = takeNumber(text, 2);
    if (s < 0 || s > 60) {
        return {};
    }
    if (takeOneOf(text, ".")) {
        const qsizetype before = text.size();
        while (takeNumber(text, 1) >= 0) { }
        if (text.size() == before) {
            return {};
        }
    }
    return hours(h) + minutes(m) + seconds(s);
}

/// time-offset = "Z" / time-numoffset
std::optional<seconds> takeOffset(QByteArrayView &text)
{
    if (takeOneOf(text, "Zz")) {
        return seconds(0);
    }
    const bool west = text.startsWith('-');
    if (!takeOneOf(text, "+-")) {
        return {};
    }
    const int h = takeNumber(text, 2);
    if (h < 0 || h > 23 || !takeOneOf(text, ":")) {
        return {};
    }
    const int m = takeNumber(text, 2);
    if (m < 0 || m > 59) {
        return {};
    }
    const seconds offset = hours(h) + minutes(m);
    return west ? -offset : offset;
}

QByteArray padded(int value, int width)
{
    return QByteArray::number(value).rightJustified(width, '0');
}

} // namespace

std::optional<sys_days> parseFullDate(QByteArrayView text)
{
    const auto date = takeDate(text);
    return text.isEmpty() ? date : std::nullopt;
}

std::optional<sys_seconds> parseDateTime(QByteArrayView text)
{
    const auto date = takeDate(text);
    if (!date || !takeOneOf(text, "Tt ")) {
        return {};
    }
    const auto time = takeTime(text);
    if (!time) {
        return {};
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.isEmpty()) {
        return {};
    }
    return *date + *time - *offset;
}

QByteArray fullDate(sys_days day)
{
    const year_month_day date(day);
    return padded(static_cast<int>(date.year()), 4) + '-'
        + padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + '-'
        + padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

QByteArray dateTime(sys_seconds time)
{
    const auto midnight = floor<days>(time);
    const hh_mm_ss clock(time - midnight);
    return fullDate(midnight) + 'T' + padded(static_cast<int>(clock.hours().count()), 2) + ':'
        + padded(static_cast<int>(clock.minutes().count()), 2) + ':'
        + padded(static_cast<int>(clock.seconds().count()), 2) + 'Z';
}

} // namespace Indicia
