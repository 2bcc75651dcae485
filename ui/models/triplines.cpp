// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triplines_p.h"

#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "dmarcwords.h"
#include "findingwords.h"
#include "hoplines.h"
#include "hostile.h"
#include "hostwords.h"
#include "looks.h"
#include "proofwords.h"
#include "roundtripmodel.h"
#include "routewords.h"
#include "spfwords.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Stations told at one leg; the page Route has all of them.
constexpr qsizetype hopsShown = 8;
/// Recipients told at one leg; a report may name thousands.
constexpr qsizetype recipientsShown = 3;

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).displayText();
}

TripLine looking(const Look &look, const QString &label, const QString &text)
{
    return {label, text, look.glyph, look.ink, std::nullopt};
}

/// A failure is as grave as what the owner asks for.
Severity toneOf(const DmarcOutcome &outcome)
{
    if (outcome.result == DmarcResult::Pass) {
        return Severity::Good;
    }
    const DmarcPolicy policy = outcome.applied.effective;
    const bool strict = policy == DmarcPolicy::Quarantine || policy == DmarcPolicy::Reject;
    return outcome.result != DmarcResult::Fail ? Severity::Info : strict ? Severity::Bad : Severity::Warning;
}

/// "fail: there are no addresses", without a full stop in the middle.
QString resultAndReason(const QString &result, const QString &reason)
{
    return reason.isEmpty() ? result
                            : RoundTripModel::tr("%1: %2", "the result of a check, and why").arg(result, reason);
}

} // namespace

void TripLines::add(QList<TripLine> &lines, const QString &label, const QString &text)
{
    if (!text.isEmpty()) {
        lines.append({label, text, {}, Ink::Text, std::nullopt});
    }
}

void TripLines::addHop(QList<TripLine> &lines, const Hop &hop) const
{
    const Look look = lookOf(hop.trust);
    bool first = true;
    for (const QString &text : hopLines(hop, HopOrder::OldestFirst)) {
        TripLine line{{}, text, {}, Ink::Text, std::nullopt};
        if (first) {
            line = looking(look, RouteWords::name(hop.trust), text);
            line.evidence = hop.field.source;
        }
        lines.append(line);
        first = false;
    }
    for (const HopReason reason : hop.reasons) {
        lines.append(looking(lookOf(Severity::Warning), {}, RouteWords::reason(reason, m_voice)));
    }
}

QList<TripLine> TripLines::hops(const Route &route, qsizetype last, qsizetype first) const
{
    QList<TripLine> lines;
    qsizetype shownHops = 0;
    for (qsizetype i = std::min(last, route.hops.size() - 1); i >= std::max<qsizetype>(first, 0); --i) {
        if (++shownHops > hopsShown) {
            add(lines, {},
                RoundTripModel::tr(
                    "and %n more on the page Route", nullptr, static_cast<int>(i - std::max<qsizetype>(first, 0) + 1)));
            break;
        }
        addHop(lines, route.hops.at(i));
    }
    return lines;
}

std::optional<Evidence> TripLines::dnsOf(const QList<DnsExchange> &exchanges) const
{
    for (qsizetype i = m_report.dns.size() - 1; i >= 0 && !exchanges.isEmpty(); --i) {
        if (m_report.dns.at(i).question == exchanges.last().question) {
            return DnsRef{static_cast<int>(i)};
        }
    }
    return std::nullopt;
}

TripLine TripLines::spfLine(const SpfOutcome &spf) const
{
    TripLine line = looking(lookOf(spf.result),
        RoundTripModel::tr("SPF for %1 (%2)", "domain, and whether it is that of HELO or MAIL FROM")
            .arg(shown(spf.domain), SpfWords::name(spf.identity)),
        resultAndReason(SpfWords::name(spf.result), SpfWords::reason(spf.reason, m_voice)));
    line.evidence = dnsOf(spf.evidence);
    return line;
}

QList<TripLine> TripLines::spf(const HostChecks &checks) const
{
    // A result that says something, of MAIL FROM rather than of HELO, which stands before it.
    const SpfOutcome *best = nullptr;
    for (const SpfOutcome &one : checks.spf) {
        const bool says = one.result != SpfResult::None && one.result != SpfResult::NotAsked && !one.domain.isEmpty();
        best = says ? &one : best;
    }
    return best ? QList<TripLine>{spfLine(*best)} : QList<TripLine>();
}

