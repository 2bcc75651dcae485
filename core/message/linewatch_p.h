// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines_p.h"
#include "oddities_p.h"

namespace Indicia {

/// Sees every line of a message once and notes what is odd about it as a line: its end, its length, NUL and bare CR
/// in it; in the body, traces of SMTP smuggling and encodings that are not MIME.
class LineWatch
{
public:
    LineWatch(QByteArrayView document, qint64 begin, qint64 end, LineEnd lineEnd, Oddities &oddities);

    void headerLine(const Line &line);
    void bodyLine(const Line &line, const LineReader &following);
    /// Takes the lines of a body in which nothing odd or of MIME can stand, as bodyLine() would, many at once. Gives
    /// the end of the last one's content, or @p contentEnd where it took none.
    [[nodiscard]] qint64 passPlainLines(LineReader &reader, qint64 contentEnd);

    /// Notes what can only be said after the last line.
    void finish() const;

private:
    void noteSmuggling(const Line &line, const LineReader &following) const;
    void noteOpaque(const Line &line, const LineReader &following) const;

    Oddities &m_oddities;
    const char *m_data;
    LineEnd m_lineEnd;
    bool m_hasCr; ///< without its LF, somewhere
    bool m_hasNul;
    bool m_hasBareCr = false; ///< in the line seen last
    qint64 m_crlf = 0;
    qint64 m_single = 0; ///< lines that end with one octet
    qint64 m_firstSingle = 0;
};

} // namespace Indicia
