// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Indicia {

/// Rows of one line: addresses keep their end where they are too long, and a share is drawn as a bar behind the number.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Roles
    {
        int address = -1; ///< bool; -1: there is no such role
        int share = -1; ///< double, 0 to 1
        int ink = -1; ///< int: an Ink
        int shareColumn = -1; ///< where the bar is drawn
    };
    RowDelegate(Roles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace Indicia
