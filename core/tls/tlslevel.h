// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Indicia {

/// What one Received field says about the protection of the connection over which the message came.
enum class TlsLevel {
    Unknown, ///< the field says nothing either way (no "with" keyword that speaks of it)
    Local, ///< no network: a local pipe, a mapped interface
    Cleartext, ///< a protocol keyword without S and no clause or comment that speaks of TLS
    Encrypted, ///< TLS, the peer's certificate not checked or not valid
    Verified, ///< TLS, the receiver says that it verified the peer's certificate
};

/// The parameters of TLS as written, wherever the field has them: keyword, tls clause or comment (RFC 8314
/// section 4.3).
struct TlsClaim
{
    QByteArray version; ///< "TLSv1.3", normalized from every dialect's spelling; empty where not said
    QByteArray cipher; ///< as written; empty where not said
    int bits = 0; ///< of the symmetric key; 0 where not said
    QByteArray group; ///< key exchange group; empty where not said
    enum class Peer { NotSaid, NoCertificate, NotVerified, Verified } peer = Peer::NotSaid;
    QByteArray peerName; ///< the certificate's CN as written; hostile; empty where not said
    bool claimed = false; ///< a clause or comment speaks of TLS

    friend bool operator==(const TlsClaim &, const TlsClaim &) = default;
};

enum class TlsWeakness {
    None,
    OldVersion, ///< SSL or TLS below 1.2 (RFC 8996)
    WeakCipher, ///< RC4, 3DES, DES, export, NULL, anonymous or MD5 (RFC 7465, RFC 9325)
};

/// The verdict on one hop.
struct TlsOutcome
{
    TlsLevel level = TlsLevel::Unknown;
    TlsClaim claim;
    TlsWeakness weakness = TlsWeakness::None;
    bool keywordSaysTls = false; ///< "with" has the S of RFC 3848, or a dialect's like
    bool contradictory = false; ///< keyword and clause disagree (plain "SMTP" with TLS is usual and no contradiction)

    friend bool operator==(const TlsOutcome &, const TlsOutcome &) = default;
};

} // namespace Indicia
