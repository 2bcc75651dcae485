// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bodyalterations_p.h"

namespace Indicia {

// Relays that cannot pass 8bit on rewrite the transfer encoding (RFC 6152 section 3), some the charset with it.

/// All text parts in quoted-printable, as 8bit (or 7bit) once more.
[[nodiscard]] BodyCandidate undoQuotedPrintable(const Message &message, DkimCanonicalization form);
[[nodiscard]] BodyCandidate undoQuotedPrintableSevenBit(const Message &message, DkimCanonicalization form);
/// All text parts in base64, as 8bit (or 7bit) once more.
[[nodiscard]] BodyCandidate undoBase64(const Message &message, DkimCanonicalization form);
[[nodiscard]] BodyCandidate undoBase64SevenBit(const Message &message, DkimCanonicalization form);
/// A body that is one text, encoded once more in lines of 76 octets.
[[nodiscard]] BodyCandidate encodeBase64(const Message &message, DkimCanonicalization form);
[[nodiscard]] BodyCandidate encodeQuotedPrintable(const Message &message, DkimCanonicalization form);
/// Text in UTF-8 that was ISO-8859-1, and the other way round.
[[nodiscard]] BodyCandidate charsetToLatin1(const Message &message, DkimCanonicalization form);
[[nodiscard]] BodyCandidate charsetFromLatin1(const Message &message, DkimCanonicalization form);
[[nodiscard]] BodyCandidate charsetFromWindows1252(const Message &message, DkimCanonicalization form);

} // namespace Indicia
