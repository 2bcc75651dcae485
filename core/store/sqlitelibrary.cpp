// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitelibrary_p.h"

#include <optional>

#include <dlfcn.h>

namespace Indicia {

namespace {

/// Its name has been the same since version 3.0 of 2004.
constexpr const char *libraryName = "libsqlite3.so.0";

template <typename Function>
bool find(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

std::optional<SqliteLibrary> load()
{
    void *library = ::dlopen(libraryName, RTLD_NOW | RTLD_LOCAL); // and never let go
    if (!library) {
        return std::nullopt;
    }
    SqliteLibrary all;
    const bool whole = find(library, "sqlite3_open_v2", all.open) && find(library, "sqlite3_close_v2", all.close)
        && find(library, "sqlite3_busy_timeout", all.busyTimeout) && find(library, "sqlite3_db_config", all.configure)
        && find(library, "sqlite3_exec", all.execute) && find(library, "sqlite3_get_autocommit", all.autocommit)
        && find(library, "sqlite3_last_insert_rowid", all.lastInsertRow)
        && find(library, "sqlite3_changes64", all.changes) && find(library, "sqlite3_prepare_v3", all.prepare)
        && find(library, "sqlite3_finalize", all.finalize) && find(library, "sqlite3_reset", all.reset)
        && find(library, "sqlite3_step", all.step) && find(library, "sqlite3_bind_int64", all.bindInteger)
        && find(library, "sqlite3_bind_blob64", all.bindOctets) && find(library, "sqlite3_column_int64", all.integer)
        && find(library, "sqlite3_column_blob", all.octets) && find(library, "sqlite3_column_bytes", all.size);
    return whole ? std::optional(all) : std::nullopt;
}

} // namespace

const SqliteLibrary *SqliteLibrary::get()
{
    static const std::optional<SqliteLibrary> library = load();
    return library ? &*library : nullptr;
}

} // namespace Indicia
