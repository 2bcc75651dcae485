// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <expected>

namespace Indicia {

/// What only this program knows of one login: with it nobody else's answer is taken (RFC 6749 section 10.12), and
/// nobody else can use the code that comes back (RFC 7636).
struct OAuthAttempt
{
    QByteArray state; ///< 22 letters
    QByteArray verifier; ///< 43 letters

    [[nodiscard]] static std::expected<OAuthAttempt, OAuthFault> random();
};

/// code_challenge of a verifier, by S256 (RFC 7636 section 4.2).
[[nodiscard]] QByteArray pkceChallenge(const QByteArray &verifier);

/// Where the browser is led to (RFC 8252 section 7.3): to this machine's own address, never to a name.
[[nodiscard]] QByteArray loopbackRedirect(quint16 port);

/// The page where the user logs in. @p user is suggested there.
[[nodiscard]] QByteArray authorizationUrl(
    const OAuthClient &client, const OAuthAttempt &attempt, quint16 port, const QByteArray &user);

/// What is posted to the token endpoint for the code that came back (RFC 6749 section 4.1.3).
[[nodiscard]] QByteArray codeRequest(
    const OAuthClient &client, const OAuthAttempt &attempt, quint16 port, const QByteArray &code);
/// What is posted there for another access token (RFC 6749 section 6).
[[nodiscard]] QByteArray refreshRequest(const OAuthClient &client, const QByteArray &refreshToken);

} // namespace Indicia
