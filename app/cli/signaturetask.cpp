// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturetask.h"

#include "console.h"

#include "envelopereader.h"
#include "hostile.h"
#include "keymemory.h"
#include "recordcaches.h"
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
    task.query.keys = &options.records->keys;
    if (options.keyMemory) {
        task.archive = options.keyMemory->archive();
        task.query.archive = task.archive.get();
    }
    return task;
}

void noteKeys(const QList<DkimOutcome> &signatures, const CommonOptions &options)
{
    if (options.keyMemory) {
        options.keyMemory->note(signatures, options.asked);
    }
}

void saveKeys(const CommonOptions &options)
{
    if (options.keyMemory && !options.keyMemory->save()) {
        complain(QCoreApplication::translate("Indicia::SignatureTask", "%1: the keys that were seen could not be kept")
                .arg(Hostile(options.keyMemory->path()).terminalText()));
    }
}

Patience patienceFor(const CommonOptions &options)
{
    return {QDeadlineTimer(Context().dnsTime), options.stop};
}

} // namespace Indicia
