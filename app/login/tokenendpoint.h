// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthclient.h"

#include <QString>

#include <expected>
#include <stop_token>

namespace Indicia {

struct TokenEndpointAnswer
{
    int status = 0; ///< of HTTP
    QByteArray body; ///< hostile
};

/// Posts a form to a token endpoint: over https to whoever has a good certificate for that name, nowhere else, and
/// takes no more than a token needs. Certificates in @p authorityFile (PEM) count too; empty for none. Blocking.
[[nodiscard]] std::expected<TokenEndpointAnswer, OAuthFault> postToTokenEndpoint(
    const QByteArray &url, const QByteArray &form, const QString &authorityFile, const std::stop_token &stop);

} // namespace Indicia
