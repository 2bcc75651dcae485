// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailtime.h"

#include "dateparts_p.h"
#include "mailzones_p.h"
#include "usualdate_p.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace Indicia {

using namespace Dates;

namespace {

/// More than any date with its comments; it bounds the work where a text is searched for a date.
constexpr qsizetype longestDate = 512;

/// Digits as they stand: how many matters (years).
struct Number
{
    int value = 0;
    int digits = 0;
};

class DateReader
{
public:
    explicit DateReader(QByteArrayView text) : m_text(text) { }

    MailTime read();

private:
    // Each reads one thing and moves on, or moves nothing.
    void skipComment();
    void skipSpace();
    bool skip(char c);
    std::optional<Number> number(int mostDigits);
    std::string_view word(std::array<char, longestDateWord> &letters);
    template <size_t size>
    std::optional<int> named(const std::array<std::string_view, size> &names);

    bool readDate();
    bool readIsoDate();
    bool readAsctime();
    bool readYear(bool plausibleOnly);
    bool readTime();
    void readHalfOfDay();
    void readZone();
    bool readNumericZone();
    bool readNamedZone();
    void readAfterZone();
    bool skipZoneName();
    void readGoMonotonic();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    MailTime m_result;
    DateParts m_parts;
};

void DateReader::skipComment()
{
    int depth = 0;
    for (qsizetype at = m_at; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '\\') {
            ++at;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            m_at = at + 1;
            return;
        }
    }
}

void DateReader::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        const qsizetype before = m_at;
        if (c == '(') {
            skipComment();
        } else if (isSpace(c)) {
            ++m_at;
        }
        if (m_at == before) {
            return;
        }
    }
}

bool DateReader::skip(char c)
{
    if (m_at >= m_text.size() || m_text[m_at] != c) {
        return false;
    }
    ++m_at;
    return true;
}

std::optional<Number> DateReader::number(int mostDigits)
{
    Number number;
    qsizetype at = m_at;
    for (; at < m_text.size() && isDigit(m_text[at]); ++at) {
        if (++number.digits > mostDigits) {
            return std::nullopt;
        }
        number.value = number.value * 10 + (m_text[at] - '0');
    }
    if (number.digits == 0) {
        return std::nullopt;
    }
    m_at = at;
    return number;
}

/// The letters that follow, in lower case; empty, and nothing moved, where there are none or too many.
std::string_view DateReader::word(std::array<char, longestDateWord> &letters)
{
    qsizetype length = 0;
    while (m_at + length < m_text.size() && isLetter(m_text[m_at + length])) {
        if (length == longestDateWord) {
            return {};
        }
        letters[size_t(length)] = lower(m_text[m_at + length]);
        ++length;
    }
    m_at += length;
    return {letters.data(), size_t(length)};
}

/// The place in @p names of the word that follows, in full or cut to three letters or more.
template <size_t size>
std::optional<int> DateReader::named(const std::array<std::string_view, size> &names)
{
    const qsizetype before = m_at;
    std::array<char, longestDateWord> letters{};
    const std::string_view text = word(letters);
    if (text.size() >= 3) {
        const auto found = std::ranges::find_if(names, [&](std::string_view name) { return name.starts_with(text); });
        if (found != names.end()) {
            skip('.');
            return int(found - names.begin());
        }
    }
    m_at = before;
    return std::nullopt;
}

MailTime DateReader::read()
{
    skipSpace();
    m_parts.weekday = named(weekdays);
    if (m_parts.weekday) {
        skipSpace();
        skip(',');
        skipSpace();
    }
    const qsizetype begin = m_at;
    const auto again = [&] {
        m_at = begin;
        return true;
    };
    if ((readIsoDate() && readTime()) || (again() && readDate() && readTime())) {
        skipSpace();
        readZone();
        conclude(m_parts, m_result);
    } else if (again() && readAsctime()) {
        conclude(m_parts, m_result);
    }
    return m_result.result == MailTime::Result::NoDate ? MailTime() : m_result;
}

/// day month year, parted by spaces or hyphens; a comma behind the month occurs.
bool DateReader::readDate()
{
    const auto day = number(2);
    if (!day) {
        return false;
    }
    skipSpace();
    skip('-');
    skip('.');
    skipSpace();
    const auto month = named(months);
    if (!month) {
        return false;
    }
    m_parts.day = day->value;
    m_parts.month = *month + 1;
    skipSpace();
    skip('-');
    skip(',');
    skipSpace();
    if (!readYear(false)) {
        return false;
    }
    skipSpace();
    skip(',');
    return true;
}

/// 2026-11-21 or 2026/11/21, with a T before the time or not.
bool DateReader::readIsoDate()
{
    const auto year = number(4);
    if (!year || year->digits != 4 || (!skip('-') && !skip('/'))) {
        return false;
    }
    const auto month = number(2);
    if (!month || (!skip('-') && !skip('/'))) {
        return false;
    }
    const auto day = number(2);
    if (!day) {
        return false;
    }
    m_parts.year = year->value;
    m_parts.month = month->value;
    m_parts.day = day->value;
    skip('T');
    return true;
}

/// month day time [zone] year [zone]
bool DateReader::readAsctime()
{
    const auto month = named(months);
    skipSpace();
    const auto day = month ? number(2) : std::nullopt;
    if (!day) {
        return false;
    }
    m_parts.month = *month + 1;
    m_parts.day = day->value;
    skip(',');
    if (const qsizetype before = m_at; skipSpace(), readYear(true)) {
        if (readTime()) { // "Nov 21, 2026 10:18:12"
            skipSpace();
            readZone();
            return true;
        }
        m_at = before;
    }
    if (!readTime()) {
        return false;
    }
    skipSpace();
    readZone();
    skipSpace();
    if (!readYear(true)) {
        return false;
    }
    m_result.length = m_at;
    if (!m_result.zoneKnown) {
        skipSpace();
        readZone();
    }
    return true;
}

