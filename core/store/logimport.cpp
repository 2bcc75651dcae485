// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logimport_p.h"

#include "domainname.h"
#include "filemark_p.h"
#include "gzipfile.h"
#include "outgoingmail.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Indicia {

namespace {

using Fault = LedgerImportError::Fault;

/// Lines that are read before what they changed is written, though it be little: where a log tells of nothing but other
/// people's mail, the place shall be kept all the same.
constexpr qint64 mostLines = 200'000;
/// Senders that one log covers.
constexpr qsizetype mostSenders = 500;

/// In place of a file's size until it was read to its end: such a file is never taken for one that need not be opened.
constexpr qint64 unfinished = -1;

/// The year and month at which a file's clock stands.
QByteArray packClock(const LogClock &clock)
{
    return QByteArray::number(clock.year()) + ' ' + QByteArray::number(clock.month());
}

void unpackClock(const QByteArray &packed, LogClock &clock)
{
    const QList<QByteArray> numbers = packed.split(' ');
    clock.resume(numbers.value(0).toInt(), numbers.value(1).toInt());
}

/// What a log covers where @p sender is seen sending: all of its domain where that is ours, else the address.
QByteArray coverPattern(const QByteArray &sender, const Identity &identity)
{
    const QByteArrayView domain = domainOf(sender);
    return identity.ownsDomain(domain) ? "*@" + normalizedDomain(domain) : normalMailbox(sender);
}

/// Goes to @p position, by reading where the device cannot leap.
bool advance(QIODevice &device, qint64 position)
{
    if (!device.isSequential()) {
        return device.seek(position);
    }
    constexpr qint64 stride = 256 * 1024;
    while (position > 0) {
        const qint64 passed = device.read(std::min(position, stride)).size();
        if (passed == 0) {
            return false;
        }
        position -= passed;
    }
    return true;
}

} // namespace

LogImport::LogImport(LedgerWriter &writer, LedgerSource source, QString path, const LedgerImportSetting &setting)
    : m_writer(writer), m_source(std::move(source)), m_path(std::move(path)), m_setting(setting)
{ }

std::expected<std::unique_ptr<QIODevice>, LedgerImportError> LogImport::openFile() const
{
    std::unique_ptr<QIODevice> device;
    if (m_packed) {
        device = std::make_unique<GzipFile>(m_path);
    } else {
        device = std::make_unique<QFile>(m_path);
    }
    if (!device->open(QIODevice::ReadOnly)) {
        return std::unexpected(LedgerImportError{Fault::NoPermission});
    }
    return device;
}

std::expected<QByteArray, LedgerImportError> LogImport::readHead() const
{
    auto device = openFile();
    if (!device) {
        return std::unexpected(device.error());
    }
    QByteArray head;
    while (head.size() < MarkedOctets) {
        const QByteArray more = (*device)->read(MarkedOctets - head.size());
        if (more.isEmpty()) {
            break;
        }
        head.append(more);
    }
    return head;
}

int LogImport::findYear() const
{
    LogYear year;
    if (auto device = openFile()) {
        FileLineReader lines(**device);
        while (const auto line = lines.next()) {
            const auto parted = line->begins ? parseLogLine(line->text) : std::nullopt;
            if (parted && parted->stamp.year != 0) {
                break; // its lines have years
            }
            if (parted) {
                year.note(parted->stamp);
            }
            if (m_setting.stop.stop_requested()) {
                break;
            }
        }
    }
    const qint64 written = QFileInfo(m_path).lastModified().toSecsSinceEpoch();
    return year.isNeeded() ? year.firstYear(std::chrono::sys_seconds(std::chrono::seconds(written))) : 0;
}

QList<SeenTime> LogImport::seenTimes(const MailLog &log) const
{
    QList<SeenTime> times;
    for (const CoveredTime &time : log.times()) {
        times.append({m_senders, time.from, time.to});
    }
    return times;
}

std::expected<void, LedgerImportError> LogImport::write(MailLog &log, LedgerBatch &batch, const QIODevice &device)
{
    const QList<QueuedMail> ours
        = log.queue().takeChanged([&](const QueuedMail &mail) { return isOutgoing(mail, m_setting.identity); });
    log.tidy();
    for (const QueuedMail &mail : ours) {
        NewLedgerEntry added;
        added.entry = entryOf(mail);
        if (normalMessageId(mail.messageId).isEmpty()) {
            added.fingerprint = mail.queueId + ' ' + QByteArray::number(mail.since.time_since_epoch().count());
        }
        const QByteArray pattern = coverPattern(added.entry.envelopeSender, m_setting.identity);
        if (pattern.contains('@') && !m_senders.contains(pattern) && m_senders.size() < mostSenders) {
            m_senders.append(pattern);
        }
        batch.entries.append(std::move(added));
    }
    batch.state = log.save();
    batch.file->state = packClock(log.clock());
    batch.times = seenTimes(log);
    batch.timesAreOfFile = true;
    const auto tally = m_writer.commit(batch);
    if (!tally) {
        return std::unexpected(LedgerImportError{Fault::Store, tally.error()});
    }
    m_tally.added += tally->added;
    m_tally.merged += tally->merged;
    batch.entries.clear();
    batch.revision = tally->revision;
    batch.file->id = tally->file;
    if (m_setting.progress) {
        const auto *packed = dynamic_cast<const GzipFile *>(&device);
        m_setting.progress({.path = m_path,
            .done = packed ? packed->packedPosition() : batch.file->position,
            .total = packed ? packed->packedSize() : device.size(),
            .added = m_tally.added});
    }
    return {};
}

