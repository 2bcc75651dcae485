// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Indicia {

/// Paints one station of a route: on the left the line of the way with a mark for how far it can be believed, beside it
/// what its field says and what is odd about it.
class HopDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout;
    [[nodiscard]] static Layout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width);
};

} // namespace Indicia
