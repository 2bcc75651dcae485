// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mboxfolder.h"

#include "digest.h"
#include "folderlisting_p.h"
#include "mailtime.h"
#include "mbox.h"
#include "mboxwalker_p.h"
#include "messagelimits.h"
#include "regularfile_p.h"

#include <QFileInfo>
#include <QStringBuilder>

#include <algorithm>

namespace Indicia {

namespace {

/// As many octets of the beginning, and of those before the end, as are compared.
constexpr qint64 markOctets = 1024;

QByteArray digestOf(QByteArrayView octets, qsizetype length)
{
    Digest digest(HashAlgorithm::Sha256);
    digest.add(octets);
    return digest.take().left(length).toHex();
}

QByteArray keyOf(const MboxExtent &extent)
{
    return QByteArray::number(extent.offset) % '-' % digestOf(extent.head, 6);
}

/// Where the message with that key begins; -1 where it is none of ours.
qint64 offsetOf(const QByteArray &key)
{
    bool isNumber = false;
    const qint64 offset = key.left(key.indexOf('-')).toLongLong(&isNumber);
    return isNumber ? offset : -1;
}

/// When the message was delivered, as the "From " line says (RFC 4155: in UTC): behind the sender, which has no spaces.
std::optional<std::chrono::sys_seconds> deliveredAt(QByteArrayView fromLine)
{
    constexpr qsizetype behindFrom = 5;
    const qsizetype space = fromLine.indexOf(' ', behindFrom);
    if (space < 0) {
        return std::nullopt;
    }
    const MailTime date = readMailTime(fromLine.sliced(space).trimmed());
    return date.result == MailTime::Result::Read ? std::optional(date.time) : std::nullopt;
}

/// What stands in a mark.
struct Mark
{
    qint64 size = 0;
    qint64 inode = 0;
    QByteArray head;
    QByteArray tail;

