// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingresolver.h"

#include "dnsname_p.h"

namespace Indicia {

RecordingResolver::RecordingResolver(Resolver &upstream) : m_upstream(upstream)
{ }

DnsAnswer RecordingResolver::query(const QByteArray &name, DnsType type, const Patience &patience)
{
    const std::pair key(canonicalName(name).value_or(name), static_cast<quint16>(type));
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_index.constFind(key); known != m_index.constEnd()) {
            return m_exchanges.at(*known).answer;
        }
    }
    DnsAnswer answer = m_upstream.query(name, type, patience);
    if (answer.status == DnsStatus::Cancelled) {
        return answer;
    }
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_index.constFind(key); known != m_index.constEnd()) {
        return m_exchanges.at(*known).answer; // another thread was faster
    }
    m_index.insert(key, m_exchanges.size());
    m_exchanges += DnsExchange{.question = {.name = key.first, .type = type}, .answer = answer};
    return answer;
}

QList<DnsExchange> RecordingResolver::exchanges() const
{
    const std::scoped_lock lock(m_mutex);
    return m_exchanges;
}

qsizetype RecordingResolver::indexOf(const QByteArray &name, DnsType type) const
{
    const std::pair key(canonicalName(name).value_or(name), static_cast<quint16>(type));
    const std::scoped_lock lock(m_mutex);
    return m_index.value(key, -1);
}

} // namespace Indicia
