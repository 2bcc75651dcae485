// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cstring>

namespace Indicia {

[[nodiscard]] inline bool isBlankOctet(char c)
{
    return c == ' ' || c == '\t';
}

/// Where the first run of blanks begins in [@p from, @p end) that relaxed canonicalization (RFC 6376 section 3.4.4)
/// writes in another way: one with a tab, one of several blanks, one at the end. @p end where there is none.
///
/// Nearly all lines have none, so that sixteen octets are asked at a time. Both compilers of the project turn these
/// vectors into what the processor has.
[[nodiscard]] inline const char *alteredRun(const char *from, const char *end)
{
    using Octets [[gnu::vector_size(16)]] = signed char;
    using Words [[gnu::vector_size(16)]] = quint64;
    constexpr qsizetype Width = sizeof(Octets);

    // Whether one of the octets at @p at, each with the one behind it, is the first of such a run.
    const auto hasAltered = [](const char *at) {
        Octets octets;
        Octets next;
        std::memcpy(&octets, at, sizeof(octets));
        std::memcpy(&next, at + 1, sizeof(next));
        const auto altered = (octets == '\t') | ((octets == ' ') & ((next == ' ') | (next == '\t')));
        const auto words = reinterpret_cast<Words>(altered);
        return (words[0] | words[1]) != 0;
    };
    const char *at = from;
    while (end - at > Width && !hasAltered(at)) {
        at += Width;
    }
    // The last octets once more with some before them, so that there is no rest to be gone through one by one.
    if (end - at <= Width && end - from > Width && !hasAltered(end - Width - 1)) {
        return isBlankOctet(end[-1]) ? end - 1 : end;
    }
    for (; at < end; ++at) {
        if (*at == '\t' || (*at == ' ' && (at + 1 == end || isBlankOctet(at[1])))) {
            return at;
        }
    }
    return end;
}

} // namespace Indicia
