// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proofoutcome.h"
#include "verifymac.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

class Message;
class SentLedger;
struct Identity;

/// What a mail server knows of a message at its gate, before it took it.
struct GateQuestion
{
    QList<QByteArray> recipients; ///< of the envelope, tags and all
    std::chrono::sys_seconds at{}; ///< now
    bool nullSender = false; ///< MAIL FROM:<>: whatever it says, it answers something that was sent
    bool fromOurselves = false; ///< a server of ours handed it over
    std::optional<MacKeyring> stamps = {}; ///< what stamps are verified with; left out: the keys of the identity
};

/// What our proofs say of an answer to our mail, taken together.
enum class GateAnswer {
    NotAsked, ///< ordinary mail
    Genuine, ///< one is valid, and none contradicts
    Forged, ///< none is valid, and one says that we did not send it
    Open, ///< nothing decides, or they contradict each other
};

struct GateOutcome
{
    GateAnswer answer = GateAnswer::NotAsked;
    ProofOutcome batv;
    ProofOutcome mac;
    ProofOutcome ledger;
};

/// Judges a bounce or automatic reply by what takes no lookups: the tag on its recipient, the stamp in what it returns,
/// and our record. @p ledger may be null.
///
/// Made for refusing: what forwarders and aliases do to honest mail (a stamp for another recipient, a changed text) is
/// never Forged.
[[nodiscard]] GateOutcome judgeAtGate(
    const Message &message, const GateQuestion &question, const Identity &identity, const SentLedger *ledger);

} // namespace Indicia
