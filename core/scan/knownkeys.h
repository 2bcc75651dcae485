// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanstore.h"

#include <array>
#include <optional>
#include <vector>

namespace Indicia {

/// Tells which messages of a folder a store knows. Where many are known all of them are asked for at once: a question
/// to a server for each would take longer than to read the folder. For one thread.
class KnownKeys
{
public:
    /// The store knows so many when all are asked for.
    static constexpr int FewFound = 50;
    /// No more are held than that, of 24 octets each; of the rest each is asked about.
    static constexpr std::size_t MostHeld = 2'000'000;

    /// @p store outlives it; @p folder is its StoredFolder::number.
    KnownKeys(ScanStore &store, qint64 folder) : m_store(store), m_folder(folder) { }

    /// As ScanStore::find(). What another program forgets or writes anew while this is used may be told as it was.
    [[nodiscard]] ScanStore::Result<std::optional<qint64>> find(QByteArrayView key);

private:
    using Mark = std::array<char, 16>; ///< the beginning of a digest: no two keys have the same
    struct Held
    {
        Mark mark;
        qint64 number;
    };

    /// Nothing where there is no digest: such a key must not pass for another one, it is asked about.
    [[nodiscard]] static std::optional<Mark> markOf(QByteArrayView key);
    [[nodiscard]] ScanStore::Result<void> fetchAll();

    ScanStore &m_store;
    const qint64 m_folder;
    int m_found = 0; ///< while each is asked about
    bool m_hasFetched = false;
    std::vector<Held> m_held; ///< ordered by mark
};

} // namespace Indicia
