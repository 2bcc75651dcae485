// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownership.h"

#include "domainname.h"
#include "identity.h"

#include <algorithm>

namespace Indicia {

namespace {

/// "From" once the octets are gone that a sloppy reader passes over or stops at.
bool readsAsFrom(QByteArrayView name)
{
    QByteArray letters;
    for (const char c : name.first(std::min<qsizetype>(name.size(), 64))) {
        if (c > ' ' && c < '\x7f') {
            letters += c;
        }
    }
    return letters.compare("from", Qt::CaseInsensitive) == 0;
}

/// A lone CR, and behind it a line that a reader who takes it for a line end sees as From.
bool hidesFromBehindCr(QByteArrayView value)
{
    for (qsizetype at = value.indexOf('\r'); at >= 0; at = value.indexOf('\r', at + 1)) {
        const QByteArrayView rest = value.sliced(at + 1);
        const qsizetype colon = rest.first(std::min<qsizetype>(rest.size(), 64)).indexOf(':');
        if (!rest.startsWith('\n') && colon > 0 && readsAsFrom(rest.first(colon))) {
            return true;
        }
    }
    return false;
}

/// A second author that only some programs see: these are the ones that a forger counts on.
bool hasDisguisedAuthor(const Message &message)
{
    const bool oddNames = message.oddity(Oddity::Kind::InvalidFieldName) != nullptr
        || message.oddity(Oddity::Kind::NulOctet) != nullptr;
    const bool oddLines = message.oddity(Oddity::Kind::BareCr) != nullptr;
    if (!oddNames && !oddLines) {
        return false;
    }
    return std::ranges::any_of(message.fields(), [&](const HeaderField &field) {
        const QByteArrayView name = message.name(field);
        const bool plain = name.compare("From", Qt::CaseInsensitive) == 0;
        return (!plain && readsAsFrom(name)) || hidesFromBehindCr(message.rawValue(field));
    });
}

/// A router or proxy of ours hands everybody's mail over under its own private address. What somebody else's server
/// signs as its report did not begin there.
bool isHiddenStranger(const CaseFacts &facts, const IpAddress &peer, const Identity &identity)
{
    return peer.isPrivate() && !identity.isOutbound(peer) && isFullyQualified(facts.bounce.reportingMta)
        && !claimsToBeUs(facts, identity) && areRelated(facts.bounce.reportingMta, domainOf(authorOf(facts.message)));
}

/// The names under which @p smarthost's operator has its servers: those beside the one that we know.
QByteArrayView domainOfServers(QByteArrayView host)
{
    const qsizetype dot = host.indexOf('.');
    const bool deep = dot > 0 && host.indexOf('.', dot + 1) > 0;
    return deep ? host.sliced(dot + 1) : host;
}

} // namespace

bool isOurAddress(const IpAddress &address, const Identity &identity)
{
    return identity.isOutbound(address) || identity.isTrustedAddress(address)
        || std::ranges::any_of(
            identity.submission, [&](const IpNetwork &network) { return network.contains(address); });
}

bool comesFromOurselves(const CaseFacts &facts, const Identity &identity)
{
    const Route &route = facts.route;
    if (route.hops.isEmpty() || route.basis == BoundaryBasis::None || route.basis == BoundaryBasis::AssumedTopmost) {
        return false;
    }
    const Hop *boundary = route.boundaryHop();
    if (!boundary) {
        return true;
    }
    const auto &peer = boundary->field.fromIp;
    if (!peer) {
        return false; // a network hop without an address may be anybody's
    }
    if (isHiddenStranger(facts, *peer, identity)) {
        return false;
    }
    // Its reverse name is ours, and our own zone confirms it: who did not name the server has named its domain.
    const IprevOutcome &iprev = facts.boundary.iprev;
    return isOurAddress(*peer, identity) || (iprev.result == IprevResult::Pass && identity.ownsDomain(iprev.name));
}

bool peerIsStranger(const CaseFacts &facts, const Identity &identity)
{
    const Hop *boundary = facts.route.boundaryHop();
    if (!boundary || !boundary->field.fromIp || facts.route.basis == BoundaryBasis::AssumedTopmost
        || isOurAddress(*boundary->field.fromIp, identity) || comesFromOurselves(facts, identity)) {
        return false;
    }
    const bool serversNamed = !identity.outbound.isEmpty() || !identity.trustedNetworks.isEmpty();
    const auto isOpen
        = [](const SpfOutcome &spf) { return spf.result == SpfResult::TempError || spf.result == SpfResult::NotAsked; };
    const IprevResult iprev = facts.boundary.iprev.result;
    const bool asked = iprev != IprevResult::TempError && iprev != IprevResult::NotAsked
        && std::ranges::none_of(facts.boundary.spf, isOpen);
    return serversNamed || asked; // without either, it may be a server of ours that nobody has told of
}

bool isAnswer(const BounceReport &bounce)
{
    switch (bounce.kind) {
    case MessageKind::Failure:
    case MessageKind::Delay:
    case MessageKind::Success:
    case MessageKind::Relayed:
    case MessageKind::Expanded:
    case MessageKind::AutoReply:
    case MessageKind::Challenge:
        return bounce.dialect != "rfc8098";
    case MessageKind::Ordinary:
    case MessageKind::Feedback:
    case MessageKind::DmarcReport:
    case MessageKind::TlsReport:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool claimsToBeUs(const CaseFacts &facts, const Identity &identity)
{
    return identity.isTrustedHost(facts.bounce.reportingMta) || identity.ownsDomain(facts.bounce.reportingMta)
        || identity.ownsDomain(domainOf(authorOf(facts.message)));
}

bool pretendsToBeSmarthost(const CaseFacts &facts, const Identity &identity)
{
    if (!identity.smarthost || identity.smarthost->address == facts.envelope.client) {
        return false;
    }
    const QByteArray &host = identity.smarthost->host;
    const bool claims
        = sameDomain(facts.bounce.reportingMta, host) || sameDomain(domainOf(authorOf(facts.message)), host);
    if (!claims || !peerIsStranger(facts, identity)) {
        return false;
    }
    const QByteArrayView servers = domainOfServers(host);
    const IprevOutcome &iprev = facts.boundary.iprev;
    const bool confirmed = iprev.result == IprevResult::Pass && isInDomain(iprev.name, servers);
    const bool open = iprev.result == IprevResult::NotAsked || iprev.result == IprevResult::TempError;
    return !confirmed && !open && !peerIsAuthorisedBy(facts, servers);
}

QByteArray authorOf(const Message &message)
{
    const QList<const HeaderField *> fields = message.all("From");
    if (fields.size() != 1 || hasDisguisedAuthor(message)) {
        return {};
    }
    const QList<QByteArray> addresses = message.addresses(*fields.first());
    return addresses.size() == 1 ? addresses.first() : QByteArray();
}

bool areRelated(QByteArrayView a, QByteArrayView b)
{
    return !a.isEmpty() && !b.isEmpty() && (isInDomain(a, b) || isInDomain(b, a));
}

bool peerIsAuthorisedBy(const CaseFacts &facts, QByteArrayView domain)
{
    return std::ranges::any_of(facts.boundary.spf, [&](const SpfOutcome &outcome) {
        const bool counts = outcome.identity == SpfIdentity::MailFrom || facts.envelope.mailFrom.isEmpty();
        return counts && outcome.result == SpfResult::Pass && areRelated(outcome.domain, domain);
    });
}

} // namespace Indicia
