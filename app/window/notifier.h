// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>

class QDBusPendingCallWatcher;
class QSystemTrayIcon;

namespace Indicia {

/// Tells something by the desktop's notifications while the user looks elsewhere; a click on one leads back to the
/// window. Where a desktop has no service for them (the Desktop Notifications Specification) a tray icon says it; where
/// it has no tray either, nothing happens. Nothing is waited for.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    /// Both are plain words of ours: some desktops read markup in them.
    void tell(const QString &title, const QString &text);

private Q_SLOTS:
    void leave(quint32 id);
    void forget(quint32 id);

private:
    void noteAnswer(const QString &title, const QString &text, QDBusPendingCallWatcher *answer);
    void tellByTray(const QString &title, const QString &text);

    QSet<quint32> m_shown; ///< ids of notifications of ours
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< made when it is first needed
};

} // namespace Indicia
