// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqliteform.h"

#include "sqlite.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace Indicia {

std::optional<StoreFault> bringUpToDate(SqliteFile &file, const SqliteForm &form)
{
    file.run("BEGIN IMMEDIATE"); // another program may be making it right now
    const qint64 version = file.number("PRAGMA user_version");
    const bool isNew = version == 0 && file.number("SELECT count(*) FROM sqlite_schema") == 0
        && file.number("PRAGMA application_id") == 0;
    if (!file.good()) {
        return file.recover();
    }
    if (!isNew && (version == 0 || file.number("PRAGMA application_id") != form.applicationId)) {
        file.recover();
        return StoreFault::NotOurs;
    }
    const auto newest = static_cast<qint64>(form.versions.size());
    for (qint64 step = version; step < newest; ++step) {
        for (const char *statement : form.versions[static_cast<std::size_t>(step)]) {
            file.run(statement);
        }
    }
    if (version < newest) {
        file.run("PRAGMA user_version = " + QByteArray::number(newest));
    }
    file.run("COMMIT");
    return file.good() ? checkSchema(file, form) : file.recover();
}

std::optional<StoreFault> checkSchema(SqliteFile &file, const SqliteForm &form)
{
    const bool ours = file.number("PRAGMA application_id") == form.applicationId;
    const qint64 version = file.number("PRAGMA user_version");
    if (!file.good()) {
        return file.recover();
    }
    const auto newest = static_cast<qint64>(form.versions.size());
    if (!ours || version != newest) {
        return ours && version > newest ? StoreFault::Newer : StoreFault::NotOurs;
    }
    // A table with our name and other columns, a trigger or a view would make a database of somebody else's look like
    // ours.
    QList<const char *> statements;
    for (const auto &step : form.versions) {
        std::ranges::copy_if(step, std::back_inserter(statements),
            [](const char *statement) { return QByteArrayView(statement).startsWith("CREATE "); });
    }
    qsizetype known = 0;
    SqliteStatement schema(file, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'");
    while (schema.next()) {
        const QByteArray sql = schema.octets(0);
        if (std::ranges::none_of(statements, [&](const char *statement) { return sql == statement; })) {
            return StoreFault::NotOurs;
        }
        ++known;
    }
    if (!file.good()) {
        return file.recover();
    }
    return known == statements.size() ? std::nullopt : std::optional(StoreFault::NotOurs);
}

std::optional<StoreFault> checkWhole(SqliteFile &file)
{
    SqliteStatement check(file, "PRAGMA quick_check(1)");
    const bool whole = check.next() && check.octets(0) == "ok";
    check.reset();
    if (const auto fault = file.recover()) {
        return fault;
    }
    return whole ? std::nullopt : std::optional(StoreFault::Damaged);
}

} // namespace Indicia
