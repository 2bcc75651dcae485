// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QIcon>
#include <QMainWindow>
#include <QSystemTrayIcon>

namespace Indicia {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int asTheDesktopLikes = -1; // how long it is shown

/// Back to the window, to which it leads.
void raiseWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<QMainWindow *>(window) != nullptr) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        }
    }
}

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent)
{ }

Notifier::~Notifier() = default;

void Notifier::tell(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        tellByTray(title, text);
        return;
    }
    // Asked for each time, which costs nothing where it was done before.
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(leave(quint32)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(forget(quint32)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << quint32(0) // in place of none
         << QGuiApplication::desktopFileName() // the icon's name too
         << title
         << text
         // What a click on it does; nowhere shown.
         << QStringList{QStringLiteral("default"), QStringLiteral("default")}
         << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                {QStringLiteral("category"), QStringLiteral("email.arrived")}}
         << asTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
        [this, title, text](QDBusPendingCallWatcher *finished) { noteAnswer(title, text, finished); });
}

void Notifier::noteAnswer(const QString &title, const QString &text, QDBusPendingCallWatcher *answer)
{
    const QDBusPendingReply<quint32> reply = *answer;
    if (reply.isError()) {
        tellByTray(title, text);
    } else {
        m_shown.insert(reply.value());
    }
    answer->deleteLater();
}

void Notifier::leave(quint32 id)
{
    if (m_shown.remove(id)) { // else it is another program's
        raiseWindow();
    }
}

void Notifier::forget(quint32 id)
{
    m_shown.remove(id);
}

void Notifier::tellByTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    if (!m_icon) {
        const QIcon own
            = QIcon::fromTheme(QGuiApplication::desktopFileName(), QIcon::fromTheme(QStringLiteral("mail-unread")));
        m_icon = std::make_unique<QSystemTrayIcon>(own);
        const auto back = [icon = m_icon.get()] {
            icon->hide();
            raiseWindow();
        };
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, back);
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, back);
    }
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text, m_icon->icon());
}

} // namespace Indicia
