// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "originalexaminer.h"

#include "envelopereader.h"
#include "hostchecks.h"
#include "signaturechecks.h"

#include "domainname.h"
#include "identity.h"
#include "injection.h"
#include "ownership.h"
#include "srsaddress.h"

#include <algorithm>

namespace Indicia {

namespace {

bool isOurWriter(const ReceivedField &field, const Identity &identity)
{
    return identity.isTrustedHost(field.by) || identity.ownsDomain(field.by)
        || (field.byIp && identity.isTrustedAddress(*field.byIp));
}

/// The envelope with which @p original was handed to our server that reports: where that rewrote the sender for passing
/// the letter on (SRS), it had come with the one inside.
Envelope asHandedOver(const Envelope &envelope, const Identity &identity)
{
    Envelope handedOver = envelope;
    const std::optional<SrsAddress> srs = parseSrs(envelope.mailFrom);
    if (srs && identity.ownsDomain(srs->forwarder) && !srs->original().isEmpty()) {
        handedOver.mailFrom = srs->original();
    }
    return handedOver;
}

/// From the hop above, whose writer can be believed, downward while our own servers wrote: the last of them is where
/// the message was handed in.
int findSubmissionHop(const OriginalFacts &original, const CaseFacts &facts, const Identity &identity)
{
    const bool ownReport = comesFromOurselves(facts, identity);
    const bool injectedByUs = original.injection.ip && isOurAddress(*original.injection.ip, identity);
    if (!ownReport && !injectedByUs) {
        return -1;
    }
    int last = ownReport ? original.injection.hop : -1;
    for (qsizetype i = original.injection.hop + 1; i < original.route.hops.size(); ++i) {
        if (!isOurWriter(original.route.hops.at(i).field, identity)) {
            break;
        }
        last = static_cast<int>(i);
    }
    return last;
}

Intake visibleIntake(const OriginalFacts &original)
{
    if (original.injection.hop < 0) {
        return Intake::Transfer;
    }
    const ReceivedField &field = original.route.hops.at(original.injection.hop).field;
    return field.authenticated ? Intake::Login : field.protocol.startsWith("HTTP") ? Intake::WebPage : Intake::Transfer;
}

/// The bouncer reports what somebody else's host answered, about an address that is none of its own.
bool passedOn(const BounceReport &bounce)
{
    return std::ranges::any_of(bounce.recipients, [&bounce](const BounceRecipient &recipient) {
        return !recipient.remoteMta.isEmpty() && !areRelated(recipient.remoteMta, bounce.reportingMta)
            && !areRelated(bounce.reportingMta, domainOf(recipient.address));
    });
}

/// Our mail may leave through the bouncer, as far as the sender's SPF record tells, and it may know us by our address
/// alone: then whoever handed this in may have been one of us, whatever SPF says about that computer.
bool mayBeOutgoingRelay(const OriginalFacts &original, const CaseFacts &facts, const HostQuery &host,
    Resolver &resolver, const Patience &patience)
{
    const bool passes = std::ranges::any_of(
        original.injectionChecks.spf, [](const SpfOutcome &spf) { return spf.result == SpfResult::Pass; });
    // Whoever has told from where their mail leaves has told that it does not leave there.
    if (passes || !host.identity.outbound.isEmpty() || !original.envelope.hasMailFrom || !facts.envelope.client
        || !passedOn(facts.bounce)) {
        return false;
    }
    SpfQuery query;
    query.ip = facts.envelope.client;
    query.helo = facts.envelope.helo;
    query.mailFrom = original.envelope.mailFrom;
    query.now = host.now.time_since_epoch().count();
    query.records = host.records;
    return checkSpfMailFrom(query, resolver, patience).result == SpfResult::Pass;
}

} // namespace

OriginalFacts examineOriginal(const CaseFacts &facts, const HostQuery &host, const SignatureQuery &outerQuery,
    Resolver &resolver, const Patience &patience)
{
    const Identity &identity = host.identity;
    const Message &message = facts.bounce.original.message;
    RouteTrust trust;
    // What stands in the returned header was written by the bouncer, or came to it: the user's own hosts are only to be
    // believed there where the bounce itself is their work. Who they are is told all the same.
    trust.identity = &identity;
    trust.trustIdentity = comesFromOurselves(facts, identity);
    trust.alsoTrusted = bouncerNames(facts.bounce, facts.message, facts.route);
    trust.now = host.now;

    OriginalFacts original;
    original.route = traceRoute(message, trust);
    original.injection = findInjectionPoint(facts.bounce, original.route, trust.alsoTrusted);
    original.envelope = readOriginalEnvelope(message, original.route, original.injection, facts.envelope);
    const bool ownReport = comesFromOurselves(facts, identity);
    original.intake = ownReport ? Intake::Transfer : visibleIntake(original);
    if (original.intake == Intake::Transfer) {
        const Envelope seen = ownReport ? asHandedOver(original.envelope, identity) : original.envelope;
        original.injectionChecks = checkHost(seen, host, resolver, patience);
        if (!ownReport && mayBeOutgoingRelay(original, facts, host, resolver, patience)) {
            original.intake = Intake::OutgoingRelay;
            original.injectionChecks = {};
        }
    }
    SignatureQuery query = outerQuery;
    query.dkim.at = original.envelope.receivedAt;
    query.weighAuthor = !ownReport && original.intake == Intake::Transfer;
    query.dkim.bodyComplete = facts.bounce.original.extent == OriginalExtent::Full;
    original.signatures = checkSignatures(message, query, original.injectionChecks, resolver, patience);
    original.submissionHop = findSubmissionHop(original, facts, identity);
    return original;
}

} // namespace Indicia
