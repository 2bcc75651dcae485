// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "voice.h"

#include <QString>

namespace Indicia {

/// How a text report is written.
struct TextStyle
{
    Voice voice = Voice::Technical;
    bool colour = false; ///< escape sequences for a terminal; ours alone, never the message's
};

/// The whole case as plain text that a helpdesk pastes into a ticket: the answer first, then what it stands on. Lines
/// have at most 80 columns; whatever comes from the message or DNS is made harmless for a terminal.
[[nodiscard]] QString textReport(const CaseReport &report, const TextStyle &style = {});

/// The answer in one line, for lists of many messages: "Backscatter (strong)  bounce.eml".
[[nodiscard]] QString textLine(const CaseReport &report);

/// The Received chain, newest first.
[[nodiscard]] QString textRoute(const Route &route, const TextStyle &style = {});
/// One SPF check with the trace of its terms and their DNS answers.
[[nodiscard]] QString textSpf(const SpfOutcome &outcome, const TextStyle &style = {});
/// Every signature of @p message with both its hashes, what it leaves open, and its key.
[[nodiscard]] QString textDkim(
    const Message &message, const QList<DkimOutcome> &signatures, const TextStyle &style = {});
/// The ARC chain of @p message, seal by seal.
[[nodiscard]] QString textArc(const Message &message, const ArcOutcome &outcome, const TextStyle &style = {});
/// DMARC for each author's domain, with its walk and alignments. @p message may be empty.
[[nodiscard]] QString textDmarc(
    const Message &message, const QList<DmarcOutcome> &authors, const TextStyle &style = {});
/// HELO, reverse name and both SPF identities of one host.
[[nodiscard]] QString textHostChecks(const HostChecks &checks, const TextStyle &style = {});
/// What a bounce says: its kind, its recipients, what came back.
[[nodiscard]] QString textBounce(const BounceReport &bounce, const TextStyle &style = {});
/// One answer to "did we send it?".
[[nodiscard]] QString textProof(const ProofOutcome &proof, const TextStyle &style = {});

} // namespace Indicia
