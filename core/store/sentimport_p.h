// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgercovers.h"
#include "ledgerimport.h"
#include "ledgerwriter.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <expected>

namespace Indicia {

/// What the readers of Sent folders have in common: headers to entries, entries to batches.
class SentImport
{
public:
    SentImport(LedgerWriter &writer, LedgerSource source, const LedgerImportSetting &setting);

protected:
    ~SentImport() = default;
    Q_DISABLE_COPY_MOVE(SentImport)

    /// Begins where the last time ended; what was gathered and not written is forgotten.
    [[nodiscard]] std::expected<LedgerProgress, LedgerImportError> begin();
    /// Gathers the message with @p header. @p written is when its file was, for a message without a date.
    void add(const QByteArray &header, std::chrono::sys_seconds written);
    void addSeen(quint64 name) { m_batch.seen.append(name); }
    [[nodiscard]] bool isSeen(quint64 name) { return m_writer.isSeen(m_source.id, name); }
    [[nodiscard]] bool isFull() const { return m_batch.entries.size() + m_batch.seen.size() >= m_setting.batch; }
    [[nodiscard]] bool isStopped() const { return m_setting.stop.stop_requested(); }
    /// Writes what was gathered, with @p file. Changed is a failure here too: the caller begins anew.
    [[nodiscard]] std::expected<void, LedgerImportError> write(
        std::optional<LedgerFile> &file, const LedgerImportProgress &progress);
    [[nodiscard]] static bool isChanged(const LedgerImportError &error);
    [[nodiscard]] const LedgerImportTally &tally() const { return m_tally; }
    void countUnreadable() { ++m_tally.unreadable; }

private:
    void cover(const LedgerEntry &entry);
    [[nodiscard]] QList<SeenTime> seenTimes() const;

    LedgerWriter &m_writer;
    const LedgerSource m_source;
    const LedgerImportSetting &m_setting;
    LedgerBatch m_batch;
    LedgerImportTally m_tally;
    QHash<QByteArray, QList<CoveredTime>> m_times; ///< by sender
};

} // namespace Indicia
