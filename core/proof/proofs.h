// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "proofcase.h"
#include "proofoutcome.h"
#include "spfoutcome.h"
#include "verifymac.h"

#include <QByteArray>

namespace Indicia {

class Message;
struct Identity;

/// BATV: does the bounce come to an address that carries a tag of ours, in date when the bounce arrived?
///
/// A missing tag is Absent where all our mail carried one when the original was sent, also in a report of our own
/// server, which the reason then tells apart (OwnServerReport): there it means nothing.
[[nodiscard]] ProofOutcome batvProof(const ProofCase &about, const Identity &identity);

/// SRS: did we forward the mail that is returned? Original is then the address that we forwarded it for.
[[nodiscard]] ProofOutcome srsProof(const ProofCase &about, const Identity &identity);

/// The bounce goes to an address of the form that our servers write on mail that they pass on for others (SRS), whether
/// one of them did or not: such mail carries no mark of ours. srsProof() tells what the address is worth.
[[nodiscard]] bool isForForwardedMail(const ProofCase &about, const Identity &identity);

/// What the route proof has to know about the injection point.
struct RouteCase
{
    InjectionPoint injection;
    bool authenticated = false; ///< the writer of the injection hop says that the client logged in
    /// The returned original's envelope sender: Return-Path, or what a Received field says. Empty where not known.
    QByteArray envelopeSender;
    /// SPF of our domain for the injection point; null where it was not asked.
    const SpfOutcome *spf = nullptr;
};

/// Route: was the original handed to the system that bounced it by a server of ours? Invalid only where SPF of our own
/// domain says fail for it. A smarthost that others share proves nothing.
[[nodiscard]] ProofOutcome routeProof(const ProofCase &about, const RouteCase &route, const Identity &identity);

/// What our stamps are verified with.
[[nodiscard]] MacKeyring macKeyring(const Identity &identity);

/// The stamp of what @p report returns, judged as macProof() judges it, in macpart's own words.
[[nodiscard]] MacOutcome returnedStamp(const ProofCase &about, const BounceReport &report, const MacKeyring &keyring);

/// MAC part: does what came back carry a stamp of ours (macstamp.h), for this message, in time, for this recipient?
///
/// Where only the header came back, the stamp alone is verified and binds no body. A stamp of ours over something else
/// is Invalid with the reason Altered, and misfits says what differs; one that was sent to others is Invalid with the
/// reason Replayed, unless the way of the original names one of them: then it is Valid and ForwardedOn. Absent where
/// all our mail carried one and the header came back whole.
[[nodiscard]] ProofOutcome macProof(const ProofCase &about, const BounceReport &report, const Identity &identity);
/// The same with keys that stand elsewhere than in @p identity.
[[nodiscard]] ProofOutcome macProof(
    const ProofCase &about, const BounceReport &report, const Identity &identity, const MacKeyring &keyring);

/// Our DKIM signature in what came back; @p signatures are those of the original, judged at the time at which it was
/// handed to the bouncer.
///
/// Valid where one of ours verifies: over all of it, or over the header alone where the body did not come back whole
/// (the reason says which). Invalid where one names us and does not fit; where the header is ours and something was
/// changed afterwards, the reason is Altered, which is no forgery. Absent where all our mail is signed and the header
/// came back whole.
[[nodiscard]] ProofOutcome dkimProof(const ProofCase &about, const ReturnedOriginal &original,
    const QList<DkimOutcome> &signatures, const Identity &identity);

/// What the ledger is asked for.
struct LedgerCase
{
    QList<QByteArray> messageIds; ///< of the original: its own field, or what the report refers to
    QList<ByteRange> messageIdSources; ///< where they stand
    QList<QByteArray> senders; ///< addresses of ours that it claims to come from, untagged
    QList<QByteArray> reported; ///< whom the report says that it was sent to, or who answered
    QList<QByteArray> addressed; ///< To and Cc of the original: its sender's claim
    bool wholeOriginal = false; ///< the original's header came back, so that its claims are all there
};

/// The ledger of sent mail; @p ledger may be null.
///
/// Valid where it has the Message-ID, and date and recipients agree as far as they are known. Invalid where it has it
/// with another date or other recipients: somebody copied it. Absent where it covers that time and sender, and has no
/// such Message-ID. A letter of ours whose Message-ID a relay replaced is Unverifiable, or Valid where sender,
/// recipient and the very second of its Date agree.
[[nodiscard]] ProofOutcome ledgerProof(
    const ProofCase &about, const LedgerCase &asked, const Identity &identity, const SentLedger *ledger);

} // namespace Indicia
