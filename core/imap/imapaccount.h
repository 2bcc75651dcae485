// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>
#include <stop_token>

namespace Indicia {

/// How the octets are kept from others.
enum class ImapSecurity {
    Tls, ///< from the first octet (RFC 8314)
    StartTls, ///< begun in the clear, with STARTTLS before all else
    Plain, ///< not at all: towards this machine itself only
};

/// What the secret of an account is.
enum class ImapLogin {
    Password, ///< SCRAM-SHA-256, PLAIN or LOGIN, the first that the server offers
    AccessToken, ///< OAUTHBEARER or XOAUTH2
};

/// Whose mail, and where. No secret is part of it.
struct ImapAccount
{
    QByteArray host; ///< a name or an address, in ASCII
    quint16 port = 993;
    ImapSecurity security = ImapSecurity::Tls;
    QByteArray user; ///< UTF-8
    ImapLogin login = ImapLogin::Password;

    friend bool operator==(const ImapAccount &, const ImapAccount &) = default;
};

/// The usual port (RFC 8314 section 3.3, RFC 9051 section 2.1).
[[nodiscard]] constexpr quint16 imapPort(ImapSecurity security)
{
    return security == ImapSecurity::Tls ? 993 : 143;
}

/// The password, or an access token that is valid now. It goes to the server and nowhere else.
struct ImapSecret
{
    QByteArray value;
};
/// Asked at each login, also at one that a cut made necessary, from the thread that reads. LoginRefused where there is
/// none; where a token has to be fetched first, also why that could not be done.
using ImapSecretProvider
    = std::function<std::expected<ImapSecret, MailFault>(const ImapAccount &account, const std::stop_token &stop)>;

/// Beyond what the system believes, and what every certificate has to fulfil.
struct ImapTrust
{
    QString
        authorityFile; ///< certificates in PEM whose word counts as well: a company's own; empty where there are none
    QByteArray pin; ///< SHA-256 of the only certificate that will do, 32 octets; empty where any will
};

} // namespace Indicia
