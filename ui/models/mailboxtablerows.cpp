// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How rows come into the table, are judged there, and find their places.

#include "mailboxtablemodel.h"

#include "attachedmessage.h"
#include "filtermatcher.h"
#include "rowindex.h"

#include <algorithm>
#include <iterator>

namespace Indicia {

/// Whether the row is another one than those that are there; those are judged.
bool MailboxTableModel::take(const ScanRow &row)
{
    if (!row.judged) { // one that could not be found again is not shown ahead
        return !m_index->find(row.folder, row.key) && !row.key.isEmpty() && row.key.size() <= RowTable::MaxKey;
    }
    const auto known = m_index->find(row.folder, row.key,
        [this](RowTable::Row number) { return m_isEarly[number] || !m_shared->table.judgement(number).judged; });
    if (!known) {
        return true;
    }
    const bool isSame = m_isEarly[*known] && m_shared->table.row(*known) == row;
    m_isEarly[*known] = false;
    if (!isSame) {
        judge(*known, row);
    }
    return false;
}

/// Puts a row at the end, or behind its carrier when rows are put in order.
void MailboxTableModel::place(RowTable::Row number, const ScanRow &row)
{
    if (const auto attached = attachedKey(row.key)) {
        if (const auto carrier = m_index->find(row.folder, attached->carrier.toByteArray())) {
            m_arrival.attach(number, *carrier, attached->number);
        }
    }
    const bool follows = m_order.empty() || m_arrival.placeOf(m_order.back()) < m_arrival.placeOf(number);
    if (!m_column && follows && m_ordered == m_order.size()) {
        ++m_ordered;
    }
    m_order.push_back(number);
}

void MailboxTableModel::judge(RowTable::Row number, const ScanRow &row)
{
    m_pending -= m_shared->table.judgement(number).judged ? 0 : 1;
    m_shared->table.replace(number, row);
    if (!m_isChanged[number]) {
        m_isChanged[number] = true;
        m_changed.push_back(number);
    }
}

void MailboxTableModel::append(const QList<ScanRow> &rows)
{
    std::vector<RowTable::Row> fitting;
    const std::size_t changed = m_changed.size();
    takeIn(rows, fitting);
    show(fitting);
    if (m_changed.size() > changed) {
        showJudged();
    }
}

/// @p fitting gets those that are new and shown.
void MailboxTableModel::takeIn(const QList<ScanRow> &rows, std::vector<RowTable::Row> &fitting)
{
    const RowTurns::Writing turn(m_shared->turns);
    for (const ScanRow &row : rows) {
        if (!take(row)) {
            continue;
        }
        const auto number = static_cast<RowTable::Row>(m_shared->table.size());
        m_shared->table.append(row);
        m_index->add(number);
        place(number, row);
        m_pending += row.judged ? 0 : 1;
        const bool shows = fits(number);
        m_fits.push_back(shows);
        m_isChanged.push_back(false);
        m_isEarly.push_back(false);
        if (shows) {
            fitting.push_back(number);
        }
    }
}

void MailboxTableModel::show(const std::vector<RowTable::Row> &rows)
{
    if (!rows.empty()) {
        const auto first = static_cast<int>(m_shown.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_shown.insert(m_shown.end(), rows.begin(), rows.end());
        endInsertRows();
    }
}

/// Where they are shown nobody knows without looking for them, and a view paints what is seen of it only.
void MailboxTableModel::showJudged()
{
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_shown.size()) - 1, ColumnCount - 1),
            {Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole});
    }
}

bool MailboxTableModel::judge(const ScanRow &row)
{
    const auto known = m_index->find(row.folder, row.key);
    if (!row.judged || !known || m_shared->table.judgement(*known).judged) {
        return false;
    }
    m_isEarly[*known] = true;
    {
        const RowTurns::Writing turn(m_shared->turns);
        judge(*known, row);
    }
    showJudged();
    return true;
}

std::optional<ScanRow> MailboxTableModel::pendingRow(const QByteArray &folder, const QByteArray &key) const
{
    const auto known = m_index->find(folder, key);
    return known && !m_shared->table.judgement(*known).judged ? std::optional(m_shared->table.row(*known))
                                                              : std::nullopt;
}

