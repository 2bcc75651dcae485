// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"
#include "zonelexer_p.h"

#include <span>

namespace Indicia {

/// The data of a record as a master file writes it, decoded into @p record by its type; names without a final dot are
/// below @p origin (on the wire). False where the data does not fit.
[[nodiscard]] bool readRecordData(std::span<const ZoneToken> tokens, QByteArrayView origin, DnsRecord &record);

inline constexpr quint32 MaxTtl = 0x7fffffff; // RFC 2181 section 8

/// A number of seconds up to @p highest, also with units as in 1h30m.
[[nodiscard]] std::optional<quint32> readTtl(QByteArrayView text, quint32 highest = MaxTtl);

/// The name of @p token, @ being the origin; nothing for a quoted token.
[[nodiscard]] std::optional<QByteArray> readName(const ZoneToken &token, QByteArrayView origin);

/// The text of an AAAA record's address; a mapped one keeps its IPv6 form, since that is what was published.
[[nodiscard]] QByteArray aaaaText(const IpAddress &address);

/// The mnemonic or TYPE123 of any type that there is (RFC 3597 section 5).
[[nodiscard]] bool isTypeMnemonic(QByteArrayView text);

} // namespace Indicia
