// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textreport.h"

#include "hostile.h"
#include "textparts_p.h"
#include "verdictwords.h"

namespace Indicia {

QString textReport(const CaseReport &report, const TextStyle &style)
{
    TextParts parts(style);
    parts.answer(report);
    parts.reasons(report);
    parts.advice(report);
    parts.source(report);
    if (report.facts.bounce.isBounce()) {
        parts.paper().heading(TextParts::tr("What it reports"));
        parts.bounce(report.facts.bounce);
    }
    parts.paper().heading(TextParts::tr("How it came here (newest first)"));
    parts.route(report.facts.route);
    parts.paper().heading(TextParts::tr("Checks of the computer that handed it over"));
    parts.hostChecks(report.facts.boundary);
    parts.paper().heading(TextParts::tr("Signatures, and the author's domain"));
    parts.signatures(report.facts.message, report.facts.signatures, report.facts.boundary);
    if (report.facts.original) {
        parts.original(*report.facts.original);
        parts.paper().heading(TextParts::tr("Signatures of the message that came back"));
        parts.signatures(report.facts.bounce.original.message, report.facts.original->signatures,
            report.facts.original->injectionChecks);
    }
    if (report.facts.bounce.isBounce()) {
        parts.paper().heading(TextParts::tr("Did you send it?"));
        for (const ProofOutcome &proof : report.facts.proofs) {
            parts.proof(proof);
        }
    }
    parts.findings(report);
    parts.dns(report);
    return parts.paper().text();
}

QString textLine(const CaseReport &report)
{
    return TextParts::tr("%1 (%2)  %3", "verdict, certainty, file name")
        .arg(VerdictWords::name(report.conclusion.verdict), VerdictWords::name(report.conclusion.certainty),
            Hostile(report.sourceName).terminalText());
}

QString textRoute(const Route &route, const TextStyle &style)
{
    TextParts parts(style);
    parts.route(route);
    return parts.paper().text();
}

QString textSpf(const SpfOutcome &outcome, const TextStyle &style)
{
    TextParts parts(style);
    parts.spf(outcome);
    parts.spfTrace(outcome);
    return parts.paper().text();
}

QString textDkim(const Message &message, const QList<DkimOutcome> &signatures, const TextStyle &style)
{
    TextParts parts(style);
    SignatureOutline outline(message, style.voice);
    SignatureFacts facts;
    facts.dkim = signatures;
    outline.showCanonicalForms();
    outline.all(facts, {});
    parts.outline(outline.rows(), true);
    return parts.paper().text();
}

QString textArc(const Message &message, const ArcOutcome &outcome, const TextStyle &style)
{
    TextParts parts(style);
    SignatureOutline outline(message, style.voice);
    outline.arc(outcome);
    parts.outline(outline.rows(), true);
    return parts.paper().text();
}

QString textDmarc(const Message &message, const QList<DmarcOutcome> &authors, const TextStyle &style)
{
    TextParts parts(style);
    SignatureOutline outline(message, style.voice);
    for (const DmarcOutcome &author : authors) {
        outline.dmarc(author);
    }
    parts.outline(outline.rows(), true);
    return parts.paper().text();
}

QString textHostChecks(const HostChecks &checks, const TextStyle &style)
{
    TextParts parts(style);
    parts.hostChecks(checks);
    return parts.paper().text();
}

QString textBounce(const BounceReport &bounce, const TextStyle &style)
{
    TextParts parts(style);
    parts.bounce(bounce);
    return parts.paper().text();
}

QString textProof(const ProofOutcome &proof, const TextStyle &style)
{
    TextParts parts(style);
    parts.proof(proof);
    return parts.paper().text();
}

} // namespace Indicia
