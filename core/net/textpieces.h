// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Indicia {

/// Copies of the pieces of one text that share an allocation, which lives as long as any of them: a header field has
/// half a dozen values, and an allocation for each costs more than reading it. Each copy is a byte array as any other:
/// it may outlive the maker, be shared and be written to, and a zero stands behind it.
class TextPieces
{
public:
    /// Room for pieces of @p text that do not overlap. What does not fit gets an allocation of its own.
    explicit TextPieces(QByteArrayView text) : m_room(std::min(text.size(), MostOctets) + ZeroOctets) { }
    Q_DISABLE_COPY_MOVE(TextPieces)
    ~TextPieces() = default;

    /// A copy of @p piece.
    [[nodiscard]] QByteArray copy(QByteArrayView piece)
    {
        const qsizetype octets = piece.size() + 1;
        if (octets == 1 || octets > m_room) {
            return piece.toByteArray();
        }
        if (m_block.isNull()) {
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
    static constexpr qsizetype MostOctets = 1024;
    static constexpr qsizetype ZeroOctets = 16; // behind so many pieces

    QByteArray m_block;
    char *m_free = nullptr; ///< in the block, behind the pieces
    qsizetype m_room;
};

} // namespace Indicia
