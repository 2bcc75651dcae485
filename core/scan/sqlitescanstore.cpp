// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitescanstore.h"

#include "faultplace_p.h"
#include "scancolumns_p.h"
#include "scanform_p.h"
#include "sqlite.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <mutex>

namespace Indicia {

namespace {

constexpr int pageRows = 256;
/// A file that is not larger is looked through whenever it is opened: that takes a millisecond or two.
constexpr qint64 alwaysCheckedOctets = 1024 * 1024;
constexpr int columnsBefore = 4; // id, folder, main, again

QByteArray columnNames()
{
    QByteArrayList names;
    for (const ScanColumn &column : scanColumns()) {
        names.append(column.name);
    }
    return names.join(", ");
}

QByteArray insertText()
{
    return "INSERT INTO message(folder, main, again, " + columnNames() + ") VALUES(?, ?, ?"
        + QByteArray(", ?").repeated(static_cast<qsizetype>(scanColumns().size())) + ')';
}

QByteArray selectText(const QByteArray &where)
{
    return "SELECT id, folder, main, again, " + columnNames() + " FROM message " + where;
}

/// A database of mail is nobody else's business; its helpers get the same permissions.
void makeForOwner(const QString &path)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
}

} // namespace

/// A folder with all that is noted of it.
struct KnownFolder
{
    StoredFolder stored;
    QByteArray context;
    QByteArray shown; ///< its name when it was last scanned: there may be several paths to it
    bool isThere = false;
};

/// The file with the questions to it, all prepared.
struct SqliteScanStore::File
{
    File(std::unique_ptr<SqliteFile> opened, QByteArray judgedIn)
        : file(std::move(opened)), context(std::move(judgedIn))
    { }

    std::mutex mutex; // guards all below
    const std::unique_ptr<SqliteFile> file;
    const QByteArray context;
    SqliteStatement folderByName{*file, "SELECT id, mark, context, shown FROM folder WHERE name = ?"};
    SqliteStatement folderById{*file, "SELECT name, shown FROM folder WHERE id = ?"};
    SqliteStatement addFolder{*file, "INSERT INTO folder(name, shown, mark, context) VALUES(?, ?, x'', ?)"};
    SqliteStatement renewFolder{*file, "UPDATE folder SET mark = x'', context = ? WHERE id = ?"};
    SqliteStatement clearFolder{*file, "DELETE FROM message WHERE folder = ?"};
    SqliteStatement nameFolder{*file, "UPDATE folder SET shown = ? WHERE id = ?"};
    SqliteStatement markFolder{*file, "UPDATE folder SET mark = ? WHERE id = ? AND context = ?"};
    SqliteStatement lastOf{*file, "SELECT id FROM message WHERE folder = ? ORDER BY id DESC LIMIT 1"};
    SqliteStatement countOf{*file, "SELECT count(*) FROM message WHERE folder = ?"};
    SqliteStatement againOf{*file, "SELECT key FROM message WHERE folder = ? AND again <> 0 LIMIT ?"};
    SqliteStatement byKey{*file, "SELECT id, again FROM message WHERE folder = ? AND key = ?"};
    SqliteStatement numbersOf{*file, "SELECT id, key FROM message WHERE folder = ? AND id <= ? AND main = 0"};
    /// By the index alone: rows are large.
    SqliteStatement keysOf{*file, "SELECT id, key FROM message INDEXED BY messagekey WHERE folder = ? AND id <= ?"};
    SqliteStatement settledKeysOf{*file,
        "SELECT id, key FROM message INDEXED BY messagekey WHERE folder = ?1 AND id NOT IN"
        " (SELECT id FROM message INDEXED BY messageagain WHERE folder = ?1 AND again <> 0)"};
    SqliteStatement isMain{*file, "SELECT count(*) FROM message WHERE id = ? AND main = 0"};
    SqliteStatement byNumber{
        *file, selectText("WHERE id = ?1 UNION ALL " + selectText("WHERE main = ?1 AND main <> 0"))};
    SqliteStatement pageOf{*file, selectText("WHERE folder = ? AND id > ? AND id <= ? ORDER BY id LIMIT ?")};
    SqliteStatement settledPageOf{*file,
        selectText("WHERE folder = ? AND id > ? AND id <= ? AND again = 0 AND (main = 0 OR NOT EXISTS"
                   " (SELECT 1 FROM message carrier WHERE carrier.id = message.main AND carrier.again <> 0))"
                   " ORDER BY id LIMIT ?")};
    SqliteStatement insert{*file, insertText()};
    SqliteStatement remove{*file, "DELETE FROM message WHERE id = ?"};
    SqliteStatement removeAttached{*file, "DELETE FROM message WHERE main = ? AND main <> 0"};

