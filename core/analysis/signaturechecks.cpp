// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturechecks.h"

#include "authordomains.h"
#include "bodyhashes.h"
#include "checkarc.h"

namespace Indicia {

namespace {

DmarcQuery dmarcQuery(
    const Message &message, const SignatureQuery &query, const HostChecks &host, const QList<DkimOutcome> &dkim)
{
    DmarcQuery dmarc;
    dmarc.authors = authorDomains(message).domains;
    dmarc.groupOrNone = dmarc.authors.isEmpty();
    dmarc.spf = host.spf;
    dmarc.dkim = dkim;
    dmarc.publicSuffixes = query.publicSuffixes;
    dmarc.records = query.dmarcRecords;
    return dmarc;
}

} // namespace

SignatureFacts checkSignatures(const Message &message, const SignatureQuery &query, const HostChecks &host,
    Resolver &resolver, const Patience &patience)
{
    BodyHashes bodyHashes(message);
    SignatureFacts facts;
    facts.dkim = checkDkim(message, query.dkim, bodyHashes, resolver, patience);
    if (query.weighAuthor) {
        facts.dmarc = checkDmarc(dmarcQuery(message, query, host, facts.dkim), resolver, patience);
    }
    // Last, since it is historic evidence: a message with fifty seals shall not use up the questions for the rest.
    facts.arc = checkArc(message, query.dkim, bodyHashes, resolver, patience);
    return facts;
}

} // namespace Indicia
