// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mboxwalker_p.h"

#include "asciiword.h"
#include "mbox.h"
#include "octetpair.h"
#include "regularfile_p.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace Indicia {

namespace {

constexpr QByteArrayView separator = "\nFrom ";
constexpr qint64 chunkOctets = 256 * 1024; // what a processor has at hand
/// So much of a message is looked at for the end of its header.
constexpr qint64 windowOctets = 64 * 1024;
/// A message that is not longer need not be read a second time.
constexpr qint64 keptOctets = 256 * 1024;
/// An empty line with the end of the line before it.
constexpr qint64 longestGap = 3;

struct MboxHeader
{
    std::optional<qsizetype> length; ///< with the "From " line and the empty line; nothing where it does not end
    std::optional<qint64> content; ///< the value of its only Content-Length field
};

std::optional<qint64> numberOf(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Where in @p text, at or behind @p at, a line ends with an empty one behind it, or one that begins with a C; -1 where
/// nowhere. A header has dozens of lines, and no others matter here: 64 octets are looked at at once.
qsizetype tellingLineEnd(QByteArrayView text, qsizetype at)
{
    const char *const octets = text.data();
    const auto tells = [](const char *from) {
        const Octets::Vector behind = Octets::load(from + 1);
        return (Octets::load(from) == '\n') & ((behind == '\n') | (behind == '\r') | ((behind | ' ') == 'c'));
    };
    constexpr qsizetype width = Octets::Width;
    for (; text.size() - at > 4 * width; at += 4 * width) {
        const Octets::Vector before = tells(octets + at) | tells(octets + at + width);
        const Octets::Vector behind = tells(octets + at + 2 * width) | tells(octets + at + 3 * width);
        if (Octets::anyTrue(before | behind)) {
            break;
        }
    }
    for (; text.size() - at > width; at += width) {
        if (const qsizetype first = Octets::firstTrue(tells(octets + at)); first < width) {
            return at + first;
        }
    }
    for (; text.size() - at > 1; ++at) {
        const char behind = octets[at + 1];
        if (octets[at] == '\n' && (behind == '\n' || behind == '\r' || asciiLower(behind) == 'c')) {
            return at;
        }
    }
    return -1;
}

/// The header at the beginning of @p text, where a "From " line stands.
MboxHeader readMboxHeader(QByteArrayView text)
{
    static constexpr char name[] = "Content-Length:";
    constexpr qsizetype nameOctets = sizeof(name) - 1;
    MboxHeader header;
    int lengths = 0;
    for (qsizetype at = tellingLineEnd(text, 0); at >= 0; at = tellingLineEnd(text, at + 1)) {
        const QByteArrayView rest = text.sliced(at + 1);
        if (rest[0] == '\n' || (rest[0] == '\r' && rest.size() > 1 && rest[1] == '\n')) {
            header.length = at + 1 + (rest[0] == '\n' ? 1 : 2);
            break;
        }
        const qsizetype end = startsWithWord(rest, name) ? rest.indexOf('\n') : -1;
        if (end > nameOctets) {
            header.content = ++lengths == 1 ? numberOf(rest.first(end).sliced(nameOctets)) : std::nullopt;
        }
    }
    return header;
}

} // namespace

MboxWalker::MboxWalker(const QFile &file, qint64 from, qint64 size)
    : m_descriptor(file.handle()), m_size(size), m_position(from), m_base(from)
{ }

bool MboxWalker::holds(qint64 offset, qint64 octets) const
{
    return offset >= m_base && offset + octets <= bufferEnd();
}

QByteArrayView MboxWalker::from(qint64 offset) const
{
    return QByteArrayView(m_buffer).sliced(offset - m_base);
}

std::expected<QByteArray, MailFault> MboxWalker::readAt(qint64 offset, qint64 octets) const
{
    if (holds(offset, octets)) {
        return from(offset).first(octets).toByteArray();
    }
    QByteArray bytes(octets, Qt::Uninitialized);
    if (const auto read = readInto(bytes.data(), offset, octets); !read) {
        return std::unexpected(read.error());
    }
    return bytes;
}

std::expected<void, MailFault> MboxWalker::readInto(char *to, qint64 offset, qint64 octets) const
{
    for (qint64 done = 0; done < octets;) {
        const ssize_t got = ::pread(m_descriptor, to + done, static_cast<std::size_t>(octets - done), offset + done);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) { // no more of it: it was cut while it was read
            return std::unexpected(MailFault{MailTrouble::ReadFailed, got < 0 ? systemError(errno) : QByteArray()});
        }
        done += got;
    }
    return {};
}

/// Makes the buffer hold a window's octets from @p from on, or all that there are, and the few before them that part
/// two messages.
std::expected<void, MailFault> MboxWalker::fill(qint64 from)
{
    if (holds(from, std::min(windowOctets, m_size - from))) {
        return {};
    }
    const qint64 keep = std::max(from - m_position <= keptOctets ? m_position : from - longestGap, m_base);
    const qint64 kept = std::max<qint64>(bufferEnd() - keep, 0);
    std::memmove(m_buffer.data(), m_buffer.constData() + m_buffer.size() - kept, static_cast<std::size_t>(kept));
    m_base = keep;
    const qint64 more = std::min(chunkOctets, m_size - keep - kept);
    m_buffer.resize(kept + more);
    if (const auto read = readInto(m_buffer.data() + kept, keep + kept, more); !read) {
        m_buffer.truncate(kept);
        return read;
    }
    return {};
}

