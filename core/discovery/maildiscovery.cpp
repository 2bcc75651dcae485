// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maildiscovery.h"

#include "domainname.h"
#include "publicsuffixlist.h"

#include <QList>

#include <algorithm>

namespace Indicia {

namespace {

constexpr qint64 maxOctets = 262'144;
constexpr qsizetype maxServices = 16;

/// A record `priority weight port target` (RFC 2782).
struct Service
{
    int priority = 0;
    int weight = 0;
    quint16 port = 0;
    QByteArray host;
};

std::optional<Service> serviceOf(const DnsRecord &record)
{
    const QList<QByteArray> words = record.value.split(' ');
    if (words.size() != 4) {
        return {};
    }
    bool good[3] = {};
    Service service{.priority = words[0].toUShort(&good[0]),
        .weight = words[1].toUShort(&good[1]),
        .port = words[2].toUShort(&good[2]),
        .host = normalizedDomain(words[3])};
    // The root as the target says that there is no such service (RFC 2782).
    const bool isHost = isFullyQualified(service.host) && service.port > 0;
    return good[0] && good[1] && good[2] && isHost ? std::optional(service) : std::nullopt;
}

void addServices(DiscoveredServers &found, const QByteArray &address, ImapSecurity security, const DnsAnswer &answer)
{
    std::vector<Service> services;
    for (const DnsRecord &record : answer.records.first(std::min(answer.records.size(), maxServices))) {
        if (auto service = serviceOf(record)) {
            services.push_back(std::move(*service));
        }
    }
    std::ranges::stable_sort(services, {}, [](const Service &s) { return std::pair(s.priority, -s.weight); });
    const QByteArrayView domain = domainOf(address);
    for (const Service &service : services) {
        MailServerOffer offer{
            .account = {.host = service.host, .port = service.port, .security = security, .user = address},
            .takesPassword = true,
            .takesToken = true}; // a record does not tell
        found.offers.push_back(std::move(offer));
        found.wantsConfirmation
            = found.wantsConfirmation || (answer.dnssec != Dnssec::Secure && !isInDomain(service.host, domain));
    }
}

/// The domain of the host that takes mail for @p domain first, where it is another one.
QByteArray exchangerDomain(
    const QByteArray &domain, Resolver &resolver, const PublicSuffixList &suffixes, const Patience &patience)
{
    const DnsAnswer answer = resolver.query(domain, DnsType::Mx, patience);
    const auto first = std::ranges::min_element(answer.records, {}, &DnsRecord::preference);
    if (first == answer.records.end()) {
        return {};
    }
    const QByteArray found = suffixes.organizationalDomain(first->value);
    return sameDomain(found, domain) ? QByteArray() : found;
}

std::optional<DiscoveredServers> askPlaces(const std::vector<MailConfigPlace> &places, const QByteArray &address,
    MailConfigFetcher &fetcher, const Patience &patience)
{
    for (const MailConfigPlace &place : places) {
        if (patience.stop.stop_requested() || patience.deadline.hasExpired()) {
            return {};
        }
        const auto xml = fetcher.fetch(place.url, maxOctets, patience.stop);
        auto offers = xml ? readMailConfig(*xml, address) : std::unexpected(MailConfigError::NotAConfiguration);
        if (offers) {
            return DiscoveredServers{
                .witness = place.witness, .offers = std::move(*offers), .wantsConfirmation = false};
        }
    }
    return {};
}

} // namespace

std::vector<MailConfigPlace> mailConfigPlaces(
    const QByteArray &domain, const MailDiscoveryOptions &options, bool isExchanger)
{
    using Witness = MailServerWitness;
    std::vector<MailConfigPlace> places;
    if (options.askDomain) {
        const Witness witness = isExchanger ? Witness::MailExchanger : Witness::Domain;
        places.push_back({witness, "https://autoconfig." + domain + "/mail/config-v1.1.xml"});
        places.push_back({witness, "https://" + domain + "/.well-known/autoconfig/mail/config-v1.1.xml"});
    }
    if (options.askDatabase) {
        places.push_back({isExchanger ? Witness::DatabaseOfExchanger : Witness::Database,
            "https://autoconfig.thunderbird.net/v1.1/" + domain});
    }
    return places;
}

DiscoveredServers servicesOf(const QByteArray &address, Resolver &resolver, const Patience &patience)
{
    const QByteArray domain = domainOf(address).toByteArray();
    DiscoveredServers found{.witness = MailServerWitness::ServiceRecord, .offers = {}, .wantsConfirmation = false};
    addServices(found, address, ImapSecurity::Tls, resolver.query("_imaps._tcp." + domain, DnsType::Srv, patience));
    addServices(found, address, ImapSecurity::StartTls, resolver.query("_imap._tcp." + domain, DnsType::Srv, patience));
    return found;
}

std::optional<DiscoveredServers> discoverMailServers(const QByteArray &address, const MailDiscoveryOptions &options,
    MailConfigFetcher &fetcher, Resolver &resolver, const PublicSuffixList &suffixes, const Patience &patience)
{
    const QByteArray domain = normalizedDomain(domainOf(address));
    if (!address.contains('@') || !isFullyQualified(domain)) {
        return {};
    }
    if (!options.policy.isEmpty()) {
        if (auto offers = readMailConfig(options.policy, address)) {
            return DiscoveredServers{
                .witness = MailServerWitness::Policy, .offers = std::move(*offers), .wantsConfirmation = false};
        }
    }
    if (auto found = askPlaces(mailConfigPlaces(domain, options, false), address, fetcher, patience)) {
        return found;
    }
    const QByteArray exchanger = exchangerDomain(domain, resolver, suffixes, patience);
    if (!exchanger.isEmpty()) {
        auto found = askPlaces(mailConfigPlaces(exchanger, options, true), address, fetcher, patience);
        if (found) { // who takes the mail was told by DNS
            found->wantsConfirmation = true;
            return found;
        }
    }
    DiscoveredServers services = servicesOf(address, resolver, patience);
    return services.offers.empty() ? std::nullopt : std::optional(std::move(services));
}

} // namespace Indicia
