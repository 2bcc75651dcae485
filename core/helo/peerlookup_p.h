// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"
#include "ipaddress.h"

namespace Indicia {

class Resolver;
struct Patience;

/// The type that can hold @p peer.
[[nodiscard]] DnsType addressTypeOf(const IpAddress &peer);
/// The type that cannot.
[[nodiscard]] DnsType otherAddressTypeOf(const IpAddress &peer);
/// One of @p records, which are A or AAAA, is @p peer.
[[nodiscard]] bool hasAddress(const QList<DnsRecord> &records, const IpAddress &peer);

/// Asks and keeps the exchange in @p evidence. An answer without records is NODATA.
[[nodiscard]] DnsAnswer askKeeping(
    QList<DnsExchange> &evidence, Resolver &resolver, const QByteArray &name, DnsType type, const Patience &patience);

} // namespace Indicia
