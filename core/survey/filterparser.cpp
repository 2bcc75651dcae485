// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanfilter.h"

#include "asciiword.h"
#include "domainname.h"
#include "rfc3339.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;

/// One of the values of a term, and where it stands.
struct Value
{
    QString text;
    bool quoted = false;
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// A term as it is written.
struct Written
{
    bool negated = false;
    QString key; ///< empty where there is none
    qsizetype keyOffset = 0;
    QList<Value> values;
};

/// Cuts the text into terms; what they mean is not known here.
class TermScanner
{
public:
    explicit TermScanner(const QString &text) : m_text(text) { }

    [[nodiscard]] bool atEnd()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
        return m_at >= m_text.size();
    }

    [[nodiscard]] std::expected<Written, FilterError> next()
    {
        Written term;
        // A hyphen alone, or between words, is a word.
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            term.negated = true;
            ++m_at;
        }
        readKey(term);
        while (true) {
            const std::expected<Value, FilterError> value = readValue(!term.key.isEmpty());
            if (!value) {
                return std::unexpected(value.error());
            }
            term.values.append(*value);
            if (term.key.isEmpty() || m_at >= m_text.size() || m_text.at(m_at) != u',') {
                return term;
            }
            ++m_at;
        }
    }

private:
    /// Letters and hyphens before a colon. Others, as in 2001:db8::1, begin no key.
    void readKey(Written &term)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (isLetter(m_text.at(end)) || (end > m_at && m_text.at(end) == u'-'))) {
            ++end;
        }
        if (end > m_at && end < m_text.size() && m_text.at(end) == u':') {
            term.key = m_text.sliced(m_at, end - m_at).toLower();
            term.keyOffset = m_at;
            m_at = end + 1;
        }
    }
    std::expected<Value, FilterError> readValue(bool splits)
    {
        Value value;
        value.offset = m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            ++m_at;
            value.quoted = true;
            while (m_at < m_text.size() && m_text.at(m_at) != u'"') {
                m_at += m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size() ? 1 : 0;
                value.text += m_text.at(m_at++);
            }
            if (m_at >= m_text.size()) {
                return std::unexpected(
                    FilterError{FilterFault::OpenQuote, FilterKey::Words, value.offset, m_at - value.offset});
            }
            ++m_at;
        }
        // What follows a quote belongs to it, until a space.
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !(splits && m_text.at(m_at) == u',')) {
            value.text += m_text.at(m_at++);
        }
        value.length = m_at - value.offset;
        return value;
    }
    static bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

    const QString &m_text;
    qsizetype m_at = 0;
};

std::optional<FilterKey> keyOf(const QString &word)
{
    const QList<FilterKey> keys = filterKeys();
    const auto at = std::ranges::find_if(keys, [&word](FilterKey key) { return token(key) == word; });
    return at == keys.cend() ? std::nullopt : std::optional(*at);
}

/// The first second of a day in the user's zone.
std::chrono::sys_seconds startOf(const QDate &date, const QTimeZone &zone)
{
    return std::chrono::sys_seconds(std::chrono::seconds(date.startOfDay(zone).toSecsSinceEpoch()));
}

/// "3d", "12h", "2w": so long before now.
std::optional<qint64> ago(const QString &text)
{
    constexpr qsizetype mostDigits = 5;
    if (text.size() < 2 || text.size() > mostDigits + 1) {
        return {};
    }
    bool isNumber = false;
    const qint64 count = text.chopped(1).toInt(&isNumber);
    const QChar unit = text.back().toLower();
    const qint64 seconds = unit == u'h' ? hour : unit == u'd' ? day : unit == u'w' ? week : 0;
    return isNumber && count >= 0 && seconds > 0 ? std::optional(count * seconds) : std::nullopt;
}

/// A day, or a moment; of a day the first second, and of its end the first second of the next.
std::optional<std::chrono::sys_seconds> timeOf(const QString &text, const FilterClock &clock, bool isEnd)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(clock.now.time_since_epoch().count(), clock.zone).date();
    const QString word = text.toLower();
    QDate date;
    if (word == "today"_L1) {
        date = today;
    } else if (word == "yesterday"_L1) {
        date = today.addDays(-1);
    } else if (const auto full = parseFullDate(text.toLatin1())) {
        date = QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + full->time_since_epoch().count());
    } else if (const std::optional<qint64> before = ago(word)) {
        return clock.now - std::chrono::seconds(*before);
    } else {
        const std::optional<std::chrono::sys_seconds> moment = parseDateTime(text.toLatin1());
        return moment && isEnd ? std::optional(*moment + std::chrono::seconds(1)) : moment;
    }
    return startOf(isEnd ? date.addDays(1) : date, clock.zone);
}

