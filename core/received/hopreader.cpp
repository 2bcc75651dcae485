// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hopreader_p.h"

#include "messagelimits.h"
#include "receivedreader_p.h"
#include "tlsjudge.h"

#include <algorithm>
#include <utility>

namespace Indicia {

HopReader::HopReader(const Message &message)
    : m_message(message)
    , m_fields(message.all("Received"))
    , m_size(static_cast<int>(std::min<qsizetype>(m_fields.size(), Limits::receivedFields)))
{ }

const ReceivedField &HopReader::field(int index)
{
    m_hops.reserve(m_size);
    while (m_hops.size() <= index) {
        const HeaderField &header = *m_fields.at(m_hops.size());
        ReceivedField &field = m_hops.emplaceBack().field;
        readReceived(m_message.rawValue(header), m_pieces, field);
        field.source = m_message.range(header);
    }
    return m_hops.at(index).field;
}

QList<Hop> HopReader::takeAll()
{
    if (m_size > 0) {
        (void)field(m_size - 1);
    }
    for (Hop &hop : m_hops) {
        const ReceivedField &field = hop.field;
        hop.tls = judgeTls(field.with.isEmpty() ? field.via : field.with, field.tls, field.local);
    }
    return std::exchange(m_hops, {});
}

} // namespace Indicia
