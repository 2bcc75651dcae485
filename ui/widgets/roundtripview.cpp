// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtripview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace Indicia {

RoundTripView::RoundTripView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RoundTripView::~RoundTripView() = default;

TripLayout::Style RoundTripView::style(qreal width) const
{
    return {font(), width, layoutDirection()};
}

const TripLayout &RoundTripView::tripLayout() const
{
    if (!m_layout) {
        m_layout = std::make_unique<TripLayout>(m_trip, m_open, style(width()));
    }
    return *m_layout;
}

int RoundTripView::heightForWidth(int width) const
{
    if (m_layout && qFuzzyCompare(m_layout->size().width(), width)) {
        return static_cast<int>(m_layout->size().height());
    }
    if (!m_asked || !qFuzzyCompare(m_asked->size().width(), width)) {
        m_asked = std::make_unique<TripLayout>(m_trip, m_open, style(width));
    }
    return static_cast<int>(m_asked->size().height());
}

QSize RoundTripView::sizeHint() const
{
    constexpr int columns = 90;
    const int width = fontMetrics().averageCharWidth() * columns;
    return {width, heightForWidth(width)};
}

void RoundTripView::setTrip(const RoundTrip &trip)
{
    m_trip = trip;
    m_open.clear();
    m_current = trip.places.isEmpty() ? -1 : 0;
    forgetSelection();
    setAccessibleName(trip.isJourney ? tr("Journey of the message") : tr("Round trip of the message"));
    setAccessibleDescription(trip.title);
    relayout();
    Q_EMIT currentChanged(m_current);
}

void RoundTripView::relayout()
{
    m_layout.reset();
    m_asked.reset();
    updateGeometry();
    update();
    forgetItems(this);
}

void RoundTripView::forgetSelection()
{
    m_anchor = m_end = {};
}

void RoundTripView::setOpen(int leg, bool open)
{
    if (leg < 0 || leg >= m_trip.legs.size() || open == isOpen(leg) || m_trip.legs.at(leg).details.isEmpty()) {
        return;
    }
    if (open) {
        m_open.insert(leg);
    } else {
        m_open.remove(leg);
    }
    forgetSelection();
    relayout();
    // What was chosen has another number now.
    const QList<TripLayout::Item> &items = tripLayout().items();
    int chosen = -1;
    for (int i = 0; i < items.size(); ++i) {
        const bool isLeg = items.at(i).kind == TripLayout::Item::Leg && items.at(i).number == leg;
        // The details may stand apart: who opens them wants to see them.
        chosen = isLeg && (chosen < 0 || open) ? i : chosen;
    }
    setCurrentItem(chosen);
}

void RoundTripView::setCurrentItem(int item)
{
    if (item < 0 || item >= tripLayout().items().size()) {
        return;
    }
    m_current = item;
    update();
    Q_EMIT currentChanged(item);
    tellAccessibility(item);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QRect rect = tripLayout().items().at(item).rect.toRect();
            const int margin = fontMetrics().height();
            // Its beginning, where it is larger than the view.
            const int height = std::min(rect.height(), area->viewport()->height() - 2 * margin);
            area->ensureVisible(rect.left(), rect.top() + height, 0, margin);
            area->ensureVisible(rect.left(), rect.top(), 0, margin);
            break;
        }
    }
}

void RoundTripView::tellAccessibility(int item) const
{
    if (hasFocus()) {
        QAccessibleEvent event(const_cast<RoundTripView *>(this), QAccessible::Focus);
        event.setChild(item);
        QAccessible::updateAccessibility(&event);
    }
}

int RoundTripView::paintedCount() const
{
    return static_cast<int>(tripLayout().items().size());
}

PaintedItems::Item RoundTripView::paintedItem(int index) const
{
    const TripLayout::Item &shown = tripLayout().items().at(index);
    const bool isLeg = shown.kind == TripLayout::Item::Leg;
    const bool isLine = shown.kind == TripLayout::Item::Line;
    Item item{.spoken = shown.spoken,
        .rect = shown.rect.toAlignedRect(),
        .role = isLeg ? QAccessible::Button
            : isLine  ? QAccessible::ListItem
                      : QAccessible::StaticText,
        .state = {},
        .pressable = isLeg || isLine};
    if (isLeg) {
        item.state.expandable = !m_trip.legs.at(shown.number).details.isEmpty();
        item.state.expanded = isOpen(shown.number);
        item.state.collapsed = item.state.expandable && !item.state.expanded;
    }
    return item;
}

int RoundTripView::paintedItemAt(const QPoint &point) const
{
    return tripLayout().itemAt(point);
}

void RoundTripView::activate(int item)
{
    if (item < 0 || item >= tripLayout().items().size()) {
        return;
    }
    setCurrentItem(item);
    const TripLayout::Item chosen = tripLayout().items().at(item);
    if (chosen.kind == TripLayout::Item::Leg) {
        setOpen(chosen.number, !isOpen(chosen.number));
    } else if (chosen.kind == TripLayout::Item::Line && chosen.evidence) {
        Q_EMIT evidenceRequested(*chosen.evidence);
    }
}

void RoundTripView::move(int step)
{
    const auto last = static_cast<int>(tripLayout().items().size()) - 1;
    setCurrentItem(std::clamp(m_current + step, 0, std::max(last, 0)));
}

