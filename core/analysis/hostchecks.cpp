// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostchecks.h"

#include "identity.h"
#include "resolver.h"

namespace Indicia {

HostChecks checkHost(const Envelope &envelope, const Identity &identity, std::chrono::sys_seconds now,
    Resolver &resolver, const Patience &patience)
{
    SpfQuery query;
    query.ip = envelope.client;
    query.helo = envelope.helo;
    query.mailFrom = envelope.mailFrom;
    query.now = now.time_since_epoch().count();

    HostChecks checks;
    checks.helo = checkHelo(envelope.helo, envelope.client, &identity, resolver, patience);
    checks.iprev = checkIprev(envelope.client, resolver, patience);
    checks.spf.append(checkSpfHelo(query, resolver, patience));
    if (envelope.hasMailFrom) { // what was never said cannot be checked, and is not the null reverse-path either
        checks.spf.append(checkSpfMailFrom(query, resolver, patience));
    }
    return checks;
}

} // namespace Indicia
