// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scan.h"

#include "scancrew_p.h"
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

ScanShared::ScanShared(const ScanJob &scanJob, int threads, std::function<void()> helper)
    : job(scanJob)
    , turns(threads, std::move(helper))
    , tasks(tasksPerThread * static_cast<std::size_t>(threads), maxOctetsAtOnce)
    , events(maxEvents, 0)
{ }

void ScanShared::tell(ScanEvent event)
{
    events.put(std::move(event), 0, {});
}

void ScanShared::tellGone(const QByteArray &id, const QByteArrayList &keys) const
{
    if (!keys.isEmpty() && job.gone) {
        job.gone(id, keys);
    }
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
    ScanCrew *crew = nullptr;
    const auto addWorker = [&](ScanShared &shared) {
        ++shared.producers; // whoever adds one is one as well, so that the events are not at their end meanwhile
        if (!crew->help()) {
            --shared.producers;
        }
    };
    ScanShared shared(job, threads, [&] { addWorker(shared); });
    const std::stop_callback forward(stop, [&] { shared.stop.request_stop(); });
    ScanCrew workers([&] { ScanWorker(shared).run(); }, static_cast<std::size_t>(threads + std::max(job.waiting, 0)));
    crew = &workers;
    shared.producers = 2; // the reader, and the worker without which there is no scan
    (void)workers.add();
    for (int i = 1; i < threads; ++i) {
        addWorker(shared);
    }
    const std::jthread reader([&] { ScanReader(shared).run(); });
    bool aheadEnded = false;
    const bool looksAhead = !job.ahead.isEmpty() && job.looked;
    std::jthread looker;
    if (looksAhead) {
        looker = std::jthread([&](const std::stop_token &noNeed) { aheadEnded = ScanLooker(shared).run(noNeed); });
    }
    ScanOutcome outcome = ScanWriter(shared).run();
    looker = {}; // what was examined need not be looked at
    outcome.aheadEnded = aheadEnded || (looksAhead && outcome.complete());
    return outcome;
}

} // namespace Indicia
