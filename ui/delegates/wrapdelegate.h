// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace Indicia {

/// Gives a tree's rows the height that their wrapped text needs: the usual delegate takes every text for one line.
class WrapDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @p view is asked for the widths of its columns, and laid out again when they change.
    explicit WrapDelegate(QTreeView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Lets long words break, in what is painted alone.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};

} // namespace Indicia
