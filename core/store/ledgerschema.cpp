// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerschema_p.h"

#include "sqliteform.h"

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

constexpr std::array<std::span<const char *const>, 1> versions{std::span<const char *const>(firstForm)};

} // namespace

std::optional<StoreFault> bringUpToDate(SqliteFile &file)
{
    return bringUpToDate(file, {applicationId, versions});
}

std::optional<StoreFault> checkSchema(SqliteFile &file)
{
    return checkSchema(file, {applicationId, versions});
}

} // namespace Indicia
