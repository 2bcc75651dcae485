// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthattempt.h"

#include "crypto.h"
#include "oauthprovider.h"

#include <utility>
#include <vector>

namespace Indicia {

namespace {

constexpr int stateOctets = 16;
constexpr int verifierOctets = 32; // RFC 7636 section 4.1
constexpr auto wordForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// application/x-www-form-urlencoded, which a query may be as well.
QByteArray form(const std::vector<std::pair<QByteArray, QByteArray>> &words)
{
    QByteArray text;
    for (const auto &[name, value] : words) {
        if (!value.isEmpty()) {
            text += (text.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
        }
    }
    return text;
}

} // namespace

std::expected<OAuthAttempt, OAuthFault> OAuthAttempt::random()
{
    const auto state = randomBytes(stateOctets);
    const auto verifier = randomBytes(verifierOctets);
    if (!state || !verifier) {
        return std::unexpected(OAuthFault{OAuthTrouble::NoRandomness, {}});
    }
    return OAuthAttempt{state->toBase64(wordForm), verifier->toBase64(wordForm)};
}

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return sha256(verifier).value_or(QByteArray()).toBase64(wordForm);
}

QByteArray loopbackRedirect(quint16 port)
{
    return "http://127.0.0.1:" + QByteArray::number(port) + '/';
}

QByteArray authorizationUrl(
    const OAuthClient &client, const OAuthAttempt &attempt, quint16 port, const QByteArray &user)
{
    QByteArray url = client.endpoints.authorization + (client.endpoints.authorization.contains('?') ? '&' : '?')
        + form({{"response_type", "code"}, {"client_id", client.id}, {"redirect_uri", loopbackRedirect(port)},
            {"scope", client.endpoints.scope}, {"state", attempt.state},
            {"code_challenge", pkceChallenge(attempt.verifier)}, {"code_challenge_method", "S256"},
            {"login_hint", user.contains('@') ? user : QByteArray()}});
    const OAuthProvider *const provider = oauthProviderOfEndpoint(client.endpoints.authorization);
    if (provider != nullptr && !provider->parameters.isEmpty()) {
        url += '&' + provider->parameters;
    }
    return url;
}

QByteArray codeRequest(const OAuthClient &client, const OAuthAttempt &attempt, quint16 port, const QByteArray &code)
{
    return form({{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", loopbackRedirect(port)},
        {"client_id", client.id}, {"client_secret", client.secret}, {"code_verifier", attempt.verifier}});
}

QByteArray refreshRequest(const OAuthClient &client, const QByteArray &refreshToken)
{
    return form({{"grant_type", "refresh_token"}, {"refresh_token", refreshToken}, {"client_id", client.id},
        {"client_secret", client.secret}, {"scope", client.endpoints.scope}});
}

} // namespace Indicia
