// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Indicia {

/// Why a store, a ledger of sent mail or what is kept of scans, cannot be read or written.
enum class StoreFault {
    NotThere,
    Unreadable, ///< no right to read it, or the disk failed
    NotOurs, ///< something else, or a database of another form
    Newer, ///< written by a later version of the program
    KeyMissing, ///< Message-IDs are kept as keyed hashes, and the key is not beside the file, or is another one
    Damaged,
    Busy, ///< another program writes to it, and did not end in time
    ReadOnly, ///< it or its folder may not be written to
    DiskFull,
    NoLibrary, ///< SQLite, or the client of the database server, is not installed
    Unreachable, ///< the server that holds it does not answer, or refused
    Changed, ///< another program has filled the same source meanwhile: what was read is out of date
};

} // namespace Indicia
