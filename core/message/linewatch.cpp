// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linewatch_p.h"

#include "asciiword.h"
#include "fieldnames_p.h"
#include "messagelimits.h"
#include "octets.h"

#include <algorithm>
#include <cstring>

namespace Indicia {

namespace {

constexpr qint64 smuggledOctets = 1'024; // what is looked at behind an end-of-data look-alike

/// A line that an SMTP client sends after end-of-data (RFC 5321 section 4.1.1), in any case.
bool isSmtpCommand(QByteArrayView line)
{
    static constexpr QByteArrayView commands[]
        = {"MAIL FROM:", "RCPT TO:", "EHLO ", "HELO ", "LHLO ", "BDAT ", "STARTTLS", "DATA", "RSET"};
    return std::ranges::any_of(commands, [line](QByteArrayView command) {
        if (!startsWithWord(line, command)) {
            return false;
        }
        // A verb without an argument is the whole line: "Data is attached" is not a command.
        const bool takesArgument = command.endsWith(':') || command.endsWith(' ');
        return takesArgument || line.sliced(command.size()).trimmed().isEmpty();
    });
}

/// The first line of @p text, whatever ends it.
QByteArrayView firstLine(QByteArrayView text)
{
    const auto end = std::ranges::find_if(text, [](char c) { return c == '\r' || c == '\n'; });
    return text.first(end - text.begin());
}

/// Whether a message's header seems to begin here: two known fields on lines that follow each other.
bool isHeaderStart(QByteArrayView text)
{
    const QByteArrayView first = firstLine(text);
    QByteArrayView rest = text.sliced(first.size());
    rest = rest.sliced(rest.startsWith("\r\n") ? 2 : std::min<qsizetype>(rest.size(), 1));
    return isKnownField(first) && isKnownField(firstLine(rest));
}

bool isOctalDigit(char c)
{
    return c >= '0' && c <= '7';
}

/// Whether a CR stands there without its LF.
bool hasBareCr(QByteArrayView bytes)
{
    const qsizetype first = bytes.indexOf('\r');
    if (first < 0) {
        return false;
    }
    const char *at = bytes.data() + first;
    const char *const last = bytes.data() + bytes.size() - 1;
    for (; last - at >= Octets::Width; at += Octets::Width) {
        if (Octets::anyTrue((Octets::load(at) == '\r') & (Octets::load(at + 1) != '\n'))) {
            return true;
        }
    }
    for (; at < last; ++at) {
        if (at[0] == '\r' && at[1] != '\n') {
            return true;
        }
    }
    return *last == '\r';
}

/// What a line of a body may begin with that has to be looked at: delimiters (RFC 2046 section 5.1.1), a lone dot, and
/// the first lines of what is not MIME ("begin 644", "=ybegin"). Asked of a line's first two octets.
bool isMark(char first, char second)
{
    switch (first) {
    case '-':
        return second == '-';
    case '.':
        return second == '\r' || second == '\n';
    case 'b':
        return second == 'e';
    case '=':
        return second == 'y';
    default:
        return false;
    }
}

} // namespace

LineWatch::LineWatch(QByteArrayView document, qint64 begin, qint64 end, LineEnd lineEnd, Oddities &oddities)
    : m_oddities(oddities)
    , m_data(document.data())
    , m_lineEnd(lineEnd)
    , m_hasCr(lineEnd == LineEnd::Lf && hasBareCr(document.sliced(begin, end - begin)))
    , m_hasNul(document.sliced(begin, end - begin).contains('\0'))
{ }

void LineWatch::headerLine(const Line &line)
{
    const qint64 terminator = line.next - line.end;
    if (terminator == 2) {
        ++m_crlf;
    } else if (terminator == 1 && m_single++ == 0) {
        m_firstSingle = line.end;
    }
    if (line.length() > Limits::lineOctets) {
        m_oddities.note(Oddity::Kind::LongLine, line.begin, line.length());
    }
    const QByteArrayView text(m_data + line.begin, line.length());
    m_hasBareCr = false;
    if (m_hasCr) {
        if (const qsizetype cr = text.indexOf('\r'); cr >= 0) {
            m_hasBareCr = true;
            m_oddities.note(Oddity::Kind::BareCr, line.begin + cr, 1, text.count('\r'));
        }
    }
    if (m_hasNul) {
        if (const qsizetype nul = text.indexOf('\0'); nul >= 0) {
            m_oddities.note(Oddity::Kind::NulOctet, line.begin + nul, 1, text.count('\0'));
        }
    }
}

qint64 LineWatch::passPlainLines(LineReader &reader, qint64 contentEnd)
{
    if (m_lineEnd != LineEnd::Lf || m_hasCr || m_hasNul) {
        return contentEnd;
    }
    const char *const end = m_data + reader.end();
    const char *at = m_data + reader.position();
    while (end - at > 1 && !isMark(at[0], at[1])) {
        const auto *lf = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
        if (!lf || lf - at > Limits::lineOctets) {
            break; // bodyLine() says what there is to say
        }
        const bool isCrlf = lf > at && lf[-1] == '\r';
        m_crlf += isCrlf ? 1 : 0;
        if (!isCrlf && m_single++ == 0) {
            m_firstSingle = lf - m_data;
        }
        contentEnd = (isCrlf ? lf - 1 : lf) - m_data;
        at = lf + 1;
    }
    reader.moveTo(at - m_data);
    return contentEnd;
}

void LineWatch::bodyLine(const Line &line, const LineReader &following)
{
    headerLine(line);
    if (line.length() == 0) {
        return;
    }
    const char first = m_data[line.begin];
    if (m_hasBareCr || (first == '.' && line.length() == 1)) {
        noteSmuggling(line, following);
    }
    if (first == 'b' || first == '=') {
        noteOpaque(line, following);
    }
}

// CVE-2023-51764, -51765, -51766: a server that takes "\n.\r\n" or "\r.\r" for the end of data reads what follows as
// commands. In a message that was stored with them, they stand in the body.
void LineWatch::noteSmuggling(const Line &line, const LineReader &following) const
{
    for (qint64 segment = line.begin; segment <= line.end;) {
        const QByteArrayView rest(m_data + segment, line.end - segment);
        const qsizetype cr = m_hasBareCr ? rest.indexOf('\r') : -1;
        const qint64 segmentEnd = cr < 0 ? line.end : segment + cr;
        if (segmentEnd - segment == 1 && m_data[segment] == '.') {
            const qint64 next = cr < 0 ? line.next : segmentEnd + 1;
            const qint64 length = std::clamp<qint64>(following.end() - next, 0, smuggledOctets);
            const QByteArrayView text(m_data + next, length);
            if (isSmtpCommand(firstLine(text)) || isHeaderStart(text)) {
                m_oddities.note(Oddity::Kind::SmugglingTrace, segment, next + firstLine(text).size() - segment);
            }
        }
        segment = segmentEnd + 1;
    }
}

// uuencode: "begin", three octal digits, a name (POSIX uuencode); yEnc: "=ybegin ". They are named, never decoded.
void LineWatch::noteOpaque(const Line &line, const LineReader &following) const
{
    const QByteArrayView text = following.text(line);
    if (text.startsWith("=ybegin ")) {
        m_oddities.note(Oddity::Kind::OpaquePart, line.begin, line.length(), "yenc");
        return;
    }
    if (!text.startsWith("begin ") || text.size() < 11 || line.next >= following.end()) {
        return;
    }
    const bool mode = isOctalDigit(text[6]) && isOctalDigit(text[7]) && isOctalDigit(text[8]) && text[9] == ' ';
    if (!mode) {
        return;
    }
    // A full line of data begins with M (45 octets) and has 61 characters; a sentence seldom does.
    const QByteArrayView data = following.text(following.lineAt(line.next));
    const bool isData = !data.isEmpty() && data[0] >= ' ' && data[0] <= '`'
        && data.trimmed().size() <= 1 + ((data[0] - ' ') & 0x3f) * 4 / 3 + 4;
    if (isData) {
        m_oddities.note(Oddity::Kind::OpaquePart, line.begin, line.length(), "uuencode");
    }
}

void LineWatch::finish() const
{
    if (m_single == 0) {
        return;
    }
    // Files that never were on the wire in this form have one kind of line end throughout; that is noted as such.
    const QByteArrayView detail = m_crlf == 0 ? "all" : "";
    const Oddity::Kind kind = m_lineEnd == LineEnd::Cr ? Oddity::Kind::BareCr : Oddity::Kind::BareLf;
    if (detail.isEmpty()) {
        m_oddities.note(kind, m_firstSingle, 1, m_single);
    } else {
        m_oddities.note(kind, m_firstSingle, 1, detail);
    }
}

} // namespace Indicia
