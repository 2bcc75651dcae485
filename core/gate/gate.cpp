// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gate.h"

#include "bouncereport.h"
#include "identity.h"
#include "message.h"
#include "proofs.h"
#include "sentledger.h"

#include <array>

namespace Indicia {

namespace {

enum class Voice { Ours, NotOurs, Silent };

Voice voiceOf(const ProofOutcome &proof)
{
    const bool forwardersDoIt = proof.reason == ProofReason::Altered || proof.reason == ProofReason::Replayed
        || proof.reason == ProofReason::ForwardedOn || proof.reason == ProofReason::OwnServerReport
        || (proof.scheme == ProofScheme::Ledger && proof.result == ProofResult::Invalid);
    if (forwardersDoIt) {
        return Voice::Silent;
    }
    switch (proof.result) {
    case ProofResult::Valid:
        return Voice::Ours;
    case ProofResult::Invalid:
    case ProofResult::Expired:
    case ProofResult::Absent:
        return Voice::NotOurs;
    case ProofResult::Unverifiable:
    case ProofResult::NotApplicable:
        return Voice::Silent;
    }
    Q_UNREACHABLE_RETURN(Voice::Silent);
}

LedgerCase ledgerCaseOf(
    const BounceReport &report, const ProofCase &about, const ProofOutcome &batv, const Identity &identity)
{
    LedgerCase asked;
    asked.senders = batv.original.isEmpty() ? QList<QByteArray>() : QList{batv.original};
    for (const ProofAddress &recipient : about.recipients) {
        if (asked.senders.isEmpty() && identity.ownsAddress(recipient.address)) {
            asked.senders.append(recipient.address);
        }
    }
    for (const BounceRecipient &recipient : report.recipients) {
        asked.reported.append(recipient.originalAddress.isEmpty() ? recipient.address : recipient.originalAddress);
    }
    const Message &original = report.original.message;
    if (const HeaderField *field = original.first("Message-ID")) {
        asked.messageIds.append(original.messageId());
        asked.messageIdSources.append(original.range(*field));
    }
    for (const char *name : {"To", "Cc"}) {
        if (const HeaderField *field = original.first(name)) {
            asked.addressed += original.addresses(*field);
        }
    }
    asked.wholeOriginal = !report.original.inlineInText
        && (report.original.extent == OriginalExtent::Full || report.original.extent == OriginalExtent::HeadersOnly);
    return asked;
}

GateAnswer together(const GateOutcome &outcome)
{
    bool ours = false;
    bool notOurs = false;
    for (const ProofOutcome *proof : std::array{&outcome.batv, &outcome.mac, &outcome.ledger}) {
        const Voice voice = voiceOf(*proof);
        ours = ours || voice == Voice::Ours;
        notOurs = notOurs || voice == Voice::NotOurs;
    }
    if (ours == notOurs) {
        return GateAnswer::Open;
    }
    return ours ? GateAnswer::Genuine : GateAnswer::Forged;
}

} // namespace

GateOutcome judgeAtGate(
    const Message &message, const GateQuestion &question, const Identity &identity, const SentLedger *ledger)
{
    GateOutcome outcome;
    BounceReport report = readBounce(message);
    if (question.nullSender && !answersOurMail(report.kind)) {
        report.kind = MessageKind::Failure;
    }
    ProofCase about;
    about.kind = report.kind;
    about.at = question.at;
    about.ownServerReport = question.fromOurselves;
    for (const QByteArray &recipient : question.recipients) {
        about.recipients.append({recipient, {}});
    }
    if (report.original.exists()) {
        about.originalDate = report.original.message.date();
    }
    outcome.batv = batvProof(about, identity);
    outcome.mac = macProof(about, report, identity, question.stamps.value_or(macKeyring(identity)));
    outcome.ledger = ledgerProof(about, ledgerCaseOf(report, about, outcome.batv, identity), identity, ledger);
    outcome.answer = answersOurMail(report.kind) ? together(outcome) : GateAnswer::NotAsked;
    return outcome;
}

} // namespace Indicia
