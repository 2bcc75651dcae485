// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// Longest mailbox that tags are read from, in octets. RFC 5321 section 4.5.3.1.3 allows 254, but addresses that
/// several forwarders rewrote in turn are longer and do occur.
inline constexpr qsizetype maxTaggedAddressOctets = 1024;

/// A mailbox parted at its last @.
struct Mailbox
{
    QByteArray localPart; ///< as written, with its quotes
    QByteArray domain; ///< as written; empty where there is no @
    bool hasAt = false;

    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

/// Parts @p address at its last @ (a quoted local part may hold others). No angle brackets.
[[nodiscard]] Mailbox splitMailbox(QByteArrayView address);

/// The content of a Quoted-string, its quoted pairs undone; anything else as it is.
///
///     Local-part    = Dot-string / Quoted-string          ; RFC 5321 section 4.1.2
///     Quoted-string = DQUOTE *QcontentSMTP DQUOTE
[[nodiscard]] QByteArray unquotedLocalPart(QByteArrayView localPart);

/// @p content as a Local-part: itself where it is a Dot-string (RFC 6531: or holds octets above 127), quoted otherwise.
[[nodiscard]] QByteArray writtenLocalPart(QByteArrayView content);

} // namespace Indicia
