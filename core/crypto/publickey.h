// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "digest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <expected>
#include <memory>

namespace Indicia {

/// Longest RSA modulus that is used, in bits: what a verification costs grows with its square. Twice what signers use
/// (RFC 8301 section 3.2 asks verifiers for 4,096 at least).
inline constexpr int MaxRsaBits = 8192;
/// Longest public exponent that is used, in bits; signers use 17. A long one costs as much as a private operation.
inline constexpr int MaxRsaExponentBits = 64;
/// Octets of an Ed25519 public key and of a signature with it (RFC 8032 section 5.1.5).
inline constexpr int Ed25519KeyOctets = 32;
inline constexpr int Ed25519SignatureOctets = 64;

/// Why octets are no key that can be used.
enum class PublicKeyFault {
    Malformed, ///< no key of that kind: not its encoding, or no odd modulus
    TooLong, ///< more bits than MaxRsaBits or MaxRsaExponentBits
    Unavailable, ///< the library does not offer the algorithm
};

enum class PublicKeyType { Rsa, Ed25519 };

enum class SignatureCheck {
    Match,
    Mismatch,
    Unavailable, ///< the library does not offer what is needed
};

/// A public key, decoded once and used often. Immutable; copies share the key; any thread may use it at any time.
class PublicKey
{
public:
    /// An RSA key in DER, as SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7) or as bare RSAPublicKey (RFC 8017 appendix
    /// A.1.1), which RFC 6376 section 3.6.1 names. Its length is judged before anything is computed with it.
    [[nodiscard]] static std::expected<PublicKey, PublicKeyFault> rsa(QByteArrayView der);
    /// An Ed25519 key in its 32 raw octets (RFC 8032 section 5.1.5, RFC 8463 section 4.2).
    [[nodiscard]] static std::expected<PublicKey, PublicKeyFault> ed25519(QByteArrayView octets);

    [[nodiscard]] PublicKeyType type() const;
    /// Of the modulus (RSA), or 256.
    [[nodiscard]] int bits() const;
    /// Whether @p signature is one of @p digest: RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2) with a digest of @p
    /// algorithm, or PureEdDSA over the digest (RFC 8463 section 3).
    [[nodiscard]] SignatureCheck verify(HashAlgorithm algorithm, QByteArrayView digest, QByteArrayView signature) const;

private:
    struct Key;
    explicit PublicKey(std::shared_ptr<const Key> key);

    std::shared_ptr<const Key> m_key;
};

} // namespace Indicia
