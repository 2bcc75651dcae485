// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QList>

namespace Indicia {

class ChartView;

/// What a screen reader finds in a chart: a child for each column, which says what it holds and can be pressed.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view);
    ~ChartAccessible() override;

    /// Makes Qt use this class for the view; once is enough, more does no harm.
    static void install();
    /// The children of @p view are others now.
    static void forget(ChartView *view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    void deleteChildren() const;

    ChartView *m_view;
    mutable QList<QAccessible::Id> m_children; ///< 0 where nobody has asked yet
};

} // namespace Indicia