void RoundTripView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto current = m_current >= 0 && m_current < tripLayout().items().size()
        ? std::optional(tripLayout().items().at(m_current))
        : std::nullopt;
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (current && current->kind == TripLayout::Item::Leg) {
            setOpen(current->number, (event->key() == Qt::Key_Right) != rightToLeft);
        }
        return;
    case Qt::Key_Home:
        setCurrentItem(0);
        return;
    case Qt::Key_End:
        setCurrentItem(static_cast<int>(tripLayout().items().size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

RoundTripView::Cursor RoundTripView::cursorAt(const QPointF &point) const
{
    Cursor nearest;
    qreal distance = -1;
    const std::vector<TripLayout::Piece> &pieces = tripLayout().pieces();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const QTextLayout &text = *pieces.at(i).text;
        for (int l = 0; l < text.lineCount(); ++l) {
            const QTextLine line = text.lineAt(l);
            const QRectF rect = line.rect().translated(pieces.at(i).at);
            const qreal x = std::clamp(point.x(), rect.left(), rect.right());
            const qreal y = std::clamp(point.y(), rect.top(), rect.bottom());
            const qreal far = std::abs(point.x() - x) + std::abs(point.y() - y);
            if (distance < 0 || far < distance) {
                distance = far;
                nearest = {static_cast<int>(i), line.xToCursor(point.x() - pieces.at(i).at.x())};
            }
        }
    }
    return nearest;
}

QList<TripPainter::Marked> RoundTripView::marked() const
{
    QList<TripPainter::Marked> marked;
    const auto [first, last] = std::minmax(m_anchor, m_end);
    if (first.piece < 0 || first == last) {
        return marked;
    }
    for (int piece = first.piece; piece <= last.piece; ++piece) {
        const auto length
            = static_cast<int>(tripLayout().pieces().at(static_cast<std::size_t>(piece)).text->text().size());
        const int start = piece == first.piece ? first.position : 0;
        const int end = piece == last.piece ? last.position : length;
        marked.append({piece, start, std::max(end - start, 0)});
    }
    return marked;
}

QString RoundTripView::selectedText() const
{
    QStringList lines;
    for (const TripPainter::Marked &one : marked()) {
        lines << TripLayout::textOf(
            tripLayout().pieces().at(static_cast<std::size_t>(one.piece)), one.start, one.length);
    }
    if (lines.isEmpty() && m_current >= 0 && m_current < tripLayout().items().size()) {
        for (const TripLayout::Piece &piece : tripLayout().pieces()) {
            const TripLayout::Item &item = tripLayout().items().at(piece.item);
            const TripLayout::Item &chosen = tripLayout().items().at(m_current);
            const bool inside = item.number == chosen.number && chosen.kind == TripLayout::Item::Leg
                && item.kind == TripLayout::Item::Line;
            if (piece.item == m_current || inside) {
                lines << TripLayout::textOf(piece);
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void RoundTripView::selectAll()
{
    const auto count = static_cast<int>(tripLayout().pieces().size());
    if (count > 0) {
        m_anchor = {0, 0};
        m_end = {count - 1, static_cast<int>(tripLayout().pieces().back().text->text().size())};
        update();
    }
}

void RoundTripView::copy()
{
    const QString text = selectedText();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied();
    }
}

void RoundTripView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed = true;
    m_dragged = false;
    const Cursor at = cursorAt(event->position());
    if (!event->modifiers().testFlag(Qt::ShiftModifier) || m_anchor.piece < 0) {
        m_anchor = at;
    }
    m_end = at;
    update();
}

void RoundTripView::mouseMoveEvent(QMouseEvent *event)
{
    const int item = tripLayout().itemAt(event->position());
    const bool opens = item >= 0 && tripLayout().items().at(item).kind == TripLayout::Item::Leg;
    setCursor(opens && !m_pressed ? Qt::PointingHandCursor : item >= 0 ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (m_pressed) {
        m_end = cursorAt(event->position());
        m_dragged = m_dragged || m_end != m_anchor;
        update();
    }
}

void RoundTripView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_pressed, false) || m_dragged) {
        return;
    }
    const int item = tripLayout().itemAt(event->position());
    if (item < 0) {
        return;
    }
    if (tripLayout().items().at(item).kind == TripLayout::Item::Leg) {
        activate(item);
    } else {
        setCurrentItem(item);
    }
}

void RoundTripView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int item = tripLayout().itemAt(event->position());
    if (item >= 0 && tripLayout().items().at(item).kind == TripLayout::Item::Line) {
        activate(item);
    }
}

void RoundTripView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("&Copy")), &QAction::triggered, this, &RoundTripView::copy);
    connect(menu.addAction(tr("Select &all")), &QAction::triggered, this, &RoundTripView::selectAll);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard && m_current >= 0
            ? mapToGlobal(tripLayout().items().at(m_current).rect.center().toPoint())
            : event->globalPos());
}

void RoundTripView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellAccessibility(m_current);
}

void RoundTripView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        forgetSelection();
        relayout();
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

void RoundTripView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_layout && !qFuzzyCompare(m_layout->size().width(), width())) {
        m_layout = std::move(m_asked); // mostly that of this width
        if (m_layout && !qFuzzyCompare(m_layout->size().width(), width())) {
            m_layout.reset();
        }
    }
}

void RoundTripView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    TripPainter(tripLayout(), palette()).paint(painter, marked(), hasFocus() ? m_current : -1);
}

QByteArray RoundTripView::svg() const
{
    return TripPainter(tripLayout(), palette()).svg(accessibleName(), logicalDpiX());
}

QImage RoundTripView::image(qreal scale) const
{
    return TripPainter(tripLayout(), palette()).image(scale);
}

} // namespace Indicia
