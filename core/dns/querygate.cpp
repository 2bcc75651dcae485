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

void QueryGate::refill()
{
    const auto now = Clock::now();
    const std::chrono::duration<double> passed = now - m_refilled;
    m_tokens = std::min<double>(Burst, m_tokens + passed.count() * Rate);
    m_refilled = now;
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
        refill();
        const bool crowded = m_inFlight >= MaxInFlight;
        if (!crowded && m_tokens >= 1) {
            m_tokens -= 1;
            ++m_inFlight;
            return SocketResult::Done;
        }
        const std::chrono::duration<double> nextToken(crowded ? 1.0 : (1 - m_tokens) / Rate);
        std::chrono::nanoseconds pause = std::chrono::ceil<std::chrono::nanoseconds>(nextToken);
        if (!deadline.isForever()) {
            pause = std::min(pause, deadline.remainingTimeAsDuration());
        }
        // Whoever leaves wakes one; for a token there is nobody to do so, and the pause ends by itself.
        m_left.wait_for(lock, stop, pause, [&] { return crowded && m_inFlight < MaxInFlight; });
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
