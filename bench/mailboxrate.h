// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goals.h"

#include <QList>
#include <QString>

namespace Indicia::Bench {

/// Something done to a mailbox, and what another program needs for the like of it.
struct MailboxPair
{
    const char *title; ///< for the table
    const char *yardstick; ///< what the other program is
    Goal goal; ///< where more is better the ratio is theirs over ours, else ours over theirs
    double ours = 0; ///< milliseconds of the processor's time, the middle of the runs
    double theirs = 0; ///< the same; 0 where that program is not here
    double bestOurs = 0; ///< the shortest run: what others did on the machine meanwhile is least in it
    double bestTheirs = 0; ///< the same

    [[nodiscard]] double ratio() const { return ratioOf(ours, theirs); }
    /// The same of the shortest run of each.
    [[nodiscard]] double bestRatio() const { return ratioOf(bestOurs, bestTheirs); }

private:
    [[nodiscard]] double ratioOf(double own, double other) const
    {
        return goal.moreIsBetter ? other / own : own / other;
    }
};

struct MailboxRates
{
    QList<MailboxPair> pairs;
    qint64 messages = 0;
    qint64 octets = 0; ///< of the mbox
    double firstMessage = 0; ///< milliseconds of the processor's time until the mbox's first message is taken apart
    bool failed = false; ///< a mailbox could not be read, or a command of ours failed
};

/// Measures the mailboxes of @p corpus, a folder with `mbox` and `maildir`, each beside its yardstick and in turns with
/// it: splitting, parsing, tracing and classifying the mbox beside `wc -l`; the Maildir's list beside mblaze's; an
/// unchanged Maildir scanned once more beside notmuch and mu. @p runs is for the rounds of each.
[[nodiscard]] MailboxRates measureMailbox(const QString &corpus, int runs);

} // namespace Indicia::Bench
