// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"

namespace Indicia {

class CanonicalHeader;
struct DkimKeyRecord;
struct DkimQuery;
struct DkimSignature;

/// What the check came to before a hash decided: the result that goes with @p reason.
[[nodiscard]] DkimResult resultOf(DkimReason reason);
/// Ends the check for @p reason, by arithmetic and by policy alike.
void conclude(DkimOutcome &outcome, DkimReason reason);
/// Draws the results from the two hashes, the key and the times (RFC 6376 section 6.1.3, RFC 8301).
void judge(DkimOutcome &outcome, const DkimSignature &signature, const DkimQuery &query, bool rebuilt);

/// What a signature that verifies over @p header leaves open.
void addConcerns(DkimOutcome &outcome, const CanonicalHeader &header);
/// What is to be said of the key.
void addKeyConcerns(DkimOutcome &outcome, const DkimKeyRecord &key, bool severalRecords);

} // namespace Indicia
