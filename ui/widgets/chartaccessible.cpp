// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartaccessible.h"

#include "chartview.h"

#include <QPointer>

namespace Indicia {

namespace {

/// One column of the chart.
class ColumnAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ColumnAccessible(ChartView *view, int index) : m_view(view), m_index(index) { }

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override { return m_view && m_index < m_view->chart().columns.size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_view->chart().spoken(m_index) : QString();
    }
    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect rect = m_view->columnRect(m_index);
        return {m_view->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = true;
        state.focusable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentColumn() == m_index;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentColumn(m_index);
        if (name == pressAction()) {
            Q_EMIT m_view->columnActivated(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    QPointer<ChartView> m_view;
    int m_index;
};

QAccessibleInterface *make(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view)
{ }

ChartAccessible::~ChartAccessible()
{
    deleteChildren();
}

void ChartAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void ChartAccessible::deleteChildren() const
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        if (id != 0) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    m_children.clear();
}

void ChartAccessible::forget(ChartView *view)
{
    if (!QAccessible::isActive()) {
        return;
    }
    if (auto *known = dynamic_cast<ChartAccessible *>(QAccessible::queryAccessibleInterface(view))) {
        known->deleteChildren();
        QAccessibleEvent event(view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

int ChartAccessible::childCount() const
{
    return isValid() ? static_cast<int>(m_view->chart().columns.size()) : 0;
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (m_children.size() != childCount()) {
        deleteChildren();
        m_children.resize(childCount());
    }
    QAccessible::Id &id = m_children[index];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new ColumnAccessible(m_view, index));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    return child(m_view->columnAt(m_view->mapFromGlobal(QPoint(x, y))));
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *column = dynamic_cast<const ColumnAccessible *>(child);
    return column ? column->index() : -1;
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    return m_view->hasFocus() ? child(m_view->currentColumn()) : nullptr;
}

} // namespace Indicia
