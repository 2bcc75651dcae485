// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanstore.h"

#include <atomic>

namespace Indicia {

/// A store that hands all on to another one, and counts what it is asked while messages are read.
class CountingStore : public ScanStore
{
public:
    explicit CountingStore(ScanStore &store) : m_store(store) { }

    std::atomic<int> finds = 0;
    std::atomic<int> lists = 0; ///< of keys

    [[nodiscard]] int asked() const { return finds + lists; }

    [[nodiscard]] Result<StoredFolder> folder(const QByteArray &id, const QString &name) override
    {
        return m_store.folder(id, name);
    }
    [[nodiscard]] Result<std::optional<qint64>> find(qint64 folder, QByteArrayView key) override
    {
        ++finds;
        return m_store.find(folder, key);
    }
    [[nodiscard]] Result<void> keys(qint64 folder, const TellKey &tell) override
    {
        ++lists;
        return m_store.keys(folder, tell);
    }
    [[nodiscard]] Result<qint64> count(qint64 folder) override { return m_store.count(folder); }
    [[nodiscard]] Result<QList<ScanRow>> rows(qint64 folder, const QList<qint64> &messages) override
    {
        return m_store.rows(folder, messages);
    }
    [[nodiscard]] Result<Page> page(qint64 folder, qint64 after, qint64 upTo, Which which) override
    {
        return m_store.page(folder, after, upTo, which);
    }
    [[nodiscard]] Result<QByteArrayList> forget(qint64 folder, qint64 upTo, const StandsByKey &stands) override
    {
        return m_store.forget(folder, upTo, stands);
    }
    [[nodiscard]] Result<void> write(const QList<ScannedMessage> &messages) override { return m_store.write(messages); }
    [[nodiscard]] Result<QByteArrayList> finish(
        qint64 folder, const QByteArray &mark, qint64 upTo, const Stands &stands) override
    {
        return m_store.finish(folder, mark, upTo, stands);
    }

private:
    ScanStore &m_store;
};

} // namespace Indicia
