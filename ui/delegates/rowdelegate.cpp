// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowdelegate.h"

#include "elide.h"
#include "ink.h"

#include <QApplication>
#include <QPainter>

namespace Indicia {

namespace {

constexpr int margin = 3;

} // namespace

RowDelegate::RowDelegate(Roles roles, QObject *parent) : QStyledItemDelegate(parent), m_roles(roles)
{ }

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_roles.address >= 0 && option->rect.width() > 0 && index.data(m_roles.address).toBool()) {
        const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
        const int edge = 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1);
        option->text = elidedAddress(option->text, option->fontMetrics, option->rect.width() - edge);
    }
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty() && !option->text.isRightToLeft()) {
        // Text keeps its own direction: without the marks its dots and numbers would change places.
        constexpr QChar leftToRightMark(0x200E);
        option->text = leftToRightMark + option->text + leftToRightMark;
    }
    // Text of another script than the window's stands where the window's texts begin.
    option->displayAlignment = option->displayAlignment == (Qt::AlignLeft | Qt::AlignVCenter)
        ? Qt::AlignLeading | Qt::AlignVCenter
        : option->displayAlignment;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == m_roles.shareColumn && !option.state.testFlag(QStyle::State_Selected)) {
        const double share = index.data(m_roles.share).toDouble();
        const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
        const QRect bar(inner.left(), inner.top(), std::max(int(inner.width() * share), 2), inner.height());
        const Ink ink = static_cast<Ink>(index.data(m_roles.ink).toInt());
        QColor colour = inkColour(ink, option.palette);
        const QRect place = QStyle::visualRect(option.direction, inner, bar);
        colour.setAlphaF(0.25F);
        painter->fillRect(place, colour);
        colour.setAlphaF(1);
        painter->fillRect(QRect(place.left(), place.bottom() - 1, place.width(), 2), colour);
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace Indicia
