// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingbuilder_p.h"
#include "ownership.h"
#include "tokens.h"

namespace Indicia {

namespace {

const char *kindId(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Ordinary:
        return nullptr;
    case MessageKind::Failure:
    case MessageKind::Delay:
    case MessageKind::Success:
    case MessageKind::Relayed:
    case MessageKind::Expanded:
        return "bounce.report";
    case MessageKind::AutoReply:
        return "bounce.auto-reply";
    case MessageKind::Challenge:
        return "bounce.challenge";
    case MessageKind::Feedback:
        return "bounce.feedback";
    case MessageKind::DmarcReport:
        return "bounce.dmarc-report";
    case MessageKind::TlsReport:
        return "bounce.tls-report";
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void addRecipients(FindingBuilder &builder)
{
    const BounceReport &bounce = builder.facts().bounce;
    for (int i = 0; i < bounce.recipients.size(); ++i) {
        const BounceRecipient &recipient = bounce.recipients.at(i);
        Finding &finding = builder.add(
            "bounce.recipient", Severity::Info, EvidenceClass::Bouncer, "recipient:" + QByteArray::number(i));
        finding.values.insert("address", recipient.address);
        finding.values.insert("action", tokenBytes(recipient.action));
        finding.values.insert("status", recipient.status);
        finding.values.insert("reply", recipient.replyCode);
        finding.values.insert("diagnostic", recipient.diagnostic);
        finding.values.insert("remote", recipient.remoteMta);
        addEvidence(finding, recipient.source);
    }
    if (bounce.kind == MessageKind::Failure && bounce.recipients.isEmpty()) {
        builder.add("bounce.no-recipient-named", Severity::Warning, EvidenceClass::Bouncer);
    }
}

/// RFC 5321 section 4.5.5: a report has a null reverse-path, so that it cannot be bounced in its turn.
void addReversePath(FindingBuilder &builder)
{
    const Envelope &envelope = builder.facts().envelope;
    if (!envelope.hasMailFrom) {
        builder.add("bounce.sender-unknown", Severity::Info, EvidenceClass::TrustedHost);
        return;
    }
    const bool null = envelope.mailFrom.isEmpty();
    Finding &finding = builder.add(null ? "bounce.null-sender" : "bounce.sender-not-null",
        null ? Severity::Good : Severity::Warning, EvidenceClass::TrustedHost);
    finding.values.insert("sender", envelope.mailFrom);
    addEvidence(finding, envelope.mailFromSource);
}

void addExtent(FindingBuilder &builder)
{
    const ReturnedOriginal &original = builder.facts().bounce.original;
    const auto add = [&](const char *id) {
        addEvidence(builder.add(id, Severity::Info, EvidenceClass::Bouncer, "original"), original.source);
    };
    switch (original.extent) {
    case OriginalExtent::None:
        add("bounce.original-none");
        break;
    case OriginalExtent::HeadersOnly:
        add("bounce.original-headers");
        break;
    case OriginalExtent::Truncated:
        add("bounce.original-truncated");
        break;
    case OriginalExtent::Full:
        add("bounce.original-full");
        break;
    }
}

void addWriter(FindingBuilder &builder)
{
    const CaseFacts &facts = builder.facts();
    if (!comesFromOurselves(facts, builder.identity())) {
        return;
    }
    Finding &finding = builder.add("bounce.written-by-own-server", Severity::Info, EvidenceClass::TrustedHost);
    finding.values.insert("reporter", facts.bounce.reportingMta);
    addEvidence(finding, facts.route.hops.first().field.source);
}

} // namespace

void addBounceFindings(FindingBuilder &builder)
{
    const BounceReport &bounce = builder.facts().bounce;
    const char *id = kindId(bounce.kind);
    if (!id) {
        return;
    }
    Finding &finding = builder.add(id, Severity::Info, EvidenceClass::Bouncer);
    finding.values.insert("dialect", bounce.dialect);
    finding.values.insert("reporter", bounce.reportingMta);
    addEvidence(finding, bounce.recognisedBy);
    if (bounce.kind == MessageKind::Feedback || bounce.kind == MessageKind::DmarcReport
        || bounce.kind == MessageKind::TlsReport) {
        return; // a complaint or a statistic is ordinary mail, judged by its sender
    }
    addRecipients(builder);
    addCodeFindings(builder);
    addReversePath(builder);
    addExtent(builder);
    addWriter(builder);
}

} // namespace Indicia
