// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtable.h"

#include <functional>
#include <optional>
#include <vector>

namespace Indicia {

/// Finds the row of a message in a table, by its folder and its key, in four octets and a share of free places for each
/// row. The table is not owned and outlives it.
class RowIndex
{
public:
    explicit RowIndex(const RowTable &table) : m_table(table) { }

    /// The row of that message that was added first; nothing where none was.
    [[nodiscard]] std::optional<RowTable::Row> find(const QByteArray &folder, const QByteArray &key) const
    {
        return find(folder, key, [](RowTable::Row) { return true; });
    }
    /// The same of those rows that are @p wanted: several files may have one name.
    [[nodiscard]] std::optional<RowTable::Row> find(
        const QByteArray &folder, const QByteArray &key, const std::function<bool(RowTable::Row)> &wanted) const;
    /// Adds a row of the table. A row whose key is empty or was too long to be kept is found by nobody.
    void add(RowTable::Row row);
    /// Gives the memory back.
    void clear();
    /// Memory that is held.
    [[nodiscard]] qsizetype octets() const { return qsizetype(m_places.capacity()) * qsizetype(sizeof(RowTable::Row)); }

private:
    static constexpr RowTable::Row Free = 0xFFFFFFFF;

    void put(RowTable::Row row);
    void grow();

    const RowTable &m_table;
    std::vector<RowTable::Row> m_places; ///< a power of two of them; where one is taken, the next free one is used
    std::size_t m_used = 0;
};

} // namespace Indicia
