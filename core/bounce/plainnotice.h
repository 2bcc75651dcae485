// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncesigns.h"
#include "bouncetext.h"

namespace Indicia {

/// Reads a notice of non-delivery whose form no dialect knows, by what all of them have in common: an address alone on
/// a line, an address that a label announces ("Recipient:", "RCPT TO:"), one that a line with a refusal begins with, or
/// one in a sentence that says what went wrong, in this order. The reader's own addresses and the bouncer's are no
/// answer while there is another. Adds recipients, kind and reporting host to @p report.
void readPlainNotice(const BounceText &text, const BounceSigns &signs, BounceReport &report);

} // namespace Indicia
