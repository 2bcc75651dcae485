// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"
#include "identity.h"
#include "proofs.h"
#include "returnedextent_p.h"

#include <algorithm>

namespace Indicia {

namespace {

struct Judgement
{
    ProofResult result = ProofResult::Unverifiable;
    ProofReason reason = ProofReason::SignatureUnusable;
};

bool isOurs(const DkimOutcome &signature, const Identity &identity)
{
    const bool named = identity.dkim && isInDomain(signature.domain, identity.dkim->domain);
    return named || identity.ownsDomain(signature.domain);
}

/// A selector of ours may have been taken out of DNS since; one that never was ours is made up.
Judgement withoutKey(const DkimOutcome &signature, const Identity &identity)
{
    const bool known = !identity.dkim || identity.dkim->selectors.isEmpty()
        || std::ranges::any_of(
            identity.dkim->selectors, [&](const QByteArray &ours) { return sameDomain(ours, signature.selector); });
    return known ? Judgement{ProofResult::Unverifiable, ProofReason::KeyGone}
                 : Judgement{ProofResult::Invalid, ProofReason::UnknownSelector};
}

/// b= does not verify, or the field is not what a signer writes.
Judgement mismatched(const DkimOutcome &signature, const ReturnedOriginal &original)
{
    if (signature.repair) {
        return {ProofResult::Invalid, ProofReason::Altered};
    }
    return headerIsVerbatim(original) ? Judgement{ProofResult::Invalid, ProofReason::BadSignature}
                                      : Judgement{ProofResult::Unverifiable, ProofReason::NotVerbatim};
}

/// b= verifies over the header: what the body adds to it.
Judgement byBody(const DkimOutcome &signature, const ReturnedOriginal &original)
{
    switch (signature.bodyHash) {
    case DkimHash::Match:
        return {ProofResult::Valid, ProofReason::Verified};
    case DkimHash::Mismatch:
        return bodyIsWhole(original) ? Judgement{ProofResult::Invalid, ProofReason::Altered}
                                     : Judgement{ProofResult::Valid, ProofReason::HeadersVerified};
    case DkimHash::NotChecked:
    case DkimHash::NotCheckable:
        return {ProofResult::Valid, ProofReason::HeadersVerified};
    }
    return {};
}

Judgement judge(const DkimOutcome &signature, const ReturnedOriginal &original, const Identity &identity)
{
    const auto byHeader = [&] {
        return signature.headerSignature == DkimHash::Match ? byBody(signature, original)
                                                            : mismatched(signature, original);
    };
    if (signature.headerSignature == DkimHash::Match && signature.concerns.contains(DkimConcern::FromAddedLater)) {
        return {ProofResult::Invalid, ProofReason::Altered};
    }
    switch (signature.reason) {
    case DkimReason::Verified:
    case DkimReason::BodyHashMismatch:
    case DkimReason::SignatureMismatch:
    case DkimReason::BodyNotCheckable:
    case DkimReason::OctetsRebuilt:
    case DkimReason::SignedInFuture: // somebody's clock; the key is ours all the same
        return byHeader();
    case DkimReason::BodyExtended:
        return {ProofResult::Valid, ProofReason::BodyExtended};
    case DkimReason::SignatureExpired: {
        const Judgement judgement = byHeader();
        return judgement.result == ProofResult::Valid ? Judgement{ProofResult::Expired, ProofReason::TagExpired}
                                                      : judgement;
    }
    case DkimReason::WeakHash:
    case DkimReason::WeakKey:
        return {ProofResult::Unverifiable, ProofReason::WeakSignature};
    case DkimReason::NoKey:
    case DkimReason::KeyRevoked:
        return withoutKey(signature, identity);
    case DkimReason::SyntaxError:
    case DkimReason::DuplicateTag:
    case DkimReason::MissingTag:
    case DkimReason::UnsupportedVersion:
    case DkimReason::UnsupportedCanonicalization:
    case DkimReason::UnsupportedQueryMethod:
    case DkimReason::InvalidDomain:
    case DkimReason::IdentityOutsideDomain:
    case DkimReason::FromNotSigned:
    case DkimReason::BodyLengthTooLong:
    case DkimReason::ExpiryBeforeSigning:
        return mismatched(signature, original);
    case DkimReason::TooManySignatures:
    case DkimReason::UnsupportedAlgorithm:
    case DkimReason::KeySyntaxError:
    case DkimReason::KeyWrongVersion:
    case DkimReason::KeyWrongType:
    case DkimReason::KeyWrongHash:
    case DkimReason::KeyWrongService:
    case DkimReason::KeyStrictIdentity:
    case DkimReason::KeyTooLong:
    case DkimReason::CryptoUnavailable:
        return {ProofResult::Unverifiable, ProofReason::SignatureUnusable};
    case DkimReason::DnsTimeout:
    case DkimReason::DnsServFail:
    case DkimReason::DnsRefused:
    case DkimReason::Cancelled:
        return {ProofResult::Unverifiable, ProofReason::DnsFailed};
    case DkimReason::LookupsOff:
        return {ProofResult::Unverifiable, ProofReason::LookupsOff};
    }
    return {};
}

/// Of several signatures of ours the one that says most decides; one that could not be checked keeps the case open
/// against one that does not fit.
int rankOf(const Judgement &judgement)
{
    switch (judgement.result) {
    case ProofResult::Valid:
        return judgement.reason == ProofReason::Verified ? 0 : 1;
    case ProofResult::Expired:
        return 2;
    case ProofResult::Invalid:
        return judgement.reason == ProofReason::Altered ? 3 : 5;
    case ProofResult::Unverifiable:
        return 4;
    case ProofResult::Absent:
    case ProofResult::NotApplicable:
        return 6;
    }
    return 6;
}

/// What the signature speaks for, of what verified.
QList<ProofBinding> bindingsOf(const DkimOutcome &signature, const Judgement &judgement)
{
    if (signature.headerSignature != DkimHash::Match) {
        return {};
    }
    QList<ProofBinding> bindings{ProofBinding::Headers};
    if (judgement.reason == ProofReason::Verified) {
        bindings.append(ProofBinding::Body);
    }
    const auto addIfSigned = [&](const char *field, ProofBinding binding) {
        if (signature.signedFields.contains(field)) {
            bindings.append(binding);
        }
    };
    addIfSigned("message-id", ProofBinding::MessageId);
    addIfSigned("date", ProofBinding::Date);
    addIfSigned("to", ProofBinding::Recipients);
    return bindings;
}

ProofOutcome outcomeOf(const Judgement &judgement)
{
    return plainOutcome(ProofScheme::Dkim, judgement.result, judgement.reason);
}

ProofOutcome ofSignature(const DkimOutcome &signature, const Judgement &judgement)
{
    ProofOutcome outcome = outcomeOf(judgement);
    outcome.evidence = {signature.source};
    switch (judgement.result) {
    case ProofResult::Valid:
    case ProofResult::Expired:
    case ProofResult::Invalid:
        outcome.binds = bindingsOf(signature, judgement);
        break;
    case ProofResult::Absent:
    case ProofResult::Unverifiable:
    case ProofResult::NotApplicable:
        break;
    }
    return outcome;
}

/// None of what came back is a signature of ours.
Judgement unsignedByUs(const ProofCase &about, const ReturnedOriginal &original, const Identity &identity, bool unread)
{
    if (!identity.dkim || !identity.dkim->alwaysSince) {
        return {ProofResult::Unverifiable, ProofReason::NoPolicy};
    }
    if (isForForwardedMail(about, identity)) {
        return {ProofResult::NotApplicable, ProofReason::NotOurs};
    }
    if (unread) { // there are signatures, and none was looked at
        return {ProofResult::Unverifiable, ProofReason::SignatureUnusable};
    }
    if (!headerIsComplete(original)) {
        return {ProofResult::Unverifiable, ProofReason::NotVerbatim};
    }
    if (!sentUnderPolicy(about, identity.dkim->alwaysSince)) {
        return {ProofResult::Unverifiable, ProofReason::NoPolicy};
    }
    return {ProofResult::Absent, about.ownServerReport ? ProofReason::OwnServerReport : ProofReason::TagMissing};
}

} // namespace

ProofOutcome dkimProof(const ProofCase &about, const ReturnedOriginal &original, const QList<DkimOutcome> &signatures,
    const Identity &identity)
{
    if (!answersOurMail(about.kind)) {
        return outcomeOf({ProofResult::NotApplicable, ProofReason::NotABounce});
    }
    if (!original.exists()) {
        return outcomeOf({ProofResult::Unverifiable, identity.dkim ? ProofReason::NoOriginal : ProofReason::NoPolicy});
    }
    const bool unread = signatures.isEmpty() && original.message.first("DKIM-Signature");
    const DkimOutcome *best = nullptr;
    Judgement bestJudgement;
    for (const DkimOutcome &signature : signatures) {
        if (!isOurs(signature, identity)) {
            continue;
        }
        const Judgement judgement = judge(signature, original, identity);
        if (!best || rankOf(judgement) < rankOf(bestJudgement)) {
            best = &signature;
            bestJudgement = judgement;
        }
    }
    return best ? ofSignature(*best, bestJudgement) : outcomeOf(unsignedByUs(about, original, identity, unread));
}

} // namespace Indicia
