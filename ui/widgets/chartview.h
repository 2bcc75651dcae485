// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chart.h"
#include "painteditems.h"

#include <QBrush>
#include <QWidget>

namespace Indicia {

/// Draws a chart. Columns are reached with the arrow keys, and told in words below the chart; parts are told apart by
/// their pattern and their order, not by colour alone. A screen reader finds a child for each column.
class ChartView : public QWidget, public PaintedItems
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    [[nodiscard]] int currentColumn() const { return m_current; }
    void setCurrentColumn(int column);
    /// The place of a column, from top to bottom.
    [[nodiscard]] QRect columnRect(int column) const;
    [[nodiscard]] int columnAt(const QPoint &point) const;

    [[nodiscard]] QAccessible::Role paintedRole() const override { return QAccessible::Chart; }
    [[nodiscard]] int paintedCount() const override { return static_cast<int>(m_chart.columns.size()); }
    [[nodiscard]] Item paintedItem(int index) const override;
    [[nodiscard]] int paintedItemAt(const QPoint &point) const override { return columnAt(point); }
    [[nodiscard]] int chosenItem() const override { return m_current; }
    void choosePainted(int index) override { setCurrentColumn(index); }
    void pressPainted(int index) override { Q_EMIT columnActivated(index); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// How a series is filled; the same in the legend.
    [[nodiscard]] static QBrush brushOf(const Chart &chart, int series, const QPalette &palette);

Q_SIGNALS:
    /// Enter on a column, or a click.
    void columnActivated(int column);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int legendHeight() const;
    void paintScale(QPainter &painter, const QRect &plot) const;
    void paintColumns(QPainter &painter, const QRect &plot) const;
    void paintLabels(QPainter &painter, const QRect &plot) const;
    int paintLegend(QPainter *painter, int width) const;
    void tellAccessibility() const;

    Chart m_chart;
    int m_current = -1;
};

} // namespace Indicia
