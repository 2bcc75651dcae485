// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanstore.h"

#include <memory>

namespace Indicia {

/// What scans found, in a SQLite file. Killed at any instant it loses what was not written yet, and no more.
class SqliteScanStore : public ScanStore
{
public:
    /// Opens the store at @p path, and makes it where it is not there, for its owner alone. @p context tells one
    /// context from another, in any octets: see scanContext().
    [[nodiscard]] static Result<std::unique_ptr<SqliteScanStore>> open(const QString &path, const QByteArray &context);
    ~SqliteScanStore() override;

    [[nodiscard]] Result<StoredFolder> folder(const QByteArray &id, const QString &name) override;
    [[nodiscard]] Result<std::optional<qint64>> find(qint64 folder, QByteArrayView key) override;
    [[nodiscard]] Result<void> keys(qint64 folder, const TellKey &tell) override;
    [[nodiscard]] Result<qint64> count(qint64 folder) override;
    [[nodiscard]] Result<QList<ScanRow>> rows(qint64 folder, const QList<qint64> &messages) override;
    [[nodiscard]] Result<Page> page(qint64 folder, qint64 after, qint64 upTo, Which which) override;
    [[nodiscard]] Result<QByteArrayList> forget(qint64 folder, qint64 upTo, const StandsByKey &stands) override;
    [[nodiscard]] Result<void> write(const QList<ScannedMessage> &messages) override;
    [[nodiscard]] Result<QByteArrayList> finish(
        qint64 folder, const QByteArray &mark, qint64 upTo, const Stands &stands) override;

private:
    struct File;
    explicit SqliteScanStore(std::unique_ptr<File> file);

    std::unique_ptr<File> m_file;
};

} // namespace Indicia
