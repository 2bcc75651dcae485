// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scan.h"

#include "scanpipeline_p.h"

#include <thread>

namespace Indicia {

namespace {

/// Messages that wait for a worker: enough to keep all of them busy while the reader is held up.
constexpr std::size_t tasksPerThread = 8;
/// All messages that wait or are examined, together.
constexpr qint64 maxOctetsAtOnce = 64LL * 1024 * 1024;
constexpr std::size_t maxEvents = 2048;

} // namespace

ScanShared::ScanShared(const ScanJob &scanJob, std::size_t threads)
    : job(scanJob), tasks(tasksPerThread * threads, maxOctetsAtOnce), events(maxEvents, 0)
{ }

void ScanShared::tell(ScanEvent event)
{
    events.put(std::move(event), 0, {});
}

void ScanShared::leave()
{
    if (--producers == 0) {
        events.close();
    }
}

void ScanShared::waitWhilePaused() const
{
    if (job.pause) {
        job.pause->wait(stop.get_token());
    }
}

ScanOutcome runScan(const ScanJob &job, std::stop_token stop)
{
    const int threads = std::max(job.threads, 1);
    ScanShared shared(job, static_cast<std::size_t>(threads));
    const std::stop_callback forward(stop, [&] { shared.stop.request_stop(); });
    shared.producers = threads + 1;
    std::vector<std::jthread> all;
    all.emplace_back([&] { ScanReader(shared).run(); });
    for (int i = 0; i < threads; ++i) {
        all.emplace_back([&] { ScanWorker(shared).run(); });
    }
    return ScanWriter(shared).run();
}

} // namespace Indicia
