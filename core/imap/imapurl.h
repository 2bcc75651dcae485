// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapaccount.h"

#include <expected>

namespace Indicia {

/// An account, and maybe one folder of it, as somebody types it.
struct ImapPlace
{
    ImapAccount account;
    QString folder; ///< empty where none is named: all are meant

    friend bool operator==(const ImapPlace &, const ImapPlace &) = default;
};

enum class ImapUrlError {
    NotImap, ///< begins with neither imaps: nor imap:
    Password, ///< it holds one, which belongs on no command line and in no list
    NoUser,
    BadHost,
    BadPort,
    BadEncoding, ///< a % that begins no octet, or octets that are no UTF-8
    UnknownLogin, ///< ;AUTH= names no mechanism that is known
};

/// imaps://user@host[:port][/folder], or imap:// for STARTTLS (RFC 5092 section 3, with `imaps` as clients have it). A
/// user may hold an @: the last one before the host counts. `user;AUTH=XOAUTH2@` or `;AUTH=OAUTHBEARER@` says that the
/// secret is a token. The path is one folder's name, whatever is in it; what follows `;` or `?` in it is left out.
[[nodiscard]] std::expected<ImapPlace, ImapUrlError> parseImapUrl(const QString &url);

/// imap://user@host:port[/folder], for a report or a list: the same place gives the same text.
[[nodiscard]] QByteArray imapUrl(const ImapAccount &account, const QByteArray &folder = {});

} // namespace Indicia
