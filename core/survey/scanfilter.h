// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"
#include "textpattern.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <expected>

namespace Indicia {

/// What a term of a filter looks at.
enum class FilterKey {
    Words, ///< texts of a message: no key is written
    Verdict,
    Certainty,
    Kind,
    Role,
    Reason,
    Status, ///< enhanced status code, or the beginning of one
    From, ///< the author, the forged sender, or the address that handed it over
    To, ///< the recipient that a bounce is about
    Sender, ///< the author of what came back: whose name was used; of other mail its author
    Helo,
    Network, ///< of an address that handed a message over
    Generator, ///< the host that wrote the bounce
    Subject, ///< of the message or of what came back
    Folder,
    Rule,
    Since,
    Until,
    Is,
    Has,
};

/// What "is:" asks for.
enum class RowState { Proven, Strong, Weak, Open, Bounce, Mail, Unreadable, Incomplete, Pending };
/// What "has:" asks for.
enum class RowPart { Fault, Original, Injection, Client, Recipient, Date, Helo, Status };

/// What is wrong with a filter.
enum class FilterFault {
    UnknownKey, ///< a word before a colon that is no key
    UnknownValue, ///< the key has a list of values, and this is none of them
    MissingValue, ///< nothing after the colon
    NotANetwork, ///< no address and no network in CIDR form
    NotADate,
    OpenQuote,
    TooLong, ///< more than ScanFilter::MaxText
    TooManyTerms, ///< more than ScanFilter::MaxTerms
};

/// What is wrong, and where in the text: to be underlined.
struct FilterError
{
    FilterFault fault = FilterFault::UnknownKey;
    FilterKey key = FilterKey::Words; ///< whose value it is
    qsizetype offset = 0; ///< in QChars
    qsizetype length = 0;

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

/// One of the values of a term that looks for texts.
struct FilterText
{
    enum class Match {
        Inside, ///< the pattern stands somewhere in the text
        Address, ///< the text is this address
        Domain, ///< the text is an address of this domain, or of one below it
        Host, ///< the text is this name, or one below it
        Code, ///< the text is this code, or begins with it and a dot
    };
    Match match = Match::Inside;
    QByteArray octets; ///< small letters; for all but Inside
    TextPattern pattern; ///< for Inside

    [[nodiscard]] bool matches(QByteArrayView text) const;
};

/// A term: at least one of its values has to fit.
struct FilterTerm
{
    FilterKey key = FilterKey::Words;
    bool negated = false;
    quint64 choices = 0; ///< a bit for each enumerator, for keys with a list of values
    QList<FilterText> texts;
    QList<IpNetwork> networks;
    std::chrono::sys_seconds time; ///< of Since the first second, of Until the first that is too late
};

/// The moment and the zone for dates such as "yesterday".
struct FilterClock
{
    std::chrono::sys_seconds now;
    QTimeZone zone = QTimeZone(QTimeZone::UTC);
};

struct ScanRow;

/// What rows are looked for, as a person types it:
///
///     filter = *( [ "-" ] [ key ":" ] value *( "," value ) )
///     value  = word / DQUOTE text DQUOTE
///
/// A row has to fit every term. Case does not matter; * in a text stands for anything.
class ScanFilter
{
public:
    static constexpr qsizetype MaxText = 4096; ///< QChars
    static constexpr qsizetype MaxTerms = 64;

    [[nodiscard]] static std::expected<ScanFilter, FilterError> parse(const QString &text, const FilterClock &clock);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] const QList<FilterTerm> &terms() const { return m_terms; }
    /// For one row; many are matched by a FilterMatcher.
    [[nodiscard]] bool matches(const ScanRow &row) const;

private:
    QList<FilterTerm> m_terms;
};

/// The moment that "since:" with @p text means; nothing where it is no time.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parseSince(const QString &text, const FilterClock &clock);

/// The word of a key before its colon; empty for Words.
[[nodiscard]] QLatin1StringView token(FilterKey key);
[[nodiscard]] QLatin1StringView token(RowState state);
[[nodiscard]] QLatin1StringView token(RowPart part);
/// All keys that are written, in the order in which they are explained.
[[nodiscard]] QList<FilterKey> filterKeys();
/// The values of a key that has a list of them; else nothing.
[[nodiscard]] QList<QLatin1StringView> filterValues(FilterKey key);
/// The enumerator with that word, as a number; nothing where there is none.
[[nodiscard]] std::optional<int> filterValue(FilterKey key, QByteArrayView word);
/// A term that finds @p value and nothing more general, with quotes where they are needed.
[[nodiscard]] QString filterTerm(FilterKey key, const QString &value);

} // namespace Indicia
