// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loopbacklistener.h"
#include "oauthanswer.h"
#include "oauthgrant.h"

#include <QDeadlineTimer>

#include <functional>

namespace Indicia {

/// What a login by the browser takes.
struct BrowserLogin
{
    OAuthClient client;
    QByteArray mailHost; ///< the server that the tokens are for
    QByteArray user; ///< suggested to whoever logs in
    BrowserPages pages;
    QString authorityFile; ///< certificates that count for the token endpoint, too; empty for none
    QDeadlineTimer deadline; ///< until somebody has logged in
};

struct BrowserLoginResult
{
    OAuthGrant grant;
    OAuthTokens tokens;
};

/// The authorization code flow with PKCE (RFC 6749 section 4.1, RFC 7636, RFC 8252): @p browse is given the page that
/// the browser is to open. Blocking.
[[nodiscard]] std::expected<BrowserLoginResult, OAuthFault> logInByBrowser(
    const BrowserLogin &login, const std::function<void(const QByteArray &url)> &browse, const std::stop_token &stop);

} // namespace Indicia
