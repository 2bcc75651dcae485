// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <chrono>
#include <expected>

namespace Indicia {

/// The most octets of an answer: tokens have up to some thousand.
constexpr qint64 mostTokenOctets = 64 * 1024;

/// What a token endpoint gave (RFC 6749 section 5.1).
struct OAuthTokens
{
    QByteArray access;
    QByteArray refresh{}; ///< empty where the one before still holds
    std::chrono::seconds lifetime{}; ///< of the access token

    friend bool operator==(const OAuthTokens &, const OAuthTokens &) = default;
};

/// Reads what a token endpoint answered. What it says of an error is taken into the fault, unless one of @p secrets
/// stands in it.
[[nodiscard]] std::expected<OAuthTokens, OAuthFault> readTokenAnswer(
    int httpStatus, QByteArrayView body, const QByteArrayList &secrets);

/// The fault that an error of the provider means (RFC 6749 section 4.1.2.1 and 5.2).
[[nodiscard]] OAuthFault oauthRefusal(QByteArrayView error, QByteArrayView description, const QByteArrayList &secrets);

} // namespace Indicia
