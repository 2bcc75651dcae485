// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trippainter.h"

#include "glyph.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace Indicia {

namespace {

/// Sides of a saved picture, in pixels: what a long report, opened, needs; more could not be held in memory.
constexpr qreal largestSide = 16'000;

Qt::PenStyle styleOf(TripLegState state)
{
    switch (state) {
    case TripLegState::Real:
    case TripLegState::Foreign:
    case TripLegState::Refused:
        return Qt::SolidLine;
    case TripLegState::Missing:
        return Qt::DashLine;
    case TripLegState::Claimed:
        return Qt::DotLine;
    case TripLegState::Open:
        return Qt::DashDotLine;
    }
    return Qt::SolidLine;
}

} // namespace

void TripPainter::paintEnd(QPainter &painter, const TripLayout::Strand &strand, const QColor &colour) const
{
    const QPointF tip = strand.line.last();
    const QPointF before = strand.line.at(strand.line.size() - 2);
    const qreal length = std::hypot(tip.x() - before.x(), tip.y() - before.y());
    if (length <= 0) {
        return;
    }
    const QPointF along = (tip - before) / length;
    const QPointF across(-along.y(), along.x());
    const qreal size = m_layout.unit() * 0.6;
    const QPointF back = tip - along * size;
    const QPolygonF head{tip, back + across * size * 0.55, back - across * size * 0.55};
    QPen pen(colour, std::max(m_layout.unit() / 9, 1.0));
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    if (strand.state == TripLegState::Refused) { // ends at a wall
        painter.drawLine(tip - along * size * 0.3 + across * size, tip - along * size * 0.3 - across * size);
        return;
    }
    const bool hollow = strand.state == TripLegState::Missing || strand.state == TripLegState::Claimed
        || strand.state == TripLegState::Open;
    painter.setBrush(hollow ? m_palette.color(QPalette::Window) : colour);
    painter.drawPolygon(head);
}

void TripPainter::paintCross(QPainter &painter, const QPointF &at) const
{
    const qreal size = m_layout.unit() * 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Window));
    painter.drawEllipse(at, size * 1.35, size * 1.35); // the way is interrupted here
    painter.setPen(QPen(inkColour(Ink::Bad, m_palette), m_layout.unit() / 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-size, -size), at + QPointF(size, size));
    painter.drawLine(at + QPointF(-size, size), at + QPointF(size, -size));
}

