// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"
#include "identity.h"
#include "proofs.h"
#include "srs.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Whether it is for us to judge @p srs: an address in our SRS domain or, where that is not known, in a domain of ours.
bool isOurs(const SrsAddress &srs, const Identity &identity)
{
    if (identity.srs && !identity.srs->domain.isEmpty() && sameDomain(srs.forwarder, identity.srs->domain)) {
        return true;
    }
    return identity.ownsDomain(srs.forwarder);
}

ProofOutcome outcomeOf(const SrsOutcome &srs, const ProofAddress &where, const Identity &identity)
{
    ProofOutcome outcome = plainOutcome(ProofScheme::Srs, srs.result, srs.reason);
    outcome.address = where.address;
    outcome.original = srs.address->original();
    outcome.expires = srs.expires;
    outcome.evidence = {where.source};
    const bool proven = !srs.original.isEmpty(); // a secret of ours made it, whatever is known about us
    if (srs.result == ProofResult::Valid) {
        outcome.binds = {ProofBinding::ForwardedAddress};
    } else if (!proven && !isOurs(*srs.address, identity)) {
        outcome.result = ProofResult::NotApplicable;
        outcome.reason = ProofReason::NotOurs;
    } else if (!proven && !identity.srs) {
        // We never said that we forward: an address that only looks rewritten is none of ours.
        const bool malformed = srs.reason == ProofReason::BadSyntax;
        outcome.result = malformed ? ProofResult::NotApplicable : ProofResult::Unverifiable;
        outcome.reason = malformed ? ProofReason::NoTag : ProofReason::NoKey;
    }
    return outcome;
}

} // namespace

bool isForForwardedMail(const ProofCase &about, const Identity &identity)
{
    return std::ranges::any_of(about.recipients, [&identity](const ProofAddress &recipient) {
        const std::optional<SrsAddress> srs = parseSrs(recipient.address);
        return srs && srs->form != SrsAddress::Form::Malformed && isOurs(*srs, identity);
    });
}

ProofOutcome srsProof(const ProofCase &about, const Identity &identity)
{
    const SrsKeyring keyring = identity.srs ? srsKeyring(*identity.srs) : SrsKeyring();
    std::optional<ProofOutcome> best;
    for (const ProofAddress &recipient : about.recipients) {
        const SrsOutcome srs = reverseSrs(recipient.address, std::chrono::floor<std::chrono::days>(about.at), keyring);
        if (!srs.address || (best && srs.result != ProofResult::Valid)) {
            continue;
        }
        best = outcomeOf(srs, recipient, identity);
        if (best->result == ProofResult::Valid) {
            break;
        }
    }
    if (!best) {
        best = plainOutcome(ProofScheme::Srs, ProofResult::NotApplicable, ProofReason::NoTag);
    }
    if (!answersOurMail(about.kind)) {
        best->result = ProofResult::NotApplicable;
        best->reason = ProofReason::NotABounce;
        best->binds.clear();
    }
    return *best;
}

} // namespace Indicia
