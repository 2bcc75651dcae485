// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

namespace Indicia {

/// Lets so many threads work at a time, of more that there are: the others wait for answers, or for a turn. Who has
/// begun a message goes on with it before another one is begun.
class ScanTurns
{
public:
    /// @p helper is called where a turn is free and nobody is there to take it; may be empty.
    explicit ScanTurns(int turns, std::function<void()> helper = {}) : m_free(turns), m_helper(std::move(helper)) { }

    /// Waits for a turn to begin with something; false where @p stop is asked for meanwhile.
    [[nodiscard]] bool begin(const std::stop_token &stop);
    /// Waits for a turn to go on with what was begun.
    void goOn();
    /// Gives the turn back.
    void leave();
    /// Gives the turn back where somebody waits to go on, and says so.
    [[nodiscard]] bool leaveIfWanted();
    /// Gives the turn back for as long as an answer takes; goOn() follows.
    void leaveForAnswer();

    /// Gives the turn back for as long as there is nothing to begin with: a thread that is there all the same.
    void rest();
    /// Is there no more; goOn() follows where there is something.
    void rise();

private:
    std::mutex m_mutex; // guards all below
    std::condition_variable_any m_beginning;
    std::condition_variable m_goingOn;
    int m_free;
    int m_waitingToBegin = 0;
    int m_waitingToGoOn = 0;
    int m_resting = 0;
    const std::function<void()> m_helper;

    void release(std::unique_lock<std::mutex> &lock);
};

} // namespace Indicia
