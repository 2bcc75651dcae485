// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <expected>

namespace Indicia {

class Message;
struct MacStamp;

/// What a stamp speaks for, each by a value of its own, so that it can be said what does not fit.
enum class MacItem { MessageId, From, Date, Body };

/// A header field of @p message in the form that is stamped: the values of all fields of the name of @p item, each on a
/// line, unfolded, with runs of white space as one space (of a Message-ID, without any). A field that was added or
/// taken away shows therefore. Not for Body.
[[nodiscard]] QByteArray canonicalMacField(const Message &message, MacItem item);
/// The same of one value that is about to become a field.
[[nodiscard]] QByteArray canonicalMacValue(QByteArrayView value, MacItem item);
/// The name of the field of @p item in lower case; empty for Body.
[[nodiscard]] QByteArray macFieldNameOf(MacItem item);

/// HMAC-SHA256 (RFC 2104) of the nonce and @p canonical, cut to MacDigestOctets. Each item has a space of its own, so
/// that no field's digest is another's.
[[nodiscard]] std::expected<QByteArray, CryptoError> macFieldDigest(
    QByteArrayView secret, QByteArrayView nonce, MacItem item, QByteArrayView canonical);
/// The same of a mailbox in lower case, cut to MacRecipientOctets. It differs for each message: nobody without the key
/// can tell a hidden recipient from it, nor that two messages went to the same one.
[[nodiscard]] std::expected<QByteArray, CryptoError> macRecipientDigest(
    QByteArrayView secret, QByteArrayView nonce, QByteArrayView mailbox);
/// The MAC of a stamp over its covered tags.
[[nodiscard]] std::expected<QByteArray, CryptoError> macOfTags(QByteArrayView secret, QByteArrayView covered);

} // namespace Indicia