bool MailboxTableModel::isFresh(RowTable::Row row) const
{
    return m_isChanged[row];
}

void MailboxTableModel::expectAgain()
{
    m_index = std::make_unique<RowIndex>(m_shared->table);
    for (RowTable::Row row = 0; row < m_shared->table.size(); ++row) {
        m_index->add(row);
        m_isEarly[row] = m_shared->table.judgement(row).judged;
    }
}

void MailboxTableModel::finish()
{
    std::fill(m_isEarly.begin(), m_isEarly.end(), false);
    if (m_pending == 0) {
        m_index->clear();
    }
}

void MailboxTableModel::selectShown()
{
    m_shown.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_shown), [this](RowTable::Row row) { return m_fits[row]; });
}

void MailboxTableModel::rearrange()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowTable::Row> kept;
    kept.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before) {
        kept.push_back(m_shown[std::size_t(index.row())]);
    }
    if (m_column) {
        orderRows(m_shared->table, *m_column, m_descending, m_order, m_ordered, m_arrival);
    } else {
        m_arrival.order(m_order, m_ordered);
    }
    m_ordered = m_order.size();
    const std::vector<RowTable::Row> shown = m_shown;
    selectShown();
    std::ranges::copy_if(shown, std::back_inserter(m_shown), [this](RowTable::Row row) { return !m_fits[row]; });
    if (!before.isEmpty()) {
        std::vector<int> places(std::size_t(m_shared->table.size()), -1);
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            places[m_shown[i]] = static_cast<int>(i);
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            after.append(index(places[kept[std::size_t(i)]], before.at(i).column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Takes the changed rows out of those that are in order, to be put in anew, and finds out which of them are shown.
void MailboxTableModel::orderChanged()
{
    std::vector<RowTable::Row> coming;
    for (const RowTable::Row row : m_changed) {
        const bool before = m_fits[row];
        m_fits[row] = fits(row);
        if (m_fits[row] && !before) {
            coming.push_back(row);
        }
    }
    show(coming);
    const auto ordered = m_order.begin() + std::ptrdiff_t(m_ordered);
    const auto moved
        = std::stable_partition(m_order.begin(), ordered, [this](RowTable::Row row) { return !m_isChanged[row]; });
    m_ordered = std::size_t(moved - m_order.begin());
    for (const RowTable::Row row : m_changed) {
        m_isChanged[row] = false;
    }
    m_changed.clear();
}

/// Rows that fit no more stand behind all others then, so that they go at once.
void MailboxTableModel::hideLeft()
{
    const auto fitting = std::size_t(std::ranges::count(m_fits, true));
    if (fitting < m_shown.size()) {
        beginRemoveRows({}, static_cast<int>(fitting), static_cast<int>(m_shown.size()) - 1);
        m_shown.resize(fitting);
        endRemoveRows();
    }
}

void MailboxTableModel::settle()
{
    if (!isUnsettled()) {
        return;
    }
    orderChanged();
    rearrange();
    hideLeft();
}

void MailboxTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 || column >= ColumnCount ? std::nullopt : std::optional(orderOf(static_cast<Column>(column)));
    m_descending = order == Qt::DescendingOrder;
    m_ordered = 0;
    orderChanged();
    rearrange();
    hideLeft();
}

void MailboxTableModel::clear()
{
    beginResetModel();
    m_order.clear();
    m_shown.clear();
    m_fits.clear();
    m_changed.clear();
    m_isChanged.clear();
    m_isEarly.clear();
    m_arrival.clear();
    m_pending = 0;
    m_ordered = 0;
    m_index.reset();
    m_shared = std::make_shared<SharedRows>();
    makeMatcher();
    endResetModel();
}

void MailboxTableModel::setFilter(const ScanFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    makeMatcher();
    for (RowTable::Row row = 0; row < m_shared->table.size(); ++row) {
        m_fits[row] = fits(row);
    }
    selectShown(); // those that were judged since among them: their places are found when it settles
    endResetModel();
}

} // namespace Indicia
