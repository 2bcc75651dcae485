// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"

#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

bool containsAddress(const QList<IpNetwork> &networks, const IpAddress &address)
{
    return std::ranges::any_of(networks, [&](const IpNetwork &network) { return network.contains(address); });
}

/// Local parts are compared without case: no server that is known to us keeps two users apart by it, though RFC 5321
/// section 2.4 would allow that.
bool sameMailbox(QByteArrayView a, QByteArrayView b)
{
    return sameDomain(domainOf(a), domainOf(b)) && localPartOf(a).compare(localPartOf(b), Qt::CaseInsensitive) == 0;
}

} // namespace

bool Identity::isEmpty() const
{
    Identity unnamed = *this;
    unnamed.name.clear();
    return unnamed == Identity();
}

bool Identity::ownsDomain(QByteArrayView domain) const
{
    return std::ranges::any_of(domains, [&](const QByteArray &ours) { return isInDomain(domain, ours); });
}

bool Identity::ownsAddress(QByteArrayView mailbox) const
{
    if (ownsDomain(domainOf(mailbox))) {
        return true;
    }
    return std::ranges::any_of(addresses, [&](const QByteArray &ours) { return sameMailbox(mailbox, ours); });
}

bool Identity::isTrustedHost(QByteArrayView host) const
{
    return !host.isEmpty()
        && std::ranges::any_of(trustedHosts, [&](const QByteArray &trusted) { return sameDomain(host, trusted); });
}

bool Identity::isTrustedAddress(const IpAddress &address) const
{
    return containsAddress(trustedNetworks, address);
}

bool Identity::isOutbound(const IpAddress &address) const
{
    return containsAddress(outbound, address);
}

} // namespace Indicia
