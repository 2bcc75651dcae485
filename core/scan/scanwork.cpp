// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanwork.h"

#include "faultplace_p.h"
#include "postgresjobs.h"
#include "scanbatch_p.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace Indicia {

namespace {

/// How long is waited before a queue without a message for us is asked again.
constexpr auto pollTime = std::chrono::milliseconds(500);

/// What all threads share.
struct Shared
{
    explicit Shared(const ScanWork &scanWork) : work(scanWork) { }

    const ScanWork &work;
    std::stop_source stop;
    std::mutex mutex; // guards the outcome and the caller
    ScanWorkOutcome outcome;

    void fail(StoreFault fault)
    {
        const std::lock_guard lock(mutex);
        outcome.fault = outcome.fault.value_or(fault);
        stop.request_stop();
    }
    [[nodiscard]] bool hasFailed()
    {
        const std::lock_guard lock(mutex);
        return outcome.fault.has_value();
    }
    void give(const QList<ScanRow> &rows)
    {
        const std::lock_guard lock(mutex);
        for (const ScanRow &row : rows) {
            outcome.incomplete = outcome.incomplete || !row.complete;
        }
        outcome.messages += rows.size();
        if (!rows.isEmpty() && work.rows && !work.rows(rows)) {
            outcome.cancelled = true;
            stop.request_stop();
        }
    }
};

class Worker
{
public:
    Worker(Shared &shared, std::unique_ptr<PostgresJobs> jobs)
        : m_shared(shared), m_jobs(std::move(jobs)), m_stop(shared.stop.get_token())
    { }

    void run();

private:
    /// Whether there is something to wait for.
    [[nodiscard]] bool mayCome();
    void examineBatch(const QList<ScanTicket> &batch);
    void finish(const QList<PostgresJobs::Done> &done);
    [[nodiscard]] bool stops() const { return m_stop.stop_requested(); }
    template <typename T>
    [[nodiscard]] bool isGood(const T &result)
    {
        if (!result) {
            m_shared.fail(result.error());
        }
        return result.has_value();
    }

    Shared &m_shared;
    const std::unique_ptr<PostgresJobs> m_jobs;
    const std::stop_token m_stop;
    bool m_hasCounted = false;
    std::chrono::steady_clock::time_point m_leasedAt;
};

void Worker::run()
{
    while (!stops()) {
        m_leasedAt = std::chrono::steady_clock::now();
        const auto batch = m_jobs->take(m_shared.work.batch);
        if (!isGood(batch)) {
            return;
        }
        faultPlace("work.taken");
        faultStand("work.stands");
        if (!batch->isEmpty()) {
            examineBatch(*batch);
        } else if (!mayCome()) {
            return;
        } else {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any().wait_for(lock, m_stop, pollTime, [] { return false; });
        }
    }
}

bool Worker::mayCome()
{
    if (m_shared.work.waits && std::exchange(m_hasCounted, true)) {
        return true; // who waits for days does not count all the time
    }
    const auto left = m_jobs->left();
    if (!isGood(left)) {
        return false;
    }
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.outcome.others = left->others;
        m_shared.outcome.aside = left->aside;
    }
    // Who has leased them may die.
    return m_shared.work.waits || left->waiting > 0 || left->leased > 0;
}

void Worker::examineBatch(const QList<ScanTicket> &batch)
{
    const int waiting = m_shared.work.waiting / std::max(m_shared.work.threads, 1);
    const auto outcome = ScanBatch(m_shared.work, *m_jobs, waiting, m_stop).run(batch, m_leasedAt);
    if (outcome.fault) {
        m_shared.fail(*outcome.fault);
    }
    if (!m_shared.hasFailed()) {
        finish(outcome.done);
    }
    if (!outcome.isWhole || m_shared.hasFailed()) {
        // What is given back is not taken for what this worker died of. In vain, its lease will run out.
        (void)m_jobs->release();
    }
}

void Worker::finish(const QList<PostgresJobs::Done> &done)
{
    const auto rows = m_jobs->finish(done);
    if (isGood(rows)) {
        faultPlace("work.finished");
        m_shared.give(*rows);
    }
}

} // namespace

ScanWorkOutcome runWork(const ScanWork &work, std::stop_token stop)
{
    Shared shared(work);
    const std::stop_callback forward(stop, [&] { shared.stop.request_stop(); });
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < work.threads; ++i) {
            auto jobs = PostgresJobs::open(
                work.connection, {work.storeContext, work.lease, shared.stop.get_token(), work.waits});
            if (!jobs && threads.empty()) {
                shared.fail(jobs.error());
            }
            if (!jobs) {
                break; // a server takes only so many connections: those that it took will do
            }
            auto worker = std::make_shared<Worker>(shared, *std::move(jobs));
            threads.emplace_back([worker] { worker->run(); });
        }
    }
    shared.outcome.cancelled = shared.outcome.cancelled || (stop.stop_requested() && !shared.outcome.fault);
    return shared.outcome;
}

} // namespace Indicia
