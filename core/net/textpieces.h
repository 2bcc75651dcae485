// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <utility>

namespace Indicia {

/// Copies of pieces of text that share allocations, each of which lives as long as any copy in it: the fields of a
/// header have dozens of values, and an allocation for each costs more than reading it. Each copy is a byte array as
/// any other: it may outlive the maker, be shared and be written to, and a zero stands behind it.
class TextPieces
{
public:
    TextPieces() = default;
    Q_DISABLE_COPY_MOVE(TextPieces)
    ~TextPieces() = default;

    /// A copy of @p piece; of a long one in an allocation of its own.
    [[nodiscard]] QByteArray copy(QByteArrayView piece)
    {
        const qsizetype octets = piece.size() + 1;
        if (octets == 1 || octets > MostOctets) {
            return piece.toByteArray();
        }
        if (octets > m_room) {
            m_room = BlockOctets;
            m_block = QByteArray(m_room, Qt::Uninitialized);
            m_free = m_block.data();
        }
        char *const at = std::exchange(m_free, m_free + octets);
        m_room -= octets;
        std::memcpy(at, piece.data(), static_cast<std::size_t>(piece.size()));
        at[piece.size()] = '\0';
        QByteArray::DataPointer &block = m_block.data_ptr();
        block.ref();
        return QByteArray(QByteArray::DataPointer(block.d_ptr(), at, piece.size()));
    }

private:
    static constexpr qsizetype BlockOctets = 960; // with what stands before them, as much as the C library has at hand
    static constexpr qsizetype MostOctets = 256;

    QByteArray m_block;
    char *m_free = nullptr; ///< in the block, behind the pieces
    qsizetype m_room = 0;
};

} // namespace Indicia
