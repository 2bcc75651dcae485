// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgersource.h"
#include "sqlite.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

// How values stand in the rows of a ledger's file.

/// Addresses of one row as their numbers, in groups of seven bits, the lowest first.
[[nodiscard]] QByteArray packNumbers(const QList<qint64> &numbers);
/// What can be read of it; a damaged end is left away.
[[nodiscard]] QList<qint64> unpackNumbers(QByteArrayView packed);

/// Senders in one column, a line each.
[[nodiscard]] QByteArray packLines(const QList<QByteArray> &lines);
[[nodiscard]] QList<QByteArray> unpackLines(const QByteArray &packed);

[[nodiscard]] qint64 secondsOf(std::chrono::sys_seconds time);
[[nodiscard]] std::chrono::sys_seconds timeOf(qint64 seconds);

/// The terms of one source as its row has them; columns account, terms, senders, declared from @p column on.
[[nodiscard]] LedgerSourceTerms termsIn(const SqliteStatement &row, int column);
[[nodiscard]] QByteArray packDeclared(const LedgerSourceTerms &terms);
[[nodiscard]] LedgerSourceForm sourceFormOf(qint64 number);

/// All sources with their covers, in the order in which they were added.
[[nodiscard]] QList<LedgerSource> readSources(SqliteFile &file);

} // namespace Indicia
