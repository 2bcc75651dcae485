// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Indicia::Bench {

/// How long look-ups took, in microseconds.
struct LookUpTimes
{
    double middle = 0; ///< half of them took longer
    double slow = 0; ///< one in a hundred took longer
};

/// What a ledger of many entries costs.
struct LedgerRates
{
    bool failed = false; ///< it could not be filled, or an entry was not found again
    double fillPerSecond = 0;
    double megabytes = 0; ///< 1,000,000 octets, of the file when all is done
    LookUpTimes found; ///< by Message-ID
    LookUpTimes missing;
    LookUpTimes recipient; ///< by recipient and time
    LookUpTimes inMemory; ///< the yardstick: a hash table in memory, asked for the same Message-IDs
    double openMilliseconds = 0; ///< from nothing to the first answer, the file being in the system's cache
};

/// Fills a ledger of @p entries in a folder of its own, as the log of a busy server would, and asks it. Minutes for
/// the largest: what counts are the size and the times to answer.
[[nodiscard]] LedgerRates measureLedger(qint64 entries);

} // namespace Indicia::Bench
