// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanturns_p.h"

namespace Indicia {

bool ScanTurns::begin(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    ++m_waitingToBegin;
    const bool hasTurn = m_beginning.wait(lock, stop, [this] { return m_free > 0 && m_waitingToGoOn == 0; });
    --m_waitingToBegin;
    m_free -= hasTurn ? 1 : 0;
    return hasTurn;
}

void ScanTurns::goOn()
{
    std::unique_lock lock(m_mutex);
    ++m_waitingToGoOn;
    m_goingOn.wait(lock, [this] { return m_free > 0; });
    --m_waitingToGoOn;
    --m_free;
    // Of two turns that were free, one may be left for somebody who was held back by us.
    const bool isLeft = m_free > 0 && m_waitingToGoOn == 0 && m_waitingToBegin > 0;
    lock.unlock();
    if (isLeft) {
        m_beginning.notify_one();
    }
}

void ScanTurns::release(std::unique_lock<std::mutex> &lock)
{
    ++m_free;
    const bool goesOn = m_waitingToGoOn > 0;
    const bool begins = m_waitingToBegin > 0;
    lock.unlock();
    if (goesOn) {
        m_goingOn.notify_one();
    } else if (begins) {
        m_beginning.notify_one();
    }
}

void ScanTurns::leave()
{
    std::unique_lock lock(m_mutex);
    release(lock);
}

bool ScanTurns::leaveIfWanted()
{
    std::unique_lock lock(m_mutex);
    if (m_waitingToGoOn == 0) {
        return false;
    }
    release(lock);
    return true;
}

void ScanTurns::leaveForAnswer()
{
    std::unique_lock lock(m_mutex);
    const bool isTaken = m_waitingToGoOn + m_waitingToBegin + m_resting > 0;
    release(lock);
    if (!isTaken && m_helper) {
        m_helper();
    }
}

void ScanTurns::rest()
{
    std::unique_lock lock(m_mutex);
    ++m_resting;
    release(lock);
}

void ScanTurns::rise()
{
    const std::lock_guard lock(m_mutex);
    --m_resting;
}

} // namespace Indicia
