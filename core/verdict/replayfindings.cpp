// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A signature binds a letter, not its envelope: whoever got one can send it again to anybody (RFC 6376 section 8.6).
// What the signed header says of recipients and time is compared with those of the report.

#include "findingbuilder_p.h"

#include "domainname.h"

#include <algorithm>
#include <optional>

namespace Indicia {

namespace {

/// RFC 5321 section 4.5.4.1: a queue gives up after 4 to 5 days. Ours, and that of one relay behind it.
constexpr std::chrono::days longestInQueues{10};

bool sameAddress(const QByteArray &a, const QByteArray &b)
{
    return !a.isEmpty() && sameDomain(domainOf(a), domainOf(b))
        && localPartOf(a).compare(localPartOf(b), Qt::CaseInsensitive) == 0;
}

/// The signature that the proof stands on; null where it stands on none.
const DkimOutcome *signatureOf(const CaseFacts &facts)
{
    const auto proof = std::ranges::find(facts.proofs, ProofScheme::Dkim, &ProofOutcome::scheme);
    if (!facts.original || proof == facts.proofs.cend() || !proof->binds.contains(ProofBinding::Headers)) {
        return nullptr;
    }
    const QList<DkimOutcome> &signatures = facts.original->signatures.dkim;
    const auto it = std::ranges::find_if(
        signatures, [&](const DkimOutcome &one) { return proof->evidence.contains(one.source); });
    return it == signatures.cend() ? nullptr : &*it;
}

/// Every address that the report names for those it is about, and the one that the bouncer took the letter in for.
QList<QByteArray> reportedRecipients(const CaseFacts &facts)
{
    QList<QByteArray> addresses;
    for (const BounceRecipient &recipient : facts.bounce.recipients) {
        addresses.append(recipient.originalAddress);
        addresses.append(recipient.address);
    }
    if (facts.original->injection.hop >= 0) {
        addresses.append(facts.original->route.hops.at(facts.original->injection.hop).field.forAddress);
    }
    addresses.removeIf([](const QByteArray &address) { return domainOf(address).isEmpty(); });
    return addresses;
}

/// The fields called @p name that @p signature covers: as many from the bottom as its h= says (RFC 6376 section
/// 5.4.2). Whoever sends a letter again may put others on top.
QList<const HeaderField *> signedFieldsOf(const Message &original, const DkimOutcome &signature, QByteArrayView name)
{
    const QList<const HeaderField *> all = original.all(name);
    const qsizetype covered = signature.signedFields.count(name.toByteArray().toLower());
    return all.last(qMin(covered, all.size()));
}

void addRecipient(FindingBuilder &builder, const DkimOutcome &signature)
{
    const Message &original = builder.facts().bounce.original.message;
    QList<QByteArray> addressed;
    QList<ByteRange> fields;
    for (const char *name : {"To", "Cc"}) {
        for (const HeaderField *field : signedFieldsOf(original, signature, name)) {
            addressed += original.addresses(*field);
            fields.append(original.range(*field));
        }
    }
    const QList<QByteArray> reported = reportedRecipients(builder.facts());
    if (fields.isEmpty() || reported.isEmpty()) {
        return; // nothing signed to compare with, or nothing to compare
    }
    const auto match = std::ranges::find_if(reported, [&](const QByteArray &address) {
        return std::ranges::any_of(addressed, [&](const QByteArray &one) { return sameAddress(one, address); });
    });
    const bool known = match != reported.cend();
    Finding &finding = builder.add(known ? "dkim.recipient-addressed" : "dkim.recipient-not-addressed",
        known ? Severity::Good : Severity::Info, EvidenceClass::Bouncer, "original");
    finding.values.insert("address", known ? *match : reported.first());
    for (const ByteRange &range : fields) {
        addEvidence(finding, range);
    }
}

std::optional<std::chrono::sys_seconds> signedTime(const DkimOutcome &signature, const Message &original)
{
    if (signature.signedAt) {
        return signature.signedAt;
    }
    return signature.signedFields.contains("date") ? original.date() : std::nullopt;
}

void addTime(FindingBuilder &builder, const DkimOutcome &signature)
{
    const CaseFacts &facts = builder.facts();
    const auto then = signedTime(signature, facts.bounce.original.message);
    const auto handedOver
        = facts.original->envelope.receivedAt ? facts.original->envelope.receivedAt : facts.bounce.arrivalDate;
    if (!then || !handedOver || *handedOver < *then + longestInQueues) {
        return;
    }
    Finding &finding
        = builder.add("dkim.sent-long-after-signing", Severity::Warning, EvidenceClass::Bouncer, "original");
    finding.values.insert(
        "days", QByteArray::number(std::chrono::floor<std::chrono::days>(*handedOver - *then).count()));
    addEvidence(finding, signature.source);
    addEvidence(finding, facts.original->injection.source);
}

} // namespace

void addReplayFindings(FindingBuilder &builder)
{
    const DkimOutcome *signature = signatureOf(builder.facts());
    if (!signature) {
        return;
    }
    addRecipient(builder, *signature);
    addTime(builder, *signature);
}

} // namespace Indicia
