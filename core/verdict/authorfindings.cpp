// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"
#include "lookalike.h"
#include "ownership.h"

#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

/// What the From field shows, and what stands behind it.
struct Author
{
    QByteArray address;
    QByteArrayView domain;
    ByteRange source;
    QString displayed; ///< the whole field decoded
};

Finding &add(
    FindingBuilder &builder, const Author &author, const char *id, Severity severity, EvidenceClass evidenceClass)
{
    Finding &finding = builder.add(id, severity, evidenceClass);
    finding.values.insert("author", author.address);
    finding.values.insert("domain", author.domain.toByteArray());
    if (builder.facts().envelope.client) {
        finding.values.insert("ip", builder.facts().envelope.client->toText());
    }
    addEvidence(finding, author.source);
    return finding;
}

void addOwnDomain(FindingBuilder &builder, const Author &author)
{
    const Identity &identity = builder.identity();
    const bool ours = identity.ownsAddress(author.address);
    const bool fromOurselves = comesFromOurselves(builder.facts(), identity);
    if (ours) {
        add(builder, author, "author.from-own-domain", Severity::Info, EvidenceClass::Sender);
    }
    if (fromOurselves) {
        Finding &finding = add(builder, author, "author.from-trusted-host", Severity::Good, EvidenceClass::TrustedHost);
        addEvidence(finding, builder.facts().route.hops.first().field.source);
        return;
    }
    const Hop *boundary = builder.facts().route.boundaryHop();
    if (ours && boundary && !boundary->field.authenticated && peerIsStranger(builder.facts(), identity)
        && !peerIsAuthorisedBy(builder.facts(), author.domain)) {
        Finding &finding
            = add(builder, author, "author.own-domain-from-stranger", Severity::Bad, EvidenceClass::TrustedHost);
        addEvidence(finding, boundary->field.source);
    }
    const auto model = std::ranges::find_if(
        identity.domains, [&](const QByteArray &own) { return !ours && looksLike(author.domain, own); });
    if (model != identity.domains.cend()) {
        add(builder, author, "author.resembles-own-domain", Severity::Warning, EvidenceClass::Sender)
            .values.insert("model", *model);
    }
}

/// The display name shows an address, and it is not the author's.
void addDisplayedAddress(FindingBuilder &builder, const Author &author)
{
    const QByteArray shown = author.displayed.toUtf8();
    qsizetype end = shown.isEmpty() ? -1 : shown.lastIndexOf('<');
    const QByteArrayView name = QByteArrayView(shown).first(std::max<qsizetype>(end, 0));
    const qsizetype at = name.indexOf('@');
    if (at <= 0) {
        return;
    }
    end = at + 1;
    while (end < name.size() && !QByteArrayView(" \t\"'<>(),;").contains(name.at(end))) {
        ++end;
    }
    const QByteArrayView domain = name.sliced(at + 1, end - at - 1);
    if (isFullyQualified(domain) && !areRelated(domain, author.domain)) {
        add(builder, author, "author.names-another-domain", Severity::Warning, EvidenceClass::Sender)
            .values.insert("shown", domain.toByteArray());
    }
}

void addEnvelope(FindingBuilder &builder, const Author &author)
{
    const CaseFacts &facts = builder.facts();
    if (peerIsAuthorisedBy(facts, author.domain)) {
        Finding &finding
            = add(builder, author, "author.domain-authorised-peer", Severity::Good, EvidenceClass::TrustedHost);
        for (const SpfOutcome &outcome : facts.boundary.spf) {
            finding.evidence += builder.dnsEvidence(outcome.evidence);
        }
    }
    if (facts.envelope.hasMailFrom && !facts.envelope.mailFrom.isEmpty()
        && !areRelated(domainOf(facts.envelope.mailFrom), author.domain)) {
        Finding &finding = add(builder, author, "author.sender-mismatch", Severity::Info, EvidenceClass::TrustedHost);
        finding.values.insert("sender", facts.envelope.mailFrom);
        addEvidence(finding, facts.envelope.mailFromSource);
    }
}

} // namespace

void addAuthorFindings(FindingBuilder &builder)
{
    const Message &message = builder.facts().message;
    const QList<const HeaderField *> fields = message.all("From");
    if (fields.isEmpty()) {
        return;
    }
    Author author;
    author.address = authorOf(message);
    author.domain = domainOf(author.address);
    author.source = message.range(*fields.first());
    author.displayed = message.decoded(*fields.first()).jsonValue();
    if (author.address.isEmpty()) {
        add(builder, author, "author.author-ambiguous", Severity::Warning, EvidenceClass::Sender);
        return;
    }
    addOwnDomain(builder, author);
    addDisplayedAddress(builder, author);
    addEnvelope(builder, author);
}

} // namespace Indicia
