// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routesummary.h"

#include "hopreader_p.h"
#include "routetrust_p.h"

namespace Indicia {

RouteSummary summariseRoute(const Message &message, const RouteTrust &trust)
{
    HopReader hops(message);
    const TrustedPart part = findTrustedPart(hops, trust);
    RouteSummary summary;
    summary.hops = hops.size();
    summary.trustedHops = part.hops;
    summary.boundary = part.boundary;
    summary.basis = part.basis;
    if (part.boundary >= 0) {
        const ReceivedField &boundary = hops.field(part.boundary);
        summary.client = boundary.fromIp;
        summary.helo = boundary.helo.isEmpty() ? boundary.from : boundary.helo;
        summary.receivedAt = boundary.time;
    }
    // The oldest trusted clock will do where the boundary has none.
    for (int index = 0; index < part.hops && index != part.boundary && !summary.receivedAt; ++index) {
        summary.receivedAt = hops.field(index).time;
    }
    return summary;
}

} // namespace Indicia
