// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helooutcome.h"

#include "domainname.h"
#include "identity.h"
#include "peerlookup_p.h"

#include <algorithm>

namespace Indicia {

namespace {

bool isHostNameOctet(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/// One label and nothing else: "localhost", "WIN-1A2B".
bool isSingleLabel(QByteArrayView text)
{
    return text.size() <= 63 && std::ranges::all_of(text, isHostNameOctet);
}

/// The peer is one of the user's machines, or one that the user trusts.
bool isFriend(const Identity &identity, const IpAddress &peer)
{
    return identity.isTrustedAddress(peer) || identity.isOutbound(peer)
        || std::ranges::any_of(
            identity.submission, [&peer](const IpNetwork &network) { return network.contains(peer); })
        || (identity.smarthost && identity.smarthost->address == peer);
}

/// The user said where own machines are, so that every other address is a stranger's without asking anybody.
bool knowsOwnMachines(const Identity &identity)
{
    return !identity.trustedNetworks.isEmpty() || !identity.outbound.isEmpty();
}

/// One check, step by step.
class HeloCheck
{
public:
    HeloCheck(const QByteArray &helo, const std::optional<IpAddress> &peer, const Identity *identity)
        : m_identity(identity)
    {
        m_outcome.helo = helo;
        m_outcome.peer = peer;
    }

    HeloOutcome run(Resolver &resolver, const Patience &patience)
    {
        if (!checkForm() && !checkLiteral()) {
            checkName(resolver, patience);
        }
        return m_outcome;
    }

private:
    void conclude(HeloResult result, HeloReason reason)
    {
        m_outcome.result = result;
        m_outcome.reason = reason;
    }

    /// What can be said without the peer: true where that is all.
    bool checkForm()
    {
        const QByteArray &helo = m_outcome.helo;
        const bool literal = helo.startsWith('[');
        if (helo.isEmpty()) {
            conclude(HeloResult::None, HeloReason::NoName);
        } else if (literal ? IpAddress::parseLiteral(helo).has_value() : isFullyQualified(helo)) {
            return false;
        } else if (IpAddress::parse(helo)) {
            conclude(HeloResult::Fail, HeloReason::BareAddress);
        } else if (isSingleLabel(helo)) {
            conclude(HeloResult::Fail, HeloReason::NotFullyQualified);
        } else {
            conclude(HeloResult::Fail, HeloReason::InvalidSyntax);
        }
        return true;
    }

    /// An address literal (RFC 5321 section 4.1.3); false where the name is none.
    bool checkLiteral()
    {
        const auto literal = IpAddress::parseLiteral(m_outcome.helo);
        if (!literal) {
            return false;
        }
        if (!m_outcome.peer) {
            conclude(HeloResult::Neutral, HeloReason::NoPeerAddress);
        } else if (*literal == *m_outcome.peer) {
            conclude(HeloResult::Pass, HeloReason::LiteralOfPeer);
        } else if (m_identity && isFriend(*m_identity, *literal) && !isFriend(*m_identity, *m_outcome.peer)) {
            conclude(HeloResult::Fail, HeloReason::OwnName);
        } else {
            // Behind address translation a client may know no better.
            conclude(HeloResult::Neutral, HeloReason::LiteralOfOther);
        }
        return true;
    }

    void checkName(Resolver &resolver, const Patience &patience)
    {
        if (!m_outcome.peer) {
            conclude(HeloResult::Neutral, HeloReason::NoPeerAddress);
            return;
        }
        lookUp(resolver, patience);
        if (isOwnNameOfStranger()) {
            conclude(HeloResult::Fail, HeloReason::OwnName);
        }
    }

    /// "A domain name that resolves to an address RR" (RFC 5321 section 2.3.5). The second question only tells a name
    /// without an address from one with others.
    void lookUp(Resolver &resolver, const Patience &patience)
    {
        for (const DnsType type : {addressTypeOf(*m_outcome.peer), otherAddressTypeOf(*m_outcome.peer)}) {
            const DnsAnswer answer = askKeeping(m_outcome.evidence, resolver, m_outcome.helo, type, patience);
            if (answer.status == DnsStatus::NotAsked) {
                conclude(HeloResult::NotAsked, HeloReason::LookupsOff);
                return;
            }
            if (answer.isTemporary()) {
                conclude(HeloResult::TempError, HeloReason::LookupFailed);
                return;
            }
            if (answer.status == DnsStatus::NxDomain) {
                conclude(HeloResult::Fail, HeloReason::DoesNotExist);
                return;
            }
            if (!answer.records.isEmpty()) {
                hasAddress(answer.records, *m_outcome.peer) ? conclude(HeloResult::Pass, HeloReason::ResolvesToPeer)
                                                            : conclude(HeloResult::Neutral, HeloReason::OtherAddress);
                return;
            }
        }
        conclude(HeloResult::Neutral, HeloReason::NoAddress);
    }

    /// The user's name from an address that is none of the user's. A name that leads to the peer is no lie: the user's
    /// own DNS says so, and the list of own machines may be incomplete. Where DNS said nothing, that list must do.
    [[nodiscard]] bool isOwnNameOfStranger() const
    {
        if (!m_identity || m_outcome.result == HeloResult::Pass) {
            return false;
        }
        if (!m_identity->ownsDomain(m_outcome.helo) && !m_identity->isTrustedHost(m_outcome.helo)) {
            return false;
        }
        const bool unanswered = m_outcome.result == HeloResult::NotAsked || m_outcome.result == HeloResult::TempError;
        return !isFriend(*m_identity, *m_outcome.peer) && (!unanswered || knowsOwnMachines(*m_identity));
    }

    const Identity *m_identity;
    HeloOutcome m_outcome;
};

} // namespace

HeloOutcome checkHelo(const QByteArray &helo, const std::optional<IpAddress> &peer, const Identity *identity,
    Resolver &resolver, const Patience &patience)
{
    return HeloCheck(helo, peer, identity).run(resolver, patience);
}

} // namespace Indicia
