// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"

#include <atomic>

namespace Indicia {

/// What ended the lookups for one message.
enum class BudgetLimit {
    None, ///< nothing did
    Queries, ///< as many questions were asked as may be asked for one message
    Time, ///< the time for all questions of one message is over
};

/// Lets so many questions through and no more, for so long and no longer; the others are DnsStatus::NotAsked. One
/// object a message, which may be examined by several threads.
class BudgetResolver final : public Resolver
{
public:
    /// Questions for one message: several times of what RFC 7208 section 4.6.4 lets one SPF check ask (10 terms, 10
    /// hosts each), since a bounce holds two messages.
    static constexpr int MaxQueries = 150;

    /// @p upstream must outlive this.
    explicit BudgetResolver(Resolver &upstream, int maxQueries = MaxQueries,
        QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever));

    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override;

    /// Questions that were let through.
    [[nodiscard]] int queries() const;
    /// Questions that were not.
    [[nodiscard]] int refused() const { return m_refused.load(); }
    /// The first limit that was reached: an answer is missing because of it.
    [[nodiscard]] BudgetLimit limitReached() const { return m_limit.load(); }

private:
    [[nodiscard]] DnsAnswer refuse(BudgetLimit limit);

    Resolver &m_upstream;
    const int m_maxQueries;
    const QDeadlineTimer m_deadline;
    std::atomic<int> m_queries = 0;
    std::atomic<int> m_refused = 0;
    std::atomic<BudgetLimit> m_limit = BudgetLimit::None;
};

} // namespace Indicia
