// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"
#include "identity.h"
#include "proofs.h"

#include <algorithm>

namespace Indicia {

namespace {

bool isIn(const QList<IpNetwork> &networks, const IpAddress &address)
{
    return std::ranges::any_of(networks, [&](const IpNetwork &network) { return network.contains(address); });
}

bool isOurServer(const Identity &identity, const IpAddress &address)
{
    return isIn(identity.outbound, address) || isIn(identity.trustedNetworks, address)
        || isIn(identity.submission, address);
}

/// SPF names the address itself as ours, and not a provider's servers, which others use too.
bool namesItAsOurs(const SpfOutcome &spf)
{
    QByteArrayView term(spf.decidingTerm);
    if (term.startsWith('+')) {
        term = term.sliced(1);
    }
    const auto is = [&](QByteArrayView mechanism) {
        return term.size() >= mechanism.size()
            && term.first(mechanism.size()).compare(mechanism, Qt::CaseInsensitive) == 0
            && (term.size() == mechanism.size() || QByteArrayView(":/").contains(term[mechanism.size()]));
    };
    return is("ip4") || is("ip6") || is("a") || is("mx");
}

bool isSmarthost(const Identity &identity, const InjectionPoint &injection)
{
    return identity.smarthost && identity.smarthost->address && identity.smarthost->address == injection.ip;
}

/// A forwarder that rewrites senders stands between us and the bouncer: our SPF record does not speak of it.
bool senderIsAnothers(const RouteCase &route, const Identity &identity)
{
    return !route.envelopeSender.isEmpty() && !domainOf(route.envelopeSender).isEmpty()
        && !identity.ownsDomain(domainOf(route.envelopeSender));
}

struct Judgement
{
    ProofResult result;
    ProofReason reason;
};

Judgement bySpf(const RouteCase &route, const Identity &identity)
{
    if (!route.spf || senderIsAnothers(route, identity)) {
        return {ProofResult::Unverifiable, ProofReason::InjectionUndecided};
    }
    switch (route.spf->result) {
    case SpfResult::Fail:
        return {ProofResult::Invalid, ProofReason::InjectionForbidden};
    case SpfResult::Pass: {
        // Who named all servers that send for him did not name this one: somebody whom he only allowed to.
        const bool ours = identity.outbound.isEmpty() && namesItAsOurs(*route.spf);
        return {ours ? ProofResult::Valid : ProofResult::Unverifiable, ProofReason::InjectionPassesSpf};
    }
    case SpfResult::None:
    case SpfResult::Neutral:
    case SpfResult::SoftFail:
    case SpfResult::TempError:
    case SpfResult::PermError:
    case SpfResult::NotAsked:
        return {ProofResult::Unverifiable, ProofReason::InjectionUndecided};
    }
    return {ProofResult::Unverifiable, ProofReason::InjectionUndecided};
}

Judgement judge(const ProofCase &about, const RouteCase &route, const Identity &identity)
{
    const InjectionPoint &injection = route.injection;
    if (!injection.ip || injection.basis == InjectionPoint::Basis::NotVisible) {
        return {ProofResult::Unverifiable, ProofReason::InjectionUnknown};
    }
    if (isOurServer(identity, *injection.ip)) {
        return {ProofResult::Valid, ProofReason::InjectionIsOurs};
    }
    // Our own server let somebody log in, from wherever that was: the server is ours, if not the person.
    if (about.ownServerReport && route.authenticated) {
        return {ProofResult::Valid, ProofReason::InjectionIsOurs};
    }
    if (isSmarthost(identity, injection)) {
        return identity.smarthost->shared ? Judgement{ProofResult::Unverifiable, ProofReason::SharedSmarthost}
                                          : Judgement{ProofResult::Valid, ProofReason::InjectionIsOurs};
    }
    if (injection.ip->isPrivate()) { // an internal hop of the bouncer's
        return {ProofResult::Unverifiable, ProofReason::InjectionUnknown};
    }
    return bySpf(route, identity);
}

} // namespace

ProofOutcome routeProof(const ProofCase &about, const RouteCase &route, const Identity &identity)
{
    if (!answersOurMail(about.kind)) {
        return plainOutcome(ProofScheme::Route, ProofResult::NotApplicable, ProofReason::NotABounce);
    }
    const Judgement judgement = judge(about, route, identity);
    ProofOutcome outcome = plainOutcome(ProofScheme::Route, judgement.result, judgement.reason);
    if (!route.injection.source.isEmpty()) {
        outcome.evidence = {route.injection.source};
    }
    if (judgement.result == ProofResult::Valid) {
        outcome.binds = {ProofBinding::InjectionAddress};
    }
    return outcome;
}

} // namespace Indicia
