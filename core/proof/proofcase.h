// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "byterange.h"
#include "proofoutcome.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

/// An address as the trusted part of the header names it.
struct ProofAddress
{
    QByteArray address; ///< without angle brackets; hostile
    ByteRange source;

    friend bool operator==(const ProofAddress &, const ProofAddress &) = default;
};

/// What every proof has to know about the case, beside who we are.
struct ProofCase
{
    MessageKind kind = MessageKind::Ordinary;
    /// The envelope recipients of the bounce as our own servers noted them (Delivered-To, X-Original-To, Envelope-To,
    /// "for"), the best first. Several, since a server may note an alias beside the tagged address.
    QList<ProofAddress> recipients;
    std::chrono::sys_seconds at{}; ///< when the bounce arrived: what tags are judged at
    std::optional<std::chrono::sys_seconds> originalDate; ///< Date of the returned original; its sender's claim
    bool ownServerReport = false; ///< a server of ours wrote the report
};

/// Whether a proof can be asked for at all: a report or automatic reply that goes to the envelope sender. Complaints
/// and DMARC reports go to addresses that were asked for by other means.
[[nodiscard]] bool answersOurMail(MessageKind kind);

/// Whether all our mail carried a mark when the original was sent, given that it does since @p since. The original's
/// Date is believed as far as the bounce's own arrival allows: nobody keeps a message queued for long.
[[nodiscard]] bool sentUnderPolicy(const ProofCase &about, const std::optional<std::chrono::sys_days> &since);

/// The outcome of @p scheme that says no more than a result and why.
[[nodiscard]] ProofOutcome plainOutcome(ProofScheme scheme, ProofResult result, ProofReason reason);

} // namespace Indicia
