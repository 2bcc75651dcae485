// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenbucket_p.h"

#include <algorithm>

namespace Indicia {

TokenBucket::Duration TokenBucket::waitAt(Time now)
{
    if (!m_pace.perSecond) {
        return Duration(0);
    }
    if (m_refilled != Time()) { // it begins full
        const std::chrono::duration<double> passed = now - m_refilled;
        m_tokens = std::min<double>(m_pace.burst(), m_tokens + passed.count() * m_pace.steady());
    }
    m_refilled = now;
    if (m_tokens >= 1) {
        return Duration(0);
    }
    return std::chrono::ceil<Duration>(std::chrono::duration<double>((1 - m_tokens) / m_pace.steady()));
}

} // namespace Indicia
