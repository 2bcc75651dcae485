// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <expected>
#include <optional>

namespace Indicia {

/// A text in the cleartext signature framework (RFC 9580 section 7), taken apart.
struct ClearSigned
{
    QByteArray text; ///< dash-escapes undone (section 7.2), lines ended by LF
    QByteArray signature; ///< the armored signature with its head and tail lines

    friend bool operator==(const ClearSigned &, const ClearSigned &) = default;
};

/// Reads @p content that is one clear-signed text and nothing else: no text around it, no header lines but "Hash", and
/// in the armor nothing but what armor is made of. What is left out of a content's hash must leave no room for more.
[[nodiscard]] std::optional<ClearSigned> readClearSigned(QByteArrayView content);

/// Why a text was not signed.
enum class ClearSignError {
    NotBuilt, ///< this program was built without OpenPGP
    NoEngine, ///< no OpenPGP program is installed
    NoSecretKey, ///< there is no such key, or its secret half is missing, expired or revoked
    Failed, ///< the engine said no: no passphrase, no agent
};

/// What an OpenPGP signature turned out to be.
enum class ClearSignature {
    Good, ///< made by the key that is named, over exactly this text
    Bad,
    NoKey, ///< the public key is not at hand
    Unchecked, ///< no OpenPGP here
};

/// Signs and verifies texts by OpenPGP. Implementations are safe to ask from several threads.
class ClearSigner
{
public:
    ClearSigner() = default;
    virtual ~ClearSigner() = default;
    Q_DISABLE_COPY_MOVE(ClearSigner)

    /// @p text, clear-signed.
    [[nodiscard]] virtual std::expected<QByteArray, ClearSignError> sign(QByteArrayView text) const = 0;
    [[nodiscard]] virtual ClearSignature verify(QByteArrayView clearSigned) const = 0;
};

} // namespace Indicia
