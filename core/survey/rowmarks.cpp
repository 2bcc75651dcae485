// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowmarks.h"

#include "attachedmessage.h"

#include <QHashFunctions>

#include <bitset>
#include <limits>

namespace Indicia {

/// The message itself where it is attached to none.
QByteArrayView RowMarks::carrierOf(QByteArrayView key)
{
    const auto attached = attachedKey(key);
    return attached ? attached->carrier : key;
}

/// The seed differs at each start: who names messages cannot give one mark to all.
RowMarks::Mark RowMarks::markOf(QByteArrayView key)
{
    return static_cast<Mark>(qHash(key, static_cast<std::size_t>(QHashSeed::globalSeed())));
}

std::vector<RowTable::Row> RowMarks::find(const QByteArrayList &keys) const
{
    std::bitset<std::numeric_limits<Mark>::max() + 1> wanted;
    for (const QByteArray &key : keys) {
        wanted.set(markOf(key)); // of what is attached to it
        wanted.set(markOf(carrierOf(key)));
    }
    std::vector<RowTable::Row> rows;
    for (qsizetype row = 0; row < m_marks.size(); ++row) {
        if (wanted[m_marks.at(row)]) {
            rows.push_back(static_cast<RowTable::Row>(row));
        }
    }
    return rows;
}

} // namespace Indicia
