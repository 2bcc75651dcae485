// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <variant>

namespace Indicia {

/// What a finding stands on, from the strongest down. Only the first three prove; what a stranger says may support.
enum class EvidenceClass {
    Cryptographic, ///< C: a signature or MAC that we verified
    LocalRecord, ///< L: our ledger or log has it
    TrustedHost, ///< T: written by a host that the user declared as own or trusted
    Bouncer, ///< B: asserted by the bouncer
    Sender, ///< S: asserted by the sender; forgeable
};

enum class Severity {
    Info, ///< worth knowing
    Good, ///< speaks for
    Warning, ///< speaks against, or is out of order
    Bad, ///< a contradiction or a failed check
};

/// A row of the ledger of sent mail.
struct LedgerRef
{
    QByteArray messageId;
    friend bool operator==(const LedgerRef &, const LedgerRef &) = default;
};

/// An exchange in CaseReport::dns, by index.
struct DnsRef
{
    int index = 0;
    friend bool operator==(const DnsRef &, const DnsRef &) = default;
};

/// What can be clicked on.
using Evidence = std::variant<ByteRange, DnsRef, LedgerRef>;

/// One statement about the case, made from values; the words for it are made in ui/words.
struct Finding
{
    QByteArray id; ///< stable, lower case: "spf.fail", "received.time-reversed", "batv.expired"
    Severity severity = Severity::Info;
    EvidenceClass evidenceClass = EvidenceClass::Sender;
    QByteArray subject; ///< what it is about: "message", "original", "hop:2", "recipient:0"
    QMap<QByteArray, QByteArray> values; ///< by name, for the sentence; hostile
    QList<Evidence> evidence;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace Indicia
