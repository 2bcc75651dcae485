// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// The values of Content-Transfer-Encoding (RFC 2045 section 6).
enum class TransferEncoding {
    Identity, ///< 7bit, 8bit, binary, or absent
    Base64,
    QuotedPrintable,
    Opaque, ///< known, and on purpose not decoded: uuencode, yEnc
    Unknown,
};

[[nodiscard]] TransferEncoding transferEncodingOf(QByteArrayView name);

/// Undoes @p encoding, leniently: what is no base64 is skipped, what is no quoted-printable stands as it is. At most
/// @p limit octets come out, and no more memory is taken than comes out. Opaque and unknown encodings come out as
/// they stand.
[[nodiscard]] QByteArray decodeTransfer(TransferEncoding encoding, QByteArrayView encoded, qint64 limit);

} // namespace Indicia
