// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgeropener.h"

#include "ledgerstore.h"

#include <QFile>
#include <QFileInfo>

namespace Indicia {

namespace {

/// Every SQLite database begins so (its file format, section 1.3.1).
bool isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

std::expected<std::shared_ptr<const SentLedger>, LedgerOpenError> openLedger(const QString &path)
{
    if (!isDatabase(path)) {
        auto table = openLedgerFile(path);
        return table ? std::expected<std::shared_ptr<const SentLedger>, LedgerOpenError>(*std::move(table))
                     : std::unexpected(LedgerOpenError(table.error()));
    }
    auto store = LedgerStore::open(path);
    if (!store) {
        return std::unexpected(LedgerOpenError(store.error()));
    }
    return std::shared_ptr<const SentLedger>(*std::move(store));
}

} // namespace Indicia
