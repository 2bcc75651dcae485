// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "authenticationresults.h"
#include "dkimoutcome.h"

#include <QByteArray>
#include <QList>

namespace Indicia {

/// The chain validation status (RFC 8617 section 4.4). The last two are ours: the chain could not be judged. None with
/// ArcReason::BodyNotCheckable: all is well as far as it came back, which is not far enough for a status; None with
/// ArcReason::OctetsRebuilt: there is nothing to judge it by.
enum class ArcResult { None, Pass, Fail, TempError, NotAsked };

enum class ArcReason {
    NoSets, ///< the message carries no ARC field
    Verified,
    TooManySets, ///< more than 50 (RFC 8617 section 4.2.1)
    MissingField, ///< a set lacks one of its three fields, or the instances are not continuous
    DuplicateField,
    InvalidInstance,
    InvalidChainStatus, ///< cv= is not none for the first seal, or not pass for a later one
    ChainFailedEarlier, ///< the newest seal says cv=fail
    SyntaxError, ///< of a seal or a message signature
    SealMismatch, ///< an ARC-Seal does not verify
    MessageSignatureMismatch, ///< the newest ARC-Message-Signature does not verify
    BodyHashMismatch,
    BodyNotCheckable, ///< returned without its body: seals are judged, the message signature's body is not
    OctetsRebuilt, ///< the file does not keep the octets that were sealed: DkimReason::OctetsRebuilt
    NoKey,
    DnsFailed,
    LookupsOff,
    Cancelled,
};

/// One ARC set (RFC 8617 section 4.2): who sealed, and what it says to have seen.
struct ArcSet
{
    int instance = 0;
    QByteArray sealer; ///< d= of the seal; hostile
    QByteArray selector; ///< s= of the seal
    QByteArray chainStatus; ///< cv=, in lower case
    DkimOutcome seal; ///< ARC-Seal; has no body hash
    DkimOutcome messageSignature; ///< ARC-Message-Signature; an older one may fail without harm to the chain
    AuthenticationResults results; ///< ARC-Authentication-Results: what this hop says to have seen

    friend bool operator==(const ArcSet &, const ArcSet &) = default;
};

/// What became of the chain (RFC 8617 section 5.2). Historic evidence: no verdict rests on a stranger's seal.
struct ArcOutcome
{
    ArcResult result = ArcResult::None;
    ArcReason reason = ArcReason::NoSets;
    int failedInstance = 0; ///< whose field is at fault; 0 where it is none's
    int oldestPass = 0; ///< the lowest instance whose message signature still verifies (RFC 8617 section 5.2)
    QList<ArcSet> sets; ///< by instance, the first sealer first

    friend bool operator==(const ArcOutcome &, const ArcOutcome &) = default;
};

} // namespace Indicia
