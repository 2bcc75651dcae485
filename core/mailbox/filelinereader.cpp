// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filelinereader.h"

namespace Indicia {

namespace {

constexpr qint64 chunkOctets = 256 * 1024;

} // namespace

bool FileLineReader::fill()
{
    if (m_atEnd) {
        return false;
    }
    m_buffer.remove(0, m_at);
    m_at = 0;
    const QByteArray more = m_device.read(chunkOctets);
    m_atEnd = more.isEmpty();
    m_buffer.append(more);
    return !m_atEnd;
}

std::optional<FileLineReader::Line> FileLineReader::next()
{
    qsizetype searched = 0;
    qsizetype end = -1;
    while (true) {
        end = m_buffer.indexOf('\n', m_at + searched);
        searched = m_buffer.size() - m_at;
        if (end >= 0 || searched >= MaxPiece || !fill()) {
            break;
        }
    }
    qsizetype length = end >= 0 ? end + 1 - m_at : m_buffer.size() - m_at;
    if (length == 0) {
        return std::nullopt;
    }
    const bool ends = end >= 0 && length <= MaxPiece;
    length = std::min(length, MaxPiece);
    const Line line{QByteArrayView(m_buffer).sliced(m_at, length), m_offset, !m_within, ends};
    m_at += length;
    m_offset += length;
    m_within = !ends;
    return line;
}

} // namespace Indicia
