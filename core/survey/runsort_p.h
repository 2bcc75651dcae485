// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowpace.h"

#include <algorithm>
#include <vector>

namespace Indicia {

/// Takes those values out of the first @p sorted ones that are not in order, and some beside them: at most two for each
/// that stands wrong. They follow then; gives how many are in order.
template <typename T, typename Less>
[[nodiscard]] std::size_t setAstrayApart(std::vector<T> &values, std::size_t sorted, const Less &less)
{
    std::vector<T> astray;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sorted; ++i) {
        if (kept > 0 && less(values[i], values[kept - 1])) { // which of the two is wrong nobody knows
            astray.push_back(values[--kept]);
            astray.push_back(values[i]);
        } else {
            values[kept++] = values[i];
        }
    }
    std::ranges::copy(astray, values.begin() + std::ptrdiff_t(kept));
    return kept;
}

/// Puts the values from @p from on in order and merges them with those before, which are in it but for some; in pieces,
/// so that a stop is heeded soon. False where it was stopped: the values are all there then, in no certain order.
template <typename T, typename Less>
[[nodiscard]] bool sortInRuns(std::vector<T> &values, std::size_t from, const Less &less, const RowPace &pace)
{
    constexpr std::size_t run = 16'384;
    const std::size_t sorted = setAstrayApart(values, from, less);
    const auto at = [&values](std::size_t i) { return values.begin() + std::ptrdiff_t(std::min(i, values.size())); };
    for (std::size_t i = sorted; i < values.size(); i += run) {
        if (pace.isStopped()) {
            return false;
        }
        std::sort(at(i), at(i + run), less);
    }
    for (std::size_t length = run; length < values.size() - sorted; length *= 2) {
        for (std::size_t i = sorted; i + length < values.size(); i += 2 * length) {
            if (pace.isStopped()) {
                return false;
            }
            std::inplace_merge(at(i), at(i + length), at(i + 2 * length), less);
        }
    }
    if (pace.isStopped()) {
        return false;
    }
    std::inplace_merge(values.begin(), at(sorted), values.end(), less);
    return true;
}

} // namespace Indicia
