// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapaccount.h"
#include "oauthclient.h"

#include <QByteArrayView>

#include <expected>
#include <vector>

namespace Indicia {

/// A server that somebody says is the one for an address.
struct MailServerOffer
{
    ImapAccount account; ///< its login: an access token where the server takes nothing else
    bool takesPassword = false;
    bool takesToken = false; ///< OAuth 2
    OAuthEndpoints oauth{}; ///< where the tokens come from, as the configuration says; empty where it does not

    friend bool operator==(const MailServerOffer &, const MailServerOffer &) = default;
};

enum class MailConfigError {
    TooLarge,
    NotXml, ///< or one with a document type: nothing good declares one here
    NotAConfiguration,
    NoServer, ///< it names no IMAP server that can be reached safely
};

/// The IMAP servers of a configuration file of the form that Thunderbird introduced (config-v1.1.xml), in its order,
/// with the placeholders %EMAILADDRESS%, %EMAILLOCALPART% and %EMAILDOMAIN% filled in from @p address. Servers without
/// TLS, and such whose names or ports are none, are left out.
[[nodiscard]] std::expected<std::vector<MailServerOffer>, MailConfigError> readMailConfig(
    QByteArrayView xml, QByteArrayView address);

} // namespace Indicia
