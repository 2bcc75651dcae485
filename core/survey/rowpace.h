// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtable.h"
#include "rowturns.h"

#include <algorithm>
#include <optional>
#include <span>
#include <stop_token>

namespace Indicia {

/// How a long work goes through the rows of a table: in one go, where nobody else is at it; else some thousand rows a
/// turn, so that who writes to the table hardly waits, and until it is asked to stop.
///
/// Between two turns rows may be added, and rows that were not judged may be. What a work gives is then of neither
/// moment alone, and each row has its share in it once.
class RowPace
{
public:
    static constexpr std::size_t RowsATurn = 4096;

    RowPace() = default;
    RowPace(RowTurns &turns, std::stop_token stop) : m_turns(&turns), m_stop(std::move(stop)) { }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    /// Calls @p visit for each row. False where it was stopped before the last one.
    template <typename Visit>
    [[nodiscard]] bool visit(std::span<const RowTable::Row> rows, const Visit &visit) const
    {
        while (!rows.empty()) {
            if (isStopped()) {
                return false;
            }
            const auto some = rows.first(std::min(rows.size(), RowsATurn));
            read([&] { std::ranges::for_each(some, visit); });
            rows = rows.subspan(some.size());
        }
        return true;
    }
    /// Calls @p look in a turn of its own: for a few looks into the table.
    template <typename Look>
    void read(const Look &look) const
    {
        std::optional<RowTurns::Reading> turn;
        if (m_turns != nullptr) {
            turn.emplace(*m_turns);
        }
        look();
    }

private:
    RowTurns *m_turns = nullptr;
    std::stop_token m_stop;
};

} // namespace Indicia
