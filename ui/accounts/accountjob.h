// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountserver.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace Indicia {

/// Asks servers on a thread of its own, for a dialog that is not to wait. One question at a time: a new one puts an end
/// to the one before it, whose answer is not heard any more.
class AccountJob : public QObject
{
    Q_OBJECT
public:
    explicit AccountJob(const AccountServer &server, QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~AccountJob() override;

    void connectTo(const MailAccount &account, const QByteArray &secret);
    /// With the browser: browse() tells the page that it is to open.
    void logIn(const MailAccount &account, const OAuthClient &client, const AccountServer::LoginPages &pages);
    void find(const QString &address, const std::shared_ptr<Resolver> &resolver);
    void cancel();

Q_SIGNALS:
    void counted(int folders, int inAll);
    void connected(const QList<Indicia::AccountFolder> &folders);
    void failed(const Indicia::AccountFault &fault);
    void browse(const QByteArray &url);
    void loggedIn(const QByteArray &secret);
    void notLoggedIn(const Indicia::OAuthFault &fault);
    void found(const Indicia::FoundAccount &found);
    void notFound();

private:
    using Answer = std::function<void()>;
    /// Runs @p ask on the job's thread; what it returns, and what it hands to its argument, is done here.
    void start(std::function<Answer(const std::function<void(Answer)> &, std::stop_token)> ask);

    const AccountServer &m_server;
    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_number = 0;
};

} // namespace Indicia
