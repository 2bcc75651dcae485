// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Indicia {

class Message;
struct MacParts;

/// SHA-256 over the content of @p message in the form that is stamped, which survives transport: of each leaf part in
/// document order, but those that @p proof names, the media type in lower case, LF, the SHA-256 of its canonical
/// content in lower-case hex, LF.
///
/// Canonical is the content with its transfer encoding undone, CRLF as LF, and no line ends at its end; of text and of
/// embedded messages also without spaces, tabs and CRs at the ends of lines. Preambles, epilogues and the boundaries
/// are not covered, nor is the character set.
///
/// Nothing where not all parts were read (messagelimits.h), so that what was not hashed is never vouched for.
[[nodiscard]] std::optional<QByteArray> macBodyHash(const Message &message, const MacParts &proof);

} // namespace Indicia
