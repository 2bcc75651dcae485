// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// A text that a bounce is written in, cut into lines that know their place in the source. Line ends may be CRLF, LF or
/// a lone CR, also mixed. Lines are cut when they are asked for: an original that is quoted below the words is rarely
/// looked at. Copies share their bytes.
class BounceText
{
public:
    BounceText() = default;
    /// @p text is what stands in @p source, decoded. Where it stands there octet for octet (@p verbatim), lines can be
    /// pointed at one by one; otherwise every line points at all of @p source. At most Limits::decodedTextOctets are
    /// looked at.
    BounceText(const QByteArray &text, const ByteRange &source, bool verbatim);

    [[nodiscard]] qsizetype lineCount() const;
    /// Whether there are more than @p index lines.
    [[nodiscard]] bool hasLine(qsizetype index) const { return index < m_lines.size() || cutsLine(index); }
    /// A line without its end. It was found to be there by hasLine(), lineCount() or wordsEnd().
    [[nodiscard]] QByteArrayView line(qsizetype index) const;
    /// The same in lower case (ASCII), to look for words.
    [[nodiscard]] QByteArrayView lower(qsizetype index) const;
    [[nodiscard]] bool isBlank(qsizetype index) const;
    /// Octets of white space that the line begins with.
    [[nodiscard]] qsizetype indent(qsizetype index) const;
    /// Where the lines from @p first up to, but not including, @p last stand in the source.
    [[nodiscard]] ByteRange range(qsizetype first, qsizetype last) const;
    /// The lines from @p first up to, but not including, @p last, as they stand.
    [[nodiscard]] QByteArrayView between(qsizetype first, qsizetype last) const;
    /// The same lines joined to one by single spaces, their outer white space taken off.
    [[nodiscard]] QByteArray joined(qsizetype first, qsizetype last) const;

    [[nodiscard]] bool isVerbatim() const { return m_verbatim; }
    [[nodiscard]] const ByteRange &source() const { return m_source; }

    /// The first line that is no longer the bouncer's own word: a copy of the original begins there or is announced.
    /// lineCount() where there is none; at most 20,000: no bouncer has more to say.
    [[nodiscard]] qsizetype wordsEnd() const { return hasLine(m_wordsEnd) ? m_wordsEnd : m_lines.size(); }
    void setWordsEnd(qsizetype line);
    /// The words of the bouncer in lower case, every run of white space and line ends one space: phrases are found in
    /// them wherever the lines were broken.
    [[nodiscard]] QByteArray lowerWords() const;
    /// Whether lowerWords() holds anything.
    [[nodiscard]] bool hasWords() const;

private:
    struct Line
    {
        qsizetype start;
        qsizetype length;
    };

    /// Cuts on, as far as the line @p index; false where the text ends before it.
    bool cutsLine(qsizetype index) const;

    /// The text in lower case, at least as far as @p end. What was once given stays where it is.
    QByteArrayView loweredAsFarAs(qsizetype end) const;

    QByteArray m_text;
    QByteArray m_lowerBeginning;
    mutable QByteArray m_lower; ///< all of it, once more than the beginning was asked for
    mutable QList<Line> m_lines;
    mutable qsizetype m_cut = 0; ///< where the next line begins
    ByteRange m_source;
    bool m_verbatim = false;
    qsizetype m_wordsEnd = 0; ///< or a line that is not there
    mutable QByteArray m_words; ///< lowerWords(), once it was asked for
};

} // namespace Indicia
