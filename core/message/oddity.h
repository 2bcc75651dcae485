// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"

#include <QByteArray>

namespace Indicia {

/// Something in a message's form that no honest, current mail program writes, or that readers take in different ways.
struct Oddity
{
    enum class Kind {
        BareCr, ///< CR without LF (RFC 5321 section 2.3.8); detail "all": the line ends of an old Mac file
        BareLf, ///< LF without CR beside CRLF lines; detail "all", noted once: the line ends of a Unix file
        NulOctet, ///< RFC 5322 section 2.2: not allowed
        EightBitHeader, ///< octets above 127 in a header field without SMTPUTF8
        DuplicateField, ///< a field that RFC 5322 section 3.6 (or MIME) allows once; count: how often too often
        MissingField, ///< Date or From is absent (RFC 5322 section 3.6)
        InvalidFieldName, ///< a name with octets below 33 or above 126, or no colon at all
        FieldNameSpace, ///< white space between name and colon ("From :")
        LongLine, ///< more than 998 octets (RFC 5322 section 2.1.1)
        NoBlankLine, ///< header and body are not parted by an empty line, or there is no body
        MboxFromLine, ///< an mbox "From " line stands before the header
        ExchangeBanner, ///< banner lines of Exchange or Outlook stand before or amid the header
        BlankLineInHeader, ///< fields go on after what looked like the end of the header
        LeadingSpace, ///< the first line of the header begins with white space
        HeaderLimit, ///< header block, field count or field size above the limit: the rest was not analysed
        MimeDepthLimit, ///< nested deeper than KMime is ever given (detail "32") or than is followed ("100")
        MimePartsLimit, ///< more parts than are followed
        BoundaryLength, ///< a boundary longer than 70 octets (RFC 2046 section 5.1.1)
        MissingBoundary, ///< a multipart without a usable boundary
        UnclosedMultipart, ///< the closing delimiter is missing: the message may be truncated
        EncodedMessagePart, ///< message/* in base64 or quoted-printable (RFC 2046 section 5.2.1 forbids it)
        UndecodablePart, ///< a transfer encoding that is unknown or broken
        SmugglingTrace, ///< an end-of-data look-alike followed by SMTP commands or a second header in the body
        MessageLimit, ///< larger than is analysed in full
        OpaquePart, ///< message/partial, message/external-body, TNEF, uuencode: listed, never opened
        Rebuilt, ///< not the octets that were sent: made anew from a file that keeps its parts only; detail: its form
        ConflictingHeaders, ///< From, Sender or Subject stand twice with different values
    };

    Kind kind;
    ByteRange where; ///< the first occurrence
    int count = 1; ///< how often it occurs
    QByteArray detail; ///< the field name, the boundary: whatever names it; hostile

    friend bool operator==(const Oddity &, const Oddity &) = default;
};

} // namespace Indicia
