// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>

namespace Indicia {

/// A time during which a sender's mail would stand in the ledger.
struct CoveredTime
{
    std::chrono::sys_seconds from{};
    std::chrono::sys_seconds to{}; ///< included
    friend bool operator==(const CoveredTime &, const CoveredTime &) = default;
};

/// The times for which @p covers of one @p kind are complete for @p sender, in order, apart from each other: what
/// overlaps or touches is one. A cover counts where it names the address, "*@" and its domain, or "*".
[[nodiscard]] QList<CoveredTime> coveredTimes(const QList<LedgerCover> &covers, LedgerKind kind, QByteArrayView sender);

/// Whether one covered time holds all from @p from to @p to.
[[nodiscard]] bool isCovered(
    const QList<CoveredTime> &times, std::chrono::sys_seconds from, std::chrono::sys_seconds to);

/// An address as ledgers compare it: in lower case, without angle brackets. RFC 5321 section 2.4 tells local parts of
/// different case apart; no server known tells their owners apart.
[[nodiscard]] QByteArray normalMailbox(QByteArrayView mailbox);

} // namespace Indicia
