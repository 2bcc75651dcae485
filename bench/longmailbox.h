// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Indicia::Bench {

/// What a long mbox costs beside a short one.
struct LongMailboxRates
{
    /// The largest resident set of `indicia-cli scan`, in MiB.
    struct Memory
    {
        int threads = 0;
        double few = 0; ///< of the short one
        double many = 0;
    };

    bool failed = false; ///< there is no mbox, no place for a long one, or a command failed
    qint64 few = 0; ///< messages of the short one
    qint64 many = 0; ///< of the long one
    qint64 octets = 0; ///< of the long one
    QList<Memory> memory; ///< of one thread, and of two
    double firstLine
        = 0; ///< ms by the clock on the wall from the start of `indicia-cli scan` to its first row, the middle
    double firstRow = 0; ///< the same, from the start of the window until its first row is painted; 0 without a window
    double fastestRow = 0; ///< the shortest run of these
    double emptyWindow = 0; ///< the same until an empty window is painted, in turns with that
};

/// Writes the mbox of @p corpus, a folder with `mbox`, again and again into one of at least 100,000 messages and 1 GB,
/// in the folder for temporary files, and scans it. @p runs is for the rounds to the first row.
[[nodiscard]] LongMailboxRates measureLongMailbox(const QString &corpus, int runs);

} // namespace Indicia::Bench
