// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triplayout.h"

#include "plainlabel.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Indicia {

namespace {

/// A triangle needs as many average characters in a line; below, the places stand one below the other.
constexpr qreal charactersOfTriangle = 88;
/// In a width of fewer heights of a line (large letters in a small window) what is not text takes half of its room.
constexpr qreal linesOfCrampedWidth = 16;

/// The places of a triangle that stand in the first line: you, and who answered.
constexpr int you = 0;
constexpr int answerer = 1;
constexpr int third = 2;

QString spokenOf(const TripLine &line)
{
    return line.label.isEmpty() ? line.text : line.label + QLatin1String(": ") + line.text;
}

bool touches(const TripLeg &leg, int place)
{
    return leg.from == place || leg.to == place;
}

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

qreal TripLayout::addPiece(Block &block, const QString &text, qsizetype boldUpTo, Ink ink, int item, qreal left) const
{
    const qreal width = std::max(block.width - left - m_pad, m_unit * 1.5);
    auto layout = std::make_unique<QTextLayout>(breakable(text), m_style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment((m_style.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (boldUpTo > 0) {
        QTextLayout::FormatRange bold;
        bold.start = 0;
        bold.length = static_cast<int>(boldUpTo);
        bold.format.setFontWeight(QFont::Bold);
        layout->setFormats({bold});
    }
    layout->beginLayout();
    qreal height = 0;
    while (true) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout->endLayout();
    block.pieces.push_back({std::move(layout), QPointF(left, block.height), ink, item});
    block.height += height;
    return height;
}

void TripLayout::addTitle(Block &block, const QString &title, const QString &glyph, Ink ink, qreal left) const
{
    const qreal size = m_unit * 1.25;
    block.marks.append({QRectF(left, block.height, size, size), glyph, ink, false});
    const qreal text = addPiece(block, title, breakable(title).size(), ink, 0, left + size + m_pad);
    block.height += std::max(size - text, 0.0);
}

void TripLayout::addText(Block &block, const TripLine &line, int item, qreal left) const
{
    qreal indent = left;
    const qreal size = m_unit * 0.9;
    if (!line.glyph.isEmpty()) {
        block.marks.append({QRectF(left, block.height + m_unit * 0.05, size, size), line.glyph, line.ink, false});
        indent += size + m_pad / 2;
    }
    const QString label = line.label.isEmpty() ? QString() : line.label + QLatin1String(": ");
    addPiece(block, label + line.text, breakable(label).size(), Ink::Text, item, indent);
}

TripLayout::Block TripLayout::blockOf(const TripPlace &place, int number, qreal width) const
{
    Block block;
    block.width = width;
    block.height = m_pad;
    QStringList spoken{place.title};
    block.items.append({Item::Place, number, -1, {}, {}, std::nullopt});
    addTitle(block, place.title, place.glyph, place.ink, m_pad);
    for (const TripLine &line : place.lines) {
        addText(block, line, 0, m_pad);
        spoken << spokenOf(line);
    }
    block.height += m_pad;
    block.items.first().spoken = spoken.join(QLatin1String(". "));
    return block;
}

TripLayout::Block TripLayout::blockOf(const TripLeg &leg, int number, bool open, qreal width) const
{
    Block block;
    block.width = width;
    block.height = m_pad;
    QStringList spoken{leg.title, leg.word};
    block.items.append({Item::Leg, number, -1, {}, {}, std::nullopt});
    const qreal triangle = m_unit * 0.7;
    if (!leg.details.isEmpty()) {
        block.marks.append({QRectF(m_pad, block.height + m_unit * 0.15, triangle, triangle), {}, Ink::Text, open});
    }
    const qreal left = m_pad + triangle + m_pad / 2;
    addPiece(block, leg.title, breakable(leg.title).size(), Ink::Text, 0, left);
    const qreal size = m_unit;
    block.marks.append({QRectF(left, block.height, size, size), glyphOf(leg.state), inkOf(leg.state), false});
    addPiece(block, leg.word, breakable(leg.word).size(), inkOf(leg.state), 0, left + size + m_pad / 2);
    if (!leg.sentence.isEmpty()) {
        addPiece(block, leg.sentence, 0, Ink::Text, 0, left);
        spoken << leg.sentence;
    }
    for (const TripLine &line : leg.summary) {
        addText(block, line, 0, left);
        spoken << spokenOf(line);
    }
    if (open && !m_wide) {
        addDetails(block, leg, number, left);
    }
    for (const TripLine &line : leg.details) {
        block.items.first().evidence = block.items.first().evidence ? block.items.first().evidence : line.evidence;
        if (open && !m_wide) {
            spoken << spokenOf(line);
        }
    }
    block.height += m_pad;
    block.items.first().spoken = spoken.join(QLatin1String(". "));
    return block;
}

void TripLayout::addDetails(Block &block, const TripLeg &leg, int number, qreal left) const
{
    for (int i = 0; i < leg.details.size(); ++i) {
        const TripLine &line = leg.details.at(i);
        block.height += i == 0 ? m_pad : m_unit * 0.15;
        const qreal top = block.height;
        const QString text = spokenOf(line);
        const bool ownItem = line.evidence.has_value();
        const int item = ownItem ? static_cast<int>(block.items.size()) : 0;
        // Text without a drawing stands below the text with one.
        addText(block, line, item, line.glyph.isEmpty() ? left + m_unit * 0.9 + m_pad / 2 : left);
        if (ownItem) {
            const QRectF rect(m_pad, top, block.width - 2 * m_pad, block.height - top);
            block.items.append({Item::Line, number, i, rect, text, line.evidence});
        }
    }
}

/// The details of an open leg by themselves, where its card has no room for them.
TripLayout::Block TripLayout::detailsOf(const TripLeg &leg, int number, qreal width) const
{
    Block block;
    block.width = width;
    block.height = m_pad;
    block.items.append({Item::Leg, number, -1, {}, {}, std::nullopt});
    const qreal triangle = m_unit * 0.7;
    block.marks.append({QRectF(m_pad, block.height + m_unit * 0.15, triangle, triangle), {}, Ink::Text, true});
    const qreal left = m_pad + triangle + m_pad / 2;
    addPiece(block, leg.title, breakable(leg.title).size(), Ink::Text, 0, left);
    addDetails(block, leg, number, left);
    QStringList spoken{leg.title};
    for (const TripLine &line : leg.details) {
        block.items.first().evidence = block.items.first().evidence ? block.items.first().evidence : line.evidence;
        spoken << spokenOf(line);
    }
    block.height += m_pad;
    block.items.first().spoken = spoken.join(QLatin1String(". "));
    return block;
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
