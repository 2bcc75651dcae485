// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roworder.h"
#include "rowtable.h"
#include "scanfilter.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QTimeZone>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Indicia {

class FilterMatcher;

/// The rows of a mailbox, filtered and in order, as a table. Rows come while it is shown: they stand at the end until
/// settle() puts them where they belong. What is shown of a row is made when it is painted; a million rows take no more
/// than what the table of them takes.
class MailboxTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        VerdictColumn,
        CertaintyColumn,
        DateColumn,
        SenderColumn,
        RecipientColumn,
        SubjectColumn,
        ReasonColumn,
        AddressColumn,
        NetworkColumn,
        HeloColumn,
        GeneratorColumn,
        RoleColumn,
        KindColumn,
        StatusColumn,
        SizeColumn,
        FolderColumn,
        NameColumn,
        ColumnCount
    };
    enum Role {
        AddressRole = Qt::UserRole, ///< bool: the text is an address or a host; its end says whose it is
    };

    explicit MailboxTableModel(QTimeZone zone, QObject *parent = nullptr);
    ~MailboxTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Takes rows in. Those that fit the filter are shown at the end.
    void append(const QList<ScanRow> &rows);
    /// Puts the rows that came since into their order.
    void settle();
    /// Whether there are rows that are not in their order yet.
    [[nodiscard]] bool isUnsettled() const { return m_ordered < m_order.size(); }
    void clear();
    /// Shows the rows that fit, and no others.
    void setFilter(const ScanFilter &filter);

    [[nodiscard]] const RowTable &table() const { return *m_table; }
    /// The rows that are shown, in their order.
    [[nodiscard]] std::span<const RowTable::Row> shown() const { return m_shown; }
    /// All rows, in their order.
    [[nodiscard]] std::span<const RowTable::Row> all() const { return m_order; }
    /// Where a row is shown; -1 where it is not. Linear.
    [[nodiscard]] int rowOf(RowTable::Row row) const;
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    /// What stands in a cell, made harmless for a plain-text place.
    [[nodiscard]] QString text(RowTable::Row row, Column column) const;

private:
    [[nodiscard]] bool fits(RowTable::Row row);
    void makeMatcher();
    void selectShown();
    void rearrange();
    [[nodiscard]] QString address(RowTable::Row row, bool network) const;
    [[nodiscard]] QString judged(const RowJudgement &judgement, Column column) const;

    QTimeZone m_zone;
    std::unique_ptr<RowTable> m_table;
    ScanFilter m_filter;
    std::unique_ptr<FilterMatcher> m_matcher; ///< of m_filter on m_table
    std::vector<RowTable::Row> m_order; ///< all rows
    std::vector<RowTable::Row> m_shown; ///< those that fit
    std::vector<bool> m_fits; ///< by row
    std::size_t m_ordered = 0; ///< so many of m_order are in order
    std::optional<RowColumn> m_column; ///< nothing: as they came
    bool m_descending = false;
    std::array<QIcon, VerdictCount> m_icons;
    QIcon m_faultIcon;
};

/// What a column is ordered by.
[[nodiscard]] RowColumn orderOf(MailboxTableModel::Column column);

} // namespace Indicia
