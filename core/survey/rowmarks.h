// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chunkedlist.h"
#include "rowtable.h"

#include <QByteArrayList>

#include <vector>

namespace Indicia {

/// Tells nearly all rows of a table from those of some messages, in two octets a row: a mailbox that is watched loses
/// messages again and again, and there is no memory for an index of all.
class RowMarks
{
public:
    /// The next row of the table has that key.
    void append(QByteArrayView key) { m_marks.append(markOf(carrierOf(key))); }
    /// Those rows, as they came, whose keys are among @p keys or that are attached to a message whose key is
    /// (attachedKey()), in whatever folder; and by chance one in 65,536 others for each of them. Linear, but none is
    /// looked at.
    [[nodiscard]] std::vector<RowTable::Row> find(const QByteArrayList &keys) const;
    void clear() { m_marks = {}; }
    /// Memory that is held.
    [[nodiscard]] qsizetype octets() const { return m_marks.octets(); }

private:
    using Mark = quint16;

    [[nodiscard]] static QByteArrayView carrierOf(QByteArrayView key);
    [[nodiscard]] static Mark markOf(QByteArrayView key);

    ChunkedList<Mark> m_marks; ///< by row: of its key, or of its carrier's
};

} // namespace Indicia
