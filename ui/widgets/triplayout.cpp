// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triplayout.h"

#include "plainlabel.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Indicia {

namespace {

/// A triangle needs as many average characters in a line; below, the places stand one below the other.
constexpr qreal charactersOfTriangle = 88;
/// In a width of fewer heights of a line (large letters in a small window) what is not text takes half of its room.
constexpr qreal linesOfCrampedWidth = 16;

} // namespace

Ink inkOf(TripLegState state)
{
    switch (state) {
    case TripLegState::Real:
        return Ink::Good;
    case TripLegState::Missing:
    case TripLegState::Claimed:
    case TripLegState::Open:
        return Ink::Neutral;
    case TripLegState::Foreign:
        return Ink::Bad;
    case TripLegState::Refused:
        return Ink::Warning;
    }
    return Ink::Text;
}

QString glyphOf(TripLegState state)
{
    switch (state) {
    case TripLegState::Real:
        return QStringLiteral("leg-real");
    case TripLegState::Missing:
        return QStringLiteral("leg-missing");
    case TripLegState::Foreign:
        return QStringLiteral("leg-foreign");
    case TripLegState::Claimed:
        return QStringLiteral("leg-claimed");
    case TripLegState::Open:
        return QStringLiteral("leg-open");
    case TripLegState::Refused:
        return QStringLiteral("leg-refused");
    }
    return {};
}

TripLayout::TripLayout(const RoundTrip &trip, const QSet<int> &openLegs, const Style &style)
    : m_style(style)
    , m_unit(QFontMetricsF(style.font).height())
    , m_room(style.width < m_unit * linesOfCrampedWidth ? 0.5 : 1)
    , m_pad(m_unit / 2 * m_room)
    , m_margin(m_unit * 0.75 * m_room)
    , m_top(m_margin)
{
    layOutTitle(trip.title);
    const bool triangle = !trip.isJourney && trip.places.size() == 3;
    m_wide = triangle && style.width >= QFontMetricsF(style.font).averageCharWidth() * charactersOfTriangle;
    if (m_wide) {
        layOutTriangle(trip, openLegs);
    } else {
        layOutChain(trip, openLegs);
    }
    qreal bottom = m_top;
    for (const Box &box : std::as_const(m_boxes)) {
        bottom = std::max(bottom, box.rect.bottom());
    }
    m_size = QSizeF(style.width, std::ceil(bottom + m_margin));
    if (style.direction == Qt::RightToLeft) {
        mirror();
    }
}

void TripLayout::layOutTitle(const QString &title)
{
    if (title.isEmpty()) {
        return;
    }
    Block block;
    block.width = m_style.width - 2 * m_margin + m_pad;
    block.height = 0;
    addPiece(block, title, breakable(title).size(), Ink::Text, 0, 0);
    m_items.append({Item::Title, 0, -1, QRectF(m_margin, m_margin, block.width - m_pad, block.height), title, {}});
    block.pieces.front().at += QPointF(m_margin, m_margin);
    m_pieces.push_back(std::move(block.pieces.front()));
    m_top = m_margin + block.height + m_unit * 0.6;
}

void TripLayout::mirror()
{
    const auto flipped = [this](QRectF rect) {
        rect.moveLeft(m_size.width() - rect.right());
        return rect;
    };
    const auto flippedPoint = [this](const QPointF &point) { return QPointF(m_size.width() - point.x(), point.y()); };
    for (Item &item : m_items) {
        item.rect = flipped(item.rect);
    }
    for (Box &box : m_boxes) {
        box.rect = flipped(box.rect);
    }
    for (Mark &mark : m_marks) {
        mark.rect = flipped(mark.rect);
    }
    for (Strand &strand : m_strands) {
        std::ranges::transform(strand.line, strand.line.begin(), flippedPoint);
        strand.cross = strand.cross.isNull() ? strand.cross : flippedPoint(strand.cross);
    }
    for (Piece &piece : m_pieces) {
        const qreal width = piece.text->lineCount() > 0 ? piece.text->lineAt(0).width() : 0;
        piece.at.setX(m_size.width() - piece.at.x() - width);
    }
}

QString TripLayout::textOf(const Piece &piece, int start, int length)
{
    return piece.text->text().mid(start, length).remove(QChar(0x200B)); // breakable() put them in
}

int TripLayout::itemAt(const QPointF &point) const
{
    int found = -1;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).rect.contains(point)
            && (found < 0 || m_items.at(i).rect.height() <= m_items.at(found).rect.height())) {
            found = i;
        }
    }
    return found;
}

} // namespace Indicia
