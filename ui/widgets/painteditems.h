// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace Indicia {

/// What a widget paints by itself and a screen reader should find all the same: a child for each item, which says what
/// it holds and can be chosen.
class PaintedItems
{
public:
    struct Item
    {
        QString spoken;
        QRect rect; ///< in the widget
        QAccessible::Role role = QAccessible::StaticText;
        QAccessible::State state; ///< beside what all have in common
        bool pressable = false;
    };

    PaintedItems(const PaintedItems &) = delete;
    PaintedItems &operator=(const PaintedItems &) = delete;

    [[nodiscard]] virtual QAccessible::Role paintedRole() const = 0; ///< of the whole
    [[nodiscard]] virtual int paintedCount() const = 0;
    [[nodiscard]] virtual Item paintedItem(int index) const = 0; ///< @p index is below paintedCount()
    [[nodiscard]] virtual int paintedItemAt(const QPoint &point) const = 0; ///< -1 where there is none
    [[nodiscard]] virtual int chosenItem() const = 0; ///< -1 where there is none
    virtual void choosePainted(int index) = 0;
    /// What Enter does.
    virtual void pressPainted(int index) = 0;

protected:
    PaintedItems();
    ~PaintedItems() = default;

    /// The items of @p widget are others now.
    static void forgetItems(QWidget *widget);
};

} // namespace Indicia
