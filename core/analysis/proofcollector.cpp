// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proofcollector.h"

#include "envelopereader.h"
#include "ledgercase.h"

#include "identity.h"
#include "ownership.h"
#include "proofs.h"

#include <algorithm>

namespace Indicia {

namespace {

RouteCase routeCaseOf(const CaseFacts &facts, const Identity &identity)
{
    RouteCase route;
    if (!facts.original) {
        return route;
    }
    const OriginalFacts &original = *facts.original;
    route.injection = original.injection;
    route.envelopeSender = original.envelope.mailFrom;
    if (original.injection.hop >= 0) {
        route.authenticated = original.route.hops.at(original.injection.hop).field.authenticated;
    }
    const auto spf = std::ranges::find_if(original.injectionChecks.spf, [&](const SpfOutcome &outcome) {
        return outcome.identity == SpfIdentity::MailFrom && identity.ownsDomain(outcome.domain);
    });
    route.spf = spf == original.injectionChecks.spf.cend() ? nullptr : &*spf;
    return route;
}

} // namespace

QList<ProofOutcome> collectProofs(
    const CaseFacts &facts, const Identity &identity, const SentLedger *ledger, std::chrono::sys_seconds now)
{
    ProofCase about;
    about.kind = isAnswer(facts.bounce) ? facts.bounce.kind : MessageKind::Ordinary;
    about.recipients = envelopeRecipients(facts.message, facts.route);
    about.at = facts.envelope.receivedAt.value_or(now);
    if (facts.bounce.original.exists()) {
        about.originalDate = facts.bounce.original.message.date();
    }
    about.ownServerReport = comesFromOurselves(facts, identity);

    const ProofOutcome batv = batvProof(about, identity);
    const ProofOutcome srs = srsProof(about, identity);
    return {
        batv,
        srs,
        macProof(about, facts.bounce, identity),
        dkimProof(about, facts.bounce.original, facts.original ? facts.original->signatures.dkim : QList<DkimOutcome>(),
            identity),
        ledgerProof(about, ledgerCaseOf(facts, about, {batv, srs}, identity), identity, ledger),
        routeProof(about, routeCaseOf(facts, identity), identity),
    };
}

} // namespace Indicia
