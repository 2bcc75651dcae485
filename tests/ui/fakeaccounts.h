// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountserver.h"

#include <QHash>

#include <condition_variable>
#include <mutex>

namespace Indicia::Fixture {

/// A mail server in memory, that answers as the test wants.
class FakeAccounts final : public AccountServer
{
public:
    [[nodiscard]] std::expected<QString, MailAccountFlaw> place(const MailAccount &account) const override;
    [[nodiscard]] std::optional<MailAccount> account(const QString &place) const override;
    void believe(const QString &authorityFile) override;
    [[nodiscard]] std::unique_ptr<MailSource> open(const QString &place, const Secrets &secrets) const override;
    [[nodiscard]] std::expected<QList<AccountFolder>, AccountFault> folders(const MailAccount &account,
        const QByteArray &secret, const Counted &counted, std::stop_token stop) const override;
    [[nodiscard]] std::optional<FoundAccount> find(
        const QString &address, Resolver &resolver, std::stop_token stop) const override;
    [[nodiscard]] std::expected<QByteArray, OAuthFault> logIn(const MailAccount &account, const OAuthClient &client,
        const LoginPages &pages, const std::function<void(const QByteArray &url)> &browse,
        std::stop_token stop) const override;
    void tellRenewed(Renewed renewed) override;
    [[nodiscard]] ActionProspect prospect(
        const QString &place, const Secrets &secrets, const MailboxAction &action, std::stop_token stop) const override;
    [[nodiscard]] ActionOutcome perform(const QString &place, const Secrets &secrets, const ActionRecord &record,
        const Note &note, std::stop_token stop) const override;
    [[nodiscard]] ActionOutcome undo(const QString &place, const Secrets &secrets, const ActionRecord &record,
        const Note &note, std::stop_token stop) const override;
    [[nodiscard]] QByteArray serverName(const QString &folder) const override { return folder.toUtf8(); }
    [[nodiscard]] QString folderName(const QByteArray &serverName) const override
    {
        return QString::fromUtf8(serverName);
    }
    [[nodiscard]] MailFault watch(
        const QString &place, const Secrets &secrets, const Watching &watching, std::stop_token stop) const override;

    /// Puts a message into a folder, and tells those who watch it. An empty one cannot be read.
    void deliver(const QString &folder, const QByteArray &message);
    /// From now on those who watch have no connection, or one again.
    void setConnected(bool connected);

    // What it answers; to be set before it is asked.
    QByteArray password = "correct";
    QList<AccountFolder> list;
    std::optional<AccountFault> fault; ///< of folders()
    std::optional<MailFault> watchFault; ///< that watch() ends with
    bool takesTokens = false; ///< the accounts that it names
    bool silent = false; ///< folders() and find() wait until they are stopped
    std::optional<FoundAccount> found;
    std::expected<QByteArray, OAuthFault> grant{"correct"}; ///< of logIn()
    Renewed renewed; ///< for the test to call

    ActionProspect looking; ///< of prospect()
    ActionOutcome acting; ///< of perform(), with a record of all messages where something was changed
    ActionOutcome undoing; ///< of undo()
    bool slow = false; ///< perform() waits until it is stopped

    // What it was asked.
    [[nodiscard]] QList<MailboxAction> looked() const;
    [[nodiscard]] QList<ActionRecord> acted() const;
    [[nodiscard]] QList<ActionRecord> undone() const;
    [[nodiscard]] MailAccount asked() const;
    [[nodiscard]] OAuthClient client() const; ///< of logIn()
    [[nodiscard]] QString believed() const;
    [[nodiscard]] int waiting() const; ///< questions that wait

private:
    void wait(std::stop_token stop) const;

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    QHash<QString, QByteArrayList> m_mail;
    bool m_connected = true;
    mutable MailAccount m_asked;
    mutable OAuthClient m_client;
    mutable QList<MailboxAction> m_looked;
    mutable QList<ActionRecord> m_acted;
    mutable QList<ActionRecord> m_undone;
    QString m_believed;
    mutable int m_waiting = 0;
};

} // namespace Indicia::Fixture
