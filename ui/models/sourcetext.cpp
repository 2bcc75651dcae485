// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetext.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Bytes between two marks: what a look-up walks at most.
constexpr qsizetype markDistance = 128;

/// How many octets the UTF-8 sequence at the front of @p bytes has; 0 where there is none that is valid.
qsizetype utf8Length(QByteArrayView bytes)
{
    const auto octet = [&bytes](qsizetype i) { return static_cast<uchar>(bytes.at(i)); };
    const uchar first = octet(0);
    const qsizetype length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || bytes.size() < length) {
        return 0;
    }
    for (qsizetype i = 1; i < length; ++i) {
        if ((octet(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    // Overlong forms, surrogates and what lies above U+10FFFF (RFC 3629 section 4).
    const uchar second = octet(1);
    const bool wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)
        || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return wrong ? 0 : length;
}

QString escaped(char32_t c)
{
    return QStringLiteral("\u27E8U+%1\u27E9").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || (category == QChar::Separator_Space && c != ' ')
        || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164;
}

QString shown(char32_t c)
{
    return isInvisible(c) ? escaped(c) : QString::fromUcs4(&c, 1);
}

/// An octet that stands for itself: a control as its picture, others as Latin-1.
QString shownOctet(uchar octet)
{
    if (octet < 0x20 && octet != '\t') {
        return QString(QChar(0x2400 + octet));
    }
    if (octet == 0x7F) {
        return QString(QChar(0x2421));
    }
    return octet < 0x80 ? QString(QLatin1Char(static_cast<char>(octet))) : shown(octet);
}

} // namespace

struct SourceText::Step
{
    QString text;
    qsizetype bytes = 1;
    bool lineEnd = false;
};

SourceText::Step SourceText::stepAt(qsizetype at) const
{
    const auto octet = static_cast<uchar>(m_bytes.at(at));
    if (octet == '\n') {
        return {QStringLiteral("\n"), 1, true};
    }
    if (octet == '\r' && at + 1 < m_bytes.size() && m_bytes.at(at + 1) == '\n') {
        return {QStringLiteral("\n"), 2, true};
    }
    if (octet < 0x80) {
        return {shownOctet(octet), 1, false};
    }
    const qsizetype length = utf8Length(m_bytes.sliced(at));
    if (length == 0) {
        return {shownOctet(octet), 1, false};
    }
    const auto tail = [this, at](qsizetype i) { return static_cast<char32_t>(m_bytes.at(at + i) & 0x3F); };
    char32_t c = length == 2 ? octet & 0x1FU : length == 3 ? octet & 0x0FU : octet & 0x07U;
    for (qsizetype i = 1; i < length; ++i) {
        c = (c << 6) | tail(i);
    }
    return {shown(c), length, false};
}

/// Goes from @p from to the end and calls @p visit(mark, step) for each sign; it returns false to stop.
template <typename Visitor>
void SourceText::walk(Mark from, Visitor visit) const
{
    while (from.byte < m_bytes.size()) {
        Step step = stepAt(from.byte);
        if (from.column >= longestLine && !step.lineEnd) {
            step.text.prepend(QStringLiteral("\u21A9\n")); // the line goes on
            from.column = 0;
        }
        if (!visit(from, step)) {
            return;
        }
        from.byte += step.bytes;
        from.text += step.text.size();
        from.column = step.lineEnd ? 0 : from.column + 1;
    }
}

/// How many octets from @p at are shown as they are and fit into the line.
qsizetype SourceText::plainRun(const Mark &from) const
{
    const qsizetype most = std::min(m_bytes.size() - from.byte, longestLine - from.column);
    qsizetype run = 0;
    while (run < most) {
        const char c = m_bytes.at(from.byte + run);
        if (c < ' ' || c > '~') { // char is signed here or not: either way octets above 126 are left out
            break;
        }
        ++run;
    }
    return run;
}

void SourceText::append(const Mark &mark)
{
    if (m_marks.isEmpty() || mark.byte >= m_marks.last().byte + markDistance) {
        m_marks.append(mark);
    }
}

qint64 SourceText::startBefore(QByteArrayView document, qint64 offset, qsizetype lines, qint64 octets)
{
    const qint64 end = std::clamp<qint64>(offset, 0, document.size());
    const qint64 least = std::max<qint64>(end - octets, 0);
    qint64 at = end;
    for (qsizetype seen = 0; at > least; --at) {
        if (document.at(at - 1) == '\n' && seen++ == lines) {
            return at;
        }
    }
    return at;
}

SourceText::SourceText(QByteArrayView bytes, qint64 offset, qsizetype mostLines) : m_bytes(bytes), m_offset(offset)
{
    qsizetype lines = 0;
    m_text.reserve(bytes.size());
    Mark at{0, 0, 0};
    while (at.byte < m_bytes.size()) {
        // Nearly all of mail is plain: that goes by the line, the rest sign by sign.
        if (const qsizetype run = plainRun(at); run > 0) {
            m_text += QLatin1StringView(m_bytes.sliced(at.byte, run));
            for (qsizetype done = 0; done < run; done += markDistance) {
                append({at.byte + done, at.text + done, at.column + done});
            }
            at = {at.byte + run, at.text + run, at.column + run};
        }
        walk(at, [this, &at, &lines](const Mark &mark, const Step &step) {
            lines += step.text.contains(QLatin1Char('\n')) ? 1 : 0;
            append(mark);
            m_text += step.text;
            at = {mark.byte + step.bytes, mark.text + step.text.size(), step.lineEnd ? 0 : mark.column + 1};
            return false;
        });
        if (mostLines >= 0 && lines >= mostLines) {
            m_bytes = m_bytes.first(at.byte);
        }
    }
}

qsizetype SourceText::positionOf(qint64 byteOffset) const
{
    const qint64 wanted = byteOffset - m_offset;
    if (wanted <= 0 || m_marks.isEmpty()) {
        return 0;
    }
    const auto after = std::ranges::upper_bound(m_marks, wanted, {}, &Mark::byte);
    qsizetype position = m_text.size();
    walk(*(after - 1), [&position, wanted](const Mark &mark, const Step &step) {
        if (mark.byte + step.bytes <= wanted) {
            return true;
        }
        // The sign of a broken line stands before the byte, not for it.
        const bool broken = step.text.size() > 2 && step.text.front() == QChar(0x21A9);
        position = mark.text + (broken ? 2 : 0);
        return false;
    });
    return position;
}

qint64 SourceText::byteAt(qsizetype position) const
{
    if (m_marks.isEmpty()) {
        return m_offset;
    }
    const auto after = std::ranges::upper_bound(m_marks, std::max<qsizetype>(position, 0), {}, &Mark::text);
    qsizetype byte = m_bytes.size();
    walk(*(after - 1), [&byte, position](const Mark &mark, const Step &step) {
        if (mark.text + step.text.size() <= position) {
            return true;
        }
        byte = mark.byte;
        return false;
    });
    return m_offset + byte;
}

} // namespace Indicia
