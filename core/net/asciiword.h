// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "octets.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <cstring>

namespace Indicia {

// Words of protocols are compared without regard to ASCII case, in any locale. A parser asks such questions dozens of
// times for every line, and nearly all answers are no by the length alone: that much is inline, and the length of a
// literal is known to the compiler.

/// The octet with A to Z made small.
[[nodiscard]] constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// @p text with A to Z made small, sixteen octets at a time: texts are looked through for words so.
[[nodiscard]] inline QByteArray asciiLowered(QByteArrayView text)
{
    QByteArray lowered(text.size(), Qt::Uninitialized);
    const char *const from = text.data();
    char *const to = lowered.data();
    qsizetype at = 0;
    for (; text.size() - at >= Octets::Width; at += Octets::Width) {
        const Octets::Vector octets = Octets::load(from + at);
        Octets::store(octets + ((octets >= 'A') & (octets <= 'Z') & 32), to + at);
    }
    for (; at < text.size(); ++at) {
        to[at] = asciiLower(from[at]);
    }
    return lowered;
}

/// @p length octets are equal but for ASCII case: either octet for octet, or two cases of one letter.
[[nodiscard]] bool sameOctets(const char *a, const char *b, qsizetype length);

namespace AsciiWord {

/// The same, octet by octet: asked only where octets differ in no more than the bit of the case.
[[nodiscard]] bool sameLetters(const char *a, const char *b, qsizetype length);

/// Where the numbers that begin at both places differ.
template <typename Number>
[[nodiscard]] quint64 difference(const char *a, const char *b)
{
    using Anywhere [[gnu::aligned(1), gnu::may_alias]] = Number;
    return *reinterpret_cast<const Anywhere *>(a) ^ *reinterpret_cast<const Anywhere *>(b);
}

/// sameOctets(), eight octets at a time; where the length is known to the compiler, a load and a comparison or two.
[[nodiscard]] inline bool same(const char *a, const char *b, qsizetype length)
{
    constexpr quint64 caseBits = 0x2020'2020'2020'2020;
    quint64 differing = 0;
    if (length >= 8) {
        for (qsizetype at = 0; at < length - 8; at += 8) {
            differing |= difference<quint64>(a + at, b + at);
            if ((differing & ~caseBits) != 0) {
                return false;
            }
        }
        differing |= difference<quint64>(a + length - 8, b + length - 8);
    } else if (length >= 4) { // some octets for the second time
        differing = difference<quint32>(a, b) | difference<quint32>(a + length - 4, b + length - 4);
    } else if (length >= 2) {
        differing = difference<quint16>(a, b) | difference<quint16>(a + length - 2, b + length - 2);
    } else if (length == 1) {
        differing = difference<quint8>(a, b);
    }
    return differing == 0 || ((differing & ~caseBits) == 0 && sameLetters(a, b, length));
}

} // namespace AsciiWord

/// Equal but for ASCII case.
[[nodiscard]] inline bool sameWord(QByteArrayView word, QByteArrayView other)
{
    return word.size() == other.size() && sameOctets(word.data(), other.data(), word.size());
}

template <std::size_t size>
[[nodiscard]] bool sameWord(QByteArrayView word, const char (&literal)[size])
{
    return word.size() == qsizetype(size) - 1 && AsciiWord::same(word.data(), literal, qsizetype(size) - 1);
}

/// Begins with @p head but for ASCII case.
[[nodiscard]] inline bool startsWithWord(QByteArrayView text, QByteArrayView head)
{
    return text.size() >= head.size() && sameOctets(text.data(), head.data(), head.size());
}

template <std::size_t size>
[[nodiscard]] bool startsWithWord(QByteArrayView text, const char (&literal)[size])
{
    return text.size() >= qsizetype(size) - 1 && AsciiWord::same(text.data(), literal, qsizetype(size) - 1);
}

/// Begins with the octets of the literal. Unlike QByteArrayView::startsWith() no call: the compiler knows them.
template <std::size_t size>
[[nodiscard]] bool startsWithOctets(QByteArrayView text, const char (&literal)[size])
{
    return text.size() >= qsizetype(size) - 1 && std::memcmp(text.data(), literal, size - 1) == 0;
}

} // namespace Indicia
