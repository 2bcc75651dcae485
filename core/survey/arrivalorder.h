// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowpace.h"
#include "rowtable.h"

#include <QHash>

#include <vector>

namespace Indicia {

/// The order of rows that nobody has put in another one: as they came, and a message that is attached to another one
/// behind that, whenever it came. In a list that shows messages before they are examined, what they carry comes late.
class ArrivalOrder
{
public:
    /// @p row is the message with that number (1 for the first) among those that @p carrier carries, which is attached
    /// to none itself.
    void attach(RowTable::Row row, RowTable::Row carrier, int number);
    /// A number for each row, in their order.
    [[nodiscard]] quint64 placeOf(RowTable::Row row) const
    {
        const quint64 own = quint64(row) << carrierShift;
        return m_attached.isEmpty() ? own : m_attached.value(row, own);
    }
    /// Puts the rows from @p sorted on in order and merges them with those before, which are in it. False where @p pace
    /// stopped it.
    bool order(std::vector<RowTable::Row> &rows, std::size_t sorted, const RowPace &pace = {}) const;
    void clear() { m_attached.clear(); }

private:
    static constexpr int carrierShift = 32;

    QHash<RowTable::Row, quint64> m_attached; ///< places of rows that are not where they came
};

} // namespace Indicia
