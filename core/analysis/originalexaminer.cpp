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

namespace Indicia {

namespace {

bool isOurWriter(const ReceivedField &field, const Identity &identity)
{
    return identity.isTrustedHost(field.by) || identity.ownsDomain(field.by)
        || (field.byIp && identity.isTrustedAddress(*field.byIp));
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

} // namespace

OriginalFacts examineOriginal(const CaseFacts &facts, const Identity &identity, std::chrono::sys_seconds now,
    const SignatureQuery &outerQuery, Resolver &resolver, const Patience &patience)
{
    const Message &message = facts.bounce.original.message;
    RouteTrust trust;
    // What stands in the returned header was written by the bouncer, or came to it: the user's own hosts are only to be
    // believed there where the bounce itself is their work. Who they are is told all the same.
    trust.identity = &identity;
    trust.trustIdentity = comesFromOurselves(facts, identity);
    trust.alsoTrusted = bouncerNames(facts.bounce, facts.message, facts.route);
    trust.now = now;

    OriginalFacts original;
    original.route = traceRoute(message, trust);
    original.injection = findInjectionPoint(facts.bounce, original.route, trust.alsoTrusted);
    original.envelope = readOriginalEnvelope(message, original.route, original.injection, facts.envelope);
    const bool ownReport = comesFromOurselves(facts, identity);
    original.submitted = !ownReport && original.injection.hop >= 0
        && original.route.hops.at(original.injection.hop).field.authenticated;
    if (!original.submitted) {
        original.injectionChecks = checkHost(original.envelope, identity, now, resolver, patience);
    }
    SignatureQuery query = outerQuery;
    query.dkim.at = original.envelope.receivedAt;
    query.weighAuthor = !ownReport && !original.submitted;
    query.dkim.bodyComplete = facts.bounce.original.extent == OriginalExtent::Full;
    original.signatures = checkSignatures(message, query, original.injectionChecks, resolver, patience);
    original.submissionHop = findSubmissionHop(original, facts, identity);
    return original;
}

} // namespace Indicia
