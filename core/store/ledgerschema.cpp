// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerschema_p.h"

#include "sqlite.h"

#include <algorithm>
#include <array>
#include <span>

namespace Indicia {

namespace {

/// "IndL": what tells a ledger from every other database (PRAGMA application_id).
constexpr qint64 applicationId = 0x496E644C;

// Ten million messages shall stay under two gigabytes: addresses stand once, as numbers everywhere else; a Message-ID
// is found by 8 octets of its keyed hash, which are a third of the index that its text would need; and what is looked
// up by is a table without rows of its own.
constexpr std::array firstForm{
    "CREATE TABLE setting(name BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE source(id INTEGER PRIMARY KEY, form INTEGER NOT NULL, path BLOB NOT NULL UNIQUE,"
    " account BLOB NOT NULL, terms INTEGER NOT NULL, senders BLOB NOT NULL, declared BLOB NOT NULL,"
    " entries INTEGER NOT NULL, revision INTEGER NOT NULL, state BLOB NOT NULL)",
    "CREATE TABLE file(id INTEGER PRIMARY KEY, source INTEGER NOT NULL, path BLOB NOT NULL, inode INTEGER NOT NULL,"
    " size INTEGER NOT NULL, modified INTEGER NOT NULL, head INTEGER NOT NULL, digest BLOB NOT NULL,"
    " position INTEGER NOT NULL, state BLOB NOT NULL)",
    "CREATE INDEX fileofsource ON file(source)",
    "CREATE TABLE cover(source INTEGER NOT NULL, file INTEGER NOT NULL, sender BLOB NOT NULL,"
    " start INTEGER NOT NULL, stop INTEGER NOT NULL, PRIMARY KEY(source, file, sender, start)) WITHOUT ROWID",
    "CREATE TABLE seen(source INTEGER NOT NULL, name INTEGER NOT NULL, PRIMARY KEY(source, name)) WITHOUT ROWID",
    "CREATE TABLE domain(id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE)",
    "CREATE TABLE address(id INTEGER PRIMARY KEY, domain INTEGER NOT NULL, local BLOB NOT NULL,"
    " UNIQUE(domain, local))",
    "CREATE TABLE sent(id INTEGER PRIMARY KEY, source INTEGER NOT NULL, messageid BLOB NOT NULL,"
    " date INTEGER NOT NULL, envelope INTEGER NOT NULL, author INTEGER NOT NULL, account INTEGER NOT NULL,"
    " queueid BLOB NOT NULL, recipients BLOB NOT NULL)",
    "CREATE TABLE messageid(hash INTEGER NOT NULL, sent INTEGER NOT NULL, PRIMARY KEY(hash, sent)) WITHOUT ROWID",
    "CREATE TABLE recipient(address INTEGER NOT NULL, date INTEGER NOT NULL, sent INTEGER NOT NULL,"
    " PRIMARY KEY(address, date, sent)) WITHOUT ROWID",
    "PRAGMA application_id = 1231971404",
};
static_assert(applicationId == 1231971404);

/// What brings a file from one form to the next: user_version counts those that were done.
constexpr std::array<std::span<const char *const>, 1> migrations{std::span<const char *const>(firstForm)};
constexpr qint64 newestForm = migrations.size();
constexpr const char *nowNewest = "PRAGMA user_version = 1";

} // namespace

std::optional<StoreFault> bringUpToDate(SqliteFile &file)
{
    file.run("BEGIN IMMEDIATE"); // another program may be making it right now
    const qint64 form = file.number("PRAGMA user_version");
    const bool isNew = form == 0 && file.number("SELECT count(*) FROM sqlite_schema") == 0
        && file.number("PRAGMA application_id") == 0;
    if (!file.good()) {
        return file.recover();
    }
    if (!isNew && (form == 0 || file.number("PRAGMA application_id") != applicationId)) {
        file.recover();
        return StoreFault::NotOurs;
    }
    if (form < newestForm) {
        for (qint64 step = form; step < newestForm; ++step) {
            for (const char *statement : migrations.at(static_cast<std::size_t>(step))) {
                file.run(statement);
            }
        }
        file.run(nowNewest);
    }
    file.run("COMMIT");
    return file.good() ? checkSchema(file) : file.recover();
}

std::optional<StoreFault> checkSchema(SqliteFile &file)
{
    const bool ours = file.number("PRAGMA application_id") == applicationId;
    const qint64 form = file.number("PRAGMA user_version");
    if (!file.good()) {
        return file.recover();
    }
    if (!ours || form != newestForm) {
        return ours && form > newestForm ? StoreFault::Newer : StoreFault::NotOurs;
    }
    // A table with our name and other columns, a trigger or a view would make a database of somebody else's look like
    // ours.
    qsizetype known = 0;
    SqliteStatement schema(file, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'");
    while (schema.next()) {
        const QByteArray sql = schema.octets(0);
        if (std::ranges::none_of(firstForm, [&](const char *statement) { return sql == statement; })) {
            return StoreFault::NotOurs;
        }
        ++known;
    }
    if (!file.good()) {
        return file.recover();
    }
    return known == qsizetype(firstForm.size()) - 1 ? std::nullopt : std::optional(StoreFault::NotOurs);
}

} // namespace Indicia
