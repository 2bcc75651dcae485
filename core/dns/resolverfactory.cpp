// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolverfactory.h"

#include "dnsclient.h"
#include "offresolver.h"
#include "zoneresolver.h"

#include <utility>

namespace Indicia {

using namespace Qt::StringLiterals;

std::expected<std::unique_ptr<Resolver>, ResolverError> resolverFromText(const QString &text, QueryPace pace)
{
    if (text == "off"_L1) {
        return std::make_unique<OffResolver>();
    }
    if (text == "system"_L1) {
        ResolverConfiguration configuration = ResolverConfiguration::read(u"/etc/resolv.conf"_s);
        configuration.pace = pace;
        return std::make_unique<DnsClient>(configuration);
    }
    constexpr auto ZonePrefix = "zone:"_L1;
    if (text.startsWith(ZonePrefix)) {
        auto zone = readZoneFile(text.sliced(ZonePrefix.size()));
        if (!zone) {
            return std::unexpected(ResolverError{.fault = ResolverFault::BadZoneFile, .zone = zone.error()});
        }
        return std::make_unique<ZoneResolver>(std::move(*zone));
    }
    const auto server = DnsServer::parse(text.toUtf8());
    if (!server) {
        return std::unexpected(ResolverError{.fault = ResolverFault::BadText});
    }
    return std::make_unique<DnsClient>(ResolverConfiguration{.servers = {*server}, .pace = pace});
}

} // namespace Indicia
