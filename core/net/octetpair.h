// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace Indicia {

/// Where in [@p at, @p end) an octet @p first stands with an octet @p second right behind it; @p end where nowhere.
///
/// Parsers of mail look for what begins a line: one search for both octets passes over the lines without a stop at each
/// of them. Linear; 64 octets are compared at once.
[[nodiscard]] inline const char *findPair(const char *at, const char *end, char first, char second)
{
    using Octets = signed char __attribute__((vector_size(16)));
    using Words = std::uint64_t __attribute__((vector_size(16)));
    constexpr std::ptrdiff_t block = 64;
    const auto load = [](const char *from) {
        Octets octets;
        std::memcpy(&octets, from, sizeof octets);
        return octets;
    };
    const Octets firsts = Octets{} + static_cast<signed char>(first);
    const Octets seconds = Octets{} + static_cast<signed char>(second);
    for (; end - at > block; at += block) { // an octet behind the block is looked at too
        Octets found{};
        for (std::ptrdiff_t i = 0; i < block; i += sizeof found) {
            found |= (load(at + i) == firsts) & (load(at + i + 1) == seconds);
        }
        const auto words = (Words)found; // the same octets
        if ((words[0] | words[1]) != 0) {
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
