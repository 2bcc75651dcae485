// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codescan.h"

#include "asciiword.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

[[nodiscard]] bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Length of an enhanced status code at @p i, 0 where there is none.
[[nodiscard]] qsizetype statusLength(QByteArrayView text, qsizetype i)
{
    const char c = text.at(i);
    if (c != '2' && c != '4' && c != '5') {
        return 0;
    }
    if (i > 0
        && (isDigit(text.at(i - 1)) || isLetter(text.at(i - 1)) || text.at(i - 1) == '.' || text.at(i - 1) == '_')) {
        return 0;
    }
    // class "." subject "." detail; subjects go to 7 (section 2), details to 999
    if (i + 4 >= text.size() || text.at(i + 1) != '.' || text.at(i + 2) < '0' || text.at(i + 2) > '7'
        || text.at(i + 3) != '.') {
        return 0;
    }
    qsizetype end = i + 4;
    while (end < text.size() && isDigit(text.at(end))) {
        ++end;
    }
    const qsizetype digits = end - i - 4;
    if (digits < 1 || digits > 3 || (digits > 1 && text.at(i + 4) == '0')) {
        return 0;
    }
    if (end < text.size()) {
        const char next = text.at(end);
        if (isLetter(next) || next == '_' || next == '/'
            || (next == '.' && end + 1 < text.size() && isDigit(text.at(end + 1)))) {
            return 0;
        }
    }
    return end - i;
}

/// A reply code stands right before @p i, parted by white space or "-" ("550-5.1.1", "550 5.1.1").
[[nodiscard]] bool followsReplyCode(QByteArrayView text, qsizetype i)
{
    qsizetype k = i;
    while (k > 0 && QByteArrayView(" -#'").contains(text.at(k - 1))) {
        --k;
    }
    return k < i && k >= 3 && isDigit(text.at(k - 1)) && isDigit(text.at(k - 2)) && text.at(k - 3) == text.at(i)
        && (k == 3 || !isDigit(text.at(k - 4)));
}

/// Three digits of a reply code of the classes 2, 4 and 5 at @p i, on their own.
[[nodiscard]] bool isReplyCode(QByteArrayView text, qsizetype i)
{
    const char c = text.at(i);
    if ((c != '2' && c != '4' && c != '5') || i + 2 >= text.size() || text.at(i + 1) < '0' || text.at(i + 1) > '7'
        || !isDigit(text.at(i + 2))) {
        return false;
    }
    if (i > 0
        && (isDigit(text.at(i - 1)) || isLetter(text.at(i - 1))
            || QByteArrayView(".-_/:@%&=?+").contains(text.at(i - 1)))) {
        // "CODE :550" and "550-first 550-second" are replies, "mx-250" and "12:550" are not
        const bool afterWord = text.at(i - 1) == ':' && (i < 2 || !isDigit(text.at(i - 2)));
        if (!afterWord) {
            return false;
        }
    }
    if (i + 3 == text.size()) {
        return true;
    }
    const char next = text.at(i + 3);
    if (isDigit(next) || isLetter(next) || QByteArrayView("_/@%&=?+]").contains(next)) {
        return false;
    }
    const bool more = i + 4 < text.size();
    return !((next == '.' || next == ',' || next == ':') && more && isDigit(text.at(i + 4)));
}

/// A place where replies are quoted: the start of a line, behind "said:", "<<<", a quotation mark.
[[nodiscard]] bool isReplyPlace(QByteArrayView text, qsizetype i)
{
    qsizetype k = i;
    while (k > 0 && (text.at(k - 1) == ' ' || text.at(k - 1) == '\t')) {
        --k;
    }
    return k == 0 || QByteArrayView("\n\r:<>'\"(;#[").contains(text.at(k - 1));
}

/// A word that counts something stands behind: "550 seconds" is no reply, and "550 Recipient rejected" is one.
[[nodiscard]] bool isCounted(QByteArrayView text, qsizetype i)
{
    constexpr qsizetype longest = 12;
    const QByteArray behind = asciiLowered(text.sliced(i + 3, qMin(longest, text.size() - i - 3)).trimmed());
    const auto end = std::ranges::find_if_not(behind, isLetter);
    const QByteArrayView word = QByteArrayView(behind).first(end - behind.begin());
    static constexpr std::array<QByteArrayView, 19> units{"second", "seconds", "minute", "minutes", "hour", "hours",
        "day", "days", "byte", "bytes", "octet", "octets", "kb", "mb", "times", "characters", "chars", "lines",
        "recipients"};
    return std::ranges::contains(units, word);
}

struct FoundReply
{
    QByteArray quoted; ///< where a reply would stand
    QByteArray alone; ///< a refusal's number among words
};

[[nodiscard]] FoundReply scanReplies(QByteArrayView text)
{
    FoundReply result;
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (!isReplyCode(text, i)) {
            continue;
        }
        const QByteArray code = text.sliced(i, 3).toByteArray();
        qsizetype next = i + 3;
        while (next < text.size() && (text.at(next) == ' ' || text.at(next) == '-' || text.at(next) == '#')) {
            ++next;
        }
        const bool beforeStatus = next > i + 3 && next < text.size() && statusLength(text, next) > 0;
        if (beforeStatus || (isReplyPlace(text, i) && !isCounted(text, i))) {
            result.quoted = code;
            return result;
        }
        if (result.alone.isEmpty() && code.at(0) != '2' && code.at(1) <= '5' && !isCounted(text, i)) {
            result.alone = code;
        }
        i += 2;
    }
    return result;
}

} // namespace

QByteArray findEnhancedStatus(QByteArrayView text)
{
    QByteArrayView first;
    qsizetype from = 0;
    for (qsizetype dot = text.indexOf('.', 1); dot >= 0; dot = text.indexOf('.', from + 1)) {
        const qsizetype at = dot - 1;
        const qsizetype length = statusLength(text, at);
        if (length == 0) {
            from = dot;
            continue;
        }
        if (followsReplyCode(text, at)) {
            return text.sliced(at, length).toByteArray();
        }
        first = first.isEmpty() ? text.sliced(at, length) : first;
        from = at + length;
    }
    return first.toByteArray();
}

QByteArray findReplyCode(QByteArrayView text)
{
    const FoundReply found = scanReplies(text);
    return found.quoted.isEmpty() ? found.alone : found.quoted;
}

QByteArray findQuotedReplyCode(QByteArrayView text)
{
    return scanReplies(text).quoted;
}

bool isGenericStatus(QByteArrayView status)
{
    return status.size() == 5 && status.endsWith(".0.0");
}

} // namespace Indicia
