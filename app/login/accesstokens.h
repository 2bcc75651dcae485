// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthanswer.h"
#include "oauthgrant.h"

#include <QDeadlineTimer>
#include <QHash>

#include <chrono>
#include <expected>
#include <functional>
#include <mutex>
#include <stop_token>

namespace Indicia {

/// Access tokens, as long as they are good, and in memory only. For any thread; blocking.
class AccessTokens
{
public:
    /// An access token by the grant that @p secret is, for the server @p mailHost: one that is at hand, else a new one.
    [[nodiscard]] std::expected<QByteArray, OAuthFault> tokenFor(const QByteArray &secret, const QByteArray &mailHost,
        const QString &authorityFile, const std::stop_token &stop);
    /// Keeps what came together with the grant @p secret.
    void remember(const QByteArray &secret, const OAuthTokens &tokens);
    /// The server did not take the token of it: the next one is a new one.
    void forget(const QByteArray &secret);
    /// Told when a provider gives another refresh token: @p before is of no use any more.
    using Renewed = std::function<void(const QByteArray &before, const QByteArray &after)>;
    void setRenewed(Renewed renewed);

private:
    struct Entry
    {
        QByteArray secret; ///< the grant as it is now
        QByteArray token;
        QDeadlineTimer good{0}; ///< on the monotonic clock,
        std::chrono::system_clock::time_point until{}; ///< which stands still while the machine sleeps
    };
    [[nodiscard]] QByteArray goodToken(const QByteArray &secret);
    [[nodiscard]] QByteArray current(const QByteArray &secret);
    void put(const QByteArray &before, const QByteArray &after, const OAuthTokens &tokens);

    std::mutex m_mutex;
    std::mutex m_asking; ///< two who renew by the same token at once look like a thief to the provider
    QHash<QByteArray, Entry> m_entries; ///< by the grant as it was and as it is
    Renewed m_renewed;
};

} // namespace Indicia
