// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines_p.h"
#include "linewatch_p.h"
#include "message.h"
#include "mimeentity_p.h"
#include "oddities_p.h"

#include <QList>

#include <cstddef>

namespace Indicia {

/// Reads a message's body line by line, once, into the tree of its MIME parts (RFC 2046). No recursion; a line that
/// may be a delimiter costs a comparison of numbers for each multipart that is open: Limits::mimeDepth at the most.
///
/// The inside of a message/rfc822 part is followed too, so that delimiters are matched to the innermost multipart and
/// nesting is counted through it, but its parts are not listed: they belong to the embedded message.
class MimeScanner
{
public:
    /// @p watch sees every line; where it is null, lines that are no delimiter are passed over.
    MimeScanner(LineReader &reader, int document, LineWatch *watch, Oddities &oddities)
        : m_reader(reader), m_document(document), m_watch(watch), m_oddities(oddities)
    { }

    /// The parts of a message whose header has the fields @p fields and whose body is what the reader has left.
    [[nodiscard]] QList<MimePart> scan(const QList<HeaderField> &fields);
    /// The root alone, without a look into the body.
    [[nodiscard]] QList<MimePart> root(const QList<HeaderField> &fields);

private:
    static constexpr int unlisted = -1;

    /// A multipart whose closing delimiter has not been seen.
    struct Open
    {
        QByteArray boundary;
        std::size_t hash = 0; ///< of the boundary
        int part = unlisted; ///< its index in m_parts
        int depth = 0;
        int child = unlisted; ///< the listed part in it whose body goes on
        bool isChildLeaf = false;
        bool isDigest = false; ///< multipart/digest: its parts are messages unless they say otherwise
    };
    struct Delimiter
    {
        int open = -1; ///< index in m_open; -1: the line is no delimiter
        bool isClosing = false;
    };

    void readBody(const MimeEntity &root);
    void passPlainLines();
    void guessBoundary(const Line &line);
    [[nodiscard]] MimeEntity readHeader(bool isInDigest);
    [[nodiscard]] Delimiter delimiterAt(const Line &line) const;
    [[nodiscard]] int openWith(QByteArrayView boundary) const;
    void delimiterLine(const Line &line, const Delimiter &delimiter);
    void beginChild(int open);
    int list(const MimeEntity &entity, int parent, int depth);
    bool descend(const MimeEntity &entity, int part, int depth);
    bool openMultipart(const MimeEntity &entity, int part, int depth);
    void followMessage(int depth);
    void closeDownTo(int open, qint64 end);
    void endChild(Open &open, qint64 end, bool isDelimited);
    void endPart(int part, qint64 end);
    [[nodiscard]] bool canNest(int depth);

    LineReader &m_reader;
    int m_document;
    LineWatch *m_watch; ///< null where the lines were watched before, or nobody watches
    Oddities &m_oddities;
    QList<MimePart> m_parts;
    QList<Open> m_open;
    QByteArray m_guess; ///< what the root's boundary seems to be, if the one that is named never comes
    int m_count = 0; ///< parts seen, listed or not, the root apart
    qint64 m_contentEnd = 0; ///< where the line before ended, without its line end
};

} // namespace Indicia
