// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casedelegate.h"

#include "caselistmodel.h"
#include "elide.h"
#include "glyph.h"
#include "ink.h"

#include <QApplication>
#include <QPainter>

namespace Indicia {

namespace {

constexpr int margin = 8;

int glyphSize(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 2;
}

/// The line stands at the side where the window's direction begins; the text in it runs as its own script does, so that
/// an English subject keeps its dots at its end in a window from right to left.
void drawLine(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const Qt::Alignment start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(rect, static_cast<int>(start | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

} // namespace

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 24, option.fontMetrics.lineSpacing() * 3 + 2 * margin};
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ink
        = selected ? text : inkColour(static_cast<Ink>(index.data(CaseListModel::InkRole).toInt()), option.palette);
    const QFontMetrics &metrics = option.fontMetrics;
    const int size = glyphSize(metrics);
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect glyphRect = QStyle::visualRect(option.direction, inner, QRect(inner.topLeft(), QSize(size, size)));
    Glyph::named(index.data(CaseListModel::GlyphRole).toString()).paint(*painter, glyphRect, ink);

    QRect lines = inner.adjusted(size + margin, 0, 0, 0);
    lines = QStyle::visualRect(option.direction, inner, lines);
    const auto line = [&](int number) {
        return QRect(lines.left(), lines.top() + number * metrics.lineSpacing(), lines.width(), metrics.height());
    };
    painter->save();
    painter->setPen(ink);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    const QString word = index.data(CaseListModel::WordRole).toString();
    const QString certainty = index.data(CaseListModel::CertaintyRole).toString();
    const QString verdict = certainty.isEmpty() ? word : word + QStringLiteral(" \u00B7 ") + certainty;
    drawLine(painter, line(0), QFontMetrics(bold).elidedText(verdict, Qt::ElideRight, lines.width()), option.direction);
    painter->setPen(text);
    painter->setFont(option.font);
    const QString subject = index.data(Qt::DisplayRole).toString();
    drawLine(painter, line(1), metrics.elidedText(subject, Qt::ElideRight, lines.width()),
        subject.isRightToLeft() ? Qt::RightToLeft : option.direction);
    QColor quiet = text;
    quiet.setAlphaF(0.75F);
    painter->setPen(quiet);
    const QString from = index.data(CaseListModel::FromRole).toString();
    drawLine(painter, line(2), elidedAddress(from, metrics, lines.width()), option.direction);
    painter->restore();
}

} // namespace Indicia
