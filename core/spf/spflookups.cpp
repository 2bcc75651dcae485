// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spflookups_p.h"

#include "domainname.h"
#include "spfmacro.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype MaxLabelLength = 63; // RFC 1035 section 2.3.4

SpfVerdict verdictOf(SpfReason reason)
{
    return {reason == SpfReason::LookupsOff ? SpfResult::NotAsked : SpfResult::TempError, reason, {}};
}

Patience limited(const Patience &patience)
{
    return {std::min(patience.deadline, QDeadlineTimer(MaxSpfTime)), patience.stop};
}

} // namespace

bool isAskable(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > MaxSpfDomainLength) {
        return false;
    }
    qsizetype label = 0;
    for (const char c : name) {
        if (c == '.') {
            if (label == 0) {
                return false;
            }
            label = 0;
        } else if (c < ' ' || c > '~' || ++label > MaxLabelLength) {
            return false;
        }
    }
    return label > 0;
}

QByteArray masterFileName(const QByteArray &name)
{
    if (!name.contains('\\')) {
        return name;
    }
    QByteArray escaped = name;
    return escaped.replace("\\", "\\\\");
}

SpfLookups::SpfLookups(Resolver &resolver, const Patience &patience, SpfOutcome &outcome)
    : m_resolver(resolver), m_patience(limited(patience)), m_outcome(outcome)
{ }

DnsAnswer SpfLookups::query(const QByteArray &name, DnsType type)
{
    DnsAnswer answer;
    if (m_patience.stop.stop_requested()) {
        answer.status = DnsStatus::Cancelled;
        return answer;
    }
    if (m_patience.deadline.hasExpired()) {
        answer.status = DnsStatus::Timeout;
        return answer;
    }
    answer = m_resolver.query(name, type, m_patience);
    if (answer.status == DnsStatus::NoError && answer.records.isEmpty()) {
        answer.status = DnsStatus::NoData;
    }
    m_outcome.evidence.append({{normalizedDomain(name), type}, answer});
    return answer;
}

std::optional<SpfReason> SpfLookups::failureReason(DnsStatus status) const
{
    switch (status) {
    case DnsStatus::NoError:
    case DnsStatus::NoData:
    case DnsStatus::NxDomain:
        return {};
    case DnsStatus::ServFail:
        return SpfReason::DnsServFail;
    case DnsStatus::Timeout:
        return m_patience.deadline.hasExpired() ? SpfReason::TimeLimit : SpfReason::DnsTimeout;
    case DnsStatus::Refused:
        return SpfReason::DnsRefused;
    case DnsStatus::Cancelled:
        return SpfReason::Cancelled;
    case DnsStatus::NotAsked:
        return SpfReason::LookupsOff;
    }
    return SpfReason::DnsServFail;
}

std::optional<SpfVerdict> SpfLookups::failure(const DnsAnswer &answer) const
{
    const auto reason = failureReason(answer.status);
    return reason ? std::optional(verdictOf(*reason)) : std::nullopt;
}

std::optional<SpfVerdict> SpfLookups::interruption(const DnsAnswer &answer) const
{
    const auto reason = failureReason(answer.status);
    if (reason == SpfReason::LookupsOff || reason == SpfReason::Cancelled || reason == SpfReason::TimeLimit) {
        return verdictOf(*reason);
    }
    return {};
}

std::optional<SpfVerdict> SpfLookups::spendLookup()
{
    if (!m_counting) {
        return {};
    }
    if (m_outcome.lookups == MaxSpfLookups) {
        return SpfVerdict{SpfResult::PermError, SpfReason::LookupLimit, {}};
    }
    ++m_outcome.lookups;
    return {};
}

std::optional<SpfVerdict> SpfLookups::countVoid(const DnsAnswer &answer)
{
    if (!m_counting || m_termIsVoid || (answer.status != DnsStatus::NoData && answer.status != DnsStatus::NxDomain)) {
        return {};
    }
    if (m_outcome.voidLookups == MaxSpfVoidLookups) {
        return SpfVerdict{SpfResult::PermError, SpfReason::VoidLookupLimit, {}};
    }
    m_termIsVoid = true;
    ++m_outcome.voidLookups;
    return {};
}

} // namespace Indicia
