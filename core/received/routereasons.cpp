// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routereasons_p.h"

#include "domainname.h"
#include "receivedform_p.h"
#include "receivedtokens_p.h"
#include "routelinks_p.h"
#include "routetrust_p.h"

#include <QVarLengthArray>

#include <algorithm>
#include <chrono>
#include <compare>
#include <optional>
#include <span>
#include <utility>

namespace Indicia {
namespace {

using Seconds = qint64;

/// Clocks of servers differ by that much without anybody noticing.
constexpr Seconds clockAllowance = 5 * 60;
/// A zone that nobody knows may be any: -12 to +14 hours.
constexpr Seconds unknownZoneAllowance = 14 * 3600;
/// A clock may stand in the wrong zone or on the wrong day; no server runs further ahead and keeps its queue going.
constexpr Seconds wildClock = 2 * 24 * 3600;
/// A day in a queue is nothing that forgers make, but worth a look.
constexpr Seconds longDelay = 24 * 3600;
/// Postfix hopcount_limit; beyond it a message loops.
constexpr int mostHops = 50;
/// A host may see a message twice, before and after a filter or a list; not three times.
constexpr int mostVisits = 2;

struct Visit
{
    QByteArrayView writer;
    int hop = 0;

    /// By the name, in any order that brings equal ones together, then from the top.
    friend std::weak_ordering operator<=>(const Visit &a, const Visit &b)
    {
        if (a.writer.size() != b.writer.size()) {
            return a.writer.size() <=> b.writer.size();
        }
        const auto differ
            = std::ranges::mismatch(a.writer, b.writer, [](char x, char y) { return asciiLower(x) == asciiLower(y); });
        return differ.in1 == a.writer.end() ? a.hop <=> b.hop : asciiLower(*differ.in1) <=> asciiLower(*differ.in2);
    }
    friend bool operator==(const Visit &a, const Visit &b) { return (a <=> b) == 0; }
};

class Judge
{
public:
    Judge(Route &route, int trustedHops, const RouteTrust &trust)
        : m_route(route), m_hops(route.hops), m_trusted(trustedHops), m_trust(trust), m_writers(trust)
    { }

    void run();

private:
    struct Timed
    {
        int index;
        std::chrono::sys_seconds time;
    };

