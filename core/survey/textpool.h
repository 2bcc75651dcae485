// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chunkedlist.h"
#include "textarena.h"

#include <QByteArrayView>

#include <vector>

namespace Indicia {

/// Texts that are kept once, however often they occur. A text has a small number that stands for it; 0 is the empty
/// one. Texts are never taken out.
class TextPool
{
public:
    using Id = quint32;
    static constexpr qsizetype MaxText = 255; ///< octets; a longer text is cut, at a character's end

    TextPool();

    /// The number of @p text. Where there is no room for another text, it is that of the empty one.
    [[nodiscard]] Id add(QByteArrayView text);
    [[nodiscard]] QByteArrayView at(Id id) const
    {
        const char *head = m_arena.at(m_places.at(id));
        return {head + 1, qsizetype(static_cast<quint8>(*head))};
    }
    /// How many there are; numbers are below it.
    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    /// Memory that is held.
    [[nodiscard]] qsizetype octets() const;

    /// @p text as it is kept: at most @p most octets, and no character cut in two.
    [[nodiscard]] static QByteArrayView cut(QByteArrayView text, qsizetype most = MaxText);

private:
    [[nodiscard]] std::size_t slotOf(QByteArrayView text) const;
    void grow();

    static constexpr Id Free = 0xFFFFFFFF;
    TextArena m_arena;
    ChunkedList<TextArena::Place> m_places;
    std::vector<Id> m_slots; ///< open addressing; a power of two
};

} // namespace Indicia
