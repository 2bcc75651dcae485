// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route.h"

#include "message.h"
#include "messagelimits.h"
#include "routereasons_p.h"
#include "routetrust_p.h"
#include "tlsjudge.h"

#include <algorithm>

namespace Indicia {
namespace {

Hop hopOf(const Message &message, const HeaderField &header)
{
    Hop hop{.field = parseReceived(message.rawValue(header)), .delaySeconds = {}, .reasons = {}, .tls = {}};
    hop.field.source = message.range(header);
    const ReceivedField &field = hop.field;
    hop.tls = judgeTls(field.with.isEmpty() ? field.via : field.with, field.tls, field.local);
    return hop;
}

} // namespace

Route traceRoute(const Message &message, const RouteTrust &trust)
{
    const QList<const HeaderField *> fields = message.all("Received");
    Route route;
    route.truncated = fields.size() > Limits::receivedFields;
    const qsizetype count = std::min<qsizetype>(fields.size(), Limits::receivedFields);
    route.hops.reserve(count);
    for (qsizetype index = 0; index < count; ++index) {
        route.hops.append(hopOf(message, *fields.at(index)));
    }
    const TrustedPart part = findTrustedPart(route.hops, trust);
    for (int index = 0; index < part.hops; ++index) {
        route.hops[index].trust = index == part.boundary ? HopTrust::Boundary : HopTrust::Trusted;
    }
    route.boundary = part.boundary;
    route.basis = part.basis;
    judgeHops(route, part.hops, trust);
    return route;
}

} // namespace Indicia
