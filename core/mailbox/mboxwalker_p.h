// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QByteArray>
#include <QFile>

#include <expected>
#include <optional>
#include <stop_token>

namespace Indicia {

/// Where one message lies in an mbox file; all offsets are those of the file.
struct MboxExtent
{
    qint64 offset = 0; ///< of the "From " line
    qint64 begin = 0; ///< of the message behind it
    qint64 end = 0; ///< of the message, without the empty line before the next one
    /// From the "From " line to the end of the header, cut at MboxWalker::MaxHead. Holds until the walker goes on.
    QByteArrayView head;
};

/// Walks an mbox file (RFC 4155) from message to message with bounded memory, however large file and messages are.
/// What parts two messages is told as mboxMessages() tells it. Where a message has a Content-Length (mboxcl2, which
/// does not quote), and a "From " line or the end of the file stands right behind so many octets, they are the message,
/// whatever "From " lines they hold.
class MboxWalker
{
public:
    static constexpr qsizetype MaxHead = 1024;

    /// Walks from @p from, where a message begins, to @p size; what is added behind it meanwhile is not seen. The file
    /// is open and outlives the walker.
    MboxWalker(const QFile &file, qint64 from, qint64 size);

    /// Nothing at the end.
    [[nodiscard]] std::expected<std::optional<MboxExtent>, MailFault> next(std::stop_token stop);
    /// The octets of the message that next() gave last.
    [[nodiscard]] std::expected<QByteArray, MailFault> octets(const MboxExtent &extent) const;
    /// Where the next message begins.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    [[nodiscard]] std::expected<void, MailFault> fill(qint64 from);
    [[nodiscard]] std::expected<qint64, MailFault> findNext(qint64 begin, std::stop_token stop);
    [[nodiscard]] std::expected<std::optional<qint64>, MailFault> behindContent(qint64 end) const;
    [[nodiscard]] std::expected<qint64, MailFault> endBefore(qint64 begin, qint64 next) const;
    [[nodiscard]] std::expected<void, MailFault> readInto(char *to, qint64 offset, qint64 octets) const;
    [[nodiscard]] std::expected<QByteArray, MailFault> readAt(qint64 offset, qint64 octets) const;
    [[nodiscard]] bool holds(qint64 offset, qint64 octets) const;
    [[nodiscard]] QByteArrayView from(qint64 offset) const;
    [[nodiscard]] qint64 bufferEnd() const { return m_base + m_buffer.size(); }
    void skipHole();

    int m_descriptor;
    qint64 m_size;
    qint64 m_position; ///< of the next message; while it is looked for, of the one before it
    qint64 m_base; ///< offset of the buffer's first octet
    QByteArray m_buffer;
    QByteArray m_head; ///< of the message that next() gave last
};

} // namespace Indicia
