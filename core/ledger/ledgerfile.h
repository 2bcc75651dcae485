// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgertable.h"
#include "sentledger.h"

#include <QString>

#include <expected>
#include <memory>

namespace Indicia {

/// Why a ledger's file gives none.
struct LedgerFileError
{
    enum class Fault {
        NotFound,
        NotReadable,
        TooLarge, ///< a table beyond MaxLedgerTableSize
        NotATable, ///< `table` says where and why
    } fault
        = Fault::NotFound;
    LedgerTableError table{};

    friend bool operator==(const LedgerFileError &, const LedgerFileError &) = default;
};

/// Some 300,000 messages, all of which are held in memory.
inline constexpr qint64 MaxLedgerTableSize = qint64(64) << 20;

/// Where the ledger is that the context file @p contextPath calls @p named: a path from the context file's folder or,
/// as in a collection of several contexts, from the folder above.
[[nodiscard]] QString ledgerPath(const QString &named, const QString &contextPath);

/// Opens the table of sent mail at @p path.
[[nodiscard]] std::expected<std::shared_ptr<const SentLedger>, LedgerFileError> openLedgerFile(const QString &path);

} // namespace Indicia
