// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "message.h"

namespace Indicia {

/// Whether the disposition notification (RFC 8098) in the part @p part of @p message refuses what @p original is, as a
/// Sieve script does (RFC 5429 section 2.1.1): "automatic-action/MDN-sent-automatically; deleted", for a letter that
/// asked for no notification.
///
/// Such a one goes to the envelope sender, as bounces do; a receipt goes where the letter wanted it.
[[nodiscard]] bool isSieveRefusal(const Message &message, int part, const ReturnedOriginal &original);

/// Adds to @p report what the notification says: who refused, and which server wrote it.
void readSieveRefusal(const Message &message, int part, BounceReport &report);

/// Fills in what the words leave open: a script refuses for good, and for reasons of its owner.
void settleSieveRefusal(BounceReport &report);

} // namespace Indicia