    [[nodiscard]] static ScanRow rowFrom(const SqliteStatement &statement)
    {
        ScanValues values;
        int column = columnsBefore;
        for (const ScanColumn &description : scanColumns()) {
            auto &value = values.at(static_cast<std::size_t>(column - columnsBefore));
            if (description.isNumber) {
                value = statement.integer(column);
            } else {
                value = statement.octets(column);
            }
            ++column;
        }
        return scanRowFrom(values);
    }

    void add(qint64 folder, qint64 main, bool again, const ScanRow &row)
    {
        const ScanValues values = scanValues(row); // octets are bound, and must live until it has run
        insert.reset().bind(folder).bind(main).bind(qint64(again));
        for (const ScanValue &value : values) {
            if (const auto *number = std::get_if<qint64>(&value)) {
                insert.bind(*number);
            } else {
                insert.bind(std::get<QByteArray>(value));
            }
        }
        insert.run();
    }

    void forget(qint64 message)
    {
        removeAttached.reset().bind(message).run();
        remove.reset().bind(message).run();
    }

    void forgetAll(const QList<qint64> &messages)
    {
        for (const qint64 message : messages) {
            forget(message);
            faultPlace("store.forgotten");
        }
    }

    void replace(const ScannedMessage &message)
    {
        byKey.reset().bind(message.folder).bind(message.rows.first().key);
        const qint64 former = byKey.next() ? byKey.integer(0) : 0;
        byKey.reset();
        if (former != 0) {
            forget(former);
            faultPlace("store.replaced");
        }
        qint64 main = 0;
        for (const ScanRow &row : message.rows) {
            add(message.folder, main, message.again && main == 0, row);
            main = main == 0 ? file->lastRow() : main;
            faultPlace("store.inserted");
        }
    }

    [[nodiscard]] static qint64 number(SqliteStatement &statement)
    {
        const qint64 value = statement.next() ? statement.integer(0) : 0;
        statement.reset();
        return value;
    }

    [[nodiscard]] KnownFolder knownFolder(const QByteArray &id)
    {
        KnownFolder known;
        known.isThere = folderByName.reset().bind(id).next();
        if (known.isThere) {
            known.stored = {.number = folderByName.integer(0), .mark = folderByName.octets(1)};
            known.context = folderByName.octets(2);
            known.shown = folderByName.octets(3);
        }
        folderByName.reset();
        return known;
    }

    /// What folder() tells of messages.
    void describe(StoredFolder &stored)
    {
        stored.last = number(lastOf.reset().bind(stored.number));
        if (stored.mark.isEmpty()) {
            return;
        }
        againOf.reset().bind(stored.number).bind(qint64(StoredFolder::MostAgain + 1));
        while (againOf.next()) {
            stored.again.append(againOf.octets(0));
        }
        againOf.reset();
        if (stored.again.size() > StoredFolder::MostAgain) {
            stored.mark.clear();
            stored.again.clear();
        }
    }

