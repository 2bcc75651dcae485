// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanstoreplace.h"

#include "postgresscanstore.h"
#include "sqlitescanstore.h"

#include <utility>

namespace Indicia {

ScanStore::Result<std::unique_ptr<ScanStore>> openScanStoreAt(
    const QString &place, const QByteArray &context, std::stop_token stop)
{
    if (!PostgresScanStore::isAddress(place)) {
        return SqliteScanStore::open(place, context);
    }
    const auto connection = PostgresScanStore::connectionOf(place);
    if (!connection) {
        return std::unexpected(StoreFault::Unreachable);
    }
    return PostgresScanStore::open(*connection, context, std::move(stop));
}

QList<QByteArray> refusalOfStore(const QString &place, StoreFault fault)
{
    const bool isServer = fault == StoreFault::Unreachable && PostgresScanStore::isAddress(place);
    const auto connection = isServer ? PostgresScanStore::connectionOf(place) : std::nullopt;
    QList<QByteArray> lines;
    if (!connection) {
        return lines;
    }
    // libpq begins a line for each address of the host that it has tried.
    for (const QByteArray &line : PostgresScanStore::refusal(*connection).split('\n')) {
        if (const QByteArray words = line.trimmed(); !words.isEmpty()) {
            lines.append(words);
        }
    }
    return lines;
}

} // namespace Indicia
