// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses_p.h"

#include "addresslist_p.h"
#include "kmimeadapter_p.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Indicia {

namespace {

constexpr std::array<bool, 256> ordinaryOctets = [] {
    std::array<bool, 256> ordinary{};
    for (std::size_t octet = 33; octet < ordinary.size(); ++octet) {
        ordinary[octet] = octet != 127;
    }
    for (const char c : std::string_view("()<>[]@,;\\\"")) {
        ordinary[static_cast<quint8>(c)] = false;
    }
    return ordinary;
}();

bool isOrdinary(char c)
{
    return ordinaryOctets[static_cast<quint8>(c)];
}

/// Whether @p entry is an addr-spec as it is written nearly always: nothing in it needs a parser. Octets above 127
/// are those of RFC 6531.
bool isPlain(QByteArrayView entry)
{
    const qsizetype at = entry.indexOf('@');
    if (at <= 0 || at + 1 == entry.size()) {
        return false;
    }
    QByteArrayView domain = entry.sliced(at + 1);
    if (domain.startsWith('[') && domain.endsWith(']')) {
        domain = domain.sliced(1).chopped(1);
    }
    return std::ranges::all_of(entry.first(at), isOrdinary) && std::ranges::all_of(domain, isOrdinary);
}

/// The words with an "@" in an entry that is no addr-spec. White space beside the "@" was allowed once.
QList<QByteArray> wordsWithAt(const QByteArray &entry)
{
    QList<QByteArray> found;
    const QByteArray joined = entry.simplified().replace(" @", "@").replace("@ ", "@");
    for (const QByteArray &word : joined.split(' ')) {
        if (word.contains('@') && word.size() > 1) {
            found.append(word);
        }
    }
    return found;
}

} // namespace

QList<QByteArray> parseAddresses(QByteArrayView value)
{
    QList<QByteArray> addresses;
    for (const QByteArray &entry : splitAddressList(value)) {
        if (!entry.contains('@')) {
            continue;
        }
        if (isPlain(entry)) {
            addresses.append(entry);
            continue;
        }
        // Without quotes there is nothing to undo, and KMime would join words that only stand beside each other.
        const QByteArray addrSpec = entry.contains('"') ? parseAddrSpec(entry) : QByteArray();
        if (!addrSpec.isEmpty()) {
            addresses.append(addrSpec);
        } else {
            addresses += wordsWithAt(entry);
        }
    }
    return addresses;
}

} // namespace Indicia
