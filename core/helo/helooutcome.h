// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"
#include "ipaddress.h"

#include <QByteArray>
#include <QList>

namespace Indicia {

class Resolver;
struct Identity;
struct Patience;

/// What the name in HELO or EHLO is worth (RFC 5321 sections 2.3.5, 4.1.1.1, 4.1.3, 4.1.4).
enum class HeloResult {
    None, ///< no name to check
    Pass, ///< the name resolves to the peer, or is the peer's own address literal
    Neutral, ///< well-formed, but does not resolve to the peer
    Fail, ///< not a host name or literal, does not exist, or is the user's own name from a stranger
    TempError, ///< DNS did not answer
    NotAsked, ///< lookups are off: only the form was checked, and it is right
};

enum class HeloReason {
    NoName,
    ResolvesToPeer,
    LiteralOfPeer,
    LiteralOfOther, ///< an address literal that is not the peer's
    NotFullyQualified, ///< "localhost", "WIN-1A2B": no domain
    InvalidSyntax,
    BareAddress, ///< an address without the brackets of a literal
    DoesNotExist, ///< NXDOMAIN
    NoAddress, ///< exists without A or AAAA
    OtherAddress, ///< resolves, but not to the peer
    OwnName, ///< one of the user's own names, used by a stranger
    NoPeerAddress, ///< the peer's address is not known
    LookupFailed,
    LookupsOff,
};

struct HeloOutcome
{
    HeloResult result = HeloResult::None;
    HeloReason reason = HeloReason::NoName;
    QByteArray helo; ///< as written; hostile
    std::optional<IpAddress> peer;
    QList<DnsExchange> evidence;

    friend bool operator==(const HeloOutcome &, const HeloOutcome &) = default;
};

/// Forward-confirmed reverse DNS, with the result words of RFC 8601 section 2.7.3.
enum class IprevResult { None, Pass, Fail, TempError, PermError, NotAsked };

enum class IprevReason {
    NoPeerAddress,
    Confirmed, ///< a reverse name resolves to the peer
    NoReverseName, ///< no PTR record
    NotConfirmed, ///< there are reverse names, but none resolves to the peer
    LookupFailed,
    LookupsOff,
};

struct IprevOutcome
{
    IprevResult result = IprevResult::None;
    IprevReason reason = IprevReason::NoPeerAddress;
    QByteArray name; ///< the confirmed name, or the first unconfirmed one; hostile
    bool dynamicLooking = false; ///< the name looks like one that an access provider gives to customers
    QList<DnsExchange> evidence;

    friend bool operator==(const IprevOutcome &, const IprevOutcome &) = default;
};

/// Judges the HELO name that @p peer gave. @p identity tells which names are the user's own; it may be null.
[[nodiscard]] HeloOutcome checkHelo(const QByteArray &helo, const std::optional<IpAddress> &peer,
    const Identity *identity, Resolver &resolver, const Patience &patience);

/// Looks up the peer's names and whether one of them leads back (RFC 8601 section 3, "iprev").
[[nodiscard]] IprevOutcome checkIprev(
    const std::optional<IpAddress> &peer, Resolver &resolver, const Patience &patience);

/// A reverse name that looks generated from the address, or says dial-up, DSL, cable, dynamic, pool and the like.
[[nodiscard]] bool looksDynamic(QByteArrayView reverseName, const IpAddress &address);

} // namespace Indicia
