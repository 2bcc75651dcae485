// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanpipeline_p.h"

#include "faultplace_p.h"

namespace Indicia {

namespace {

constexpr qsizetype rowsAtOnce = 200;
constexpr auto longestWait = std::chrono::milliseconds(200);

} // namespace

ScanOutcome ScanWriter::run()
{
    auto since = std::chrono::steady_clock::now();
    while (true) {
        auto event = m_shared.events.take({}, longestWait);
        if (event) {
            if (m_batch.isEmpty()) {
                since = std::chrono::steady_clock::now();
            }
            std::visit([this](auto &&one) { take(std::forward<decltype(one)>(one)); }, std::move(*event));
        }
        const bool isLate = std::chrono::steady_clock::now() - since >= longestWait;
        if (m_batchRows >= rowsAtOnce || !event || (isLate && !m_batch.isEmpty())) {
            flush();
            tellProgress();
        }
        if (!event && m_shared.events.isExhausted()) {
            break;
        }
    }
    m_outcome.cancelled = !m_outcome.storeFailed && (m_refused || m_wasCancelled || !m_shared.readToEnd);
    return m_outcome;
}

void ScanWriter::take(ScanResult &&result)
{
    --m_shared.underWay;
    m_batchRows += result.message.rows.size();
    m_batch.append(std::move(result));
}

void ScanWriter::take(ScanKnown &&known)
{
    if (!works() || m_shared.stop.stop_requested()) {
        return;
    }
    m_outcome.progress.known += known.messages.size();
    if (m_shared.job.giveKnown) {
        const auto rows = m_shared.job.store->rows(known.folder->stored.number, known.messages);
        if (!rows) {
            fail(rows.error());
            return;
        }
        give(*rows);
        faultPlace("writer.knowngiven");
    }
}

void ScanWriter::take(ScanAllKnown &&known)
{
    const StoredFolder &stored = known.folder->stored;
    ScanStore &store = *m_shared.job.store;
    if (!works()) {
        return;
    }
    const auto count = store.count(stored.number);
    if (!count) {
        fail(count.error());
        return;
    }
    m_outcome.progress.known += *count - stored.again.size();
    const auto which = stored.again.isEmpty() ? ScanStore::Which::All : ScanStore::Which::Settled;
    qint64 after = 0;
    while (m_shared.job.giveKnown && works() && !m_shared.stop.stop_requested()) {
        const auto page = store.page(stored.number, after, stored.last, which);
        if (!page) {
            fail(page.error());
            return;
        }
        if (page->last == 0) {
            break;
        }
        after = page->last;
        give(page->rows);
        faultPlace("writer.pagegiven");
    }
}

void ScanWriter::take(ScanFolderEnd &&end)
{
    if (!end.folder) {
        if (!end.fault) {
            ++m_outcome.progress.folders;
        } else if (end.fault->trouble == MailTrouble::Cancelled) {
            m_wasCancelled = true;
        } else {
            m_outcome.faults.append({end.name, *end.fault});
        }
        return;
    }
    flush();
    const ScanFolderPointer folder = end.folder;
    m_endings[folder.get()].end = std::move(end);
    settle(folder);
}

void ScanWriter::take(ScanStoreTrouble &&trouble)
{
    fail(trouble.fault);
}

void ScanWriter::flush()
{
    const QList<ScanResult> batch = std::exchange(m_batch, {});
    m_batchRows = 0;
    QList<ScannedMessage> messages;
    for (const ScanResult &result : batch) {
        if (!result.cancelled) {
            messages.append(result.message);
        }
    }
    if (works() && m_shared.job.store && !messages.isEmpty()) {
        faultPlace("writer.batch");
        if (const auto written = m_shared.job.store->write(messages); !written) {
            fail(written.error());
        }
        faultPlace("writer.written");
    }
    const bool isKept = works();
    QList<ScanRow> rows;
    for (const ScanResult &result : batch) {
        Ending &ending = m_endings[result.folder.get()];
        ++ending.written;
        ending.whole = ending.whole && isKept && !result.cancelled;
        m_wasCancelled = m_wasCancelled || result.cancelled;
        if (isKept) {
            rows.append(result.message.rows);
            m_outcome.progress.octets += result.octets;
        }
    }
    for (const ScanRow &row : std::as_const(rows)) {
        ++m_outcome.progress.scanned;
        m_outcome.progress.failed += row.fault ? 1 : 0;
        m_outcome.incomplete = m_outcome.incomplete || !row.complete;
    }
    give(rows);
    for (const ScanResult &result : batch) {
        settle(result.folder);
    }
}

/// Notes the end of a folder once all that was read of it is written.
void ScanWriter::settle(const ScanFolderPointer &folder)
{
    const Ending ending = m_endings.value(folder.get());
    if (!ending.end || ending.written < ending.end->messages) {
        return;
    }
    m_endings.remove(folder.get());
    const std::optional<MailFault> &fault = ending.end->fault;
    if (fault && fault->trouble != MailTrouble::Cancelled) {
        m_outcome.faults.append({folder->name, *fault});
    }
    m_wasCancelled = m_wasCancelled || (fault && fault->trouble == MailTrouble::Cancelled);
    if (fault || !ending.whole || !works()) {
        return;
    }
    if (m_shared.job.store && !ending.end->unchanged) {
        faultPlace("writer.finish");
        const auto &standing = folder->standing;
        const auto stands = [&](qint64 number) {
            const auto place = static_cast<std::size_t>(number);
            return place < standing.size() && standing[place];
        };
        const auto finished = m_shared.job.store->finish(folder->stored.number, folder->opening.mark,
            folder->stored.last, folder->isContinued ? ScanStore::Stands() : stands);
        if (!finished) {
            fail(finished.error());
            return;
        }
        m_shared.tellGone(folder->opening.id, *finished);
        faultPlace("writer.finished");
    }
    ++m_outcome.progress.folders;
}

void ScanWriter::give(const QList<ScanRow> &rows)
{
    if (rows.isEmpty() || !works() || !m_shared.job.rows) {
        return;
    }
    if (!m_shared.job.rows(rows)) {
        m_refused = true;
        m_shared.stop.request_stop();
    }
    faultPlace("writer.given");
}

void ScanWriter::fail(StoreFault fault)
{
    if (!m_outcome.storeFailed) {
        m_outcome.storeFailed = true;
        m_outcome.storeFault = fault;
    }
    m_shared.stop.request_stop();
}

void ScanWriter::tellProgress()
{
    ScanProgress &progress = m_outcome.progress;
    {
        const std::lock_guard lock(m_shared.wayMutex);
        progress.folder = m_shared.way.folder;
        progress.messagesLeft = m_shared.way.messagesLeft;
        if (progress.messagesLeft) {
            *progress.messagesLeft += m_shared.underWay;
        }
        progress.octetsLeft = m_shared.way.octetsLeft;
        progress.foldersInAll = m_shared.way.foldersInAll;
        progress.folderAt = m_shared.way.folderAt;
        progress.foldersUntold = m_shared.way.foldersUntold;
    }
    if (m_shared.job.progress) {
        m_shared.job.progress(progress);
    }
}

} // namespace Indicia
