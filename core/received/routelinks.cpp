// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routelinks_p.h"

#include "domainname.h"
#include "receivedtokens_p.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

namespace Indicia {
namespace {

// Under these a registrable domain has three labels (co.uk, com.au, ne.jp). This is not the public suffix list: where
// a name is missing here, two organisations count as one, and no link is called broken for it.
constexpr std::array<std::string_view, 16> secondLevels{
    "ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ltd", "me", "ne", "net", "nhs", "or", "org", "plc"};

// Registrable domains that one provider's machines use side by side.
constexpr std::array<std::initializer_list<QByteArrayView>, 6> providers{{
    {"outlook.com", "office365.com", "hotmail.com", "microsoft.com", "exchangelabs.com", "live.com"},
    {"google.com", "gmail.com", "googlemail.com", "1e100.net", "googleusercontent.com"},
    {"amazonses.com", "amazonaws.com", "amazon.com"},
    {"yahoo.com", "yahoodns.net", "yahoo.net", "aol.com"},
    {"icloud.com", "apple.com", "me.com", "mac.com"},
    {"gmx.net", "gmx.de", "web.de", "kundenserver.de", "1and1.com"},
}};

// Names under these mean nothing outside of one network (RFC 6761, RFC 6762, RFC 8375, and what is usual).
constexpr std::array<std::string_view, 11> privateTops{
    "local", "internal", "lan", "corp", "home", "arpa", "localdomain", "intern", "intra", "private", "localhost"};

QByteArrayView lastLabels(QByteArrayView name, int count)
{
    qsizetype at = name.size();
    while (count-- > 0 && at > 0) {
        at = name.first(at).lastIndexOf('.');
    }
    return name.sliced(std::max<qsizetype>(0, at + 1));
}

/// The registrable domain, nearly.
QByteArrayView organisationOf(QByteArrayView name)
{
    const QByteArrayView two = lastLabels(name, 2);
    const qsizetype dot = two.indexOf('.');
    const bool country = dot > 0 && two.size() - dot == 3;
    const bool second = country && std::ranges::any_of(secondLevels, [&](std::string_view label) {
        return sameWord(two.first(dot), QByteArrayView(label.data(), qsizetype(label.size())));
    });
    return second ? lastLabels(name, 3) : two;
}

/// Of two registrable domains.
bool sameProvider(QByteArrayView a, QByteArrayView b)
{
    return std::ranges::any_of(providers, [&](const auto &domains) {
        const auto among = [&](QByteArrayView name) {
            return std::ranges::any_of(domains, [&](QByteArrayView domain) { return sameWord(name, domain); });
        };
        return among(a) && among(b);
    });
}

/// AS9PR06CA0001.eurprd06.prod.outlook.com and AS9PR06CA0001.outlook.office365.com; "mail" and "mx1" name no machine.
bool sameMachine(QByteArrayView a, QByteArrayView b)
{
    constexpr qsizetype tellingLabel = 8;
    const QByteArrayView first = a.first(std::max<qsizetype>(0, a.indexOf('.')));
    return first.size() >= tellingLabel && sameWord(first, b.first(std::max<qsizetype>(0, b.indexOf('.'))));
}

/// Google's machines call themselves by 6to4 addresses of private ones (RFC 3056): 2002:a05:: is of 10.5.0.0.
bool isPrivate6to4(const IpAddress &address)
{
    const auto &octets = address.octets();
    const auto part = [&](int index) { return quint32(octets[size_t(index)]); };
    return !address.isV4() && octets[0] == 0x20 && octets[1] == 0x02
        && IpAddress::fromV4(part(2) << 24 | part(3) << 16 | part(4) << 8 | part(5)).isPrivate();
}

bool isPublicAddress(const std::optional<IpAddress> &address)
{
    return address && !address->isPrivate() && !isPrivate6to4(*address);
}

} // namespace

bool isPublicName(QByteArrayView name)
{
    name = withoutFinalDot(name);
    if (!isFullyQualified(name)) {
        return false;
    }
    const QByteArrayView top = lastLabels(name, 1);
    return std::ranges::none_of(privateTops,
        [&](std::string_view label) { return sameWord(top, QByteArrayView(label.data(), qsizetype(label.size()))); });
}

bool sameOrganisation(QByteArrayView a, QByteArrayView b)
{
    a = withoutFinalDot(a);
    b = withoutFinalDot(b);
    if (a.isEmpty() || b.isEmpty()) {
        return false;
    }
    if (isInDomain(a, b) || isInDomain(b, a)) {
        return true;
    }
    const QByteArrayView one = organisationOf(a);
    const QByteArrayView other = organisationOf(b);
    return sameWord(one, other) || sameProvider(one, other) || sameMachine(a, b);
}

RouteLink linkBetween(const ReceivedField &upper, const ReceivedField &lower)
{
    if (upper.fromIp && lower.byIp == upper.fromIp) {
        return RouteLink::Holds;
    }
    if (upper.local || lower.by.isEmpty() || (upper.fromIp && upper.fromIp->isPrivate())) {
        return RouteLink::Unknown;
    }
    bool named = false;
    QByteArrayView before; // most clients have one name only
    for (const QByteArrayView client :
        {QByteArrayView(upper.from), QByteArrayView(upper.helo), QByteArrayView(upper.reverseName)}) {
        if (client == before) {
            continue;
        }
        if (sameOrganisation(client, lower.by)) {
            return RouteLink::Holds;
        }
        named = named || isPublicName(client);
        before = client;
    }
    const bool writerKnown = isPublicName(lower.by) || isPublicAddress(lower.byIp);
    return named && writerKnown ? RouteLink::Broken : RouteLink::Unknown;
}

} // namespace Indicia
