// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postgresjobs.h"
#include "scancrew_p.h"
#include "scanexamination_p.h"
#include "scanturns_p.h"
#include "scanwork.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace Indicia {

/// Examines what a worker has taken at once: one message after the other, and while these wait for DNS the next ones.
class ScanBatch
{
public:
    using Clock = std::chrono::steady_clock;

    /// At most @p waiting messages wait. All must outlive this.
    ScanBatch(const ScanWork &work, PostgresJobs &jobs, int waiting, std::stop_token stop);

    struct Outcome
    {
        QList<PostgresJobs::Done> done;
        bool isWhole = false; ///< none was left, nor cut short
        std::optional<StoreFault> fault{};
    };
    /// Blocking, once. The leases of @p batch began at @p leasedAt.
    [[nodiscard]] Outcome run(const QList<ScanTicket> &batch, Clock::time_point leasedAt);

private:
    void examineAll();
    /// The next one with its octets; nothing where there is none for this thread.
    [[nodiscard]] std::optional<ScanTicket> next();
    /// Its octets are needed no more; nothing was @p examined where it was cut short.
    void keep(ScanTicket ticket, std::optional<ExaminedMessage> examined);
    void keepLease();

    const ScanWork &m_work;
    const int m_waiting;
    const std::stop_token m_stop;
    ScanCrew *m_crew = nullptr; // while it runs
    ScanTurns m_turns;

    std::mutex m_mutex; // guards all below
    PostgresJobs &m_jobs;
    QList<ScanTicket> m_batch;
    Clock::time_point m_leasedAt;
    qsizetype m_next = 0;
    qsizetype m_open = 0; ///< messages that are examined
    qint64 m_octets = 0; ///< of these
    bool m_isCut = false;
    Outcome m_outcome;
};

} // namespace Indicia
