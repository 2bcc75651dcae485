// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefault.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Indicia {

class SqliteFile;

/// A prepared statement. For one thread at a time, and not longer than its file.
class SqliteStatement
{
public:
    SqliteStatement(SqliteFile &file, const QByteArray &sql);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    /// Begins anew with all values unset. Values are 1-based, in the order of the question marks.
    SqliteStatement &reset();
    SqliteStatement &bind(qint64 value);
    /// Octets; they must live until the statement has been run to its end.
    SqliteStatement &bind(QByteArrayView octets);

    /// Whether there is a (further) row. False at the end, and where the file failed: it remembers the first fault.
    [[nodiscard]] bool next();
    /// Runs a statement that gives no rows; false where it failed.
    bool run();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray octets(int column) const;

private:
    SqliteFile &m_file;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

/// A SQLite database. For one thread at a time.
///
/// The first fault is remembered and stops everything after it, so that a transaction of many statements is written
/// down as one line after another and asked once, at its end.
class SqliteFile
{
public:
    enum class Access { Read, Write };
    /// Opens @p path; Write makes it where it is not there. What is in it is not believed: no triggers, views or
    /// functions of its schema run.
    [[nodiscard]] static std::expected<std::unique_ptr<SqliteFile>, StoreFault> open(
        const QString &path, Access access);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// Runs one statement without values; false where it failed.
    bool run(const QByteArray &sql);
    /// The first number of the first row; 0 where there is none.
    [[nodiscard]] qint64 number(const char *sql);
    [[nodiscard]] qint64 lastRow() const;
    [[nodiscard]] qint64 changes() const;

    [[nodiscard]] bool good() const { return !m_fault; }
    [[nodiscard]] std::optional<StoreFault> fault() const { return m_fault; }
    /// Forgets the fault, ends a transaction that stands open without keeping it, and says what it was.
    std::optional<StoreFault> recover();

private:
    friend class SqliteStatement;
    explicit SqliteFile(sqlite3 *database) : m_database(database) { }
    void note(int code);

    sqlite3 *m_database;
    std::optional<StoreFault> m_fault;
};

} // namespace Indicia
