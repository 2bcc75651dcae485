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

/// Whether @p line begins with a field name and a colon (RFC 5322 section 2.2), as the line after a "From " line does.
[[nodiscard]] bool beginsWithField(QByteArrayView line);

} // namespace Indicia
