// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxscan.h"

#include "asciiword.h"

namespace Indicia {

namespace {

/// RFC 5321 section 4.5.3.1.1 allows 64 octets; forwarders that tag addresses write more.
constexpr qsizetype localPartOctets = 256;
/// At signs without an address around them, behind which none is expected any more.
constexpr int fruitlessTries = 2'000;
/// RFC 5321 section 4.5.3.1.2.
constexpr qsizetype domainOctets = 255;

[[nodiscard]] bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// atext of RFC 5322 section 3.2.3 and the dot.
[[nodiscard]] bool isLocalOctet(char c)
{
    return isAlnum(c) || QByteArrayView(".!#$%&'*+-/=?^_`{|}~").contains(c);
}

[[nodiscard]] bool isUtf8Octet(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// Start of the run of octets before the @ that belong to the local part. Letters beyond ASCII count only up to U+07FF:
/// scripts without spaces stand right before an address without belonging to it.
[[nodiscard]] qsizetype localPartStart(QByteArrayView text, qsizetype at, qsizetype from)
{
    qsizetype i = at;
    const qsizetype lowest = qMax(from, at - localPartOctets);
    if (i > lowest && text.at(i - 1) == '"') { // quoted-string
        for (qsizetype k = i - 2; k >= lowest; --k) {
            if (text.at(k) == '"' && (k == lowest || text.at(k - 1) != '\\')) {
                return k;
            }
            if (text.at(k) == '\n' || text.at(k) == '\r') {
                break;
            }
        }
        return at;
    }
    while (i > lowest) {
        const char c = text.at(i - 1);
        if (isLocalOctet(c)) {
            --i;
        } else if (isUtf8Octet(c) && i - 1 > lowest && (static_cast<unsigned char>(text.at(i - 2)) & 0xe0U) == 0xc0U) {
            i -= 2;
        } else {
            break;
        }
    }
    return i;
}

/// Behind an ASCII letter or digit, a character from U+0800 on: no label mixes them, but scripts without spaces and
/// their punctuation stand right behind an address.
[[nodiscard]] bool beginsOtherScript(QByteArrayView text, qsizetype at)
{
    return static_cast<unsigned char>(text.at(at)) >= 0xe0U && at > 0 && isAlnum(text.at(at - 1));
}

[[nodiscard]] qsizetype domainEnd(QByteArrayView text, qsizetype start)
{
    qsizetype i = start;
    const qsizetype highest = qMin(text.size(), start + domainOctets);
    if (i < highest && text.at(i) == '[') { // address literal
        const qsizetype close = text.sliced(i, highest - i).indexOf(']');
        return close < 0 ? start : i + close + 1;
    }
    while (i < highest
        && (isAlnum(text.at(i)) || text.at(i) == '.' || text.at(i) == '-' || text.at(i) == '_'
            || (isUtf8Octet(text.at(i)) && !beginsOtherScript(text, i)))) {
        ++i;
    }
    while (i > start && (text.at(i - 1) == '.' || text.at(i - 1) == '-')) { // the end of a sentence
        --i;
    }
    return i;
}

[[nodiscard]] bool hasTwoLabels(QByteArrayView domain)
{
    const qsizetype dot = domain.lastIndexOf('.');
    return domain.startsWith('[') || (dot > 0 && dot + 1 < domain.size() && !domain.contains(".."));
}

/// Takes off the octets that may stand in a local part, but here are punctuation around the address.
[[nodiscard]] qsizetype withoutPunctuation(QByteArrayView text, qsizetype begin, qsizetype at)
{
    while (begin < at && QByteArrayView(".*/=|").contains(text.at(begin))) {
        ++begin;
    }
    if (begin < at && (text.at(begin) == '`' || text.at(begin) == '\'')) { // a quotation may end far behind
        ++begin;
    }
    return begin;
}

} // namespace

std::optional<FoundMailbox> findMailbox(QByteArrayView text, qsizetype from)
{
    qsizetype lowest = from;
    int tried = 0;
    for (qsizetype at = text.indexOf('@', from); at >= 0 && tried < fruitlessTries;
        at = text.indexOf('@', at + 1), ++tried) {
        qsizetype begin = localPartStart(text, at, lowest);
        const qsizetype end = domainEnd(text, at + 1);
        const bool bracketed = begin > from && text.at(begin - 1) == '<' && end < text.size() && text.at(end) == '>';
        if (!bracketed) {
            begin = withoutPunctuation(text, begin, at);
        }
        const QByteArrayView domain = text.sliced(at + 1, end - at - 1);
        if (begin < at && !domain.isEmpty() && (bracketed || hasTwoLabels(domain))) {
            const QByteArray address = text.sliced(begin, end - begin).toByteArray();
            return FoundMailbox{address, bracketed ? begin - 1 : begin, bracketed ? end + 1 : end, bracketed};
        }
        lowest = at + 1;
    }
    return {};
}

namespace {

/// Where the words of a list's entry begin: behind "12. " or "12) ", or @p at where there is no number.
qsizetype behindNumber(QByteArrayView line, qsizetype at)
{
    constexpr qsizetype digits = 3;
    qsizetype i = at;
    while (i < line.size() && i - at <= digits && line.at(i) >= '0' && line.at(i) <= '9') {
        ++i;
    }
    const bool number = i > at && i - at <= digits && i + 1 < line.size() && (line.at(i) == '.' || line.at(i) == ')')
        && line.at(i + 1) == ' ';
    return number ? i + 2 : at;
}

} // namespace

std::optional<FoundMailbox> mailboxAtStart(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && (line.at(i) == ' ' || line.at(i) == '\t')) {
        ++i;
    }
    i = behindNumber(line, i);
    while (i < line.size() && QByteArrayView(" \t*->|").contains(line.at(i))) {
        ++i;
    }
    if (i < line.size() && line.at(i) == '<') {
        const qsizetype close = line.indexOf('>', i);
        const QByteArrayView inside = close < 0 ? QByteArrayView() : line.sliced(i + 1, close - i - 1).trimmed();
        if (inside.isEmpty() || inside.size() > localPartOctets + domainOctets
            || (inside.contains(' ') && !inside.startsWith('"'))) {
            return {};
        }
        return FoundMailbox{inside.toByteArray(), i, close + 1, true};
    }
    const bool quoted = i < line.size() && (line.at(i) == '"' || line.at(i) == '\'');
    const std::optional<FoundMailbox> found
        = findMailbox(line.first(qMin(line.size(), i + localPartOctets + domainOctets)), i);
    if (!found || (found->begin != i && !(quoted && found->begin == i + 1))) {
        return {};
    }
    FoundMailbox result = *found;
    if (quoted && result.begin == i + 1 && result.end < line.size() && line.at(result.end) == line.at(i)) {
        ++result.end;
    }
    return result;
}

bool sameMailbox(QByteArrayView a, QByteArrayView b)
{
    return sameWord(a, b);
}

} // namespace Indicia
