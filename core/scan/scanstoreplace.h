// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanstore.h"

#include <memory>
#include <stop_token>

namespace Indicia {

/// Opens the store at @p place: the database of an address (PostgresScanStore::isAddress()), or a file, which is made
/// where it is not there. An address with a password in it is refused as StoreFault::Unreachable. See
/// SqliteScanStore::open() for @p context. @p stop ends waiting for a server. Blocking.
[[nodiscard]] ScanStore::Result<std::unique_ptr<ScanStore>> openScanStoreAt(
    const QString &place, const QByteArray &context, std::stop_token stop = {});

/// Why the store at @p place cannot be reached, in the words of its server or of the library, a line for each address
/// that was tried; empty for any other fault, and for a file. Hostile. Blocking.
[[nodiscard]] QList<QByteArray> refusalOfStore(const QString &place, StoreFault fault);

} // namespace Indicia
