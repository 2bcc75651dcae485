// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roundtrip.h"

#include <QFont>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSet>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace Indicia {

/// Where everything of a round trip stands, for one width, font and direction: computed once, then drawn on the screen
/// and into pictures, asked by the mouse and read out.
///
/// Three places stand as a triangle where there is room, with you at the beginning of the first line and the server
/// that answered at its end. Elsewhere, and for journeys, places stand one below the other, and the ways run beside
/// them.
class TripLayout
{
public:
    struct Style
    {
        QFont font;
        qreal width = 0; ///< in logical pixels
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    /// What can be chosen: the sentence above, a place, a leg, or a line of an open leg that can be shown.
    struct Item
    {
        enum Kind { Title, Place, Leg, Line };
        Kind kind = Place;
        int number = 0; ///< of the place or leg
        int line = -1; ///< of the leg's details
        QRectF rect;
        QString spoken; ///< all of it, in reading order
        std::optional<Evidence> evidence;
    };

    /// A paragraph of text.
    struct Piece
    {
        std::unique_ptr<QTextLayout> text;
        QPointF at;
        Ink ink = Ink::Text;
        int item = 0;
    };

    /// The frame of a place or leg.
    struct Box
    {
        QRectF rect;
        bool isPlace = true;
        TripLegState state = TripLegState::Real; ///< of a leg
        Ink ink = Ink::Text;
    };

    /// A small drawing.
    struct Mark
    {
        QRectF rect;
        QString glyph; ///< under :/icons; empty: the triangle that says whether a leg is open
        Ink ink = Ink::Text;
        bool open = false;
    };

    /// The line of a leg, in the direction of the way.
    struct Strand
    {
        QPolygonF line;
        TripLegState state = TripLegState::Real;
        Ink ink = Ink::Text;
        QPointF cross; ///< where a missing one is broken
        bool isTick = false; ///< only leads from a way to its texts
    };

    TripLayout(const RoundTrip &trip, const QSet<int> &openLegs, const Style &style);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] qreal unit() const { return m_unit; } ///< the height of a line of text
    [[nodiscard]] bool isWide() const { return m_wide; }
    [[nodiscard]] bool isMirrored() const { return m_style.direction == Qt::RightToLeft; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] const QList<Box> &boxes() const { return m_boxes; }
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const QList<Strand> &strands() const { return m_strands; }

    /// The innermost item at @p point; -1 where there is none.
    [[nodiscard]] int itemAt(const QPointF &point) const;
    /// The text of a piece as it was given, from @p start on.
    [[nodiscard]] static QString textOf(const Piece &piece, int start = 0, int length = -1);

private:
    /// The texts of one box, relative to its corner, before its place is known.
    struct Block
    {
        std::vector<Piece> pieces;
        QList<Mark> marks;
        QList<Item> items; ///< the box itself first
        qreal width = 0;
        qreal height = 0;
    };

    Block blockOf(const TripPlace &place, int number, qreal width) const;
    Block blockOf(const TripLeg &leg, int number, bool open, qreal width) const;
    void addDetails(Block &block, const TripLeg &leg, int number, qreal left) const;
    Block detailsOf(const TripLeg &leg, int number, qreal width) const;
    void addTitle(Block &block, const QString &title, const QString &glyph, Ink ink, qreal left) const;
    void addText(Block &block, const TripLine &line, int item, qreal left) const;
    qreal addPiece(Block &block, const QString &text, qsizetype boldUpTo, Ink ink, int item, qreal left) const;
    /// Puts @p block at @p at, as a box of at least @p height; returns its rectangle.
    QRectF put(Block block, const QPointF &at, Box box, qreal height = 0);
    QRectF putLeg(Block block, const QPointF &at, const TripLeg &leg);
    void addStrand(const TripLeg &leg, QPolygonF line, const QPointF &cross);
    void layOutTitle(const QString &title);
    void layOutTriangle(const RoundTrip &trip, const QSet<int> &openLegs);
    void layOutRow(const RoundTrip &trip, const QList<int> &legs, const QSet<int> &openLegs, QList<QRectF> &places);
    void layOutChain(const RoundTrip &trip, const QSet<int> &openLegs);
    void mirror();

    Style m_style;
    qreal m_unit;
    qreal m_room; ///< of what is not text, 1: as usual
    qreal m_pad;
    qreal m_margin;
    qreal m_top; ///< where the picture begins, below its title
    bool m_wide = false;
    QSizeF m_size;
    QList<Item> m_items;
    std::vector<Piece> m_pieces;
    QList<Box> m_boxes;
    QList<Mark> m_marks;
    QList<Strand> m_strands;
};

/// How a leg of that state is inked, and its small drawing.
[[nodiscard]] Ink inkOf(TripLegState state);
[[nodiscard]] QString glyphOf(TripLegState state);

} // namespace Indicia
