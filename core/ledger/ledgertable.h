// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sentledger.h"

#include <QByteArrayView>
#include <QList>

#include <expected>

namespace Indicia {

/// Where and why reading a table of sent mail ended.
struct LedgerTableError
{
    int line = 0; ///< 1-based
    enum class Fault {
        NoHeading, ///< the first line does not name the columns
        WrongColumns, ///< another number of columns than the heading has
        NoMessageId,
        BadDate, ///< no time of RFC 3339
    } fault
        = Fault::NoHeading;

    friend bool operator==(const LedgerTableError &, const LedgerTableError &) = default;
};

/// Reads a table of sent mail: lines of columns parted by tabs; the first line names them, among them "message-id" and
/// "date" (RFC 3339), and where known "from", "recipients" (parted by commas), "account", "queue-id" and "kind"
/// (person or server). Columns with other names are left alone.
[[nodiscard]] std::expected<QList<LedgerEntry>, LedgerTableError> readLedgerTable(QByteArrayView table);

} // namespace Indicia
