// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"
#include "identity.h"
#include "macdigests.h"
#include "macstamp.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

class Message;

/// Stamps of one message that are tried; a forger may add many.
inline constexpr qsizetype MaxMacStamps = 8;

/// A key to verify with.
struct MacVerificationKey
{
    int number = -1; ///< 0 to 9; -1 verifies stamps of every number
    MacKey key = {};
};

/// What a stamp is verified with.
struct MacKeyring
{
    QList<MacVerificationKey> keys = {};
    int lifetimeDays = 14;
    /// Whose stamps count, with all domains below; a stamp of another domain is somebody else's. Empty: everybody's.
    QList<QByteArray> domains = {};
};

/// What is known of the message that carries the stamp.
struct MacQuestion
{
    std::chrono::sys_seconds at{}; ///< when it, or the report that returns it, arrived: stamps are judged at that time
    bool wholeHeader = true; ///< the header is all there and unchanged: what is missing was never there
    bool wholeBody = true; ///< the content is all there
    QList<QByteArray> recipients = {}; ///< whom it went to, as the report says; empty where not known
    /// Addresses that the way there names (Original-Recipient, Delivered-To, "for"): a recipient of ours among them
    /// makes another one behind it a forwarded copy.
    QList<QByteArray> onTheWay = {};
};

enum class MacResult {
    Valid,
    Stale, ///< ours, and too old
    Altered, ///< the stamp is ours; what it speaks for is not what it was
    Invalid, ///< in our name, and not made with our key
    Replayed, ///< ours, for other recipients
    NotCheckable,
    Missing,
};

/// Why: one for each way out.
enum class MacReason {
    Verified,
    HeaderVerified, ///< the content did not come back whole, or is not covered: the stamp only asserts its hash
    ForwardedOn, ///< verified; the recipient is none of those that it was sent to, but somebody on the way was
    NoStamp,
    ForeignStamp, ///< only stamps of other domains
    BadSyntax,
    UnknownVersion,
    NoKey, ///< the keyring is empty
    UnknownKeyNumber,
    BadMac,
    KeyNotInUse, ///< made with a key of ours on a day on which it was not in use
    TooOld,
    FromFuture, ///< stamped after it arrived: somebody's clock is wrong
    ItemsDiffer, ///< see MacOutcome::misfits
    OtherRecipient, ///< none of the recipients that it was sent to
    NotVerbatim, ///< does not fit, but came back quoted or shortened
    MacUnavailable,
};

struct MacOutcome
{
    MacResult result = MacResult::Missing;
    MacReason reason = MacReason::NoStamp;
    std::optional<MacStamp> stamp;
    ByteRange source; ///< of the field; of the message's own document; empty where only the MAC part had it
    bool fromPart = false; ///< read from the MAC part, since the header field was gone
    QList<MacItem> fits; ///< what was checked against a stamp whose MAC is right, and is what it was
    QList<MacItem> misfits; ///< and what is not
    bool recipientFits = false; ///< all recipients are among those that it was sent to
};

/// Judges the stamp of @p message: the best of those that it carries. The odds of a guessed MAC are 1 in 2^144.
///
/// A pure function: replays are told by the recipients that the stamp names, not by what was seen before.
[[nodiscard]] MacOutcome verifyMac(const Message &message, const MacQuestion &question, const MacKeyring &keyring);

} // namespace Indicia
