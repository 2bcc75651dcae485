// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartview.h"

#include "plainlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Indicia {

namespace {

constexpr int gap = 6;
constexpr int mostPatterns = 4;

/// A round number not below @p value: 1, 2, 5 and their tens.
qsizetype roundUp(qsizetype value)
{
    qsizetype step = 1;
    while (step * 10 < value) {
        step *= 10;
    }
    for (const qsizetype factor : {1, 2, 5, 10}) {
        if (factor * step >= value) {
            return factor * step;
        }
    }
    return value;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(const Chart &chart)
{
    if (m_chart == chart) {
        return;
    }
    m_chart = chart;
    m_current = std::min(m_current, static_cast<int>(chart.columns.size()) - 1);
    setAccessibleName(chart.title);
    update();
    forgetItems(this);
}

QSize ChartView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().lineSpacing() * 14};
}

QSize ChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 8};
}

QBrush ChartView::brushOf(const Chart &chart, int series, const QPalette &palette)
{
    static constexpr Qt::BrushStyle patterns[mostPatterns]
        = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern, Qt::DiagCrossPattern};
    // Neighbours differ, whatever their colours: those of a kind by turns, and other kinds one further.
    const Ink ink = chart.series.at(series).ink;
    const auto before = static_cast<int>(std::count_if(chart.series.cbegin(), chart.series.cbegin() + series,
        [ink](const ChartSeries &one) { return one.ink == ink; }));
    const int shift = ink == Ink::Bad ? 0 : ink == Ink::Good ? 1 : 2;
    return {inkColour(ink, palette), patterns[(before + shift) % mostPatterns]};
}

int ChartView::paintLegend(QPainter *painter, int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const int box = metrics.ascent();
    const int line = metrics.lineSpacing() + gap / 2;
    int x = gap;
    int y = gap;
    for (int i = 0; i < m_chart.series.size(); ++i) {
        const QString &name = m_chart.series.at(i).name;
        const int wide = box + gap + metrics.horizontalAdvance(name) + 2 * gap;
        if (x > gap && x + wide > width) {
            x = gap;
            y += line;
        }
        if (painter != nullptr) {
            const QRect all(0, 0, width, y + line);
            const QRect square = QStyle::visualRect(layoutDirection(), all, QRect(x, y, box, box));
            const QRect text = QStyle::visualRect(
                layoutDirection(), all, QRect(x + box + gap, y, wide - box - gap, metrics.height()));
            painter->fillRect(square, brushOf(m_chart, i, palette()));
            painter->setPen(inkColour(m_chart.series.at(i).ink, palette()));
            painter->drawRect(square.adjusted(0, 0, -1, -1));
            painter->setPen(palette().color(QPalette::Text));
            painter->drawText(text, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine, name);
        }
        x += wide;
    }
    return y + line;
}

int ChartView::legendHeight() const
{
    return paintLegend(nullptr, width());
}

QRect ChartView::plot() const
{
    const QFontMetrics metrics = fontMetrics();
    const int scale = metrics.horizontalAdvance(QLocale().toString(roundUp(m_chart.highest()))) + 2 * gap;
    const QRect plot(scale, legendHeight() + gap, std::max(width() - scale - 2 * gap, 1),
        std::max(height() - legendHeight() - 2 * metrics.lineSpacing() - 4 * gap, 1));
    return QStyle::visualRect(layoutDirection(), rect(), plot);
}

QRect ChartView::columnRect(int column) const
{
    const QRect area = plot();
    const auto count = std::max<qreal>(qreal(m_chart.columns.size()), 1);
    const auto edge = [&](int i) { return int(std::lround(i * area.width() / count)); };
    const QRect rect(
        area.left() + edge(column), area.top(), std::max(edge(column + 1) - edge(column), 1), area.height());
    return QStyle::visualRect(layoutDirection(), area, rect);
}

int ChartView::columnAt(const QPoint &point) const
{
    const QRect area = plot();
    if (m_chart.columns.isEmpty() || point.x() < area.left() || point.x() > area.right() || point.y() < area.top()) {
        return -1;
    }
    const int x = layoutDirection() == Qt::RightToLeft ? area.right() - point.x() : point.x() - area.left();
    const auto count = static_cast<int>(m_chart.columns.size());
    return std::clamp(int(qreal(x) * count / area.width()), 0, count - 1);
}

