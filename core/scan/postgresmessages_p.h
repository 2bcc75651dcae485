// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanstore.h"

#include <QByteArray>
#include <QList>

namespace Indicia {

class Postgres;
class PostgresRows;

// The rows of messages on a server, for those who write them within a transaction of their own.

/// id, folder, main, again and the columns of a row.
[[nodiscard]] QByteArray postgresMessageColumns();
/// The row that @p rows have at @p row, read with postgresMessageColumns(), but for its folder's id and name.
[[nodiscard]] ScanRow postgresMessage(const PostgresRows &rows, int row);
/// Whoever adds to a folder shares it with others who do, until the transaction ends. StoreFault::Changed where
/// somebody scans it in another context meanwhile.
void sharePostgresFolder(Postgres &server, qint64 folder, const QByteArray &context);
/// Whoever begins a scan of it wants it alone for an instant: all that has a number by then is there to be seen.
void ownPostgresFolder(Postgres &server, qint64 folder);

/// Writes the messages, each in place of what was kept of it, and shares their folders.
void writePostgresMessages(Postgres &server, const QByteArray &context, const QList<ScannedMessage> &messages);
/// Numbers in parentheses, for IN.
[[nodiscard]] QByteArray postgresNumbers(const QList<qint64> &numbers);

} // namespace Indicia
