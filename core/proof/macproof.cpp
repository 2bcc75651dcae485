// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"
#include "identity.h"
#include "proofs.h"
#include "receivedfield.h"
#include "returnedextent_p.h"
#include "verifymac.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Whom the original may have been sent to before somebody sent it on: what Received fields and mail stores note.
QList<QByteArray> addressesOnTheWay(const BounceReport &report)
{
    constexpr qsizetype most = 50;
    QList<QByteArray> found;
    for (const BounceRecipient &recipient : report.recipients) {
        if (!recipient.originalAddress.isEmpty()) {
            found.append(recipient.originalAddress);
        }
    }
    const Message &original = report.original.message;
    for (const HeaderField &field : original.fields()) {
        const QByteArray name = original.name(field).toByteArray().toLower();
        if (name == "delivered-to" || name == "x-original-to" || name == "envelope-to" || name == "x-forwarded-to") {
            found.append(original.value(field));
        } else if (name == "received") {
            const QByteArray recipient = parseReceived(original.rawValue(field)).forAddress;
            if (!recipient.isEmpty()) {
                found.append(recipient);
            }
        }
        if (found.size() >= most) {
            break;
        }
    }
    return found;
}

MacQuestion questionOf(const ProofCase &about, const BounceReport &report)
{
    MacQuestion question;
    question.at = about.at;
    question.wholeHeader = headerIsVerbatim(report.original);
    question.wholeBody = bodyIsWhole(report.original);
    for (const BounceRecipient &recipient : report.recipients) {
        if (!recipient.address.isEmpty()) {
            question.recipients.append(recipient.address);
        }
    }
    question.onTheWay = addressesOnTheWay(report);
    return question;
}

ProofBinding bindingOf(MacItem item)
{
    switch (item) {
    case MacItem::MessageId:
        return ProofBinding::MessageId;
    case MacItem::From:
        return ProofBinding::Author;
    case MacItem::Date:
        return ProofBinding::Date;
    case MacItem::Body:
        return ProofBinding::Body;
    }
    Q_UNREACHABLE_RETURN(ProofBinding::Body);
}

ProofResult resultOf(MacResult result)
{
    switch (result) {
    case MacResult::Valid:
        return ProofResult::Valid;
    case MacResult::Stale:
        return ProofResult::Expired;
    case MacResult::Altered:
    case MacResult::Invalid:
    case MacResult::Replayed:
        return ProofResult::Invalid;
    case MacResult::NotCheckable:
        return ProofResult::Unverifiable;
    case MacResult::Missing:
        return ProofResult::Absent;
    }
    Q_UNREACHABLE_RETURN(ProofResult::Unverifiable);
}

ProofReason reasonOf(MacReason reason)
{
    switch (reason) {
    case MacReason::Verified:
        return ProofReason::Verified;
    case MacReason::HeaderVerified:
        return ProofReason::HeadersVerified;
    case MacReason::ForwardedOn:
        return ProofReason::ForwardedOn;
    case MacReason::NoStamp:
    case MacReason::ForeignStamp:
        return ProofReason::TagMissing;
    case MacReason::BadSyntax:
        return ProofReason::BadSyntax;
    case MacReason::UnknownVersion:
        return ProofReason::SignatureUnusable;
    case MacReason::NoKey:
        return ProofReason::NoKey;
    case MacReason::UnknownKeyNumber:
        return ProofReason::UnknownKeyNumber;
    case MacReason::BadMac:
        return ProofReason::BadHash;
    case MacReason::KeyNotInUse:
        return ProofReason::KeyNotInUse;
    case MacReason::TooOld:
        return ProofReason::TagExpired;
    case MacReason::FromFuture:
        return ProofReason::TagFromFuture;
    case MacReason::ItemsDiffer:
        return ProofReason::Altered;
    case MacReason::OtherRecipient:
        return ProofReason::Replayed;
    case MacReason::NotVerbatim:
        return ProofReason::NotVerbatim;
    case MacReason::MacUnavailable:
        return ProofReason::MacUnavailable;
    }
    Q_UNREACHABLE_RETURN(ProofReason::NoKey);
}

