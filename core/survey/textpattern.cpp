// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpattern.h"

#include "asciiword.h"

#include <algorithm>
#include <limits>

namespace Indicia {

namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

TextPattern::TextPattern(const QString &text) : m_ascii(isAscii(text))
{
    for (const QString &part : text.split(QLatin1Char('*'), Qt::SkipEmptyParts)) {
        Piece piece;
        piece.octets = asciiLowered(part.toUtf8());
        if (!m_ascii) {
            piece.folded = part.toCaseFolded();
        }
        const qsizetype most = std::numeric_limits<quint8>::max();
        const qsizetype length = piece.octets.size();
        piece.skip.fill(quint8(std::min(length, most)));
        for (qsizetype i = 0; i + 1 < length; ++i) {
            const char c = piece.octets.at(i);
            const auto far = quint8(std::min(length - 1 - i, most));
            piece.skip[static_cast<quint8>(c)] = far;
            if (c >= 'a' && c <= 'z') {
                piece.skip[static_cast<quint8>(c - 'a' + 'A')] = far;
            }
        }
        m_pieces.append(piece);
    }
}

qsizetype TextPattern::find(const Piece &piece, QByteArrayView text)
{
    const qsizetype length = piece.octets.size();
    for (qsizetype at = 0; at + length <= text.size();) {
        const char last = text[at + length - 1];
        if (asciiLower(last) == piece.octets[length - 1]
            && sameOctets(text.data() + at, piece.octets.constData(), length - 1)) {
            return at;
        }
        at += piece.skip[static_cast<quint8>(last)];
    }
    return -1;
}

bool TextPattern::isIn(QByteArrayView text) const
{
    if (!m_ascii) {
        const QString folded = QString::fromUtf8(text).toCaseFolded();
        qsizetype from = 0;
        return std::ranges::all_of(m_pieces, [&](const Piece &piece) {
            const qsizetype at = folded.indexOf(piece.folded, from);
            from = at + piece.folded.size();
            return at >= 0;
        });
    }
    return std::ranges::all_of(m_pieces, [&text](const Piece &piece) {
        const qsizetype at = find(piece, text);
        text = at < 0 ? text : text.sliced(at + piece.octets.size());
        return at >= 0;
    });
}

} // namespace Indicia
