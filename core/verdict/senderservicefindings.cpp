// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"

#include "domainname.h"
#include "identity.h"
#include "ownership.h"
#include "srsaddress.h"

namespace Indicia {

namespace {

/// Our own receiver found that the client's name lies in @p domain, or the domain's record names the client.
bool isHandedOverBy(const CaseFacts &facts, QByteArrayView domain)
{
    const Hop *boundary = facts.route.boundaryHop();
    return boundary != nullptr
        && (areRelated(boundary->field.reverseName, domain) || peerIsAuthorisedBy(facts, domain));
}

/// A forwarder's address for ours, which it gives the reports back by (SRS): it had the letter from whoever used ours.
bool isRewritten(QByteArrayView sender, const Identity &identity)
{
    const std::optional<SrsAddress> srs = parseSrs(sender);
    return srs && (srs->form != SrsAddress::Form::Srs0 || identity.ownsAddress(srs->author()));
}

} // namespace

/// A report goes to the envelope sender of what it returns (RFC 5321 section 4.5.5). Where that was a service's address
/// for a letter in our name, and the same service hands us the report, it had sent the letter: ours, if it works for
/// us, and without the marks of our own servers. Whoever abuses our name has no reason to tell us so.
void addSenderServiceFindings(FindingBuilder &builder)
{
    const CaseFacts &facts = builder.facts();
    if (!facts.original || !isAnswer(facts.bounce) || !facts.original->envelope.hasMailFrom
        || facts.original->envelope.mailFromSource == facts.envelope.recipientSource) {
        return;
    }
    const QByteArrayView sender = facts.original->envelope.mailFrom;
    const QByteArrayView service = domainOf(sender);
    const bool inOurName = builder.identity().ownsAddress(authorOf(facts.bounce.original.message));
    if (service.isEmpty() || builder.identity().ownsDomain(service) || !inOurName
        || isRewritten(sender, builder.identity()) || !isHandedOverBy(facts, service)) {
        return;
    }
    Finding &finding
        = builder.add("bounce.passed-on-by-sending-service", Severity::Info, EvidenceClass::Bouncer, "original");
    finding.values.insert("domain", service.toByteArray());
    finding.values.insert("sender", sender.toByteArray());
    addEvidence(finding, facts.original->envelope.mailFromSource);
    addEvidence(finding, facts.route.boundaryHop()->field.source);
}

} // namespace Indicia
