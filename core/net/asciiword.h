// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "octets.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>

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
[[nodiscard]] constexpr bool sameOctets(const char *a, const char *b, qsizetype length)
{
    constexpr int caseBit = 'a' ^ 'A';
    for (qsizetype at = 0; at < length; ++at) {
        const int difference = a[at] ^ b[at];
        if (difference != 0 && (difference != caseBit || asciiLower(a[at]) != asciiLower(b[at]))) {
            return false;
        }
    }
    return true;
}

/// Equal but for ASCII case.
[[nodiscard]] inline bool sameWord(QByteArrayView word, QByteArrayView other)
{
    return word.size() == other.size() && sameOctets(word.data(), other.data(), word.size());
}

template <std::size_t size>
[[nodiscard]] bool sameWord(QByteArrayView word, const char (&literal)[size])
{
    return word.size() == qsizetype(size) - 1 && sameOctets(word.data(), literal, word.size());
}

/// Begins with @p head but for ASCII case.
[[nodiscard]] inline bool startsWithWord(QByteArrayView text, QByteArrayView head)
{
    return text.size() >= head.size() && sameOctets(text.data(), head.data(), head.size());
}

template <std::size_t size>
[[nodiscard]] bool startsWithWord(QByteArrayView text, const char (&literal)[size])
{
    return text.size() >= qsizetype(size) - 1 && sameOctets(text.data(), literal, qsizetype(size) - 1);
}

} // namespace Indicia
