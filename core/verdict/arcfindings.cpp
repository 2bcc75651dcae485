// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownership.h"
#include "signaturefindings_p.h"
#include "signaturetokens.h"
#include "tokens.h"

#include "domainname.h"
#include "identity.h"

#include <algorithm>

namespace Indicia {

namespace {

struct Row
{
    const char *id; ///< null: nothing to say
    Severity severity;
};

Row rowOf(ArcResult result, ArcReason reason)
{
    switch (result) {
    case ArcResult::None:
        return {reason == ArcReason::OctetsRebuilt ? "arc.octets-rebuilt" : nullptr, Severity::Info};
    case ArcResult::Pass:
        return {"arc.pass", Severity::Info}; // it proves who sealed, not that the message were genuine
    case ArcResult::Fail:
        return {"arc.fail", Severity::Warning};
    case ArcResult::TempError:
        return {"arc.temperror", Severity::Info};
    case ArcResult::NotAsked:
        return {"arc.lookups-off", Severity::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray resultOf(const AuthenticationResults &results, QByteArrayView method)
{
    const auto it = std::ranges::find_if(
        results.methods, [&](const AuthMethodResult &one) { return QByteArrayView(one.method) == method; });
    return it == results.methods.cend() ? QByteArray() : it->result;
}

bool isOurs(const ArcSet &set, const Identity &identity)
{
    return identity.ownsDomain(set.sealer) || identity.isTrustedHost(set.sealer);
}

/// Whose word is worth most of those in an unbroken chain: our own sealer's, else the first one's, which saw the
/// message before anybody on the way had changed it.
const ArcSet *firstHonestSet(const ArcOutcome &arc, const Identity &identity)
{
    if (arc.result != ArcResult::Pass || arc.sets.isEmpty()) {
        return nullptr;
    }
    const auto ours = std::ranges::find_if(arc.sets, [&](const ArcSet &set) { return isOurs(set, identity); });
    return ours == arc.sets.cend() ? &arc.sets.first() : &*ours;
}

/// The set's writer says that DMARC or a signature of the author's domain passed when it got the message.
bool sawAuthor(const ArcSet &set, QByteArrayView author)
{
    return std::ranges::any_of(set.results.methods, [&](const AuthMethodResult &one) {
        const bool ofAuthor = (one.method == "dmarc" && sameDomain(one.property("header", "from"), author))
            || (one.method == "dkim" && areRelated(one.property("header", "d"), author));
        return one.result == "pass" && ofAuthor;
    });
}

void addFirstHonestHop(FindingBuilder &builder, const SignedMessage &about)
{
    const ArcSet *set = firstHonestSet(about.signatures.arc, builder.identity());
    if (!set) {
        return;
    }
    // The seal proves who wrote it down; whether that one tells the truth is known of our own servers alone.
    const bool ours = isOurs(*set, builder.identity());
    const QByteArray author = authorOf(about.message);
    const auto add = [&](const char *id) {
        Finding &finding
            = builder.add(id, Severity::Info, ours ? EvidenceClass::TrustedHost : EvidenceClass::Sender, about.subject);
        finding.values.insert("instance", QByteArray::number(set->instance));
        finding.values.insert("sealer", set->sealer);
        finding.values.insert("domain", domainOf(author).toByteArray());
        for (const char *method : {"dkim", "spf", "dmarc"}) {
            finding.values.insert(method, resultOf(set->results, method));
        }
        addEvidence(finding, set->results.source);
    };
    add("arc.first-honest-hop");
    if (!author.isEmpty() && sawAuthor(*set, domainOf(author))) {
        add("arc.vouches-for-author");
    }
}

} // namespace

void addArcFindings(FindingBuilder &builder, const SignedMessage &about)
{
    const ArcOutcome &arc = about.signatures.arc;
    const Row row = rowOf(arc.result, arc.reason);
    if (!row.id) {
        return;
    }
    const bool verified = arc.result == ArcResult::Pass;
    Finding &finding = builder.add(
        row.id, row.severity, verified ? EvidenceClass::Cryptographic : EvidenceClass::Sender, about.subject);
    finding.values.insert("reason", tokenBytes(arc.reason));
    finding.values.insert("instances", QByteArray::number(arc.sets.size()));
    if (!arc.sets.isEmpty()) {
        finding.values.insert("sealer", arc.sets.last().sealer);
    }
    if (arc.failedInstance > 0) {
        finding.values.insert("instance", QByteArray::number(arc.failedInstance));
    }
    if (arc.oldestPass > 0) {
        finding.values.insert("oldest", QByteArray::number(arc.oldestPass));
    }
    for (const ArcSet &set : arc.sets) {
        addEvidence(finding, set.seal.source);
        finding.evidence += builder.dnsEvidence(set.seal.evidence);
    }
    addFirstHonestHop(builder, about);
}

} // namespace Indicia
