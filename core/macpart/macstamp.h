// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

/// The header field that carries a stamp.
inline constexpr char MacFieldName[] = "Indicia-MAC";

// Octets of what a stamp carries. All are exact: a stamp with more or fewer is none of version 1.
inline constexpr qsizetype MacNonceOctets = 12;
inline constexpr qsizetype MacDigestOctets = 12; ///< 96 bits of HMAC-SHA256, of each header field
inline constexpr qsizetype MacRecipientOctets = 6; ///< only tells recipients apart; the stamp's own MAC covers it
inline constexpr qsizetype MacBodyHashOctets = 32; ///< SHA-256
inline constexpr qsizetype MacOctets = 18; ///< 144 bits of HMAC-SHA256; three octets more than four lines of base64
/// Recipients that a stamp names; a message to more names none.
inline constexpr qsizetype MaxMacRecipients = 50;

/// Why a field is no stamp.
enum class MacStampFault {
    Malformed, ///< no tag list (RFC 6376 section 3.2), or a tag stands twice
    UnsupportedVersion, ///< v= is not 1
    UnsupportedAlgorithm, ///< a= is not hmac-sha256
    MissingTag,
    BadValue, ///< a value has not the form or the length that its tag wants
};

/// A stamp: the value of Indicia-MAC, a tag list after RFC 6376 section 3.2.
///
///     v=1            version
///     a=hmac-sha256  algorithm
///     d=             domain whose key it is
///     k=             key number, one digit
///     t=             time of stamping, in seconds since 1970
///     n=             nonce, base64
///     bh=            SHA-256 of the canonical content (macbody.h), base64; absent where the content is not covered
///     mi= fr= da=    keyed digests of Message-ID, From and Date (macdigests.h), base64
///     rh=            keyed digests of the envelope recipients, base64, parted by colons; absent where not named
///     b=             the MAC over all the other tags in their order, base64
///
/// The MAC is over names and values without white space, so that a field that is folded anew verifies as before. Tags
/// that are not known are covered and otherwise ignored.
struct MacStamp
{
    std::optional<MacStampFault> fault; ///< then only the domain may be there
    QByteArray domain;
    int keyNumber = -1;
    std::chrono::sys_seconds time{};
    QByteArray nonce; ///< raw octets, as all that follow
    QByteArray bodyHash; ///< empty where the content is not covered
    QByteArray messageId;
    QByteArray from;
    QByteArray date;
    QList<QByteArray> recipients; ///< empty where the recipients are not named
    QByteArray mac;
    QByteArray covered; ///< what mac is over

    friend bool operator==(const MacStamp &, const MacStamp &) = default;
};

/// Reads the value of the field. Linear, bounded; never more recipients than MaxMacRecipients.
[[nodiscard]] MacStamp readMacStamp(QByteArrayView value);

/// The tags of @p stamp but b=, each with its semicolon and without white space: what its MAC is over.
[[nodiscard]] QByteArray coveredTags(const MacStamp &stamp);

/// The field with its name, folded with @p lineEnd at 78 columns, without a final line end.
[[nodiscard]] QByteArray writeMacField(const MacStamp &stamp, const QByteArray &lineEnd);

} // namespace Indicia
