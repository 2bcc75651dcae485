// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hopdelegate.h"

#include "glyph.h"
#include "ink.h"
#include "plainlabel.h"
#include "routemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Indicia {

namespace {

constexpr int margin = 6;

int gutter(const QFontMetrics &metrics)
{
    return metrics.height() * 2;
}

int availableWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return std::max(view ? view->viewport()->width() : option.rect.width(), 120);
}

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

constexpr int wrapFlags = static_cast<int>(Qt::AlignTop) | Qt::TextWordWrap;

} // namespace

/// The texts of a row with their places, relative to the row's corner, for left to right.
struct HopDelegate::Layout
{
    struct Piece
    {
        QRect rect;
        QString text;
        QFont font;
        Ink ink = Ink::Text;
        bool quiet = false;
    };
    QList<Piece> pieces;
    int height = 0;
};

HopDelegate::Layout HopDelegate::layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    Layout layout;
    int y = margin;
    const auto put = [&](const QString &whole, const QFont &font, Ink ink, int left, bool quiet) {
        const QString text = breakable(whole);
        const QRect room(left, y, std::max(width - left - margin, 60), 1'000'000);
        const int height = QFontMetrics(font).boundingRect(room, wrapFlags, text).height();
        layout.pieces.append({QRect(room.topLeft(), QSize(room.width(), height)), text, font, ink, quiet});
        y += height;
    };
    const int kind = index.data(RouteModel::KindRole).toInt();
    if (kind == RouteModel::HopRow) {
        const int left = gutter(option.fontMetrics) + margin;
        const Ink ink = static_cast<Ink>(index.data(RouteModel::InkRole).toInt());
        put(index.data(RouteModel::TrustWordRole).toString(), boldOf(option.font), ink, left, false);
        bool first = true;
        for (const QString &line : index.data(RouteModel::LinesRole).toStringList()) {
            put(line, first ? boldOf(option.font) : option.font, Ink::Text, left, !first);
            first = false;
        }
        for (const QString &reason : index.data(RouteModel::ReasonsRole).toStringList()) {
            put(QStringLiteral("\u26A0 ") + reason, option.font, Ink::Warning, left, false);
        }
    } else if (kind == RouteModel::HeadingRow) {
        y += margin;
        put(index.data(Qt::DisplayRole).toString(), boldOf(option.font), Ink::Text, margin, false);
    } else if (kind == RouteModel::BoundaryRow) {
        y += margin;
        put(index.data(Qt::DisplayRole).toString(), boldOf(option.font), Ink::Warning,
            gutter(option.fontMetrics) + margin, false);
    } else {
        put(index.data(Qt::DisplayRole).toString(), option.font, Ink::Text, margin, true);
    }
    layout.height = y + margin;
    return layout;
}

QSize HopDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = availableWidth(option);
    return {width, layoutOf(option, index, width).height};
}

void HopDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    // Headings cannot be chosen, but they are no less there: never the colour of what is disabled.
    const QColor text = option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const Layout layout = layoutOf(option, index, option.rect.width());
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int kind = index.data(RouteModel::KindRole).toInt();
    const int wide = gutter(option.fontMetrics);
    const int centre = margin + wide / 2;
    if (kind == RouteModel::HopRow) {
        const QColor ink
            = selected ? text : inkColour(static_cast<Ink>(index.data(RouteModel::InkRole).toInt()), option.palette);
        QColor way = text;
        way.setAlphaF(0.35F);
        const int size = option.fontMetrics.height() * 5 / 4;
        const QRect mark = placed(QRect(centre - size / 2, margin, size, size));
        painter->setPen(QPen(way, 2));
        const int x = mark.center().x();
        const auto isHop = [&index](int row) {
            return index.siblingAtRow(row).data(RouteModel::KindRole).toInt() == RouteModel::HopRow
                && index.siblingAtRow(row).isValid();
        };
        if (isHop(index.row() + 1)) {
            painter->drawLine(x, mark.bottom() + 3, x, option.rect.bottom());
        }
        if (isHop(index.row() - 1)) {
            painter->drawLine(x, option.rect.top(), x, mark.top() - 3);
        }
        Glyph::named(index.data(RouteModel::GlyphRole).toString()).paint(*painter, mark, ink);
        const int right = option.rect.width() - margin - size;
        const QColor tls
            = selected ? text : inkColour(static_cast<Ink>(index.data(RouteModel::TlsInkRole).toInt()), option.palette);
        Glyph::named(index.data(RouteModel::TlsGlyphRole).toString())
            .paint(*painter, placed(QRect(right, margin, size, size)), tls);
    } else if (kind == RouteModel::BoundaryRow) {
        painter->setPen(QPen(inkColour(Ink::Warning, option.palette), 2, Qt::DashLine));
        const int y = option.rect.top() + margin;
        painter->drawLine(option.rect.left() + margin, y, option.rect.right() - margin, y);
    }
    for (const Layout::Piece &piece : layout.pieces) {
        QColor colour = selected || piece.ink == Ink::Text ? text : inkColour(piece.ink, option.palette);
        colour.setAlphaF(piece.quiet ? 0.8F : 1.0F);
        painter->setPen(colour);
        painter->setFont(piece.font);
        const Qt::Alignment start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->setLayoutDirection(piece.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(placed(piece.rect), wrapFlags | static_cast<int>(start | Qt::AlignAbsolute), piece.text);
    }
    painter->restore();
}

} // namespace Indicia
