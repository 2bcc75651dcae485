// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// The permission that a user gave, for as long as the provider lets it stand. It is the secret of an account, as a
/// password is of another: what it opens, and where the token may be renewed, is told by itself, so that nothing that
/// lies in a file of settings can lead it elsewhere.
struct OAuthGrant
{
    OAuthClient client;
    QByteArray mailHost; ///< the server that its tokens may go to
    QByteArray refreshToken;

    /// For the keychain.
    [[nodiscard]] QByteArray toSecret() const;
    /// Nothing where @p secret is another secret: a password, an access token.
    [[nodiscard]] static std::optional<OAuthGrant> fromSecret(QByteArrayView secret);

    friend bool operator==(const OAuthGrant &, const OAuthGrant &) = default;
};

} // namespace Indicia
