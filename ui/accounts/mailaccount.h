// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountplace.h"
#include "mailsource.h"
#include "oauthclient.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Indicia {

/// An account on a mail server, as the user names it. No secret is part of it.
struct MailAccount
{
    enum class Security {
        Tls, ///< from the first octet
        StartTls,
    };
    QString host{};
    quint16 port = 993;
    Security security = Security::Tls;
    QString user{};
    bool token = false; ///< OAuth 2: the secret is an access token, or a grant that brings one
    QString folder{}; ///< empty: all of them

    friend bool operator==(const MailAccount &, const MailAccount &) = default;
};

/// Why a MailAccount names none.
enum class MailAccountFlaw { NoHost, BadHost, NoUser };

struct AccountFolder
{
    QString name; ///< hostile
    std::optional<qint64> messages; ///< where they were counted
    bool isSent = false; ///< the server says that sent mail is kept there (RFC 6154 section 2, \Sent)

    friend bool operator==(const AccountFolder &, const AccountFolder &) = default;
};

/// What stands in a certificate that was not believed: nobody has proven it, and it is hostile.
struct AccountCertificate
{
    QStringList names{}; ///< whose it says to be
    QString issuer{}; ///< who it says made it out
    std::chrono::sys_seconds begins{};
    std::chrono::sys_seconds ends{};
    bool isSelfSigned = false;
};

/// Why an account cannot be opened.
struct AccountFault
{
    MailFault fault;
    std::optional<AccountCertificate> certificate{}; ///< the one that was refused, if it was that
};

/// What was found out about the server of an address.
struct FoundAccount
{
    MailAccount account;
    bool tokenOnly = false; ///< it takes no password
    bool wantsConfirmation = false; ///< it lies elsewhere, and nobody vouches for that: to be looked at first
    std::optional<OAuthEndpoints> oauth{}; ///< where its tokens come from, where that was told
};

} // namespace Indicia
