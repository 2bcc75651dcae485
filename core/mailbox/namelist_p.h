// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace Indicia {

/// Many file names in little memory: a million take some fifty megabytes.
class NameList
{
public:
    void add(QByteArrayView name)
    {
        m_places.push_back({m_text.size(), name.size()});
        m_text.append(name);
    }
    void clear()
    {
        m_places.clear();
        m_text.clear();
    }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }
    [[nodiscard]] QByteArrayView at(qsizetype index) const { return at(m_places.at(static_cast<std::size_t>(index))); }
    /// Sorts by what @p order makes of each name: something that can be compared.
    template <typename Order>
    void sort(Order order)
    {
        std::ranges::sort(m_places, {}, [&](const Place &place) { return order(at(place)); });
    }
    /// Where a name stands of which @p order makes @p wanted; -1 where none does. The list is sorted by @p order.
    template <typename Wanted, typename Order>
    [[nodiscard]] qsizetype find(const Wanted &wanted, Order order) const
    {
        const auto projected = [&](const Place &place) { return order(at(place)); };
        const auto found = std::ranges::lower_bound(m_places, wanted, {}, projected);
        return found != m_places.end() && projected(*found) == wanted ? found - m_places.begin() : -1;
    }
    /// Leaves only the last of those next to each other of which @p order makes the same.
    template <typename Order>
    void unite(Order order)
    {
        const auto same = [&](const Place &a, const Place &b) { return order(at(a)) == order(at(b)); };
        const auto rest = std::unique(m_places.rbegin(), m_places.rend(), same);
        m_places.erase(m_places.begin(), rest.base());
    }

private:
    struct Place
    {
        qsizetype begin;
        qsizetype length;
    };
    [[nodiscard]] QByteArrayView at(const Place &place) const
    {
        return QByteArrayView(m_text).sliced(place.begin, place.length);
    }

    QByteArray m_text;
    std::vector<Place> m_places;
};

} // namespace Indicia
