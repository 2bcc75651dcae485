// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <list>
#include <memory>
#include <mutex>

namespace Indicia {

/// What was read from the texts of TXT records, kept for the next message that asks for the same: a mailbox has few
/// keys and policies, and reading one costs more than finding it here.
///
/// What it holds hangs on the record's text alone, so that nothing in it ever grows stale: which record a name has is
/// the resolver's to say. Shared by threads.
template <typename Record>
class RecordCache
{
public:
    /// Octets of a text that is worth keeping. Longer ones are read anew each time: nobody can fill the memory with
    /// what they publish.
    static constexpr qsizetype LongestText = 1'536; // a key of 8,192 bits

    RecordCache(Record (*read)(const QByteArray &), qsizetype maxEntries) : m_read(read), m_maxEntries(maxEntries) { }
    Q_DISABLE_COPY_MOVE(RecordCache)

    /// What reading @p text gives; never null.
    [[nodiscard]] std::shared_ptr<const Record> record(const QByteArray &text);

    [[nodiscard]] qsizetype entryCount() const;
    /// How often a text had to be read.
    [[nodiscard]] qint64 readings() const;

private:
    struct Entry
    {
        QByteArray text;
        std::shared_ptr<const Record> record;
    };

    Record (*const m_read)(const QByteArray &);
    const qsizetype m_maxEntries;
    mutable std::mutex m_mutex; // guards all below
    std::list<Entry> m_entries; // the most recently used first
    QHash<QByteArray, typename std::list<Entry>::iterator> m_index;
    qint64 m_readings = 0;
};

template <typename Record>
std::shared_ptr<const Record> RecordCache<Record>::record(const QByteArray &text)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_index.constFind(text);
        if (known != m_index.constEnd()) {
            m_entries.splice(m_entries.begin(), m_entries, *known);
            return m_entries.front().record;
        }
    }
    // Read outside of the lock; where two threads do it at once, one result is dropped.
    auto record = std::make_shared<const Record>(m_read(text));
    const std::lock_guard lock(m_mutex);
    ++m_readings;
    if (text.size() > LongestText) {
        return record;
    }
    const auto known = m_index.constFind(text);
    if (known != m_index.constEnd()) {
        return (*known)->record;
    }
    m_entries.push_front({text, record});
    m_index.insert(text, m_entries.begin());
    if (m_index.size() > m_maxEntries) {
        m_index.remove(m_entries.back().text);
        m_entries.pop_back();
    }
    return record;
}

template <typename Record>
qsizetype RecordCache<Record>::entryCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_index.size();
}

template <typename Record>
qint64 RecordCache<Record>::readings() const
{
    const std::lock_guard lock(m_mutex);
    return m_readings;
}

} // namespace Indicia
