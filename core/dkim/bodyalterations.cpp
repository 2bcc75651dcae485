// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyalterations_p.h"

#include "blankruns_p.h"
#include "canonicalbody.h"
#include "encodingalterations_p.h"

#include <algorithm>

namespace Indicia {

namespace {

QByteArrayView bodyOf(const Message &message)
{
    return message.view(message.body());
}

/// The body with every line's content rewritten by @p rewrite; line ends stand.
template <typename Rewrite>
QByteArray rewrittenLines(const Message &message, Rewrite rewrite)
{
    const QByteArrayView body = bodyOf(message);
    QByteArray out;
    out.reserve(body.size());
    LineReader reader(body, 0, body.size(), lineEndOf(message.document()));
    while (!reader.atEnd()) {
        const Line line = reader.take();
        rewrite(reader.text(line), out);
        out.append(body.sliced(line.end, line.next - line.end));
    }
    return out;
}

BodyCandidate trailingBlanksTaken(const Message &message, DkimCanonicalization form)
{
    if (form == DkimCanonicalization::Relaxed) { // reads alike
        return {DkimAlteration::TrailingWhitespace, bodyOf(message).toByteArray()};
    }
    return {DkimAlteration::TrailingWhitespace, rewrittenLines(message, [](QByteArrayView line, QByteArray &out) {
                while (!line.isEmpty() && isBlankOctet(line.back())) {
                    line.chop(1);
                }
                out.append(line);
            })};
}

/// "-- " before a signature (RFC 3676 section 4.3) is what loses its blank where blanks at line ends are taken.
BodyCandidate dashesGivenTheirBlank(const Message &message, DkimCanonicalization /*form*/)
{
    return {DkimAlteration::TrailingWhitespace, rewrittenLines(message, [](QByteArrayView line, QByteArray &out) {
                out.append(line);
                if (line == "--") {
                    out.append(' ');
                }
            })};
}

/// A program that took a lone CR for a line's end wrote it where CRLF had been.
BodyCandidate loneCrAsLineEnd(const Message &message, DkimCanonicalization /*form*/)
{
    QByteArray out;
    const QByteArrayView body = bodyOf(message);
    for (qsizetype i = 0; i < body.size(); ++i) {
        out.append(body[i]);
        if (body[i] == '\r' && (i + 1 == body.size() || body[i + 1] != '\n')) {
            out.append('\n');
        }
    }
    return {DkimAlteration::LineEnds, out};
}

/// CRLF made into CRCRLF by a conversion that was done twice.
BodyCandidate doubledCrTaken(const Message &message, DkimCanonicalization /*form*/)
{
    return {DkimAlteration::LineEnds, bodyOf(message).toByteArray().replace("\r\r\n", "\r\n")};
}

/// Hashed by a signer that had the lines as LF, before they were made CRLF.
BodyCandidate signedAsLf(const Message &message, DkimCanonicalization form)
{
    QByteArray canonical = canonicalBody(bodyOf(message), form, lineEndOf(message.document()));
    return {DkimAlteration::LineEnds, canonical.replace("\r\n", "\n"), true};
}

/// Hashed by a signer that did not add the line end which was missing.
BodyCandidate lastLineEndTaken(const Message &message, DkimCanonicalization form)
{
    QByteArray canonical = canonicalBody(bodyOf(message), form, lineEndOf(message.document()));
    if (canonical.endsWith("\r\n")) {
        canonical.chop(2);
    }
    return {DkimAlteration::FinalNewline, canonical, true};
}

/// Hashed by a signer that left an empty line at the end, or one for no body at all.
BodyCandidate lineEndPutOn(const Message &message, DkimCanonicalization form)
{
    return {DkimAlteration::FinalNewline, canonicalBody(bodyOf(message), form, lineEndOf(message.document())) + "\r\n",
        true};
}

/// mboxo: "From " became ">From ".
BodyCandidate fromUnescaped(const Message &message, DkimCanonicalization /*form*/)
{
    return {DkimAlteration::FromLineEscaped, rewrittenLines(message, [](QByteArrayView line, QByteArray &out) {
                out.append(line.startsWith(">From ") ? line.sliced(1) : line);
            })};
}

/// mboxrd: one ">" more before any number of them.
BodyCandidate fromsUnescaped(const Message &message, DkimCanonicalization /*form*/)
{
    return {DkimAlteration::FromLineEscaped, rewrittenLines(message, [](QByteArrayView line, QByteArray &out) {
                const auto word = std::ranges::find_if(line, [](char c) { return c != '>'; });
                const qsizetype marks = word - line.begin();
                out.append(marks > 0 && line.sliced(marks).startsWith("From ") ? line.sliced(1) : line);
            })};
}

/// RFC 5321 section 4.5.2: a leading dot is doubled on the wire, and halved again.
BodyCandidate dotsHalved(const Message &message, DkimCanonicalization /*form*/)
{
    return {DkimAlteration::DotStuffing, rewrittenLines(message, [](QByteArrayView line, QByteArray &out) {
                out.append(line.startsWith("..") ? line.sliced(1) : line);
            })};
}

BodyCandidate dotsDoubled(const Message &message, DkimCanonicalization /*form*/)
{
    return {DkimAlteration::DotStuffing, rewrittenLines(message, [](QByteArrayView line, QByteArray &out) {
                if (line.startsWith('.')) {
                    out.append('.');
                }
                out.append(line);
            })};
}

} // namespace

const std::vector<BodyUndo> &bodyUndos()
{
    static const std::vector<BodyUndo> all{trailingBlanksTaken, dashesGivenTheirBlank, fromUnescaped, fromsUnescaped,
        dotsHalved, dotsDoubled, loneCrAsLineEnd, doubledCrTaken, signedAsLf, lastLineEndTaken, lineEndPutOn,
        undoQuotedPrintable, undoBase64, undoQuotedPrintableSevenBit, undoBase64SevenBit, encodeBase64,
        encodeQuotedPrintable, charsetToLatin1, charsetFromLatin1, charsetFromWindows1252};
    return all;
}

} // namespace Indicia
