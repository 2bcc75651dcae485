// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"

namespace Indicia {

namespace {

struct Row
{
    const char *id; ///< null: nothing to say
    Severity severity;
};

Row rowOf(HeloReason reason)
{
    switch (reason) {
    case HeloReason::NoName:
    case HeloReason::NoPeerAddress:
        return {nullptr, Severity::Info};
    case HeloReason::ResolvesToPeer:
        return {"helo.resolves-to-peer", Severity::Good};
    case HeloReason::LiteralOfPeer:
        return {"helo.literal-of-peer", Severity::Info};
    case HeloReason::LiteralOfOther:
        return {"helo.literal-of-other", Severity::Bad};
    case HeloReason::NotFullyQualified:
        return {"helo.not-fully-qualified", Severity::Warning};
    case HeloReason::InvalidSyntax:
        return {"helo.invalid-syntax", Severity::Warning};
    case HeloReason::BareAddress:
        return {"helo.bare-address", Severity::Warning};
    case HeloReason::DoesNotExist:
        return {"helo.does-not-exist", Severity::Warning};
    case HeloReason::NoAddress:
        return {"helo.no-address", Severity::Warning};
    case HeloReason::OtherAddress:
        return {"helo.other-address", Severity::Info};
    case HeloReason::OwnName:
        return {"helo.own-name", Severity::Bad};
    case HeloReason::LookupFailed:
        return {"helo.lookup-failed", Severity::Info};
    case HeloReason::LookupsOff:
        return {"helo.lookups-off", Severity::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

Row rowOf(IprevReason reason)
{
    switch (reason) {
    case IprevReason::NoPeerAddress:
        return {nullptr, Severity::Info};
    case IprevReason::Confirmed:
        return {"iprev.confirmed", Severity::Good};
    case IprevReason::NoReverseName:
        return {"iprev.no-reverse-name", Severity::Warning};
    case IprevReason::NotConfirmed:
        return {"iprev.not-confirmed", Severity::Warning};
    case IprevReason::LookupFailed:
        return {"iprev.lookup-failed", Severity::Info};
    case IprevReason::LookupsOff:
        return {"iprev.lookups-off", Severity::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

Row rowOf(SpfResult result)
{
    switch (result) {
    case SpfResult::None:
        return {"spf.none", Severity::Info};
    case SpfResult::Neutral:
        return {"spf.neutral", Severity::Info};
    case SpfResult::Pass:
        return {"spf.pass", Severity::Good};
    case SpfResult::Fail:
        return {"spf.fail", Severity::Bad};
    case SpfResult::SoftFail:
        return {"spf.softfail", Severity::Warning};
    case SpfResult::TempError:
        return {"spf.temperror", Severity::Info};
    case SpfResult::PermError:
        return {"spf.permerror", Severity::Warning};
    case SpfResult::NotAsked:
        return {"spf.lookups-off", Severity::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Where the checks were made: what they are about, which Received field names the peer, and who wrote that field.
struct Place
{
    QByteArray subject;
    EvidenceClass evidenceClass;
    ByteRange peerSource;
};

void addHelo(FindingBuilder &builder, const HeloOutcome &outcome, const Place &place)
{
    const Row row = rowOf(outcome.reason);
    if (!row.id) {
        return;
    }
    Finding &finding = builder.add(row.id, row.severity, place.evidenceClass, place.subject);
    finding.values.insert("helo", outcome.helo);
    finding.values.insert("ip", outcome.peer ? outcome.peer->toText() : QByteArray());
    addEvidence(finding, place.peerSource);
    finding.evidence += builder.dnsEvidence(outcome.evidence);
}

void addIprev(FindingBuilder &builder, const IprevOutcome &outcome, const QByteArray &ip, const Place &place)
{
    const Row row = rowOf(outcome.reason);
    if (!row.id) {
        return;
    }
    const auto fill = [&](Finding &finding) {
        finding.values.insert("name", outcome.name);
        finding.values.insert("ip", ip);
        addEvidence(finding, place.peerSource);
        finding.evidence += builder.dnsEvidence(outcome.evidence);
    };
    fill(builder.add(row.id, row.severity, place.evidenceClass, place.subject));
    if (outcome.dynamicLooking) {
        fill(builder.add("iprev.dynamic-looking", Severity::Warning, place.evidenceClass, place.subject));
    }
}

void addSpf(FindingBuilder &builder, const SpfOutcome &outcome, const Place &place)
{
    if (outcome.reason == SpfReason::NoPeerAddress) {
        return;
    }
    const Row row = rowOf(outcome.result);
    Finding &finding = builder.add(row.id, row.severity, place.evidenceClass, place.subject);
    finding.values.insert("identity", outcome.identity == SpfIdentity::Helo ? "helo" : "mailfrom");
    finding.values.insert("domain", outcome.domain);
    finding.values.insert("ip", outcome.ip ? outcome.ip->toText() : QByteArray());
    finding.values.insert("term", outcome.decidingTerm);
    finding.values.insert("explanation", outcome.explanation);
    addEvidence(finding, place.peerSource);
    finding.evidence += builder.dnsEvidence(outcome.evidence);
}

void addHostChecks(FindingBuilder &builder, const HostChecks &checks, const Place &place)
{
    addHelo(builder, checks.helo, place);
    const QByteArray ip = checks.helo.peer ? checks.helo.peer->toText() : QByteArray();
    addIprev(builder, checks.iprev, ip, place);
    for (const SpfOutcome &outcome : checks.spf) {
        addSpf(builder, outcome, place);
    }
}

void describeTls(Finding &finding, const Hop &hop)
{
    finding.values.insert("version", hop.tls.claim.version);
    finding.values.insert("cipher", hop.tls.claim.cipher);
    finding.values.insert("by", hop.field.by);
    addEvidence(finding, hop.field.source);
}

void addTls(FindingBuilder &builder, const Route &route)
{
    for (int i = 0; i < route.hops.size(); ++i) {
        const Hop &hop = route.hops.at(i);
        const bool written = hop.trust == HopTrust::Trusted || hop.trust == HopTrust::Boundary;
        const EvidenceClass evidenceClass = written ? EvidenceClass::TrustedHost : EvidenceClass::Sender;
        const QByteArray subject = "hop:" + QByteArray::number(i);
        if (i == route.boundary) {
            switch (hop.tls.level) {
            case TlsLevel::Cleartext:
                describeTls(builder.add("tls.cleartext", Severity::Warning, evidenceClass, subject), hop);
                break;
            case TlsLevel::Encrypted:
                describeTls(builder.add("tls.encrypted", Severity::Good, evidenceClass, subject), hop);
                break;
            case TlsLevel::Verified:
                describeTls(builder.add("tls.verified", Severity::Good, evidenceClass, subject), hop);
                break;
            case TlsLevel::Unknown:
            case TlsLevel::Local:
                break;
            }
        }
        switch (hop.tls.weakness) {
        case TlsWeakness::None:
            break;
        case TlsWeakness::OldVersion:
            describeTls(builder.add("tls.old-version", Severity::Warning, evidenceClass, subject), hop);
            break;
        case TlsWeakness::WeakCipher:
            describeTls(builder.add("tls.weak-cipher", Severity::Warning, evidenceClass, subject), hop);
            break;
        }
        if (hop.tls.contradictory) {
            describeTls(builder.add("tls.contradictory", Severity::Info, evidenceClass, subject), hop);
        }
    }
}

} // namespace

void addCheckFindings(FindingBuilder &builder)
{
    const CaseFacts &facts = builder.facts();
    if (const Hop *hop = facts.route.boundaryHop()) {
        const bool assumed = facts.route.basis == BoundaryBasis::AssumedTopmost;
        addHostChecks(builder, facts.boundary,
            {"message", assumed ? EvidenceClass::Sender : EvidenceClass::TrustedHost, hop->field.source});
    }
    if (facts.original && facts.original->injection.ip && facts.original->intake == Intake::Transfer) {
        addHostChecks(builder, facts.original->injectionChecks,
            {"original", EvidenceClass::Bouncer, facts.original->injection.source});
    }
    addTls(builder, facts.route);
}

} // namespace Indicia
