// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

enum class ProofScheme { Batv, Srs, Mac, Dkim, Ledger, Route };

enum class ProofResult { Valid, Invalid, Expired, Absent, Unverifiable, NotApplicable };

/// Why: one for each way out of a proof.
enum class ProofReason {
    Verified,
    VerifiedFoldedCase, ///< matches only with the address in lower case
    VerifiedWeakly, ///< SRS compares without regard to case: about 20 bits (facts of the format)
    NoTag, ///< nothing to verify, and nothing says that there should be
    TagMissing, ///< the policy says that all our mail carries one
    BadHash,
    BadSyntax,
    TagExpired,
    TagFromFuture, ///< more days ahead than any tag of ours can be
    UnknownKeyNumber,
    OtherAddress, ///< the tag is right for another address than this one
    ForeignScheme, ///< another system's tag, recognised but not verifiable (btv1, msprvs1 ...)
    NoKey, ///< no key or secret is configured
    NoPolicy, ///< it is not known whether our mail carries one
    OwnServerReport, ///< reports of our own server go untagged and unsigned: missing means nothing
    NotOurs, ///< the address or domain is not the user's
    InjectionIsOurs,
    InjectionPassesSpf, ///< our SPF authorises the injection point
    InjectionForbidden, ///< our SPF says fail for the injection point
    InjectionUnknown, ///< the injection point cannot be read
    InjectionUndecided, ///< SPF says neither pass nor fail
    SharedSmarthost, ///< ours and others' mail leaves there
    NotImplemented, ///< the check is not part of this version; evidence is named
    NoLedger,
    NotABounce,
    MacUnavailable, ///< the crypto library, or the policy of the system, does not offer the hash
    HeadersVerified, ///< our signature holds for the header; the body did not come back whole
    BodyExtended, ///< our signature holds, but l= leaves text uncovered
    Altered, ///< our signature over our header; what came back was changed after signing
    BadSignature, ///< names our domain, and does not verify over the whole message
    UnknownSelector, ///< names a selector that we never used, and that has no key
    KeyGone, ///< DNS has no key for it any more, or it was revoked
    WeakSignature, ///< fits, but with a hash or key that anybody can forge today
    SignatureUnusable, ///< its syntax or its key record is broken
    NotVerbatim, ///< came back quoted or shortened, so that a mismatch means nothing
    DnsFailed, ///< the key could not be looked up
    LookupsOff, ///< lookups are off
    KeyNotInUse, ///< made with a key of ours on a day on which that was not in use
    Replayed, ///< ours, and sent to others than the report speaks of
    ForwardedOn, ///< ours; who was sent it seems to have sent it on
    NoOriginal, ///< nothing came back to check
};

/// What a proof speaks for (design: a proof is worth what it binds).
enum class ProofBinding {
    OurAddress,
    ForwardedAddress,
    Body,
    Headers,
    MessageId,
    Date,
    Recipients,
    Account,
    InjectionAddress,
    Author, ///< the From field
    Week
};

/// One answer to "did we send it?".
struct ProofOutcome
{
    ProofScheme scheme = ProofScheme::Batv;
    ProofResult result = ProofResult::NotApplicable;
    ProofReason reason = ProofReason::NotABounce;
    QList<ProofBinding> binds;
    QList<ProofBinding> misfits = {}; ///< what the proof should bind and does not fit: it was altered
    QByteArray address; ///< the tagged address as found; hostile
    QByteArray original; ///< the address without its tag, or the rewritten sender; hostile
    int keyNumber = -1; ///< BATV
    std::optional<std::chrono::sys_days> expires; ///< BATV: last valid day. SRS: last day of the window
    bool eximWouldAccept = false; ///< BATV: Exim's own rule (day compared, not counted) takes it
    QList<ByteRange> evidence; ///< where the tag or field stands

    friend bool operator==(const ProofOutcome &, const ProofOutcome &) = default;
};

} // namespace Indicia
