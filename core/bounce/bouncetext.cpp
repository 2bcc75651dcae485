// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncetext.h"

#include "asciiword.h"
#include "lineend.h"
#include "messagelimits.h"

namespace Indicia {

namespace {

/// Lines that the words of one bouncer may have: 10,000 recipients with a line of reason each.
constexpr qsizetype wordLines = 20'000;

/// Octets that hold the words of most bouncers, and the header of the original behind them.
constexpr qsizetype beginningOctets = 4096;

[[nodiscard]] bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

BounceText::BounceText(const QByteArray &text, const ByteRange &source, bool verbatim)
    : m_text(text.size() > Limits::decodedTextOctets ? text.left(Limits::decodedTextOctets) : text)
    , m_lowerBeginning(asciiLowered(QByteArrayView(m_text).first(qMin(m_text.size(), beginningOctets))))
    , m_source(source)
    , m_verbatim(verbatim)
    , m_wordsEnd(wordLines)
{ }

bool BounceText::cutsLine(qsizetype index) const
{
    const QByteArrayView octets(m_text);
    while (m_lines.size() <= index && m_cut < octets.size()) {
        const qsizetype end = lineEndFrom(octets, m_cut);
        m_lines.append({m_cut, end - m_cut});
        m_cut = behindLineEnd(octets, end);
    }
    return index < m_lines.size();
}

qsizetype BounceText::lineCount() const
{
    static_cast<void>(hasLine(m_text.size())); // more than there can be
    return m_lines.size();
}

QByteArrayView BounceText::line(qsizetype index) const
{
    const Line &line = m_lines.at(index);
    return QByteArrayView(m_text).sliced(line.start, line.length);
}

inline QByteArrayView BounceText::loweredAsFarAs(qsizetype end) const
{
    if (end <= m_lowerBeginning.size()) {
        return m_lowerBeginning;
    }
    if (m_lower.isNull()) {
        m_lower = asciiLowered(m_text);
    }
    return m_lower;
}

QByteArrayView BounceText::lower(qsizetype index) const
{
    const Line &line = m_lines.at(index);
    return loweredAsFarAs(line.start + line.length).sliced(line.start, line.length);
}

bool BounceText::isBlank(qsizetype index) const
{
    return line(index).trimmed().isEmpty();
}

qsizetype BounceText::indent(qsizetype index) const
{
    const QByteArrayView text = line(index);
    qsizetype n = 0;
    while (n < text.size() && isSpace(text.at(n))) {
        ++n;
    }
    return n;
}

QByteArrayView BounceText::between(qsizetype first, qsizetype last) const
{
    if (first >= last || !hasLine(first)) {
        return {};
    }
    const qsizetype begin = m_lines.at(first).start;
    const qsizetype end = hasLine(last) ? m_lines.at(last).start : m_text.size();
    return QByteArrayView(m_text).sliced(begin, end - begin);
}

ByteRange BounceText::range(qsizetype first, qsizetype last) const
{
    if (!m_verbatim || first >= last || !hasLine(first)) {
        return m_source;
    }
    return {m_source.document, m_source.offset + m_lines.at(first).start, between(first, last).size()};
}

QByteArray BounceText::joined(qsizetype first, qsizetype last) const
{
    QByteArray result;
    for (qsizetype i = first; i < last && hasLine(i); ++i) {
        const QByteArrayView part = line(i).trimmed();
        if (part.isEmpty()) {
            continue;
        }
        if (!result.isEmpty()) {
            result += ' ';
        }
        result += part;
    }
    return result;
}

QByteArray BounceText::lowerWords() const
{
    if (m_words.isNull()) { // every dialect asks for them
        const qsizetype end = hasLine(m_wordsEnd) ? m_lines.at(m_wordsEnd).start : m_text.size();
        m_words = loweredAsFarAs(end).first(end).toByteArray().simplified();
        if (m_words.isNull()) {
            m_words = QByteArray("");
        }
    }
    return m_words;
}

bool BounceText::hasWords() const
{
    return !between(0, m_wordsEnd).trimmed().isEmpty();
}

void BounceText::setWordsEnd(qsizetype line)
{
    m_wordsEnd = qMin(line, m_wordsEnd);
    m_words.clear();
}

} // namespace Indicia
