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

/// MAC part: does what came back carry a stamp of ours (macstamp.h), for this message, in time, for this recipient?
///
/// Where only the header came back, the stamp alone is verified and binds no body. A stamp of ours over something else
/// is Invalid with the reason Altered, and misfits says what differs; one that was sent to others is Invalid with the
/// reason Replayed, unless the way of the original names one of them: then it is Valid and ForwardedOn. Absent where
/// all our mail carried one and the header came back whole.
[[nodiscard]] ProofOutcome macProof(const ProofCase &about, const BounceReport &report, const Identity &identity);

/// Our DKIM signature in what came back; @p signatures are those of the original, judged at the time at which it was
/// handed to the bouncer.
///
/// Valid where one of ours verifies: over all of it, or over the header alone where the body did not come back whole
/// (the reason says which). Invalid where one names us and does not fit; where the header is ours and something was
/// changed afterwards, the reason is Altered, which is no forgery. Absent where all our mail is signed and the header
/// came back whole.
[[nodiscard]] ProofOutcome dkimProof(const ProofCase &about, const ReturnedOriginal &original,
    const QList<DkimOutcome> &signatures, const Identity &identity);

/// The ledger of sent mail. This version does not read it; evidence is the returned Message-ID field to look up.
[[nodiscard]] ProofOutcome ledgerProof(
    const ProofCase &about, const ReturnedOriginal &original, const Identity &identity);

} // namespace Indicia
