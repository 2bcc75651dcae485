// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountserver.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <stop_token>

namespace Indicia {

/// Watches folders on servers for new mail, each by a connection and a thread of its own.
class AccountWatch : public QObject
{
    Q_OBJECT
public:
    explicit AccountWatch(QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~AccountWatch() override;

    /// Watches @p places, the first mostFolders of them, in place of what was watched. @p server outlives this.
    void start(const AccountServer &server, const AccountServer::Secrets &secrets, const QStringList &places);
    void stop();
    [[nodiscard]] bool isWatching() const { return m_watched > 0; }

    /// Connections to one server that it need not complain about.
    static constexpr qsizetype mostFolders = 5;

Q_SIGNALS:
    /// There may be mail that is not known yet: at first, and whenever some came.
    void news(const QString &place);
    /// The connection is lost, and tried again.
    void lost(const QString &place, const Indicia::MailFault &fault);
    /// It is not watched any more, since it cannot be.
    void gaveUp(const QString &place, const Indicia::MailFault &fault);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_number = 0; ///< of the watch; what an earlier one had still to say is not heard
    int m_watched = 0; ///< folders
};

} // namespace Indicia
