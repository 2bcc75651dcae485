// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimkeycache.h"

namespace Indicia {

std::shared_ptr<const DkimKeyRecord> DkimKeyCache::record(const QByteArray &text)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_index.constFind(text);
        if (known != m_index.constEnd()) {
            m_entries.splice(m_entries.begin(), m_entries, *known);
            return m_entries.front();
        }
    }
    // Decoded outside of the lock; where two threads do it at once, one result is dropped.
    auto decoded = std::make_shared<const DkimKeyRecord>(readKeyRecord(text));
    const std::lock_guard lock(m_mutex);
    ++m_decodings;
    const auto known = m_index.constFind(text);
    if (known != m_index.constEnd()) {
        return **known;
    }
    m_entries.push_front(decoded);
    m_index.insert(text, m_entries.begin());
    if (m_index.size() > m_maxEntries) {
        m_index.remove(m_entries.back()->text);
        m_entries.pop_back();
    }
    return decoded;
}

qsizetype DkimKeyCache::entryCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_index.size();
}

qint64 DkimKeyCache::decodings() const
{
    const std::lock_guard lock(m_mutex);
    return m_decodings;
}

} // namespace Indicia
