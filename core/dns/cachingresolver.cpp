// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachingresolver.h"

#include "dnsname_p.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

qsizetype sizeOf(const DnsAnswer &answer)
{
    constexpr qsizetype PerString = 32; // header and allocation of a QByteArray, about
    qsizetype octets = static_cast<qsizetype>(sizeof(DnsAnswer)) + answer.server.size();
    for (const DnsRecord &record : answer.records) {
        octets += static_cast<qsizetype>(sizeof(DnsRecord)) + record.owner.size() + record.value.size() + 2 * PerString;
    }
    for (const QByteArray &alias : answer.aliases) {
        octets += alias.size() + PerString;
    }
    return octets;
}

DnsAnswer patienceAtEnd(const Patience &patience)
{
    DnsAnswer answer;
    answer.status = patience.stop.stop_requested() ? DnsStatus::Cancelled : DnsStatus::Timeout;
    return answer;
}

/// Of a name that cannot be put into a question.
DnsAnswer impossibleName()
{
    DnsAnswer answer;
    answer.status = DnsStatus::NxDomain;
    return answer;
}

} // namespace

CachingResolver::CachingResolver(Resolver &upstream, Clock clock, qsizetype maxEntries, qsizetype maxOctets)
    : m_upstream(upstream), m_clock(std::move(clock)), m_maxEntries(maxEntries), m_maxOctets(maxOctets)
{ }

CachingResolver::CachingResolver(std::unique_ptr<Resolver> upstream, Clock clock)
    : m_owned(std::move(upstream))
    , m_upstream(*m_owned)
    , m_clock(std::move(clock))
    , m_maxEntries(MaxEntries)
    , m_maxOctets(MaxOctets)
{ }

CachingResolver::Duration CachingResolver::lifetime(const DnsAnswer &answer)
{
    const Duration ttl = std::chrono::seconds(answer.ttl);
    switch (answer.status) {
    case DnsStatus::NoError:
        return std::clamp(ttl, MinLifetime, MaxLifetime);
    case DnsStatus::NoData:
    case DnsStatus::NxDomain:
        return std::clamp(ttl, MinLifetime, MaxNegativeLifetime);
    case DnsStatus::ServFail:
    case DnsStatus::Refused:
    case DnsStatus::Timeout:
        return FailureLifetime;
    case DnsStatus::Cancelled:
    case DnsStatus::NotAsked:
        return Duration(0);
    }
    return Duration(0);
}

qsizetype CachingResolver::entryCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_index.size();
}

const DnsAnswer *CachingResolver::lookUp(const Key &key)
{
    const auto found = m_index.constFind(key);
    if (found == m_index.constEnd()) {
        return nullptr;
    }
    const auto entry = *found;
    if (entry->expires <= m_clock()) {
        drop(entry);
        return nullptr;
    }
    entry->used = true;
    return &entry->answer;
}

void CachingResolver::drop(std::list<Entry>::iterator entry)
{
    m_octets -= entry->octets;
    m_index.remove(entry->key);
    m_entries.erase(entry);
}

/// Of those that nobody asked for again: each that somebody did gets a second chance. To put every answer in front that
/// is asked for would cost four entries a touch, when most lie in memory that is far away.
void CachingResolver::dropOldest()
{
    while (m_entries.back().used) {
        m_entries.back().used = false;
        m_entries.splice(m_entries.begin(), m_entries, std::prev(m_entries.end()));
    }
    drop(std::prev(m_entries.end()));
}

void CachingResolver::keep(const Key &key, const DnsAnswer &answer)
{
    const qsizetype octets = sizeOf(answer) + key.first.size();
    if (octets > m_maxOctets || m_maxEntries < 1) {
        return;
    }
    if (const auto old = m_index.constFind(key); old != m_index.constEnd()) {
        drop(*old);
    }
    while (m_index.size() >= m_maxEntries || m_octets + octets > m_maxOctets) {
        dropOldest();
    }
    m_entries.push_front({key, answer, m_clock() + lifetime(answer), octets, false});
    m_index.insert(key, m_entries.begin());
    m_octets += octets;
}

std::optional<DnsAnswer> CachingResolver::join(
    std::unique_lock<std::mutex> &lock, const std::shared_ptr<Flight> &flight, const Patience &patience)
{
    const auto done = [&] { return flight->done; };
    if (patience.deadline.isForever()) {
        flight->landed.wait(lock, patience.stop, done);
    } else {
        flight->landed.wait_for(lock, patience.stop, patience.deadline.remainingTimeAsDuration(), done);
    }
    if (!flight->done) {
        return patienceAtEnd(patience);
    }
    return flight->shareable ? std::optional(flight->answer) : std::nullopt;
}

DnsAnswer CachingResolver::fly(
    std::unique_lock<std::mutex> &lock, const Key &key, const QByteArray &name, DnsType type, const Patience &patience)
{
    const auto flight = std::make_shared<Flight>();
    m_flights.insert(key, flight);
    lock.unlock();
    flight->answer = m_upstream.query(name, type, patience);
    lock.lock();
    // A time-out because the asker's own time was short says nothing about the server.
    const bool ownFault = flight->answer.status == DnsStatus::Timeout && patience.deadline.hasExpired();
    flight->shareable = lifetime(flight->answer) > Duration(0) && !ownFault;
    flight->done = true;
    m_flights.remove(key);
    if (flight->shareable) {
        keep(key, flight->answer);
    }
    flight->landed.notify_all();
    return flight->answer;
}

std::optional<CachingResolver::Key> CachingResolver::keyOf(const QByteArray &name, DnsType type)
{
    auto canonical = canonicalName(name);
    return canonical ? std::optional(Key(*std::move(canonical), static_cast<quint16>(type))) : std::nullopt;
}

std::optional<DnsAnswer> CachingResolver::atHand(const QByteArray &name, DnsType type)
{
    const auto key = keyOf(name, type);
    if (!key) {
        return impossibleName();
    }
    const std::scoped_lock lock(m_mutex);
    const DnsAnswer *answer = lookUp(*key);
    return answer ? std::optional(*answer) : std::nullopt;
}

DnsAnswer CachingResolver::query(const QByteArray &name, DnsType type, const Patience &patience)
{
    const auto key = keyOf(name, type);
    if (!key) {
        return impossibleName();
    }
    std::unique_lock lock(m_mutex);
    while (true) {
        if (patience.stop.stop_requested() || patience.deadline.hasExpired()) {
            return patienceAtEnd(patience);
        }
        if (const DnsAnswer *answer = lookUp(*key)) {
            return *answer;
        }
        const auto flight = m_flights.value(*key);
        if (!flight) {
            return fly(lock, *key, name, type, patience);
        }
        if (const auto answer = join(lock, flight, patience)) {
            return *answer;
        }
    }
}

} // namespace Indicia
