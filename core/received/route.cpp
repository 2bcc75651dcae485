// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route.h"

#include "hopreader_p.h"
#include "routereasons_p.h"
#include "routetrust_p.h"

namespace Indicia {

Route traceRoute(const Message &message, const RouteTrust &trust)
{
    HopReader hops(message);
    const TrustedPart part = findTrustedPart(hops, trust);
    Route route;
    route.truncated = hops.isTruncated();
    route.hops = hops.takeAll();
    for (int index = 0; index < part.hops; ++index) {
        route.hops[index].trust = index == part.boundary ? HopTrust::Boundary : HopTrust::Trusted;
    }
    route.boundary = part.boundary;
    route.basis = part.basis;
    judgeHops(route, part.hops, trust);
    return route;
}

} // namespace Indicia
