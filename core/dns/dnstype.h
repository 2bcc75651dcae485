// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"

#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// The mnemonic of the IANA registry: "TXT".
[[nodiscard]] QByteArrayView dnsTypeName(DnsType type);
/// The type with that mnemonic, in any case.
[[nodiscard]] std::optional<DnsType> dnsTypeFromName(QByteArrayView name);

/// The status in one word, as zone files of ours write it: the names of the response codes in the IANA registry
/// (NOERROR, NXDOMAIN, SERVFAIL, REFUSED), and NODATA, TIMEOUT, CANCELLED, NOTASKED.
[[nodiscard]] QByteArrayView dnsStatusName(DnsStatus status);
[[nodiscard]] std::optional<DnsStatus> dnsStatusFromName(QByteArrayView name);

} // namespace Indicia
