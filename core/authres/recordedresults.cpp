// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asciiword.h"
#include "authenticationresults.h"
#include "domainname.h"
#include "identity.h"
#include "message.h"
#include "route.h"

#include <algorithm>

namespace Indicia {
namespace {

bool isOurId(QByteArrayView id, const Identity &identity)
{
    const auto holds = [&](const QByteArray &ours) { return isInDomain(id, ours); };
    if (!identity.authservIds.isEmpty()) {
        return std::ranges::any_of(identity.authservIds, holds);
    }
    return std::ranges::any_of(identity.trustedHosts, holds) || identity.ownsDomain(id);
}

/// How far down the header is ours, and what a place below means.
struct OurPart
{
    qint64 end = -1; ///< offset of the last Received field of ours; -1 where there is none
    AuthResTrust below = AuthResTrust::NoBoundary;
};

OurPart ourPart(const Route &route)
{
    switch (route.basis) {
    case BoundaryBasis::None:
        return {};
    case BoundaryBasis::AssumedTopmost:
        return {.end = route.hops.isEmpty() ? -1 : route.hops.first().field.source.offset};
    case BoundaryBasis::Configured:
    case BoundaryBasis::OwnDomain:
        break;
    }
    OurPart part{.below = AuthResTrust::BelowBoundary};
    for (const Hop &hop : route.hops) {
        if (hop.trust == HopTrust::Trusted || hop.trust == HopTrust::Boundary) {
            part.end = std::max(part.end, hop.field.source.offset);
        }
    }
    return part;
}

AuthResTrust trustIn(const AuthenticationResults &results, const OurPart &part, const Identity &identity)
{
    if (results.authservId.isEmpty()) {
        return AuthResTrust::NoId;
    }
    if (!isOurId(results.authservId, identity)) {
        return AuthResTrust::ForeignId;
    }
    if (part.end < 0) {
        return AuthResTrust::NoBoundary;
    }
    return results.source.offset < part.end ? AuthResTrust::Trusted : part.below;
}

} // namespace

QList<AuthenticationResults> recordedResults(const Message &message, const Route &route, const Identity &identity)
{
    const OurPart part = ourPart(route);
    QList<AuthenticationResults> recorded;
    for (const HeaderField &field : message.fields()) {
        const QByteArrayView name = message.name(field);
        AuthenticationResults results;
        if (sameWord(name, "Authentication-Results")) {
            results = readAuthenticationResults(message.rawValue(field));
        } else if (sameWord(name, "Received-SPF")) {
            results = readReceivedSpf(message.rawValue(field));
        } else {
            continue;
        }
        results.source = message.range(field);
        results.trust = trustIn(results, part, identity);
        recorded.append(results);
    }
    return recorded;
}

} // namespace Indicia
