// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scan.h"

namespace Indicia {

void ScanPause::set(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
    }
    m_changed.notify_all();
}

bool ScanPause::isSet() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

void ScanPause::wait(std::stop_token stop) const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_paused; });
}

} // namespace Indicia