    Hop &hop(int index) { return m_hops[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool isClaim(int index) const { return index >= m_trusted; }
    void note(int index, HopReason reason);
    void doubt(int index, HopReason reason);
    void refute(int index, HopReason reason);

    void judgeForm(int index);
    void judgeClient(int index);
    void judgeAddress(int index);
    void judgeDelay(int index);
    void judgeNow(int index);
    void judgeLink(int index);
    void judgeOwnHost(int index);
    void judgeLoops();

    Route &m_route;
    std::span<Hop> m_hops; ///< its hops
    int m_trusted;
    const RouteTrust &m_trust;
    TrustedWriters m_writers;
    std::optional<Timed> m_timed; ///< the last hop that told its time
};

void Judge::note(int index, HopReason reason)
{
    QList<HopReason> &reasons = hop(index).reasons;
    if (!reasons.contains(reason)) {
        reasons.append(reason);
    }
}

void Judge::doubt(int index, HopReason reason)
{
    note(index, reason);
    if (isClaim(index) && hop(index).trust == HopTrust::Consistent) {
        hop(index).trust = HopTrust::Doubtful;
    }
}

void Judge::refute(int index, HopReason reason)
{
    note(index, reason);
    if (isClaim(index)) {
        hop(index).trust = HopTrust::Forged;
    }
}

void Judge::run()
{
    for (int index = 0; index < m_route.hops.size(); ++index) {
        judgeForm(index);
        judgeClient(index);
        judgeAddress(index);
        judgeNow(index);
        judgeDelay(index);
        if (index > 0 && isClaim(index)) {
            judgeLink(index);
        }
        if (isClaim(index)) {
            judgeOwnHost(index);
        }
    }
    judgeLoops();
}

void Judge::judgeForm(int index)
{
    const ReceivedField &field = hop(index).field;
    const bool nobody = field.from.isEmpty() && !field.fromIp && field.by.isEmpty();
    if (nobody && !field.time) {
        doubt(index, HopReason::Malformed);
    } else if (!field.time) {
        note(index, HopReason::NoDate);
    }
    if (isUnlikelyForm(field)) {
        doubt(index, HopReason::UnlikelyForm);
    }
}

/// What the writer says of its client's names.
void Judge::judgeClient(int index)
{
    const ReceivedField &field = hop(index).field;
    if (!field.fromIp || field.local) {
        return;
    }
    if (field.reverseUnknown) {
        note(index, HopReason::ReverseMissing);
    }
    if (field.mayBeForged) {
        note(index, HopReason::ReverseUnverified);
    }
    const bool differ = !sameDomain(field.helo, field.reverseName); // of most mail they are the same
    if (differ && isFullyQualified(field.reverseName) && isFullyQualified(field.helo)) {
        note(index, HopReason::HeloMismatch);
    }
    const bool stranger = !field.fromIp->isPrivate() && !m_writers.mayCarryOurMail(*field.fromIp);
    if (stranger && m_writers.addressesKnown() && !field.authenticated && m_writers.isOurName(field.helo)) {
        note(index, HopReason::HeloIsOwnName);
    }
}

/// 0.0.0.0/8, multicast, 240.0.0.0/4; ::, ff00::/8 (RFC 6890): nobody connects from there.
bool isImpossible(const IpAddress &address)
{
    const quint8 first = address.octets()[0];
    if (address.isV4()) {
        return first == 0 || first >= 224;
    }
    return first == 0xff || std::ranges::all_of(address.octets(), [](quint8 octet) { return octet == 0; });
}

void Judge::judgeAddress(int index)
{
    const ReceivedField &field = hop(index).field;
    const bool impossible = field.fromIp ? isImpossible(*field.fromIp) : field.fromIpImpossible;
    if (impossible) {
        refute(index, HopReason::ImpossibleAddress);
        return;
    }
    if (!field.fromIp || !field.fromIp->isPrivate()) {
        return;
    }
    // A client of another organisation comes over the Internet, and so does one at the boundary. But split DNS, tunnels
    // and providers of one's own do this every day.
    const QByteArray &client = field.reverseName.isEmpty() ? field.from : field.reverseName;
    const bool lowest = index + 1 == m_route.hops.size();
    const bool elsewhere
        = !lowest && isPublicName(client) && isPublicName(field.by) && !sameOrganisation(client, field.by);
    if (elsewhere || index == m_route.boundary) {
        note(index, HopReason::PrivateAddress);
    }
}

Seconds allowanceFor(const ReceivedField &field)
{
    return clockAllowance + (field.zoneKnown ? 0 : unknownZoneAllowance);
}

/// The time from this hop to the next one above that tells its time.
void Judge::judgeDelay(int index)
{
    const ReceivedField &lower = hop(index).field;
    if (!lower.time) {
        return;
    }
    const std::optional<Timed> timed = std::exchange(m_timed, Timed{index, *lower.time});
    if (!timed) {
        return;
    }
    const int above = timed->index;
    const Seconds delay = (timed->time - *lower.time).count();
    if (above == index - 1) {
        hop(above).delaySeconds = delay;
    }
    const Seconds allowance = std::max(allowanceFor(hop(above).field), allowanceFor(lower));
    if (delay > longDelay + allowance - clockAllowance) {
        note(above, HopReason::LongDelay);
    } else if (delay < -allowance) {
        // Of two claims either clock may be the wrong one; a trusted one is not.
        doubt(above, HopReason::TimeReversed);
        if (!isClaim(above) && -delay > wildClock) {
            refute(index, HopReason::FutureTime);
        } else {
            doubt(index, HopReason::FutureTime);
        }
    }
}

void Judge::judgeNow(int index)
{
    const ReceivedField &field = hop(index).field;
    if (!field.time || !m_trust.now) {
        return;
    }
    const Seconds ahead = (*field.time - *m_trust.now).count();
    if (ahead > wildClock) {
        refute(index, HopReason::FutureTime);
    } else if (ahead > allowanceFor(field)) {
        doubt(index, HopReason::FutureTime);
    }
}

void Judge::judgeLink(int index)
{
    if (linkBetween(hop(index - 1).field, hop(index).field) == RouteLink::Broken) {
        doubt(index, HopReason::LinkBroken);
    }
}

/// Below the boundary our own host may rightly stand: our mail that comes back from a list or in a bounce. Then the
/// hop above got it from one of our addresses.
void Judge::judgeOwnHost(int index)
{
    const ReceivedField &field = hop(index).field;
    if (!m_writers.isOurHost(field)) {
        return;
    }
    const ReceivedField *above = index > 0 ? &hop(index - 1).field : nullptr;
    if (above && above->fromIp && m_writers.mayCarryOurMail(*above->fromIp)) {
        return;
    }
    const bool stranger = above != nullptr && above->fromIp && !above->fromIp->isPrivate();
    if (stranger && !isClaim(index - 1) && m_writers.addressesKnown()) {
        refute(index, HopReason::ClaimsOwnHost);
    } else {
        doubt(index, HopReason::ClaimsOwnHost);
    }
}

void Judge::judgeLoops()
{
    if (m_route.hops.size() > mostHops) {
        note(0, HopReason::Loop);
    }
    if (m_route.hops.size() <= 2 * mostVisits) {
        return; // there are no two others between three visits
    }
    QVarLengthArray<Visit, 16> visits;
    QByteArrayView before;
    for (int index = 0; index < m_route.hops.size(); ++index) {
        const QByteArrayView writer = withoutFinalDot(hop(index).field.by);
        // A filter on the host itself is no second visit.
        if (!sameWord(writer, before) && isFullyQualified(writer)) {
            visits.append({.writer = writer, .hop = index});
            before = writer;
        }
    }
    std::ranges::sort(visits); // those of one writer side by side, from the top
    for (qsizetype i = mostVisits; i < visits.size(); ++i) {
        if (sameWord(visits[i].writer, visits[i - mostVisits].writer)) {
            note(visits[i].hop, HopReason::Loop);
        }
    }
}

} // namespace

void judgeHops(Route &route, int trustedHops, const RouteTrust &trust)
{
    Judge(route, trustedHops, trust).run();
}

} // namespace Indicia
