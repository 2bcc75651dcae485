// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maildate.h"

#include <QList>
#include <QVarLengthArray>

#include <algorithm>

namespace Indicia {

namespace {

using namespace std::chrono;

constexpr qsizetype dateOctets = 512; // many times the longest date with its comments
constexpr int maxDigits = 4;

enum class TokenKind { Number, Word, Sign };
struct Token
{
    TokenKind kind;
    QByteArrayView text;
    int number = 0;
};
using Tokens = QVarLengthArray<Token, 16>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Numbers, words and signs; white space, commas, dots and comments between them are dropped.
std::optional<Tokens> tokenize(QByteArrayView text)
{
    Tokens tokens;
    int comments = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '(' || (c == ')' && comments > 0)) {
            comments += c == '(' ? 1 : -1;
            ++at;
            continue;
        }
        const qsizetype begin = at;
        if (comments == 0 && isDigit(c)) {
            while (at < text.size() && isDigit(text[at])) {
                ++at;
            }
            const QByteArrayView digits = text.sliced(begin, at - begin);
            if (digits.size() > maxDigits) {
                return std::nullopt;
            }
            tokens.append({TokenKind::Number, digits, digits.toInt()});
        } else if (comments == 0 && isLetter(c)) {
            while (at < text.size() && isLetter(text[at])) {
                ++at;
            }
            tokens.append({TokenKind::Word, text.sliced(begin, at - begin)});
        } else {
            if (comments == 0 && (c == '+' || c == '-' || c == ':' || c == '.')) {
                tokens.append({TokenKind::Sign, text.sliced(at, 1)});
            }
            ++at;
        }
    }
    return tokens;
}

int indexOf(std::initializer_list<QByteArrayView> names, QByteArrayView word)
{
    int index = 0;
    for (const QByteArrayView name : names) {
        if (word.size() >= 3 && name.compare(word.first(3), Qt::CaseInsensitive) == 0) {
            return index;
        }
        ++index;
    }
    return -1;
}

