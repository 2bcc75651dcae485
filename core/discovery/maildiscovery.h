// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailconfig.h"
#include "mailsource.h"
#include "resolver.h"

#include <stop_token>

namespace Indicia {

class PublicSuffixList;

/// Who says which server it is.
enum class MailServerWitness {
    Policy, ///< a file of whoever manages this machine
    Domain, ///< the domain of the address, by a file over https
    Database, ///< Thunderbird's, which is asked for the domain, never for the address
    MailExchanger, ///< the domain that takes the mail for it, by a file over https
    DatabaseOfExchanger, ///< the database, about that domain
    ServiceRecord, ///< SRV (RFC 6186, RFC 8314)
};

/// A place on the web to ask.
struct MailConfigPlace
{
    MailServerWitness witness = MailServerWitness::Domain;
    QByteArray url; ///< https always

    friend bool operator==(const MailConfigPlace &, const MailConfigPlace &) = default;
};

/// Fetches over https: verified, without following to http, no more than is asked for. Blocking.
class MailConfigFetcher
{
public:
    MailConfigFetcher() = default;
    virtual ~MailConfigFetcher() = default;
    Q_DISABLE_COPY_MOVE(MailConfigFetcher)

    [[nodiscard]] virtual std::expected<QByteArray, MailFault> fetch(
        const QByteArray &url, qint64 mostOctets, const std::stop_token &stop)
        = 0;
};

struct MailDiscoveryOptions
{
    QByteArray policy; ///< the content of a local configuration file; empty where there is none
    bool askDomain = true; ///< tells the domain's own server that somebody there sets up an account
    bool askDatabase = false; ///< tells Mozilla the domain: only who agreed
};

struct DiscoveredServers
{
    MailServerWitness witness = MailServerWitness::Domain;
    std::vector<MailServerOffer> offers; ///< the best first
    /// Named by records that anybody on the way may have written, and outside the domain of the address: to be shown,
    /// and confirmed, before a password goes there (RFC 6186 section 6).
    bool wantsConfirmation = false;

    friend bool operator==(const DiscoveredServers &, const DiscoveredServers &) = default;
};

/// Where configurations for @p domain are kept, in the order to ask. The address itself is told to nobody.
[[nodiscard]] std::vector<MailConfigPlace> mailConfigPlaces(
    const QByteArray &domain, const MailDiscoveryOptions &options, bool isExchanger);

/// The servers that `_imaps._tcp` and then `_imap._tcp` name for @p address, by their priority.
[[nodiscard]] DiscoveredServers servicesOf(const QByteArray &address, Resolver &resolver, const Patience &patience);

/// Asks in this order until somebody knows: policy, the domain, the database, the domain of its mail exchanger, the
/// database about that, service records. Nothing where nobody knows, or @p address is none.
[[nodiscard]] std::optional<DiscoveredServers> discoverMailServers(const QByteArray &address,
    const MailDiscoveryOptions &options, MailConfigFetcher &fetcher, Resolver &resolver,
    const PublicSuffixList &suffixes, const Patience &patience);

} // namespace Indicia
