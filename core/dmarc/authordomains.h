// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

class Message;

/// Author domains that are told of one message, whatever it names.
inline constexpr qsizetype MaxAuthorDomains = 100;

/// Who a message says to be from, as far as DMARC can ask (RFC 9989 section 5.3.1).
struct AuthorDomains
{
    QList<QByteArray> domains; ///< each once, in order, as dmarcDomain() gives them
    bool truncated = false; ///< there are more than MaxAuthorDomains

    friend bool operator==(const AuthorDomains &, const AuthorDomains &) = default;
};

/// The domains of all mailboxes in all From fields of @p message, groups opened. Mailboxes without a domain name (none
/// at all, an address literal) give none.
[[nodiscard]] AuthorDomains authorDomains(const Message &message);

/// @p written in lower case, without a final dot, its U-labels as A-labels (RFC 5890 section 2.3). Empty where it is no
/// name of letters, digits, hyphens and underscores that DNS could hold.
[[nodiscard]] QByteArray dmarcDomain(QByteArrayView written);

} // namespace Indicia
