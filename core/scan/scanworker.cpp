// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanpipeline_p.h"

#include "faultplace_p.h"
#include "scanexamination_p.h"

namespace Indicia {

ScanWorker::ScanWorker(ScanShared &shared) : m_shared(shared), m_context(shared.job.context)
{
    m_context.stop = shared.stop.get_token();
}

void ScanWorker::run()
{
    using namespace std::chrono_literals;
    const std::stop_token stop = m_shared.stop.get_token();
    while (!m_shared.tasks.isExhausted() && !stop.stop_requested()) {
        auto task = m_shared.tasks.take(stop, 60s);
        if (!task) {
            continue;
        }
        faultPlace("worker.taken");
        m_shared.waitWhilePaused();
        const qint64 octets = task->octets();
        ScanResult result = examineTask(*task);
        task.reset();
        m_shared.tasks.release(octets);
        faultPlace("worker.examined");
        m_shared.tell(std::move(result));
        faultPlace("worker.told");
    }
    m_shared.leave();
}

ScanResult ScanWorker::examineTask(const ScanTask &task)
{
    ScanResult result;
    result.folder = task.folder;
    result.octets = task.octets();
    result.message.folder = task.folder->stored.number;
    const ScanPlace place{task.folder->opening.id, task.folder->name};
    if (auto examined = examineMessage(task.message, place, m_context, m_shared.job.examined)) {
        result.message.rows = std::move(examined->rows);
        result.message.again = examined->again;
    } else {
        result.cancelled = true;
    }
    return result;
}

} // namespace Indicia
