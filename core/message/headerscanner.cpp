// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headerscanner_p.h"

#include "asciiword.h"
#include "fieldnames_p.h"
#include "messagelimits.h"
#include "octets.h"

#include <algorithm>

namespace Indicia {

namespace {
constexpr qsizetype usualFields = 32; // most messages have fewer
constexpr qsizetype usualPartFields = 4;
constexpr int guessedLines = 3; // more empty or odd lines in a row are taken for the header's end
constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf";
constexpr qsizetype longestName = 76; // of a name that is folded away from its colon

// ftext = %d33-57 / %d59-126 (RFC 5322 section 3.6.8)
bool isNameOctet(char c)
{
    return c > 32 && c < 127 && c != ':';
}

// WSP (RFC 5234 appendix B.1)
bool isWhite(char c)
{
    return c == ' ' || c == '\t';
}
} // namespace

QList<HeaderField> HeaderScanner::scan()
{
    m_begin = m_reader.position();
    if (m_block == Block::Message) {
        m_fields.reserve(usualFields);
        skipPreamble();
    } else {
        m_fields.reserve(usualPartFields);
    }
    while (!m_reader.atEnd()) {
        const Line line = m_reader.peek();
        m_end = line.begin;
        if ((m_isEnd && m_isEnd(line)) || lineOf(line) == Verdict::End) {
            return std::exchange(m_fields, {});
        }
        consume(line);
        takeFolds();
    }
    m_end = m_reader.position();
    note(Oddity::Kind::NoBlankLine, {m_end, m_end, m_end});
    return std::exchange(m_fields, {});
}

HeaderScanner::Verdict HeaderScanner::lineOf(const Line &line)
{
    const QByteArrayView text = m_reader.text(line);
    const qsizetype plain = text.size() < Octets::Width ? 0 : nameOctetsAt(text.data());
    if (plain > 0 && plain < Octets::Width && text[plain] == ':') { // most lines
        const auto name = static_cast<qint32>(plain);
        beginField({line.begin, line.next - line.begin, name, name + 1}, line);
        return Verdict::Continue;
    }
    if (!text.isEmpty() && !isWhite(text[0])) {
        if (const FieldNameLength name = fieldNameLength(text); name.name > 0) {
            fieldLine(line, line.begin, name);
            return Verdict::Continue;
        }
    }
    switch (shapeOf(text)) {
    case LineShape::Blank:
        return blankLine(line);
    case LineShape::Fold:
        looseFold(line);
        return Verdict::Continue;
    case LineShape::Field:
    case LineShape::Other:
        return otherLine(line);
    }
    Q_UNREACHABLE_RETURN(Verdict::End);
}

void HeaderScanner::skipPreamble()
{
    if (QByteArrayView(m_reader.data() + m_begin, m_reader.end() - m_begin).startsWith(utf8Mark)) {
        const qint64 end = m_begin + utf8Mark.size();
        note(Oddity::Kind::EightBitHeader, {m_begin, end, end});
        m_reader.moveTo(end);
    }
}

// The empty line ends the header, unless what was read is no whole header yet and what follows plainly is the rest of
// one: no author and no MIME type so far, and a well-known field next.
HeaderScanner::Verdict HeaderScanner::blankLine(const Line &line)
{
    if (m_block == Block::Message && !m_whole && knownFieldFollows(line.next, LineShape::Blank)) {
        note(Oddity::Kind::BlankLineInHeader, line);
        m_inField = false;
        return Verdict::Continue;
    }
    consume(line);
    return Verdict::End;
}

HeaderScanner::Verdict HeaderScanner::otherLine(const Line &line)
{
    const QByteArrayView text = m_reader.text(line);
    if (isLostParameter(text)) {
        oddLine(line);
        return Verdict::Continue;
    }
    if (m_block == Block::Message) {
        if (const qint32 valueStart = foldedColon(line); valueStart > 0) {
            note(Oddity::Kind::FieldNameSpace, line);
            beginField({line.begin, line.next - line.begin, static_cast<qint32>(line.length()), valueStart}, line);
            return Verdict::Continue;
        }
        if (isMboxFromLine(text)) {
            note(Oddity::Kind::MboxFromLine, line);
            m_inField = false;
            return Verdict::Continue;
        }
        if (isBannerLine(text)) {
            note(Oddity::Kind::ExchangeBanner, line);
            m_inField = false;
            return Verdict::Continue;
        }
        if (knownFieldFollows(line.next, LineShape::Other)) {
            oddLine(line);
            return Verdict::Continue;
        }
    }
    note(Oddity::Kind::NoBlankLine, line);
    return Verdict::End;
}

inline void HeaderScanner::extend(const Line &line)
{
    if (!m_field) {
        return;
    }
    const bool within = m_field->length <= Limits::fieldOctets;
    m_field->length = line.next - m_field->offset;
    if (within && m_field->length > Limits::fieldOctets) {
        note(Oddity::Kind::HeaderLimit, {m_field->offset, line.end, line.next});
    }
}

inline void HeaderScanner::consume(const Line &line)
{
    m_reader.moveTo(line.next);
    m_before = m_reader.text(line);
    if (m_watch) {
        m_watch->headerLine(line);
    }
}

/// Takes the lines that go on with the field seen last: half of a usual header, and there is no more to ask of them.
void HeaderScanner::takeFolds()
{
    while (m_inField && !m_reader.atEnd() && isWhite(m_reader.data()[m_reader.position()])) {
        const Line line = m_reader.peek();
        extend(line);
        consume(line);
    }
}

/// A fold with no field before it.
void HeaderScanner::looseFold(const Line &line)
{
    const QByteArrayView text = m_reader.text(line);
    const qint64 indent = std::ranges::find_if_not(text, isWhite) - text.begin();
    note(Oddity::Kind::LeadingSpace, line);
    if (const FieldNameLength name = fieldNameLength(text.sliced(indent)); name.name > 0) {
        fieldLine(line, line.begin + indent, name);
    } else {
        oddLine(line);
    }
}

void HeaderScanner::fieldLine(const Line &line, qint64 begin, const FieldNameLength &length)
{
    const QByteArrayView name(m_reader.data() + begin, length.name);
    if (length.space > 0) {
        note(Oddity::Kind::FieldNameSpace, {begin, begin + length.name + length.space, line.next});
    }
    if (!length.isProper && !std::ranges::all_of(name, isNameOctet)) {
        note(Oddity::Kind::InvalidFieldName, {begin, begin + length.name, line.next});
    }
    beginField({begin, line.next - begin, length.name, length.name + length.space + 1}, line);
}

void HeaderScanner::beginField(const HeaderField &field, const Line &line)
{
    const QByteArrayView name(m_reader.data() + field.offset, field.nameLength);
    m_whole = m_whole || sameWord(name, "From") || sameWord(name, "Content-Type");
    m_inField = true;
    append(field);
    if (!m_field || field.length > Limits::fieldOctets) {
        note(Oddity::Kind::HeaderLimit, line);
    }
}

void HeaderScanner::append(const HeaderField &field)
{
    m_field = nullptr;
    if (m_fields.size() < Limits::fields && field.offset - m_begin < Limits::headerBlockOctets) {
        m_fields.append(field);
        m_field = &m_fields.last();
    }
}

// "From" CRLF " : a@b.example": obsolete syntax (RFC 5322 section 4.5) allows white space before the colon, and some
// readers take a fold for it. What follows the colon is counted from the field's beginning; 0 where there is none.
qint32 HeaderScanner::foldedColon(const Line &line) const
{
    const QByteArrayView name = m_reader.text(line);
    if (name.size() > longestName || !std::ranges::all_of(name, isNameOctet) || line.next >= m_reader.end()) {
        return 0;
    }
    const Line fold = m_reader.lineAt(line.next);
    const QByteArrayView text = m_reader.text(fold).first(std::min<qsizetype>(fold.length(), longestName));
    const auto colon = std::ranges::find_if_not(text, isWhite);
    if (colon == text.begin() || colon == text.end() || *colon != ':') {
        return 0;
    }
    return static_cast<qint32>(fold.begin + (colon - text.begin()) + 1 - line.begin);
}

// No field and no fold, with fields after it. Where a source was copied from a window, folds lose their white space,
// so it is read as the field's continuation; at the top, where there is no field, as a field without a name.
void HeaderScanner::oddLine(const Line &line)
{
    note(Oddity::Kind::InvalidFieldName, line);
    if (m_inField) {
        extend(line);
        return;
    }
    append({line.begin, line.next - line.begin, 0, 0});
    m_inField = true;
}

void HeaderScanner::note(Oddity::Kind kind, const Line &line)
{
    // A part's header is often missing whole, and its text then looks like broken fields: only a limit is worth a note.
    if (m_block == Block::Message || kind == Oddity::Kind::HeaderLimit) {
        m_oddities.note(kind, line.begin, line.length());
    }
}

// "boundary=..." on a line of its own, after a line that ends in a semicolon: a fold whose white space was lost.
bool HeaderScanner::isLostParameter(QByteArrayView text) const
{
    if (!m_inField || !m_before.trimmed().endsWith(';')) {
        return false;
    }
    const auto end = std::ranges::find_if_not(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '*';
    });
    return end != text.begin() && end != text.end() && *end == '=';
}

bool HeaderScanner::knownFieldFollows(qint64 from, LineShape skipped) const
{
    for (int i = 0; i <= guessedLines && from < m_reader.end(); ++i) {
        const Line line = m_reader.lineAt(from);
        const QByteArrayView text = m_reader.text(line);
        if (isKnownField(text)) {
            return true;
        }
        const LineShape shape = shapeOf(text);
        const bool lostFold = skipped == LineShape::Other && shape == LineShape::Fold;
        if (shape != skipped && !lostFold) {
            return false;
        }
        from = line.next;
    }
    return false;
}

} // namespace Indicia
