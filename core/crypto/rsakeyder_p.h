// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// The two numbers of an RSA public key, most significant octet first, without leading zeros; views of the input.
struct RsaNumbers
{
    QByteArrayView modulus;
    QByteArrayView exponent;

    /// Bits of a number in this form.
    [[nodiscard]] static int bits(QByteArrayView number);
};

/// Takes a SubjectPublicKeyInfo with rsaEncryption, or a bare RSAPublicKey, apart. Nothing where it is neither, or
/// where octets are left over.
[[nodiscard]] std::optional<RsaNumbers> readRsaKey(QByteArrayView der);

} // namespace Indicia
