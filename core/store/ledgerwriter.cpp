// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerwriter.h"

#include "addressbook_p.h"
#include "ledgercovers.h"
#include "ledgerrows_p.h"
#include "ledgerschema_p.h"
#include "messageidkey_p.h"
#include "messagelimits.h"
#include "sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <ranges>

namespace Indicia {

namespace {

/// Two programs may make the same ledger at once; each is done within milliseconds.
constexpr std::chrono::seconds longestMaking{10};

/// A new file that nobody else may read: it tells who wrote to whom.
bool makeFile(const QString &path)
{
    QFile file(path);
    return file.exists()
        || file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

std::expected<MessageIdKey, StoreFault> keyOf(SqliteFile &file, const QString &path, MessageIdForm form)
{
    if (MessageIdKey::isMade(file)) {
        return MessageIdKey::read(file, path);
    }
    return MessageIdKey::make(file, path, form);
}

} // namespace

struct LedgerWriter::Tables
{
    Tables(std::unique_ptr<SqliteFile> opened, MessageIdKey messageIds)
        : file(std::move(opened)), key(std::move(messageIds))
    { }

    const std::unique_ptr<SqliteFile> file;
    const MessageIdKey key;
    AddressBook addresses{*file};
    SqliteStatement claim{*file, "UPDATE source SET revision = revision + 1, state = ? WHERE id = ? AND revision = ?"};
    SqliteStatement count{*file, "UPDATE source SET entries = entries + ? WHERE id = ?"};
    SqliteStatement find{*file,
        "SELECT s.id, s.queueid, s.date, s.account, s.recipients FROM messageid m CROSS JOIN sent s ON s.id = m.sent"
        " WHERE m.hash = ? AND s.messageid = ? AND s.source = ?"};
    SqliteStatement add{*file,
        "INSERT INTO sent(source, messageid, date, envelope, author, account, queueid, recipients)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"};
    SqliteStatement addMessageId{*file, "INSERT INTO messageid(hash, sent) VALUES(?, ?)"};
    SqliteStatement addRecipient{*file, "INSERT OR IGNORE INTO recipient(address, date, sent) VALUES(?, ?, ?)"};
    SqliteStatement amend{*file, "UPDATE sent SET account = ?, recipients = ? WHERE id = ?"};
    SqliteStatement addSeen{*file, "INSERT OR IGNORE INTO seen(source, name) VALUES(?, ?)"};
    SqliteStatement findSeen{*file, "SELECT 1 FROM seen WHERE source = ? AND name = ?"};

    /// An entry of the same source that is the same message.
    struct Known
    {
        qint64 row = 0;
        qint64 date = 0;
        qint64 account = 0;
        QList<qint64> recipients;
    };

    [[nodiscard]] StoreFault fault()
    {
        addresses.forget(); // numbers that were given out may never have been written
        return file->recover().value_or(StoreFault::Unreadable);
    }

    [[nodiscard]] Known known(qint64 source, const LedgerEntry &entry, const MessageIdKey::Kept &kept)
    {
        Known one;
        find.reset().bind(kept.bucket).bind(kept.octets).bind(source);
        while (find.next()) {
            // A server gives one message a queue of its own each time it comes by.
            const bool same = entry.kind == LedgerKind::Server ? find.octets(1) == entry.queueId
                                                               : find.integer(2) == secondsOf(entry.date);
            if (same) {
                one = {find.integer(0), find.integer(2), find.integer(3), unpackNumbers(find.octets(4))};
                break;
            }
        }
        find.reset();
        return one;
    }

    [[nodiscard]] QList<qint64> numbersOf(const QList<QByteArray> &recipients)
    {
        QList<qint64> numbers;
        for (const QByteArray &recipient : recipients | std::views::take(Limits::addresses)) {
            const qint64 number = addresses.number(recipient);
            if (number != 0 && !numbers.contains(number)) {
                numbers.append(number);
            }
        }
        return numbers;
    }

    void enterRecipients(const QList<qint64> &numbers, qint64 date, qint64 row)
    {
        for (const qint64 number : numbers) {
            addRecipient.reset().bind(number).bind(date).bind(row).run();
        }
    }

    /// Notes what is new about a message that is there already.
    void merge(const Known &known, const LedgerEntry &entry)
    {
        QList<qint64> all = known.recipients;
        QList<qint64> more;
        for (const qint64 number : numbersOf(entry.recipients)) {
            if (!all.contains(number) && all.size() < Limits::addresses) {
                all.append(number);
                more.append(number);
            }
        }
        const qint64 account = known.account != 0 ? known.account : addresses.number(entry.account);
        if (more.isEmpty() && account == known.account) {
            return;
        }
        const QByteArray packed = packNumbers(all);
        amend.reset().bind(account).bind(packed).bind(known.row).run();
        enterRecipients(more, known.date, known.row);
    }