void TripPainter::paintStrand(QPainter &painter, const TripLayout::Strand &strand) const
{
    const QColor colour = inkColour(strand.ink, m_palette);
    const qreal thin = std::max(m_layout.unit() / 9, 1.0);
    painter.setBrush(Qt::NoBrush);
    if (strand.isTick) {
        painter.setPen(QPen(colour, std::max(thin / 2, 1.0)));
        painter.drawPolyline(strand.line);
        return;
    }
    if (strand.state == TripLegState::Foreign) { // two lines beside each other, as no other way has
        painter.setPen(QPen(colour, thin * 4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(strand.line);
        painter.setPen(QPen(m_palette.color(QPalette::Window), thin * 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(strand.line);
    } else {
        painter.setPen(QPen(colour, thin, styleOf(strand.state), Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(strand.line);
    }
    paintEnd(painter, strand, colour);
    if (strand.state == TripLegState::Missing) {
        paintCross(painter, strand.cross);
    }
}

void TripPainter::paintBox(QPainter &painter, const TripLayout::Box &box) const
{
    const qreal thin = std::max(m_layout.unit() / 12, 1.0);
    const QRectF rect = box.rect.adjusted(thin / 2, thin / 2, -thin / 2, -thin / 2);
    painter.setBrush(m_palette.color(QPalette::Base));
    const Ink ink = box.isPlace ? (box.ink == Ink::Text ? Ink::Neutral : box.ink) : inkOf(box.state);
    const QColor colour = inkColour(ink, m_palette);
    if (box.isPlace) {
        painter.setPen(QPen(colour, thin * 1.6));
        painter.drawRoundedRect(rect, m_layout.unit() / 3, m_layout.unit() / 3);
        return;
    }
    painter.setPen(QPen(colour, thin, styleOf(box.state)));
    painter.drawRect(rect);
    if (box.state == TripLegState::Foreign) {
        const qreal inset = thin * 2.5;
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
    }
}

void TripPainter::paintMark(QPainter &painter, const TripLayout::Mark &mark) const
{
    if (!mark.glyph.isEmpty()) {
        const bool turned = m_layout.isMirrored() && mark.glyph.startsWith(QLatin1String("leg-"))
            && mark.glyph != QLatin1String("leg-open"); // arrows point along the text
        painter.save();
        painter.translate(mark.rect.center());
        painter.scale(turned ? -1 : 1, 1);
        Glyph::named(mark.glyph)
            .paint(painter,
                QRectF(-mark.rect.width() / 2, -mark.rect.height() / 2, mark.rect.width(), mark.rect.height()),
                inkColour(mark.ink, m_palette));
        painter.restore();
        return;
    }
    const QRectF &r = mark.rect;
    // Pointing to where the text begins; down when it is open.
    const QPolygonF closed = m_layout.isMirrored()
        ? QPolygonF{{r.right(), r.top()}, {r.right(), r.bottom()}, {r.left(), r.center().y()}}
        : QPolygonF{{r.left(), r.top()}, {r.left(), r.bottom()}, {r.right(), r.center().y()}};
    const QPolygonF opened{{r.left(), r.top()}, {r.right(), r.top()}, {r.center().x(), r.bottom()}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Text));
    painter.drawPolygon(mark.open ? opened : closed);
}

void TripPainter::paint(QPainter &painter, const QList<Marked> &marked, int current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), m_layout.size()), m_palette.color(QPalette::Window));
    for (const TripLayout::Strand &strand : m_layout.strands()) {
        paintStrand(painter, strand);
    }
    for (const TripLayout::Box &box : m_layout.boxes()) {
        paintBox(painter, box);
    }
    for (const TripLayout::Mark &mark : m_layout.marks()) {
        paintMark(painter, mark);
    }
    int number = 0;
    for (const TripLayout::Piece &piece : m_layout.pieces()) {
        QList<QTextLayout::FormatRange> selections;
        for (const Marked &one : marked) {
            if (one.piece == number) {
                QTextLayout::FormatRange range;
                range.start = one.start;
                range.length = one.length;
                range.format.setBackground(m_palette.brush(QPalette::Highlight));
                range.format.setForeground(m_palette.brush(QPalette::HighlightedText));
                selections.append(range);
            }
        }
        painter.setPen(inkColour(piece.ink, m_palette));
        piece.text->draw(&painter, piece.at, selections);
        ++number;
    }
    if (current >= 0 && current < m_layout.items().size()) {
        const qreal width = std::max(m_layout.unit() / 7, 2.0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.color(QPalette::Highlight), width));
        painter.drawRect(m_layout.items().at(current).rect.adjusted(-width, -width, width, width));
    }
    painter.restore();
}

QByteArray TripPainter::svg(const QString &title, int dotsPerInch) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11);
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setResolution(dotsPerInch);
    generator.setSize(m_layout.size().toSize());
    generator.setViewBox(QRectF(QPointF(), m_layout.size()));
    QPainter painter;
    if (painter.begin(&generator)) {
        paint(painter);
        painter.end();
    }
    return bytes.replace("\xe2\x80\x8b", ""); // the places to break at (U+200B) were for laying out
}

QImage TripPainter::image(qreal scale) const
{
    const QSizeF size = m_layout.size();
    const qreal fitting
        = std::min({scale, largestSide / std::max(size.width(), 1.0), largestSide / std::max(size.height(), 1.0)});
    QImage image((size * fitting).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    image.fill(m_palette.color(QPalette::Window));
    QPainter painter(&image);
    painter.scale(fitting, fitting);
    paint(painter);
    return image;
}

} // namespace Indicia
