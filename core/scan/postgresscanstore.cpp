// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresscanstore.h"

#include "postgres_p.h"
#include "postgresform_p.h"
#include "postgresmessages_p.h"

#include <algorithm>
#include <mutex>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

using KeysWithNumbers = QList<std::pair<QByteArray, qint64>>;

constexpr qint64 pageRows = 256;
constexpr qint64 keysAtOnce = 10'000;
constexpr qint64 daysUnused = 30;
constexpr auto scheme = "postgresql:"_L1;

/// With what is attached to them.
void forgetMessages(Postgres &server, const QList<qint64> &numbers)
{
    if (!numbers.isEmpty()) {
        const QByteArray list = postgresNumbers(numbers);
        server.run("DELETE FROM indicia_message WHERE main <> 0 AND main IN " + list);
        server.run("DELETE FROM indicia_message WHERE id IN " + list);
    }
}

/// What is to be tried again of a folder with a mark.
void describeAgain(Postgres &server, StoredFolder &folder)
{
    const auto again = server.run("SELECT key FROM indicia_message WHERE folder = $1 AND again <> 0 LIMIT $2",
        {folder.number, qint64(StoredFolder::MostAgain + 1)});
    for (int i = 0; again && i < again->count(); ++i) {
        folder.again.append(again->octets(i, 0));
    }
    if (folder.again.size() > StoredFolder::MostAgain) {
        folder.mark.clear();
        folder.again.clear();
    }
}

} // namespace

struct PostgresScanStore::Server
{
    std::mutex mutex; // guards all below
    std::unique_ptr<Postgres> connection;
    QByteArray context;

    /// Does @p work in a transaction; what it gave, or why not.
    template <typename T>
    [[nodiscard]] Result<T> ask(const std::function<T(Postgres &)> &work)
    {
        const std::lock_guard lock(mutex);
        T answer{};
        const auto done = connection->transact([&] { answer = work(*connection); });
        return done ? Result<T>(std::move(answer)) : std::unexpected(done.error());
    }
    /// The same for one number.
    [[nodiscard]] Result<qint64> number(const QByteArray &sql, const QList<PostgresValue> &values)
    {
        const std::lock_guard lock(mutex);
        qint64 answer = 0;
        const auto done = connection->once([&] { answer = connection->number(sql, values); });
        return done ? Result<qint64>(answer) : std::unexpected(done.error());
    }

    /// What the folder held under contexts in which nobody has opened it for long: of an earlier version, mostly. Each
    /// in a transaction of its own, so that nobody waits for more than one.
    [[nodiscard]] Result<void> forgetUnused(qint64 folder)
    {
        const auto unused = ask<QList<qint64>>([folder](Postgres &server) {
            const auto found = server.run("SELECT f.id FROM indicia_folder f, indicia_folder ours WHERE ours.id = $1"
                                          " AND sha256(f.name) = sha256(ours.name) AND f.id <> ours.id"
                                          " AND f.used < now() - $2 * interval '1 day'",
                {folder, daysUnused});
            QList<qint64> numbers;
            for (int i = 0; found && i < found->count(); ++i) {
                numbers.append(found->integer(i, 0));
            }
            return numbers;
        });
        for (const qint64 number : unused.value_or(QList<qint64>())) {
            const auto done = ask<int>([number](Postgres &server) {
                ownPostgresFolder(server, number);
                for (const char *table :
                    {"indicia_message WHERE folder", "indicia_job WHERE folder", "indicia_folder WHERE id"}) {
                    server.run(QByteArray("DELETE FROM ") + table + " = $1", {number});
                }
                return 0;
            });
            if (!done) {
                return std::unexpected(done.error());
            }
        }
        return unused ? Result<void>() : std::unexpected(unused.error());
    }

    static void complete(Postgres &server, QList<ScanRow> &rows, qint64 folder)
    {
        const auto found = server.run("SELECT name, shown FROM indicia_folder WHERE id = $1", {folder});
        for (ScanRow &row : rows) {
            if (found && found->count() > 0) {
                row.folder = found->octets(0, 0);
                row.folderName = QString::fromUtf8(found->octets(0, 1)).left(ScanRow::MaxText);
            }
        }
    }
};

PostgresScanStore::PostgresScanStore(std::unique_ptr<Server> server) : m_server(std::move(server))
{ }

PostgresScanStore::~PostgresScanStore() = default;

bool PostgresScanStore::isAddress(const QString &address)
{
    return address.startsWith(scheme, Qt::CaseInsensitive) || address.startsWith("postgres:"_L1, Qt::CaseInsensitive);
}

