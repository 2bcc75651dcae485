// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountserver.h"
#include "actionlog.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace Indicia {

/// Looks, acts and takes back on a thread of its own, for a dialog that is not to wait. One thing at a time.
class ActionJob : public QObject
{
    Q_OBJECT
public:
    /// How the account is reached.
    struct Account
    {
        QString place;
        AccountServer::Secrets secrets;
    };
    ActionJob(const AccountServer &server, QString logPath, QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~ActionJob() override;

    void look(const Account &account, const QList<MailboxAction> &actions);
    /// One after the other; where one could not be written down, or was stopped, those after it are not begun.
    void perform(const Account &account, const QList<ActionRecord> &records);
    void undo(const Account &account, const QList<ActionRecord> &records);
    /// What is being done comes to an end that is known, as far as it can.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void looked(const QList<Indicia::ActionProspect> &prospects);
    void performed(const QList<Indicia::ActionOutcome> &outcomes); ///< of those that were begun
    void undone(const QList<Indicia::ActionOutcome> &outcomes);

private:
    using Answer = std::function<void()>;
    using Deed = ActionOutcome (AccountServer::*)(const QString &place, const AccountServer::Secrets &secrets,
        const ActionRecord &record, const AccountServer::Note &note, std::stop_token stop) const;
    void start(std::function<Answer(std::stop_token)> work);
    [[nodiscard]] QList<ActionOutcome> each(
        Deed deed, const Account &account, const QList<ActionRecord> &records, const std::stop_token &stop) const;

    const AccountServer &m_server;
    const ActionLog m_log;
    QThreadPool m_pool;
    std::stop_source m_stop;
    bool m_busy = false;
};

} // namespace Indicia
