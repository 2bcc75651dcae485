// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfaddress_p.h"

#include <algorithm>

namespace Indicia {

namespace {

std::array<quint8, 16> mapped(const IpAddress &v4)
{
    std::array<quint8, 16> octets{};
    octets[10] = octets[11] = 0xff;
    std::copy_n(v4.octets().begin(), 4, octets.begin() + 12);
    return octets;
}

} // namespace

std::optional<std::array<quint8, 16>> octetsOfText(QByteArrayView text, IpAddress::Family family)
{
    const bool v6 = family == IpAddress::Family::V6;
    // A scope is no part of RFC 4291 section 2.2.
    if (text.contains(':') != v6 || (v6 && text.contains('%'))) {
        return {};
    }
    const auto address = IpAddress::parse(text);
    if (!address) {
        return {};
    }
    return v6 && address->isV4() ? mapped(*address) : address->octets();
}

bool samePrefix(const std::array<quint8, 16> &a, const std::array<quint8, 16> &b, int bits)
{
    const auto whole = bits / 8;
    if (!std::equal(a.begin(), a.begin() + whole, b.begin())) {
        return false;
    }
    const int rest = bits % 8;
    const auto at = static_cast<size_t>(whole);
    return rest == 0 || ((a[at] ^ b[at]) >> (8 - rest)) == 0;
}

} // namespace Indicia
