// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimjudge_p.h"

#include "canonicalheader.h"
#include "checkdkim.h"
#include "dkimkeyrecord.h"
#include "dkimsignature.h"
#include "signatureverifier.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Why a signature that verifies is not accepted today.
std::optional<DkimReason> policyReason(
    const DkimOutcome &outcome, const DkimSignature &signature, const DkimQuery &query)
{
    if (query.at && signature.expiresAt && *query.at > *signature.expiresAt) {
        return DkimReason::SignatureExpired;
    }
    if (query.at && signature.signedAt && *signature.signedAt > *query.at + DkimClockAllowance) {
        return DkimReason::SignedInFuture;
    }
    if (signature.hash == HashAlgorithm::Sha1) {
        return DkimReason::WeakHash;
    }
    if (signature.keyType == PublicKeyType::Rsa && outcome.keyBits < MinRsaBits) {
        return DkimReason::WeakKey;
    }
    if (outcome.bodyHash == DkimHash::Match && signature.bodyLimit && *signature.bodyLimit < outcome.bodyLength) {
        return DkimReason::BodyExtended;
    }
    return {};
}

/// What the two hashes say, if all else is well. The body's comes first (RFC 6376 section 6.1.3), but what is not there
/// cannot speak before what is.
DkimReason arithmeticReason(const DkimOutcome &outcome)
{
    if (outcome.bodyHash == DkimHash::Mismatch) {
        return outcome.bodyLimit.value_or(0) > outcome.bodyLength ? DkimReason::BodyLengthTooLong
                                                                  : DkimReason::BodyHashMismatch;
    }
    if (outcome.headerSignature == DkimHash::Mismatch) {
        return DkimReason::SignatureMismatch;
    }
    return outcome.bodyHash == DkimHash::NotCheckable ? DkimReason::BodyNotCheckable : DkimReason::Verified;
}

int signedTimes(const DkimOutcome &outcome, QByteArrayView name)
{
    return static_cast<int>(outcome.signedFields.count(name));
}

} // namespace

DkimResult resultOf(DkimReason reason)
{
    switch (reason) {
    case DkimReason::Verified:
        return DkimResult::Pass;
    case DkimReason::BodyHashMismatch:
    case DkimReason::SignatureMismatch:
        return DkimResult::Fail;
    case DkimReason::BodyNotCheckable:
    case DkimReason::OctetsRebuilt:
    case DkimReason::TooManySignatures:
        return DkimResult::Neutral;
    case DkimReason::SignatureExpired:
    case DkimReason::SignedInFuture:
    case DkimReason::BodyExtended:
    case DkimReason::WeakHash:
    case DkimReason::WeakKey:
        return DkimResult::Policy;
    case DkimReason::SyntaxError:
    case DkimReason::DuplicateTag:
    case DkimReason::MissingTag:
    case DkimReason::UnsupportedVersion:
    case DkimReason::UnsupportedAlgorithm:
    case DkimReason::UnsupportedCanonicalization:
    case DkimReason::UnsupportedQueryMethod:
    case DkimReason::InvalidDomain:
    case DkimReason::IdentityOutsideDomain:
    case DkimReason::FromNotSigned:
    case DkimReason::BodyLengthTooLong:
    case DkimReason::ExpiryBeforeSigning:
    case DkimReason::NoKey:
    case DkimReason::KeyRevoked:
    case DkimReason::KeySyntaxError:
    case DkimReason::KeyWrongVersion:
    case DkimReason::KeyWrongType:
    case DkimReason::KeyWrongHash:
    case DkimReason::KeyWrongService:
    case DkimReason::KeyStrictIdentity:
    case DkimReason::KeyTooLong:
        return DkimResult::PermError;
    case DkimReason::DnsTimeout:
    case DkimReason::DnsServFail:
    case DkimReason::DnsRefused:
    case DkimReason::Cancelled:
    case DkimReason::CryptoUnavailable:
        return DkimResult::TempError;
    case DkimReason::LookupsOff:
        return DkimResult::NotAsked;
    }
    Q_UNREACHABLE_RETURN(DkimResult::PermError);
}

void conclude(DkimOutcome &outcome, DkimReason reason)
{
    outcome.reason = reason;
    outcome.result = outcome.arithmetic = resultOf(reason);
}

void judge(DkimOutcome &outcome, const DkimSignature &signature, const DkimQuery &query, bool rebuilt)
{
    if (rebuilt && outcome.headerSignature == DkimHash::Mismatch) {
        outcome.headerSignature = DkimHash::NotCheckable;
        conclude(outcome, DkimReason::OctetsRebuilt);
        return;
    }
    conclude(outcome, arithmeticReason(outcome));
    // A missing body takes nothing from what is weak in the rest.
    if (outcome.arithmetic != DkimResult::Pass && outcome.arithmetic != DkimResult::Neutral) {
        return;
    }
    if (const auto reason = policyReason(outcome, signature, query)) {
        outcome.reason = *reason;
        outcome.result = resultOf(*reason);
    }
}

// RFC 6376 sections 8.2 and 8.15: what a reader is shown and nobody signed for.
void addConcerns(DkimOutcome &outcome, const CanonicalHeader &header)
{
    QList<DkimConcern> concerns;
    const auto unsignedFields = [&](QByteArrayView name) { return header.count(name) - signedTimes(outcome, name); };
    const auto add = [&](bool stands, DkimConcern concern) {
        if (stands) {
            concerns.append(concern);
        }
    };
    const bool subjectSigned = signedTimes(outcome, "subject") > 0;
    add(!subjectSigned && header.count("subject") > 0, DkimConcern::SubjectNotSigned);
    add(unsignedFields("from") > 0, DkimConcern::FromAddedLater);
    add(subjectSigned && unsignedFields("subject") > 0, DkimConcern::SubjectAddedLater);
    add(unsignedFields("reply-to") > 0, DkimConcern::ReplyToNotSigned);
    add(unsignedFields("to") > 0, DkimConcern::ToNotSigned);
    add(unsignedFields("date") > 0, DkimConcern::DateNotSigned);
    const bool ownType = header.message().isRebuilt(); // that of what was made anew stands above the sender's
    add(unsignedFields("content-type") > (ownType ? 1 : 0), DkimConcern::ContentTypeNotSigned);
    add(outcome.bodyHash == DkimHash::Match && outcome.bodyLimit.value_or(outcome.bodyLength) < outcome.bodyLength,
        DkimConcern::BodyNotCovered);
    outcome.concerns = concerns + outcome.concerns;
}

void addKeyConcerns(DkimOutcome &outcome, const DkimKeyRecord &key, bool severalRecords)
{
    if (key.testing) {
        outcome.concerns.append(DkimConcern::KeyTesting);
    }
    if (key.key && key.key->type() == PublicKeyType::Rsa && key.key->bits() < GoodRsaBits) {
        outcome.concerns.append(DkimConcern::ShortKey);
    }
    if (severalRecords) {
        outcome.concerns.append(DkimConcern::SeveralKeyRecords);
    }
    if (key.unregisteredTags) {
        outcome.concerns.append(DkimConcern::UnregisteredKeyTag);
    }
}

} // namespace Indicia
