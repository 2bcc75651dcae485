// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accesstokens.h"

#include "imapbackoff.h"

#include <functional>
#include <optional>

namespace Indicia {

/// Lets what reads an account log in with the secret that is kept of it: a password or a token as it is, a grant
/// (OAuth 2) with the access token that it brings, renewed as often as that takes.
class AccountLogin
{
public:
    /// The secret that is kept; asked at each login, from the thread that reads. Nothing where there is none.
    using Kept = std::function<std::optional<QByteArray>()>;
    /// A file with certificates (PEM) that count for the token endpoint, too; empty for none.
    using Authority = std::function<QString()>;

    explicit AccountLogin(Authority authority) : m_authority(std::move(authority)) { }

    /// Puts into @p settings how its account logs in. This has to outlive them.
    void serve(ImapSettings &settings, const Kept &kept);
    [[nodiscard]] AccessTokens &tokens() { return m_tokens; }

private:
    [[nodiscard]] std::expected<ImapSecret, MailFault> spoken(
        const ImapAccount &account, const QByteArray &secret, const std::stop_token &stop);

    const Authority m_authority;
    AccessTokens m_tokens;
};

} // namespace Indicia
