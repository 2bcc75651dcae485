// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrapdelegate.h"

#include "plainlabel.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace Indicia {

namespace {

/// Lines of one cell that are shown; the rest is in its tooltip.
constexpr int mostLines = 8;

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) {
        ++depth;
    }
    return depth;
}

} // namespace

WrapDelegate::WrapDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
    connect(view->header(), &QHeaderView::sectionResized, view, [view] { view->doItemsLayout(); });
}

void WrapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = breakable(option->text);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty() && !option->text.isRightToLeft()) {
        // Text keeps its own direction: without the marks its full stop would stand before it.
        constexpr QChar leftToRightMark(0x200E);
        option->text = leftToRightMark + option->text + leftToRightMark;
    }
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int padding = 4;
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    int width = m_view->columnWidth(index.column()) - 2 * padding;
    if (index.column() == 0) {
        width -= m_view->indentation() * (depthOf(index) + (m_view->rootIsDecorated() ? 1 : 0));
    }
    if (!filled.icon.isNull()) {
        width -= filled.decorationSize.width() + padding;
    }
    const QRect room(0, 0, std::max(width, 40), 1'000'000);
    const QRect needed = filled.fontMetrics.boundingRect(
        room, static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, filled.text);
    const int height = std::min(needed.height(), filled.fontMetrics.lineSpacing() * mostLines);
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), std::max(height + padding, filled.fontMetrics.lineSpacing() + padding)};
}

} // namespace Indicia
