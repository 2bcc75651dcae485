// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "publickey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Indicia {

struct DkimSignature;

/// A key as its domain publishes it (RFC 6376 section 3.6.1), decoded.
struct DkimKeyRecord
{
    QByteArray text; ///< as published; hostile
    /// Why it is no key that can be used, whatever signature it is for.
    std::optional<DkimReason> fault;
    std::optional<PublicKey> key; ///< there unless fault is
    QByteArray keyType = "rsa"; ///< k=, in lower case
    std::optional<QList<QByteArray>> hashes; ///< h=, in lower case; all are allowed where absent
    QList<QByteArray> services = {"*"}; ///< s=, in lower case
    bool testing = false; ///< t=y
    bool strictIdentity = false; ///< t=s
    bool unregisteredTags = false; ///< tags that RFC 6376 does not know: g= of RFC 4871 and others

    /// Why it cannot be the key of @p signature; nothing where it can.
    [[nodiscard]] std::optional<DkimReason> refusal(const DkimSignature &signature) const;
};

/// Reads the text of a TXT record, its strings joined.
[[nodiscard]] DkimKeyRecord readKeyRecord(const QByteArray &text);

} // namespace Indicia
