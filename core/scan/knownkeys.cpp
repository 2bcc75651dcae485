// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knownkeys.h"

#include "digest.h"

#include <algorithm>

namespace Indicia {

std::optional<KnownKeys::Mark> KnownKeys::markOf(QByteArrayView key)
{
    Digest digest(HashAlgorithm::Sha256);
    digest.add(key);
    const QByteArray octets = digest.take();
    Mark mark{};
    if (octets.size() < std::ssize(mark)) {
        return std::nullopt;
    }
    std::copy_n(octets.begin(), mark.size(), mark.begin());
    return mark;
}

ScanStore::Result<void> KnownKeys::fetchAll()
{
    m_hasFetched = true;
    const auto told = m_store.keys(m_folder, [this](QByteArrayView key, qint64 number) {
        if (const auto mark = markOf(key)) {
            m_held.push_back({*mark, number});
        }
        return m_held.size() < MostHeld;
    });
    std::ranges::sort(m_held, {}, &Held::mark);
    return told;
}

ScanStore::Result<std::optional<qint64>> KnownKeys::find(QByteArrayView key)
{
    if (m_found >= FewFound && !m_hasFetched) {
        if (const auto fetched = fetchAll(); !fetched) {
            return std::unexpected(fetched.error());
        }
    }
    if (const auto mark = m_held.empty() ? std::nullopt : markOf(key)) {
        const auto held = std::ranges::lower_bound(m_held, *mark, {}, &Held::mark);
        if (held != m_held.end() && held->mark == *mark) {
            return held->number;
        }
    }
    const auto found = m_store.find(m_folder, key); // written since, by whomever
    m_found += found && *found ? 1 : 0;
    return found;
}

} // namespace Indicia
