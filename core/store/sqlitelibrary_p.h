// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

namespace Indicia {

/// The functions of SQLite, from its shared library, which is loaded when the first ledger is opened. Most runs ask no
/// ledger, and linking it costs every one of them a tenth of what an empty program takes to start.
struct SqliteLibrary
{
    decltype(&sqlite3_open_v2) open = nullptr;
    decltype(&sqlite3_close_v2) close = nullptr;
    decltype(&sqlite3_busy_timeout) busyTimeout = nullptr;
    decltype(&sqlite3_db_config) configure = nullptr;
    decltype(&sqlite3_exec) execute = nullptr;
    decltype(&sqlite3_get_autocommit) autocommit = nullptr;
    decltype(&sqlite3_last_insert_rowid) lastInsertRow = nullptr;
    decltype(&sqlite3_changes64) changes = nullptr;
    decltype(&sqlite3_prepare_v3) prepare = nullptr;
    decltype(&sqlite3_finalize) finalize = nullptr;
    decltype(&sqlite3_reset) reset = nullptr;
    decltype(&sqlite3_step) step = nullptr;
    decltype(&sqlite3_bind_int64) bindInteger = nullptr;
    decltype(&sqlite3_bind_blob64) bindOctets = nullptr;
    decltype(&sqlite3_column_int64) integer = nullptr;
    decltype(&sqlite3_column_blob) octets = nullptr;
    decltype(&sqlite3_column_bytes) size = nullptr;

    /// The library, loaded once for the life of the process; null where it is not installed, or too old.
    [[nodiscard]] static const SqliteLibrary *get();
};

} // namespace Indicia
