// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "painteditems.h"

#include <QAccessibleWidget>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace Indicia {

namespace {

/// One item.
class ItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(QWidget *widget, PaintedItems *items, int index) : m_widget(widget), m_items(items), m_index(index)
    { }

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override { return m_widget && m_index < m_items->paintedCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? item().spoken : QString();
    }
    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = item().rect;
        return isValid() ? QRect(m_widget->mapToGlobal(rect.topLeft()), rect.size()) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return item().role; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = item().state;
        state.invalid = !isValid();
        state.readOnly = true;
        state.focusable = true;
        state.focused = isValid() && m_widget->hasFocus() && m_items->chosenItem() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return item().pressable ? QStringList{pressAction(), setFocusAction()} : QStringList{setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name)) {
            return;
        }
        m_widget->setFocus(Qt::OtherFocusReason);
        m_items->choosePainted(m_index);
        if (name == pressAction()) {
            m_items->pressPainted(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    [[nodiscard]] PaintedItems::Item item() const
    {
        return isValid() ? m_items->paintedItem(m_index) : PaintedItems::Item();
    }

    QPointer<QWidget> m_widget;
    PaintedItems *m_items; // the same object
    int m_index;
};

/// The whole widget.
class ItemsAccessible final : public QAccessibleWidget
{
public:
    ItemsAccessible(QWidget *widget, PaintedItems *items)
        : QAccessibleWidget(widget, items->paintedRole()), m_widget(widget), m_items(items)
    { }
    ~ItemsAccessible() override { deleteChildren(); }
    Q_DISABLE_COPY_MOVE(ItemsAccessible)

    void deleteChildren() const
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            if (id != 0) {
                QAccessible::deleteAccessibleInterface(id);
            }
        }
        m_children.clear();
    }

    [[nodiscard]] int childCount() const override { return m_widget ? m_items->paintedCount() : 0; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
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
            id = QAccessible::registerAccessibleInterface(new ItemAccessible(m_widget, m_items, index));
        }
        return QAccessible::accessibleInterface(id);
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return m_widget ? child(m_items->paintedItemAt(m_widget->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const ItemAccessible *>(child);
        return item ? item->index() : -1;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_widget && m_widget->hasFocus() ? child(m_items->chosenItem()) : nullptr;
    }

private:
    QPointer<QWidget> m_widget; // null as soon as the items are gone too
    PaintedItems *m_items; // the same object
    mutable QList<QAccessible::Id> m_children; ///< 0 where nobody has asked yet
};

QAccessibleInterface *make(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *items = dynamic_cast<PaintedItems *>(widget);
    return items ? new ItemsAccessible(widget, items) : nullptr;
}

} // namespace

PaintedItems::PaintedItems()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void PaintedItems::forgetItems(QWidget *widget)
{
    if (!QAccessible::isActive()) {
        return;
    }
    if (auto *known = dynamic_cast<ItemsAccessible *>(QAccessible::queryAccessibleInterface(widget))) {
        known->deleteChildren();
        QAccessibleEvent event(widget, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Indicia
