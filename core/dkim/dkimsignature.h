// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "digest.h"
#include "dkimoutcome.h"
#include "publickey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

/// Which field a signature stands in: ARC's are DKIM's with some tags more and some less (RFC 8617 section 4.1).
enum class SignatureField { Dkim, ArcMessageSignature, ArcSeal };

/// What a signature field says (RFC 6376 section 3.5, RFC 8617 sections 4.1.2 and 4.1.3).
struct DkimSignature
{
    /// What is wrong with it; what could be read is there nevertheless.
    std::optional<DkimReason> fault;
    QByteArray domain; ///< d=, in lower-case A-labels
    QByteArray selector; ///< s=, likewise
    QByteArray identity; ///< i= of DKIM, decoded; "@d" where absent
    int instance = 0; ///< i= of ARC; 0 where it is absent or no number from 1 to 50
    QByteArray chainStatus; ///< cv= of an ARC-Seal, in lower case
    QByteArray algorithm; ///< a=, in lower case
    PublicKeyType keyType = PublicKeyType::Rsa;
    HashAlgorithm hash = HashAlgorithm::Sha256;
    DkimCanonicalization headerForm = DkimCanonicalization::Simple;
    DkimCanonicalization bodyForm = DkimCanonicalization::Simple;
    QList<QByteArray> signedFields; ///< h=, in lower case
    QByteArray signature; ///< b=, decoded
    QByteArray bodyHash; ///< bh=, decoded
    std::optional<qint64> bodyLimit; ///< l=
    std::optional<std::chrono::sys_seconds> signedAt; ///< t=
    std::optional<std::chrono::sys_seconds> expiresAt; ///< x=
    /// Where b='s value lies in the field's value, with the white space around it: what is left out when hashing.
    qsizetype signatureStart = 0;
    qsizetype signatureEnd = 0;
};

/// Highest instance of an ARC set (RFC 8617 section 4.2.1).
inline constexpr int MaxArcInstance = 50;

/// Reads the value of a signature field: all after the colon, without the final line end.
[[nodiscard]] DkimSignature readSignature(QByteArrayView value, SignatureField field = SignatureField::Dkim);

} // namespace Indicia