/// Many octets that nobody has written are not read.
void MboxWalker::skipHole()
{
    const off_t found = ::lseek(m_descriptor, bufferEnd(), SEEK_DATA);
    const qint64 data = found < 0 ? (errno == ENXIO ? m_size : bufferEnd()) : std::min<qint64>(found, m_size);
    if (data > bufferEnd()) {
        m_buffer.clear();
        m_base = data;
    }
}

/// Where the message begins that follows the one whose octets begin at @p begin, or the file ends.
std::expected<qint64, MailFault> MboxWalker::findNext(qint64 begin, std::stop_token stop)
{
    qint64 searched = begin - 1;
    while (!stop.stop_requested()) {
        if (const auto filled = fill(searched); !filled) {
            return std::unexpected(filled.error());
        }
        const QByteArrayView text = from(searched);
        if (const qsizetype found = indexOfWord(text, separator); found >= 0) {
            searched += found + 1;
            if (!holds(searched, std::min<qint64>(MboxLookAhead, m_size - searched))) {
                if (const auto filled = fill(searched); !filled) {
                    return std::unexpected(filled.error());
                }
            }
            const qsizetype at = searched - m_base;
            if (isAfterEmptyLine(m_buffer, at) && beginsMboxMessage(m_buffer, at)) {
                return searched;
            }
        } else if (bufferEnd() >= m_size) {
            return m_size;
        } else {
            const bool isLarge = bufferEnd() - begin > keptOctets;
            if (isLarge) {
                skipHole();
            }
            searched = m_buffer.isEmpty() ? m_base : bufferEnd() - separator.size();
        }
    }
    return std::unexpected(MailFault{MailTrouble::Cancelled, {}});
}

/// Where the next message begins, or the file ends, if one of both follows right behind content that ends at @p end.
std::expected<std::optional<qint64>, MailFault> MboxWalker::behindContent(qint64 end) const
{
    if (end > m_size || end <= m_position) {
        return std::nullopt;
    }
    const auto tail = readAt(end - 1, std::min<qint64>(MboxLookAhead, m_size - end + 1));
    if (!tail) {
        return std::unexpected(tail.error());
    }
    // Programs that write the field differ in whether it counts the line end before the empty line.
    qsizetype at = 1;
    for (int lineEnds = 0; lineEnds < 2 && at < tail->size(); ++lineEnds) {
        const QByteArrayView rest = QByteArrayView(*tail).sliced(at);
        at += rest.startsWith("\r\n") ? 2 : rest.startsWith('\n') ? 1 : 0;
    }
    const qint64 next = end - 1 + at;
    const bool parts = at < tail->size() && tail->at(at - 1) == '\n' && beginsMboxMessage(*tail, at);
    return parts || next == m_size ? std::optional(next) : std::nullopt;
}

/// The end of the message before @p next, where another one begins or the file ends.
std::expected<qint64, MailFault> MboxWalker::endBefore(qint64 begin, qint64 next) const
{
    const qint64 gap = std::max(next - longestGap, begin);
    if (holds(gap, next - gap)) {
        return gap + mboxMessageEnd(from(gap), next - gap);
    }
    const auto before = readAt(gap, next - gap);
    if (!before) {
        return std::unexpected(before.error());
    }
    return gap + mboxMessageEnd(*before, before->size());
}

std::expected<std::optional<MboxExtent>, MailFault> MboxWalker::next(std::stop_token stop)
{
    if (m_position >= m_size) {
        return std::nullopt;
    }
    if (const auto filled = fill(m_position); !filled) {
        return std::unexpected(filled.error());
    }
    const QByteArrayView text = from(m_position).first(std::min(windowOctets, bufferEnd() - m_position));
    const qsizetype line = text.indexOf('\n');
    const qint64 begin = m_position + (line < 0 ? text.size() : line + 1);
    const MboxHeader header = readMboxHeader(text);
    m_head.assign(text.first(std::min<qsizetype>(header.length.value_or(text.size()), MaxHead)));
    MboxExtent extent{m_position, begin, begin, m_head};

    const bool tells = header.length && header.content && *header.content <= m_size;
    const qint64 contentEnd = tells ? m_position + *header.length + *header.content : 0;
    const auto behind = behindContent(contentEnd);
    if (!behind) {
        return std::unexpected(behind.error());
    }
    const std::optional<qint64> told = *behind;
    const auto next = told ? std::expected<qint64, MailFault>(*told) : findNext(begin, stop);
    const auto end = !next ? next : told ? std::expected<qint64, MailFault>(contentEnd) : endBefore(begin, *next);
    if (!end) {
        return std::unexpected(end.error());
    }
    extent.end = *end;
    m_position = *next;
    return extent;
}

std::expected<QByteArray, MailFault> MboxWalker::octets(const MboxExtent &extent) const
{
    return readAt(extent.begin, extent.end - extent.begin);
}

} // namespace Indicia
