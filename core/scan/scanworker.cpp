// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanpipeline_p.h"

#include "faultplace_p.h"
#include "scanexamination_p.h"

namespace Indicia {

ScanWorker::ScanWorker(ScanShared &shared)
    : m_shared(shared), m_resolver(*shared.job.context.resolver, shared.turns), m_context(shared.job.context)
{
    m_context.stop = shared.stop.get_token();
    m_context.resolver = &m_resolver;
}

void ScanWorker::run()
{
    while (!m_shared.tasks.isExhausted() && !m_context.stop.stop_requested()) {
        auto task = nextTask();
        if (!task) {
            continue;
        }
        faultPlace("worker.taken");
        standWhilePaused();
        const qint64 octets = task->octets();
        ScanResult result = examineTask(*task);
        task.reset();
        m_shared.tasks.release(octets);
        faultPlace("worker.examined");
        letOthersGoOn();
        m_shared.tell(std::move(result));
        faultPlace("worker.told");
    }
    if (m_hasTurn) {
        m_shared.turns.leave();
    }
    m_shared.leave();
}

std::optional<ScanTask> ScanWorker::nextTask()
{
    using namespace std::chrono_literals;
    ScanTurns &turns = m_shared.turns;
    m_hasTurn = m_hasTurn || turns.begin(m_context.stop);
    auto task = m_hasTurn ? m_shared.tasks.takeNow() : std::nullopt;
    if (task || !m_hasTurn) {
        return task;
    }
    m_hasTurn = false;
    turns.rest();
    task = m_shared.tasks.take(m_context.stop, 60s);
    turns.rise();
    if (task) {
        turns.goOn();
        m_hasTurn = true;
    }
    return task;
}

void ScanWorker::letOthersGoOn()
{
    if (m_shared.events.isFull()) { // the writer may wait for long
        m_shared.turns.leave();
        m_hasTurn = false;
    } else {
        m_hasTurn = !m_shared.turns.leaveIfWanted();
    }
}

/// Without a turn, so that what was begun comes to its end.
void ScanWorker::standWhilePaused()
{
    if (m_shared.job.pause && m_shared.job.pause->isSet()) {
        m_shared.turns.leave();
        m_shared.waitWhilePaused();
        m_shared.turns.goOn();
    }
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
