// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <optional>

namespace Indicia {

/// Reads a file line by line with bounded memory, however long its lines are.
class FileLineReader
{
public:
    /// A longer line comes in several pieces.
    static constexpr qsizetype MaxPiece = 64 * 1024;

    struct Line
    {
        QByteArrayView text; ///< with its LF; valid until the next call
        qint64 offset = 0; ///< of its first octet, in the file
        bool begins = true; ///< false for the further pieces of a long line
        bool ends = true; ///< false for a piece that another one follows, and for a last line without LF
    };

    /// Reads from where @p device stands, which is at @p offset of the file. The device must outlive the reader.
    explicit FileLineReader(QIODevice &device, qint64 offset = 0) : m_device(device), m_offset(offset) { }

    /// Nothing at the end of the file.
    [[nodiscard]] std::optional<Line> next();
    /// Where the line begins that comes next.
    [[nodiscard]] qint64 offset() const { return m_offset; }

private:
    [[nodiscard]] bool fill();

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< of the next line in the buffer
    qint64 m_offset; ///< of the same in the file
    bool m_atEnd = false;
    bool m_within = false; ///< a piece of the line was given
};

} // namespace Indicia
