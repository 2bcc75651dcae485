// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite.h"

#include "sqlitelibrary_p.h"

#include <QFile>
#include <QFileInfo>

namespace Indicia {

namespace {

/// As long as another program needs to write one batch, several times over.
constexpr int longestWaitMilliseconds = 10'000;

/// Only where SqliteFile::open() has found it.
const SqliteLibrary &sqlite()
{
    return *SqliteLibrary::get();
}

StoreFault faultOf(int code)
{
    using enum StoreFault;
    switch (code & 0xff) { // the upper octets tell the details
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Busy;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
    case SQLITE_CONSTRAINT: // ours are never broken by what we write
        return Damaged;
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // a table or column is not there
    case SQLITE_AUTH: // the schema wants to run something
        return NotOurs;
    case SQLITE_READONLY:
        return ReadOnly;
    case SQLITE_FULL:
        return DiskFull;
    default:
        return Unreadable;
    }
}

/// The path as a URI (RFC 3986): everything but letters and digits escaped.
QByteArray uriOf(const QString &path, QByteArrayView query)
{
    return "file:" + QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/") + '?'
        + query.toByteArray();
}

std::expected<sqlite3 *, int> openUri(const QByteArray &uri, int flags)
{
    sqlite3 *database = nullptr;
    // Each object is for one thread at a time, so that the library need not lock.
    const int code = sqlite().open(
        uri.constData(), &database, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        sqlite().close(database);
        return std::unexpected(code);
    }
    return database;
}

void distrustSchema(sqlite3 *database)
{
    sqlite().configure(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite().configure(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite().configure(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite().configure(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite().configure(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

/// Opening reads nothing yet; the first statement does.
int firstLook(sqlite3 *database)
{
    return sqlite().execute(database, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
}

} // namespace

std::expected<std::unique_ptr<SqliteFile>, StoreFault> SqliteFile::open(const QString &path, Access access)
{
    const QFileInfo info(path);
    if (access == Access::Read && !info.exists()) {
        return std::unexpected(StoreFault::NotThere);
    }
    if (!SqliteLibrary::get()) {
        return std::unexpected(StoreFault::NoLibrary);
    }
    if (info.exists() && (!info.isFile() || !info.isReadable())) {
        return std::unexpected(StoreFault::Unreadable);
    }
    const bool writing = access == Access::Write;
    const int flags = writing ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    auto database = openUri(uriOf(path, ""), flags);
    int code = database ? SQLITE_OK : database.error();
    if (database) {
        sqlite().busyTimeout(*database, longestWaitMilliseconds);
        distrustSchema(*database);
        code = firstLook(*database);
    }
    // Readers of a write-ahead log need its index beside the file, which a read-only folder does not let them make.
    // Where nobody can write and no log is there, the file is all there is.
    if (!writing && code != SQLITE_OK && !QFileInfo(info.absolutePath()).isWritable()
        && QFileInfo(path + QLatin1String("-wal")).size() == 0) {
        if (database) {
            sqlite().close(*database);
        }
        database = openUri(uriOf(path, "immutable=1"), flags);
        code = database ? SQLITE_OK : database.error();
        if (database) {
            distrustSchema(*database);
            code = firstLook(*database);
        }
    }
    if (!database) {
        return std::unexpected(writing && info.exists() ? StoreFault::ReadOnly : faultOf(code));
    }
    std::unique_ptr<SqliteFile> file(new SqliteFile(*database));
    if (code != SQLITE_OK) {
        return std::unexpected(faultOf(code));
    }
    return file;
}

SqliteFile::~SqliteFile()
{
    sqlite().close(m_database);
}

void SqliteFile::note(int code)
{
    if (!m_fault) {
        m_fault = faultOf(code);
    }
}

bool SqliteFile::run(const QByteArray &sql)
{
    if (m_fault) {
        return false;
    }
    if (const int code = sqlite().execute(m_database, sql.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK) {
        note(code);
    }
    return !m_fault;
}

qint64 SqliteFile::number(const char *sql)
{
    SqliteStatement statement(*this, sql);
    return statement.next() ? statement.integer(0) : 0;
}

qint64 SqliteFile::lastRow() const
{
    return sqlite().lastInsertRow(m_database);
}

qint64 SqliteFile::changes() const
{
    return sqlite().changes(m_database);
}

std::optional<StoreFault> SqliteFile::recover()
{
    const std::optional<StoreFault> fault = m_fault;
    m_fault.reset();
    if (sqlite().autocommit(m_database) == 0) {
        sqlite().execute(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    return fault;
}

SqliteStatement::SqliteStatement(SqliteFile &file, const QByteArray &sql) : m_file(file)
{
    if (!file.good()) {
        return;
    }
    const int code
        = sqlite().prepare(file.m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK) {
        file.note(code);
    }
}

SqliteStatement::~SqliteStatement()
{
    sqlite().finalize(m_statement);
}

SqliteStatement &SqliteStatement::reset()
{
    m_bound = 0;
    if (m_statement) {
        sqlite().reset(m_statement); // what it says was said by next() before
    }
    return *this;
}

SqliteStatement &SqliteStatement::bind(qint64 value)
{
    ++m_bound;
    if (m_statement) {
        sqlite().bindInteger(m_statement, m_bound, value);
    }
    return *this;
}

SqliteStatement &SqliteStatement::bind(QByteArrayView octets)
{
    ++m_bound;
    if (m_statement) { // a null pointer would be NULL, which is never equal to anything
        sqlite().bindOctets(m_statement, m_bound, octets.isEmpty() ? "" : octets.data(),
            static_cast<sqlite3_uint64>(octets.size()), SQLITE_STATIC);
    }
    return *this;
}

bool SqliteStatement::next()
{
    if (!m_statement || !m_file.good()) {
        return false;
    }
    const int code = sqlite().step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    // A statement that was run to its end holds no lock, so that nobody has to wait for its next use.
    sqlite().reset(m_statement);
    if (code != SQLITE_DONE) {
        m_file.note(code);
    }
    return false;
}

bool SqliteStatement::run()
{
    while (next()) { }
    return m_file.good();
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite().integer(m_statement, column);
}

QByteArray SqliteStatement::octets(int column) const
{
    const void *data = sqlite().octets(m_statement, column);
    return {static_cast<const char *>(data), sqlite().size(m_statement, column)};
}

} // namespace Indicia