QList<TripLine> TripLines::checks(const HostChecks &checks) const
{
    QList<TripLine> lines;
    const HeloOutcome &helo = checks.helo;
    if (helo.reason != HeloReason::NoName) {
        TripLine line = looking(lookOf(helo.result), RoundTripModel::tr("HELO %1").arg(shown(helo.helo)),
            resultAndReason(HostWords::name(helo.result), HostWords::reason(helo.reason, m_voice)));
        line.evidence = dnsOf(helo.evidence);
        lines.append(line);
    }
    const IprevOutcome &iprev = checks.iprev;
    if (iprev.reason != IprevReason::NoPeerAddress) {
        TripLine line = looking(lookOf(iprev.result),
            iprev.name.isEmpty() ? RoundTripModel::tr("Reverse name")
                                 : RoundTripModel::tr("Reverse name %1").arg(shown(iprev.name)),
            resultAndReason(HostWords::name(iprev.result), HostWords::reason(iprev.reason, m_voice)));
        line.evidence = dnsOf(iprev.evidence);
        lines.append(line);
    }
    for (const SpfOutcome &spf : checks.spf) {
        if (!spf.domain.isEmpty()) {
            lines.append(spfLine(spf));
        }
    }
    return lines;
}

QList<TripLine> TripLines::dmarc(const SignatureFacts &signatures) const
{
    QList<TripLine> lines;
    for (const DmarcOutcome &outcome : signatures.dmarc) {
        if (!outcome.author.isEmpty()) {
            lines.append(looking(lookOf(toneOf(outcome)), RoundTripModel::tr("DMARC for %1").arg(shown(outcome.author)),
                resultAndReason(DmarcWords::name(outcome.result), DmarcWords::reason(outcome.reason, m_voice))));
        }
    }
    return lines;
}

QList<TripLine> TripLines::grounds() const
{
    QList<TripLine> lines;
    for (const int index : m_report.conclusion.decidedBy) {
        if (index >= 0 && index < m_report.findings.size()) {
            const Finding &finding = m_report.findings.at(index);
            TripLine line = looking(lookOf(finding.severity), {}, FindingWords::sentence(finding, m_voice));
            if (!finding.evidence.isEmpty()) {
                line.evidence = finding.evidence.first();
            }
            lines.append(line);
        }
    }
    for (const ProofOutcome &proof : m_report.facts.proofs) {
        if (proof.result != ProofResult::NotApplicable) {
            lines.append(looking(lookOf(proof.result), ProofWords::name(proof.scheme),
                resultAndReason(ProofWords::name(proof.result), ProofWords::reason(proof.reason, m_voice))));
        }
    }
    return lines;
}

QList<TripLine> TripLines::recipients() const
{
    QList<TripLine> lines;
    const QList<BounceRecipient> &recipients = m_report.facts.bounce.recipients;
    for (const BounceRecipient &recipient : recipients.first(std::min(recipientsShown, recipients.size()))) {
        TripLine line{RoundTripModel::tr("Recipient"), shown(recipient.address), {}, Ink::Text, std::nullopt};
        if (!recipient.source.isEmpty()) {
            line.evidence = recipient.source;
        }
        lines.append(line);
        add(lines, RoundTripModel::tr("Why"), BounceReasonWords::why(recipient, m_voice));
        add(lines, RoundTripModel::tr("In its own words"), shown(recipient.diagnostic));
    }
    if (recipients.size() > recipientsShown) {
        add(lines, {},
            RoundTripModel::tr("and %n more", nullptr, static_cast<int>(recipients.size() - recipientsShown)));
    }
    return lines;
}

QList<TripLine> TripLines::time(const std::optional<std::chrono::sys_seconds> &time)
{
    QList<TripLine> lines;
    add(lines, {}, time ? RouteWords::time(*time) : QString());
    return lines;
}

QList<TripLine> TripLines::host(
    const QByteArray &helo, const IprevOutcome &iprev, const QByteArray &name, const std::optional<IpAddress> &ip)
{
    QList<TripLine> lines;
    const bool confirmed = iprev.result == IprevResult::Pass && !iprev.name.isEmpty();
    if (!confirmed || iprev.name != helo) {
        add(lines, RoundTripModel::tr("Calls itself"), shown(helo));
    }
    if (confirmed) {
        add(lines, RoundTripModel::tr("Real name"), shown(iprev.name));
    } else {
        add(lines, RoundTripModel::tr("Name by its address, unconfirmed"),
            shown(iprev.name.isEmpty() ? name : iprev.name));
    }
    add(lines, RoundTripModel::tr("Address"), ip ? QString::fromLatin1(ip->toText()) : QString());
    if (iprev.dynamicLooking) {
        lines.append(looking(
            lookOf(Severity::Warning), {}, RoundTripModel::tr("The name looks like that of a home connection.")));
    }
    return lines;
}

} // namespace Indicia
