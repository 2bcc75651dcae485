// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keptfolders.h"
#include "scanstore.h"

#include <memory>

namespace Indicia {

/// What scans found, on a PostgreSQL server: for several windows and programs, on several machines. What was judged in
/// several contexts stands side by side; a folder that nobody has opened in one of them for a month is forgotten there
/// when a scan of it has come to its end in another.
class PostgresScanStore : public ScanStore
{
public:
    /// Whether @p address names such a store: postgresql://user@host/database, or postgresql: and words as libpq takes
    /// them (host=... dbname=...).
    [[nodiscard]] static bool isAddress(const QString &address);
    /// @p address as libpq takes it; nothing where it holds a password, which does not belong there.
    [[nodiscard]] static std::optional<QByteArray> connectionOf(const QString &address);

    /// Opens the store, and makes its tables where they are not there. @p connection is connectionOf() an address. See
    /// SqliteScanStore::open() for @p context. @p stop ends all waiting for the server.
    [[nodiscard]] static Result<std::unique_ptr<PostgresScanStore>> open(
        const QByteArray &connection, const QByteArray &context, std::stop_token stop = {});
    /// Why the server of @p connection does not let us in, in its own or its library's words, for whoever has to mend
    /// it: a certificate that is not trusted, an account that is not known. One more try is made; empty where it goes
    /// well. Hostile.
    [[nodiscard]] static QByteArray refusal(const QByteArray &connection);
    ~PostgresScanStore() override;

    /// The folders of which something is kept or waits, in every context, the one that was used last first; at most
    /// MostFolders.
    [[nodiscard]] Result<QList<KeptFolder>> folders();
    static constexpr qint64 MostFolders = 10'000;

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
    struct Server;
    explicit PostgresScanStore(std::unique_ptr<Server> server);

    std::unique_ptr<Server> m_server;
};

} // namespace Indicia
