// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "querygate_p.h"

#include <algorithm>

namespace Indicia {

QueryGate::Pass::~Pass()
{
    if (m_result == SocketResult::Done) {
        m_gate.leave();
    }
}

SocketResult QueryGate::waitForTurn(const std::stop_token &stop, QDeadlineTimer deadline)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (stop.stop_requested()) {
            return SocketResult::Stopped;
        }
        if (deadline.hasExpired()) {
            return SocketResult::TimedOut;
        }
        const bool crowded = m_inFlight >= QueryPace::MaxInFlight;
        const auto now = std::chrono::steady_clock::now();
        TokenBucket::Duration pause = crowded ? TokenBucket::Duration(std::chrono::seconds(1)) : m_bucket.waitAt(now);
        if (pause.count() == 0) {
            m_bucket.take();
            ++m_inFlight;
            return SocketResult::Done;
        }
        if (!deadline.isForever()) {
            pause = std::min(pause, deadline.remainingTimeAsDuration());
        }
        // Whoever leaves wakes one; for a token there is nobody to do so, and the pause ends by itself.
        m_left.wait_for(lock, stop, pause, [&] { return crowded && m_inFlight < QueryPace::MaxInFlight; });
    }
}

QueryGate::Pass QueryGate::enter(const std::stop_token &stop, QDeadlineTimer deadline)
{
    return {*this, waitForTurn(stop, deadline)};
}

void QueryGate::leave()
{
    const std::scoped_lock lock(m_mutex);
    --m_inFlight;
    m_left.notify_one();
}

} // namespace Indicia
