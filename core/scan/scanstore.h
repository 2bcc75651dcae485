// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanrow.h"
#include "storefault.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <expected>
#include <functional>
#include <optional>

namespace Indicia {

/// A message that was scanned, to be kept.
struct ScannedMessage
{
    qint64 folder = 0; ///< StoredFolder::number
    QList<ScanRow> rows; ///< its own, and behind it those of the messages that are attached to it; never empty
    /// What kept it from being judged may pass: the next scan tries again.
    bool again = false;
};

/// A folder as a store knows it.
struct StoredFolder
{
    qint64 number = 0;
    /// As many messages as are known to be tried again by their keys.
    static constexpr qsizetype MostAgain = 10'000;

    /// MailFolder::Opening::mark when a scan last came to its end; empty where none has, or more than MostAgain
    /// messages are to be tried again, for which the folder is read as one that nobody knows.
    QByteArray mark;
    qint64 last = 0; ///< no message of it has a greater number yet
    QByteArrayList again{}; ///< where it has a mark: the keys of messages that are to be tried again
};

/// Keeps what scans found, so that a scan can be killed at any instant, goes on where it was, and need not be repeated.
/// Rows are the folder's as it stands: what is no longer in it is forgotten, when a scan has come to its end at the
/// latest.
///
/// What is kept was judged in one context: who we are, and what DNS was asked. Under another one it is not believed.
/// Safe to use from several threads; several programs may use one store at a time.
class ScanStore
{
public:
    template <typename T>
    using Result = std::expected<T, StoreFault>;

    ScanStore() = default;
    virtual ~ScanStore() = default;
    Q_DISABLE_COPY_MOVE(ScanStore)

    /// The folder with that MailFolder::Opening::id, made where it is not there.
    [[nodiscard]] virtual Result<StoredFolder> folder(const QByteArray &id, const QString &name) = 0;
    /// The number of the message with that key; nothing where it is not there, or is to be tried again.
    [[nodiscard]] virtual Result<std::optional<qint64>> find(qint64 folder, QByteArrayView key) = 0;
    /// Tells of all messages of a folder that find() would find, in no certain order, their keys and numbers; keys of
    /// messages that are attached to others may be among them. One that is written anew meanwhile may be told twice.
    /// No more are told when @p tell says no. It must not ask the store.
    using TellKey = std::function<bool(QByteArrayView key, qint64 message)>;
    [[nodiscard]] virtual Result<void> keys(qint64 folder, const TellKey &tell) = 0;
    /// How many messages are kept of a folder.
    [[nodiscard]] virtual Result<qint64> count(qint64 folder) = 0;

    /// The rows of messages with these numbers, those attached to them too.
    [[nodiscard]] virtual Result<QList<ScanRow>> rows(qint64 folder, const QList<qint64> &messages) = 0;
    /// Some of the rows of a folder, in the order of their numbers.
    struct Page
    {
        QList<ScanRow> rows;
        qint64 last = 0; ///< the number of the last one; 0 where there are none any more
    };
    enum class Which {
        All,
        Settled, ///< not of messages that are to be tried again, nor what is attached to these
    };
    /// The next rows of a folder behind number @p after and up to @p upTo.
    [[nodiscard]] virtual Result<Page> page(qint64 folder, qint64 after, qint64 upTo, Which which) = 0;

    /// Forgets the messages of a folder with numbers up to @p upTo of whose keys @p stands says no: all of them or
    /// none. The keys of those that were forgotten. It may be asked about the keys of messages that are attached to
    /// others, too, which go with those.
    using StandsByKey = std::function<bool(QByteArrayView key)>;
    [[nodiscard]] virtual Result<QByteArrayList> forget(qint64 folder, qint64 upTo, const StandsByKey &stands) = 0;
    /// Keeps the messages, each in place of what was kept of it: all of them or none.
    [[nodiscard]] virtual Result<void> write(const QList<ScannedMessage> &messages) = 0;
    /// Notes that the folder was scanned to its end as it stood by @p mark. Messages with numbers up to @p upTo of
    /// which @p stands says no are forgotten; where it is empty none are. The keys of those that were forgotten.
    using Stands = std::function<bool(qint64 message)>;
    [[nodiscard]] virtual Result<QByteArrayList> finish(
        qint64 folder, const QByteArray &mark, qint64 upTo, const Stands &stands)
        = 0;
};

} // namespace Indicia
