// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "octets.h"

namespace Indicia {

/// Where in [@p at, @p end) an octet @p first stands with an octet @p second right behind it; @p end where nowhere.
///
/// Parsers of mail look for what begins a line: one search for both octets passes over the lines without a stop at each
/// of them. Linear; 64 octets are compared at once.
[[nodiscard]] inline const char *findPair(const char *at, const char *end, char first, char second)
{
    constexpr qsizetype block = 4 * Octets::Width;
    const Octets::Vector firsts = Octets::Vector{} + static_cast<signed char>(first);
    const Octets::Vector seconds = Octets::Vector{} + static_cast<signed char>(second);
    for (; end - at > block; at += block) { // an octet behind the block is looked at too
        Octets::Vector found{};
        for (qsizetype i = 0; i < block; i += Octets::Width) {
            found |= (Octets::load(at + i) == firsts) & (Octets::load(at + i + 1) == seconds);
        }
        if (Octets::firstTrue(found) < Octets::Width) {
            break;
        }
    }
    for (; end - at > 1; ++at) {
        if (at[0] == first && at[1] == second) {
            return at;
        }
    }
    return end;
}

} // namespace Indicia
