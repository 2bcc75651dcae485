// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "painteditems.h"
#include "triplayout.h"
#include "trippainter.h"

#include <QWidget>

#include <memory>

namespace Indicia {

/// The picture of a round trip: drawn in the font and the colours of the desktop, walked through with the keyboard,
/// read out place by place and leg by leg. A leg opens with a click, Enter or the space bar. Its text can be marked
/// with the mouse and copied.
class RoundTripView : public QWidget, public PaintedItems
{
    Q_OBJECT
public:
    explicit RoundTripView(QWidget *parent = nullptr);
    ~RoundTripView() override;

    void setTrip(const RoundTrip &trip);
    [[nodiscard]] const RoundTrip &trip() const { return m_trip; }
    [[nodiscard]] const TripLayout &tripLayout() const;

    /// The chosen item, an index into the layout's; -1 where there is nothing.
    [[nodiscard]] int currentItem() const { return m_current; }
    void setCurrentItem(int item);
    /// Opens or closes the leg with that number.
    void setOpen(int leg, bool open);
    [[nodiscard]] bool isOpen(int leg) const { return m_open.contains(leg); }
    /// What Enter does: opens or closes a leg, shows the evidence of a line.
    void activate(int item);

    [[nodiscard]] QAccessible::Role paintedRole() const override { return QAccessible::List; }
    [[nodiscard]] int paintedCount() const override;
    [[nodiscard]] Item paintedItem(int index) const override;
    [[nodiscard]] int paintedItemAt(const QPoint &point) const override;
    [[nodiscard]] int chosenItem() const override { return m_current; }
    void choosePainted(int index) override { setCurrentItem(index); }
    void pressPainted(int index) override { activate(index); }

    /// The text that is marked; where none is, that of the chosen item.
    [[nodiscard]] QString selectedText() const;
    void selectAll();

    /// The picture as it stands, opened legs and all.
    [[nodiscard]] QByteArray svg() const;
    [[nodiscard]] QImage image(qreal scale) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void evidenceRequested(const Indicia::Evidence &evidence);
    void currentChanged(int item);
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// A place in the text: a piece of the layout, and a position in it.
    struct Cursor
    {
        int piece = -1;
        int position = 0;
        friend auto operator<=>(const Cursor &, const Cursor &) = default;
    };
    [[nodiscard]] Cursor cursorAt(const QPointF &point) const;
    [[nodiscard]] QList<TripPainter::Marked> marked() const;
    [[nodiscard]] TripLayout::Style style(qreal width) const;
    void relayout();
    void forgetSelection();
    void copy();
    void move(int step);
    void tellAccessibility(int item) const;

    RoundTrip m_trip;
    QSet<int> m_open;
    mutable std::unique_ptr<TripLayout> m_layout;
    mutable std::unique_ptr<TripLayout> m_asked; ///< of the last width that a layout asked about
    int m_current = -1;
    Cursor m_anchor;
    Cursor m_end;
    bool m_pressed = false;
    bool m_dragged = false;
};

} // namespace Indicia
