// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libpq-fe.h>

namespace Indicia {

/// The functions of libpq, the client of PostgreSQL, from its shared library, which is loaded when the first store on a
/// server is opened: few need it.
struct PostgresLibrary
{
    decltype(&PQconnectdbParams) connect = nullptr;
    decltype(&PQpingParams) ping = nullptr;
    decltype(&PQfinish) finish = nullptr;
    decltype(&PQstatus) status = nullptr;
    decltype(&PQerrorMessage) errorMessage = nullptr;
    decltype(&PQexecParams) execute = nullptr;
    decltype(&PQresultStatus) resultStatus = nullptr;
    decltype(&PQresultErrorField) errorField = nullptr;
    decltype(&PQclear) clear = nullptr;
    decltype(&PQntuples) rows = nullptr;
    decltype(&PQgetvalue) value = nullptr;
    decltype(&PQgetlength) length = nullptr;
    decltype(&PQgetisnull) isNull = nullptr;
    decltype(&PQcmdTuples) affected = nullptr;
    decltype(&PQsetNoticeProcessor) noticeProcessor = nullptr;

    /// The library, loaded once for the life of the process; null where it is not installed.
    [[nodiscard]] static const PostgresLibrary *get();
};

} // namespace Indicia
