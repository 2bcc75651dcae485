// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnssocket_p.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace Indicia {

/// Lets so many questions be in flight at once, and so many go out in a second: what other people's servers can
/// rightly expect of one program.
class QueryGate
{
public:
    static constexpr int MaxInFlight = 64;
    static constexpr int MaxPerSecond = 200;

    /// Leaves the gate when it goes.
    class Pass
    {
    public:
        Pass(QueryGate &gate, SocketResult result) : m_gate(gate), m_result(result) { }
        ~Pass();
        Q_DISABLE_COPY_MOVE(Pass)

        [[nodiscard]] SocketResult result() const { return m_result; }

    private:
        QueryGate &m_gate;
        const SocketResult m_result;
    };

    /// Waits for a place: Done, TimedOut or Stopped.
    [[nodiscard]] Pass enter(const std::stop_token &stop, QDeadlineTimer deadline);

private:
    using Clock = std::chrono::steady_clock;
    static constexpr int Burst = 50; // together with the rate below no second sees more than MaxPerSecond
    static constexpr int Rate = MaxPerSecond - Burst;

    [[nodiscard]] SocketResult waitForTurn(const std::stop_token &stop, QDeadlineTimer deadline);
    void refill();
    void leave();

    std::mutex m_mutex; // guards all below
    std::condition_variable_any m_left;
    int m_inFlight = 0;
    double m_tokens = Burst;
    Clock::time_point m_refilled = Clock::now();
};

} // namespace Indicia
