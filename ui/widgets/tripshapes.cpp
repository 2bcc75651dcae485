// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the blocks of the round trip stand: a triangle, or a chain.

#include "triplayout.h"

#include <algorithm>

namespace Indicia {

namespace {

/// The places of a triangle that stand in the first line: you, and who answered.
constexpr int you = 0;
constexpr int answerer = 1;
constexpr int third = 2;

bool touches(const TripLeg &leg, int place)
{
    return leg.from == place || leg.to == place;
}

} // namespace

QRectF TripLayout::put(Block block, const QPointF &at, Box box, qreal height)
{
    const QRectF rect(at, QSizeF(block.width, std::max(block.height, height)));
    const int firstItem = static_cast<int>(m_items.size());
    for (Item item : std::as_const(block.items)) {
        item.rect = item.rect.isEmpty() ? rect : item.rect.translated(at);
        m_items.append(item);
    }
    for (Piece &piece : block.pieces) {
        piece.at += at;
        piece.item += firstItem;
        m_pieces.push_back(std::move(piece));
    }
    for (Mark mark : std::as_const(block.marks)) {
        mark.rect.translate(at);
        m_marks.append(mark);
    }
    box.rect = rect;
    m_boxes.append(box);
    return rect;
}

QRectF TripLayout::putLeg(Block block, const QPointF &at, const TripLeg &leg)
{
    return put(std::move(block), at, {{}, false, leg.state, inkOf(leg.state)});
}

void TripLayout::addStrand(const TripLeg &leg, QPolygonF line, const QPointF &cross)
{
    m_strands.append({std::move(line), leg.state, inkOf(leg.state), cross, false});
}

/// You at the beginning, the ways between you and who answered in the middle, who answered at the end.
void TripLayout::layOutRow(
    const RoundTrip &trip, const QList<int> &legs, const QSet<int> &openLegs, QList<QRectF> &places)
{
    const qreal whole = m_style.width - 2 * m_margin;
    const qreal gap = m_unit * 2.2;
    const qreal left = whole * 0.25;
    const qreal right = whole * 0.30;
    const qreal middle = whole - left - right - 2 * gap;
    Block first = blockOf(trip.places.at(you), you, left);
    Block last = blockOf(trip.places.at(answerer), answerer, right);
    std::vector<Block> cards;
    qreal stacked = 0;
    for (const int leg : legs) {
        cards.push_back(blockOf(trip.legs.at(leg), leg, openLegs.contains(leg), middle));
        stacked += cards.back().height + (stacked > 0 ? m_unit : 0);
    }
    const qreal height = std::max({first.height, last.height, stacked});
    places[you] = put(std::move(first), {m_margin, m_top}, {{}, true, {}, trip.places.at(you).ink}, height);
    qreal y = m_top + (height - stacked) / 2;
    const qreal lastLeft = m_margin + left + 2 * gap + middle;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const TripLeg &leg = trip.legs.at(legs.at(static_cast<qsizetype>(i)));
        const qreal at = y + m_pad + m_unit;
        const QRectF card = putLeg(std::move(cards.at(i)), {m_margin + left + gap, y}, leg);
        y = card.bottom() + m_unit;
        QPolygonF line{{m_margin + left, at}, {lastLeft, at}};
        if (leg.from == answerer) {
            std::ranges::reverse(line);
        }
        addStrand(leg, line, {card.right() + gap / 2, at});
    }
    places[answerer] = put(std::move(last), {lastLeft, m_top}, {{}, true, {}, trip.places.at(answerer).ink}, height);
}

