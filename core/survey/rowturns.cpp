// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowturns.h"

namespace Indicia {

RowTurns::Reading::Reading(RowTurns &turns) : m_turns(turns)
{
    std::unique_lock lock(m_turns.m_mutex);
    m_turns.m_changed.wait(lock, [this] { return !m_turns.m_writes; });
    ++m_turns.m_readers;
}

RowTurns::Reading::~Reading()
{
    const std::lock_guard lock(m_turns.m_mutex);
    --m_turns.m_readers;
    m_turns.m_changed.notify_all();
}

RowTurns::Writing::Writing(RowTurns &turns) : m_turns(turns)
{
    std::unique_lock lock(m_turns.m_mutex);
    m_turns.m_writes = true;
    m_turns.m_changed.wait(lock, [this] { return m_turns.m_readers == 0; });
}

RowTurns::Writing::~Writing()
{
    const std::lock_guard lock(m_turns.m_mutex);
    m_turns.m_writes = false;
    m_turns.m_changed.notify_all();
}

} // namespace Indicia
