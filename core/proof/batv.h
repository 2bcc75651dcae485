// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batvtag.h"
#include "proofoutcome.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <expected>
#include <optional>

namespace Indicia {

struct BatvPolicy;

/// A secret that signs or verifies tags.
struct BatvKey
{
    int number = -1; ///< K, 0 to 9; -1 verifies tags of every number
    QByteArray secret;
};

/// What a tag is verified with.
struct BatvKeyring
{
    QList<BatvKey> keys = {};
    int lifetimeDays = 7; ///< between signing and the last valid day (batv-tools, Exim: 7)
    /// Our addresses as we write them. A tag of one of them that another address carries was harvested; and an address
    /// whose capitals got lost on the way is verified in the spelling that stands here.
    QList<QByteArray> knownAddresses = {};
};

[[nodiscard]] BatvKeyring batvKeyring(const BatvPolicy &policy, const QList<QByteArray> &knownAddresses);

/// What was found out about the tag of one address.
struct BatvOutcome
{
    /// The spelling of the address that the hash is over.
    enum class Match { None, AsWritten, DomainLowered, AddressLowered, KnownSpelling };

    ProofResult result = ProofResult::NotApplicable;
    ProofReason reason = ProofReason::NoTag;
    std::optional<BatvTag> tag;
    Match match = Match::None;
    std::optional<std::chrono::sys_days> expires; ///< last valid day; only where the hash is right
    bool eximWouldAccept = false; ///< Exim's prvscheck takes it: hash in lower case, days compared and not counted
};

/// Judges the tag of @p address on the day @p today (UTC) at which it was used.
///
/// Days are counted modulo 1000: valid is what has 0 to lifetimeDays days left. The odds of a guessed hash are 1 in
/// 2^24 for each spelling that is tried.
[[nodiscard]] BatvOutcome verifyBatv(QByteArrayView address, std::chrono::sys_days today, const BatvKeyring &keyring);

enum class BatvError {
    NoAddress, ///< no local part or no domain
    AlreadyTagged, ///< the address carries a tag (draft section 5: sign once)
    BadKeyNumber, ///< not 0 to 9
    BadLifetime, ///< not 0 to 499 days: it could not be told from one that ran out
    NoSecret, ///< an empty secret protects nothing
    MacUnavailable, ///< the crypto library offers no HMAC-SHA1
};

/// @p address with the tag of the form prvs=KDDDSSSSSS=local@domain, valid until @p today plus @p lifetimeDays.
[[nodiscard]] std::expected<QByteArray, BatvError> signBatv(
    QByteArrayView address, const BatvKey &key, std::chrono::sys_days today, int lifetimeDays = 7);

} // namespace Indicia
