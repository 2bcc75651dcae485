// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

namespace Indicia {

/// Why @p recipient did not get the message. Precise status codes (RFC 3463, RFC 7372) speak first, then what the
/// diagnostic says in one of many languages, then vague status codes, then the reply code, then faint words, and at
/// last the command that was refused. Nothing is guessed: what tells none of them is BounceReason::NotSaid.
[[nodiscard]] BounceReason bounceReason(const BounceRecipient &recipient);

/// What @p words (any case) alone say; BounceReason::NotSaid where they say nothing that is known.
[[nodiscard]] BounceReason reasonInWords(QByteArrayView words);

} // namespace Indicia
