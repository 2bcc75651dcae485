// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncetext.h"

#include "asciiword.h"
#include "messagelimits.h"

namespace Indicia {

namespace {

/// Lines that the words of one bouncer may have: 10,000 recipients with a line of reason each.
constexpr qsizetype wordLines = 20'000;

[[nodiscard]] bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

[[nodiscard]] qsizetype indexOrEnd(const QByteArray &text, char c, qsizetype from)
{
    const qsizetype at = text.indexOf(c, from);
    return at < 0 ? text.size() : at;
}

} // namespace

BounceText::BounceText(const QByteArray &text, const ByteRange &source, bool verbatim)
    : m_text(text.size() > Limits::decodedTextOctets ? text.left(Limits::decodedTextOctets) : text)
    , m_lower(asciiLowered(m_text))
    , m_source(source)
    , m_verbatim(verbatim)
{
    const qsizetype size = m_text.size();
    qsizetype start = 0;
    // The first LF and the first CR from start on; size where there is none, so that neither is looked for twice.
    qsizetype lf = -1;
    qsizetype cr = -1;
    while (start < size) {
        lf = lf < start ? indexOrEnd(m_text, '\n', start) : lf;
        cr = cr < start ? indexOrEnd(m_text, '\r', start) : cr;
        const qsizetype end = qMin(lf, cr);
        m_lines.append({start, end - start});
        start = end + (end == cr && cr + 1 == lf ? 2 : 1);
    }
    m_wordsEnd = qMin(m_lines.size(), wordLines);
}

QByteArrayView BounceText::line(qsizetype index) const
{
    const Line &line = m_lines.at(index);
    return QByteArrayView(m_text).sliced(line.start, line.length);
}

QByteArrayView BounceText::lower(qsizetype index) const
{
    const Line &line = m_lines.at(index);
    return QByteArrayView(m_lower).sliced(line.start, line.length);
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
    if (first >= last || first >= m_lines.size()) {
        return {};
    }
    const qsizetype begin = m_lines.at(first).start;
    const qsizetype end = last < m_lines.size() ? m_lines.at(last).start : m_text.size();
    return QByteArrayView(m_text).sliced(begin, end - begin);
}

ByteRange BounceText::range(qsizetype first, qsizetype last) const
{
    if (!m_verbatim || first >= last || first >= m_lines.size()) {
        return m_source;
    }
    return {m_source.document, m_source.offset + m_lines.at(first).start, between(first, last).size()};
}

QByteArray BounceText::joined(qsizetype first, qsizetype last) const
{
    QByteArray result;
    for (qsizetype i = first; i < last && i < m_lines.size(); ++i) {
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
        const qsizetype end = m_wordsEnd < m_lines.size() ? m_lines.at(m_wordsEnd).start : m_lower.size();
        m_words = m_lower.first(end).simplified();
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
