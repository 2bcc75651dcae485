// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"

#include <array>
#include <optional>

namespace Indicia {

/// The octets that @p text, an address of @p family in its usual form, stands for: 4 or 16 in network order.
///
/// IpAddress turns a mapped IPv6 address into IPv4, which is right for the client. In a record or an AAAA answer it
/// stays IPv6 and never matches an IPv4 client (RFC 7208 section 5, last paragraph).
[[nodiscard]] std::optional<std::array<quint8, 16>> octetsOfText(QByteArrayView text, IpAddress::Family family);

/// The first @p bits bits are equal.
[[nodiscard]] bool samePrefix(const std::array<quint8, 16> &a, const std::array<quint8, 16> &b, int bits);

} // namespace Indicia
