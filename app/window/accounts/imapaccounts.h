// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountlogin.h"
#include "accountserver.h"
#include "imapsocket.h"
#include "imapsource.h"

#include <mutex>

namespace Indicia {

/// Speaks IMAP to mail servers, for the window.
class ImapAccounts final : public AccountServer
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
    [[nodiscard]] QByteArray serverName(const QString &folder) const override;
    [[nodiscard]] QString folderName(const QByteArray &serverName) const override;
    [[nodiscard]] MailFault watch(
        const QString &place, const Secrets &secrets, const Watching &watching, std::stop_token stop) const override;

private:
    /// How an account is read, and which folder; empty for all of them.
    struct Reading
    {
        ImapSettings settings;
        QString folder;
    };
    [[nodiscard]] std::optional<Reading> readingOf(const QString &place, const Secrets &secrets) const;
    [[nodiscard]] ImapSettings settingsFor(
        const ImapAccount &account, const AccountLogin::Kept &kept, const ImapCertificateSink &refused) const;
    [[nodiscard]] QString authorityFile() const;

    mutable std::mutex m_mutex;
    QString m_authorityFile;
    mutable AccountLogin m_login{[this] { return authorityFile(); }};
};

} // namespace Indicia
