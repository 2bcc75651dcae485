// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"
#include "macstamp.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <expected>
#include <optional>
#include <utility>

namespace Indicia {

class Message;

/// What a stamp is made with.
struct MacSigner
{
    int keyNumber = 0; ///< 0 to 9
    QByteArray secret;
    QByteArray domain; ///< whose key it is; where empty, that of the first author
    std::chrono::sys_seconds now{};
    QByteArray nonce; ///< MacNonceOctets of randomBytes()
    bool coversContent = true; ///< false for a message too large to be read whole before its header goes out
    QList<QByteArray> recipients; ///< of the envelope; where there are none, the stamp names none
};

enum class MacSignError {
    NoHeader, ///< not one header field: no message
    NoDomain, ///< none is given and From has none
    NoSecret, ///< an empty secret protects nothing
    BadKeyNumber, ///< not 0 to 9
    BadNonce, ///< not MacNonceOctets
    MacUnavailable, ///< the crypto library offers no HMAC-SHA256
};

/// A stamp, and the fields that the message lacks and the stamp speaks for: whoever hands a message in completes it
/// (RFC 6409 section 8.1 to 8.3), and what a server adds later would not fit.
struct MacSigned
{
    MacStamp stamp;
    QList<std::pair<QByteArray, QByteArray>> missing; ///< name and value of Message-ID or Date

    /// The missing fields, each with its line end.
    [[nodiscard]] QByteArray missingFields(const QByteArray &lineEnd) const;
};

/// Stamps @p message. The content is covered where all of it was read (see macBodyHash()).
[[nodiscard]] std::expected<MacSigned, MacSignError> signMac(const Message &message, const MacSigner &signer);

/// @p message with the stamp's field (and the missing ones) on top of its header and every octet of its own as it is.
/// Signatures that are there stay valid; a DKIM signature that is to cover the stamp is made afterwards.
[[nodiscard]] QByteArray stampedMessage(const Message &message, const MacSigned &made);

/// The number and secret of the key that stamps at @p now: of those in use on that day the one with the highest number.
[[nodiscard]] std::optional<std::pair<int, QByteArray>> macKeyInUse(
    const MacPolicy &policy, std::chrono::sys_seconds now);

/// How the lines of @p message end, going by the first one: CRLF or LF; CR where there is no other.
[[nodiscard]] QByteArray lineEndOfMail(QByteArrayView message);

/// @p time as RFC 5322 section 3.3 writes it, in UTC.
[[nodiscard]] QByteArray mailDate(std::chrono::sys_seconds time);

} // namespace Indicia
