// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identifiers_p.h"

#include "authordomains.h"
#include "domainname.h"

#include <algorithm>

namespace Indicia {
namespace {

using Source = DmarcAlignment::Source;

QByteArray domainAsFound(const QByteArray &written)
{
    const QByteArray name = dmarcDomain(written);
    return name.isEmpty() ? normalizedDomain(written) : name;
}

bool isUndecided(const SpfOutcome &spf)
{
    return spf.result == SpfResult::TempError || spf.result == SpfResult::NotAsked
        || spf.reason == SpfReason::NoPeerAddress;
}

/// A body that is missing here was there where the message was received.
bool isUndecided(const DkimOutcome &dkim)
{
    return dkim.result == DkimResult::TempError || dkim.result == DkimResult::NotAsked
        || dkim.reason == DkimReason::BodyNotCheckable || dkim.reason == DkimReason::OctetsRebuilt
        || dkim.reason == DkimReason::CryptoUnavailable;
}

DmarcAlignment spfIdentifier(const QList<SpfOutcome> &outcomes)
{
    DmarcAlignment identifier;
    identifier.source = Source::SpfMailFrom;
    const auto mailFrom = std::ranges::find(outcomes, SpfIdentity::MailFrom, &SpfOutcome::identity);
    if (mailFrom == outcomes.end()) {
        identifier.undecided = true;
        return identifier;
    }
    // For a null reverse-path both checks are about the same postmaster (RFC 7208 section 2.4).
    const auto helo = std::ranges::find(outcomes, SpfIdentity::Helo, &SpfOutcome::identity);
    if (helo != outcomes.end() && !helo->sender.isEmpty() && helo->sender == mailFrom->sender) {
        identifier.source = Source::SpfHelo;
    }
    identifier.domain = domainAsFound(mailFrom->domain);
    identifier.passed = mailFrom->result == SpfResult::Pass;
    identifier.undecided = isUndecided(*mailFrom);
    return identifier;
}

DmarcAlignment dkimIdentifier(const DkimOutcome &dkim)
{
    DmarcAlignment identifier;
    identifier.source = Source::Dkim;
    identifier.domain = domainAsFound(dkim.domain);
    identifier.selector = dkim.selector;
    identifier.passed = dkim.result == DkimResult::Pass;
    identifier.testing = dkim.testing;
    identifier.undecided = isUndecided(dkim);
    return identifier;
}

} // namespace

QList<DmarcAlignment> identifiersOf(const DmarcQuery &query)
{
    QList<DmarcAlignment> identifiers;
    identifiers.reserve(query.dkim.size() + 1);
    if (!query.spf.isEmpty()) {
        identifiers.append(spfIdentifier(query.spf));
    }
    for (const DkimOutcome &dkim : query.dkim) {
        if (dkim.result != DkimResult::None) {
            identifiers.append(dkimIdentifier(dkim));
        }
    }
    return identifiers;
}

void AlignmentSum::add(const DmarcAlignment &identifier, Aligned aligned)
{
    m_passed = m_passed || identifier.passed;
    if (identifier.passed && aligned == Aligned::Yes) {
        (identifier.source == Source::Dkim ? m_dkim : m_spf) = true;
    } else if ((identifier.passed || identifier.undecided) && aligned != Aligned::No) {
        m_mayPass = true;
    }
}

DmarcResult AlignmentSum::result() const
{
    return m_spf || m_dkim ? DmarcResult::Pass : m_mayPass ? DmarcResult::TempError : DmarcResult::Fail;
}

DmarcReason AlignmentSum::reason() const
{
    if (m_spf || m_dkim) {
        return !m_dkim ? DmarcReason::AlignedSpf : !m_spf ? DmarcReason::AlignedDkim : DmarcReason::AlignedBoth;
    }
    return m_mayPass ? DmarcReason::NotDecided : m_passed ? DmarcReason::NothingAligned : DmarcReason::NothingPassed;
}

} // namespace Indicia
