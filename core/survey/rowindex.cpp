// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowindex.h"

#include <QHashFunctions>

#include <utility>

namespace Indicia {

namespace {

constexpr std::size_t fewest = 1024;

/// The seed differs at each start: who names messages cannot make them fall on one place.
std::size_t hashOf(QByteArrayView folder, QByteArrayView key)
{
    return qHashMulti(static_cast<std::size_t>(QHashSeed::globalSeed()), folder, key);
}

} // namespace

std::optional<RowTable::Row> RowIndex::find(
    const QByteArray &folder, const QByteArray &key, const std::function<bool(RowTable::Row)> &wanted) const
{
    if (m_places.empty() || key.isEmpty()) {
        return std::nullopt;
    }
    const std::size_t mask = m_places.size() - 1;
    for (std::size_t place = hashOf(folder, key) & mask; m_places[place] != Free; place = (place + 1) & mask) {
        const RowTable::Row row = m_places[place];
        if (m_table.own(row).key == key && m_table.folder(row) == folder && wanted(row)) {
            return row;
        }
    }
    return std::nullopt;
}

void RowIndex::add(RowTable::Row row)
{
    if (m_table.own(row).key.isEmpty()) {
        return;
    }
    if (m_used + 1 > m_places.size() / 8 * 7) {
        grow();
    }
    put(row);
    ++m_used;
}

void RowIndex::put(RowTable::Row row)
{
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = hashOf(m_table.folder(row), m_table.own(row).key) & mask;
    while (m_places[place] != Free) {
        place = (place + 1) & mask;
    }
    m_places[place] = row;
}

void RowIndex::grow()
{
    const std::size_t size = m_places.empty() ? fewest : m_places.size() * 2;
    const std::vector<RowTable::Row> before = std::exchange(m_places, std::vector<RowTable::Row>(size, Free));
    for (const RowTable::Row row : before) {
        if (row != Free) {
            put(row);
        }
    }
}

void RowIndex::clear()
{
    m_places = std::vector<RowTable::Row>();
    m_used = 0;
}

} // namespace Indicia
