// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerlist.h"

#include "ledgercovers.h"

#include <algorithm>

namespace Indicia {

namespace {

QList<LedgerEntry> numbered(QList<LedgerEntry> entries)
{
    qint64 row = 0;
    for (LedgerEntry &entry : entries) {
        entry.row = ++row;
        entry.messageId = normalMessageId(entry.messageId);
    }
    return entries;
}

} // namespace

LedgerList::LedgerList(QList<LedgerEntry> entries, QList<LedgerCover> covers)
    : m_entries(numbered(std::move(entries))), m_covers(std::move(covers))
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_byMessageId.insert(m_entries[i].messageId, i);
        for (const QByteArray &recipient : m_entries[i].recipients) {
            m_byRecipient.insert(normalMailbox(recipient), i);
        }
    }
}

LedgerEntries LedgerList::byMessageId(QByteArrayView messageId) const
{
    const QByteArray normal = normalMessageId(messageId);
    QList<LedgerEntry> found;
    if (normal.isEmpty()) {
        return found;
    }
    for (auto it = m_byMessageId.constFind(normal);
        it != m_byMessageId.cend() && it.key() == normal && found.size() < MaxLedgerMatches; ++it) {
        found.append(m_entries[*it]);
    }
    std::ranges::sort(found, {}, &LedgerEntry::row);
    return found;
}

LedgerEntries LedgerList::byRecipient(
    QByteArrayView recipient, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
{
    const QByteArray normal = normalMailbox(recipient);
    QList<LedgerEntry> found;
    for (auto it = m_byRecipient.constFind(normal);
        it != m_byRecipient.cend() && it.key() == normal && found.size() < MaxLedgerMatches; ++it) {
        if (m_entries[*it].date >= from && m_entries[*it].date <= to) {
            found.append(m_entries[*it]);
        }
    }
    std::ranges::sort(found, {}, &LedgerEntry::row);
    return found;
}

} // namespace Indicia