    static std::optional<Mark> read(QByteArrayView text)
    {
        const QList<QByteArray> words = text.toByteArray().split(' ');
        if (words.size() != 5) {
            return std::nullopt;
        }
        return Mark{words.at(0).toLongLong(), words.at(2).toLongLong(), words.at(3), words.at(4)};
    }
};

} // namespace

MboxFolder::MboxFolder(QByteArray path, QString name, bool openAttached)
    : m_path(std::move(path)), m_name(std::move(name)), m_openAttached(openAttached)
{ }

MboxFolder::~MboxFolder() = default;

QByteArray MboxFolder::digestAt(qint64 offset, qint64 octets)
{
    return m_file.seek(offset) ? digestOf(m_file.read(octets), 8) : QByteArray();
}

std::expected<MailFolder::Opening, MailFault> MboxFolder::open(std::stop_token stop)
{
    Q_UNUSED(stop)
    if (const auto opened = openRegular(m_file, m_path); !opened) {
        return std::unexpected(mailFault(opened.error()));
    }
    const auto standing = FileStanding::of(m_file.handle());
    if (!standing) {
        return std::unexpected(MailFault{MailTrouble::ReadFailed, {}});
    }
    m_size = standing->size;
    m_inode = standing->inode;
    if (m_size > 0 && !beginsMboxMessage(m_file.read(MboxLookAhead), 0)) {
        return std::unexpected(MailFault{MailTrouble::Damaged, {}});
    }
    const qint64 tail = std::min(m_size, markOctets);
    Opening opening;
    opening.id = "mbox:" + QFile::encodeName(QFileInfo(QFile::decodeName(m_path)).canonicalFilePath());
    opening.mark = QByteArray::number(m_size) + ' ' + QByteArray::number(standing->modified) + ' '
        + QByteArray::number(m_inode) + ' ' + digestAt(0, tail) + ' ' + digestAt(m_size - tail, tail);
    m_mark = opening.mark;
    opening.octets = m_size;
    m_walker = std::make_unique<MboxWalker>(m_file, 0, m_size);
    return opening;
}

/// Where the message begins that was added right behind the first @p size octets, if what was there ends as it did.
std::optional<qint64> MboxFolder::beginBehind(qint64 size)
{
    constexpr qint64 longestGap = 3;
    const qint64 from = std::max<qint64>(size - longestGap, 0);
    if (!m_file.seek(from)) {
        return std::nullopt;
    }
    const QByteArray around = m_file.read(longestGap + MboxLookAhead);
    const qint64 end = mboxMessageEnd(around, size - from);
    m_formerEnd = from + end;
    // The line that parts the two may have been written with the first message or with the second.
    for (qint64 at = size - from; at <= std::min<qint64>(size - from + 2, around.size()); ++at) {
        if (isAfterEmptyLine(around, at) && mboxMessageEnd(around, at) == end && beginsMboxMessage(around, at)) {
            return from + at;
        }
    }
    return std::nullopt;
}

/// Messages with these keys, of those that begin before an offset.
void MboxFolder::wantAgain(const QByteArrayList &keys, qint64 before)
{
    for (const QByteArray &key : keys) {
        if (const qint64 offset = offsetOf(key); offset >= 0 && offset < before) {
            m_again.append(key);
        }
    }
    std::ranges::sort(m_again, {}, offsetOf);
    m_again.erase(std::ranges::unique(m_again).begin(), m_again.end());
}

std::optional<MailFolder::Since> MboxFolder::continueFrom(
    QByteArrayView mark, const QByteArrayList &again, std::stop_token stop)
{
    Q_UNUSED(stop)
    if (m_size > 0 && mark == m_mark) {
        m_walker = std::make_unique<MboxWalker>(m_file, m_size, m_size);
        wantAgain(again, m_size);
        return Since{};
    }
    const auto former = Mark::read(mark);
    if (!former || former->inode != m_inode || former->size <= 0 || former->size >= m_size) {
        return std::nullopt;
    }
    const qint64 compared = std::min(former->size, markOctets);
    if (digestAt(0, compared) != former->head || digestAt(former->size - compared, compared) != former->tail) {
        return std::nullopt;
    }
    if (const auto begin = beginBehind(former->size)) {
        m_walker = std::make_unique<MboxWalker>(m_file, *begin, m_size);
        wantAgain(again, *begin);
        return Since{};
    }
    m_formerSize = former->size; // the last message was still being written
    return std::nullopt;
}

MboxFolder::Next MboxFolder::messageAt(const MboxWalker &walker, const MboxExtent &extent, QByteArray key) const
{
    FolderMessage message{std::move(key), u'@' % QString::number(extent.offset), QByteArray()};
    message.received = deliveredAt(extent.head.first(extent.head.indexOf('\n') + 1));
    message.openAttached = m_openAttached;
    if (const qint64 size = extent.end - extent.begin; size > Limits::messageOctets) {
        message.bytes = std::unexpected(MailFault{MailTrouble::TooLarge, QByteArray::number(size)});
    } else {
        auto octets = walker.octets(extent);
        if (!octets) {
            return std::unexpected(octets.error());
        }
        message.bytes = *std::move(octets);
    }
    return message;
}

MboxFolder::Next MboxFolder::nextAgain(const Seen &seen, const std::stop_token &stop)
{
    while (!m_again.isEmpty()) {
        QByteArray key = m_again.takeFirst();
        if (seen(key)) {
            continue;
        }
        MboxWalker walker(m_file, offsetOf(key), m_size);
        const auto extent = walker.next(stop);
        if (!extent) {
            return std::unexpected(extent.error());
        }
        if (*extent && keyOf(**extent) == key) {
            return messageAt(walker, **extent, std::move(key));
        }
    }
    return std::nullopt;
}

MboxFolder::Next MboxFolder::next(const Seen &seen, std::stop_token stop)
{
    if (auto message = nextAgain(seen, stop); !message || *message) {
        return message;
    }
    while (true) {
        const auto extent = m_walker->next(stop);
        if (!extent) {
            return std::unexpected(extent.error());
        }
        if (!*extent) {
            return std::nullopt;
        }
        ++m_passed;
        const MboxExtent &found = **extent;
        QByteArray key = keyOf(found);
        const bool hasGrown = found.offset < m_formerSize && found.end > m_formerEnd;
        if (hasGrown || !seen(key)) {
            return messageAt(*m_walker, found, std::move(key));
        }
    }
}

qint64 MboxFolder::octetsPassed() const
{
    return m_walker ? m_walker->position() : 0;
}

} // namespace Indicia
