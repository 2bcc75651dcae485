// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgerfaults.h"
#include "ledgerfile.h"
#include "sentledger.h"

#include <QString>

#include <expected>
#include <memory>
#include <variant>

namespace Indicia {

/// Why there is no ledger in a file: it is a table that cannot be read, or a ledger's own file.
using LedgerOpenError = std::variant<LedgerFileError, StoreFault>;

/// Opens the ledger at @p path to be asked: one that was filled from sources, or a table.
[[nodiscard]] std::expected<std::shared_ptr<const SentLedger>, LedgerOpenError> openLedger(const QString &path);

} // namespace Indicia
