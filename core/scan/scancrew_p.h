// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace Indicia {

/// Threads that all do the same, of which there may become more while they do it.
class ScanCrew
{
public:
    /// @p work is what each does, once.
    ScanCrew(std::function<void()> work, std::size_t most) : m_work(std::move(work)), m_most(most) { }
    /// Waits until all are done.
    ~ScanCrew();
    Q_DISABLE_COPY_MOVE(ScanCrew)

    /// Starts one more; false where there are as many as may be. Throws std::system_error where the system gives none.
    bool add();
    /// Starts one more, where that can be; whether it could.
    bool help();

private:
    const std::function<void()> m_work;
    const std::size_t m_most;
    std::mutex m_mutex; // guards all below
    std::size_t m_added = 0;
    std::vector<std::jthread> m_threads;
};

} // namespace Indicia
