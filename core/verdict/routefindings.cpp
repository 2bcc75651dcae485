// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"

namespace Indicia {

namespace {

struct ReasonRow
{
    const char *id;
    Severity severity;
};

ReasonRow rowOf(HopReason reason)
{
    switch (reason) {
    case HopReason::TimeReversed:
        return {"received.time-reversed", Severity::Warning};
    case HopReason::LongDelay:
        return {"received.long-delay", Severity::Info};
    case HopReason::FutureTime:
        return {"received.future-time", Severity::Warning};
    case HopReason::LinkBroken:
        return {"received.link-broken", Severity::Warning};
    case HopReason::PrivateAddress:
        return {"received.private-address", Severity::Info};
    case HopReason::ImpossibleAddress:
        return {"received.impossible-address", Severity::Bad};
    case HopReason::ClaimsOwnHost:
        return {"received.claims-own-host", Severity::Bad};
    case HopReason::HeloIsOwnName:
        return {"received.helo-is-own-name", Severity::Bad};
    case HopReason::HeloMismatch:
        return {"received.helo-mismatch", Severity::Info};
    case HopReason::ReverseMissing:
        return {"received.reverse-missing", Severity::Info};
    case HopReason::ReverseUnverified:
        return {"received.reverse-unverified", Severity::Info};
    case HopReason::UnlikelyForm:
        return {"received.unlikely-form", Severity::Warning};
    case HopReason::NoDate:
        return {"received.no-date", Severity::Info};
    case HopReason::Malformed:
        return {"received.malformed", Severity::Warning};
    case HopReason::Loop:
        return {"received.loop", Severity::Warning};
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray hopSubject(const QByteArray &scope, int index)
{
    return (scope == "original" ? QByteArray("original-hop:") : QByteArray("hop:")) + QByteArray::number(index);
}

void describeHop(Finding &finding, const Hop &hop, int index)
{
    const ReceivedField &field = hop.field;
    finding.values.insert("hop", QByteArray::number(index + 1));
    finding.values.insert("by", field.by);
    finding.values.insert("helo", field.helo.isEmpty() ? field.from : field.helo);
    finding.values.insert("name", field.reverseName);
    finding.values.insert("ip", field.fromIp ? field.fromIp->toText() : QByteArray());
    if (hop.delaySeconds) {
        finding.values.insert("seconds", QByteArray::number(*hop.delaySeconds));
    }
    addEvidence(finding, field.source);
}

void addReasons(FindingBuilder &builder, const Route &route, const QByteArray &scope)
{
    for (int i = 0; i < route.hops.size(); ++i) {
        const Hop &hop = route.hops.at(i);
        const bool written = hop.trust == HopTrust::Trusted || hop.trust == HopTrust::Boundary;
        // What our own receivers noted about their peer is theirs; everything below is a stranger's claim.
        const EvidenceClass evidenceClass = scope == "original" ? EvidenceClass::Bouncer
            : written                                           ? EvidenceClass::TrustedHost
                                                                : EvidenceClass::Sender;
        for (const HopReason reason : hop.reasons) {
            const ReasonRow row = rowOf(reason);
            describeHop(builder.add(row.id, row.severity, evidenceClass, hopSubject(scope, i)), hop, i);
        }
    }
    if (route.truncated) {
        builder.add("received.truncated", Severity::Warning, EvidenceClass::Sender, scope);
    }
}

void addBoundary(FindingBuilder &builder)
{
    const Route &route = builder.facts().route;
    const Hop *hop = route.boundaryHop();
    if (!hop) {
        builder.add("received.no-boundary", Severity::Warning, EvidenceClass::Sender);
        return;
    }
    // A boundary that is only assumed is as good as the assumption: nobody declared that host trusted.
    const bool assumed = route.basis == BoundaryBasis::AssumedTopmost;
    Finding &finding = builder.add(assumed ? "received.boundary-assumed" : "received.boundary", Severity::Info,
        assumed ? EvidenceClass::Sender : EvidenceClass::TrustedHost);
    describeHop(finding, *hop, route.boundary);
}

} // namespace

void addRouteFindings(FindingBuilder &builder)
{
    addBoundary(builder);
    addReasons(builder, builder.facts().route, "message");
    if (builder.facts().original) {
        addReasons(builder, builder.facts().original->route, "original");
    }
}

} // namespace Indicia
