// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturechecks.h"

#include "bodyhashes.h"
#include "checkarc.h"

namespace Indicia {

SignatureFacts checkSignatures(const Message &message, const DkimQuery &query, const HostChecks &host,
    Resolver &resolver, const Patience &patience)
{
    BodyHashes bodyHashes(message);
    SignatureFacts facts;
    facts.dkim = checkDkim(message, query, bodyHashes, resolver, patience);
    facts.arc = checkArc(message, query, bodyHashes, resolver, patience);
    Q_UNUSED(host)
    return facts;
}

} // namespace Indicia
