// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonicalbody.h"

#include "blankruns_p.h"
#include "plainlines_p.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Indicia {

namespace {

constexpr qsizetype BufferOctets = 16'384; // as much as a hash takes at full speed
constexpr qsizetype DirectOctets = 2'048; // longer pieces are not copied
constexpr qsizetype StretchOctets = 65'536; // what was looked through is hashed while it is in the cache
constexpr qsizetype ShortOctets = 64; // what is left of a line is gone through octet by octet
constexpr QByteArrayView Crlf = "\r\n";

/// Puts small pieces together, and passes large ones on.
class PieceBuffer
{
public:
    explicit PieceBuffer(CanonicalSink &sink) : m_sink(sink) { }

    void append(const char *data, qsizetype size)
    {
        m_total += size;
        if (size >= DirectOctets) {
            flush();
            m_sink.add({data, size});
            return;
        }
        if (size > BufferOctets - m_used) {
            flush();
        }
        std::memcpy(m_octets.data() + m_used, data, static_cast<size_t>(size));
        m_used += size;
    }
    void appendCrlf() { append(Crlf.data(), Crlf.size()); }
    void appendCrlfs(qint64 count)
    {
        for (; count > 0 && (count < 8 || m_used > 0); --count) { // a few, or until the buffer is to be passed on
            appendCrlf();
            if (m_used + Crlf.size() > BufferOctets) {
                flush();
            }
        }
        if (count > 0) {
            static const QByteArray many = Crlf.toByteArray().repeated(BufferOctets / Crlf.size());
            for (; count > 0; count -= std::min<qint64>(count, many.size() / Crlf.size())) {
                append(many.constData(), std::min<qint64>(count * Crlf.size(), many.size()));
            }
        }
    }
    /// A short text with its runs of blanks made one space, and none at its end.
    void appendSqueezed(const char *data, qsizetype size)
    {
        if (size > BufferOctets - m_used) {
            flush();
        }
        char *const begin = m_octets.data() + m_used;
        char *at = begin;
        bool blank = false;
        for (const char *from = data; from < data + size; ++from) {
            if (isBlankOctet(*from)) {
                blank = true;
                continue;
            }
            *at = ' ';
            at += blank ? 1 : 0;
            *at++ = *from;
            blank = false;
        }
        m_used += at - begin;
        m_total += at - begin;
    }
    /// A line that is not empty, with its end.
    void appendLine(const char *data, qsizetype size)
    {
        if (size + Crlf.size() > BufferOctets - m_used || size >= DirectOctets) {
            append(data, size);
            appendCrlf();
            return;
        }
        char *at = m_octets.data() + m_used;
        std::memcpy(at, data, static_cast<size_t>(size));
        at[size] = '\r';
        at[size + 1] = '\n';
        m_used += size + Crlf.size();
        m_total += size + Crlf.size();
    }
    /// As many lines of [@p from, @p end) as copyPlainLines() takes. Gives where the next one begins.
    const char *appendPlainLines(const char *from, const char *end, DkimCanonicalization form)
    {
        char *const begin = m_octets.data() + m_used;
        const PlainCopy done = copyPlainLines(from, end, begin, m_octets.data() + BufferOctets, form);
        m_used += done.to - begin;
        m_total += done.to - begin;
        return done.from;
    }
    void appendSpace() { append(" ", 1); }
    void flush()
    {
        if (m_used > 0) {
            m_sink.add({m_octets.data(), m_used});
            m_used = 0;
        }
    }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    CanonicalSink &m_sink;
    qint64 m_total = 0;
    qsizetype m_used = 0;
    std::array<char, BufferOctets> m_octets;
};

/// What stands in the message as it has to be hashed is passed on in one stretch, over as many lines as can be; only
/// the lines that read otherwise are copied. Empty lines wait for one that is not, since those at the end are left out.
class BodyCanonicalizer
{
public:
    BodyCanonicalizer(QByteArrayView body, DkimCanonicalization form, LineEnd lineEnd, CanonicalSink &sink)
        : m_reader(body, 0, body.size(), lineEnd), m_form(form), m_out(sink)
    { }

    qint64 run();

private:
    [[nodiscard]] bool takeEmptyLine();
    void takePlainLines();
    void takeLine(const Line &line);
    void takeAltered(const char *begin, const char *end, const char *run);
    void blankLine(const Line &line);
    void beginCopy();
    void flushStretch();
    [[nodiscard]] static bool isCrlf(const Line &line) { return line.next - line.end == Crlf.size(); }

