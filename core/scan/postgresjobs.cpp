// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresjobs.h"

#include "crypto.h"
#include "faultplace_p.h"
#include "postgres_p.h"
#include "postgresform_p.h"
#include "postgresmessages_p.h"
#include "scanexamination_p.h"

#include <QSet>

#include <limits>

namespace Indicia {

namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr int tokenOctets = 16;
/// Messages that are put aside at once.
constexpr qint64 asideAtOnce = 100;
constexpr auto ticketColumns = "j.id, j.folder, f.name, f.shown, j.key, j.name, j.attached, j.received";
/// Messages of up to 64 KiB come with their tickets: most do, and each question costs a way to the server and back.
constexpr auto smallOctets = ", CASE WHEN length(j.octets) <= 65536 THEN j.octets ELSE '' END";
constexpr int octetsColumn = 8;

ScanTicket ticketFrom(const PostgresRows &rows, int row)
{
    ScanTicket ticket;
    ticket.id = rows.integer(row, 0);
    ticket.folder = rows.integer(row, 1);
    ticket.folderId = rows.octets(row, 2);
    ticket.folderName = QString::fromUtf8(rows.octets(row, 3));
    ticket.message.key = rows.octets(row, 4);
    ticket.message.name = QString::fromUtf8(rows.octets(row, 5));
    ticket.message.openAttached = rows.integer(row, 6) != 0;
    if (const qint64 received = rows.integer(row, 7); received != noTime) {
        ticket.message.received = std::chrono::sys_seconds(std::chrono::seconds(received));
    }
    return ticket;
}

QList<ScanTicket> ticketsFrom(const std::optional<PostgresRows> &rows, bool withOctets)
{
    QList<ScanTicket> tickets;
    for (int i = 0; rows && i < rows->count(); ++i) {
        tickets.append(ticketFrom(*rows, i));
        if (withOctets) {
            tickets.last().message.bytes = rows->octets(i, octetsColumn);
        }
    }
    return tickets;
}

/// What the server knows of a queue is always out of date: there were none a minute ago, and now a million. It must not
/// plan by that, but take the indexes, within this transaction.
void useIndexes(Postgres &server)
{
    server.run("SELECT set_config(name, 'off', true) FROM (VALUES ('enable_seqscan'), ('enable_bitmapscan'),"
               " ('enable_sort'), ('enable_hashjoin'), ('enable_mergejoin')) AS ways(name)");
}

} // namespace

struct PostgresJobs::Server
{
    std::unique_ptr<Postgres> connection;
    QByteArray context;
    QByteArray owner; ///< tells our leases from all others, also from those of ours that ran out
    qint64 leaseSeconds = 0;

    template <typename T>
    [[nodiscard]] Result<T> ask(const std::function<T(Postgres &)> &work)
    {
        T answer{};
        const auto done = connection->transact([&] { answer = work(*connection); });
        return done ? Result<T>(std::move(answer)) : std::unexpected(done.error());
    }

    /// Leases the messages that @p which selects. They are selected first, and once: a join might ask again.
    [[nodiscard]] QList<ScanTicket> lease(const QByteArray &which, qint64 most)
    {
        const auto leased
            = connection->run("WITH free AS MATERIALIZED (SELECT id FROM indicia_job WHERE context = $3 AND " + which
                    + " LIMIT $4 FOR UPDATE SKIP LOCKED) UPDATE indicia_job j SET state = 1, owner = $1,"
                      " tries = j.tries + 1, lease = now() + $2 * interval '1 second' FROM free, indicia_folder f"
                      " WHERE j.id = free.id AND f.id = j.folder RETURNING "
                    + ticketColumns + smallOctets,
                {owner, leaseSeconds, context, most});
        return ticketsFrom(leased, true);
    }

    /// Puts aside what nobody has brought to an end.
    void putAside()
    {
        const auto dead = connection->run(
            QByteArray("WITH dead AS MATERIALIZED (SELECT id FROM indicia_job WHERE context = $1 AND state = 1"
                       " AND lease < now() AND tries >= $2 ORDER BY lease LIMIT $3 FOR UPDATE SKIP LOCKED)"
                       " UPDATE indicia_job j SET state = 2, owner = '' FROM dead, indicia_folder f"
                       " WHERE j.id = dead.id AND f.id = j.folder RETURNING ")
                + ticketColumns,
            {context, MaxTries, asideAtOnce});
        const QList<ScanTicket> tickets = ticketsFrom(dead, false);
        QList<ScannedMessage> messages;
        for (const ScanTicket &ticket : tickets) {
            const ScanPlace place{ticket.folderId, ticket.folderName};
            messages.append(
                {ticket.folder, {faultRow(ticket.message, place, MailFault{MailTrouble::NotExamined, {}})}, false});
        }
        if (!messages.isEmpty()) {
            writePostgresMessages(*connection, context, messages);
        }
    }
};

PostgresJobs::PostgresJobs(std::unique_ptr<Server> server) : m_server(std::move(server))
{ }

PostgresJobs::~PostgresJobs() = default;

PostgresJobs::Result<std::unique_ptr<PostgresJobs>> PostgresJobs::open(const QByteArray &connection, const Terms &terms)
{
    auto opened = Postgres::open(connection, terms.stop, terms.isPatient);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    if (const auto fault = makePostgresForm(**opened)) {
        return std::unexpected(*fault);
    }
    const auto token = randomBytes(tokenOctets);
    if (!token) {
        return std::unexpected(StoreFault::Unreadable);
    }
    auto server = std::make_unique<Server>();
    server->connection = *std::move(opened);
    server->context = terms.context;
    server->owner = *token;
    server->leaseSeconds = terms.lease.count();
    return std::unique_ptr<PostgresJobs>(new PostgresJobs(std::move(server)));
}

