// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountlogin.h"

#include "oauthfault.h"
#include "oauthgrant.h"

namespace Indicia {

/// What the server is told, for the secret that is kept: itself, or the token that it brings.
std::expected<ImapSecret, MailFault> AccountLogin::spoken(
    const ImapAccount &account, const QByteArray &secret, const std::stop_token &stop)
{
    if (account.login != ImapLogin::AccessToken || !OAuthGrant::fromSecret(secret)) {
        return ImapSecret{secret};
    }
    const auto token = m_tokens.tokenFor(secret, account.host, m_authority(), stop);
    return token ? std::expected<ImapSecret, MailFault>(ImapSecret{*token})
                 : std::unexpected(mailFaultOf(token.error()));
}

void AccountLogin::serve(ImapSettings &settings, const Kept &kept)
{
    settings.secrets = [this, kept](const ImapAccount &account,
                           const std::stop_token &stop) -> std::expected<ImapSecret, MailFault> {
        const std::optional<QByteArray> secret = kept();
        return secret ? spoken(account, *secret, stop) : std::unexpected(MailFault{MailTrouble::LoginRefused, {}});
    };
    // A provider may take a token back before its time is over: the grant brings another one.
    settings.renew = [this, kept] {
        const QByteArray secret = kept().value_or(QByteArray());
        m_tokens.forget(secret);
        return OAuthGrant::fromSecret(secret).has_value();
    };
}

} // namespace Indicia
