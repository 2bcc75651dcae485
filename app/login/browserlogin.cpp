// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserlogin.h"

#include "oauthattempt.h"
#include "oauthprovider.h"
#include "tokenendpoint.h"

namespace Indicia {

namespace {

/// The tokens for the code that the browser brought.
std::expected<OAuthTokens, OAuthFault> redeem(const BrowserLogin &login, const OAuthAttempt &attempt, quint16 port,
    const QByteArray &code, const std::stop_token &stop)
{
    const auto answer = postToTokenEndpoint(
        login.client.endpoints.token, codeRequest(login.client, attempt, port, code), login.authorityFile, stop);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    auto tokens = readTokenAnswer(answer->status, answer->body, {code, attempt.verifier, login.client.secret});
    if (tokens && tokens->refresh.isEmpty()) {
        return std::unexpected(OAuthFault{OAuthTrouble::NotRenewable, {}});
    }
    return tokens;
}

} // namespace

std::expected<BrowserLoginResult, OAuthFault> logInByBrowser(
    const BrowserLogin &login, const std::function<void(const QByteArray &url)> &browse, const std::stop_token &stop)
{
    if (login.client.id.isEmpty()) {
        return std::unexpected(OAuthFault{OAuthTrouble::NoClient, {}});
    }
    if (const auto checked = checkEndpoints(login.client.endpoints, login.mailHost); !checked) {
        return std::unexpected(checked.error());
    }
    const auto attempt = OAuthAttempt::random();
    if (!attempt) {
        return std::unexpected(attempt.error());
    }
    LoopbackListener listener;
    if (!listener.listen()) {
        return std::unexpected(OAuthFault{OAuthTrouble::NoListener, {}});
    }
    const quint16 port = listener.port();
    browse(authorizationUrl(login.client, *attempt, port, login.user));
    const auto redirect = listener.wait(attempt->state, login.pages, login.deadline, stop);
    if (!redirect) {
        return std::unexpected(redirect.error());
    }
    if (redirect->code.isEmpty()) {
        return std::unexpected(oauthRefusal(redirect->error, redirect->description, {login.client.secret}));
    }
    const auto tokens = redeem(login, *attempt, port, redirect->code, stop);
    if (!tokens) {
        return std::unexpected(tokens.error());
    }
    return BrowserLoginResult{
        .grant = {.client = login.client, .mailHost = login.mailHost, .refreshToken = tokens->refresh},
        .tokens = *tokens};
}

} // namespace Indicia
