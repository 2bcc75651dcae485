// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "message.h"

#include <QByteArray>

namespace Indicia {

/// What a signature was verified over: for a page that shows it. Hostile.
struct DkimTrace
{
    QByteArray header; ///< the signed fields and the signature's own, in canonical form (RFC 6376 section 3.7)
    QByteArray body; ///< the canonical body, as far as l= covers it
    bool bodyTruncated = false; ///< there is more of it than was asked for

    friend bool operator==(const DkimTrace &, const DkimTrace &) = default;
};

/// Makes the canonical forms once more for the DKIM-Signature or ARC-Message-Signature that @p outcome is of. At most
/// @p mostBody octets of the body. Empty where the field is not in @p message.
[[nodiscard]] DkimTrace traceSignature(const Message &message, const DkimOutcome &outcome, qint64 mostBody);

} // namespace Indicia
