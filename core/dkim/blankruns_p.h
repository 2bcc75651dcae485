// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "octets.h"

namespace Indicia {

[[nodiscard]] inline bool isBlankOctet(char c)
{
    return c == ' ' || c == '\t';
}

/// Where the first run of blanks begins in [@p from, @p end) that relaxed canonicalization (RFC 6376 section 3.4.4)
/// writes in another way: one with a tab, one of several blanks, one at the end. @p end where there is none.
///
/// Nearly all lines have none, so that sixteen octets are asked at a time.
[[nodiscard]] inline const char *alteredRun(const char *from, const char *end)
{
    constexpr qsizetype Width = Octets::Width;

    // The first of the sixteen octets at @p at, each with the one behind it, at which such a run begins; Width where
    // none does.
    const auto firstAltered = [](const char *at) {
        const Octets::Vector octets = Octets::load(at);
        const Octets::Vector next = Octets::load(at + 1);
        return Octets::firstTrue((octets == '\t') | ((octets == ' ') & ((next == ' ') | (next == '\t'))));
    };
    const char *at = from;
    for (; end - at > Width; at += Width) {
        if (const qsizetype first = firstAltered(at); first < Width) {
            return at + first;
        }
    }
    // The last octets once more with some before them, so that there is no rest to be gone through one by one.
    if (end - from > Width) {
        const qsizetype first = firstAltered(end - Width - 1);
        return first < Width ? end - Width - 1 + first : isBlankOctet(end[-1]) ? end - 1 : end;
    }
    for (; at < end; ++at) {
        if (*at == '\t' || (*at == ' ' && (at + 1 == end || isBlankOctet(at[1])))) {
            return at;
        }
    }
    return end;
}

} // namespace Indicia
