// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// What the "with" clause of a Received field says by its keyword alone (RFC 3848, RFC 6531, the IANA registry "Mail
/// Transmission Types", and the spellings that occur beside it).
struct WithKeyword
{
    /// The registered keyword ("ESMTPS"), or one of those that stand for a way of their own: "HTTP", "HTTPS", "IMAP",
    /// "POP3", "local". Empty where the clause names none of them ("mapi", "NNFMP").
    QByteArray protocol;
    bool tls = false; ///< S of RFC 3848, or a dialect's like
    bool authenticated = false; ///< A of RFC 3848, or a dialect's like
    bool local = false; ///< no network
    /// Whoever writes this keyword would have written another one over TLS, so that its S is missed where it is absent.
    bool tellsTls = false;

    friend bool operator==(const WithKeyword &, const WithKeyword &) = default;
};

/// Reads what stands after "with", a word or a phrase ("Microsoft SMTP Server", "ESMTP/TLS/AES256-SHA"): the first
/// word in it that is a known keyword counts.
[[nodiscard]] WithKeyword readWithKeyword(QByteArrayView with);

} // namespace Indicia
