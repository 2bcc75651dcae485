// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"

#include <optional>

extern "C" {
struct ldns_struct_rr;
}

namespace Indicia {

/// The number is that of a DnsType.
[[nodiscard]] bool isKnownType(int type);

/// A record that ldns decoded, of a type that isKnownType(). Nothing where its data does not fit the type.
[[nodiscard]] std::optional<DnsRecord> recordFrom(const ldns_struct_rr *rr);

} // namespace Indicia
