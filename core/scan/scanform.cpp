// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanform_p.h"

#include <array>

namespace Indicia {

namespace {

/// "IndS": what tells a store of scans from every other database (PRAGMA application_id).
constexpr qint64 applicationId = 0x496E6453;
static_assert(applicationId == 1231971411);

// Numbers of messages only ever grow (AUTOINCREMENT): what was written in the course of a scan is told from what was
// there by its number. A message that is attached to another has that one's number as its main; texts are octets.
constexpr std::array firstVersion{
    "CREATE TABLE folder(id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, shown BLOB NOT NULL, mark BLOB NOT NULL,"
    " context BLOB NOT NULL)",
    "CREATE TABLE message(id INTEGER PRIMARY KEY AUTOINCREMENT, folder INTEGER NOT NULL, main INTEGER NOT NULL,"
    " again INTEGER NOT NULL, key BLOB NOT NULL, name BLOB NOT NULL, sha256 BLOB NOT NULL, size INTEGER NOT NULL,"
    " trouble INTEGER NOT NULL, detail BLOB NOT NULL, verdict INTEGER NOT NULL, certainty INTEGER NOT NULL,"
    " rule BLOB NOT NULL, kind INTEGER NOT NULL, complete INTEGER NOT NULL, author BLOB NOT NULL,"
    " subject BLOB NOT NULL, messageid BLOB NOT NULL, date INTEGER NOT NULL, client BLOB NOT NULL,"
    " helo BLOB NOT NULL, role INTEGER NOT NULL, generator BLOB NOT NULL, dialect BLOB NOT NULL,"
    " reason INTEGER NOT NULL, status BLOB NOT NULL, recipient BLOB NOT NULL, recipients INTEGER NOT NULL,"
    " injection BLOB NOT NULL, injectionhelo BLOB NOT NULL, returnedsender BLOB NOT NULL,"
    " returnedsubject BLOB NOT NULL)",
    "CREATE UNIQUE INDEX messagekey ON message(folder, key)",
    "CREATE INDEX messageinfolder ON message(folder)",
    "CREATE INDEX messagemain ON message(main) WHERE main <> 0",
    "CREATE INDEX messageagain ON message(folder) WHERE again <> 0",
    "PRAGMA application_id = 1231971411",
};
constexpr std::array<std::span<const char *const>, 1> versions{std::span<const char *const>(firstVersion)};
constexpr SqliteForm form{applicationId, versions};

} // namespace

const SqliteForm &scanForm()
{
    return form;
}

} // namespace Indicia
