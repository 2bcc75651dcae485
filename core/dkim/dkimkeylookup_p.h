// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimkeyrecord.h"
#include "resolver.h"

#include <QList>

#include <memory>
#include <optional>

namespace Indicia {

struct DkimQuery;
class DkimKeyCache;

/// Key records that are tried for one signature. RFC 6376 section 3.6.2.2 allows one; each costs a verification.
inline constexpr qsizetype MaxKeyRecords = 4;

/// The name that keys are published at (RFC 6376 section 3.6.2.1).
[[nodiscard]] QByteArray keyName(const QByteArray &domain, const QByteArray &selector);

/// What is published for one selector.
struct DkimKeyAnswer
{
    /// Why there is no record at all; nothing where there is one.
    std::optional<DkimReason> fault;
    QList<std::shared_ptr<const DkimKeyRecord>> records; ///< at most MaxKeyRecords
    bool fromArchive = false;
    DnsExchange exchange; ///< what DNS said
};

/// Asks DNS for the keys of a signature, and the archive where there are none any more.
[[nodiscard]] DkimKeyAnswer lookUpKey(const DkimSignature &signature, const DkimQuery &query, DkimKeyCache &cache,
    Resolver &resolver, const Patience &patience);

} // namespace Indicia
