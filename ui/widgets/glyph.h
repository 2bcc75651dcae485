// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPainterPath>
#include <QString>

class QPainter;
class QColor;
class QRectF;

namespace Indicia {

/// A small drawing in one colour that the program chooses, read from an SVG file of ours.
///
/// Only what our own icons use is read: path with absolute M, L, H, V, C and Z, and circle, on a square of 24 units.
/// Qt's SVG plugin would have to be found, loaded and asked for every picture; this is drawn while the window opens.
class Glyph
{
public:
    /// The glyph @p name of :/icons; an empty one where there is none. Kept once it was read: for the thread of the
    /// window alone.
    [[nodiscard]] static Glyph named(const QString &name);
    [[nodiscard]] static Glyph fromSvg(const QByteArray &svg);

    [[nodiscard]] bool isEmpty() const { return m_strokes.isEmpty(); }
    /// Draws it into the largest square in the middle of @p rect.
    void paint(QPainter &painter, const QRectF &rect, const QColor &colour) const;

private:
    struct Stroke
    {
        QPainterPath path;
        qreal width = 0; ///< 0: filled
    };
    QList<Stroke> m_strokes;
};

} // namespace Indicia
