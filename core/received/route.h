// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedfield.h"

#include <QList>

#include <optional>

namespace Indicia {

class Message;
struct Identity;

enum class HopTrust {
    Trusted, ///< written by one of the user's own hosts
    Boundary, ///< the last of those: its "from" address is the first fact that a stranger could not forge
    Consistent, ///< below the boundary, a claim that contradicts nothing
    Doubtful, ///< a claim that something speaks against
    Forged, ///< a claim that cannot be true
};

/// Why a hop is doubtful or forged, or what is to be noted about it.
enum class HopReason {
    TimeReversed, ///< an earlier hop has a later time, beyond the clocks' allowance
    LongDelay, ///< more than a day between hops
    FutureTime, ///< later than the hop above by more than the clocks' allowance, or than now
    LinkBroken, ///< this hop's "by" is not the "from" of the hop above
    PrivateAddress, ///< a private address where a stranger's public one belongs
    ImpossibleAddress, ///< an address that no host has
    ClaimsOwnHost, ///< "by" below the boundary claims to be one of the user's own hosts
    HeloIsOwnName, ///< a stranger greeted with one of the user's own names
    HeloMismatch, ///< the name in HELO is not the reverse name
    ReverseMissing, ///< the writer found no reverse name
    ReverseUnverified, ///< the writer says that the reverse name may be forged
    UnlikelyForm, ///< the named software never writes such a field
    NoDate,
    Malformed, ///< cannot be read as a Received field
    Loop, ///< the same host handed the message on more than once, or more than 50 hops
};

/// One step of the route: who handed the message to whom.
struct Hop
{
    ReceivedField field;
    HopTrust trust = HopTrust::Consistent;
    std::optional<qint64> delaySeconds; ///< since the hop below; negative where the clocks disagree
    QList<HopReason> reasons;
    TlsOutcome tls;

    friend bool operator==(const Hop &, const Hop &) = default;
};

/// How the boundary was found.
enum class BoundaryBasis {
    None, ///< no Received field, or none of them is ours
    Configured, ///< the user named the hosts or networks
    OwnDomain, ///< the writer's name lies in a domain of the user
    AssumedTopmost, ///< nothing is known: the topmost field is taken for the user's receiver
};

/// The Received chain of one message, from the top (the last hop) to the bottom.
struct Route
{
    QList<Hop> hops;
    /// Index of the boundary hop. -1 where there is none: nobody's writing can be trusted, or all of it is our own
    /// host's and names no client (a report of our own server, mail of a local user).
    int boundary = -1;
    BoundaryBasis basis = BoundaryBasis::None;
    bool truncated = false; ///< more fields than Limits::receivedFields

    [[nodiscard]] const Hop *boundaryHop() const { return boundary < 0 ? nullptr : &hops.at(boundary); }
    friend bool operator==(const Route &, const Route &) = default;
};

/// Who the trusted writers are for one route.
struct RouteTrust
{
    const Identity *identity = nullptr; ///< may be null: then the topmost hop is assumed to be the receiver's
    /// Trusted beside the identity's hosts; for the returned original of a bounce, the bouncer's names.
    QList<QByteArray> alsoTrusted;
    /// Whether the identity's own hosts count as trusted writers. False for what a stranger returns, where anybody
    /// could write our names: then the identity only tells who is ours, for the reasons.
    bool trustIdentity = true;
    /// Whether the topmost field may be assumed to be the receiver's where no writer is known.
    bool assumeTopmost = true;
    std::optional<std::chrono::sys_seconds> now;
};

/// Reads the Received fields of @p message and says how far they can be believed.
[[nodiscard]] Route traceRoute(const Message &message, const RouteTrust &trust);

} // namespace Indicia
