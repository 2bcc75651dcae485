// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownership.h"

#include "domainname.h"
#include "identity.h"

#include <algorithm>

namespace Indicia {

bool isOurAddress(const IpAddress &address, const Identity &identity)
{
    return identity.isOutbound(address) || identity.isTrustedAddress(address)
        || std::ranges::any_of(
            identity.submission, [&](const IpNetwork &network) { return network.contains(address); });
}

bool comesFromOurselves(const CaseFacts &facts, const Identity &identity)
{
    const Route &route = facts.route;
    if (route.hops.isEmpty() || route.basis == BoundaryBasis::None || route.basis == BoundaryBasis::AssumedTopmost) {
        return false;
    }
    const Hop *boundary = route.boundaryHop();
    if (!boundary) {
        return true;
    }
    const auto &peer = boundary->field.fromIp;
    return peer && isOurAddress(*peer, identity); // a network hop without an address may be anybody's
}

bool isAnswer(const BounceReport &bounce)
{
    switch (bounce.kind) {
    case MessageKind::Failure:
    case MessageKind::Delay:
    case MessageKind::Success:
    case MessageKind::Relayed:
    case MessageKind::Expanded:
    case MessageKind::AutoReply:
    case MessageKind::Challenge:
        return bounce.dialect != "rfc8098";
    case MessageKind::Ordinary:
    case MessageKind::Feedback:
    case MessageKind::DmarcReport:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool claimsToBeUs(const CaseFacts &facts, const Identity &identity)
{
    return identity.isTrustedHost(facts.bounce.reportingMta) || identity.ownsDomain(facts.bounce.reportingMta)
        || identity.ownsDomain(domainOf(authorOf(facts.message)));
}

QByteArray authorOf(const Message &message)
{
    const QList<const HeaderField *> fields = message.all("From");
    if (fields.size() != 1) {
        return {};
    }
    const QList<QByteArray> addresses = message.addresses(*fields.first());
    return addresses.size() == 1 ? addresses.first() : QByteArray();
}

bool areRelated(QByteArrayView a, QByteArrayView b)
{
    return !a.isEmpty() && !b.isEmpty() && (isInDomain(a, b) || isInDomain(b, a));
}

bool peerIsAuthorisedBy(const CaseFacts &facts, QByteArrayView domain)
{
    return std::ranges::any_of(facts.boundary.spf, [&](const SpfOutcome &outcome) {
        const bool counts = outcome.identity == SpfIdentity::MailFrom || facts.envelope.mailFrom.isEmpty();
        return counts && outcome.result == SpfResult::Pass && areRelated(outcome.domain, domain);
    });
}

} // namespace Indicia
