// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"

namespace Indicia {

/// The value of a hexadecimal digit in either case, or -1.
[[nodiscard]] constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// @p address lies in a block of the special-purpose registries (RFC 6890) that is not usable on the public Internet.
[[nodiscard]] bool isSpecialPurpose(const IpAddress &address);

} // namespace Indicia
