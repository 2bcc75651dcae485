// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressbook_p.h"

#include "domainname.h"
#include "ledgercovers.h"
#include "ledgerrows_p.h"

#include <vector>

namespace Indicia {

namespace {

/// RFC 5321 section 4.5.3.1 allows 254; tags and source routes make some longer.
constexpr qsizetype longestAddress = 1024;
/// Remembered at once: about 20 MB.
constexpr qsizetype mostRemembered = 200'000;

/// Which numbers are used in one column.
using Used = std::vector<bool>;

void mark(Used &used, qint64 number)
{
    if (number > 0 && static_cast<std::size_t>(number) < used.size()) {
        used[static_cast<std::size_t>(number)] = true;
    }
}

void dropUnmarked(SqliteFile &file, const Used &used, const char *all, const char *drop)
{
    QList<qint64> unused;
    SqliteStatement rows(file, all);
    while (rows.next()) {
        const qint64 number = rows.integer(0);
        if (number > 0 && static_cast<std::size_t>(number) < used.size() && !used[static_cast<std::size_t>(number)]) {
            unused.append(number);
        }
    }
    SqliteStatement statement(file, drop);
    for (const qint64 number : std::as_const(unused)) {
        statement.reset().bind(number).run();
    }
}

} // namespace

qint64 AddressBook::domainNumber(QByteArrayView domain)
{
    qint64 number = m_findDomain.reset().bind(domain).next() ? m_findDomain.integer(0) : 0;
    m_findDomain.reset();
    if (number == 0 && m_addDomain.reset().bind(domain).run()) {
        number = m_file.lastRow();
    }
    return number;
}

qint64 AddressBook::number(QByteArrayView address)
{
    const QByteArray normal = normalMailbox(address);
    if (normal.isEmpty() || normal.size() > longestAddress) {
        return 0;
    }
    if (const auto it = m_numbers.constFind(normal); it != m_numbers.cend()) {
        return *it;
    }
    const QByteArrayView local = localPartOf(normal);
    const qint64 domain = domainNumber(domainOf(normal));
    qint64 number = m_find.reset().bind(domain).bind(local).next() ? m_find.integer(0) : 0;
    m_find.reset();
    if (number == 0 && m_add.reset().bind(domain).bind(local).run()) {
        number = m_file.lastRow();
    }
    if (m_numbers.size() >= mostRemembered) {
        m_numbers.clear();
    }
    m_numbers.insert(normal, number);
    return number;
}

void AddressBook::dropUnused()
{
    Used addresses(static_cast<std::size_t>(m_file.number("SELECT coalesce(max(id), 0) + 1 FROM address")), false);
    SqliteStatement rows(m_file, "SELECT envelope, author, account, recipients FROM sent");
    while (rows.next()) {
        for (int column = 0; column < 3; ++column) {
            mark(addresses, rows.integer(column));
        }
        for (const qint64 number : unpackNumbers(rows.octets(3))) {
            mark(addresses, number);
        }
    }
    dropUnmarked(m_file, addresses, "SELECT id FROM address", "DELETE FROM address WHERE id = ?");
    Used domains(static_cast<std::size_t>(m_file.number("SELECT coalesce(max(id), 0) + 1 FROM domain")), false);
    SqliteStatement kept(m_file, "SELECT DISTINCT domain FROM address");
    while (kept.next()) {
        mark(domains, kept.integer(0));
    }
    dropUnmarked(m_file, domains, "SELECT id FROM domain", "DELETE FROM domain WHERE id = ?");
    m_numbers.clear();
}

} // namespace Indicia
