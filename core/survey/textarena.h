// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Indicia {

/// Octets that are added and never taken away, in blocks, so that nothing is moved as it grows.
class TextArena
{
public:
    using Place = quint32;
    static constexpr int BlockBits = 17;
    static constexpr qsizetype BlockOctets = qsizetype(1) << BlockBits; ///< and the longest text
    static constexpr Place Nowhere = 0xFFFFFFFF;

    /// Where @p octets stand from now on, in one piece; Nowhere where the arena is full (4 GiB) or they are longer than
    /// a block.
    [[nodiscard]] Place add(QByteArrayView octets);
    /// Writes @p octets over those at @p place, of which there are as many; gives the place.
    Place put(Place place, QByteArrayView octets);
    /// From that place to the end of its block.
    [[nodiscard]] const char *at(Place place) const
    {
        return m_blocks[place >> BlockBits].get() + (place & (BlockOctets - 1));
    }
    /// What is held, with what is not used yet.
    [[nodiscard]] qsizetype octets() const { return qsizetype(m_blocks.size()) * BlockOctets; }

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    qsizetype m_used = BlockOctets; ///< of the last block
};

} // namespace Indicia