    LineReader m_reader;
    const DkimCanonicalization m_form;
    PieceBuffer m_out;
    qint64 m_from = 0; ///< the stretch that is passed on as it stands: [m_from, m_to)
    qint64 m_to = 0;
    qint64 m_blankLines = 0; ///< behind it
    bool m_blanksStand = true; ///< each of them is a plain CRLF
};

qint64 BodyCanonicalizer::run()
{
    while (!m_reader.atEnd()) {
        if (!takeEmptyLine()) {
            takeLine(m_reader.take());
        }
    }
    flushStretch();
    if (m_out.total() == 0 && m_form == DkimCanonicalization::Simple) {
        m_out.appendCrlf(); // RFC 6376 section 3.4.3
    }
    m_out.flush();
    return m_out.total();
}

/// Most messages have many of them, some nothing else.
bool BodyCanonicalizer::takeEmptyLine()
{
    if (m_reader.lineEnd() != LineEnd::Lf) {
        return false;
    }
    const char *at = m_reader.data() + m_reader.position();
    const bool isLf = *at == '\n';
    const bool isCrlfLine = *at == '\r' && m_reader.end() - m_reader.position() > 1 && at[1] == '\n';
    if (!isLf && !isCrlfLine) {
        return false;
    }
    ++m_blankLines;
    m_blanksStand = m_blanksStand && isCrlfLine;
    m_reader.moveTo(m_reader.position() + (isLf ? 1 : 2));
    return true;
}

void BodyCanonicalizer::takeLine(const Line &line)
{
    const char *begin = m_reader.data() + line.begin;
    const char *end = m_reader.data() + line.end;
    if (begin == end) {
        blankLine(line);
        return;
    }
    const char *run = end;
    if (m_form == DkimCanonicalization::Relaxed) {
        run = alteredRun(begin, end);
        if (run == begin && std::all_of(begin, end, isBlankOctet)) {
            blankLine(line);
            m_blanksStand = false;
            return;
        }
    }
    if (run != end) {
        takeAltered(begin, end, run);
    } else if (isCrlf(line)) {
        if (!m_blanksStand) {
            beginCopy();
            m_from = line.begin;
        }
        m_to = line.next;
        m_blankLines = 0;
        if (m_to - m_from >= StretchOctets) {
            flushStretch();
        }
    } else {
        if (m_blankLines > 0 || m_to > m_from) {
            beginCopy();
        }
        m_out.appendLine(begin, end - begin);
    }
    if (!isCrlf(line)) {
        takePlainLines();
    }
}

/// Behind a line that was copied: where one ended with a bare LF, those that follow do so too, as a rule.
void BodyCanonicalizer::takePlainLines()
{
    if (m_reader.lineEnd() == LineEnd::Lf) {
        const char *const from = m_reader.data() + m_reader.position();
        const char *const next = m_out.appendPlainLines(from, m_reader.data() + m_reader.end(), m_form);
        m_reader.moveTo(next - m_reader.data());
    }
    m_from = m_to = m_reader.position();
}

/// Runs of blanks become one space, and nothing at the end of the line.
void BodyCanonicalizer::takeAltered(const char *begin, const char *end, const char *run)
{
    beginCopy();
    while (run != end && end - run > ShortOctets) {
        m_out.append(begin, run - begin);
        begin = std::find_if_not(run, end, isBlankOctet);
        if (begin != end) {
            m_out.appendSpace();
        }
        run = alteredRun(begin, end);
    }
    m_out.append(begin, run - begin);
    if (run != end) {
        m_out.appendSqueezed(run, end - run);
    }
    m_out.appendCrlf();
}

void BodyCanonicalizer::blankLine(const Line &line)
{
    ++m_blankLines;
    m_blanksStand = m_blanksStand && isCrlf(line);
}

/// Passes on what is due before a line that is written anew.
void BodyCanonicalizer::beginCopy()
{
    flushStretch();
    if (m_blankLines > 0) {
        m_out.appendCrlfs(m_blankLines);
        m_blankLines = 0;
    }
    m_blanksStand = true;
}

void BodyCanonicalizer::flushStretch()
{
    if (m_to > m_from) {
        m_out.append(m_reader.data() + m_from, m_to - m_from);
    }
    m_from = m_to = m_reader.position();
}

class ByteSink final : public CanonicalSink
{
public:
    void add(QByteArrayView piece) override { bytes += piece; }
    QByteArray bytes;
};

} // namespace

qint64 canonicalizeBody(QByteArrayView body, DkimCanonicalization form, LineEnd lineEnd, CanonicalSink &sink)
{
    return BodyCanonicalizer(body, form, lineEnd, sink).run();
}

QByteArray canonicalBody(QByteArrayView body, DkimCanonicalization form, LineEnd lineEnd)
{
    ByteSink sink;
    canonicalizeBody(body, form, lineEnd, sink);
    return sink.bytes;
}

} // namespace Indicia