std::optional<QByteArray> PostgresScanStore::connectionOf(const QString &address)
{
    const QString rest = address.sliced(address.indexOf(u':') + 1);
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(rest.toUtf8()));
    if (rest.contains("password"_L1, Qt::CaseInsensitive) || plain.contains("password"_L1, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    if (!rest.startsWith("//"_L1)) {
        return rest.trimmed().toUtf8();
    }
    // A slash in a password ends the user for libpq, but not for who sees the address.
    const QString user = rest.sliced(2).section(u'?', 0, 0).section(u'@', 0, -2);
    return user.contains(u':') ? std::nullopt : std::optional(("postgresql:"_L1 + rest).toUtf8());
}

QByteArray PostgresScanStore::refusal(const QByteArray &connection)
{
    return Postgres::refusal(connection);
}

ScanStore::Result<std::unique_ptr<PostgresScanStore>> PostgresScanStore::open(
    const QByteArray &connection, const QByteArray &context, std::stop_token stop)
{
    auto opened = Postgres::open(connection, std::move(stop));
    if (!opened) {
        return std::unexpected(opened.error());
    }
    if (const auto fault = makePostgresForm(**opened)) {
        return std::unexpected(*fault);
    }
    auto server = std::make_unique<Server>();
    server->connection = *std::move(opened);
    server->context = context;
    return std::unique_ptr<PostgresScanStore>(new PostgresScanStore(std::move(server)));
}

ScanStore::Result<QList<KeptFolder>> PostgresScanStore::folders()
{
    return m_server->ask<QList<KeptFolder>>([](Postgres &server) {
        const auto found = server.run(
            "SELECT f.id, f.name, f.shown, f.context, coalesce(m.rows, 0), coalesce(j.waiting, 0),"
            " CASE WHEN length(f.mark) > 0 THEN 1::bigint ELSE 0 END, extract(epoch FROM f.used)::bigint"
            " FROM indicia_folder f"
            " LEFT JOIN (SELECT folder, count(*) AS rows FROM indicia_message GROUP BY folder) m ON m.folder = f.id"
            " LEFT JOIN (SELECT folder, count(*) AS waiting FROM indicia_job WHERE state < 2 GROUP BY folder) j"
            " ON j.folder = f.id ORDER BY f.used DESC, f.id DESC LIMIT $1",
            {MostFolders});
        QList<KeptFolder> folders;
        for (int i = 0; found && i < found->count(); ++i) {
            folders.append({.number = found->integer(i, 0),
                .id = found->octets(i, 1),
                .name = QString::fromUtf8(found->octets(i, 2)).left(ScanRow::MaxText),
                .context = found->octets(i, 3),
                .rows = found->integer(i, 4),
                .waiting = found->integer(i, 5),
                .whole = found->integer(i, 6) != 0,
                .used = std::chrono::sys_seconds(std::chrono::seconds(found->integer(i, 7)))});
        }
        return folders;
    });
}

ScanStore::Result<StoredFolder> PostgresScanStore::folder(const QByteArray &id, const QString &name)
{
    return m_server->ask<StoredFolder>([&](Postgres &server) {
        StoredFolder folder;
        // Whoever comes second waits for the first here, and finds its row.
        const auto known
            = server.run("INSERT INTO indicia_folder(name, shown, mark, context) VALUES($1, $2, '', $3)"
                         " ON CONFLICT (sha256(name), context) DO UPDATE SET shown = excluded.shown, used = now()"
                         " RETURNING id, mark",
                {id, name.toUtf8(), m_server->context});
        if (!known || known->count() == 0) {
            return folder;
        }
        folder.number = known->integer(0, 0);
        folder.mark = known->octets(0, 1);
        ownPostgresFolder(server, folder.number);
        folder.last
            = server.number("SELECT coalesce(max(id), 0) FROM indicia_message WHERE folder = $1", {folder.number});
        if (!folder.mark.isEmpty()) {
            describeAgain(server, folder);
        }
        return folder;
    });
}

ScanStore::Result<std::optional<qint64>> PostgresScanStore::find(qint64 folder, QByteArrayView key)
{
    const auto number = m_server->number(
        "SELECT id FROM indicia_message WHERE folder = $1 AND sha256(key) = sha256($2) AND again = 0",
        {folder, key.toByteArray()});
    if (!number) {
        return std::unexpected(number.error());
    }
    return *number != 0 ? std::optional(*number) : std::nullopt;
}

ScanStore::Result<void> PostgresScanStore::keys(qint64 folder, const TellKey &tell)
{
    for (qint64 after = 0;;) {
        const auto done = m_server->ask<KeysWithNumbers>([&](Postgres &server) {
            KeysWithNumbers found;
            const auto keys = server.run("SELECT id, key FROM indicia_message WHERE folder = $1 AND id > $2"
                                         " AND again = 0 ORDER BY id LIMIT $3",
                {folder, after, keysAtOnce});
            for (int i = 0; keys && i < keys->count(); ++i) {
                found.append({keys->octets(i, 1), keys->integer(i, 0)});
            }
            return found;
        });
        if (!done) {
            return std::unexpected(done.error());
        }
        if (done->isEmpty()
            || !std::ranges::all_of(*done, [&](const auto &one) { return tell(one.first, one.second); })) {
            return {};
        }
        after = done->last().second;
    }
}

ScanStore::Result<qint64> PostgresScanStore::count(qint64 folder)
{
    return m_server->number("SELECT count(*) FROM indicia_message WHERE folder = $1", {folder});
}

ScanStore::Result<QList<ScanRow>> PostgresScanStore::rows(qint64 folder, const QList<qint64> &messages)
{
    return m_server->ask<QList<ScanRow>>([&](Postgres &server) {
        QList<ScanRow> rows;
        const QByteArray numbers = postgresNumbers(messages);
        const auto found = server.run("SELECT " + postgresMessageColumns() + " FROM indicia_message WHERE id IN "
            + numbers + " OR (main <> 0 AND main IN " + numbers + ") ORDER BY id");
        for (int i = 0; found && i < found->count(); ++i) {
            rows.append(postgresMessage(*found, i));
        }
        Server::complete(server, rows, folder);
        return rows;
    });
}

ScanStore::Result<ScanStore::Page> PostgresScanStore::page(qint64 folder, qint64 after, qint64 upTo, Which which)
{
    const QByteArray settled = which == Which::All
        ? QByteArray()
        : QByteArray(" AND again = 0 AND (main = 0 OR NOT EXISTS (SELECT 1 FROM indicia_message carrier"
                     " WHERE carrier.id = indicia_message.main AND carrier.again <> 0))");
    return m_server->ask<Page>([&](Postgres &server) {
        Page page;
        const auto found = server.run("SELECT " + postgresMessageColumns()
                + " FROM indicia_message WHERE folder = $1 AND id > $2 AND id <= $3" + settled
                + " ORDER BY id LIMIT $4",
            {folder, after, upTo, pageRows});
        for (int i = 0; found && i < found->count(); ++i) {
            page.last = found->integer(i, 0);
            page.rows.append(postgresMessage(*found, i));
        }
        Server::complete(server, page.rows, folder);
        return page;
    });
}

/// In steps, so that the keys of a large folder are never all in memory.
ScanStore::Result<QByteArrayList> PostgresScanStore::forget(qint64 folder, qint64 upTo, const StandsByKey &stands)
{
    return m_server->ask<QByteArrayList>([&](Postgres &server) {
        QByteArrayList goneKeys;
        qint64 after = 0;
        while (const auto keys = server.run("SELECT id, key FROM indicia_message WHERE folder = $1 AND id > $2"
                                            " AND id <= $3 AND main = 0 ORDER BY id LIMIT $4",
                   {folder, after, upTo, keysAtOnce})) {
            if (keys->count() == 0) {
                break;
            }
            QList<qint64> gone;
            for (int i = 0; i < keys->count(); ++i) {
                after = keys->integer(i, 0);
                QByteArray key = keys->octets(i, 1);
                if (!stands(key)) {
                    gone.append(after);
                    goneKeys.append(std::move(key));
                }
            }
            forgetMessages(server, gone);
        }
        return goneKeys;
    });
}

ScanStore::Result<void> PostgresScanStore::write(const QList<ScannedMessage> &messages)
{
    const auto done = m_server->ask<int>([&](Postgres &server) {
        writePostgresMessages(server, m_server->context, messages);
        return 0;
    });
    return done ? Result<void>() : std::unexpected(done.error());
}

ScanStore::Result<QByteArrayList> PostgresScanStore::finish(
    qint64 folder, const QByteArray &mark, qint64 upTo, const Stands &stands)
{
    auto done = m_server->ask<QByteArrayList>([&](Postgres &server) {
        QList<qint64> gone;
        QByteArrayList goneKeys;
        const auto numbers = stands
            ? server.run(
                  "SELECT id, key FROM indicia_message WHERE folder = $1 AND id <= $2 AND main = 0", {folder, upTo})
            : std::nullopt;
        for (int i = 0; numbers && i < numbers->count(); ++i) {
            if (!stands(numbers->integer(i, 0))) {
                gone.append(numbers->integer(i, 0));
                goneKeys.append(numbers->octets(i, 1));
            }
        }
        forgetMessages(server, gone);
        server.run("UPDATE indicia_folder SET mark = $1, used = now() WHERE id = $2", {mark, folder});
        return goneKeys;
    });
    if (!done) {
        return done;
    }
    return m_server->forgetUnused(folder).transform([&done] { return *std::move(done); });
}

} // namespace Indicia
