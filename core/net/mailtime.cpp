// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailtime.h"

#include "mailzones_p.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace Indicia {
namespace {

/// More than any date with its comments; it bounds the work where a text is searched for a date.
constexpr qsizetype longestDate = 512;

constexpr std::array<std::string_view, 12> months{"january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

constexpr qsizetype longestName = 10;

/// Three letters as a number, without regard to case; no other octets give the number of letters.
constexpr quint32 numberOf(const char *letters)
{
    return quint32(quint8(letters[0]) | 32U) << 16U | quint32(quint8(letters[1]) | 32U) << 8U
        | quint32(quint8(letters[2]) | 32U);
}

/// The place in @p names of what begins with the three octets at @p text; -1 where nothing does.
template <size_t size>
int placeOf(const std::array<std::string_view, size> &names, const char *text)
{
    const quint32 number = numberOf(text);
    const auto found = std::ranges::find(names, number, [](std::string_view name) { return numberOf(name.data()); });
    return found == names.end() ? -1 : int(found - names.begin());
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// Digits as they stand: how many matters (years).
struct Number
{
    int value = 0;
    int digits = 0;
};

/// The number of which @p at holds exactly @p count digits; -1 where one is none.
int digits(const char *at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        value = isDigit(at[i]) && value >= 0 ? value * 10 + (at[i] - '0') : -1;
    }
    return value;
}

class DateReader
{
public:
    explicit DateReader(QByteArrayView text) : m_text(text.first(std::min(text.size(), longestDate))) { }

    MailTime read();

private:
    // Each reads one thing and moves on, or moves nothing.
    void skipComment();
    void skipSpace();
    bool skip(char c);
    std::optional<Number> number(int mostDigits);
    std::string_view word(std::array<char, longestName> &letters);
    template <size_t size>
    std::optional<int> named(const std::array<std::string_view, size> &names);

    bool readUsualForm();
    bool readUsualAsctime();
    [[nodiscard]] std::optional<qsizetype> endOfUsualForm(qsizetype at) const;
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
    [[nodiscard]] bool exists() const;
    void conclude();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    MailTime m_result;
    std::optional<int> m_weekday;
    int m_year = 0;
    int m_month = 0; ///< 1 to 12
    int m_day = 0;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    bool m_zonePossible = true;
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
std::string_view DateReader::word(std::array<char, longestName> &letters)
{
    qsizetype length = 0;
    while (m_at + length < m_text.size() && isLetter(m_text[m_at + length])) {
        if (length == longestName) {
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
    std::array<char, longestName> letters{};
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

/// "Sat, 21 Nov 2026 10:18:12 +0100 (CET)", with or without the day of the week: what servers write, to the octet. All
/// else is left to the others, and so is what they would read otherwise.
bool DateReader::readUsualForm()
{
    constexpr std::string_view weekdayForm = "www, ";
    constexpr std::string_view monthForm = " mmm 0000 00:00:00 +0000";
    constexpr qsizetype mostSpaces = 12; // behind a semicolon: one, or a fold, of Gmail with eight
    qsizetype begin = 0;
    while (begin < mostSpaces && begin < m_text.size() && isSpace(m_text[begin])) {
        ++begin;
    }
    const bool hasWeekday = begin < m_text.size() && isLetter(m_text[begin]);
    const qsizetype day = begin + (hasWeekday ? qsizetype(weekdayForm.size()) : 0);
    const int dayDigits = m_text.size() - day > 1 && m_text[day + 1] == ' ' ? 1 : 2;
    const qsizetype month = day + dayDigits;
    const qsizetype end = month + qsizetype(monthForm.size());
    const auto behindZone = end <= m_text.size() ? endOfUsualForm(end) : std::nullopt;
    if (!behindZone) {
        return false;
    }
    const char *const week = m_text.data() + begin;
    const char *const rest = m_text.data() + month;
    const bool isParted = (!hasWeekday || (week[3] == ',' && week[4] == ' ')) && rest[0] == ' ' && rest[4] == ' '
        && rest[9] == ' ' && rest[12] == ':' && rest[15] == ':' && rest[18] == ' '
        && (rest[19] == '+' || rest[19] == '-');
    const int weekday = hasWeekday ? placeOf(weekdays, week) : 0;
    const int monthPlace = placeOf(months, rest + 1);
    const int dayNumber = digits(m_text.data() + day, dayDigits);
    const int year = digits(rest + 5, 4);
    const int hour = digits(rest + 10, 2);
    const int minute = digits(rest + 13, 2);
    const int second = digits(rest + 16, 2);
    const int zone = digits(rest + 20, 4);
    if (!isParted || (weekday | monthPlace | dayNumber | year | hour | minute | second | zone) < 0) {
        return false;
    }
    m_weekday = hasWeekday ? std::optional(weekday) : std::nullopt;
    m_year = year;
    m_month = monthPlace + 1;
    m_day = dayNumber;
    m_hour = hour;
    m_minute = minute;
    m_second = second;
    m_zonePossible = zone % 100 < 60;
    m_result.zoneMinutes = (rest[19] == '-' ? -1 : 1) * (zone / 100 * 60 + zone % 100);
    m_result.zoneKnown = true;
    m_result.length = *behindZone;
    return true;
}

/// "Sat Nov 21 10:18:12 2026" and "Sun Jun  1 10:18:12 2025", as ctime(3) writes it into each "From " line of an mbox.
bool DateReader::readUsualAsctime()
{
    constexpr std::string_view form = "www mmm dd 00:00:00 0000";
    const char *const at = m_text.data();
    if (m_text.size() != qsizetype(form.size()) || at[3] != ' ' || at[7] != ' ' || at[10] != ' ' || at[13] != ':'
        || at[16] != ':' || at[19] != ' ') {
        return false;
    }
    const int weekday = placeOf(weekdays, at);
    const int month = placeOf(months, at + 4);
    const int day = at[8] == ' ' ? digits(at + 9, 1) : digits(at + 8, 2);
    const int year = digits(at + 20, 4);
    const int hour = digits(at + 11, 2);
    const int minute = digits(at + 14, 2);
    const int second = digits(at + 17, 2);
    if ((weekday | month | day | year | hour | minute | second) < 0) {
        return false;
    }
    m_weekday = weekday;
    m_year = year;
    m_month = month + 1;
    m_day = day;
    m_hour = hour;
    m_minute = minute;
    m_second = second;
    m_result.length = m_text.size();
    return true;
}

/// Behind the zone's number at @p at, or behind the name of the zone in a comment; nothing where more follows.
std::optional<qsizetype> DateReader::endOfUsualForm(qsizetype at) const
{
    QByteArrayView behind = m_text.sliced(at);
    while (!behind.isEmpty() && isSpace(behind.back())) {
        behind.chop(1);
    }
    while (!behind.isEmpty() && isSpace(behind.front())) {
        behind = behind.sliced(1);
    }
    if (behind.isEmpty()) {
        return at;
    }
    const bool isName = behind.size() > 2 && behind.size() <= longestName && behind.front() == '('
        && behind.back() == ')' && std::ranges::all_of(behind.sliced(1, behind.size() - 2), isLetter);
    return isName ? std::optional<qsizetype>(behind.end() - m_text.begin()) : std::nullopt;
}

MailTime DateReader::read()
{
    if (readUsualForm() || readUsualAsctime()) {
        conclude();
        return m_result;
    }
    skipSpace();
    m_weekday = named(weekdays);
    if (m_weekday) {
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
        conclude();
    } else if (again() && readAsctime()) {
        conclude();
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
    m_day = day->value;
    m_month = *month + 1;
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
    m_year = year->value;
    m_month = month->value;
    m_day = day->value;
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
    m_month = *month + 1;
    m_day = day->value;
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
    m_year = century + year->value;
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
    m_hour = hour->value;
    m_minute = minute->value;
    m_result.length = m_at;
    skipSpace();
    if (skip(':')) {
        skipSpace();
        const auto second = number(2);
        if (!second) {
            return false;
        }
        m_second = second->value;
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
    std::array<char, longestName> letters{};
    const std::string_view half = word(letters);
    if ((half != "am" && half != "pm") || m_hour > 12) {
        m_at = before;
        return;
    }
    m_hour = m_hour % 12 + (half == "pm" ? 12 : 0);
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
    m_zonePossible = minutes < 60; // RFC 5322 section 3.3: -9959 to +9959
    m_result.zoneMinutes = sign * (hours * 60 + minutes);
    m_result.zoneKnown = true;
    return true;
}

bool DateReader::readNamedZone()
{
    const qsizetype before = m_at;
    std::array<char, longestName> letters{};
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
    std::array<char, longestName> letters{};
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

bool DateReader::exists() const
{
    const std::chrono::year_month_day date{
        std::chrono::year(m_year), std::chrono::month(unsigned(m_month)), std::chrono::day(unsigned(m_day))};
    // RFC 5322 section 3.3: no year before 1900; second 60 is a leap second.
    return date.ok() && m_year >= 1900 && m_year <= 9999 && m_hour <= 23 && m_minute <= 59 && m_second <= 60
        && m_zonePossible;
}

void DateReader::conclude()
{
    if (!exists()) {
        m_result.result = MailTime::Result::Impossible;
        return;
    }
    const std::chrono::sys_days day = std::chrono::year_month_day{
        std::chrono::year(m_year), std::chrono::month(unsigned(m_month)), std::chrono::day(unsigned(m_day))};
    m_result.result = MailTime::Result::Read;
    m_result.time = day + std::chrono::hours(m_hour) + std::chrono::minutes(m_minute - m_result.zoneMinutes)
        + std::chrono::seconds(m_second);
    m_result.weekdayWrong = m_weekday && std::chrono::weekday(day).c_encoding() != unsigned(*m_weekday);
}

} // namespace

MailTime readMailTime(QByteArrayView text)
{
    return DateReader(text).read();
}

} // namespace Indicia