void TripLayout::layOutTriangle(const RoundTrip &trip, const QSet<int> &openLegs)
{
    QList<int> between;
    QList<int> toYou;
    QList<int> toAnswerer;
    for (int i = 0; i < trip.legs.size(); ++i) {
        const TripLeg &leg = trip.legs.at(i);
        (!touches(leg, third) ? between : touches(leg, you) ? toYou : toAnswerer).append(i);
    }
    QList<QRectF> places(3);
    layOutRow(trip, between, openLegs, places);

    const qreal whole = m_style.width - 2 * m_margin;
    const qreal gap = m_unit * 1.6;
    const bool both = !toYou.isEmpty() && !toAnswerer.isEmpty();
    const qreal cardWidth = both ? (whole - gap) / 2 : whole * 0.6;
    const qreal top = places.at(you).bottom() + gap;
    struct Hanging
    {
        int leg;
        qreal x;
        qreal wayX;
        QRectF card;
    };
    QList<Hanging> hanging;
    for (const int leg : std::as_const(toYou)) {
        hanging.append({leg, m_margin, places.at(you).center().x(), {}});
    }
    for (const int leg : std::as_const(toAnswerer)) {
        hanging.append({leg, m_margin + whole - cardWidth, places.at(answerer).center().x(), {}});
    }
    qreal bottom = top;
    for (Hanging &one : hanging) {
        const TripLeg &leg = trip.legs.at(one.leg);
        one.card = putLeg(blockOf(leg, one.leg, openLegs.contains(one.leg), cardWidth), {one.x, top}, leg);
        bottom = std::max(bottom, one.card.bottom());
    }
    // The third place stands in the middle between two ways, else below its only one.
    const qreal width = both ? whole * 0.4 : whole * 0.45;
    qreal x = m_margin + (whole - width) / 2;
    if (!both && !hanging.isEmpty()) {
        x = toYou.isEmpty() ? m_margin + whole - width : m_margin;
    }
    places[third] = put(
        blockOf(trip.places.at(third), third, width), {x, bottom + gap}, {{}, true, {}, trip.places.at(third).ink});
    const QRectF &box = places.at(third);
    qreal below = box.bottom() + gap;
    for (int i = 0; i < trip.legs.size(); ++i) {
        if (openLegs.contains(i)) {
            below = putLeg(detailsOf(trip.legs.at(i), i, whole), {m_margin, below}, trip.legs.at(i)).bottom() + m_pad;
        }
    }
    for (const Hanging &one : std::as_const(hanging)) {
        const TripLeg &leg = trip.legs.at(one.leg);
        const int other = leg.from == third ? leg.to : leg.from;
        const qreal low = std::clamp(one.wayX, box.left() + m_unit, box.right() - m_unit);
        const qreal middle = one.card.center().y(); // hidden behind the card
        QPolygonF line{{low, box.top()}, {low, middle}, {one.wayX, middle}, {one.wayX, places.at(other).bottom()}};
        if (leg.to == third) {
            std::ranges::reverse(line);
        }
        addStrand(leg, line, {one.wayX, (places.at(other).bottom() + top) / 2});
    }
}

void TripLayout::layOutChain(const RoundTrip &trip, const QSet<int> &openLegs)
{
    // Each way runs in a lane of its own where it passes another.
    QList<int> lanes(trip.legs.size(), 0);
    int laneCount = 1;
    const auto span = [&trip](qsizetype i) { return std::minmax(trip.legs.at(i).from, trip.legs.at(i).to); };
    for (qsizetype i = 0; i < trip.legs.size(); ++i) {
        const auto [top, bottom] = span(i);
        const auto isTaken = [&, top = top, bottom = bottom](int lane) {
            for (qsizetype j = 0; j < i; ++j) {
                const auto [otherTop, otherBottom] = span(j);
                if (lanes.at(j) == lane && top < otherBottom && otherTop < bottom) {
                    return true;
                }
            }
            return false;
        };
        while (isTaken(lanes.at(i))) {
            ++lanes[i];
        }
        laneCount = std::max(laneCount, lanes.at(i) + 1);
    }
    const qreal laneWidth = m_unit * 1.1 * m_room;
    const qreal left = m_margin + laneWidth * laneCount + m_unit * 0.6 * m_room;
    const qreal width = std::max(m_style.width - left - m_margin, m_unit * 4);
    QList<QRectF> places(trip.places.size());
    QList<QRectF> cards(trip.legs.size());
    qreal y = m_top;
    for (int place = 0; place < trip.places.size(); ++place) {
        places[place]
            = put(blockOf(trip.places.at(place), place, width), {left, y}, {{}, true, {}, trip.places.at(place).ink});
        y = places.at(place).bottom() + m_unit * 0.7;
        for (int i = 0; i < trip.legs.size(); ++i) { // the ways that begin or end here and go on below
            if (span(i).first == place && span(i).second != place) {
                const qreal inset = m_unit * 0.8 * m_room;
                cards[i] = putLeg(blockOf(trip.legs.at(i), i, openLegs.contains(i), width - inset), {left + inset, y},
                    trip.legs.at(i));
                y = cards.at(i).bottom() + m_unit * 0.7;
            }
        }
    }
    for (int i = 0; i < trip.legs.size(); ++i) {
        const TripLeg &leg = trip.legs.at(i);
        if (leg.from == leg.to || leg.from >= places.size() || leg.to >= places.size()) {
            continue;
        }
        const qreal x = m_margin + laneWidth * (lanes.at(i) + 0.5);
        // Ways leave a place on the side to which they go, one below the other.
        const auto at = [&](int place, int other) {
            const QRectF &rect = places.at(place);
            const qreal step = m_unit * 0.8 * lanes.at(i);
            return other > place ? std::max(rect.bottom() - m_unit * 0.6 - step, rect.center().y())
                                 : std::min(rect.top() + m_unit * 0.6 + step, rect.center().y());
        };
        const qreal from = at(leg.from, leg.to);
        const qreal to = at(leg.to, leg.from);
        const qreal card = cards.at(i).top() + m_pad + m_unit;
        addStrand(leg, QPolygonF{{left, from}, {x, from}, {x, to}, {left, to}}, {x, card});
        // A quiet line from the way to its card.
        m_strands.append({QPolygonF{{x + m_unit * 0.4, card}, {cards.at(i).left(), card}}, TripLegState::Real,
            Ink::Neutral, {}, true});
    }
}

} // namespace Indicia
