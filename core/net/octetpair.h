// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "octets.h"

#include <QByteArrayView>

#include <cstring>

namespace Indicia {

/// A place in [@p at, @p end) before which no such pair begins: as far as a search with the processor's widest vectors
/// gets, which only pays over kilobytes. For findPair().
[[nodiscard]] const char *passBlocksWithoutPair(const char *at, const char *end, char first, char second);

/// Where in [@p at, @p end) an octet @p first stands with an octet @p second right behind it; @p end where nowhere.
///
/// Parsers of mail look for what begins a line: one search for both octets passes over the lines without a stop at each
/// of them. Linear; 64 octets are compared at once.
[[nodiscard]] inline const char *findPair(const char *at, const char *end, char first, char second)
{
    constexpr qsizetype width = Octets::Width;
    constexpr qsizetype farOctets = 1024;
    if (end - at > farOctets) {
        at = passBlocksWithoutPair(at, end, first, second);
    }
    const Octets::Vector firsts = Octets::Vector{} + static_cast<signed char>(first);
    const Octets::Vector seconds = Octets::Vector{} + static_cast<signed char>(second);
    const auto pairs = [firsts, seconds](const char *from) { // the octet behind them is looked at too
        return (Octets::load(from) == firsts) & (Octets::load(from + 1) == seconds);
    };
    // Written out, since compilers leave so short a loop as it is, and its counting costs as much as the comparisons.
    for (; end - at > 4 * width; at += 4 * width) {
        const Octets::Vector before = pairs(at) | pairs(at + width);
        const Octets::Vector behind = pairs(at + 2 * width) | pairs(at + 3 * width);
        if (Octets::anyTrue(before | behind)) {
            break;
        }
    }
    for (; end - at > width; at += width) {
        if (const qsizetype found = Octets::firstTrue(pairs(at)); found < width) {
            return at + found;
        }
    }
    for (; end - at > 1; ++at) {
        if (at[0] == first && at[1] == second) {
            return at;
        }
    }
    return end;
}

/// Where @p sought first stands in @p text, at or behind @p from; -1 where nowhere. For words of the program, of two
/// octets or more: the search begins at once, where the C library first makes a table of them.
[[nodiscard]] inline qsizetype indexOfWord(QByteArrayView text, QByteArrayView sought, qsizetype from = 0)
{
    const char *const end = text.data() + text.size();
    const char *at = findPair(text.data() + from, end, sought[0], sought[1]);
    const auto isThere = [sought, end](const char *place) { // written out: most words are known to the compiler
        return end - place >= sought.size()
            && std::memcmp(place, sought.data(), static_cast<std::size_t>(sought.size())) == 0;
    };
    while (at != end && !isThere(at)) {
        at = findPair(at + 1, end, sought[0], sought[1]);
    }
    return at == end ? -1 : at - text.data();
}

} // namespace Indicia