PostgresJobs::Result<qint64> PostgresJobs::put(qint64 folder, const QList<FolderMessage> &messages)
{
    return m_server->ask<qint64>([&](Postgres &server) {
        qint64 added = 0;
        sharePostgresFolder(server, folder, m_server->context);
        // Whoever puts them anew wants them judged so, and not as before.
        server.run("DELETE FROM indicia_job j USING indicia_folder f, indicia_folder ours WHERE ours.id = $1"
                   " AND sha256(f.name) = sha256(ours.name) AND f.id <> ours.id AND j.folder = f.id",
            {folder});
        for (const FolderMessage &message : messages) {
            const qint64 received = message.received ? qint64(message.received->time_since_epoch().count()) : noTime;
            const auto put
                = server.run("INSERT INTO indicia_job(folder, key, name, attached, received, octets, context)"
                             " VALUES($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (folder, sha256(key)) DO NOTHING",
                    {folder, message.key, message.name.toUtf8(), qint64(message.openAttached), received,
                        message.bytes.value_or(QByteArray()), m_server->context});
            added += put ? put->affected() : 0;
        }
        return added;
    });
}

PostgresJobs::Result<QList<ScanTicket>> PostgresJobs::take(qint64 most)
{
    return m_server->ask<QList<ScanTicket>>([&](Postgres &server) {
        useIndexes(server);
        m_server->putAside();
        QList<ScanTicket> tickets = m_server->lease("state = 1 AND lease < now() AND tries < 3 ORDER BY lease", 1);
        static_assert(MaxTries == 3);
        if (tickets.isEmpty()) {
            tickets = m_server->lease("state = 0 ORDER BY id", most);
        }
        faultPlace("jobs.leased");
        return tickets;
    });
}

PostgresJobs::Result<QByteArray> PostgresJobs::octets(const ScanTicket &ticket)
{
    if (ticket.message.bytes && !ticket.message.bytes->isEmpty()) {
        return *ticket.message.bytes;
    }
    QByteArray octets;
    const auto done = m_server->connection->once([&] {
        const auto found = m_server->connection->run(
            "SELECT octets FROM indicia_job WHERE id = $1 AND owner = $2", {ticket.id, m_server->owner});
        octets = found && found->count() > 0 ? found->octets(0, 0) : QByteArray();
    });
    return done ? Result<QByteArray>(octets) : std::unexpected(done.error());
}

PostgresJobs::Result<void> PostgresJobs::extend(const QList<ScanTicket> &tickets)
{
    QList<qint64> numbers;
    for (const ScanTicket &ticket : tickets) {
        numbers.append(ticket.id);
    }
    const auto done = m_server->ask<int>([&](Postgres &server) {
        server.run("UPDATE indicia_job SET lease = now() + $1 * interval '1 second' WHERE owner = $2 AND id IN "
                + postgresNumbers(numbers),
            {m_server->leaseSeconds, m_server->owner});
        return 0;
    });
    return done ? Result<void>() : std::unexpected(done.error());
}

PostgresJobs::Result<QList<ScanRow>> PostgresJobs::finish(const QList<Done> &done)
{
    QList<qint64> numbers;
    for (const Done &one : done) {
        numbers.append(one.ticket.id);
    }
    return m_server->ask<QList<ScanRow>>([&](Postgres &server) {
        useIndexes(server);
        QSet<qint64> ours;
        const auto taken = server.run(
            "DELETE FROM indicia_job WHERE owner = $1 AND id IN " + postgresNumbers(numbers) + " RETURNING id",
            {m_server->owner});
        for (int i = 0; taken && i < taken->count(); ++i) {
            ours.insert(taken->integer(i, 0));
        }
        faultPlace("jobs.deleted");
        QList<ScannedMessage> messages;
        QList<ScanRow> rows;
        for (const Done &one : done) {
            if (ours.contains(one.ticket.id)) {
                messages.append(one.message);
                rows.append(one.message.rows);
            }
        }
        if (!messages.isEmpty()) {
            writePostgresMessages(server, m_server->context, messages);
        }
        faultPlace("jobs.finished");
        return rows;
    });
}

PostgresJobs::Result<void> PostgresJobs::release()
{
    const auto done = m_server->ask<int>([&](Postgres &server) {
        server.run("UPDATE indicia_job SET state = CASE WHEN tries > 1 THEN 1 ELSE 0 END, owner = '',"
                   " tries = tries - 1, lease = 'epoch' WHERE owner = $1 AND state = 1",
            {m_server->owner});
        return 0;
    });
    return done ? Result<void>() : std::unexpected(done.error());
}

PostgresJobs::Result<PostgresJobs::Left> PostgresJobs::left()
{
    return m_server->ask<Left>([&](Postgres &server) {
        Left left;
        const auto counts
            = server.run("SELECT count(*) FILTER (WHERE state = 0 AND context = $1),"
                         " count(*) FILTER (WHERE state = 1 AND context = $1), count(*) FILTER (WHERE state = 2),"
                         " count(*) FILTER (WHERE state < 2 AND context <> $1) FROM indicia_job",
                {m_server->context});
        if (counts && counts->count() > 0) {
            left = {counts->integer(0, 0), counts->integer(0, 1), counts->integer(0, 2), counts->integer(0, 3)};
        }
        return left;
    });
}

} // namespace Indicia
