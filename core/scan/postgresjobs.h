// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"
#include "scanstore.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>
#include <stop_token>

namespace Indicia {

/// A message that waits on a server to be examined, leased to whoever took it.
struct ScanTicket
{
    qint64 id = 0;
    qint64 folder = 0; ///< its number
    QByteArray folderId; ///< MailFolder::Opening::id
    QString folderName;
    FolderMessage message; ///< its octets come with PostgresJobs::octets()
};

/// The queue of a team: messages that wait on a PostgreSQL server, and workers on any machine that take them.
///
/// A worker leases what it takes, by the server's clock, under a token of its own. A lease that runs out gives the
/// message back, and what its former owner still says of it is not heard. A message that three owners have not brought
/// to an end is put aside, with a row that says so: it may be what they died of. For one thread at a time.
class PostgresJobs
{
public:
    static constexpr qint64 MaxTries = 3;

    template <typename T>
    using Result = std::expected<T, StoreFault>;

    /// On what terms messages are put and taken.
    struct Terms
    {
        QByteArray context; ///< see SqliteScanStore::open(): only messages that were put under the same one are taken
        std::chrono::seconds lease{300};
        std::stop_token stop{}; ///< ends waiting for the server
        bool isPatient = false; ///< a server that does not listen is waited for, for a minute
    };
    [[nodiscard]] static Result<std::unique_ptr<PostgresJobs>> open(const QByteArray &connection, const Terms &terms);
    ~PostgresJobs();
    Q_DISABLE_COPY_MOVE(PostgresJobs)

    /// Puts messages that were read from the folder with that number. Those that wait already are left as they are, and
    /// those of the folder that wait under another context are taken off; how many are new.
    [[nodiscard]] Result<qint64> put(qint64 folder, const QList<FolderMessage> &messages);

    /// Takes at most @p most messages that nobody has. One that was tried before is given alone, so that it takes no
    /// others along if it is what its owner died of.
    [[nodiscard]] Result<QList<ScanTicket>> take(qint64 most);
    /// The octets of a message that was taken; empty where it is ours no more.
    [[nodiscard]] Result<QByteArray> octets(const ScanTicket &ticket);
    /// Begins the leases of these anew, where they are ours still.
    [[nodiscard]] Result<void> extend(const QList<ScanTicket> &tickets);

    struct Done
    {
        ScanTicket ticket;
        ScannedMessage message;
    };
    /// Keeps the rows of messages that were examined and takes these off the queue; gives the rows of those that were
    /// ours still. The others were leased to somebody else, who will keep theirs.
    [[nodiscard]] Result<QList<ScanRow>> finish(const QList<Done> &done);
    /// Gives back what was taken and not finished, as if it had never been tried.
    [[nodiscard]] Result<void> release();

    struct Left
    {
        qint64 waiting = 0; ///< nobody has them
        qint64 leased = 0;
        qint64 aside = 0; ///< put aside
        qint64 others = 0; ///< of the first two kinds, under another context
    };
    [[nodiscard]] Result<Left> left();

private:
    struct Server;
    explicit PostgresJobs(std::unique_ptr<Server> server);

    std::unique_ptr<Server> m_server;
};

} // namespace Indicia
