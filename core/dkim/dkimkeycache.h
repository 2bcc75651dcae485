// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimkeyrecord.h"

#include <QHash>

#include <list>
#include <memory>
#include <mutex>

namespace Indicia {

/// Key records, decoded once: decoding a key costs about as much as verifying with it, and a mailbox has few keys.
///
/// What it holds hangs on the record's text alone, so that nothing in it ever grows stale: which record a name has is
/// the resolver's to say. Shared by threads.
class DkimKeyCache
{
public:
    /// Keys kept: a key takes about 4 KiB with its contexts.
    static constexpr qsizetype MaxEntries = 4'096;

    explicit DkimKeyCache(qsizetype maxEntries = MaxEntries) : m_maxEntries(maxEntries) { }
    Q_DISABLE_COPY_MOVE(DkimKeyCache)

    /// readKeyRecord() of @p text.
    [[nodiscard]] std::shared_ptr<const DkimKeyRecord> record(const QByteArray &text);

    [[nodiscard]] qsizetype entryCount() const;
    /// How often a record had to be decoded.
    [[nodiscard]] qint64 decodings() const;

private:
    using Entry = std::shared_ptr<const DkimKeyRecord>;

    const qsizetype m_maxEntries;
    mutable std::mutex m_mutex; // guards all below
    std::list<Entry> m_entries; // the most recently used first
    QHash<QByteArray, std::list<Entry>::iterator> m_index;
    qint64 m_decodings = 0;
};

} // namespace Indicia
