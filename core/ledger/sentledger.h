// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <expected>

namespace Indicia {

/// One message that was sent, as a Sent folder or a server's log tells it.
struct LedgerEntry
{
    qint64 row = 0; ///< stable within one ledger; what evidence points to
    LedgerKind kind = LedgerKind::Person;
    QByteArray messageId; ///< in normal form (see normalMessageId()); empty where only a keyed hash was kept
    std::chrono::sys_seconds date{};
    QByteArray envelopeSender; ///< MAIL FROM without its tag; empty where not known
    QByteArray headerFrom; ///< author address; empty where not known
    QList<QByteArray> recipients; ///< To, Cc and Bcc, or RCPT TO
    QByteArray account; ///< who logged in, or whose Sent folder it is
    QByteArray queueId; ///< of our own server; empty where not known

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// Why a ledger gave no answer.
enum class LedgerFault {
    Unreadable, ///< the file cannot be opened, or is no ledger
    Busy, ///< another program holds it; asking again may help
    Damaged,
};

using LedgerEntries = std::expected<QList<LedgerEntry>, LedgerFault>;

/// The record of sent mail: what was sent, and for which times and senders the record is complete.
///
/// Implementations are safe to ask from several threads at once.
class SentLedger
{
public:
    SentLedger() = default;
    virtual ~SentLedger() = default;
    Q_DISABLE_COPY_MOVE(SentLedger)

    /// The entries for @p messageId, which may be in any form; several where a person's folder and a server's log both
    /// know it. At most MaxLedgerMatches.
    [[nodiscard]] virtual LedgerEntries byMessageId(QByteArrayView messageId) const = 0;
    /// What went to @p recipient from @p from to @p to, both included: for reports that return nothing. At most
    /// MaxLedgerMatches.
    [[nodiscard]] virtual LedgerEntries byRecipient(
        QByteArrayView recipient, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
        = 0;
    /// For what it is complete.
    [[nodiscard]] virtual QList<LedgerCover> covers() const = 0;
    /// Whether covers() is all that is to be said of it. A table says nothing of what it covers: there a context file
    /// may. What that says of a table must never be held against another ledger.
    [[nodiscard]] virtual bool knowsItsCovers() const { return true; }
};

/// A Message-ID that is there more often than this is no identity.
inline constexpr int MaxLedgerMatches = 64;

/// The form in which Message-IDs are compared: without angle brackets and white space, the right side in lower case
/// (RFC 5322 section 3.6.4 compares the left side exactly; hosts that fold know the domain as one without case).
/// Empty where there is none in it.
[[nodiscard]] QByteArray normalMessageId(QByteArrayView messageId);

} // namespace Indicia
