// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowgroups.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace Indicia {

/// Groups of rows as a table: what they have in common, how many there are, and when they came.
class RowGroupsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CountColumn, ForgedColumn, SpanColumn, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< double: the count, as a share of the largest group's
        InkRole, ///< int: an Ink
        AddressRole, ///< bool: see MailboxTableModel
    };

    explicit RowGroupsModel(QTimeZone zone, QObject *parent = nullptr);

    void setGroups(GroupBy by, const RowGroups &groups);
    [[nodiscard]] const RowGroup &at(int row) const { return m_groups.groups.at(row); }
    [[nodiscard]] GroupBy by() const { return m_by; }
    [[nodiscard]] const RowGroups &groups() const { return m_groups; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RowGroup &group, Column column) const;

    QTimeZone m_zone;
    GroupBy m_by = GroupBy::Verdict;
    RowGroups m_groups;
};

} // namespace Indicia
