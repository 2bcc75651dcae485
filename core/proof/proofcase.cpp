// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proofcase.h"

namespace Indicia {

namespace {

/// Longer than mail servers retry (RFC 5321 section 4.5.4.1: 4 to 5 days) and than a recipient's automatic reply takes.
constexpr std::chrono::days longestReturn{30};

} // namespace

bool answersOurMail(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Failure:
    case MessageKind::Delay:
    case MessageKind::Success:
    case MessageKind::Relayed:
    case MessageKind::Expanded:
    case MessageKind::AutoReply:
    case MessageKind::Challenge:
        return true;
    case MessageKind::Ordinary:
    case MessageKind::Feedback:
    case MessageKind::DmarcReport:
    case MessageKind::TlsReport:
        return false;
    }
    return false;
}

bool sentUnderPolicy(const ProofCase &about, const std::optional<std::chrono::sys_days> &since)
{
    if (!since || about.at < *since) {
        return false;
    }
    if (about.at >= *since + longestReturn) {
        return true;
    }
    return about.originalDate.value_or(about.at) >= *since;
}

ProofOutcome plainOutcome(ProofScheme scheme, ProofResult result, ProofReason reason)
{
    ProofOutcome outcome;
    outcome.scheme = scheme;
    outcome.result = result;
    outcome.reason = reason;
    return outcome;
}

} // namespace Indicia
