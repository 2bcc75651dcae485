// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openedcase.h"

#include <QAbstractListModel>
#include <QList>

namespace Indicia {

/// The opened messages. Rows come by append() and insert(), and change by update().
class CaseListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        WordRole = Qt::UserRole, ///< QString: the verdict, or the state
        CertaintyRole, ///< QString; empty while it is not done
        FromRole, ///< QString
        GlyphRole, ///< QString: the name of the icon
        InkRole, ///< int: an Ink
        IdRole, ///< int
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void insert(int row, const OpenedCase &opened);
    void append(const OpenedCase &opened) { insert(rowCount(), opened); }
    void update(const OpenedCase &opened);
    OpenedCase takeRow(int row);

    [[nodiscard]] const OpenedCase &at(int row) const { return m_cases.at(row); }
    /// The row of the case with that id; -1 where there is none.
    [[nodiscard]] int rowOf(int id) const;

private:
    QList<OpenedCase> m_cases;
};

} // namespace Indicia
