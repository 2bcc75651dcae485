// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturefindings_p.h"

namespace Indicia {

void addSignatureFindings(FindingBuilder &builder)
{
    const CaseFacts &facts = builder.facts();
    const bool assumed = facts.route.basis == BoundaryBasis::AssumedTopmost || facts.route.boundaryHop() == nullptr;
    const SignedMessage message{facts.message, facts.signatures, facts.boundary, "message",
        assumed ? EvidenceClass::Sender : EvidenceClass::TrustedHost};
    addDkimFindings(builder, message);
    addArcFindings(builder, message);
    addDmarcFindings(builder, message);
    addRecordedFindings(builder, message);
    if (!facts.original) {
        return;
    }
    const SignedMessage original{facts.bounce.original.message, facts.original->signatures,
        facts.original->injectionChecks, "original", EvidenceClass::Bouncer};
    addDkimFindings(builder, original);
    addArcFindings(builder, original);
    addDmarcFindings(builder, original);
}

} // namespace Indicia
