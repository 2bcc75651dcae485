// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

/// A key pair made for one run of a test.
class TestKey
{
public:
    /// @p bits down to 512.
    [[nodiscard]] static TestKey rsa(int bits);
    [[nodiscard]] static TestKey ed25519();

    [[nodiscard]] bool isRsa() const { return m_isRsa; }
    /// What p= carries: SubjectPublicKeyInfo in DER, or the 32 raw octets.
    [[nodiscard]] QByteArray publicOctets() const;
    /// RSAPublicKey in DER.
    [[nodiscard]] QByteArray bareRsa() const;
    /// PKCS #8 in PEM, for signers that are programs.
    [[nodiscard]] QByteArray privatePem() const;
    /// The 32 octets of an Ed25519 seed.
    [[nodiscard]] QByteArray privateSeed() const;
    /// "v=DKIM1; k=...; p=..." with @p tags (each with its semicolon) before p=.
    [[nodiscard]] QByteArray record(const QByteArray &tags = {}) const;
    /// A signature of @p octets with "sha1" or "sha256"; with Ed25519 one of their SHA-256 (RFC 8463 section 3).
    [[nodiscard]] QByteArray sign(const QByteArray &hash, const QByteArray &octets) const;

private:
    struct Handle;
    std::shared_ptr<Handle> m_handle;
    bool m_isRsa = true;
};

/// A SubjectPublicKeyInfo of an RSA key with a modulus of @p bits that nobody can sign with, and the exponent given.
[[nodiscard]] QByteArray rsaInfo(int bits, const QByteArray &exponent = QByteArray("\x01\x00\x01", 3));