    void enter(qint64 source, const NewLedgerEntry &added, LedgerTally &tally)
    {
        const LedgerEntry &entry = added.entry;
        const QByteArray messageId = normalMessageId(entry.messageId);
        const MessageIdKey::Kept kept = messageId.isEmpty() ? key.keptWithout(added.fingerprint) : key.kept(messageId);
        if (const Known there = known(source, entry, kept); there.row != 0) {
            merge(there, entry);
            ++tally.merged;
            return;
        }
        const QList<qint64> recipients = numbersOf(entry.recipients);
        const QByteArray packed = packNumbers(recipients);
        const qint64 envelope = addresses.number(entry.envelopeSender);
        const qint64 author = addresses.number(entry.headerFrom);
        const qint64 account = addresses.number(entry.account);
        const qint64 date = secondsOf(entry.date);
        add.reset().bind(source).bind(kept.octets).bind(date).bind(envelope).bind(author).bind(account);
        add.bind(entry.queueId).bind(packed).run();
        const qint64 row = file->lastRow();
        addMessageId.reset().bind(kept.bucket).bind(row).run();
        enterRecipients(recipients, date, row);
        ++tally.added;
    }

    qint64 keepFile(qint64 source, const LedgerFile &one)
    {
        SqliteStatement keep(*file,
            one.id == 0 ? "INSERT INTO file(source, path, inode, size, modified, head, digest, position, state)"
                          " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        : "UPDATE file SET source = ?, path = ?, inode = ?, size = ?, modified = ?, head = ?,"
                          " digest = ?, position = ?, state = ? WHERE id = ?");
        keep.bind(source).bind(one.path).bind(one.inode).bind(one.size).bind(one.modified).bind(one.head);
        keep.bind(one.digest).bind(one.position).bind(one.state);
        if (one.id != 0) {
            keep.bind(one.id);
        }
        keep.run();
        return one.id != 0 ? one.id : file->lastRow();
    }

    void keepTimes(qint64 source, qint64 ofFile, const QList<SeenTime> &times)
    {
        SqliteStatement(*file, "DELETE FROM cover WHERE source = ? AND file = ?").bind(source).bind(ofFile).run();
        SqliteStatement keep(
            *file, "INSERT OR REPLACE INTO cover(source, file, sender, start, stop) VALUES(?, ?, ?, ?, ?)");
        for (const SeenTime &time : times) {
            const QByteArray senders = packLines(time.senders);
            keep.reset().bind(source).bind(ofFile).bind(senders).bind(secondsOf(time.from)).bind(secondsOf(time.to));
            keep.run();
        }
    }
};

LedgerWriter::LedgerWriter(std::unique_ptr<Tables> tables) : m_tables(std::move(tables))
{ }

LedgerWriter::~LedgerWriter() = default;

std::expected<std::unique_ptr<LedgerWriter>, StoreFault> LedgerWriter::open(const QString &path, MessageIdForm form)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return std::unexpected(StoreFault::ReadOnly);
    }
    QLockFile making(path + QLatin1String(".lock"));
    if (!making.tryLock(longestMaking)) {
        const bool held = making.error() == QLockFile::LockFailedError;
        return std::unexpected(held ? StoreFault::Busy : StoreFault::ReadOnly);
    }
    if (!makeFile(path)) {
        return std::unexpected(StoreFault::ReadOnly);
    }
    auto file = SqliteFile::open(path, SqliteFile::Access::Write);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (const auto fault = bringUpToDate(**file)) {
        return std::unexpected(*fault);
    }
    // Readers and the writer do not wait for each other; after a power failure the last batches may be missing, with
    // the positions that go with them.
    (*file)->run("PRAGMA journal_mode = WAL");
    (*file)->run("PRAGMA synchronous = NORMAL");
    (*file)->run("PRAGMA cache_size = -65536"); // KiB: an index of ten million entries grows at random places
    auto key = keyOf(**file, path, form);
    if (const auto fault = (*file)->recover()) {
        return std::unexpected(*fault);
    }
    if (!key) {
        return std::unexpected(key.error());
    }
    auto tables = std::make_unique<Tables>(std::move(*file), std::move(*key));
    if (const auto fault = tables->file->recover()) {
        return std::unexpected(*fault);
    }
    return std::unique_ptr<LedgerWriter>(new LedgerWriter(std::move(tables)));
}

MessageIdForm LedgerWriter::messageIdForm() const
{
    return m_tables->key.form();
}

std::expected<LedgerSource, StoreFault> LedgerWriter::source(
    LedgerSourceForm form, const QByteArray &path, const LedgerSourceTerms &terms)
{
    SqliteFile &file = *m_tables->file;
    const QByteArray senders = packLines(terms.senders);
    const QByteArray declared = packDeclared(terms);
    file.run("BEGIN IMMEDIATE");
    SqliteStatement(file,
        "INSERT INTO source(form, path, account, terms, senders, declared, entries, revision, state)"
        " VALUES(?, ?, ?, ?, ?, ?, 0, 0, x'') ON CONFLICT(path) DO UPDATE SET form = excluded.form,"
        " account = excluded.account, terms = excluded.terms, senders = excluded.senders, declared = excluded.declared")
        .bind(static_cast<qint64>(form))
        .bind(path)
        .bind(terms.account)
        .bind(static_cast<qint64>(terms.covers))
        .bind(senders)
        .bind(declared)
        .run();
    const QList<LedgerSource> all = readSources(file);
    file.run("COMMIT");
    const auto it = std::ranges::find(all, path, &LedgerSource::path);
    if (!file.good() || it == all.end()) {
        return std::unexpected(m_tables->fault());
    }
    return *it;
}

