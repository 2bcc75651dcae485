// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Indicia {

/// The text of an unstructured field with its encoded words (RFC 2047) decoded.
///
/// Neighbours in the same charset and encoding are decoded as one, since programs cut characters in two between words.
/// What has not the form of an encoded word stands as it is: as UTF-8 where all of the value is that, else as Latin-1.
/// (KCodecs, which KMime uses for this, loses octets in all of these cases, and warns on the console.)
[[nodiscard]] QString decodeEncodedWords(QByteArrayView value);

} // namespace Indicia
