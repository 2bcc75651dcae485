// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the rows of the table find their places.

#include "mailboxtablemodel.h"

#include "rowarrangement.h"
#include "rowwork.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Indicia {

MailboxTableModel::Arranging MailboxTableModel::arranging() const
{
    return !m_work->isRunning() ? Arranging::Nothing
        : m_filterIsNew         ? Arranging::Filtering
        : m_sortIsNew           ? Arranging::Sorting
                                : Arranging::Settling;
}

bool MailboxTableModel::settle()
{
    if (!m_work->isRunning() && isUnsettled()) {
        arrange();
        return true;
    }
    return m_work->isRunning();
}

void MailboxTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 || column >= ColumnCount ? std::nullopt : std::optional(orderOf(static_cast<Column>(column)));
    m_descending = order == Qt::DescendingOrder;
    m_sortIsNew = true;
    arrange();
}

void MailboxTableModel::setFilter(const ScanFilter &filter)
{
    m_filter = filter;
    m_filterIsNew = true;
    arrange();
}

/// The rows at the end that came in their order need not be put there.
void MailboxTableModel::noteOrdered()
{
    const auto follows
        = [this](std::size_t i) { return i == 0 || m_arrival.placeOf(m_order[i - 1]) < m_arrival.placeOf(m_order[i]); };
    while (!m_column && m_ordered < m_order.size() && follows(m_ordered)) {
        ++m_ordered;
    }
}

/// What was not arranged to its end is still to be.
void MailboxTableModel::takeBack()
{
    m_work->cancel();
    for (const RowTable::Row row : std::exchange(m_changing, {})) {
        if (!m_isChanged[row]) {
            m_isChanged[row] = true;
            m_changed.push_back(row);
        }
    }
}

void MailboxTableModel::arrange()
{
    takeBack();
    m_changing = std::exchange(m_changed, {});
    for (const RowTable::Row row : m_changing) {
        m_isChanged[row] = false;
    }
    const RowQuestion question{
        m_filter, m_filterIsNew, m_fits, m_column, m_descending, m_sortIsNew ? 0 : m_ordered, m_changing, m_arrival};
    m_work->start(
        m_shared, m_order,
        [question](const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace) {
            return arrangeRows(table, rows, question, pace);
        },
        [this](const std::shared_ptr<RowArrangement> &found) { adopt(*found); });
    if (m_work->isRunning()) {
        Q_EMIT arrangingBegan();
    }
}

/// Rows may have come meanwhile, at the end: those are put in order the next time.
void MailboxTableModel::adopt(RowArrangement &found)
{
    const Arranging why = m_filterIsNew ? Arranging::Filtering : m_sortIsNew ? Arranging::Sorting : Arranging::Settling;
    Q_EMIT aboutToArrange(why);
    const std::vector<RowTable::Row> later(m_order.begin() + std::ptrdiff_t(found.order.size()), m_order.end());
    m_ordered = found.order.size();
    m_order = std::move(found.order);
    m_order.insert(m_order.end(), later.begin(), later.end());
    noteOrdered();
    if (m_filterIsNew) {
        adoptFilter(found, later);
    } else {
        adoptOrder(found, later);
    }
    m_changing.clear();
    m_filterIsNew = false;
    m_sortIsNew = false;
    Q_EMIT arranged(why);
}

void MailboxTableModel::adoptFilter(RowArrangement &found, std::span<const RowTable::Row> later)
{
    beginResetModel();
    m_matcher = std::move(found.matcher);
    m_fits = std::move(found.fits);
    m_shown = std::move(found.shown);
    for (const RowTable::Row row : later) {
        m_fits.push_back(m_matcher->matches(row));
        if (m_fits.back()) {
            m_shown.push_back(row);
        }
    }
    endResetModel();
}

/// Rows that fit no more, or are gone, stand behind all others first, so that they go at once.
void MailboxTableModel::adoptOrder(RowArrangement &found, std::span<const RowTable::Row> later)
{
    show(found.coming);
    std::ranges::copy_if(later, std::back_inserter(found.shown), [this](RowTable::Row row) { return m_fits[row]; });
    const qsizetype fitting = std::ssize(found.shown);
    found.fits.insert(found.fits.end(), m_fits.begin() + std::ptrdiff_t(found.fits.size()), m_fits.end());
    m_fits = std::move(found.fits);
    found.shown.insert(found.shown.end(), found.leaving.begin(), found.leaving.end());
    showFirst(std::move(found.shown), fitting);
}

/// Shows the same rows in the order of @p shown, and then only so many of them.
void MailboxTableModel::showFirst(std::vector<RowTable::Row> shown, qsizetype count)
{
    rearrange(std::move(shown));
    if (count < std::ssize(m_shown)) {
        beginRemoveRows({}, static_cast<int>(count), static_cast<int>(m_shown.size()) - 1);
        m_shown.resize(std::size_t(count));
        endRemoveRows();
    }
}

/// Shows the same rows in the order of @p shown.
void MailboxTableModel::rearrange(std::vector<RowTable::Row> shown)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<RowTable::Row> old = std::exchange(m_shown, std::move(shown));
    if (!before.isEmpty()) {
        std::vector<int> places(std::size_t(m_shared->table.size()), -1);
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            places[m_shown[i]] = static_cast<int>(i);
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &one : before) {
            after.append(index(places[old[std::size_t(one.row())]], one.column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace Indicia