FilterText textOf(FilterKey key, const Value &value)
{
    using Match = FilterText::Match;
    FilterText text;
    text.octets = asciiLowered(value.text.toUtf8());
    const bool glob = text.octets.contains('*');
    const qsizetype at = text.octets.lastIndexOf('@');
    const bool hasDot = text.octets.contains('.');
    if (key == FilterKey::Status && !glob) {
        text.match = Match::Code;
    } else if (value.quoted || glob) {
        text.match = Match::Inside;
    } else if (key == FilterKey::Helo || key == FilterKey::Generator) {
        text.match = hasDot ? Match::Host : Match::Inside;
    } else if (key == FilterKey::From || key == FilterKey::To || key == FilterKey::Sender) {
        text.match = at > 0 ? Match::Address : at == 0 || hasDot ? Match::Domain : Match::Inside;
        text.octets = at == 0 ? text.octets.sliced(1) : text.octets;
    }
    if (text.match == Match::Inside) {
        text.pattern = TextPattern(value.text);
    }
    return text;
}

FilterError errorAt(FilterFault fault, FilterKey key, const Value &value)
{
    return {fault, key, value.offset, value.length};
}

/// Puts one value into its term.
std::optional<FilterError> addValue(FilterTerm &term, const Value &value, const FilterClock &clock)
{
    if (value.text.isEmpty()) {
        return errorAt(FilterFault::MissingValue, term.key, value);
    }
    if (!filterValues(term.key).isEmpty()) {
        const std::optional<int> choice = filterValue(term.key, value.text.toUtf8());
        if (!choice) {
            return errorAt(FilterFault::UnknownValue, term.key, value);
        }
        term.choices |= quint64(1) << *choice;
        return {};
    }
    if (term.key == FilterKey::Since || term.key == FilterKey::Until) {
        const auto time = timeOf(value.text, clock, term.key == FilterKey::Until);
        if (!time) {
            return errorAt(FilterFault::NotADate, term.key, value);
        }
        term.time = *time;
        return {};
    }
    if (term.key == FilterKey::Network || term.key == FilterKey::From) {
        if (const std::optional<IpNetwork> network = IpNetwork::parse(value.text.toLatin1())) {
            term.networks.append(*network);
            return {};
        }
        if (term.key == FilterKey::Network) {
            return errorAt(FilterFault::NotANetwork, term.key, value);
        }
    }
    term.texts.append(textOf(term.key, value));
    return {};
}

std::expected<FilterTerm, FilterError> understood(const Written &written, const FilterClock &clock)
{
    FilterTerm term;
    term.negated = written.negated;
    if (!written.key.isEmpty()) {
        const std::optional<FilterKey> key = keyOf(written.key);
        if (!key) {
            return std::unexpected(
                FilterError{FilterFault::UnknownKey, FilterKey::Words, written.keyOffset, written.key.size()});
        }
        term.key = *key;
    }
    for (const Value &value : written.values) {
        if (std::optional<FilterError> error = addValue(term, value, clock)) {
            if (error->fault == FilterFault::MissingValue) { // there is nothing to underline but the key
                error->offset = written.key.isEmpty() ? value.offset : written.keyOffset;
                error->length = value.offset + value.length - error->offset;
            }
            return std::unexpected(*error);
        }
    }
    return term;
}

} // namespace

std::optional<std::chrono::sys_seconds> parseSince(const QString &text, const FilterClock &clock)
{
    return timeOf(text, clock, false);
}

std::expected<ScanFilter, FilterError> ScanFilter::parse(const QString &text, const FilterClock &clock)
{
    if (text.size() > MaxText) {
        return std::unexpected(FilterError{FilterFault::TooLong, FilterKey::Words, MaxText, text.size() - MaxText});
    }
    ScanFilter filter;
    for (TermScanner scanner(text); !scanner.atEnd();) {
        const std::expected<Written, FilterError> written = scanner.next();
        if (!written) {
            return std::unexpected(written.error());
        }
        const qsizetype offset = written->key.isEmpty() ? written->values.first().offset : written->keyOffset;
        if (filter.m_terms.size() == MaxTerms) {
            return std::unexpected(
                FilterError{FilterFault::TooManyTerms, FilterKey::Words, offset, text.size() - offset});
        }
        std::expected<FilterTerm, FilterError> term = understood(*written, clock);
        if (!term) {
            return std::unexpected(term.error());
        }
        filter.m_terms.append(*std::move(term));
    }
    return filter;
}

} // namespace Indicia
