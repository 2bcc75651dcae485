// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "examine.h"
#include "scanrow.h"
#include "storefault.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace Indicia {

class ScanStore;

/// How far a scan has come. Rates and the time that is left are the caller's to reckon: nothing here has a clock.
struct ScanProgress
{
    QString folder; ///< the one that is read; hostile
    qint64 scanned = 0; ///< messages examined in this run
    qint64 known = 0; ///< messages that an earlier run had examined
    qint64 failed = 0; ///< messages that could not be read, among those scanned
    qint64 octets = 0; ///< read in this run
    /// Where the folders tell: of those opened so far, and of those that tell before they are opened.
    std::optional<qint64> messagesLeft;
    std::optional<qint64> octetsLeft;
    int folders = 0; ///< that have come to their end
    int foldersInAll = 0; ///< a source that was not looked into yet counts for one
    int folderAt = 0; ///< the number of `folder` among them, from 1; 0 before the first
    /// Of those to come: which do not tell how many messages they hold. Without any messagesLeft is all that is left.
    int foldersUntold = 0;
};

/// A folder that could not be read, or not to its end.
struct FolderFault
{
    QString folder; ///< hostile
    MailFault fault;
};

struct ScanOutcome
{
    ScanProgress progress;
    QList<FolderFault> faults;
    bool cancelled = false;
    bool storeFailed = false; ///< the store took no more: what it has is whole, the rest was not scanned
    StoreFault storeFault = StoreFault::Unreadable; ///< why, where it did
    bool incomplete = false; ///< DNS did not answer for some messages
    bool aheadEnded = false; ///< nothing is left in ScanJob::ahead that was not looked at or judged
    /// Every folder was read to its end.
    [[nodiscard]] bool complete() const { return faults.isEmpty() && !cancelled && !storeFailed; }
};

/// Lets a scan wait, and go on. Shared by threads.
class ScanPause
{
public:
    void set(bool paused);
    [[nodiscard]] bool isSet() const;
    /// Returns when it is not set, or @p stop is asked for.
    void wait(std::stop_token stop) const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    bool m_paused = false;
};

/// What to scan, with what, and who is told. The pointers are not owned and outlive the scan.
struct ScanJob
{
    QList<MailSource *> sources;
    Context context; ///< for every message; its stop token is the scan's
    int threads = 1; ///< that examine; at least 1
    /// Messages that may be begun beside those while these wait for DNS, each on a thread of its own: see
    /// QueryPace::messagesAtOnce().
    int waiting = 0;
    ScanStore *store = nullptr; ///< where rows are kept and known again; null: nowhere, every message is scanned
    ScanPause *pause = nullptr; ///< may be null
    /// Gets the rows, those of earlier runs too, in no certain order, from one thread at a time. A row is in the store
    /// before it comes here. False ends the scan.
    std::function<bool(const QList<ScanRow> &)> rows;
    /// Told now and then, from one thread at a time; may be empty.
    std::function<void(const ScanProgress &)> progress{};
    /// The sources once more, in the same order: messages in them that are not kept yet are looked at ahead of their
    /// examination. Those that are not near are left out, and so is what cannot be read.
    QList<MailSource *> ahead{};
    /// Gets rows of @p ahead, not judged, from one thread at a time, beside rows(). A message may come here after it
    /// came there. False ends it.
    std::function<bool(const QList<ScanRow> &)> looked{};
    /// Whether rows that an earlier run had stored are given too.
    bool giveKnown = true;
    /// Told which messages, by their keys, are in a folder no more, and forgotten by the store; what is attached to
    /// them goes with them. Before rows of a later message with such a key; from several threads at a time; may be
    /// empty.
    std::function<void(const QByteArray &folder, const QByteArrayList &keys)> gone{};
    /// Told each report before its row is kept, from several threads at a time; may be empty.
    std::function<void(const CaseReport &)> examined{};
};

/// Reads every message of the sources once, examines it on threads of its own, and keeps its row: reader, bounded
/// queue, workers, one writer. While a message waits for DNS another one is examined, so that many questions are on
/// their way at a time; none is asked that a message alone would not have asked. Blocking. Memory does not grow with
/// the number of messages. It may be killed at any instant: what the store has is whole, and the next run with the same
/// store scans the rest.
[[nodiscard]] ScanOutcome runScan(const ScanJob &job, std::stop_token stop);

} // namespace Indicia
