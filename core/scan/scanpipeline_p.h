// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knownkeys.h"
#include "mailsource.h"
#include "scan.h"
#include "scanexamination_p.h"
#include "scanqueue_p.h"
#include "scanstore.h"
#include "scanwaiter_p.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

namespace Indicia {

/// One folder of a scan, shared by reader, workers and writer.
struct ScanFolder
{
    QString name;
    MailFolder::Opening opening;
    StoredFolder stored;
    std::vector<bool> standing; ///< by number: messages of the store that are still there; for the reader until its end
    bool isContinued = false; ///< only what was added is read; the rest stands
};
using ScanFolderPointer = std::shared_ptr<ScanFolder>;

/// A message on its way from the reader to a worker.
struct ScanTask
{
    ScanFolderPointer folder;
    FolderMessage message;

    [[nodiscard]] qint64 octets() const { return message.bytes ? message.bytes->size() : 0; }
};

// What the writer is told.

/// A message was examined, or could not be.
struct ScanResult
{
    ScanFolderPointer folder;
    ScannedMessage message;
    qint64 octets = 0;
    bool cancelled = false; ///< it was cut short, and is not kept
};
/// Messages of a folder are in the store already.
struct ScanKnown
{
    ScanFolderPointer folder;
    QList<qint64> messages;
};
/// All messages of a folder are that were in the store when it was opened, but for those to be tried again.
struct ScanAllKnown
{
    ScanFolderPointer folder;
};
/// The reader is done with a folder, of which it gave so many messages.
struct ScanFolderEnd
{
    ScanFolderPointer folder; ///< null where it could not even be opened
    QString name;
    qint64 messages = 0;
    std::optional<MailFault> fault{};
    bool unchanged = false; ///< it stands as the store knows it
};
/// The store gave no answer.
struct ScanStoreTrouble
{
    StoreFault fault;
};
using ScanEvent = std::variant<ScanResult, ScanKnown, ScanAllKnown, ScanFolderEnd, ScanStoreTrouble>;

/// What all threads of a scan share.
struct ScanShared
{
    /// @p helper is called where another worker could do something.
    ScanShared(const ScanJob &scanJob, int threads, std::function<void()> helper);

    const ScanJob &job;
    std::stop_source stop; ///< for all threads: the caller's wish, or a fault that ends it
    ScanTurns turns; ///< of the workers
    ScanQueue<ScanTask> tasks;
    ScanQueue<ScanEvent> events;
    std::atomic<int> producers = 0; ///< threads that put events
    std::atomic<qint64> underWay = 0; ///< messages between reader and writer
    std::atomic<bool> readToEnd = false; ///< the reader has looked into everything

    /// What the reader tells of its way; the rest of ScanProgress is the writer's.
    struct Way
    {
        QString folder;
        std::optional<qint64> messagesLeft;
        std::optional<qint64> octetsLeft;
        int foldersInAll = 0;
        int folderAt = 0;
        int foldersUntold = 0;
    };
    std::mutex wayMutex;
    Way way; // guarded by wayMutex

    /// Puts an event, whoever has asked to stop: the writer takes all of them to the end.
    void tell(ScanEvent event);
    /// Tells the caller which messages of the folder with that id are gone.
    void tellGone(const QByteArray &id, const QByteArrayList &keys) const;
    /// A thread puts no more events.
    void leave();
    /// Waits while the scan is paused.
    void waitWhilePaused() const;
};

/// Reads the sources, folder by folder, and puts tasks and events.
class ScanReader
{
public:
    explicit ScanReader(ScanShared &shared) : m_shared(shared) { }
    void run();

private:
    void readSource(MailSource &source);
    void readFolder(MailFolder &folder);
    /// Whether only what was added is to be read.
    [[nodiscard]] std::expected<bool, StoreFault> continueFolder(
        MailFolder &folder, const QByteArray &id, const StoredFolder &stored);
    void readMessages(MailFolder &folder, const ScanFolderPointer &known);
    [[nodiscard]] bool isSeen(const ScanFolderPointer &folder, QByteArrayView key);
    void tellKnown(const ScanFolderPointer &folder);
    void noteWay(const MailFolder &folder, const MailFolder::Opening &opening);
    [[nodiscard]] std::stop_token stop() const { return m_shared.stop.get_token(); }

    ScanShared &m_shared;
    QSet<QByteArray> m_opened; ///< ids: a folder that was named twice is read once
    std::optional<KnownKeys> m_keys; ///< of the folder that is read, where there is a store
    QList<qint64> m_known; ///< not told yet
    int m_folderAt = 0; ///< folders that were opened, or could not be
    int m_untold = 0; ///< folders to come that do not tell how many messages they hold
    qint64 m_ahead = 0; ///< messages in folders of the source that are still to be opened, as far as they tell
    std::optional<StoreFault> m_storeFault;
};

/// Looks at messages ahead of their examination, and gives their rows at once.
class ScanLooker
{
public:
    explicit ScanLooker(ScanShared &shared) : m_shared(shared) { }
    /// True where it came to the end of all that is near.
    [[nodiscard]] bool run(const std::stop_token &stop);

private:
    using Clock = std::chrono::steady_clock;

    /// False where it has to end.
    [[nodiscard]] bool lookInto(MailSource &source, const std::stop_token &stop);
    [[nodiscard]] bool lookInto(MailFolder &folder, const std::stop_token &stop);
    [[nodiscard]] bool lookAtAll(
        MailFolder &folder, const ScanPlace &place, qint64 number, const std::stop_token &stop);
    [[nodiscard]] bool give();

    ScanShared &m_shared;
    QSet<QByteArray> m_opened; ///< ids
    QList<ScanRow> m_rows; ///< not given yet
    Clock::time_point m_since; ///< when the first of them was read
};

/// Examines one message after the other, while it has a turn.
class ScanWorker
{
public:
    explicit ScanWorker(ScanShared &shared);
    void run();

private:
    /// Waits for a message and a turn; nothing where there is none, or not yet.
    [[nodiscard]] std::optional<ScanTask> nextTask();
    void standWhilePaused();
    void letOthersGoOn();
    [[nodiscard]] ScanResult examineTask(const ScanTask &task);

    ScanShared &m_shared;
    ScanWaiter m_resolver;
    Context m_context;
    bool m_hasTurn = false;
};

/// Keeps rows in batches, and gives them.
class ScanWriter
{
public:
    explicit ScanWriter(ScanShared &shared) : m_shared(shared) { }
    /// Until all other threads have left.
    [[nodiscard]] ScanOutcome run();

private:
    struct Ending
    {
        qint64 written = 0; ///< of the messages that the reader gave
        std::optional<ScanFolderEnd> end;
        bool whole = true;
    };

    void take(ScanResult &&result);
    void take(ScanKnown &&known);
    void take(ScanAllKnown &&known);
    void take(ScanFolderEnd &&end);
    void take(ScanStoreTrouble &&trouble);
    void flush();
    void settle(const ScanFolderPointer &folder);
    void give(const QList<ScanRow> &rows);
    void fail(StoreFault fault);
    void tellProgress();
    [[nodiscard]] bool works() const { return !m_outcome.storeFailed && !m_refused; }

    ScanShared &m_shared;
    ScanOutcome m_outcome;
    QList<ScanResult> m_batch;
    qsizetype m_batchRows = 0;
    QHash<const ScanFolder *, Ending> m_endings;
    bool m_wasCancelled = false;
    bool m_refused = false; ///< the caller wants no more rows
};

} // namespace Indicia