std::expected<QList<LedgerSource>, StoreFault> LedgerWriter::sources()
{
    QList<LedgerSource> sources = readSources(*m_tables->file);
    if (!m_tables->file->good()) {
        return std::unexpected(m_tables->fault());
    }
    return sources;
}

std::expected<LedgerProgress, StoreFault> LedgerWriter::progress(qint64 source)
{
    SqliteFile &file = *m_tables->file;
    LedgerProgress progress;
    file.run("BEGIN"); // both of the same moment
    SqliteStatement row(file, "SELECT revision, state FROM source WHERE id = ?");
    if (row.bind(source).next()) {
        progress.revision = row.integer(0);
        progress.state = row.octets(1);
    }
    row.reset();
    SqliteStatement files(file,
        "SELECT id, path, inode, size, modified, head, digest, position, state FROM file WHERE source = ? ORDER BY id");
    files.bind(source);
    while (files.next()) {
        progress.files.append({.id = files.integer(0),
            .path = files.octets(1),
            .inode = files.integer(2),
            .size = files.integer(3),
            .modified = files.integer(4),
            .head = files.integer(5),
            .digest = files.octets(6),
            .position = files.integer(7),
            .state = files.octets(8)});
    }
    file.run("COMMIT");
    if (!file.good()) {
        return std::unexpected(m_tables->fault());
    }
    return progress;
}

QList<SeenTime> LedgerWriter::seenTimes(qint64 source, qint64 file)
{
    QList<SeenTime> times;
    SqliteStatement rows(
        *m_tables->file, "SELECT sender, start, stop FROM cover WHERE source = ? AND file = ? ORDER BY start");
    rows.bind(source).bind(file);
    while (rows.next()) {
        times.append({unpackLines(rows.octets(0)), timeOf(rows.integer(1)), timeOf(rows.integer(2))});
    }
    return times;
}

bool LedgerWriter::isSeen(qint64 source, quint64 name)
{
    const bool seen = m_tables->findSeen.reset().bind(source).bind(static_cast<qint64>(name)).next();
    m_tables->findSeen.reset();
    return seen;
}

std::expected<LedgerTally, StoreFault> LedgerWriter::commit(const LedgerBatch &batch)
{
    Tables &tables = *m_tables;
    LedgerTally tally;
    tables.file->run("BEGIN IMMEDIATE");
    tables.claim.reset().bind(batch.state).bind(batch.source).bind(batch.revision).run();
    if (tables.file->good() && tables.file->changes() == 0) {
        tables.file->recover();
        return std::unexpected(StoreFault::Changed);
    }
    tally.revision = batch.revision + 1;
    if (batch.file) {
        tally.file = tables.keepFile(batch.source, *batch.file);
    }
    for (const NewLedgerEntry &entry : batch.entries) {
        tables.enter(batch.source, entry, tally);
    }
    for (const quint64 name : batch.seen) {
        tables.addSeen.reset().bind(batch.source).bind(static_cast<qint64>(name)).run();
    }
    if (batch.times) {
        tables.keepTimes(batch.source, batch.timesAreOfFile ? tally.file : 0, *batch.times);
    }
    tables.count.reset().bind(tally.added).bind(batch.source).run();
    tables.file->run("COMMIT");
    if (!tables.file->good()) {
        return std::unexpected(tables.fault());
    }
    return tally;
}

std::expected<qint64, StoreFault> LedgerWriter::forget(qint64 source)
{
    SqliteFile &file = *m_tables->file;
    m_tables->addresses.forget();
    qint64 entries = 0;
    file.run("PRAGMA secure_delete = ON"); // what is taken out shall not be readable in the file's free pages
    file.run("BEGIN IMMEDIATE");
    SqliteStatement(file, "DELETE FROM sent WHERE source = ?").bind(source).run();
    entries = file.changes();
    file.run("DELETE FROM messageid WHERE sent NOT IN (SELECT id FROM sent)");
    file.run("DELETE FROM recipient WHERE sent NOT IN (SELECT id FROM sent)");
    for (const char *table : {"cover", "seen", "file"}) {
        SqliteStatement(file, QByteArray("DELETE FROM ") + table + " WHERE source = ?").bind(source).run();
    }
    SqliteStatement(file, "DELETE FROM source WHERE id = ?").bind(source).run();
    m_tables->addresses.dropUnused();
    file.run("COMMIT");
    file.run("PRAGMA secure_delete = OFF");
    if (!file.good()) {
        return std::unexpected(m_tables->fault());
    }
    return entries;
}

} // namespace Indicia
