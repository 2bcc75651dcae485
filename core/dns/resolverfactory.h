// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "querypace.h"
#include "resolver.h"
#include "zonefile.h"

#include <expected>
#include <memory>

namespace Indicia {

/// Why a text names no resolver.
enum class ResolverFault {
    BadText, ///< none of system, off, zone:FILE and an address with or without #PORT
    BadZoneFile, ///< the zone file cannot be read; `zone` says why
};

struct ResolverError
{
    ResolverFault fault = ResolverFault::BadText;
    ZoneError zone{};

    friend bool operator==(const ResolverError &, const ResolverError &) = default;
};

/// Makes the resolver that @p text names: "system" (the servers of /etc/resolv.conf), "off", "HOST[#PORT]" with an
/// address (or localhost), or "zone:FILE". Nothing is looked up here, and by "off" and "zone" never. Servers are asked
/// at
/// @p pace.
[[nodiscard]] std::expected<std::unique_ptr<Resolver>, ResolverError> resolverFromText(
    const QString &text, QueryPace pace = {});

} // namespace Indicia
