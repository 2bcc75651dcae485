// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <bit>

/// Sixteen octets at a time. Both compilers of the project turn these vectors into what the processor has.
namespace Indicia::Octets {

using Vector [[gnu::vector_size(16)]] = signed char;
constexpr qsizetype Width = sizeof(Vector);

// Neither by memcpy(): a build with checked buffers makes calls of the C library of it.
using Anywhere [[gnu::vector_size(16), gnu::aligned(1), gnu::may_alias]] = signed char;

[[nodiscard]] inline Vector load(const char *from)
{
    return *reinterpret_cast<const Anywhere *>(from);
}

inline void store(Vector octets, char *to)
{
    *reinterpret_cast<Anywhere *>(to) = octets;
}

/// A bit for each octet of a comparison, the lowest for the first.
[[nodiscard]] inline quint64 bitsOf(Vector compared)
{
#ifdef __SSE2__
    using Signs [[gnu::vector_size(16)]] = char;
    return static_cast<unsigned>(__builtin_ia32_pmovmskb128(reinterpret_cast<Signs>(compared)));
#else
    using Words [[gnu::vector_size(16)]] = quint64;
    constexpr Vector bits{1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128};
    constexpr quint64 sum = 0x0101'0101'0101'0101; // leaves the sum of all octets in the highest
    const auto words = reinterpret_cast<Words>(compared & bits);
    return (words[0] * sum >> 56) | (words[1] * sum >> 56 << 8);
#endif
}

/// Whether any octet of a comparison is true.
[[nodiscard]] inline bool anyTrue(Vector compared)
{
#ifdef __SSE2__
    return bitsOf(compared) != 0;
#else
    using Words [[gnu::vector_size(16)]] = quint64;
    const auto words = reinterpret_cast<Words>(compared);
    return (words[0] | words[1]) != 0;
#endif
}

/// The number of the first octet of a comparison that is true; Width where none is. They lie in memory as they are
/// numbered.
[[nodiscard]] inline qsizetype firstTrue(Vector compared)
{
    if (!anyTrue(compared)) {
        return Width;
    }
#ifdef __SSE2__
    return std::countr_zero(bitsOf(compared));
#else
    using Words [[gnu::vector_size(16)]] = quint64;
    const auto words = reinterpret_cast<Words>(compared);
    const int word = words[0] != 0 ? 0 : 1;
    const int zeros
        = std::endian::native == std::endian::little ? std::countr_zero(words[word]) : std::countl_zero(words[word]);
    return word * 8 + zeros / 8;
#endif
}

} // namespace Indicia::Octets
