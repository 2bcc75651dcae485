// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"

#include "domainname.h"

#include <QUrl>

#include <algorithm>

namespace Indicia {

namespace {

bool containsAddress(const QList<IpNetwork> &networks, const IpAddress &address)
{
    return std::ranges::any_of(networks, [&](const IpNetwork &network) { return network.contains(address); });
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<uchar>(c) < 0x80; });
}

/// U-labels as their A-labels (RFC 5890 section 2.3.2.1); empty where they have none.
QByteArray aLabels(QByteArrayView domain)
{
    constexpr qsizetype longest = 4 * 255; // no U-label is longer than four times its A-label
    return domain.size() > longest ? QByteArray() : QUrl::toAce(QString::fromUtf8(domain));
}

/// In either spelling: context files and messages have both.
bool isInSpelledDomain(QByteArrayView name, QByteArrayView ancestor)
{
    if (isInDomain(name, ancestor)) {
        return true;
    }
    return !(isAscii(name) && isAscii(ancestor)) && isInDomain(aLabels(name), aLabels(ancestor));
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
    return std::ranges::any_of(domains, [&](const QByteArray &ours) { return isInSpelledDomain(domain, ours); });
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
