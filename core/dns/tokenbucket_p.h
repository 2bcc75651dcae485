// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "querypace.h"

#include <chrono>

namespace Indicia {

/// Reckons when the next question may go out. It has no clock: the caller says what time it is.
class TokenBucket
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::nanoseconds;

    explicit TokenBucket(QueryPace pace) : m_pace(pace), m_tokens(pace.burst()) { }

    /// How long to wait from @p now on until a question may go out; 0 where it may.
    [[nodiscard]] Duration waitAt(Time now);
    /// A question goes out; waitAt() has allowed it.
    void take() { m_tokens -= m_pace.perSecond ? 1 : 0; }

private:
    const QueryPace m_pace;
    double m_tokens;
    Time m_refilled{};
};

} // namespace Indicia
