// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"
#include "checkdkim.h"

namespace Indicia {

/// How the signatures and the author of one message are to be judged.
struct SignatureQuery
{
    DkimQuery dkim;
    /// False where the message had not left our own servers yet: nobody weighs its author there, and it is not signed.
    bool weighAuthor = true;
    const PublicSuffixList *publicSuffixes = nullptr; ///< for DMARC's older answer; may be null
    DmarcRecordCache *dmarcRecords = nullptr; ///< records read before; may be null
};

/// Verifies the signatures of @p message (DKIM, then ARC, with one pass over the body), and weighs its author by DMARC.
/// @p host are the checks of whoever handed it over: the boundary hop or, for a returned original, the injection point.
[[nodiscard]] SignatureFacts checkSignatures(const Message &message, const SignatureQuery &query,
    const HostChecks &host, Resolver &resolver, const Patience &patience);

} // namespace Indicia
