// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mboxreader.h"

#include "mbox.h"
#include "messagelimits.h"

namespace Indicia {

namespace {

bool isBlank(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

/// At the start of the file, or after an empty line: there a message can begin.
bool begins(QFile &file, qint64 position)
{
    constexpr qint64 longestEnd = 3;
    if (position == 0) {
        return true;
    }
    const qint64 from = std::max<qint64>(position - longestEnd, 0);
    file.seek(from);
    const QByteArray before = file.read(position - from);
    return isAfterEmptyLine(before, before.size());
}

} // namespace

MboxReader::MboxReader(QFile &file, qint64 position)
    : m_lines(file, position), m_afterBlank(begins(file, position)), m_position(position)
{
    file.seek(position);
}

MboxReader::Header MboxReader::readHeader(qint64 offset, QByteArray octets)
{
    Header header{offset, std::move(octets), false};
    while (const auto line = m_lines.next()) {
        const bool unfinished = !line->ends && line->text.size() < FileLineReader::MaxPiece;
        if (header.octets.size() + line->text.size() <= Limits::headerBlockOctets && !unfinished) {
            header.octets.append(line->text);
        }
        if (line->begins && isBlank(line->text)) {
            header.whole = true;
            break;
        }
    }
    m_afterBlank = header.whole;
    if (header.whole) {
        m_position = m_lines.offset();
    }
    return header;
}

std::optional<MboxReader::Header> MboxReader::next()
{
    qint64 candidate = -1; ///< of a "From " line that the next line tells the truth about
    QByteArray fromLine;
    while (const auto line = m_lines.next()) {
        if (candidate >= 0 && line->begins && beginsWithField(line->text)) {
            fromLine.append(line->text);
            return readHeader(candidate, std::move(fromLine));
        }
        // A last line without its end may still become one that begins a message, or shows that one began.
        if (!line->ends && line->text.size() < FileLineReader::MaxPiece) {
            m_position = candidate >= 0 ? candidate : line->begins ? line->offset : m_lines.offset();
            return std::nullopt;
        }
        candidate = -1;
        if (line->begins && m_afterBlank && line->ends && line->text.size() <= MaxMboxLine
            && line->text.startsWith("From ")) {
            candidate = line->offset;
            fromLine = line->text.toByteArray();
        }
        m_afterBlank = line->begins && isBlank(line->text);
        m_position = candidate >= 0 ? candidate : m_lines.offset();
    }
    return std::nullopt;
}

} // namespace Indicia