int monthOf(QByteArrayView word)
{
    return indexOf({"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}, word) + 1;
}

bool isDayName(QByteArrayView word)
{
    return indexOf({"mon", "tue", "wed", "thu", "fri", "sat", "sun"}, word) >= 0;
}

/// Takes the tokens of a date from the front.
class DateReader
{
public:
    explicit DateReader(const Tokens &tokens) : m_tokens(tokens) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    std::optional<Token> take(TokenKind kind)
    {
        if (atEnd() || m_tokens[m_at].kind != kind) {
            return std::nullopt;
        }
        return m_tokens[m_at++];
    }
    bool takeSign(char sign)
    {
        if (atEnd() || m_tokens[m_at].kind != TokenKind::Sign || m_tokens[m_at].text[0] != sign) {
            return false;
        }
        ++m_at;
        return true;
    }

private:
    const Tokens &m_tokens;
    qsizetype m_at = 0;
};

// RFC 5322 section 4.3: 00 to 49 are 2000 to 2049; 50 to 99 and three digits are added to 1900.
int fullYear(const Token &token)
{
    if (token.text.size() == 2) {
        return token.number < 50 ? 2000 + token.number : 1900 + token.number;
    }
    return token.text.size() == 3 ? 1900 + token.number : token.number;
}

// zone = (FWS ( "+" / "-" ) 4DIGIT) / obs-zone (RFC 5322 sections 3.3 and 4.3)
minutes readZone(DateReader &reader)
{
    const bool east = reader.takeSign('+');
    const bool west = !east && reader.takeSign('-');
    if (east || west) {
        const std::optional<Token> number = reader.take(TokenKind::Number);
        if (!number) {
            return minutes(0);
        }
        const bool isShort = number->text.size() <= 2; // "+02", "+02:00"
        int offset = isShort ? number->number * 60 : number->number / 100 * 60 + number->number % 100;
        if (isShort && reader.takeSign(':')) {
            if (const std::optional<Token> rest = reader.take(TokenKind::Number)) {
                offset += rest->number;
            }
        }
        return minutes(east ? offset : -offset);
    }
    const std::optional<Token> word = reader.take(TokenKind::Word);
    if (!word) {
        return minutes(0);
    }
    struct Named
    {
        QByteArrayView name;
        int hours;
    };
    static constexpr Named zones[] = {
        {"EST", -5},
        {"EDT", -4},
        {"CST", -6},
        {"CDT", -5},
        {"MST", -7},
        {"MDT", -6},
        {"PST", -8},
        {"PDT", -7},
    };
    const auto zone = std::ranges::find_if(
        zones, [&word](const Named &named) { return word->text.compare(named.name, Qt::CaseInsensitive) == 0; });
    // Every other name, the military letters included, means nothing that can be relied on (section 4.3).
    return minutes(zone == std::end(zones) ? 0 : zone->hours * 60);
}

struct ClockTime
{
    int hour = 0;
    int minute = 0;
    int second = 0;
};

// time-of-day = hour ":" minute [ ":" second ]
std::optional<ClockTime> readClock(DateReader &reader)
{
    const std::optional<Token> hour = reader.take(TokenKind::Number);
    if (!hour || !reader.takeSign(':')) {
        return std::nullopt;
    }
    const std::optional<Token> minute = reader.take(TokenKind::Number);
    ClockTime clock{hour->number, minute ? minute->number : 60, 0};
    if (reader.takeSign(':')) {
        const std::optional<Token> second = reader.take(TokenKind::Number);
        clock.second = second ? second->number : 61;
        if (reader.takeSign('.')) {
            reader.take(TokenKind::Number); // a fraction
        }
    }
    const bool isTime = clock.hour < 24 && clock.minute < 60 && clock.second <= 60; // 60: a leap second
    return isTime ? std::optional(clock) : std::nullopt;
}

} // namespace

// date-time = [ day-of-week "," ] date time [CFWS]; date = day month year
std::optional<sys_seconds> parseMailDate(QByteArrayView text)
{
    const std::optional<Tokens> tokens = tokenize(text.first(std::min(text.size(), dateOctets)));
    if (!tokens) {
        return std::nullopt;
    }
    DateReader reader(*tokens);
    std::optional<Token> word = reader.take(TokenKind::Word);
    if (word && isDayName(word->text)) {
        reader.takeSign('.');
        word = reader.take(TokenKind::Word);
    }
    // asctime() and some mailers write the month first, and the year last.
    const bool isMonthFirst = word.has_value();
    const std::optional<Token> dayNumber = reader.take(TokenKind::Number);
    reader.takeSign('-');
    if (!isMonthFirst) {
        word = reader.take(TokenKind::Word);
        reader.takeSign('-');
    }
    const int monthNumber = word ? monthOf(word->text) : 0;
    std::optional<Token> yearNumber;
    if (!isMonthFirst) {
        yearNumber = reader.take(TokenKind::Number);
    }
    const std::optional<ClockTime> clock = readClock(reader);
    if (isMonthFirst) {
        yearNumber = reader.take(TokenKind::Number);
    }
    const minutes zone = readZone(reader);
    if (isMonthFirst && !yearNumber) {
        yearNumber = reader.take(TokenKind::Number); // "Mon Jan  5 10:00:00 EST 2026"
    }
    if (!dayNumber || monthNumber == 0 || !yearNumber || yearNumber->text.size() < 2 || !clock) {
        return std::nullopt;
    }
    const year_month_day date{year(fullYear(*yearNumber)), month(static_cast<unsigned>(monthNumber)),
        day(static_cast<unsigned>(dayNumber->number))};
    if (!date.ok()) {
        return std::nullopt;
    }
    return sys_days(date) + hours(clock->hour) + minutes(clock->minute) + seconds(clock->second) - zone;
}

} // namespace Indicia
