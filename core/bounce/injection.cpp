// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "injection.h"

#include "domainname.h"
#include "hostscan.h"
#include "mailboxscan.h"
#include "phrases.h"
#include "route.h"

namespace Indicia {

namespace {

/// Received fields of the original that are looked at from the top: no bouncer has more hosts in a row.
constexpr qsizetype hopsLookedAt = 20;

/// Domains under which one operator's hosts appear in one another's place.
constexpr std::array<std::array<QByteArrayView, 5>, 5> operators{{
    {"google.com", "googlemail.com", "gmail.com", "1e100.net", "google.com"},
    {"outlook.com", "office365.com", "exchangelabs.com", "microsoft.com", "hotmail.com"},
    {"yahoo.com", "yahoodns.net", "aol.com", "yahoo.co.jp", "yahoo.com"},
    {"amazonses.com", "amazonaws.com", "amazon.com", "awsapps.com", "amazonses.com"},
    {"gmx.net", "gmx.com", "web.de", "kundenserver.de", "mail.com"},
}};

/// The domain whose hosts are taken for one system: the name without its first label, if two labels remain that are no
/// registry's ("co.uk", "ne.jp"); else the name itself.
[[nodiscard]] QByteArray systemDomain(const QByteArray &host)
{
    const QByteArray name = normalizedDomain(host);
    const QList<QByteArray> labels = name.split('.');
    if (labels.size() < 3) {
        return name;
    }
    const bool registry = labels.size() == 3 && labels.at(2).size() == 2 && labels.at(1).size() <= 3;
    return registry ? name : name.sliced(labels.constFirst().size() + 1);
}

/// The bouncer, as far as names tell.
class Bouncer
{
public:
    explicit Bouncer(const QList<QByteArray> &names)
    {
        for (const QByteArray &name : names) {
            if (!name.isEmpty() && !name.startsWith('[')) {
                m_domains.append(systemDomain(name));
            }
        }
    }

    [[nodiscard]] bool owns(QByteArrayView host) const
    {
        return !host.isEmpty() && std::ranges::any_of(m_domains, [host](const QByteArray &domain) {
            return isInDomain(host, domain) || sameOperator(host, domain);
        });
    }

private:
    [[nodiscard]] static bool sameOperator(QByteArrayView host, QByteArrayView domain)
    {
        return std::ranges::any_of(operators, [host, domain](const std::array<QByteArrayView, 5> &group) {
            const auto holds = [&group](QByteArrayView name) {
                return std::ranges::any_of(group, [name](QByteArrayView member) { return isInDomain(name, member); });
            };
            return holds(host) && holds(domain);
        });
    }

