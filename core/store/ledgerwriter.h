// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgerfaults.h"
#include "ledgersource.h"
#include "sentledger.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

namespace Indicia {

/// How far one file of a source has been read.
struct LedgerFile
{
    qint64 id = 0; ///< 0 before it is first written
    QByteArray path{};
    qint64 inode = 0;
    qint64 size = 0; ///< when it was last read
    qint64 modified = 0; ///< the same, in seconds
    qint64 head = 0; ///< how many of its first octets `digest` is of
    QByteArray digest{}; ///< by which it is known again under another name, compressed or not
    qint64 position = 0; ///< all before it is in the ledger; of a compressed file, uncompressed
    QByteArray state{}; ///< what the reader needs to go on there

    friend bool operator==(const LedgerFile &, const LedgerFile &) = default;
};

/// How far a source has been read.
struct LedgerProgress
{
    qint64 revision = 0; ///< counts the batches
    QByteArray state; ///< what its reader needs to go on
    QList<LedgerFile> files;
};

/// A time for which something was seen, and from whom.
struct SeenTime
{
    QList<QByteArray> senders;
    std::chrono::sys_seconds from{};
    std::chrono::sys_seconds to{};
    friend bool operator==(const SeenTime &, const SeenTime &) = default;
};

/// One message to be entered.
struct NewLedgerEntry
{
    LedgerEntry entry;
    QByteArray fingerprint; ///< tells it from others where it has no Message-ID; it is not entered twice either
};

/// What is entered together or not at all, with how far the source has been read by then.
struct LedgerBatch
{
    qint64 source = 0;
    qint64 revision = 0; ///< that which the batch was made after
    QByteArray state;
    std::optional<LedgerFile> file; ///< what was read of it
    QList<NewLedgerEntry> entries;
    QList<quint64> seen; ///< names of files that are done with, hashed
    std::optional<QList<SeenTime>> times; ///< all that is covered
    bool timesAreOfFile = false; ///< by the batch's file; else by the source as a whole
};

struct LedgerTally
{
    qint64 added = 0;
    qint64 merged = 0; ///< were there already; something new about some of them may have been noted
    qint64 file = 0; ///< id of the batch's file
    qint64 revision = 0;
};

/// A ledger in a file, opened to be filled. For one thread at a time; other programs and threads may ask it meanwhile,
/// and fill it: whoever comes second waits for the other's batch.
class LedgerWriter
{
public:
    /// Makes the file where it is not there; then Message-IDs are kept as @p form says.
    [[nodiscard]] static std::expected<std::unique_ptr<LedgerWriter>, StoreFault> open(
        const QString &path, MessageIdForm form = MessageIdForm::Plain);
    ~LedgerWriter();
    Q_DISABLE_COPY_MOVE(LedgerWriter)

    [[nodiscard]] MessageIdForm messageIdForm() const;

    /// The source at @p path, which is made where it is not there; its terms are those from now on.
    [[nodiscard]] std::expected<LedgerSource, StoreFault> source(
        LedgerSourceForm form, const QByteArray &path, const LedgerSourceTerms &terms);
    [[nodiscard]] std::expected<QList<LedgerSource>, StoreFault> sources();
    [[nodiscard]] std::expected<LedgerProgress, StoreFault> progress(qint64 source);
    /// What is covered by @p file of the source, or by itself where @p file is 0.
    [[nodiscard]] QList<SeenTime> seenTimes(qint64 source, qint64 file);
    [[nodiscard]] bool isSeen(qint64 source, quint64 name);

    /// Enters all of @p batch, or nothing. Changed where another program was faster: then progress() is to be asked
    /// again.
    [[nodiscard]] std::expected<LedgerTally, StoreFault> commit(const LedgerBatch &batch);
    /// Takes out all that came from @p source, and every address that nothing else names. How many entries that were.
    [[nodiscard]] std::expected<qint64, StoreFault> forget(qint64 source);

private:
    struct Tables;
    explicit LedgerWriter(std::unique_ptr<Tables> tables);

    std::unique_ptr<Tables> m_tables;
};

} // namespace Indicia
