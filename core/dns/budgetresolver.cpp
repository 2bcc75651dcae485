// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "budgetresolver.h"

#include <algorithm>

namespace Indicia {

BudgetResolver::BudgetResolver(Resolver &upstream, int maxQueries, QDeadlineTimer deadline)
    : m_upstream(upstream), m_maxQueries(maxQueries), m_deadline(deadline)
{ }

int BudgetResolver::queries() const
{
    return m_queries.load();
}

DnsAnswer BudgetResolver::refuse(BudgetLimit limit)
{
    ++m_refused;
    BudgetLimit none = BudgetLimit::None;
    m_limit.compare_exchange_strong(none, limit);
    return {};
}

DnsAnswer BudgetResolver::query(const QByteArray &name, DnsType type, const Patience &patience)
{
    if (m_deadline.hasExpired()) {
        return refuse(BudgetLimit::Time);
    }
    int asked = m_queries.load();
    do {
        if (asked >= m_maxQueries) {
            return refuse(BudgetLimit::Queries);
        }
    } while (!m_queries.compare_exchange_weak(asked, asked + 1));
    const DnsAnswer answer = m_upstream.query(name, type, {std::min(patience.deadline, m_deadline), patience.stop});
    if (answer.status == DnsStatus::Timeout && m_deadline.hasExpired()) {
        (void)refuse(BudgetLimit::Time);
    }
    return answer;
}

} // namespace Indicia
