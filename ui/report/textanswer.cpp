// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answer and what it stands on.

#include "bouncewords.h"
#include "conclusionwords.h"
#include "dnswords.h"
#include "evidencetext.h"
#include "findingwords.h"
#include "hostile.h"
#include "routewords.h"
#include "textparts_p.h"
#include "verdictwords.h"

#include <algorithm>

namespace Indicia {

namespace {

TextPaper::Ink inkFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OwnBounce:
    case Verdict::Authentic:
        return TextPaper::Ink::Good;
    case Verdict::Backscatter:
    case Verdict::FakeBounce:
    case Verdict::AccountMisuse:
    case Verdict::Spoofed:
        return TextPaper::Ink::Bad;
    case Verdict::Undetermined:
    case Verdict::AlteredInTransit:
    case Verdict::Suspicious:
    case Verdict::Unverifiable:
        return TextPaper::Ink::Warning;
    }
    return TextPaper::Ink::Normal;
}

/// Excerpts of evidence are cut here: enough to recognise the place, short enough for a ticket.
constexpr qsizetype excerptLength = 160;
/// Places named for one finding; the JSON report has all of them.
constexpr qsizetype evidenceShown = 4;

QString fieldText(const Message &message, QByteArrayView name)
{
    const HeaderField *field = message.first(name);
    return field == nullptr ? QString() : message.decoded(*field).terminalText();
}

} // namespace

void TextParts::answer(const CaseReport &report)
{
    m_paper.paragraph(
        tr("%1 (%2)", "verdict and certainty")
            .arg(VerdictWords::name(report.conclusion.verdict), VerdictWords::name(report.conclusion.certainty)),
        inkFor(report.conclusion.verdict));
    m_paper.emptyLine();
    m_paper.paragraph(ConclusionWords::headline(report));
    m_paper.paragraph(ConclusionWords::sureness(report, m_style.voice));
    m_paper.paragraph(ConclusionWords::generator(report, m_style.voice));
    m_paper.paragraph(ConclusionWords::refusal(report, m_style.voice));
    m_paper.paragraph(ConclusionWords::duty(report, m_style.voice));
    if (!report.complete) {
        m_paper.paragraph(tr("Not everything could be checked; the findings name what is missing."));
    }
}

void TextParts::finding(const CaseReport &report, const QString &marker, const Finding &finding)
{
    m_paper.item(marker, FindingWords::sentence(finding, m_style.voice));
    const int indent = static_cast<int>(marker.size()) + 3;
    m_paper.item(tr("Evidence:"), VerdictWords::name(finding.evidenceClass), indent);
    for (const Evidence &evidence : finding.evidence.first(std::min(evidenceShown, finding.evidence.size()))) {
        const QString excerpt = EvidenceText::excerpt(report, evidence, excerptLength);
        const QString place = EvidenceText::place(evidence);
        m_paper.item(QStringLiteral("-"),
            excerpt.isEmpty() ? place : tr("%1: %2", "place of evidence and what stands there").arg(place, excerpt),
            indent);
    }
    if (const qsizetype more = finding.evidence.size() - evidenceShown; more > 0) {
        m_paper.item(QStringLiteral("-"), tr("and %n more", nullptr, static_cast<int>(more)), indent);
    }
}

void TextParts::reasons(const CaseReport &report)
{
    const auto known = [&report](int index) { return index >= 0 && index < report.findings.size(); };
    m_paper.heading(tr("Why"));
    int number = 0;
    for (const int index : report.conclusion.decidedBy) {
        if (known(index)) {
            finding(report, QString::number(++number) + QLatin1Char('.'), report.findings.at(index));
        }
    }
    if (number == 0) {
        m_paper.item(QStringLiteral("-"), tr("Nothing decides it."));
    }
    m_paper.heading(tr("What speaks against it"));
    bool any = false;
    for (const int index : report.conclusion.against) {
        if (known(index)) {
            finding(report, QStringLiteral("-"), report.findings.at(index));
            any = true;
        }
    }
    if (!any) {
        m_paper.item(QStringLiteral("-"), tr("Nothing that was found."));
    }
}

void TextParts::advice(const CaseReport &report)
{
    if (!report.conclusion.wouldSettle.isEmpty()) {
        m_paper.heading(tr("What would settle it"));
        for (const Settler settler : report.conclusion.wouldSettle) {
            m_paper.item(QStringLiteral("-"), VerdictWords::sentence(settler, m_style.voice));
        }
    }
    m_paper.heading(tr("What to do now"));
    int number = 0;
    for (const QString &step : ConclusionWords::todo(report)) {
        m_paper.item(QString::number(++number) + QLatin1Char('.'), step);
    }
}

void TextParts::source(const CaseReport &report)
{
    const Message &message = report.facts.message;
    m_paper.heading(tr("The message"));
    m_paper.row(tr("File"), Hostile(report.sourceName).terminalText());
    m_paper.row(tr("Kind"), BounceWords::name(report.facts.bounce));
    m_paper.row(tr("From"), fieldText(message, "From"));
    m_paper.row(tr("To"), fieldText(message, "To"));
    m_paper.row(tr("Subject"), fieldText(message, "Subject"));
    m_paper.row(tr("Date"), fieldText(message, "Date"));
    const Envelope &envelope = report.facts.envelope;
    if (envelope.hasMailFrom) {
        m_paper.row(
            tr("Envelope from"), QLatin1Char('<') + Hostile(envelope.mailFrom).terminalText() + QLatin1Char('>'));
    }
    m_paper.row(tr("Envelope to"), Hostile(envelope.recipient).terminalText());
    m_paper.row(tr("Size"), tr("%1 bytes").arg(report.size));
    m_paper.item(tr("SHA-256"), QString::fromLatin1(report.sha256)); // as a row it would not fit into one line
    m_paper.row(tr("Judged at"), RouteWords::time(report.now));
}

void TextParts::findings(const CaseReport &report)
{
    m_paper.heading(tr("All findings"));
    for (const Finding &one : report.findings) {
        m_paper.item(QLatin1Char('[') + VerdictWords::name(one.severity) + QLatin1Char(']'),
            tr("%1: %2 {%3}", "what it is about, the sentence, the finding's id")
                .arg(FindingWords::subject(one), FindingWords::sentence(one, m_style.voice),
                    QString::fromLatin1(one.id)));
    }
    if (report.findings.isEmpty()) {
        m_paper.item(QStringLiteral("-"), tr("None."));
    }
}

void TextParts::dns(const CaseReport &report)
{
    if (report.dns.isEmpty()) {
        return;
    }
    m_paper.heading(tr("Answers of the domain name system"));
    int number = 0;
    for (const DnsExchange &exchange : report.dns) {
        m_paper.item(QString::number(++number) + QLatin1Char('.'), DnsWords::line(exchange));
    }
}

} // namespace Indicia
