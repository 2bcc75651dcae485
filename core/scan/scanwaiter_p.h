// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"
#include "scanturns_p.h"

#include <QScopeGuard>

namespace Indicia {

/// Asks somebody else, and gives the thread's turn to another message while it waits. What is at hand costs no turn.
///
/// So messages ask ahead of each other, and each asks just what it would have asked alone.
class ScanWaiter final : public Resolver
{
public:
    /// Both must outlive this; who asks has a turn.
    ScanWaiter(Resolver &upstream, ScanTurns &turns) : m_upstream(upstream), m_turns(turns) { }

    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override
    {
        if (!patience.stop.stop_requested() && !patience.deadline.hasExpired()) {
            if (auto answer = m_upstream.atHand(name, type)) {
                return *std::move(answer);
            }
        }
        m_turns.leaveForAnswer();
        const auto back = qScopeGuard([this] { m_turns.goOn(); });
        return m_upstream.query(name, type, patience);
    }
    [[nodiscard]] std::optional<DnsAnswer> atHand(const QByteArray &name, DnsType type) override
    {
        return m_upstream.atHand(name, type);
    }

private:
    Resolver &m_upstream;
    ScanTurns &m_turns;
};

} // namespace Indicia
