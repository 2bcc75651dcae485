// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batv.h"
#include "domainname.h"
#include "identity.h"
#include "proofs.h"

#include <algorithm>

namespace Indicia {

namespace {

ProofOutcome outcomeOf(const BatvOutcome &batv, const ProofAddress &where)
{
    ProofOutcome outcome = plainOutcome(ProofScheme::Batv, batv.result, batv.reason);
    outcome.address = where.address;
    outcome.original = batv.tag->original;
    outcome.keyNumber = batv.tag->keyNumber;
    outcome.expires = batv.expires;
    outcome.eximWouldAccept = batv.eximWouldAccept;
    outcome.evidence = {where.source};
    if (batv.result == ProofResult::Valid) {
        outcome.binds = {ProofBinding::OurAddress, ProofBinding::Week};
    }
    return outcome;
}

/// Of a name below a domain of ours that was not named itself: services send for such names, and tag nothing.
bool isBelowOurDomains(QByteArrayView address, const Identity &identity)
{
    const auto isNamed = [&](QByteArrayView known) { return sameDomain(domainOf(address), known); };
    return !std::ranges::any_of(identity.domains, isNamed)
        && std::ranges::none_of(identity.addresses, [&](const QByteArray &known) { return isNamed(domainOf(known)); });
}

ProofOutcome untagged(const ProofCase &about, const Identity &identity)
{
    const ProofAddress where = about.recipients.value(0);
    ProofOutcome outcome = plainOutcome(ProofScheme::Batv, ProofResult::NotApplicable, ProofReason::NoTag);
    outcome.address = where.address;
    outcome.evidence = where.source.isEmpty() ? QList<ByteRange>() : QList{where.source};
    if (!identity.batv || where.address.isEmpty() || isForForwardedMail(about, identity)) {
        return outcome;
    }
    if (!identity.ownsAddress(where.address)) {
        outcome.reason = ProofReason::NotOurs;
    } else if (!identity.batv->tagsAllMailSince || isBelowOurDomains(where.address, identity)) {
        outcome.result = ProofResult::Unverifiable;
        outcome.reason = ProofReason::NoPolicy;
    } else if (sentUnderPolicy(about, identity.batv->tagsAllMailSince)) {
        outcome.result = ProofResult::Absent;
        outcome.reason = about.ownServerReport ? ProofReason::OwnServerReport : ProofReason::TagMissing;
    }
    return outcome;
}

/// What ownership and policy make of an outcome that the tag alone gave.
void weigh(ProofOutcome &outcome, const BatvTag &tag, const Identity &identity)
{
    const bool proven = outcome.result == ProofResult::Valid || outcome.result == ProofResult::Expired
        || outcome.reason == ProofReason::TagFromFuture || outcome.reason == ProofReason::OtherAddress;
    if (proven) {
        return; // our key made it, whatever else is known about us
    }
    const bool knowsItself = !identity.domains.isEmpty() || !identity.addresses.isEmpty();
    if (knowsItself && !identity.ownsAddress(tag.original.isEmpty() ? outcome.address : tag.original)) {
        outcome.result = ProofResult::NotApplicable; // somebody else's tag: the bounce only passed by
        outcome.reason = ProofReason::NotOurs;
    } else if (!identity.batv) {
        if (outcome.reason == ProofReason::BadSyntax) { // an odd local part, and nobody said that it were a tag
            outcome.result = ProofResult::NotApplicable;
            outcome.reason = ProofReason::NoTag;
        }
    } else if (identity.batv->tagsAllMailSince) { // then it is known what our tags look like, and this is none
        if (outcome.reason == ProofReason::UnknownKeyNumber) {
            outcome.result = ProofResult::Invalid;
        } else if (outcome.reason == ProofReason::ForeignScheme && tag.type == "prvs") {
            outcome.result = ProofResult::Invalid;
            outcome.reason = ProofReason::BadSyntax;
        }
    }
}

} // namespace

ProofOutcome batvProof(const ProofCase &about, const Identity &identity)
{
    const BatvKeyring keyring = identity.batv ? batvKeyring(*identity.batv, identity.addresses) : BatvKeyring();
    std::optional<ProofOutcome> best;
    BatvTag bestTag;
    for (const ProofAddress &recipient : about.recipients) {
        const BatvOutcome batv
            = verifyBatv(recipient.address, std::chrono::floor<std::chrono::days>(about.at), keyring);
        if (!batv.tag || (best && batv.result != ProofResult::Valid)) {
            continue;
        }
        best = outcomeOf(batv, recipient);
        bestTag = *batv.tag;
        if (best->result == ProofResult::Valid) {
            break;
        }
    }
    if (!answersOurMail(about.kind)) {
        ProofOutcome outcome = best.value_or(ProofOutcome());
        outcome.result = ProofResult::NotApplicable; // the tag is shown, but nobody claims that we sent something
        outcome.reason = ProofReason::NotABounce;
        outcome.binds.clear();
        return outcome;
    }
    if (!best) {
        return untagged(about, identity);
    }
    weigh(*best, bestTag, identity);
    return *best;
}

} // namespace Indicia
