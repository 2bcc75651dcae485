// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"
#include "ledgercovers.h"
#include "sentledger.h"

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
    LedgerUnreadable, ///< the ledger is there, and gives no answer
    NoMessageId, ///< what came back has none to look up
    NotCovered, ///< not in the ledger, which does not cover that time and sender
    NotInLedger, ///< not in the Sent folder, which covers that time and sender
    NotInServerLog, ///< not in our server's log, which covers that time and sender
    OtherDate, ///< a Message-ID of ours, on a letter of another date
    OtherRecipients, ///< a Message-ID of ours, which went to others
    AddressedOnly, ///< in the ledger, with the recipients that the returned header names; the report names another
    OnlyInServerLog, ///< our server passed it, and the covering Sent folder does not know it
    SentUnderOtherId, ///< not that Message-ID, but a letter to that recipient at that time: a relay may have renamed it
    RecipientWrittenTo, ///< nothing came back to look up, but the ledger has letters to that recipient
    RecipientNotWrittenTo, ///< nothing came back to look up, and the ledger has no letter to that recipient
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
    std::optional<LedgerEntry> entry; ///< ledger: the row that decides
    std::optional<CoveredTime> covered; ///< ledger: the time for which it is complete, where that tells something

    friend bool operator==(const ProofOutcome &, const ProofOutcome &) = default;
};

} // namespace Indicia
