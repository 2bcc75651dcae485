// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonicalheader.h"
#include "dkimoutcome.h"
#include "dkimsignature.h"

namespace Indicia {

class BodyHashes;

/// Octets that are hashed at the most in one search (our limit): as many as a message of the largest size has that is
/// analysed in full.
inline constexpr qint64 MaxForensicOctets = qint64(64) << 20;
/// And at the most so many times the message itself.
inline constexpr qint64 MaxForensicPasses = 24;
/// A small message may be gone over more often.
inline constexpr qint64 MinForensicOctets = qint64(2) << 20;
/// Alterations of the header that are tried; each costs a verification.
inline constexpr int MaxHeaderCandidates = 400;
/// Octets of what stood there that a repair tells.
inline constexpr qsizetype MaxRepairOctets = 4'096;

/// Looks for the well-known alteration which, undone, makes the signature in the field with the index @p field valid
/// again, and puts it into @p outcome: that of the body, of the header, or one of each. Nothing is put in unless the
/// hashes then agree, so that whatever is found is proved. The time is linear in the message, and bounded.
///
/// @p outcome is one that failed; its key record is used again.
void searchAlteration(
    const CanonicalHeader &header, qsizetype field, const DkimSignature &signature, DkimOutcome &outcome);

} // namespace Indicia
