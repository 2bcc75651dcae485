// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresmessages_p.h"

#include "faultplace_p.h"
#include "postgres_p.h"
#include "scancolumns_p.h"

#include <QMap>

namespace Indicia {

namespace {

constexpr int columnsBefore = 4; // id, folder, main, again
/// Rows of one statement, which may have 65,535 values.
constexpr qsizetype rowsAtOnce = 100;

QByteArray columnNames()
{
    QByteArrayList names;
    for (const ScanColumn &column : scanColumns()) {
        names.append(column.name);
    }
    return names.join(", ");
}

void addValues(QList<PostgresValue> &values, qint64 folder, qint64 main, bool again, const ScanRow &row)
{
    values.append(folder);
    values.append(main);
    values.append(qint64(again));
    for (const ScanValue &value : scanValues(row)) {
        values.append(value);
    }
}

/// "($1, $2, ...), ($30, ...)"
QByteArray places(qsizetype rows)
{
    const auto columns = static_cast<qsizetype>(scanColumns().size()) + columnsBefore - 1;
    QByteArray text;
    for (qsizetype i = 0; i < rows * columns; ++i) {
        text += i % columns == 0 ? (i == 0 ? "($" : "), ($") : ", $";
        text += QByteArray::number(i + 1);
    }
    return text + ')';
}

/// Where another program has written the same message meanwhile, its row stands.
QByteArray insertText(qsizetype rows)
{
    return "INSERT INTO indicia_message(folder, main, again, " + columnNames() + ") VALUES " + places(rows)
        + " ON CONFLICT (folder, sha256(key)) DO NOTHING";
}

/// What is kept of messages of one folder.
void forget(Postgres &server, qint64 folder, const QList<QByteArray> &keys)
{
    QList<PostgresValue> values{folder};
    QByteArrayList digests;
    for (const QByteArray &key : keys) {
        values.append(key);
        digests.append("sha256($" + QByteArray::number(values.size()) + ')');
    }
    const auto former = server.run(
        "DELETE FROM indicia_message WHERE folder = $1 AND sha256(key) IN (" + digests.join(", ") + ") RETURNING id",
        values);
    QList<qint64> numbers;
    for (int i = 0; former && i < former->count(); ++i) {
        numbers.append(former->integer(i, 0));
    }
    if (!numbers.isEmpty()) {
        server.run("DELETE FROM indicia_message WHERE main <> 0 AND main IN " + postgresNumbers(numbers));
    }
}

void writeWithAttached(Postgres &server, const ScannedMessage &message)
{
    QList<PostgresValue> values;
    addValues(values, message.folder, 0, message.again, message.rows.first());
    const qint64 main = server.number(insertText(1) + " RETURNING id", values);
    for (qsizetype i = 1; main != 0 && i < message.rows.size(); ++i) {
        values.clear();
        addValues(values, message.folder, main, false, message.rows.at(i));
        server.run(insertText(1), values);
    }
}

/// Those to which nothing is attached, which are most, many at once.
void writeSingle(Postgres &server, const QList<const ScannedMessage *> &messages)
{
    QList<PostgresValue> values;
    qsizetype rows = 0;
    const auto flush = [&] {
        if (rows > 0) {
            server.run(insertText(rows), values);
        }
        values.clear();
        rows = 0;
    };
    for (const ScannedMessage *message : messages) {
        if (message->rows.size() > 1) {
            continue;
        }
        addValues(values, message->folder, 0, message->again, message->rows.first());
        if (++rows == rowsAtOnce) {
            flush();
        }
    }
    flush();
}

} // namespace

QByteArray postgresMessageColumns()
{
    return "id, folder, main, again, " + columnNames();
}

ScanRow postgresMessage(const PostgresRows &rows, int row)
{
    ScanValues values;
    int column = columnsBefore;
    for (const ScanColumn &description : scanColumns()) {
        auto &value = values.at(static_cast<std::size_t>(column - columnsBefore));
        if (description.isNumber) {
            value = rows.integer(row, column);
        } else {
            value = rows.octets(row, column);
        }
        ++column;
    }
    return scanRowFrom(values);
}

void sharePostgresFolder(Postgres &server, qint64 folder, const QByteArray &context)
{
    server.run("SELECT pg_advisory_xact_lock_shared(1231971411, $1::int)", {folder}); // the number is "IndS"
    if (server.number("SELECT count(*) FROM indicia_folder WHERE id = $1 AND context = $2", {folder, context}) == 0) {
        server.refuse(StoreFault::Changed);
    }
}

void ownPostgresFolder(Postgres &server, qint64 folder)
{
    server.run("SELECT pg_advisory_xact_lock(1231971411, $1::int)", {folder});
}

void writePostgresMessages(Postgres &server, const QByteArray &context, const QList<ScannedMessage> &messages)
{
    // All programs write in one order, of folders and of keys: else two of them would wait for each other.
    QMap<qint64, QMap<QByteArray, const ScannedMessage *>> folders;
    for (const ScannedMessage &message : messages) {
        folders[message.folder].insert(message.rows.first().key, &message);
    }
    for (auto folder = folders.keyBegin(); folder != folders.keyEnd(); ++folder) {
        sharePostgresFolder(server, *folder, context);
    }
    for (auto it = folders.cbegin(); server.good() && it != folders.cend(); ++it) {
        forget(server, it.key(), it->keys());
        const QList<const ScannedMessage *> ordered = it->values();
        for (const ScannedMessage *message : ordered) {
            if (message->rows.size() > 1) {
                writeWithAttached(server, *message);
            }
        }
        writeSingle(server, ordered);
    }
    faultPlace("postgres.written");
}

QByteArray postgresNumbers(const QList<qint64> &numbers)
{
    QByteArrayList texts;
    for (const qint64 number : numbers) {
        texts.append(QByteArray::number(number));
    }
    return '(' + (texts.isEmpty() ? QByteArray("-1") : texts.join(',')) + ')';
}

} // namespace Indicia