ProofOutcome plain(ProofResult result, ProofReason reason)
{
    return plainOutcome(ProofScheme::Mac, result, reason);
}

/// Nothing that came back carries a stamp of ours.
ProofOutcome unstamped(const ProofCase &about, const BounceReport &report, const Identity &identity)
{
    if (!identity.mac || isForForwardedMail(about, identity)) {
        return plain(ProofResult::NotApplicable, ProofReason::NoTag);
    }
    if (!report.original.exists()) {
        return plain(ProofResult::Unverifiable, ProofReason::NoOriginal);
    }
    if (!sentUnderPolicy(about, identity.mac->addsToAllMailSince)) {
        return plain(ProofResult::Unverifiable, ProofReason::NoPolicy);
    }
    if (!headerIsComplete(report.original)) {
        return plain(ProofResult::Unverifiable, ProofReason::NotVerbatim);
    }
    return plain(ProofResult::Absent, about.ownServerReport ? ProofReason::OwnServerReport : ProofReason::TagMissing);
}

ProofOutcome outcomeOf(const MacOutcome &mac, const MacKeyring &keyring)
{
    ProofOutcome outcome = plain(resultOf(mac.result), reasonOf(mac.reason));
    outcome.keyNumber = mac.stamp->keyNumber;
    if (!mac.source.isEmpty()) {
        outcome.evidence = {mac.source};
    }
    if (!mac.fits.isEmpty()) { // then a key of ours made it
        outcome.expires
            = std::chrono::floor<std::chrono::days>(mac.stamp->time + std::chrono::days(keyring.lifetimeDays));
        for (const MacItem item : mac.fits) {
            outcome.binds.append(bindingOf(item));
        }
        if (mac.recipientFits) {
            outcome.binds.append(ProofBinding::Recipients);
        }
    }
    for (const MacItem item : mac.misfits) {
        outcome.misfits.append(bindingOf(item));
    }
    return outcome;
}

} // namespace

MacKeyring macKeyring(const Identity &identity)
{
    MacKeyring keyring;
    if (identity.mac) {
        keyring.lifetimeDays = identity.mac->lifetimeDays;
        for (auto it = identity.mac->keys.begin(); it != identity.mac->keys.end(); ++it) {
            keyring.keys.append({it.key(), it.value()});
        }
    }
    keyring.domains = identity.domains;
    for (const QByteArray &address : identity.addresses) {
        keyring.domains.append(domainOf(address).toByteArray());
    }
    return keyring;
}

MacOutcome returnedStamp(const ProofCase &about, const BounceReport &report, const MacKeyring &keyring)
{
    return verifyMac(report.original.message, questionOf(about, report), keyring);
}

ProofOutcome macProof(const ProofCase &about, const BounceReport &report, const Identity &identity)
{
    return macProof(about, report, identity, macKeyring(identity));
}

ProofOutcome macProof(
    const ProofCase &about, const BounceReport &report, const Identity &identity, const MacKeyring &keyring)
{
    if (!answersOurMail(about.kind)) {
        return plain(ProofResult::NotApplicable, ProofReason::NotABounce);
    }
    const MacOutcome mac = returnedStamp(about, report, keyring);
    if (mac.result == MacResult::Missing) {
        return unstamped(about, report, identity);
    }
    ProofOutcome outcome = outcomeOf(mac, keyring);
    // Where all our mail is stamped it is known which keys there are, and this is none.
    if (mac.reason == MacReason::UnknownKeyNumber && identity.mac && headerIsVerbatim(report.original)
        && sentUnderPolicy(about, identity.mac->addsToAllMailSince)) {
        outcome.result = ProofResult::Invalid;
    }
    return outcome;
}

} // namespace Indicia
