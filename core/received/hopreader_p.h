// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"
#include "route.h"
#include "textpieces.h"

namespace Indicia {

/// The Received fields of a message from the top, each read when it is first asked for: who asks only how far a chain
/// can be believed seldom needs more than two.
class HopReader
{
public:
    /// @p message outlives it.
    explicit HopReader(const Message &message);

    /// How many there are, at most Limits::receivedFields.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isTruncated() const { return m_fields.size() > m_size; }
    /// Reads all down to @p index, which is below size(). What it gives lasts as long as the reader.
    [[nodiscard]] const ReceivedField &field(int index);
    /// All of them, to keep; after it there are none.
    [[nodiscard]] QList<Hop> takeAll();

private:
    const Message &m_message;
    const QList<const HeaderField *> m_fields;
    const int m_size;
    QList<Hop> m_hops;
    TextPieces m_pieces;
};

} // namespace Indicia
