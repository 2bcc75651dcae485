// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <expected>

namespace Indicia {

/// Why there is no digest, MAC or random octet.
enum class CryptoError {
    Unavailable, ///< the library was built without the algorithm, or has no memory for it
    NoEntropy, ///< the system gave no random octets
    OutOfRange, ///< more or fewer random octets or iterations asked for than are given at once
};

/// The hash under an HMAC (RFC 2104).
enum class MacAlgorithm {
    Md5, ///< 16 octets; only where a scheme in the field demands it
    Sha1, ///< 20 octets; BATV, SRS
    Sha256, ///< 32 octets
};

/// SHA-256 (FIPS 180-4) of @p bytes: 32 raw octets.
[[nodiscard]] std::expected<QByteArray, CryptoError> sha256(QByteArrayView bytes);

/// HMAC (RFC 2104) of @p data under @p key, raw octets. Any key length is right, the empty key too.
[[nodiscard]] std::expected<QByteArray, CryptoError> hmac(
    MacAlgorithm algorithm, QByteArrayView key, QByteArrayView data);

/// PBKDF2 (RFC 8018 section 5.2) with that HMAC: as many raw octets as the MAC has. @p iterations is at least 1, and
/// costs as much time.
[[nodiscard]] std::expected<QByteArray, CryptoError> pbkdf2(
    MacAlgorithm algorithm, QByteArrayView password, QByteArrayView salt, int iterations);

/// Whether @p a and @p b are equal, in a time that depends on their lengths alone. Lengths are not secret.
[[nodiscard]] bool constantTimeEqual(QByteArrayView a, QByteArrayView b);

/// @p count octets fit for keys, from the library's generator; @p count is 1 to 65,536.
[[nodiscard]] std::expected<QByteArray, CryptoError> randomBytes(int count);

} // namespace Indicia
