// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtripaccessible.h"

#include "roundtripview.h"

#include <QPointer>

namespace Indicia {

namespace {

/// One item of the view.
class ItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(RoundTripView *view, int index) : m_view(view), m_index(index) { }

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const TripLayout::Item *item() const
    {
        return m_view && m_index < m_view->tripLayout().items().size() ? &m_view->tripLayout().items().at(m_index)
                                                                       : nullptr;
    }

    [[nodiscard]] bool isValid() const override { return item() != nullptr; }
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
        return which == QAccessible::Name && isValid() ? item()->spoken : QString();
    }
    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect rect = item()->rect.toAlignedRect();
        return {m_view->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        const bool isLeg = isValid() && item()->kind == TripLayout::Item::Leg;
        const bool isLine = isValid() && item()->kind == TripLayout::Item::Line;
        return isLeg ? QAccessible::Button : isLine ? QAccessible::ListItem : QAccessible::StaticText;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid()) {
            return state;
        }
        state.readOnly = true;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentItem() == m_index;
        if (item()->kind == TripLayout::Item::Leg) {
            const int leg = item()->number;
            state.expandable = !m_view->trip().legs.at(leg).details.isEmpty();
            state.expanded = m_view->isOpen(leg);
            state.collapsed = state.expandable && !state.expanded;
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        const bool acts
            = isValid() && (item()->kind == TripLayout::Item::Leg || item()->kind == TripLayout::Item::Line);
        return acts ? QStringList{pressAction(), setFocusAction()} : QStringList{setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        if (name == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->setCurrentItem(m_index);
        } else if (name == pressAction()) {
            m_view->activate(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    QPointer<RoundTripView> m_view;
    int m_index;
};

QAccessibleInterface *make(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<RoundTripView *>(object);
    return view ? new RoundTripAccessible(view) : nullptr;
}

} // namespace

RoundTripAccessible::RoundTripAccessible(RoundTripView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view)
{ }

RoundTripAccessible::~RoundTripAccessible()
{
    deleteChildren();
}

void RoundTripAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void RoundTripAccessible::deleteChildren() const
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        if (id != 0) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    m_children.clear();
}

void RoundTripAccessible::forget(RoundTripView *view)
{
    if (!QAccessible::isActive()) {
        return;
    }
    if (auto *known = dynamic_cast<RoundTripAccessible *>(QAccessible::queryAccessibleInterface(view))) {
        known->deleteChildren();
        QAccessibleEvent event(view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

int RoundTripAccessible::childCount() const
{
    return isValid() ? static_cast<int>(m_view->tripLayout().items().size()) : 0;
}

QAccessibleInterface *RoundTripAccessible::child(int index) const
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
        id = QAccessible::registerAccessibleInterface(new ItemAccessible(m_view, index));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *RoundTripAccessible::childAt(int x, int y) const
{
    return child(m_view->tripLayout().itemAt(m_view->mapFromGlobal(QPoint(x, y))));
}

int RoundTripAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccessible *>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface *RoundTripAccessible::focusChild() const
{
    return m_view->hasFocus() ? child(m_view->currentItem()) : nullptr;
}

} // namespace Indicia
