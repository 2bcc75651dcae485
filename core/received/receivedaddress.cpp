// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedcomment_p.h"
#include "receivedtokens_p.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Indicia {
namespace {

/// The longest text form of an address (45 octets), a scope, a port, a tag, brackets.
constexpr qsizetype longestAddress = 80;

enum FirstOctet : quint8 {
    Address = 1, ///< an address begins so
    Encloses = 2, ///< or what stands around one: a space, a bracket, IPv6:
};

constexpr std::array<quint8, 256> firstOctets = [] {
    std::array<quint8, 256> octets{};
    for (const char c : std::string_view("0123456789abcdefABCDEF:")) {
        octets[quint8(c)] = Address | Encloses;
    }
    for (const char c : std::string_view(" \t\r\n\v\f[Ii")) {
        octets[quint8(c)] = Encloses;
    }
    return octets;
}();

/// "192.0.2.1" of "192.0.2.1:25" and of "192.0.2.1.25"; the text itself where it has another form.
QByteArrayView withoutPort(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon > 0 && text.indexOf(':', colon + 1) < 0) {
        return text.first(colon);
    }
    if (colon < 0 && std::ranges::count(text, '.') == 4) {
        return text.first(text.lastIndexOf('.'));
    }
    return text;
}

} // namespace

QByteArrayView receivedAddressText(QByteArrayView text)
{
    if (text.startsWith('[')) { // "[192.0.2.1]:50999"
        const qsizetype end = text.indexOf(']');
        text = end < 0 ? text.sliced(1) : text.sliced(1, end - 1);
    }
    text = trimmedWord(text);
    if (startsWithWord(text, "IPv6:")) {
        text = text.sliced(5);
    }
    return withoutPort(text);
}

std::optional<IpAddress> readReceivedAddress(QByteArrayView text)
{
    // The first octet sorts out nearly all words that are no address, before and behind what may enclose one.
    if (text.isEmpty() || text.size() > longestAddress || (firstOctets[quint8(text.front())] & Encloses) == 0) {
        return std::nullopt;
    }
    text = receivedAddressText(text);
    if (text.isEmpty() || (firstOctets[quint8(text.front())] & Address) == 0) {
        return std::nullopt;
    }
    return IpAddress::parse(text);
}

} // namespace Indicia