/// RFC 5322 section 4.3: 00 to 49 are of this century, 50 to 99 and all of three digits of the last one.
bool DateReader::readYear(bool plausibleOnly)
{
    const qsizetype before = m_at;
    const auto year = number(plausibleOnly ? 4 : 5);
    if (!year || year->digits < 2 || (plausibleOnly && year->digits != 4)) {
        m_at = before;
        return false;
    }
    const int century = year->digits > 3 ? 0 : year->digits == 2 && year->value < 50 ? 2000 : 1900;
    m_parts.year = century + year->value;
    return true;
}

/// hour ":" minute [ ":" second ], comments and spaces anywhere (obs-time-of-day).
bool DateReader::readTime()
{
    skipSpace();
    const auto hour = number(2);
    skipSpace();
    if (!hour || !skip(':')) {
        return false;
    }
    skipSpace();
    const auto minute = number(2);
    if (!minute) {
        return false;
    }
    m_parts.hour = hour->value;
    m_parts.minute = minute->value;
    m_result.length = m_at;
    skipSpace();
    if (skip(':')) {
        skipSpace();
        const auto second = number(2);
        if (!second) {
            return false;
        }
        m_parts.second = second->value;
        m_result.length = m_at;
        if (skip('.') || skip(',')) {
            while (m_at < m_text.size() && isDigit(m_text[m_at])) {
                ++m_at;
            }
            m_result.length = m_text[m_at - 1] == ',' ? m_result.length : m_at;
        }
    }
    readHalfOfDay();
    return true;
}

void DateReader::readHalfOfDay()
{
    const qsizetype before = m_at;
    skipSpace();
    std::array<char, longestDateWord> letters{};
    const std::string_view half = word(letters);
    if ((half != "am" && half != "pm") || m_parts.hour > 12) {
        m_at = before;
        return;
    }
    m_parts.hour = m_parts.hour % 12 + (half == "pm" ? 12 : 0);
    m_result.length = m_at;
}

void DateReader::readZone()
{
    if (readNumericZone() || readNamedZone()) {
        m_result.length = m_at;
        readAfterZone();
    }
}

/// ( "+" / "-" ) 4DIGIT, and "+01:00", "+01"
bool DateReader::readNumericZone()
{
    const qsizetype before = m_at;
    const int sign = skip('-') ? -1 : skip('+') ? 1 : 0;
    const auto first = sign == 0 ? std::nullopt : number(4);
    if (!first) {
        m_at = before;
        return false;
    }
    int hours = first->value;
    int minutes = 0;
    if (first->digits > 2) {
        minutes = hours % 100;
        hours /= 100;
    } else if (skip(':')) {
        const auto second = number(2);
        minutes = second ? second->value : 0;
    }
    m_parts.zonePossible = minutes < 60; // RFC 5322 section 3.3: -9959 to +9959
    m_result.zoneMinutes = sign * (hours * 60 + minutes);
    m_result.zoneKnown = true;
    return true;
}

bool DateReader::readNamedZone()
{
    const qsizetype before = m_at;
    std::array<char, longestDateWord> letters{};
    const std::string_view name = word(letters);
    const auto found = std::ranges::find(mailZones, name, &MailZone::name);
    if (found != mailZones.end()) {
        m_result.zoneKnown = true;
        m_result.zoneMinutes = found->minutes;
        if (found->minutes == 0) {
            readNumericZone(); // "GMT+0200"
        }
        return true;
    }
    if (isMailZoneName(name)) {
        return true;
    }
    m_at = before; // a word that is no zone ("for") is none of the date's
    return false;
}

/// The zone's name beside its number, in a comment or not, and what Go's time.String() adds.
void DateReader::readAfterZone()
{
    const qsizetype zoneEnd = m_at;
    skipSpace();
    const QByteArrayView passed = m_text.sliced(zoneEnd, m_at - zoneEnd);
    // A comment that tells more than a zone's name is the field's, not the date's.
    if (passed.contains('<') || passed.contains('@') || passed.contains('=')) {
        return;
    }
    // Of an empty view, QByteArrayView::lastIndexOf() of Qt 6.8 reads the octet behind it.
    if (const qsizetype end = passed.isEmpty() ? -1 : passed.lastIndexOf(')'); end >= 0) {
        m_result.length = zoneEnd + end + 1;
    }
    if (m_result.zoneKnown && skipZoneName()) {
        m_result.length = m_at;
        skipSpace();
    }
    readGoMonotonic();
}

/// The name of a zone that stands behind its number, of no further use.
bool DateReader::skipZoneName()
{
    const qsizetype before = m_at;
    std::array<char, longestDateWord> letters{};
    const std::string_view name = word(letters);
    const bool ends = m_at == m_text.size() || isSpace(m_text[m_at]) || m_text[m_at] == ';';
    if (ends && name.size() > 1 && isMailZoneName(name)) {
        return true;
    }
    m_at = before;
    return false;
}

void DateReader::readGoMonotonic()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    if (!rest.startsWith("m=+") && !rest.startsWith("m=-")) {
        return;
    }
    m_at += 3;
    while (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == '.')) {
        ++m_at;
    }
    m_result.length = m_at;
}

} // namespace

MailTime readMailTime(QByteArrayView text)
{
    const QByteArrayView date = text.first(std::min(text.size(), longestDate));
    const std::optional<MailTime> usual = readUsualDate(date);
    return usual ? *usual : DateReader(date).read();
}

} // namespace Indicia
