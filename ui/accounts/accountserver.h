// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailaccount.h"
#include "mailboxaction.h"
#include "mailsource.h"
#include "oauthclient.h"

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace Indicia {

class Resolver;

/// What speaks to mail servers. It is a library of its own that is loaded when it is first needed: what it links would
/// make every start of the window slower. Its functions are for any thread; those with a stop token block, and are for
/// threads without an event loop.
class AccountServer
{
public:
    AccountServer() = default;
    virtual ~AccountServer() = default;
    Q_DISABLE_COPY_MOVE(AccountServer)

    /// The secret of the account of a place; asked from any thread. Nothing where there is none.
    using Secrets = std::function<std::optional<QByteArray>(const QString &place)>;

    /// The address of the account and its folder, as imaps://user@host:port/folder: the same account has the same.
    [[nodiscard]] virtual std::expected<QString, MailAccountFlaw> place(const MailAccount &account) const = 0;
    [[nodiscard]] virtual std::optional<MailAccount> account(const QString &place) const = 0;
    /// A file with certificates (PEM) that count beside those that the system believes; empty for none.
    virtual void believe(const QString &authorityFile) = 0;

    /// Its mail, read without changing anything. Never null.
    [[nodiscard]] virtual std::unique_ptr<MailSource> open(const QString &place, const Secrets &secrets) const = 0;

    /// Told now and then how many of the folders were looked into.
    using Counted = std::function<void(int folders, int inAll)>;
    /// Logs in, and says which folders there are, the inbox first.
    [[nodiscard]] virtual std::expected<QList<AccountFolder>, AccountFault> folders(
        const MailAccount &account, const QByteArray &secret, const Counted &counted, std::stop_token stop) const
        = 0;
    /// Asks the domain of an address, and DNS, which server serves it; nothing where they do not tell.
    [[nodiscard]] virtual std::optional<FoundAccount> find(
        const QString &address, Resolver &resolver, std::stop_token stop) const
        = 0;

    /// What the browser shows after a login, in plain text.
    struct LoginPages
    {
        QString done;
        QString refused; ///< where what came is not the answer that was waited for
    };
    /// Lets the user log in with the browser (OAuth 2), and returns the secret of the account that comes of it. @p
    /// browse is told the page that the browser is to open.
    [[nodiscard]] virtual std::expected<QByteArray, OAuthFault> logIn(const MailAccount &account,
        const OAuthClient &client, const LoginPages &pages, const std::function<void(const QByteArray &url)> &browse,
        std::stop_token stop) const
        = 0;
    /// Told, from any thread, when such a secret was replaced by another: the one before is of no use any more.
    using Renewed = std::function<void(const QByteArray &before, const QByteArray &after)>;
    virtual void tellRenewed(Renewed renewed) = 0;

    // What changes a mailbox: each for what a user has asked for and confirmed, and nothing else ever.
    /// What would come of it; changes nothing.
    [[nodiscard]] virtual ActionProspect prospect(
        const QString &place, const Secrets &secrets, const MailboxAction &action, std::stop_token stop) const
        = 0;
    /// Writes down what is done; without that nothing is.
    using Note = std::function<bool(const ActionRecord &record)>;
    [[nodiscard]] virtual ActionOutcome perform(const QString &place, const Secrets &secrets,
        const ActionRecord &record, const Note &note, std::stop_token stop) const
        = 0;
    [[nodiscard]] virtual ActionOutcome undo(const QString &place, const Secrets &secrets, const ActionRecord &record,
        const Note &note, std::stop_token stop) const
        = 0;
    /// A folder's name as the server writes it, and as people do.
    [[nodiscard]] virtual QByteArray serverName(const QString &folder) const = 0;
    [[nodiscard]] virtual QString folderName(const QByteArray &serverName) const = 0;

    struct Watching
    {
        /// The folder is watched now, or mail has come: what is not known yet can be read.
        std::function<void()> news;
        /// The connection is lost, and will be tried again.
        std::function<void(const MailFault &fault)> lost;
    };
    /// Watches the folder of @p place, or the inbox, until it is stopped, or fails for a reason that does not pass:
    /// that is returned.
    [[nodiscard]] virtual MailFault watch(
        const QString &place, const Secrets &secrets, const Watching &watching, std::stop_token stop) const
        = 0;
};

} // namespace Indicia
