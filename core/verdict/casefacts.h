// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arcoutcome.h"
#include "authenticationresults.h"
#include "bouncereport.h"
#include "dkimoutcome.h"
#include "dmarcoutcome.h"
#include "helooutcome.h"
#include "oddity.h"
#include "proofoutcome.h"
#include "route.h"
#include "spfoutcome.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

/// The SMTP envelope, as far as the trusted part of a message's header tells it.
struct Envelope
{
    bool hasMailFrom = false; ///< Return-Path or a trusted Received field says it; tells "<>" from nothing said
    QByteArray mailFrom; ///< without angle brackets; empty for the null reverse-path
    ByteRange mailFromSource;
    QByteArray recipient; ///< Delivered-To, Envelope-To or "for"; empty where not said
    ByteRange recipientSource;
    QByteArray helo; ///< of the boundary hop
    std::optional<IpAddress> client; ///< of the boundary hop
    std::optional<std::chrono::sys_seconds> receivedAt; ///< the boundary hop's time: when proofs are judged

    friend bool operator==(const Envelope &, const Envelope &) = default;
};

/// The checks of one message at one place of its route.
struct HostChecks
{
    HeloOutcome helo;
    IprevOutcome iprev;
    QList<SpfOutcome> spf; ///< HELO, then MAIL FROM

    friend bool operator==(const HostChecks &, const HostChecks &) = default;
};

/// What the signatures of one message say, and what servers wrote about them on the way.
struct SignatureFacts
{
    QList<DkimOutcome> dkim; ///< by field, from the top
    ArcOutcome arc;
    QList<DmarcOutcome> dmarc; ///< by author domain
    QList<AuthenticationResults> recorded; ///< Authentication-Results and Received-SPF, from the top

    friend bool operator==(const SignatureFacts &, const SignatureFacts &) = default;
};

/// How a server that is none of ours took the original in. HELO, SPF and DMARC are asked of mail servers that hand over
/// (RFC 7208 section 2.5), not of those whose mail a server sends out for them (RFC 6409).
enum class Intake {
    Transfer, ///< from a mail server, or what passed for one
    Login, ///< from somebody who had logged in
    WebPage, ///< from a browser
    /// Not seen: but the server is one that the sender's SPF names, and passed the message on to somebody else's. It
    /// may know its customers by their addresses.
    OutgoingRelay,
};

/// What the checks found about the original that a bounce returns.
struct OriginalFacts
{
    Route route;
    Envelope envelope; ///< as claimed: Return-Path, or From where there is none
    InjectionPoint injection;
    Intake intake = Intake::Transfer;
    HostChecks injectionChecks; ///< judged for the injection point; nothing where it was no transfer
    SignatureFacts signatures; ///< DMARC: with SPF of the injection point, as the bouncer could have judged it
    /// The lowest hop of the original that one of our own servers wrote, where the injection point is ours or the
    /// bounce is our own server's: there our own mail was handed in. -1 where there is none.
    int submissionHop = -1;
};

/// Everything that was found out about one message, as values: what findings and the conclusion are made from.
struct CaseFacts
{
    Message message;
    Envelope envelope;
    Route route;
    HostChecks boundary; ///< judged for the boundary hop
    SignatureFacts signatures;
    BounceReport bounce;
    std::optional<OriginalFacts> original;
    QList<ProofOutcome> proofs; ///< one for each scheme, in the order of ProofScheme
};

} // namespace Indicia
