// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingbuilder_p.h"

namespace Indicia {

/// The message whose signatures are told of: the one at hand, or the original that it returns.
struct SignedMessage
{
    const Message &message;
    const SignatureFacts &signatures;
    const HostChecks &host; ///< of the boundary hop, or of the injection point
    QByteArray subject; ///< "message" or "original"
    EvidenceClass unverified; ///< who says what no signature proves: whoever wrote the hop that was checked
};

// One maker for each standard, called in this order by addSignatureFindings().
void addDkimFindings(FindingBuilder &builder, const SignedMessage &about);
void addArcFindings(FindingBuilder &builder, const SignedMessage &about);
void addDmarcFindings(FindingBuilder &builder, const SignedMessage &about);
/// What our own receivers wrote down about the message at hand, beside what was found now.
void addRecordedFindings(FindingBuilder &builder, const SignedMessage &about);

} // namespace Indicia
