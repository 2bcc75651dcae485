// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "asciiword.h"

#include <QByteArrayView>

namespace Indicia {

// What the media types mean for reading a message. All take "type/subtype" in lower case.

[[nodiscard]] inline bool isMultipart(QByteArrayView type)
{
    return startsWithOctets(type, "multipart/");
}

/// A whole message (RFC 2046 section 5.2.1, RFC 6532 section 3.7, and the name that news once had for it).
[[nodiscard]] inline bool isMessage(QByteArrayView type)
{
    return type == "message/rfc822" || type == "message/global" || type == "message/news";
}

/// The header of a message alone (RFC 6522 section 4, RFC 6533 section 6.3).
[[nodiscard]] inline bool isMessageHeader(QByteArrayView type)
{
    return type == "text/rfc822-headers" || type == "message/rfc822-headers" || type == "message/global-headers"
        || type == "text/rfc822-header";
}

/// Types that RFC 2046 section 5.2 and RFC 3464 section 2.1 allow no transfer encoding for; the message/global
/// family may have one (RFC 6532 section 3.7, RFC 6533).
[[nodiscard]] inline bool mayNotBeEncoded(QByteArrayView type)
{
    return startsWithOctets(type, "message/") && !startsWithOctets(type, "message/global");
}

/// Parts whose content lies elsewhere or in a form of its own: they are named, never assembled, fetched or opened.
[[nodiscard]] inline bool isOpaque(QByteArrayView type)
{
    return type == "message/partial" || type == "message/external-body" || type == "application/ms-tnef"
        || type == "application/vnd.ms-tnef";
}

} // namespace Indicia
