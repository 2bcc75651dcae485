// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hopreader_p.h"

#include "messagelimits.h"
#include "tlsjudge.h"

#include <algorithm>
#include <utility>

namespace Indicia {
namespace {

Hop hopOf(const Message &message, const HeaderField &header)
{
    Hop hop{.field = parseReceived(message.rawValue(header)), .delaySeconds = {}, .reasons = {}, .tls = {}};
    hop.field.source = message.range(header);
    return hop;
}

} // namespace

HopReader::HopReader(const Message &message)
    : m_message(message)
    , m_fields(message.all("Received"))
    , m_size(static_cast<int>(std::min<qsizetype>(m_fields.size(), Limits::receivedFields)))
{ }

const ReceivedField &HopReader::field(int index)
{
    m_hops.reserve(m_size);
    while (m_hops.size() <= index) {
        m_hops.append(hopOf(m_message, *m_fields.at(m_hops.size())));
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
