// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fieldnames_p.h"
#include "lines_p.h"
#include "linewatch_p.h"
#include "message.h"
#include "oddities_p.h"

#include <functional>

namespace Indicia {

/// Reads one header block (RFC 5322 section 2.2) into an index of fields, and moves the reader behind it.
///
/// A message's own header may carry things that are not fields: an mbox separator, banners, stray empty lines, folds
/// whose white space was lost in copying. A part's header is taken as it stands, since there a wrong guess would eat
/// text.
class HeaderScanner
{
public:
    enum class Block { Message, Part };

    /// @p watch sees every line; it may be null.
    HeaderScanner(LineReader &reader, Block block, LineWatch *watch, Oddities &oddities)
        : m_reader(reader), m_block(block), m_watch(watch), m_oddities(oddities)
    { }

    /// Ends the block before a line for which @p isEnd is true, be it a field or not: a MIME delimiter. Folds are not
    /// asked about.
    void stopAt(std::function<bool(const Line &)> isEnd) { m_isEnd = std::move(isEnd); }

    /// The fields from the reader's position on. Limits::fields and Limits::headerBlockOctets bound them.
    [[nodiscard]] QList<HeaderField> scan();
    /// Where the block that was scanned ends, without the empty line.
    [[nodiscard]] qint64 end() const { return m_end; }

private:
    enum class Verdict { Continue, End };

    void skipPreamble();
    Verdict lineOf(const Line &line);
    Verdict blankLine(const Line &line);
    Verdict otherLine(const Line &line);
    void takeFolds();
    void looseFold(const Line &line);
    void fieldLine(const Line &line, qint64 begin, const FieldNameLength &length);
    void beginField(const HeaderField &field, const Line &line);
    void append(const HeaderField &field);
    void oddLine(const Line &line);
    void extend(const Line &line);
    void consume(const Line &line);
    void note(Oddity::Kind kind, const Line &line);
    [[nodiscard]] qint32 foldedColon(const Line &line) const;
    [[nodiscard]] bool isLostParameter(QByteArrayView text) const;
    /// Whether a well-known field stands at @p from, or behind a few lines of the shape @p skipped.
    [[nodiscard]] bool knownFieldFollows(qint64 from, LineShape skipped) const;

    LineReader &m_reader;
    Block m_block;
    LineWatch *m_watch;
    Oddities &m_oddities;
    QList<HeaderField> m_fields;
    std::function<bool(const Line &)> m_isEnd;
    qint64 m_begin = 0;
    qint64 m_end = 0;
    QByteArrayView m_before; ///< the line seen last
    bool m_inField = false; ///< a fold would go on with the field seen last
    HeaderField *m_field = nullptr; ///< that field, the last of m_fields; null where a limit kept it out of them
    bool m_whole = false; ///< an author or a MIME type was seen
};

} // namespace Indicia
