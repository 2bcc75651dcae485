// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signatureoutline.h"
#include "textpaper.h"
#include "textreport.h"

#include <QCoreApplication>

namespace Indicia {

/// Writes the parts of a text report onto one paper.
class TextParts
{
    Q_DECLARE_TR_FUNCTIONS(TextParts)
public:
    explicit TextParts(const TextStyle &style) : m_style(style), m_paper(style.colour) { }

    void answer(const CaseReport &report);
    void reasons(const CaseReport &report);
    void advice(const CaseReport &report);
    void source(const CaseReport &report);
    void route(const Route &route);
    void hostChecks(const HostChecks &checks);
    void spf(const SpfOutcome &outcome);
    void spfTrace(const SpfOutcome &outcome);
    void bounce(const BounceReport &bounce);
    void original(const OriginalFacts &original);
    void proof(const ProofOutcome &proof);
    void signatures(const Message &message, const SignatureFacts &signatures, const HostChecks &host);
    /// @p withDns also writes the answers, where no list of all of them follows.
    void outline(const QList<OutlineRow> &rows, bool withDns);
    void findings(const CaseReport &report);
    void dns(const CaseReport &report);

    TextPaper &paper() { return m_paper; }

private:
    void finding(const CaseReport &report, const QString &marker, const Finding &finding);
    void hop(int index, const Hop &hop);
    void recipient(int index, const BounceRecipient &recipient);
    void details(const DiagnosticDetails &details);

    TextStyle m_style;
    TextPaper m_paper;
};

} // namespace Indicia
