// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mimescanner_p.h"

#include "asciiword.h"
#include "fieldnames_p.h"
#include "headerscanner_p.h"
#include "mediatypes_p.h"
#include "messagelimits.h"
#include "octetpair.h"
#include "transferencoding_p.h"
#include "unfold_p.h"

#include <QHashFunctions>

#include <algorithm>

namespace Indicia {

namespace {
constexpr qsizetype guessedOctets = 200; // of a delimiter that no field names, with room for broken ones
constexpr qsizetype usualParts = 4; // of a multipart, with itself

QByteArrayView usedOf(QByteArrayView boundary)
{
    return boundary.first(std::min<qsizetype>(boundary.size(), Limits::boundaryOctets));
}

std::size_t hashOf(QByteArrayView boundary)
{
    return qHash(boundary, QHashSeed::globalSeed());
}
} // namespace

QList<MimePart> MimeScanner::scan(const QList<HeaderField> &fields)
{
    const qint64 begin = m_reader.position();
    MimeEntity root = readEntity(m_reader, fields, false);
    noteEntity(root, m_oddities);
    readBody(root);
    if (m_count == 0 && !m_guess.isEmpty()) {
        // The delimiters are there, only the field names another: editing, or a program that was patched, broke them
        // apart. Read it once more with the one that is used; the lines themselves were watched already.
        m_oddities.note(
            Oddity::Kind::MissingBoundary, root.headerBegin, root.headerEnd - root.headerBegin, root.type.boundary);
        root.type.boundary = m_guess;
        m_watch = nullptr;
        m_parts.clear();
        m_open.clear();
        m_reader.moveTo(begin);
        readBody(root);
    }
    closeDownTo(0, m_reader.end());
    endPart(0, m_reader.end());
    return std::exchange(m_parts, {});
}

QList<MimePart> MimeScanner::root(const QList<HeaderField> &fields)
{
    const MimeEntity entity = readEntity(m_reader, fields, false);
    noteEntity(entity, m_oddities);
    list(entity, unlisted, 0);
    endPart(0, m_reader.end());
    return std::exchange(m_parts, {});
}

void MimeScanner::readBody(const MimeEntity &root)
{
    m_contentEnd = m_reader.position();
    m_parts.reserve(isMultipart(root.type.mediaType) ? usualParts : 1);
    descend(root, list(root, unlisted, 0), 0);
    if (!m_watch && !isMultipart(root.type.mediaType)) {
        m_reader.moveTo(m_reader.end()); // no line of it can begin a part
    }
    while (!m_reader.atEnd()) {
        passPlainLines();
        if (m_reader.atEnd()) {
            return;
        }
        const Line line = m_reader.take();
        if (m_watch) {
            m_watch->bodyLine(line, m_reader);
        }
        if (const Delimiter delimiter = delimiterAt(line); delimiter.open >= 0) {
            delimiterLine(line, delimiter);
            continue;
        }
        m_contentEnd = line.end;
        if (m_count == 0 && m_guess.isEmpty() && isMultipart(root.type.mediaType)) {
            guessBoundary(line);
        }
    }
}

/// Takes lines that do not look like a delimiter, many at once.
void MimeScanner::passPlainLines()
{
    if (m_watch) {
        m_contentEnd = m_watch->passPlainLines(m_reader, m_contentEnd);
        return;
    }
    const char *const begin = m_reader.data() + m_reader.position();
    const char *const end = m_reader.data() + m_reader.end();
    if (end - begin >= 2 && begin[0] == '-' && begin[1] == '-') {
        return;
    }
    const char lineEnd = static_cast<char>(m_reader.lineEnd());
    const char *at = findPair(begin, end, lineEnd, '-');
    while (at != end && (end - at < 3 || at[2] != '-')) {
        at = findPair(at + 1, end, lineEnd, '-');
    }
    if (at == end) {
        m_reader.moveTo(m_reader.end());
        return;
    }
    const bool isCrlf = m_reader.lineEnd() == LineEnd::Lf && at > begin && at[-1] == '\r';
    m_contentEnd = (isCrlf ? at - 1 : at) - m_reader.data();
    m_reader.moveTo(at + 1 - m_reader.data());
}

// A line of the form of a delimiter, with a MIME field on the next line.
void MimeScanner::guessBoundary(const Line &line)
{
    const QByteArrayView text = m_reader.text(line);
    if (!text.startsWith("--") || text.size() <= 2 || text.size() > guessedOctets || m_reader.atEnd()) {
        return;
    }
    const QByteArrayView next = m_reader.text(m_reader.peek());
    static constexpr QByteArrayView field = "Content-";
    if (startsWithWord(next, field) && isKnownField(next)) {
        m_guess = text.sliced(2).trimmed().toByteArray();
    }
}

MimeScanner::Delimiter MimeScanner::delimiterAt(const Line &line) const
{
    QByteArrayView text = m_reader.text(line);
    if (m_open.isEmpty() || text.size() < 3 || text[0] != '-' || text[1] != '-') {
        return {};
    }
    text = text.sliced(2);
    // dash-boundary transport-padding CRLF (RFC 2046 section 5.1.1)
    while (text.endsWith(' ') || text.endsWith('\t') || text.endsWith('\r')) {
        text.chop(1);
    }
    if (const int open = openWith(text); open >= 0) {
        return {open, false};
    }
    if (text.endsWith("--")) {
        return {openWith(text.chopped(2)), true};
    }
    return {};
}

/// The index in m_open of the innermost multipart with that boundary; -1 where there is none. The hashes tell
/// boundaries apart that begin alike, so that even a line within Limits::mimeDepth of them costs little.
int MimeScanner::openWith(QByteArrayView boundary) const
{
    const QByteArrayView cut = usedOf(boundary);
    const std::size_t hash = hashOf(cut);
    const auto isSame = [cut, hash](const Open &open) { return open.hash == hash && open.boundary == cut; };
    const auto found = std::find_if(m_open.crbegin(), m_open.crend(), isSame);
    return static_cast<int>(m_open.crend() - found) - 1;
}

void MimeScanner::delimiterLine(const Line &line, const Delimiter &delimiter)
{
    closeDownTo(delimiter.open + 1, m_contentEnd);
    endChild(m_open[delimiter.open], m_contentEnd, true);
    m_contentEnd = line.end;
    if (!delimiter.isClosing) {
        beginChild(delimiter.open);
        return;
    }
    // Its body goes on to the delimiter of the multipart around it: an epilogue may follow.
    if (const int part = m_open[delimiter.open].part; part >= 0) {
        m_parts[part].truncated = false;
    }
    m_open.removeLast();
}

void MimeScanner::beginChild(int open)
{
    if (m_count >= Limits::mimeParts) {
        m_oddities.note(Oddity::Kind::MimePartsLimit, m_reader.position(), 0);
        return;
    }
    ++m_count;
    const MimeEntity entity = readHeader(m_open[open].isDigest);
    const int depth = m_open[open].depth + 1;
    const int parent = m_open[open].part;
    if (parent == unlisted) {
        descend(entity, unlisted, depth);
        return;
    }
    const int part = list(entity, parent, depth);
    noteEntity(entity, m_oddities);
    m_open[open].child = part;
    m_open[open].isChildLeaf = !descend(entity, part, depth);
}

int MimeScanner::list(const MimeEntity &entity, int parent, int depth)
{
    MimePart part;
    part.parent = parent;
    part.depth = depth;
    part.mediaType = entity.type.mediaType;
    part.charset = entity.type.charset;
    part.transferEncoding = entity.transferEncoding;
    part.reportType = entity.type.reportType;
    part.description = entity.description;
    part.header = {m_document, entity.headerBegin, entity.headerEnd - entity.headerBegin};
    part.body = {m_document, m_reader.position(), 0};
    part.truncated = parent >= 0; // until a delimiter says otherwise
    if (parent < 0) {
        part.header = {m_document, m_reader.position(), 0};
    }
    m_parts.append(std::move(part));
    return static_cast<int>(m_parts.size() - 1);
}

/// Follows what is inside an entity; says whether it is a multipart that was opened.
bool MimeScanner::descend(const MimeEntity &entity, int part, int depth)
{
    if (isMultipart(entity.type.mediaType)) {
        return openMultipart(entity, part, depth);
    }
    if (isMessage(entity.type.mediaType) && transferEncodingOf(entity.transferEncoding) == TransferEncoding::Identity) {
        followMessage(depth);
    }
    return false;
}

bool MimeScanner::openMultipart(const MimeEntity &entity, int part, int depth)
{
    const QByteArray &boundary = entity.type.boundary;
    if (boundary.isEmpty() || !canNest(depth + 1)) {
        return false;
    }
    Open open;
    open.boundary = boundary.left(Limits::boundaryOctets);
    open.hash = hashOf(open.boundary);
    open.part = part;
    open.depth = depth;
    open.isDigest = entity.type.mediaType == "multipart/digest";
    m_open.append(std::move(open));
    if (part >= 0) {
        m_parts[part].truncated = true;
    }
    return true;
}

// Messages in messages in messages: each has its header where the body of the one around it begins.
void MimeScanner::followMessage(int depth)
{
    while (canNest(depth + 1)) {
        ++depth;
        const MimeEntity entity = readHeader(false);
        if (isMultipart(entity.type.mediaType)) {
            openMultipart(entity, unlisted, depth);
            return;
        }
        if (!isMessage(entity.type.mediaType)
            || transferEncodingOf(entity.transferEncoding) != TransferEncoding::Identity) {
            return;
        }
    }
}

MimeEntity MimeScanner::readHeader(bool isInDigest)
{
    HeaderScanner scanner(m_reader, HeaderScanner::Block::Part, m_watch, m_oddities);
    scanner.stopAt([this](const Line &line) { return delimiterAt(line).open >= 0; });
    const qint64 begin = m_reader.position();
    MimeEntity entity = readEntity(m_reader, scanner.scan(), isInDigest);
    entity.headerBegin = begin;
    entity.headerEnd = scanner.end();
    m_contentEnd = std::max(m_contentEnd, entity.headerEnd);
    return entity;
}

void MimeScanner::closeDownTo(int open, qint64 end)
{
    while (m_open.size() > open) {
        Open &last = m_open.last();
        endChild(last, end, false);
        if (last.part >= 0) {
            const qint64 begin = m_parts[last.part].body.offset;
            m_oddities.note(Oddity::Kind::UnclosedMultipart, begin, std::max<qint64>(end - begin, 0), last.boundary);
        }
        m_open.removeLast();
    }
}

void MimeScanner::endChild(Open &open, qint64 end, bool isDelimited)
{
    if (open.child == unlisted) {
        return;
    }
    endPart(open.child, end);
    if (isDelimited && open.isChildLeaf) {
        m_parts[open.child].truncated = false;
    }
    open.child = unlisted;
}

void MimeScanner::endPart(int part, qint64 end)
{
    ByteRange &body = m_parts[part].body;
    body.length = std::max<qint64>(end - body.offset, 0);
}

/// Whether something may stand at @p depth; notes the depths that are not given to KMime, or not followed at all.
bool MimeScanner::canNest(int depth)
{
    if (depth > Limits::mimeDepth) {
        m_oddities.note(Oddity::Kind::MimeDepthLimit, m_reader.position(), 0, QByteArray::number(Limits::mimeDepth));
        return false;
    }
    if (depth > Limits::kmimeDepth) {
        m_oddities.note(Oddity::Kind::MimeDepthLimit, m_reader.position(), 0, QByteArray::number(Limits::kmimeDepth));
    }
    return true;
}

} // namespace Indicia
