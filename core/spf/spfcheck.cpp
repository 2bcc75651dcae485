// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfoutcome.h"

#include "domainname.h"
#include "spfevaluator_p.h"
#include "usascii_p.h"

#include <QUrl>

namespace Indicia {

namespace {

constexpr qsizetype MaxWrittenDomain = 4 * MaxSpfDomainLength; // no U-label is longer than four times its A-label

/// Names outside of US-ASCII are checked as their A-labels (RFC 8616 section 4); empty where they have none.
QByteArray aLabels(QByteArrayView domain)
{
    const bool ascii = isUsAscii(domain);
    if (!ascii && domain.size() > MaxWrittenDomain) {
        return {};
    }
    return ascii ? domain.toByteArray() : QUrl::toAce(QString::fromUtf8(domain));
}

/// A domain of RFC 5321 section 2.3.5, as RFC 7208 section 4.3 demands. A final dot may be written.
QByteArray checkedDomain(QByteArrayView written)
{
    return aLabels(written.endsWith('.') ? written.chopped(1) : written);
}

SpfOutcome checkHost(SpfIdentity identity, QByteArrayView localPart, QByteArrayView domain, const SpfQuery &query,
    Resolver &resolver, const Patience &patience)
{
    SpfMacroValues values;
    values.localPart = localPart.isEmpty() ? QByteArray("postmaster") : localPart.toByteArray(); // section 4.3
    values.senderDomain = checkedDomain(domain);
    values.sender = values.localPart + '@' + values.senderDomain;
    values.helo = query.helo;
    values.receiver = query.receiver.isEmpty() ? QByteArray("unknown") : query.receiver; // section 7.3
    values.now = query.now;

    SpfOutcome outcome;
    outcome.identity = identity;
    outcome.domain = values.senderDomain.isEmpty() ? domain.toByteArray() : values.senderDomain;
    outcome.sender = values.sender;
    outcome.ip = query.ip;
    if (!query.ip) {
        outcome.reason = SpfReason::NoPeerAddress;
        return outcome;
    }
    if (!isFullyQualified(values.senderDomain)) {
        outcome.reason = SpfReason::InvalidDomain;
        return outcome;
    }
    values.ip = *query.ip;
    const SpfVerdict verdict
        = SpfEvaluator(values, query.records, resolver, patience, outcome).checkHost(values.senderDomain);
    outcome.result = verdict.result;
    outcome.reason = verdict.reason;
    outcome.decidingTerm = verdict.term;
    return outcome;
}

} // namespace

SpfOutcome checkSpfMailFrom(const SpfQuery &query, Resolver &resolver, const Patience &patience)
{
    if (query.mailFrom.isEmpty()) {
        return checkHost(SpfIdentity::MailFrom, {}, query.helo, query, resolver, patience);
    }
    return checkHost(
        SpfIdentity::MailFrom, localPartOf(query.mailFrom), domainOf(query.mailFrom), query, resolver, patience);
}

SpfOutcome checkSpfHelo(const SpfQuery &query, Resolver &resolver, const Patience &patience)
{
    return checkHost(SpfIdentity::Helo, {}, query.helo, query, resolver, patience);
}

} // namespace Indicia
