// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zoneresolver.h"

#include <utility>

namespace Indicia {

ZoneResolver::ZoneResolver(Zone zone) : m_zone(std::move(zone))
{ }

DnsAnswer ZoneResolver::query(const QByteArray &name, DnsType type, const Patience &patience)
{
    DnsAnswer answer;
    if (patience.stop.stop_requested()) {
        answer.status = DnsStatus::Cancelled;
        return answer;
    }
    if (patience.deadline.hasExpired()) {
        answer.status = DnsStatus::Timeout;
        return answer;
    }
    return m_zone.answer(name, type);
}

std::optional<DnsAnswer> ZoneResolver::atHand(const QByteArray &name, DnsType type)
{
    return m_zone.answer(name, type);
}

} // namespace Indicia
