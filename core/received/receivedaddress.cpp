// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedcomment_p.h"
#include "receivedtokens_p.h"

#include <algorithm>

namespace Indicia {
namespace {

/// The longest text form of an address (45 octets), a scope, a port, a tag, brackets.
constexpr qsizetype longestAddress = 80;

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
    text = text.trimmed();
    if (startsWithWord(text, "IPv6:")) {
        text = text.sliced(5);
    }
    return withoutPort(text);
}

std::optional<IpAddress> readReceivedAddress(QByteArrayView text)
{
    if (text.size() > longestAddress) {
        return std::nullopt;
    }
    text = receivedAddressText(text);
    // The first octet sorts out nearly all words that are no address.
    if (text.isEmpty() || !QByteArrayView("0123456789abcdefABCDEF:").contains(text.front())) {
        return std::nullopt;
    }
    return IpAddress::parse(text);
}

} // namespace Indicia
