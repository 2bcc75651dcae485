// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"
#include "queuedmail.h"
#include "sentledger.h"

namespace Indicia {

/// Whether @p mail, in the log of one of our servers, was sent by one of us, by what is known of it so far.
///
/// That it names one of our addresses as its sender is not enough: forged mail that came in does so too. It was handed
/// in by a login, on the server itself, or from a network of ours (where none is known: from a private one). A client
/// that did not log in counts as well where the server took mail for a stranger from it, which it does for nobody
/// else: where our networks are not known, or it is our own server that hands mail on. What we only forwarded, under an
/// SRS sender, is not ours.
[[nodiscard]] bool isOutgoing(const QueuedMail &mail, const Identity &identity);

/// The entry for a message of which isOutgoing() is true. Tags are taken off its sender.
[[nodiscard]] LedgerEntry entryOf(const QueuedMail &mail);

} // namespace Indicia