    /// The rows of a statement with the folder that all of them have.
    void complete(QList<ScanRow> &rows, qint64 folder)
    {
        folderById.reset().bind(folder);
        if (folderById.next()) {
            const QByteArray id = folderById.octets(0);
            const QString name = QString::fromUtf8(folderById.octets(1)).left(ScanRow::MaxText);
            for (ScanRow &row : rows) {
                row.folder = id;
                row.folderName = name;
            }
        }
        folderById.reset();
    }

    /// What was found, or the fault that came in between.
    template <typename T>
    [[nodiscard]] Result<T> told(T found)
    {
        if (const auto fault = file->recover()) {
            return std::unexpected(*fault);
        }
        return found;
    }

    [[nodiscard]] Result<void> committed()
    {
        faultPlace("store.commit");
        file->run("COMMIT");
        faultPlace("store.committed");
        if (const auto fault = file->recover()) {
            return std::unexpected(*fault);
        }
        return {};
    }
};

SqliteScanStore::SqliteScanStore(std::unique_ptr<File> file) : m_file(std::move(file))
{ }

SqliteScanStore::~SqliteScanStore() = default;

ScanStore::Result<std::unique_ptr<SqliteScanStore>> SqliteScanStore::open(
    const QString &path, const QByteArray &context)
{
    // A log that is left tells that a program died, or writes right now.
    const bool isDoubtful = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    const bool isSmall = QFileInfo(path).size() <= alwaysCheckedOctets;
    makeForOwner(path);
    faultPlace("store.made");
    auto opened = SqliteFile::open(path, SqliteFile::Access::Write);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    SqliteFile &file = **opened;
    if (const auto fault = bringUpToDate(file, scanForm())) {
        return std::unexpected(*fault);
    }
    faultPlace("store.uptodate");
    if (const auto fault = isDoubtful || isSmall ? checkWhole(file) : std::nullopt) {
        return std::unexpected(*fault);
    }
    file.run("PRAGMA journal_mode = WAL");
    file.run("PRAGMA synchronous = NORMAL");
    auto store = std::make_unique<File>(*std::move(opened), context);
    if (const auto fault = store->file->recover()) {
        return std::unexpected(*fault);
    }
    faultPlace("store.opened");
    return std::unique_ptr<SqliteScanStore>(new SqliteScanStore(std::move(store)));
}

ScanStore::Result<StoredFolder> SqliteScanStore::folder(const QByteArray &id, const QString &name)
{
    const std::lock_guard lock(m_file->mutex);
    const QByteArray shown = name.toUtf8();
    KnownFolder known = m_file->knownFolder(id);
    if (known.isThere && known.context == m_file->context && known.shown == shown) {
        m_file->describe(known.stored);
        return m_file->told(known.stored);
    }
    m_file->file->run("BEGIN IMMEDIATE");
    known = m_file->knownFolder(id); // another program may have made it meanwhile
    StoredFolder &stored = known.stored;
    if (!known.isThere) {
        m_file->addFolder.reset().bind(id).bind(shown).bind(m_file->context).run();
        stored = {.number = m_file->file->lastRow(), .mark = {}};
    } else if (known.context != m_file->context) { // judged as we do not judge now
        m_file->clearFolder.reset().bind(stored.number).run();
        faultPlace("store.cleared");
        m_file->renewFolder.reset().bind(m_file->context).bind(stored.number).run();
        stored.mark.clear();
    }
    m_file->nameFolder.reset().bind(shown).bind(stored.number).run();
    faultPlace("store.folder");
    m_file->describe(stored);
    const auto done = m_file->committed();
    return done ? Result<StoredFolder>(stored) : std::unexpected(done.error());
}

ScanStore::Result<std::optional<qint64>> SqliteScanStore::find(qint64 folder, QByteArrayView key)
{
    const std::lock_guard lock(m_file->mutex);
    SqliteStatement &known = m_file->byKey.reset().bind(folder).bind(key);
    const std::optional<qint64> number
        = known.next() && known.integer(1) == 0 ? std::optional(known.integer(0)) : std::nullopt;
    known.reset();
    return m_file->told(number);
}