    QList<QByteArray> m_domains;
};

[[nodiscard]] bool isLocalName(QByteArrayView name)
{
    return name.isEmpty() || sameDomain(name, "localhost") || sameDomain(name, "localhost.localdomain")
        || name.startsWith("127.") || name == "::1";
}

[[nodiscard]] bool isPrivateOrNone(const ReceivedField &field)
{
    return !field.fromIp || field.fromIp->isPrivate();
}

/// The part of a host name that its owner registered, guessed without a list: two labels, or three below a registry of
/// a country ("co.uk").
[[nodiscard]] QByteArrayView ownersDomain(QByteArrayView host)
{
    qsizetype at = host.lastIndexOf('.');
    const bool country = at > 0 && host.size() - at == 3;
    at = at > 0 ? host.lastIndexOf('.', at - 1) : -1;
    if (country && at > 0 && host.lastIndexOf('.') - at <= 4) {
        at = host.lastIndexOf('.', at - 1);
    }
    return host.sliced(at + 1);
}

/// The same operator's addresses: a /32 of IPv6 or a /16 of IPv4, far less than a provider gets, and more than a
/// stranger could choose.
[[nodiscard]] bool areNeighbours(const IpAddress &a, const IpAddress &b)
{
    return a.family() == b.family() && IpNetwork(a, a.isV4() ? 16 : 32).contains(b);
}

/// Exchange writes a field for each of its own machines, whose names lie deep in one domain and whose addresses may be
/// public. What a client calls itself is its own word, so the addresses on both ends must be the operator's; the writer
/// of the lower field then shows the address that the upper one saw, or a private one.
[[nodiscard]] bool isWithinExchange(const ReceivedField &upper, const ReceivedField &lower)
{
    const bool exchange = upper.dialect == ReceivedDialect::Exchange && lower.dialect == ReceivedDialect::Exchange;
    return exchange && upper.fromIp && upper.byIp && areNeighbours(*upper.fromIp, *upper.byIp) && lower.byIp
        && (lower.byIp == upper.fromIp || lower.byIp->isPrivate()) && isFullyQualified(lower.by)
        && sameDomain(ownersDomain(lower.by), ownersDomain(upper.by));
}

/// LMTP is for the last step, from a site's own server to its mail store, and never crosses the world (RFC 2033 section
/// 1): whoever is at its other end is of the same house, whatever its address.
[[nodiscard]] bool isLocalDelivery(const ReceivedField &field)
{
    return field.protocol.startsWith("LMTP") || field.protocol.startsWith("UTF8LMTP");
}

/// @p upper says that another of the bouncer's hosts handed over, and @p lower is what that host wrote. A HELO name is
/// the client's own word and does not count.
[[nodiscard]] bool handsOnWithin(const Bouncer &bouncer, const ReceivedField &upper, const ReceivedField &lower)
{
    if (isWithinExchange(upper, lower)) {
        return true;
    }
    const bool lowerIsBouncers
        = bouncer.owns(lower.by) || isLocalName(lower.by) || (lower.byIp && lower.byIp->isPrivate());
    const bool lowerIsClient
        = !lower.by.isEmpty() && (sameDomain(lower.by, upper.from) || sameDomain(lower.by, upper.helo));
    if (isPrivateOrNone(upper)) {
        return lowerIsBouncers || lowerIsClient;
    }
    if (isLocalDelivery(upper) && lowerIsClient) {
        return true;
    }
    const bool verifiedName = !upper.mayBeForged && bouncer.owns(upper.reverseName);
    return lowerIsBouncers && (verifiedName || (lower.byIp && lower.byIp == upper.fromIp));
}

[[nodiscard]] InjectionPoint pointAt(const Route &route, qsizetype index, InjectionPoint::Basis basis)
{
    const ReceivedField &field = route.hops.at(index).field;
    InjectionPoint point;
    if (field.fromIp && !field.fromIp->isPrivate()) {
        point.ip = field.fromIp;
    }
    point.helo = field.helo.isEmpty() ? field.from : field.helo;
    point.name = field.reverseName;
    point.hop = static_cast<int>(index);
    point.source = field.source;
    point.basis = basis;
    return point;
}

/// From the hop at @p index down through the bouncer's own hosts, to the one that let the message in.
[[nodiscard]] qsizetype entrance(const Bouncer &bouncer, const Route &route, qsizetype index)
{
    while (index + 1 < qMin(route.hops.size(), hopsLookedAt)
        && handsOnWithin(bouncer, route.hops.at(index).field, route.hops.at(index + 1).field)) {
        ++index;
    }
    return index;
}

/// The topmost hop that the bouncer wrote. Above it only fields may stand that a filter on the same host wrote: what
/// comes below a stranger's field is a stranger's claim.
[[nodiscard]] qsizetype topmostOfBouncer(const Bouncer &bouncer, const Route &route)
{
    for (qsizetype i = 0; i < qMin(route.hops.size(), hopsLookedAt); ++i) {
        const ReceivedField &field = route.hops.at(i).field;
        if (bouncer.owns(field.by)) {
            return i;
        }
        if (!isLocalName(field.by) && !isPrivateOrNone(field)) {
            return -1;
        }
    }
    return -1;
}

/// The address in "mail.example.org [192.0.2.1]" or "mail.example.org (192.0.2.1)".
[[nodiscard]] std::optional<IpAddress> writtenAddress(const QByteArray &text)
{
    const qsizetype open = qMax(text.indexOf('['), text.indexOf('('));
    if (open < 0) {
        return IpAddress::parse(text.trimmed());
    }
    const qsizetype close = qMax(text.indexOf(']', open), text.indexOf(')', open));
    QByteArrayView inside
        = QByteArrayView(text).sliced(open + 1, (close < 0 ? text.size() : close) - open - 1).trimmed();
    if (inside.startsWith("IPv6:")) {
        inside = inside.sliced(5);
    }
    return IpAddress::parse(inside);
}

/// What Received-From-MTA says: the hop that shows the same client, or the field alone.
[[nodiscard]] InjectionPoint fromReceivedFromMta(const BounceReport &bounce, const Route &route)
{
    const QByteArray name = hostAtStart(bounce.receivedFromMta);
    const std::optional<IpAddress> ip = writtenAddress(bounce.receivedFromMta);
    for (qsizetype i = 0; i < qMin(route.hops.size(), hopsLookedAt); ++i) {
        const ReceivedField &field = route.hops.at(i).field;
        const bool named = name.contains('.')
            && (sameDomain(name, field.from) || sameDomain(name, field.helo) || sameDomain(name, field.reverseName));
        if ((ip && ip == field.fromIp) || (named && (!ip || !field.fromIp))) {
            return pointAt(route, i, InjectionPoint::Basis::ReceivedFromMta);
        }
    }
    InjectionPoint point;
    if (ip && !ip->isPrivate()) {
        point.ip = ip;
        point.helo = name.startsWith('[') ? QByteArray() : name;
        point.basis = InjectionPoint::Basis::ReceivedFromMta;
    }
    return point;
}

void appendDomain(QList<QByteArray> &names, QByteArrayView domain)
{
    if (isFullyQualified(domain)) {
        names.append(domain.toByteArray());
    }
}

} // namespace

QList<QByteArray> bouncerNames(const BounceReport &bounce, const Message &outer, const Route &outerRoute)
{
    QList<QByteArray> names;
    appendDomain(names, bounce.reportingMta);
    if (const Hop *boundary = outerRoute.boundaryHop()) {
        appendDomain(names, boundary->field.reverseName);
        appendDomain(names, boundary->field.helo);
    }
    const QByteArray id = outer.messageId();
    appendDomain(names,
        domainOf(
            id.startsWith('<') && id.endsWith('>') ? QByteArrayView(id).sliced(1, id.size() - 2) : QByteArrayView(id)));
    if (const std::optional<FoundMailbox> from = findMailbox(outer.firstValue("From"))) {
        appendDomain(names, domainOf(from->address));
    }
    return names;
}

InjectionPoint findInjectionPoint(
    const BounceReport &bounce, const Route &originalRoute, const QList<QByteArray> &names)
{
    const QList<QByteArray> all = names.isEmpty() ? QList<QByteArray>{bounce.reportingMta} : names;
    // One name after the other: a doubtful one is used only where the better ones lead nowhere.
    for (const QByteArray &name : all) {
        const Bouncer bouncer({name});
        const qsizetype top = topmostOfBouncer(bouncer, originalRoute);
        if (top >= 0) {
            return pointAt(
                originalRoute, entrance(bouncer, originalRoute, top), InjectionPoint::Basis::ReceivedOfReportingMta);
        }
    }
    if (!bounce.receivedFromMta.isEmpty()) {
        const InjectionPoint point = fromReceivedFromMta(bounce, originalRoute);
        if (point.basis != InjectionPoint::Basis::NotVisible) {
            return point;
        }
    }
    if (originalRoute.hops.isEmpty()) {
        return {};
    }
    return pointAt(originalRoute, entrance(Bouncer({}), originalRoute, 0), InjectionPoint::Basis::TopmostReceived);
}

} // namespace Indicia
