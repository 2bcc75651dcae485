// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "examine.h"
#include "scanrow.h"
#include "storefault.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace Indicia {

/// What workers do for a team, with what, and who is told. The pointers in the context outlive it.
struct ScanWork
{
    QByteArray connection; ///< PostgresScanStore::connectionOf()
    QByteArray storeContext; ///< see SqliteScanStore::open()
    Context context; ///< for every message; its stop token is the work's
    int threads = 1; ///< each with a connection of its own; fewer where the server takes no more
    int waiting = 0; ///< messages of all threads that may wait for DNS beside those that are examined
    int batch = 50; ///< messages that a thread takes at once
    std::chrono::seconds lease{300}; ///< how long a worker may be silent before others take what it has
    bool waits = false; ///< for more, where nothing is left, and for the server; else it ends there
    /// Gets the rows that were kept, from one thread at a time. False ends the work.
    std::function<bool(const QList<ScanRow> &)> rows;
    /// Told each report, from several threads at a time; may be empty.
    std::function<void(const CaseReport &)> examined{};
};

struct ScanWorkOutcome
{
    qint64 messages = 0; ///< examined, and kept
    qint64 others = 0; ///< that wait under another context
    qint64 aside = 0; ///< that were put aside
    bool incomplete = false; ///< DNS did not answer for some
    bool cancelled = false;
    std::optional<StoreFault> fault;
};

/// Takes messages off a team's queue, examines them and keeps their rows, until nothing is left. Blocking. It may be
/// killed at any instant: what it had is taken by another one when the lease has run out.
[[nodiscard]] ScanWorkOutcome runWork(const ScanWork &work, std::stop_token stop);

} // namespace Indicia
