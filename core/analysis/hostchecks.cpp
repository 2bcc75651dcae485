// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostchecks.h"

#include "identity.h"
#include "resolver.h"

namespace Indicia {

HostChecks checkHost(const Envelope &envelope, const HostQuery &host, Resolver &resolver, const Patience &patience)
{
    SpfQuery query;
    query.ip = envelope.client;
    query.helo = envelope.helo;
    query.mailFrom = envelope.mailFrom;
    query.now = host.now.time_since_epoch().count();
    query.records = host.records;

    HostChecks checks;
    checks.helo = checkHelo(envelope.helo, envelope.client, &host.identity, resolver, patience);
    checks.iprev = checkIprev(envelope.client, resolver, patience);
    checks.spf.append(checkSpfHelo(query, resolver, patience));
    if (envelope.hasMailFrom) { // what was never said cannot be checked, and is not the null reverse-path either
        checks.spf.append(checkSpfMailFrom(query, resolver, patience));
    }
    return checks;
}

} // namespace Indicia
