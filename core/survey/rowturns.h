// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

#include <condition_variable>
#include <mutex>

namespace Indicia {

/// Whose turn it is at a table of rows: one thread writes to it, others read meanwhile. Who writes comes before those
/// who read: the writer is the window. The writer's own thread reads without a turn.
class RowTurns
{
public:
    RowTurns() = default;
    ~RowTurns() = default;
    Q_DISABLE_COPY_MOVE(RowTurns)

    /// A reader's turn; to be kept short, the writer waits for its end.
    class Reading
    {
    public:
        explicit Reading(RowTurns &turns);
        ~Reading();
        Q_DISABLE_COPY_MOVE(Reading)

    private:
        RowTurns &m_turns;
    };
    /// The writer's turn; there is one at a time.
    class Writing
    {
    public:
        explicit Writing(RowTurns &turns);
        ~Writing();
        Q_DISABLE_COPY_MOVE(Writing)

    private:
        RowTurns &m_turns;
    };

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_readers = 0;
    bool m_writes = false; ///< or waits for its turn
};

} // namespace Indicia
