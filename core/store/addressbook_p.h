// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace Indicia {

/// The addresses of a ledger: each stands in the file once, its domain too, and is a number everywhere else.
class AddressBook
{
public:
    explicit AddressBook(SqliteFile &file) : m_file(file) { }

    /// The number of @p address, in lower case; entered where it is new. 0 for none, and for what is too long to be
    /// one.
    [[nodiscard]] qint64 number(QByteArrayView address);
    /// Forgets what it remembers of the file: after a transaction that was not kept.
    void forget() { m_numbers.clear(); }
    /// Takes out what no entry names any more.
    void dropUnused();

private:
    [[nodiscard]] qint64 domainNumber(QByteArrayView domain);

    SqliteFile &m_file;
    QHash<QByteArray, qint64> m_numbers; ///< some of them, to save most look-ups
    SqliteStatement m_findDomain{m_file, "SELECT id FROM domain WHERE name = ?"};
    SqliteStatement m_addDomain{m_file, "INSERT INTO domain(name) VALUES(?)"};
    SqliteStatement m_find{m_file, "SELECT id FROM address WHERE domain = ? AND local = ?"};
    SqliteStatement m_add{m_file, "INSERT INTO address(domain, local) VALUES(?, ?)"};
};

} // namespace Indicia
