// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownership.h"
#include "recordedcomparison.h"
#include "signaturefindings_p.h"
#include "signaturetokens.h"
#include "tokens.h"

#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

QByteArray reasonWord(RecordedDifference difference)
{
    switch (difference) {
    case RecordedDifference::None:
        return {};
    case RecordedDifference::DnsChanged:
        return "dns-changed";
    case RecordedDifference::OtherHop:
        return "other-hop";
    case RecordedDifference::OtherIdentity:
        return "other-identity";
    case RecordedDifference::AlteredSince:
        return "altered-since";
    }
    Q_UNREACHABLE_RETURN({});
}

/// "spf=pass, dkim=fail": as written.
QByteArray listOf(const AuthenticationResults &field)
{
    QByteArrayList words;
    for (const AuthMethodResult &one : field.methods) {
        words.append(one.method + '=' + one.result);
    }
    return words.join(", ");
}

Finding &add(FindingBuilder &builder, const AuthenticationResults &field, const char *id, Severity severity,
    EvidenceClass evidenceClass)
{
    Finding &finding = builder.add(id, severity, evidenceClass);
    finding.values.insert("server", field.authservId);
    finding.values.insert("form", tokenBytes(field.form));
    finding.values.insert("methods", listOf(field));
    addEvidence(finding, field.source);
    return finding;
}

void addComparisons(FindingBuilder &builder, const SignedMessage &about, const AuthenticationResults &field)
{
    QByteArrayList agreeing;
    for (const RecordedComparison &one : compareRecorded(field, about.signatures, about.host)) {
        if (one.difference == RecordedDifference::None) {
            agreeing.append(one.method + '=' + one.recorded);
            continue;
        }
        Finding &finding = add(builder, field, "authres.differs", Severity::Warning, EvidenceClass::TrustedHost);
        finding.values.insert("method", one.method);
        finding.values.insert("recorded", one.recorded);
        finding.values.insert("found", one.found);
        finding.values.insert("reason", reasonWord(one.difference));
    }
    if (!agreeing.isEmpty()) {
        add(builder, field, "authres.agrees", Severity::Good, EvidenceClass::TrustedHost)
            .values.insert("methods", agreeing.join(", "));
    }
}

/// What our own receiver found when the message came counts where DNS has no answer any more, such as a key that was
/// taken out since.
void addAuthor(FindingBuilder &builder, const SignedMessage &about, const AuthenticationResults &field)
{
    const QByteArray author = authorOf(about.message);
    const QByteArrayView domain = domainOf(author);
    const auto ofAuthor = [&](const AuthMethodResult &one) {
        const QByteArray signer = one.property("header", "d");
        return one.result == "pass"
            && ((one.method == "dmarc" && sameDomain(one.property("header", "from"), domain))
                || (one.method == "dkim" && isFullyQualified(signer) && areRelated(signer, domain)));
    };
    const auto it = std::ranges::find_if(field.methods, ofAuthor);
    if (domain.isEmpty() || it == field.methods.cend() || builder.has("authres.author-passed")) {
        return;
    }
    Finding &finding = add(builder, field, "authres.author-passed", Severity::Good, EvidenceClass::TrustedHost);
    finding.values.insert("domain", domain.toByteArray());
    finding.values.insert("method", it->method);
}

void addField(FindingBuilder &builder, const SignedMessage &about, const AuthenticationResults &field)
{
    switch (field.trust) {
    case AuthResTrust::Trusted:
        if (!field.deviations.contains(AuthResDeviation::UnknownVersion)) {
            addComparisons(builder, about, field);
            addAuthor(builder, about, field);
        }
        break;
    case AuthResTrust::BelowBoundary:
        add(builder, field, "authres.forged", Severity::Warning, EvidenceClass::Sender)
            .values.insert("reason", "forged-field");
        break;
    case AuthResTrust::ForeignId:
    case AuthResTrust::NoId:
    case AuthResTrust::NoBoundary:
        add(builder, field, "authres.untrusted", Severity::Info, EvidenceClass::Sender)
            .values.insert("reason", tokenBytes(field.trust));
        break;
    }
    for (const AuthResDeviation deviation : field.deviations) {
        add(builder, field, "authres.malformed", Severity::Info, EvidenceClass::Sender)
            .values.insert("deviation", tokenBytes(deviation));
    }
}

} // namespace

void addRecordedFindings(FindingBuilder &builder, const SignedMessage &about)
{
    for (const AuthenticationResults &field : about.signatures.recorded) {
        addField(builder, about, field);
    }
}

} // namespace Indicia
