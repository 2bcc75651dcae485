// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routetrust_p.h"

#include "domainname.h"
#include "hopreader_p.h"
#include "identity.h"
#include "receivedtokens_p.h"
#include "routelinks_p.h"

#include <algorithm>
#include <array>

namespace Indicia {
namespace {

/// Mail that was fetched from a mailbox: below stands what the mailbox' own server wrote.
bool isFetched(const ReceivedField &field)
{
    return field.protocol == "POP3" || field.protocol == "IMAP" || field.dialect == ReceivedDialect::Fetchmail
        || field.dialect == ReceivedDialect::Getmail || startsWithWord(field.via, "POP3")
        || startsWithWord(field.via, "IMAP");
}

/// Exchange Online's machines behind its front door, which is mail.protection.outlook.com, have public addresses, but
/// no stranger reaches them.
bool isInsideProvider(const ReceivedField &field)
{
    const bool inside = isInDomain(field.by, "prod.outlook.com") || isInDomain(field.by, "outlook.office365.com");
    return inside && isInDomain(field.from, "prod.outlook.com");
}

/// No stranger is named: what stands below was there before this host put its field on top.
bool hasNoClient(const ReceivedField &field)
{
    return isFetched(field) || (!field.fromIp && (field.local || field.from.isEmpty()));
}

bool isLoopback(const IpAddress &address)
{
    static const IpAddress v6 = IpAddress::fromV6({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    return address.isV4() ? address.octets()[0] == 127 : address == v6;
}

/// A program on the same host wrote the field: a filter calls itself localhost, or by any name for the house.
bool isFilter(const ReceivedField &upper, const ReceivedField &lower)
{
    return upper.fromIp && isLoopback(*upper.fromIp) && !lower.by.isEmpty()
        && (sameDomain(lower.by, upper.by) || !isPublicName(lower.by));
}

class TrustWalk
{
public:
    TrustWalk(HopReader &hops, const RouteTrust &trust) : m_hops(hops), m_trust(trust), m_writers(trust) { }

    TrustedPart run();

private:
    const ReceivedField &field(int index) { return m_hops.field(index); }
    int findFirstOfOurs();
    [[nodiscard]] bool clientIsInside(const ReceivedField &field) const;
    static bool clientIsNamed(const ReceivedField &field, QByteArrayView name);
    bool handsOn(int index);
    [[nodiscard]] static bool handsOnByAssumption(const ReceivedField &upper, const ReceivedField &lower);
    void noteBasis(const ReceivedField &field);

    HopReader &m_hops;
    const RouteTrust &m_trust;
    TrustedWriters m_writers;
    TrustedPart m_part;
};

bool TrustWalk::clientIsInside(const ReceivedField &field) const
{
    return hasNoClient(field) || (field.fromIp && (field.fromIp->isPrivate() || m_writers.isOurAddress(*field.fromIp)));
}

/// Above our receiver's field there may be those of a delivery agent, an inner store or a program that fetched the
/// mail, which nobody thinks of naming. They were written where the message was found, so this holds only for the
/// message itself, not for what a stranger returns. -1 where a stranger's client comes first.
int TrustWalk::findFirstOfOurs()
{
    const int count = m_trust.assumeTopmost ? m_hops.size() : 1;
    for (int index = 0; index < count; ++index) {
        if (m_writers.basisOf(field(index)) != BoundaryBasis::None) {
            return index;
        }
        if (!clientIsInside(field(index))) {
            return -1;
        }
        // Behind a load balancer every client is private: a name has to fit as well.
        const bool last = index + 1 == m_hops.size();
        if (!hasNoClient(field(index)) && !last && !clientIsNamed(field(index), field(index + 1).by)) {
            return -1;
        }
    }
    return -1;
}

bool TrustWalk::clientIsNamed(const ReceivedField &field, QByteArrayView name)
{
    return std::ranges::any_of(std::array{field.from, field.helo, field.reverseName},
        [&](const QByteArray &client) { return sameOrganisation(client, name); });
}

/// Trust goes on from the field at @p index to the one below it, which is there. That is read only where it matters.
bool TrustWalk::handsOn(int index)
{
    const ReceivedField &upper = field(index);
    if (isInsideProvider(upper)) {
        return linkBetween(upper, field(index + 1)) == RouteLink::Holds;
    }
    if (!clientIsInside(upper)) {
        return false;
    }
    const ReceivedField &lower = field(index + 1);
    const bool assumed = m_part.basis == BoundaryBasis::AssumedTopmost;
    const bool known = upper.fromIp && m_writers.isOurAddress(*upper.fromIp);
    if (m_writers.basisOf(lower) != BoundaryBasis::None) {
        // Of a host that is only assumed to be ours, nobody knows whether it has a load balancer in front.
        return !assumed || known || hasNoClient(upper) || clientIsNamed(upper, lower.by);
    }
    if (known && linkBetween(upper, lower) == RouteLink::Holds) {
        return true; // one of our hosts that calls itself otherwise than the user knows
    }
    return isFilter(upper, lower) || (assumed && handsOnByAssumption(upper, lower));
}

/// Where nobody told us our hosts: the same host or organisation on both sides of a step that never left it.
bool TrustWalk::handsOnByAssumption(const ReceivedField &upper, const ReceivedField &lower)
{
    if (isFetched(upper) || sameDomain(upper.by, lower.by)) {
        return true;
    }
    if (upper.by.isEmpty() && upper.dialect == ReceivedDialect::Qmail) {
        return true; // (qmail 123 invoked from network), which names nobody, and its fellow below
    }
    if (upper.dialect == ReceivedDialect::Gmail && lower.dialect == ReceivedDialect::Gmail) {
        return true; // by 2002:a05:..., without a client, above mx.google.com
    }
    for (const QByteArray &client : {upper.from, upper.helo, upper.reverseName}) {
        if (!client.isEmpty() && sameDomain(client, lower.by)) {
            return true; // from relay (10.0.0.5) by store, and by relay below
        }
    }
    return upper.fromIp ? sameOrganisation(upper.by, lower.by) && sameOrganisation(upper.from, lower.by)
                        : sameOrganisation(upper.by, lower.by);
}

/// The strongest of what the trusted fields give.
void TrustWalk::noteBasis(const ReceivedField &field)
{
    const BoundaryBasis basis = m_writers.basisOf(field);
    if (basis == BoundaryBasis::Configured || m_part.basis == BoundaryBasis::None) {
        m_part.basis = basis;
    }
}

TrustedPart TrustWalk::run()
{
    if (m_hops.size() == 0) {
        return m_part;
    }
    int last = findFirstOfOurs();
    if (last >= 0) {
        noteBasis(field(last));
    } else if (m_trust.assumeTopmost) {
        m_part.basis = BoundaryBasis::AssumedTopmost;
        last = 0;
    } else {
        return m_part;
    }
    while (last + 1 < m_hops.size() && handsOn(last)) {
        ++last;
        if (m_part.basis != BoundaryBasis::AssumedTopmost) {
            noteBasis(field(last));
        }
    }
    m_part.hops = last + 1;
    m_part.boundary = hasNoClient(field(last)) ? -1 : last;
    return m_part;
}

} // namespace

BoundaryBasis TrustedWriters::basisOf(const ReceivedField &field) const
{
    const auto named = [&](const QByteArray &name) { return !name.isEmpty() && isInDomain(field.by, name); };
    if (std::ranges::any_of(m_trust.alsoTrusted, named)) {
        return BoundaryBasis::Configured;
    }
    const Identity *identity = m_trust.identity;
    if (!identity || !m_trust.trustIdentity || field.by.isEmpty()) {
        return BoundaryBasis::None;
    }
    if (identity->isTrustedHost(field.by) || (field.byIp && identity->isTrustedAddress(*field.byIp))) {
        return BoundaryBasis::Configured;
    }
    return identity->ownsDomain(field.by) ? BoundaryBasis::OwnDomain : BoundaryBasis::None;
}

bool TrustedWriters::isOurAddress(const IpAddress &address) const
{
    return m_trust.identity != nullptr && m_trust.trustIdentity && m_trust.identity->isTrustedAddress(address);
}

bool TrustedWriters::isOurName(QByteArrayView name) const
{
    return m_trust.identity != nullptr && !name.isEmpty()
        && (m_trust.identity->isTrustedHost(name) || m_trust.identity->ownsDomain(name));
}

bool TrustedWriters::isOurHost(const ReceivedField &field) const
{
    return isOurName(field.by)
        || (field.byIp && m_trust.identity != nullptr && m_trust.identity->isTrustedAddress(*field.byIp));
}

bool TrustedWriters::mayCarryOurMail(const IpAddress &address) const
{
    const Identity *identity = m_trust.identity;
    if (!identity) {
        return false;
    }
    const auto contains = [&](const IpNetwork &network) { return network.contains(address); };
    return identity->isTrustedAddress(address) || identity->isOutbound(address)
        || std::ranges::any_of(identity->submission, contains)
        || (identity->smarthost && identity->smarthost->address == address);
}

bool TrustedWriters::addressesKnown() const
{
    return m_trust.identity != nullptr
        && (!m_trust.identity->outbound.isEmpty() || !m_trust.identity->trustedNetworks.isEmpty());
}

TrustedPart findTrustedPart(HopReader &hops, const RouteTrust &trust)
{
    return TrustWalk(hops, trust).run();
}

} // namespace Indicia
