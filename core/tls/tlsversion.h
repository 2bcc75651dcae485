// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// The version of TLS or SSL that @p text names, in one spelling: "SSLv2", "SSLv3", "TLSv1.0" to "TLSv1.3". Reads what
/// mail servers write: "TLSv1.3", "TLS1.3", "TLS1_3", "TLS-1.0", "tls13", "TLSv1" (which is 1.0), and OpenSSL's
/// "TLSv1/SSLv3", a family of ciphers of which TLS 1.0 is the newest. Empty where the text is anything else.
[[nodiscard]] QByteArray normalizedTlsVersion(QByteArrayView text);

/// @p version, as normalizedTlsVersion() spells it, must not be used any more (RFC 6176, RFC 7568, RFC 8996).
[[nodiscard]] bool isOldTlsVersion(QByteArrayView version);

/// @p cipher, in OpenSSL's, GnuTLS' or the registry's spelling, has no protection worth the name: NULL, export, DES,
/// 3DES, RC2, RC4 or MD5 (RFC 7465, RFC 9325 section 4.1), or no authentication at all (anonymous key exchange).
[[nodiscard]] bool isWeakCipher(QByteArrayView cipher);

} // namespace Indicia
