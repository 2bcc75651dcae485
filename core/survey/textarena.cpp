// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textarena.h"

#include <cstring>

namespace Indicia {

TextArena::Place TextArena::add(QByteArrayView octets)
{
    constexpr std::size_t mostBlocks = (std::size_t(1) << (32 - BlockBits)) - 1;
    if (octets.size() > BlockOctets || (m_used + octets.size() > BlockOctets && m_blocks.size() >= mostBlocks)) {
        return Nowhere;
    }
    if (m_used + octets.size() > BlockOctets) {
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(std::size_t(BlockOctets)));
        m_used = 0;
    }
    const auto place = static_cast<Place>(((m_blocks.size() - 1) << BlockBits) + std::size_t(m_used));
    if (!octets.isEmpty()) {
        std::memcpy(m_blocks.back().get() + m_used, octets.data(), std::size_t(octets.size()));
    }
    m_used += octets.size();
    return place;
}

TextArena::Place TextArena::put(Place place, QByteArrayView octets)
{
    std::memcpy(
        m_blocks[place >> BlockBits].get() + (place & (BlockOctets - 1)), octets.data(), std::size_t(octets.size()));
    return place;
}

} // namespace Indicia
