// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "route.h"

namespace Indicia {

class HopReader;

/// How far down a chain can be believed.
struct TrustedPart
{
    int hops = 0; ///< so many from the top were written by trusted hosts
    int boundary = -1; ///< as Route::boundary
    BoundaryBasis basis = BoundaryBasis::None;
};

/// Answers who of all the writers is ours.
class TrustedWriters
{
public:
    explicit TrustedWriters(const RouteTrust &trust) : m_trust(trust) { }

    /// Why the writer of @p field counts as ours, by what it calls itself; None where it does not.
    [[nodiscard]] BoundaryBasis basisOf(const ReceivedField &field) const;
    /// The address is one of our own hosts', and what they write may be trusted.
    [[nodiscard]] bool isOurAddress(const IpAddress &address) const;
    /// The name is one of our own hosts', or lies in one of our domains.
    [[nodiscard]] bool isOurName(QByteArrayView name) const;
    /// The writer of @p field calls itself one of our own hosts, to be believed or not.
    [[nodiscard]] bool isOurHost(const ReceivedField &field) const;
    /// Where mail of ours may come from: our hosts, those through which it leaves, our people, our provider's relay.
    [[nodiscard]] bool mayCarryOurMail(const IpAddress &address) const;
    /// Whether the user said any address of theirs, so that another one means something.
    [[nodiscard]] bool addressesKnown() const;

private:
    const RouteTrust &m_trust;
};

/// Walks from the top while the writer is ours. Field n + 1 stood in the message when the writer of field n got it:
/// it is as good as that writer's client. So trust goes on downward only where the client was inside too: no client
/// at all (a pipe, a mailbox that was fetched), one of our addresses, a private one, or a machine of the same provider
/// that strangers cannot reach. Once a trusted field names a stranger's address, that is the boundary, whatever the
/// fields below call themselves. Fields below it are not read.
[[nodiscard]] TrustedPart findTrustedPart(HopReader &hops, const RouteTrust &trust);

} // namespace Indicia
