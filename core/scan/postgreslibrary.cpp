// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgreslibrary_p.h"

#include <optional>

#include <dlfcn.h>

namespace Indicia {

namespace {

/// Its name has been the same since PostgreSQL 8.2 of 2006.
constexpr const char *libraryName = "libpq.so.5";

template <typename Function>
bool find(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

std::optional<PostgresLibrary> load()
{
    void *library = ::dlopen(libraryName, RTLD_NOW | RTLD_LOCAL); // and never let go
    if (!library) {
        return std::nullopt;
    }
    PostgresLibrary all;
    const bool whole = find(library, "PQconnectdbParams", all.connect) && find(library, "PQpingParams", all.ping)
        && find(library, "PQfinish", all.finish) && find(library, "PQstatus", all.status)
        && find(library, "PQerrorMessage", all.errorMessage) && find(library, "PQexecParams", all.execute)
        && find(library, "PQresultStatus", all.resultStatus) && find(library, "PQresultErrorField", all.errorField)
        && find(library, "PQclear", all.clear) && find(library, "PQntuples", all.rows)
        && find(library, "PQgetvalue", all.value) && find(library, "PQgetlength", all.length)
        && find(library, "PQgetisnull", all.isNull) && find(library, "PQcmdTuples", all.affected)
        && find(library, "PQsetNoticeProcessor", all.noticeProcessor);
    return whole ? std::optional(all) : std::nullopt;
}

} // namespace

const PostgresLibrary *PostgresLibrary::get()
{
    static const std::optional<PostgresLibrary> library = load();
    return library ? &*library : nullptr;
}

} // namespace Indicia