void ChartView::paintScale(QPainter &painter, const QRect &plot) const
{
    const qsizetype top = roundUp(m_chart.highest());
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.15F);
    for (const int part : {0, 1, 2}) {
        const qsizetype value = top * part / 2;
        if (part == 1 && top % 2 != 0) {
            continue;
        }
        const int y = plot.bottom() - int(qreal(plot.height()) * part / 2);
        painter.setPen(line);
        painter.drawLine(plot.left(), y, plot.right(), y);
        painter.setPen(palette().color(QPalette::Text));
        const bool reversed = layoutDirection() == Qt::RightToLeft;
        const QRect place(reversed ? plot.right() + gap : 0, y - fontMetrics().height() / 2,
            reversed ? width() - plot.right() - gap : plot.left() - gap, fontMetrics().height());
        painter.drawText(place,
            static_cast<int>((reversed ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
            QLocale().toString(value));
    }
}

void ChartView::paintColumns(QPainter &painter, const QRect &plot) const
{
    const qreal top = qreal(roundUp(m_chart.highest()));
    for (int i = 0; i < m_chart.columns.size(); ++i) {
        const QRect place = columnRect(i);
        const int wide = fontMetrics().averageCharWidth() * 10; // a few columns are no walls
        const int inset = place.width() > 4 ? std::max({place.width() / 10, 1, (place.width() - wide) / 2}) : 0;
        qsizetype below = 0;
        for (int s = 0; s < m_chart.series.size(); ++s) {
            const qsizetype part = m_chart.columns.at(i).parts.value(s);
            if (part == 0) {
                continue;
            }
            const int bottom = plot.bottom() - int(qreal(below) / top * plot.height());
            below += part;
            // However few they are, they are seen.
            const int upper = std::min(plot.bottom() - int(qreal(below) / top * plot.height()), bottom - 2);
            const QRect bar(place.left() + inset, upper, place.width() - 2 * inset, bottom - upper);
            painter.fillRect(bar, brushOf(m_chart, s, palette()));
            if (bar.width() > 4) {
                painter.setPen(inkColour(m_chart.series.at(s).ink, palette()));
                painter.drawRect(bar.adjusted(0, 0, -1, -1));
            }
        }
        if (i == m_current) {
            painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text), 2));
            painter.drawRect(place.adjusted(1, 1, -1, -1));
        }
    }
}

void ChartView::paintLabels(QPainter &painter, const QRect &plot) const
{
    const QFontMetrics metrics = fontMetrics();
    const int y = plot.bottom() + gap;
    int widest = 1;
    for (const ChartColumn &column : m_chart.columns) {
        widest = std::max(widest, metrics.horizontalAdvance(column.label));
    }
    const int room = std::max(plot.width() / std::max(static_cast<int>(m_chart.columns.size()), 1), 1);
    const int step = (widest + 2 * gap + room - 1) / room;
    painter.setPen(palette().color(QPalette::Text));
    for (int i = 0; i < m_chart.columns.size(); i += step) {
        const QRect column = columnRect(i);
        const QString &label = m_chart.columns.at(i).label;
        const int wide = metrics.horizontalAdvance(label);
        const int x = std::clamp(column.center().x() - wide / 2, 0, std::max(width() - wide, 0));
        painter.drawText(QPoint(x, y + metrics.ascent()), label);
    }
    if (m_current >= 0) {
        const QString spoken = metrics.elidedText(m_chart.spoken(m_current), Qt::ElideRight, width() - 2 * gap);
        painter.drawText(QRect(gap, y + metrics.lineSpacing() + gap / 2, width() - 2 * gap, metrics.height()),
            Qt::AlignLeading | Qt::TextSingleLine, spoken);
    }
}

void ChartView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_chart.columns.isEmpty()) {
        return;
    }
    const QRect area = plot();
    paintLegend(&painter, width());
    paintScale(painter, area);
    paintColumns(painter, area);
    paintLabels(painter, area);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

PaintedItems::Item ChartView::paintedItem(int index) const
{
    return {.spoken = m_chart.spoken(index),
        .rect = columnRect(index),
        .role = QAccessible::Button,
        .state = {},
        .pressable = true};
}

void ChartView::setCurrentColumn(int column)
{
    if (m_chart.columns.isEmpty()) {
        return;
    }
    m_current = std::clamp(column, 0, static_cast<int>(m_chart.columns.size()) - 1);
    update();
    tellAccessibility();
}

void ChartView::tellAccessibility() const
{
    if (hasFocus() && m_current >= 0) {
        QAccessibleEvent event(const_cast<ChartView *>(this), QAccessible::Focus);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrentColumn(m_current + forward);
        return;
    case Qt::Key_Left:
        setCurrentColumn(m_current - forward);
        return;
    case Qt::Key_Home:
        setCurrentColumn(0);
        return;
    case Qt::Key_End:
        setCurrentColumn(static_cast<int>(m_chart.columns.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT columnActivated(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && column >= 0) {
        setCurrentColumn(column);
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && column >= 0) {
        Q_EMIT columnActivated(column);
    }
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos());
        QToolTip::showText(help->globalPos(), column < 0 ? QString() : plainToolTip(m_chart.spoken(column)), this);
        return true;
    }
    return QWidget::event(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0) {
        setCurrentColumn(0);
    }
    update();
    tellAccessibility();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace Indicia
