// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpool.h"

#include <QHash>

#include <array>
#include <cstring>

namespace Indicia {

namespace {

constexpr std::size_t firstSlots = 1024;

} // namespace

TextPool::TextPool() : m_slots(firstSlots, Free)
{
    m_places.append(m_arena.add(QByteArrayView("\0", 1)));
    m_slots[slotOf({})] = 0;
}

QByteArrayView TextPool::cut(QByteArrayView text, qsizetype most)
{
    if (text.size() <= most) {
        return text;
    }
    qsizetype end = most;
    while (end > 0 && (static_cast<quint8>(text.at(end)) & 0xC0) == 0x80) {
        --end;
    }
    // Octets that are no UTF-8 have no end of a character.
    constexpr qsizetype longestCharacter = 4;
    return text.first(most - end < longestCharacter ? end : most);
}

std::size_t TextPool::slotOf(QByteArrayView text) const
{
    // Seeded: who writes the texts cannot make them fall on one slot.
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHash(text, QHashSeed::globalSeed()) & mask;
    while (m_slots[slot] != Free && at(m_slots[slot]) != text) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

TextPool::Id TextPool::add(QByteArrayView text)
{
    const QByteArrayView kept = cut(text);
    const std::size_t slot = slotOf(kept);
    if (m_slots[slot] != Free) {
        return m_slots[slot];
    }
    std::array<char, MaxText + 1> head{};
    head[0] = static_cast<char>(kept.size());
    std::memcpy(head.data() + 1, kept.data(), std::size_t(kept.size()));
    const TextArena::Place place = m_arena.add(QByteArrayView(head.data(), kept.size() + 1));
    if (place == TextArena::Nowhere) {
        return 0;
    }
    const auto id = static_cast<Id>(m_places.size());
    m_places.append(place);
    m_slots[slot] = id;
    if (std::size_t(m_places.size()) * 4 > m_slots.size() * 3) {
        grow();
    }
    return id;
}

void TextPool::grow()
{
    m_slots.assign(m_slots.size() * 2, Free);
    for (qsizetype id = 0; id < m_places.size(); ++id) {
        m_slots[slotOf(at(Id(id)))] = Id(id);
    }
}

qsizetype TextPool::octets() const
{
    return m_arena.octets() + m_places.octets() + qsizetype(m_slots.size() * sizeof(Id));
}

} // namespace Indicia
