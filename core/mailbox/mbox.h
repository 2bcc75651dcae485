// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// The messages of an mbox file (RFC 4155), as views into it, each with its "From " line and without the empty line
/// before the next one. A "From " line begins a message where it is the first line or follows an empty line, and a
/// header field follows it: prose that begins a paragraph with "From " does not part a message in two.
///
/// Quoting (">From ") is left as it stands: whether it was added, and by which of the four conventions, cannot be told
/// from the file, and the bytes are evidence. One view of everything where @p bytes are no mbox.
[[nodiscard]] QList<QByteArrayView> mboxMessages(QByteArrayView bytes);

/// A longer "From " line is prose.
inline constexpr qsizetype MaxMboxLine = 4096;
/// As many octets from a "From " line on tell whether it begins a message.
inline constexpr qsizetype MboxLookAhead = MaxMboxLine + 128;

/// Whether a "From " line that begins a message stands at @p at: a header field follows it. That an empty line stands
/// before it, or nothing, is for the caller to see to.
[[nodiscard]] bool beginsMboxMessage(QByteArrayView bytes, qsizetype at);
/// The end of the message that is followed by another one at @p at: the line end before it parts the two and belongs to
/// neither. Also for a last message, which ends as if another one came.
[[nodiscard]] qsizetype mboxMessageEnd(QByteArrayView bytes, qsizetype at);
/// Whether an empty line ends at @p at.
[[nodiscard]] bool isAfterEmptyLine(QByteArrayView bytes, qsizetype at);

/// Whether @p line begins with a field name and a colon (RFC 5322 section 2.2), as the line after a "From " line does.
[[nodiscard]] bool beginsWithField(QByteArrayView line);

} // namespace Indicia
