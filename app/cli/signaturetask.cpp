// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturetask.h"

#include "dkimkeycache.h"
#include "envelopereader.h"
#include "resolver.h"

namespace Indicia {

SignatureTask SignatureTask::of(const Message &message, const CommonOptions &options)
{
    RouteTrust trust;
    trust.identity = &options.identity;
    trust.now = options.now;
    SignatureTask task;
    task.route = traceRoute(message, trust);
    task.envelope = readEnvelope(message, task.route);
    task.query.at = options.nowGiven ? options.now : task.envelope.receivedAt;
    task.query.searchAlterations = true;
    task.query.keys = options.keys.get();
    return task;
}

Patience patienceFor(const CommonOptions &options)
{
    return {QDeadlineTimer(Context().dnsTime), options.stop};
}

} // namespace Indicia
