// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <QByteArrayView>
#include <QList>

#include <expected>
#include <span>

namespace Indicia {

/// A provider of mailboxes that are opened with an access token.
struct OAuthProvider
{
    QByteArrayView id; ///< "google": stable, for settings
    QByteArrayView name; ///< as it calls itself
    OAuthEndpoints endpoints;
    /// Words that it wants besides those of RFC 6749, as they stand in a query.
    QByteArray parameters;
    QList<QByteArray> mailDomains; ///< its mail servers are these or below them
    QList<QByteArray> endpointHosts; ///< its endpoints are at one of these, for all its customers
};

/// Those that are known.
[[nodiscard]] std::span<const OAuthProvider> oauthProviders();
/// Null where it is none that is known.
[[nodiscard]] const OAuthProvider *oauthProviderById(QByteArrayView id);
/// Whose mail server @p host is.
[[nodiscard]] const OAuthProvider *oauthProviderOfMail(QByteArrayView host);
/// Whose endpoint @p url is.
[[nodiscard]] const OAuthProvider *oauthProviderOfEndpoint(const QByteArray &url);

/// The host of @p url in small letters, where that is an absolute https URL without user, password and fragment; else
/// empty.
[[nodiscard]] QByteArray httpsHost(const QByteArray &url);

/// Whether a token that comes of @p endpoints may go to the mail server @p mailHost. Where one of the addresses is a
/// known provider's all have to be: otherwise its name in the browser would be a pretext, and somebody else would get
/// what the user gives it (RFC 9700 section 4.4). Where none is, the user vouches for them.
[[nodiscard]] std::expected<void, OAuthFault> checkEndpoints(const OAuthEndpoints &endpoints, QByteArrayView mailHost);

} // namespace Indicia
