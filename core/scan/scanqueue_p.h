// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace Indicia {

/// Hands things from threads to threads, so many at a time and no more octets than fit: who puts waits for room.
template <typename T>
class ScanQueue
{
public:
    ScanQueue(std::size_t maxItems, qint64 maxOctets) : m_maxItems(maxItems), m_maxOctets(maxOctets) { }

    /// Waits for room; false where @p stop is asked for meanwhile. @p octets are held until release(). A single item
    /// that is larger than everything that fits goes alone.
    bool put(T item, qint64 octets, std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        const bool hasRoom = m_roomier.wait(lock, stop,
            [&] { return m_items.size() < m_maxItems && (m_octets == 0 || m_octets + octets <= m_maxOctets); });
        if (!hasRoom || stop.stop_requested()) {
            return false;
        }
        m_octets += octets;
        m_items.push_back(std::move(item));
        lock.unlock();
        m_fuller.notify_one();
        return true;
    }

    /// Waits for an item; nothing where the queue is closed and empty, @p stop is asked for, or @p patience ends.
    template <typename Duration>
    std::optional<T> take(std::stop_token stop, Duration patience)
    {
        std::unique_lock lock(m_mutex);
        m_fuller.wait_for(lock, stop, patience, [&] { return m_closed || !m_items.empty(); });
        if (m_items.empty() || stop.stop_requested()) {
            return std::nullopt;
        }
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        lock.unlock();
        m_roomier.notify_one();
        return item;
    }

    /// An item, where there is one.
    std::optional<T> takeNow()
    {
        std::unique_lock lock(m_mutex);
        if (m_items.empty()) {
            return std::nullopt;
        }
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        lock.unlock();
        m_roomier.notify_one();
        return item;
    }

    /// The octets of an item that was taken are needed no more.
    void release(qint64 octets)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_octets -= octets;
        }
        m_roomier.notify_all();
    }

    /// Nothing will be put any more.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_fuller.notify_all();
    }

    /// Who puts would have to wait, as far as can be told.
    [[nodiscard]] bool isFull() const
    {
        const std::lock_guard lock(m_mutex);
        return m_items.size() >= m_maxItems;
    }

    [[nodiscard]] bool isExhausted() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed && m_items.empty();
    }

private:
    const std::size_t m_maxItems;
    const qint64 m_maxOctets;
    mutable std::mutex m_mutex; // guards all below
    std::condition_variable_any m_roomier;
    std::condition_variable_any m_fuller;
    std::deque<T> m_items;
    qint64 m_octets = 0;
    bool m_closed = false;
};

} // namespace Indicia