std::expected<void, LedgerImportError> LogImport::readFrom(const LedgerProgress &progress, LedgerFile file)
{
    auto device = openFile();
    if (!device) {
        return std::unexpected(device.error());
    }
    LogClock clock(m_setting.zone);
    if (file.position == 0) {
        clock.startIn(findYear());
    } else {
        unpackClock(file.state, clock);
    }
    MailLog log(clock);
    log.restore(progress.state);
    m_senders.clear();
    QList<CoveredTime> times;
    if (file.id != 0) {
        for (const SeenTime &seen : m_writer.seenTimes(m_source.id, file.id)) {
            times.append({seen.from, seen.to});
            m_senders = seen.senders;
        }
    }
    log.setTimes(file.position == 0 ? QList<CoveredTime>() : times);
    if (!advance(**device, file.position)) {
        return std::unexpected(LedgerImportError{Fault::Damaged});
    }
    LedgerBatch batch;
    batch.source = m_source.id;
    batch.revision = progress.revision;
    batch.file = std::move(file);
    const qint64 size = batch.file->size;
    batch.file->size = unfinished;
    if (auto done = readLines(log, batch, **device); !done) {
        return done;
    }
    const auto *packed = dynamic_cast<const GzipFile *>(device->get());
    const bool damaged = packed != nullptr && packed->isDamaged();
    const bool stopped = m_setting.stop.stop_requested();
    if (!damaged && !stopped) {
        batch.file->size = size;
    }
    if (auto done = write(log, batch, **device); !done) {
        return done;
    }
    return !damaged && !stopped ? std::expected<void, LedgerImportError>()
                                : std::unexpected(LedgerImportError{stopped ? Fault::Stopped : Fault::Damaged});
}

std::expected<void, LedgerImportError> LogImport::readLines(MailLog &log, LedgerBatch &batch, QIODevice &device)
{
    const auto *packed = dynamic_cast<const GzipFile *>(&device);
    FileLineReader lines(device, batch.file->position);
    qint64 unwritten = 0;
    while (!m_setting.stop.stop_requested()) {
        const auto line = lines.next();
        // The last line of a file may still be written; of a packed one only where that was cut.
        const bool mayGrow = !packed || packed->isDamaged();
        if (!line || (!line->ends && mayGrow && line->text.size() < FileLineReader::MaxPiece)) {
            break;
        }
        if (line->begins) {
            log.readLine(line->ends ? line->text.chopped(1) : line->text);
            ++m_tally.read;
        }
        batch.file->position = lines.offset();
        if (line->ends && (log.queue().changedCount() >= m_setting.batch || ++unwritten >= mostLines)) {
            unwritten = 0;
            if (auto done = write(log, batch, device); !done) {
                return done;
            }
        }
    }
    return {};
}

std::expected<LedgerImportTally, LedgerImportError> LogImport::run()
{
    {
        QFile file(m_path);
        m_packed = file.open(QIODevice::ReadOnly) && GzipFile::isGzip(file.read(8));
    }
    const auto head = readHead();
    if (!head) {
        return std::unexpected(head.error());
    }
    while (true) {
        auto progress = m_writer.progress(m_source.id);
        if (!progress) {
            return std::unexpected(LedgerImportError{Fault::Store, progress.error()});
        }
        const auto known
            = std::ranges::find_if(progress->files, [&](const LedgerFile &file) { return hasHead(file, *head); });
        LedgerFile file = known == progress->files.end() ? LedgerFile() : *known;
        if (file.id != 0 && standsAs(file, m_path)) {
            return m_tally;
        }
        if (!m_packed && file.position > QFileInfo(m_path).size()) {
            file.position = 0; // cut and begun anew with the same lines
        }
        noteStanding(file, m_path);
        noteHead(file, *head);
        if (file.head == 0) {
            return m_tally; // not one whole line yet
        }
        const auto done = readFrom(*progress, std::move(file));
        if (done) {
            return m_tally;
        }
        if (done.error() != LedgerImportError{Fault::Store, StoreFault::Changed}) {
            return std::unexpected(done.error());
        }
    }
}

} // namespace Indicia
