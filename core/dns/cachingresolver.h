// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"

#include <QHash>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <utility>

namespace Indicia {

/// Keeps answers for as long as they may be kept, and asks equal questions that are in flight only once. Shared by
/// threads.
///
/// The answers come out as they came in; their TTL is not counted down, so that a report does not depend on when
/// another message asked the same.
class CachingResolver final : public Resolver
{
public:
    using Duration = std::chrono::milliseconds;
    /// A monotonic clock: the time since some point that stays the same.
    using Clock = std::function<Duration()>;

    static constexpr Duration MinLifetime = std::chrono::seconds(1); ///< also for a TTL of 0: a report asks in bursts
    static constexpr Duration MaxLifetime = std::chrono::days(1); ///< of answers with records
    static constexpr Duration MaxNegativeLifetime = std::chrono::seconds(900); ///< of NXDOMAIN and NODATA
    static constexpr Duration FailureLifetime = std::chrono::seconds(5); ///< RFC 9520 section 3.2: 1 s to 5 minutes

    static constexpr qsizetype MaxEntries = 50'000;
    static constexpr qsizetype MaxOctets = qsizetype(64) << 20;

    /// @p upstream must outlive this.
    CachingResolver(
        Resolver &upstream, Clock clock, qsizetype maxEntries = MaxEntries, qsizetype maxOctets = MaxOctets);
    /// Owns @p upstream.
    CachingResolver(std::unique_ptr<Resolver> upstream, Clock clock);

    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override;
    [[nodiscard]] std::optional<DnsAnswer> atHand(const QByteArray &name, DnsType type) override;

    [[nodiscard]] qsizetype entryCount() const;

    /// How long @p answer may be kept; 0 for one that may not be kept at all.
    [[nodiscard]] static Duration lifetime(const DnsAnswer &answer);

private:
    using Key = std::pair<QByteArray, quint16>; ///< the canonicalName(), the type
    struct Entry
    {
        Key key;
        DnsAnswer answer;
        Duration expires;
        qsizetype octets;
        bool used; ///< asked for again since it was kept, or since it got its second chance
    };
    /// A question that a thread has asked and others wait for.
    struct Flight
    {
        std::condition_variable_any landed;
        bool done = false;
        bool shareable = false; ///< the answer is the server's, not the end of the asker's own patience
        DnsAnswer answer;
    };

    /// Nothing for a name that cannot be asked.
    [[nodiscard]] static std::optional<Key> keyOf(const QByteArray &name, DnsType type);
    [[nodiscard]] const DnsAnswer *lookUp(const Key &key);
    void keep(const Key &key, const DnsAnswer &answer);
    void drop(std::list<Entry>::iterator entry);
    void dropOldest();
    /// Waits for another thread's question; nothing where that has to be asked again.
    [[nodiscard]] std::optional<DnsAnswer> join(
        std::unique_lock<std::mutex> &lock, const std::shared_ptr<Flight> &flight, const Patience &patience);
    [[nodiscard]] DnsAnswer fly(std::unique_lock<std::mutex> &lock, const Key &key, const QByteArray &name,
        DnsType type, const Patience &patience);

    const std::unique_ptr<Resolver> m_owned; // null where the upstream is the caller's
    Resolver &m_upstream;
    const Clock m_clock;
    const qsizetype m_maxEntries;
    const qsizetype m_maxOctets;

    mutable std::mutex m_mutex; // guards all below
    std::list<Entry> m_entries; // the newest first
    QHash<Key, std::list<Entry>::iterator> m_index;
    QHash<Key, std::shared_ptr<Flight>> m_flights;
    qsizetype m_octets = 0;
};

} // namespace Indicia
