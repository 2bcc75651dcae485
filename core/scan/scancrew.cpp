// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scancrew_p.h"

#include <system_error>

namespace Indicia {

ScanCrew::~ScanCrew()
{
    std::unique_lock lock(m_mutex);
    while (!m_threads.empty()) {
        std::jthread last = std::move(m_threads.back());
        m_threads.pop_back();
        lock.unlock();
        last.join(); // it may have added others meanwhile
        lock.lock();
    }
}

bool ScanCrew::add()
{
    const std::lock_guard lock(m_mutex);
    if (m_added >= m_most) {
        return false;
    }
    m_threads.emplace_back(m_work);
    ++m_added;
    return true;
}

bool ScanCrew::help()
{
    try {
        return add();
    } catch (const std::system_error &) {
        return false; // those that there are do it alone
    }
}

} // namespace Indicia
