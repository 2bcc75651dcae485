// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagewords.h"

namespace Indicia {

QString MessageWords::name(Oddity::Kind kind)
{
    switch (kind) {
    case Oddity::Kind::BareCr:
        return tr("Bare carriage return");
    case Oddity::Kind::BareLf:
        return tr("Bare line feed");
    case Oddity::Kind::NulOctet:
        return tr("NUL octet");
    case Oddity::Kind::EightBitHeader:
        return tr("8-bit header");
    case Oddity::Kind::DuplicateField:
        return tr("Repeated field");
    case Oddity::Kind::MissingField:
        return tr("Missing field");
    case Oddity::Kind::InvalidFieldName:
        return tr("Invalid field name");
    case Oddity::Kind::FieldNameSpace:
        return tr("Space before the colon");
    case Oddity::Kind::LongLine:
        return tr("Overlong line");
    case Oddity::Kind::NoBlankLine:
        return tr("No blank line");
    case Oddity::Kind::MboxFromLine:
        return tr("mbox line");
    case Oddity::Kind::ExchangeBanner:
        return tr("Exchange banner");
    case Oddity::Kind::BlankLineInHeader:
        return tr("Header goes on");
    case Oddity::Kind::LeadingSpace:
        return tr("Leading space");
    case Oddity::Kind::HeaderLimit:
        return tr("Header too large");
    case Oddity::Kind::MimeDepthLimit:
        return tr("Nested too deep");
    case Oddity::Kind::MimePartsLimit:
        return tr("Too many parts");
    case Oddity::Kind::BoundaryLength:
        return tr("Overlong boundary");
    case Oddity::Kind::MissingBoundary:
        return tr("Missing boundary");
    case Oddity::Kind::UnclosedMultipart:
        return tr("Unclosed part");
    case Oddity::Kind::EncodedMessagePart:
        return tr("Encoded message");
    case Oddity::Kind::UndecodablePart:
        return tr("Undecodable part");
    case Oddity::Kind::SmugglingTrace:
        return tr("Trace of smuggling");
    case Oddity::Kind::MessageLimit:
        return tr("Message too large");
    case Oddity::Kind::OpaquePart:
        return tr("Unopened part");
    case Oddity::Kind::Rebuilt:
        return tr("Not the original octets");
    case Oddity::Kind::ConflictingHeaders:
        return tr("Conflicting fields");
    }
    return {};
}

QString MessageWords::meaning(Oddity::Kind kind, Voice voice)
{
    switch (kind) {
    case Oddity::Kind::BareCr:
        return voiced(voice, tr("Line ends in a form that no mail program writes."),
            tr("CR without LF (RFC 5321 section 2.3.8)."));
    case Oddity::Kind::BareLf:
        return voiced(voice, tr("Line ends in the form of a text file; some tool saved it so, or the lines are mixed."),
            tr("LF without CR (RFC 5321 section 2.3.8)."));
    case Oddity::Kind::NulOctet:
        return voiced(
            voice, tr("It contains zero bytes, which no mail may contain."), tr("NUL octets (RFC 5322 section 2.2)."));
    case Oddity::Kind::EightBitHeader:
        return voiced(voice, tr("The header contains characters that should have been encoded."),
            tr("Octets above 127 in the header without SMTPUTF8 (RFC 6532 section 3)."));
    case Oddity::Kind::DuplicateField:
        return voiced(voice, tr("A line of the header that may occur once occurs several times."),
            tr("A field that RFC 5322 section 3.6 allows once occurs several times."));
    case Oddity::Kind::MissingField:
        return voiced(voice, tr("A line that every message must have is missing."),
            tr("A required field is absent (RFC 5322 section 3.6)."));
    case Oddity::Kind::InvalidFieldName:
        return voiced(voice, tr("A line of the header has no valid name."),
            tr("A field name with forbidden octets, or no colon (RFC 5322 section 2.2)."));
    case Oddity::Kind::FieldNameSpace:
        return voiced(voice, tr("A space stands where none belongs; mail programs read such a line in different ways."),
            tr("White space between field name and colon (RFC 5322 section 4.5)."));
    case Oddity::Kind::LongLine:
        return voiced(voice, tr("A line is longer than allowed."),
            tr("A line of more than 998 octets (RFC 5322 section 2.1.1)."));
    case Oddity::Kind::NoBlankLine:
        return voiced(voice, tr("Header and text are not separated, or there is no text."),
            tr("No empty line ends the header (RFC 5322 section 2.1)."));
    case Oddity::Kind::MboxFromLine:
        return voiced(voice, tr("The file comes from a mailbox file: its first line is no part of the message."),
            tr("An mbox \"From \" line precedes the header (RFC 4155)."));
    case Oddity::Kind::ExchangeBanner:
        return voiced(voice, tr("Lines of Exchange or Outlook stand amid the header."),
            tr("Banner lines of Exchange or Outlook stand before or amid the header."));
    case Oddity::Kind::BlankLineInHeader:
        return voiced(voice, tr("The header seems to end, and then goes on."),
            tr("Fields follow what looked like the end of the header (RFC 5322 section 2.1)."));
    case Oddity::Kind::LeadingSpace:
        return voiced(voice, tr("The header begins with a space; mail programs read that in different ways."),
            tr("The first line of the header begins with white space (RFC 5322 section 2.2)."));
    case Oddity::Kind::HeaderLimit:
        return voiced(voice, tr("The header is so large that only its beginning was read."),
            tr("Above the limit for header size, field count or field size: the rest was not analysed."));
    case Oddity::Kind::MimeDepthLimit:
        return voiced(voice, tr("Parts are nested so deep that the innermost were not read."),
            tr("MIME nesting above the limit."));
    case Oddity::Kind::MimePartsLimit:
        return voiced(
            voice, tr("There are so many parts that the last were not read."), tr("MIME parts above the limit."));
    case Oddity::Kind::BoundaryLength:
        return voiced(voice, tr("The mark that separates the parts is longer than allowed."),
            tr("A boundary of more than 70 octets (RFC 2046 section 5.1.1)."));
    case Oddity::Kind::MissingBoundary:
        return voiced(voice, tr("It says that it has several parts, but not where they begin."),
            tr("A multipart without a usable boundary (RFC 2046 section 5.1.1)."));
    case Oddity::Kind::UnclosedMultipart:
        return voiced(voice, tr("The end is missing: the message may be cut off."),
            tr("The closing delimiter is missing (RFC 2046 section 5.1.1)."));
    case Oddity::Kind::EncodedMessagePart:
        return voiced(voice, tr("An attached message is packed in a way that is forbidden."),
            tr("A message/* part in base64 or quoted-printable (RFC 2046 section 5.2.1)."));
    case Oddity::Kind::UndecodablePart:
        return voiced(voice, tr("A part cannot be unpacked."),
            tr("An unknown or broken transfer encoding (RFC 2045 section 6)."));
    case Oddity::Kind::SmugglingTrace:
        return voiced(voice, tr("It contains what looks like a second message, hidden to get past a filter."),
            tr("An end-of-data look-alike followed by SMTP commands or a second header (SMTP smuggling)."));
    case Oddity::Kind::MessageLimit:
        return voiced(voice, tr("It is so large that only its header was read."),
            tr("Above the limit for messages that are analysed in full."));
    case Oddity::Kind::OpaquePart:
        return voiced(voice, tr("It contains a part of a kind that is never opened here."),
            tr("message/partial, message/external-body, TNEF or uuencode: listed, never opened."));
    case Oddity::Kind::Rebuilt:
        return voiced(voice,
            tr("It was read from an Outlook file (.msg), which does not keep the message as it was sent. Signatures "
               "cannot be checked from it; the route, the sender and the notice can. Save it as .eml to have all "
               "checked."),
            tr("Rebuilt from MAPI properties (.msg): DKIM and ARC are not verifiable, since the file holds none of the "
               "octets that were signed. Header checks rest on the transport header that it keeps."));
    case Oddity::Kind::ConflictingHeaders:
        return voiced(voice, tr("Sender or subject occur twice and differ: programs show one or the other."),
            tr("From, Sender or Subject occur twice with different values (RFC 5322 section 3.6)."));
    }
    return {};
}

} // namespace Indicia
