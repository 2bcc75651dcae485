// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batvtag.h"
#include "findingbuilder_p.h"
#include "ownership.h"

#include "domainname.h"
#include "ledgercovers.h"

#include <algorithm>

namespace Indicia {

namespace {

void describeInjection(Finding &finding, const InjectionPoint &injection)
{
    finding.values.insert("ip", injection.ip ? injection.ip->toText() : QByteArray());
    finding.values.insert("helo", injection.helo);
    finding.values.insert("name", injection.name);
    addEvidence(finding, injection.source);
}

bool isOurName(const QByteArray &host, const Identity &identity)
{
    return identity.isTrustedHost(host) || identity.ownsDomain(host);
}

/// The next server had it from one of ours: by its address, or where our servers' addresses are not known by its name.
bool isFromOurs(const ReceivedField &field, const Identity &identity)
{
    if (!identity.outbound.isEmpty()) {
        return field.fromIp && identity.isOutbound(*field.fromIp);
    }
    return !field.reverseName.isEmpty() && isOurName(field.reverseName, identity);
}

/// The lowest hop to which the fields lead from @p hop on, each written by the client that the one above names. What
/// stands below a break was there before: anybody who got a letter of ours has its fields.
qsizetype endOfChain(const Route &route, qsizetype hop)
{
    while (hop + 1 < route.hops.size() && !route.hops.at(hop + 1).reasons.contains(HopReason::LinkBroken)) {
        ++hop;
    }
    return hop;
}

/// Who handed the message over had it from a computer that is none of ours, and nothing leads on from there. A
/// forwarder that rewrites senders (SRS) passes every check of SPF: what it says of its own client is all that there
/// is.
void addStrangerBehindForwarder(FindingBuilder &builder, const OriginalFacts &original, qsizetype end)
{
    const Identity &identity = builder.identity();
    const ReceivedField &field = original.route.hops.at(end).field;
    const bool ourServersAreKnown = !identity.outbound.isEmpty() && !identity.smarthost;
    if (end == original.injection.hop || !ourServersAreKnown || !field.fromIp || field.fromIp->isPrivate()) {
        return;
    }
    Finding &finding
        = builder.add("bounce.forwarded-from-stranger", Severity::Warning, EvidenceClass::Sender, "original");
    finding.values.insert("ip", field.fromIp->toText());
    finding.values.insert("by", field.by);
    addEvidence(finding, field.source);
}

/// Below the point of injection, does the header claim that the message had passed through our servers? A forwarder
/// that keeps the envelope sender looks like this, and so does a forger who knows our servers' names.
void addClaimedRoute(FindingBuilder &builder, const OriginalFacts &original)
{
    const InjectionPoint &injection = original.injection;
    if (!injection.ip || injection.hop < 0 || isOurAddress(*injection.ip, builder.identity())) {
        return;
    }
    const qsizetype end = endOfChain(original.route, injection.hop);
    for (qsizetype i = injection.hop; i <= end; ++i) {
        const ReceivedField &field = original.route.hops.at(i).field;
        const bool fromOurs = i > injection.hop && isFromOurs(field, builder.identity());
        // The bouncer has left out its own field, and the first that is left is one in our server's name.
        const bool byOurs = i == injection.hop && injection.basis == InjectionPoint::Basis::TopmostReceived
            && isOurName(field.by, builder.identity());
        if (!fromOurs && !byOurs) {
            continue;
        }
        Finding &finding = builder.add("bounce.claims-our-route", Severity::Warning, EvidenceClass::Sender, "original");
        finding.values.insert("ip", fromOurs && field.fromIp ? field.fromIp->toText() : QByteArray());
        finding.values.insert("by", field.by);
        addEvidence(finding, field.source);
        return;
    }
    addStrangerBehindForwarder(builder, original, end);
}

/// Where our own server took the original in: from whose network, and with whose login?
void addLogin(FindingBuilder &builder, const OriginalFacts &original)
{
    if (original.submissionHop < 0) {
        return;
    }
    const ReceivedField &field = original.route.hops.at(original.submissionHop).field;
    const Identity &identity = builder.identity();
    if (!field.fromIp || identity.submission.isEmpty()) {
        return;
    }
    const bool known = isOurAddress(*field.fromIp, identity);
    if (!known && !field.authenticated) {
        return; // a stranger who did not log in handed in nothing of ours
    }
    const bool ownReport = builder.has("bounce.written-by-own-server");
    Finding &finding = builder.add(known ? "bounce.login-from-our-network" : "bounce.login-from-elsewhere",
        known ? Severity::Good : Severity::Bad, ownReport ? EvidenceClass::TrustedHost : EvidenceClass::Bouncer,
        "original");
    finding.values.insert("ip", field.fromIp->toText());
    finding.values.insert("account", field.authenticatedAs);
    finding.values.insert("name", field.reverseName);
    finding.values.insert("by", field.by);
    addEvidence(finding, field.source);
}

QByteArray intakeId(Intake intake)
{
    switch (intake) {
    case Intake::Transfer:
        return {};
    case Intake::Login:
        return "bounce.submitted";
    case Intake::WebPage:
        return "bounce.submitted-by-web";
    case Intake::OutgoingRelay:
        return "bounce.outgoing-relay";
    }
    return {};
}

/// Somebody else's server let its own customer send: which customer that was, only whoever runs it can tell. Where no
/// field can be tied to the bouncer, a forger may have written the one that says so.
void addIntake(FindingBuilder &builder, const OriginalFacts &original)
{
    if (original.intake == Intake::Transfer) {
        return;
    }
    const ReceivedField field
        = original.injection.hop < 0 ? ReceivedField() : original.route.hops.at(original.injection.hop).field;
    if (builder.identity().isTrustedHost(field.by) || builder.identity().ownsDomain(field.by)) {
        return; // our own people logging in at our own server need no word
    }
    const bool atBouncer = original.injection.basis == InjectionPoint::Basis::ReceivedOfReportingMta;
    Finding &finding = builder.add(intakeId(original.intake), Severity::Info,
        atBouncer ? EvidenceClass::Bouncer : EvidenceClass::Sender, "original");
    finding.values.insert("account", field.authenticatedAs);
    finding.values.insert("by", field.by);
    finding.values.insert("domain", domainOf(original.envelope.mailFrom).toByteArray());
    addEvidence(finding, field.source);
}

void addSender(FindingBuilder &builder, const OriginalFacts &original)
{
    if (builder.identity().isEmpty()) {
        return;
    }
    const QByteArray author = authorOf(builder.facts().bounce.original.message);
    const bool ours
        = builder.identity().ownsAddress(author) || builder.identity().ownsDomain(domainOf(original.envelope.mailFrom));
    if (ours || (author.isEmpty() && original.envelope.mailFrom.isEmpty())) {
        return;
    }
    Finding &finding = builder.add("bounce.original-not-ours", Severity::Warning, EvidenceClass::Bouncer, "original");
    finding.values.insert("author", author);
    finding.values.insert("sender", original.envelope.mailFrom);
    if (const HeaderField *from = builder.facts().bounce.original.message.first("From")) {
        addEvidence(finding, builder.facts().bounce.original.message.range(*from));
    }
}

QByteArray untagged(const QByteArray &address)
{
    const auto tag = parseBatv(address);
    return normalMailbox(tag && !tag->original.isEmpty() ? tag->original : address);
}

/// A report goes to the envelope sender of what it returns (RFC 5321 section 4.5.5): what came to one of us with the
/// letter of another was put together, or came by an alias that nobody noted. A sender that a forwarder has rewritten
/// is none of ours and says nothing.
void addSenderMismatch(FindingBuilder &builder, const OriginalFacts &original)
{
    const CaseFacts &facts = builder.facts();
    const bool said = original.envelope.hasMailFrom
        && original.envelope.mailFromSource != facts.envelope.recipientSource; // else the recipient stands in for it
    const QByteArray sender = untagged(said ? original.envelope.mailFrom : authorOf(facts.bounce.original.message));
    if (facts.envelope.recipient.isEmpty() || !builder.identity().ownsAddress(sender)) {
        return;
    }
    const bool known = std::ranges::any_of(
        facts.proofs, [&](const ProofOutcome &proof) { return normalMailbox(proof.original) == sender; });
    if (known || untagged(facts.envelope.recipient) == sender) {
        return;
    }
    Finding &finding
        = builder.add("bounce.returned-sender-differs", Severity::Warning, EvidenceClass::Bouncer, "original");
    finding.values.insert("sender", sender);
    finding.values.insert("address", facts.envelope.recipient);
    addEvidence(finding, said ? original.envelope.mailFromSource : facts.bounce.original.source);
    addEvidence(finding, facts.envelope.recipientSource);
}

} // namespace

void addOriginalFindings(FindingBuilder &builder)
{
    if (!builder.facts().original) {
        return;
    }
    const OriginalFacts &original = *builder.facts().original;
    const bool visible = original.injection.basis != InjectionPoint::Basis::NotVisible;
    describeInjection(builder.add(visible ? "bounce.injection-point" : "bounce.injection-not-visible", Severity::Info,
                          EvidenceClass::Bouncer, "original"),
        original.injection);
    addClaimedRoute(builder, original);
    addLogin(builder, original);
    addIntake(builder, original);
    addSender(builder, original);
    addSenderMismatch(builder, original);
}

} // namespace Indicia
