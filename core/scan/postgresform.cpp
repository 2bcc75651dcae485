// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresform_p.h"

#include "postgres_p.h"
#include "scancolumns_p.h"

namespace Indicia {

namespace {

constexpr qint64 newestVersion = 2;

/// The columns of scanform.cpp, with the types of this server.
QByteArray messageTable()
{
    QByteArray sql = "CREATE TABLE indicia_message(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                     " folder bigint NOT NULL, main bigint NOT NULL, again bigint NOT NULL";
    for (const ScanColumn &column : scanColumns()) {
        sql += QByteArray(", ") + column.name + (column.isNumber ? " bigint NOT NULL" : " bytea NOT NULL");
    }
    return sql + ')';
}

/// A job is a message that waits: fresh (0), leased to an owner (1), or put aside after too many tries (2). It has an
/// owner while it is leased.
constexpr const char *jobTable
    = "CREATE TABLE indicia_job(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, folder bigint NOT NULL,"
      " key bytea NOT NULL, name bytea NOT NULL, attached bigint NOT NULL, received bigint NOT NULL,"
      " octets bytea NOT NULL, context bytea NOT NULL, state bigint NOT NULL DEFAULT 0, tries bigint NOT NULL DEFAULT "
      "0,"
      " owner bytea NOT NULL DEFAULT '', lease timestamptz NOT NULL DEFAULT 'epoch')";

// A key or a folder's id may be a long path, and an index takes no more than 2704 octets: it takes their digests.
void makeTables(Postgres &server)
{
    server.run("CREATE TABLE indicia_form(version bigint NOT NULL)");
    server.run("CREATE TABLE indicia_folder(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
               " name bytea NOT NULL, shown bytea NOT NULL, mark bytea NOT NULL, context bytea NOT NULL)");
    server.run(messageTable());
    server.run("CREATE UNIQUE INDEX indicia_messagekey ON indicia_message(folder, sha256(key))");
    server.run("CREATE INDEX indicia_messageinfolder ON indicia_message(folder, id)");
    server.run("CREATE INDEX indicia_messagemain ON indicia_message(main) WHERE main <> 0");
    server.run("CREATE INDEX indicia_messageagain ON indicia_message(folder) WHERE again <> 0");
    server.run(jobTable);
    server.run("CREATE UNIQUE INDEX indicia_jobkey ON indicia_job(folder, sha256(key))");
    server.run("CREATE INDEX indicia_jobfresh ON indicia_job(context, id) WHERE state = 0");
    server.run("CREATE INDEX indicia_jobleased ON indicia_job(context, lease) WHERE state = 1");
    server.run("INSERT INTO indicia_form VALUES(1)");
}

/// A folder is there once for each context, so that nobody who judges by other things takes away what the others have.
void letContextsStandTogether(Postgres &server)
{
    server.run("DROP INDEX IF EXISTS indicia_foldername");
    server.run("CREATE UNIQUE INDEX indicia_foldercontext ON indicia_folder(sha256(name), context)");
    server.run("ALTER TABLE indicia_folder ADD COLUMN used timestamptz NOT NULL DEFAULT now()");
    server.run("UPDATE indicia_form SET version = 2");
}

} // namespace

std::optional<StoreFault> makePostgresForm(Postgres &server)
{
    qint64 version = 0;
    const auto made = server.transact([&] {
        // Another program may be making them right now; the number is "IndS".
        server.run("SELECT pg_advisory_xact_lock(1231971411)");
        const bool isThere = server.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass('indicia_form')") > 0;
        if (!isThere) {
            makeTables(server);
        }
        version = server.number("SELECT max(version) FROM indicia_form");
        if (version == 1) {
            letContextsStandTogether(server);
            version = newestVersion;
        }
    });
    if (!made) {
        return made.error();
    }
    return version == newestVersion ? std::nullopt
                                    : std::optional(version > newestVersion ? StoreFault::Newer : StoreFault::NotOurs);
}

} // namespace Indicia
