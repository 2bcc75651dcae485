// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnssocket_p.h"
#include "tokenbucket_p.h"

#include <condition_variable>
#include <mutex>

namespace Indicia {

/// Lets so many questions to one server be in flight at once (QueryPace::MaxInFlight), and so many go out in a second.
class QueryGate
{
public:
    explicit QueryGate(QueryPace pace) : m_bucket(pace) { }

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
    [[nodiscard]] SocketResult waitForTurn(const std::stop_token &stop, QDeadlineTimer deadline);
    void leave();

    std::mutex m_mutex; // guards all below
    std::condition_variable_any m_left;
    int m_inFlight = 0;
    TokenBucket m_bucket;
};

} // namespace Indicia
