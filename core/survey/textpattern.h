// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>

namespace Indicia {

/// A text to be found in others without regard to case; * stands for any octets between.
class TextPattern
{
public:
    TextPattern() = default;
    explicit TextPattern(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }
    /// The pieces stand in @p text, one after the other. Linear in the length of the text for each piece.
    [[nodiscard]] bool isIn(QByteArrayView text) const;

private:
    struct Piece
    {
        QByteArray octets; ///< small letters in ASCII
        QString folded; ///< where the piece is not all ASCII
        std::array<quint8, 256> skip{}; ///< how far to go on, by the octet under the piece's end (Horspool)
    };
    [[nodiscard]] static qsizetype find(const Piece &piece, QByteArrayView text);

    QList<Piece> m_pieces;
    bool m_ascii = true;
};

} // namespace Indicia
