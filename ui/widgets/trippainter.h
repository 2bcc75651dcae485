// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "triplayout.h"

#include <QByteArray>
#include <QImage>
#include <QPalette>

class QPainter;

namespace Indicia {

/// Draws a round trip: on the screen, and into pictures that can be saved.
class TripPainter
{
public:
    /// A stretch of a piece's text that is marked, in characters.
    struct Marked
    {
        int piece = -1;
        int start = 0;
        int length = 0;
    };

    TripPainter(const TripLayout &layout, const QPalette &palette) : m_layout(layout), m_palette(palette) { }

    /// Draws all of it with its corner at the origin; @p current is the item with the frame of the keyboard, -1: none.
    void paint(QPainter &painter, const QList<Marked> &marked = {}, int current = -1) const;

    /// The picture as SVG: shapes and text, which is escaped; no link, no script, nothing that is loaded from anywhere.
    [[nodiscard]] QByteArray svg(const QString &title, int dotsPerInch) const;
    /// The picture in pixels, @p scale times as large as on a plain screen.
    [[nodiscard]] QImage image(qreal scale) const;

private:
    void paintStrand(QPainter &painter, const TripLayout::Strand &strand) const;
    void paintEnd(QPainter &painter, const TripLayout::Strand &strand, const QColor &colour) const;
    void paintCross(QPainter &painter, const QPointF &at) const;
    void paintBox(QPainter &painter, const TripLayout::Box &box) const;
    void paintMark(QPainter &painter, const TripLayout::Mark &mark) const;

    const TripLayout &m_layout;
    QPalette m_palette;
};

} // namespace Indicia
