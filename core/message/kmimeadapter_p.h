// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Indicia {

// The only door to KMime. It is given field values that our scanner has cut out: unfolded here, without NUL (which
// older versions read out of bounds at), bounded by Limits::fieldOctets; never a whole message.

/// The text of an unstructured field with its encoded words (RFC 2047) decoded. Octets above 127 are read as UTF-8
/// where they are that, else as Latin-1.
[[nodiscard]] QString decodeUnstructured(QByteArrayView rawValue);

/// The addr-specs of an address list (RFC 5322 section 3.4) in order, groups opened; at most Limits::addresses.
[[nodiscard]] QList<QByteArray> parseAddresses(QByteArrayView rawValue);

} // namespace Indicia
