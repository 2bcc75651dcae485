// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mboximport_p.h"

#include "crypto.h"
#include "filemark_p.h"
#include "mboxreader.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace Indicia {

using Fault = LedgerImportError::Fault;

namespace {

/// The octets before a position, by which it is known again: what was taken out before it moves all that follows.
QByteArray markBefore(const QString &path, qint64 position)
{
    constexpr qint64 markOctets = 512;
    const qint64 from = std::max<qint64>(position - markOctets, 0);
    QFile file(path); // the reader's own file stays where it is
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from)) {
        return {};
    }
    return sha256(file.read(position - from)).value_or(QByteArray());
}

} // namespace

MboxImport::MboxImport(LedgerWriter &writer, LedgerSource source, QString path, const LedgerImportSetting &setting)
    : SentImport(writer, std::move(source), setting), m_path(std::move(path))
{ }

std::expected<void, LedgerImportError> MboxImport::readFrom(QFile &mbox, std::optional<LedgerFile> file)
{
    const std::chrono::sys_seconds written{std::chrono::seconds(QFileInfo(m_path).lastModified().toSecsSinceEpoch())};
    LedgerImportProgress progress{.path = m_path, .done = 0, .total = mbox.size(), .added = 0};
    MboxReader reader(mbox, file->position);
    std::expected<void, LedgerImportError> done;
    while (done && !isStopped()) {
        const auto header = reader.next();
        if (header) {
            add(header->octets, written);
        }
        file->position = progress.done = reader.position();
        if (!header || isFull()) {
            file->state = markBefore(m_path, file->position);
            done = write(file, progress);
        }
        if (!header) {
            return done;
        }
    }
    if (!done) {
        return done;
    }
    file->state = markBefore(m_path, file->position);
    if (done = write(file, progress); !done) {
        return done;
    }
    return std::unexpected(LedgerImportError{Fault::Stopped});
}

std::expected<LedgerImportTally, LedgerImportError> MboxImport::run()
{
    QFile mbox(m_path);
    if (!mbox.open(QIODevice::ReadOnly)) {
        return std::unexpected(LedgerImportError{Fault::NoPermission});
    }
    const QByteArray head = mbox.read(MarkedOctets);
    while (true) {
        const auto progress = begin();
        if (!progress) {
            return std::unexpected(progress.error());
        }
        std::optional<LedgerFile> file = progress->files.value(0);
        if (!hasHead(*file, head) || file->position > mbox.size()
            || file->state != markBefore(m_path, file->position)) {
            file->position = 0; // written anew by a mail program that took something out, or marked it
        }
        noteStanding(*file, m_path);
        noteHead(*file, head);
        const auto done = readFrom(mbox, file);
        if (done) {
            return tally();
        }
        if (!isChanged(done.error())) {
            return std::unexpected(done.error());
        }
    }
}

} // namespace Indicia
