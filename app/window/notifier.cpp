// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifier.h"

#include <QApplication>
#include <QIcon>
#include <QMainWindow>
#include <QSystemTrayIcon>

namespace Indicia {

namespace {

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

Notifier::Notifier() = default;
Notifier::~Notifier() = default;

void Notifier::tell(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    if (!m_icon) {
        const QIcon own
            = QIcon::fromTheme(QGuiApplication::desktopFileName(), QIcon::fromTheme(QStringLiteral("mail-unread")));
        m_icon = std::make_unique<QSystemTrayIcon>(own);
        const auto leave = [icon = m_icon.get()] {
            icon->hide();
            raiseWindow();
        };
        QObject::connect(m_icon.get(), &QSystemTrayIcon::activated, m_icon.get(), leave);
        QObject::connect(m_icon.get(), &QSystemTrayIcon::messageClicked, m_icon.get(), leave);
    }
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text, m_icon->icon());
}

} // namespace Indicia