ScanStore::Result<void> SqliteScanStore::keys(qint64 folder, const TellKey &tell)
{
    const std::lock_guard lock(m_file->mutex);
    SqliteStatement &keys = m_file->settledKeysOf.reset().bind(folder);
    while (keys.next() && tell(keys.octets(1), keys.integer(0))) { }
    keys.reset();
    const auto fault = m_file->file->recover();
    return fault ? Result<void>(std::unexpected(*fault)) : Result<void>();
}

ScanStore::Result<qint64> SqliteScanStore::count(qint64 folder)
{
    const std::lock_guard lock(m_file->mutex);
    return m_file->told(File::number(m_file->countOf.reset().bind(folder)));
}

ScanStore::Result<QList<ScanRow>> SqliteScanStore::rows(qint64 folder, const QList<qint64> &messages)
{
    const std::lock_guard lock(m_file->mutex);
    QList<ScanRow> rows;
    for (const qint64 message : messages) {
        m_file->byNumber.reset().bind(message);
        while (m_file->byNumber.next()) {
            rows.append(File::rowFrom(m_file->byNumber));
        }
    }
    m_file->complete(rows, folder);
    return m_file->told(rows);
}

ScanStore::Result<ScanStore::Page> SqliteScanStore::page(qint64 folder, qint64 after, qint64 upTo, Which which)
{
    const std::lock_guard lock(m_file->mutex);
    Page page;
    SqliteStatement &next = which == Which::All ? m_file->pageOf : m_file->settledPageOf;
    next.reset().bind(folder).bind(after).bind(upTo).bind(qint64(pageRows));
    while (next.next()) {
        page.last = next.integer(0);
        page.rows.append(File::rowFrom(next));
    }
    m_file->complete(page.rows, folder);
    return m_file->told(page);
}

ScanStore::Result<QByteArrayList> SqliteScanStore::forget(qint64 folder, qint64 upTo, const StandsByKey &stands)
{
    const std::lock_guard lock(m_file->mutex);
    m_file->file->run("BEGIN IMMEDIATE");
    QList<qint64> gone;
    QByteArrayList goneKeys;
    for (SqliteStatement &keys = m_file->keysOf.reset().bind(folder).bind(upTo); keys.next();) {
        const qint64 number = keys.integer(0);
        QByteArray key = keys.octets(1);
        if (!stands(key) && File::number(m_file->isMain.reset().bind(number)) > 0) {
            gone.append(number);
            goneKeys.append(std::move(key));
        }
    }
    m_file->keysOf.reset();
    m_file->forgetAll(gone);
    return m_file->committed().transform([&goneKeys] { return goneKeys; });
}

ScanStore::Result<void> SqliteScanStore::write(const QList<ScannedMessage> &messages)
{
    const std::lock_guard lock(m_file->mutex);
    m_file->file->run("BEGIN IMMEDIATE");
    faultPlace("store.begun");
    for (const ScannedMessage &message : messages) {
        if (!m_file->file->good()) {
            break;
        }
        m_file->replace(message);
    }
    return m_file->committed();
}

ScanStore::Result<QByteArrayList> SqliteScanStore::finish(
    qint64 folder, const QByteArray &mark, qint64 upTo, const Stands &stands)
{
    const std::lock_guard lock(m_file->mutex);
    m_file->file->run("BEGIN IMMEDIATE");
    QList<qint64> gone;
    QByteArrayList goneKeys;
    SqliteStatement &numbers = m_file->numbersOf.reset();
    for (numbers.bind(folder).bind(upTo); stands && numbers.next();) {
        if (!stands(numbers.integer(0))) {
            gone.append(numbers.integer(0));
            goneKeys.append(numbers.octets(1));
        }
    }
    numbers.reset();
    m_file->forgetAll(gone);
    m_file->markFolder.reset().bind(mark).bind(folder).bind(m_file->context).run();
    faultPlace("store.marked");
    return m_file->committed().transform([&goneKeys] { return goneKeys; });
}

} // namespace Indicia
