// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arcoutcome.h"
#include "canonicalheader.h"
#include "signatureverifier.h"

#include <QList>

namespace Indicia {

/// The three fields of one set, as indexes in Message::fields(); -1 where one is missing.
struct ArcFields
{
    qsizetype results = -1; ///< ARC-Authentication-Results
    qsizetype messageSignature = -1; ///< ARC-Message-Signature
    qsizetype seal = -1; ///< ARC-Seal
    DkimSignature messageSignatureTags;
    DkimSignature sealTags;
};

/// The sets of a message, put together by their instance numbers.
struct ArcSets
{
    QList<ArcSet> sets; ///< by instance, with what could be read
    QList<ArcFields> fields; ///< of the same sets
    /// What is wrong with their structure (RFC 8617 section 5.2, steps 1 to 3); Verified where nothing is.
    ArcReason reason = ArcReason::Verified;
    int failedInstance = 0;
};

/// Collects the sets, and judges their structure. Nothing is hashed and nobody asked.
[[nodiscard]] ArcSets collectArcSets(const CanonicalHeader &header, const SignatureVerifier &verifier);

/// The instance that the value of an ARC-Authentication-Results begins with (RFC 8617 section 4.1.1); 0 where it begins
/// with none from 1 to 50.
[[nodiscard]] int arcResultsInstance(QByteArrayView value);

} // namespace Indicia
