// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarcvalues_p.h"

#include "asciiword.h"

#include <algorithm>
#include <array>

namespace Indicia {

DmarcPolicy dmarcPolicy(QByteArrayView value)
{
    return sameWord(value, "none")      ? DmarcPolicy::None
        : sameWord(value, "quarantine") ? DmarcPolicy::Quarantine
        : sameWord(value, "reject")     ? DmarcPolicy::Reject
                                        : DmarcPolicy::NotSaid;
}

bool isDmarcFailureOptions(QByteArrayView value)
{
    std::array<bool, 3> seen{};
    for (qsizetype at = 0; at < value.size(); at += 2) {
        const char c = asciiLower(value[at]);
        const bool parted = at + 1 >= value.size() || (value[at + 1] == ':' && at + 2 < value.size());
        const qsizetype kind = c == '0' || c == '1' ? 0 : c == 'd' ? 1 : c == 's' ? 2 : -1;
        if (kind < 0 || seen[std::size_t(kind)] || !parted) {
            return false;
        }
        seen[std::size_t(kind)] = true;
    }
    return !value.isEmpty();
}

int dmarcPercent(QByteArrayView value)
{
    const bool digits = !value.isEmpty() && value.size() <= 3
        && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    const int percent = digits ? value.toInt() : -1;
    return percent <= 100 ? percent : -1;
}

} // namespace Indicia
