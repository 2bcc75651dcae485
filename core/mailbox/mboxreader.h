// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filelinereader.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace Indicia {

/// Reads the headers of the messages in an mbox file (RFC 4155) with bounded memory, however large it is. What parts
/// two messages is told as mboxMessages() tells it.
class MboxReader
{
public:
    struct Header
    {
        qint64 offset = 0; ///< of the "From " line, in the file
        QByteArray octets; ///< from the "From " line to the empty line, cut at Limits::headerBlockOctets
        bool whole = true; ///< the empty line is there; else the file ends amid the header, which may still be written
    };

    /// Reads on from @p position: 0, or what position() said before. The file is open and outlives the reader.
    MboxReader(QFile &file, qint64 position);

    /// Nothing at the end of the file.
    [[nodiscard]] std::optional<Header> next();
    /// All headers before it have been given.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    [[nodiscard]] Header readHeader(qint64 offset, QByteArray octets);

    FileLineReader m_lines;
    bool m_afterBlank = false;
    qint64 m_position = 0;
};

} // namespace Indicia
