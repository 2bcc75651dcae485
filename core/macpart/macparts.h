// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

class Message;

/// The media type of the part that repeats the stamp.
inline constexpr char MacPartType[] = "application/vnd.indicia.mac";

/// The MAC part of a message and its companion, by their indexes in Message::parts(); -1 where there is none.
struct MacParts
{
    int stampPart = -1; ///< repeats the stamp with the fields that it speaks for
    int companion = -1; ///< the same text, clear-signed (RFC 9580 section 7)

    friend bool operator==(const MacParts &, const MacParts &) = default;
};

/// What a MAC part contains: the stamp's field and the fields Message-ID, From and Date as the message has them.
[[nodiscard]] QByteArray macPartText(const Message &message, QByteArrayView stampField);

/// The proof parts of @p message: children of a root that is multipart/related, and behind its content.
///
/// Only parts that hold exactly what belongs there are meant (white space apart): the text of macPartText() for the
/// stamp whose value is @p stampValue, and the same with an OpenPGP signature. All else is content, and hashed.
[[nodiscard]] MacParts findMacParts(const Message &message, QByteArrayView stampValue);

/// The value of the stamp in the MAC part, for a message that lost its header field; empty where there is none.
[[nodiscard]] QByteArray stampInPart(const Message &message);

/// @p message as the first part of a multipart/related, with @p stampField in its header, the MAC part and, where it is
/// not empty, the companion @p clearSigned. The content's own octets stand in it as they are; the fields that describe
/// it (Content-*) go with it. @p boundary must not occur in the message.
[[nodiscard]] QByteArray bundledWithMac(const Message &message, const QByteArray &stampField,
    const QByteArray &addedFields, const QByteArray &clearSigned, const QByteArray &boundary,
    const QByteArray &lineEnd);

} // namespace Indicia
