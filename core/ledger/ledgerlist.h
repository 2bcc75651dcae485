// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sentledger.h"

#include <QHash>

namespace Indicia {

/// A ledger that is held in memory: of a table beside a context file, of a demo, of a test.
class LedgerList : public SentLedger
{
public:
    /// @p entries are numbered anew, from 1.
    LedgerList(QList<LedgerEntry> entries, QList<LedgerCover> covers);

    [[nodiscard]] LedgerEntries byMessageId(QByteArrayView messageId) const override;
    [[nodiscard]] LedgerEntries byRecipient(
        QByteArrayView recipient, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const override;
    [[nodiscard]] QList<LedgerCover> covers() const override { return m_covers; }
    [[nodiscard]] bool knowsItsCovers() const override { return !m_covers.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    const QList<LedgerEntry> m_entries;
    const QList<LedgerCover> m_covers;
    QMultiHash<QByteArray, qsizetype> m_byMessageId; ///< normal form to index
    QMultiHash<QByteArray, qsizetype> m_byRecipient; ///< normal form to index
};

} // namespace Indicia
