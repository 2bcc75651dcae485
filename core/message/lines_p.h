// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>

namespace Indicia {

/// Which octet ends a line of a document. LF takes a CR before it along; CR is that of old Mac files, and stands only
/// where the document has no LF at all.
enum class LineEnd : char { Lf = '\n', Cr = '\r' };

/// One line: [begin, end) is its content, [end, next) its line end, which is empty on a last line without one.
struct Line
{
    qint64 begin = 0;
    qint64 end = 0;
    qint64 next = 0;

    [[nodiscard]] bool isTerminated() const { return next > end; }
    [[nodiscard]] qint64 length() const { return end - begin; }
};

/// How the lines of @p bytes end.
[[nodiscard]] inline LineEnd lineEndOf(QByteArrayView bytes)
{
    return !bytes.contains('\n') && bytes.contains('\r') ? LineEnd::Cr : LineEnd::Lf;
}

/// Walks the lines of [begin, end) of a document once, without copying. Offsets are those of the document.
class LineReader
{
public:
    LineReader(QByteArrayView document, qint64 begin, qint64 end, LineEnd lineEnd)
        : m_data(document.data()), m_position(begin), m_end(end), m_lineEnd(lineEnd)
    { }

    [[nodiscard]] bool atEnd() const { return m_position >= m_end; }
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] LineEnd lineEnd() const { return m_lineEnd; }
    [[nodiscard]] const char *data() const { return m_data; }
    [[nodiscard]] QByteArrayView text(const Line &line) const { return {m_data + line.begin, line.length()}; }

    /// The line that starts at @p from, without moving.
    [[nodiscard]] Line lineAt(qint64 from) const
    {
        const void *found = std::memchr(m_data + from, static_cast<char>(m_lineEnd), static_cast<size_t>(m_end - from));
        if (!found) {
            return {from, m_end, m_end};
        }
        const qint64 terminator = static_cast<const char *>(found) - m_data;
        const bool crlf = m_lineEnd == LineEnd::Lf && terminator > from && m_data[terminator - 1] == '\r';
        return {from, crlf ? terminator - 1 : terminator, terminator + 1};
    }
    [[nodiscard]] Line peek() const { return lineAt(m_position); }
    Line take()
    {
        const Line line = peek();
        m_position = line.next;
        return line;
    }
    void moveTo(qint64 position) { m_position = position; }

private:
    const char *m_data;
    qint64 m_position;
    qint64 m_end;
    LineEnd m_lineEnd;
};

} // namespace Indicia
