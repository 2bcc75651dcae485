// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesstokens.h"

#include "oauthattempt.h"
#include "oauthprovider.h"
#include "tokenendpoint.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

/// So long before its end a token is not used any more: it has to reach the server, and be looked at there.
std::chrono::seconds reserve(std::chrono::seconds lifetime)
{
    return std::min(std::chrono::seconds(120), lifetime / 2);
}

} // namespace

void AccessTokens::put(const QByteArray &before, const QByteArray &after, const OAuthTokens &tokens)
{
    const std::chrono::seconds good = tokens.lifetime - reserve(tokens.lifetime);
    const Entry entry{.secret = after,
        .token = tokens.access,
        .good = QDeadlineTimer(good),
        .until = std::chrono::system_clock::now() + good};
    m_entries.insert(before, entry);
    m_entries.insert(after, entry);
}

void AccessTokens::remember(const QByteArray &secret, const OAuthTokens &tokens)
{
    const std::lock_guard lock(m_mutex);
    put(secret, secret, tokens);
}

void AccessTokens::forget(const QByteArray &secret)
{
    const std::lock_guard lock(m_mutex);
    if (const auto entry = m_entries.find(secret); entry != m_entries.end()) {
        entry->good = QDeadlineTimer(0);
    }
}

void AccessTokens::setRenewed(Renewed renewed)
{
    const std::lock_guard lock(m_mutex);
    m_renewed = std::move(renewed);
}

QByteArray AccessTokens::goodToken(const QByteArray &secret)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.constFind(secret);
    const bool isGood
        = entry != m_entries.cend() && !entry->good.hasExpired() && std::chrono::system_clock::now() < entry->until;
    return isGood ? entry->token : QByteArray();
}

QByteArray AccessTokens::current(const QByteArray &secret)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.constFind(secret);
    return entry == m_entries.cend() ? secret : entry->secret;
}

std::expected<QByteArray, OAuthFault> AccessTokens::tokenFor(
    const QByteArray &secret, const QByteArray &mailHost, const QString &authorityFile, const std::stop_token &stop)
{
    const std::lock_guard asking(m_asking);
    if (const QByteArray token = goodToken(secret); !token.isEmpty()) {
        return token;
    }
    const QByteArray now = current(secret);
    auto grant = OAuthGrant::fromSecret(now);
    if (!grant || grant->mailHost != mailHost) {
        return std::unexpected(OAuthFault{OAuthTrouble::ForeignHost, {}});
    }
    if (const auto checked = checkEndpoints(grant->client.endpoints, mailHost); !checked) {
        return std::unexpected(checked.error());
    }
    const auto answer = postToTokenEndpoint(
        grant->client.endpoints.token, refreshRequest(grant->client, grant->refreshToken), authorityFile, stop);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto tokens = readTokenAnswer(answer->status, answer->body, {grant->refreshToken, grant->client.secret});
    if (!tokens) {
        return std::unexpected(tokens.error());
    }
    if (!tokens->refresh.isEmpty()) {
        grant->refreshToken = tokens->refresh;
    }
    const QByteArray after = grant->toSecret();
    Renewed renewed;
    {
        const std::lock_guard lock(m_mutex);
        put(secret, after, *tokens);
        put(now, after, *tokens);
        renewed = m_renewed;
    }
    if (renewed && after != now) {
        renewed(now, after);
    }
    return tokens->access;
}

} // namespace Indicia
