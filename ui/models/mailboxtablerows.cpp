// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How rows come into the table and are judged there.

#include "mailboxtablemodel.h"

#include "attachedmessage.h"
#include "filtermatcher.h"
#include "rowindex.h"
#include "rowwork.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace Indicia {

/// Of the rows that are there.
std::optional<RowTable::Row> MailboxTableModel::find(const QByteArray &folder, const QByteArray &key) const
{
    return m_index->find(folder, key, [this](RowTable::Row number) { return !m_isGone[number]; });
}

/// Whether the row is another one than those that are there; those are judged.
bool MailboxTableModel::take(const ScanRow &row)
{
    if (!row.judged) { // one that could not be found again is not shown ahead
        return !find(row.folder, row.key) && !row.key.isEmpty() && row.key.size() <= RowTable::MaxKey;
    }
    const auto known = m_index->find(row.folder, row.key, [this](RowTable::Row number) {
        return !m_isGone[number] && (m_isEarly[number] || !m_shared->table.judgement(number).judged);
    });
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
        if (const auto carrier = find(row.folder, attached->carrier.toByteArray())) {
            m_arrival.attach(number, *carrier, attached->number);
        }
    }
    m_order.push_back(number);
    noteOrdered();
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
        m_marks.append(m_shared->table.own(number).key);
        place(number, row);
        m_pending += row.judged ? 0 : 1;
        const bool shows = m_matcher->matches(number);
        m_fits.push_back(shows);
        m_isChanged.push_back(false);
        m_isEarly.push_back(false);
        m_isGone.push_back(false);
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
    const auto known = find(row.folder, row.key);
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

int MailboxTableModel::renew(const QList<ScanRow> &rows)
{
    QHash<std::pair<QByteArrayView, QByteArrayView>, const ScanRow *> told;
    QByteArrayList keys;
    for (const ScanRow &row : rows) {
        if (row.judged) {
            told.insert({row.folder, row.key}, &row);
            keys.append(row.key);
        }
    }
    if (told.isEmpty()) {
        return 0; // nobody who reads has to wait for that
    }
    int renewed = 0;
    {
        const RowTurns::Writing turn(m_shared->turns);
        const RowTable &table = m_shared->table;
        for (const RowTable::Row number : m_marks.find(keys)) {
            if (m_isGone[number]) {
                continue;
            }
            const ScanRow *const row = told.take({table.folder(number), table.own(number).key});
            if (row && table.row(number) != *row) {
                m_isEarly[number] = false;
                judge(number, *row);
                ++renewed;
            }
        }
    }
    if (renewed > 0) {
        showJudged();
    }
    return renewed;
}

std::optional<ScanRow> MailboxTableModel::pendingRow(const QByteArray &folder, const QByteArray &key) const
{
    const auto known = find(folder, key);
    return known && !m_shared->table.judgement(*known).judged ? std::optional(m_shared->table.row(*known))
                                                              : std::nullopt;
}

std::vector<RowTable::Row> MailboxTableModel::remove(const QByteArray &folder, const QByteArrayList &keys)
{
    const QSet<QByteArrayView> gone(keys.begin(), keys.end());
    const auto leaves = [&](RowTable::Row row) {
        if (m_isGone[row] || m_shared->table.folder(row) != folder) {
            return false;
        }
        const QByteArrayView key = m_shared->table.own(row).key;
        if (gone.contains(key)) {
            return true;
        }
        const auto attached = attachedKey(key);
        return attached && gone.contains(attached->carrier);
    };
    std::vector<RowTable::Row> rows = m_marks.find(keys);
    std::erase_if(rows, std::not_fn(leaves));
    if (!rows.empty()) {
        leave(rows);
    }
    return rows;
}

/// What is being arranged is arranged once more, without them.
void MailboxTableModel::leave(const std::vector<RowTable::Row> &rows)
{
    const bool isArranged = arranging() != Arranging::Nothing;
    takeBack();
    for (const RowTable::Row row : rows) {
        m_isGone[row] = true;
        m_isEarly[row] = false;
        m_isChanged[row] = false;
        m_pending -= m_shared->table.judgement(row).judged ? 0 : 1;
    }
    const auto isIn = [this](RowTable::Row row) { return !m_isGone[row]; };
    const auto leaves = [this](RowTable::Row row) { return isGone(row); };
    m_ordered = std::size_t(std::ranges::count_if(std::span(m_order).first(m_ordered), isIn));
    std::erase_if(m_order, leaves);
    std::erase_if(m_changed, leaves);
    std::vector<RowTable::Row> shown = m_shown;
    const auto behind = std::ranges::stable_partition(shown, isIn);
    if (!behind.empty()) {
        Q_EMIT aboutToArrange(Arranging::Settling);
        const qsizetype staying = std::ssize(shown) - std::ssize(behind);
        showFirst(std::move(shown), staying);
        Q_EMIT arranged(Arranging::Settling);
    }
    if (isArranged) {
        arrange();
    }
}

bool MailboxTableModel::isFresh(RowTable::Row row) const
{
    return m_isChanged[row] || m_isGone[row] || std::ranges::find(m_changing, row) != m_changing.end();
}

void MailboxTableModel::expectAgain()
{
    m_index = std::make_unique<RowIndex>(m_shared->table);
    for (const RowTable::Row row : m_order) {
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

void MailboxTableModel::clear()
{
    m_work->cancel();
    beginResetModel();
    m_order.clear();
    m_shown.clear();
    m_fits.clear();
    m_changed.clear();
    m_changing.clear();
    m_isChanged.clear();
    m_isEarly.clear();
    m_isGone.clear();
    m_arrival.clear();
    m_marks.clear();
    m_pending = 0;
    m_ordered = 0;
    m_shared = std::make_shared<SharedRows>();
    m_matcher = std::make_unique<FilterMatcher>(m_filter, m_shared->table);
    m_index = std::make_unique<RowIndex>(m_shared->table);
    m_sortIsNew = false;
    m_filterIsNew = false;
    endResetModel();
}

} // namespace Indicia
