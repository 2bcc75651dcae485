// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "conclusion.h"
#include "dnsrecord.h"
#include "finding.h"
#include "helooutcome.h"
#include "proofoutcome.h"
#include "route.h"
#include "spfoutcome.h"
#include "tlslevel.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace Indicia {

// The words that machines read: JSON members, --fail-on, the values of findings. Lower case, as the RFC spells them
// where it has a word. They never change; what people read is made in ui/words.

[[nodiscard]] QLatin1StringView token(HopTrust value);
[[nodiscard]] QLatin1StringView token(HopReason value);
[[nodiscard]] QLatin1StringView token(BoundaryBasis value);
[[nodiscard]] QLatin1StringView token(TlsLevel value);
[[nodiscard]] QLatin1StringView token(TlsWeakness value);
[[nodiscard]] QLatin1StringView token(HeloResult value);
[[nodiscard]] QLatin1StringView token(HeloReason value);
[[nodiscard]] QLatin1StringView token(IprevResult value);
[[nodiscard]] QLatin1StringView token(IprevReason value);
[[nodiscard]] QLatin1StringView token(SpfResult value);
[[nodiscard]] QLatin1StringView token(SpfReason value);
[[nodiscard]] QLatin1StringView token(SpfIdentity value);
[[nodiscard]] QLatin1StringView token(MessageKind value);
[[nodiscard]] QLatin1StringView token(DsnAction value);
[[nodiscard]] QLatin1StringView token(OriginalExtent value);
[[nodiscard]] QLatin1StringView token(BounceReason value);
[[nodiscard]] QLatin1StringView token(ReplyFault value);
[[nodiscard]] QLatin1StringView token(ProofScheme value);
[[nodiscard]] QLatin1StringView token(ProofResult value);
[[nodiscard]] QLatin1StringView token(ProofReason value);
[[nodiscard]] QLatin1StringView token(ProofBinding value);
[[nodiscard]] QLatin1StringView token(Verdict value);
[[nodiscard]] QLatin1StringView token(Certainty value);
[[nodiscard]] QLatin1StringView token(GeneratorRole value);
[[nodiscard]] QLatin1StringView token(Settler value);
[[nodiscard]] QLatin1StringView token(EvidenceClass value);
[[nodiscard]] QLatin1StringView token(Severity value);
[[nodiscard]] QLatin1StringView token(DnsStatus value);
[[nodiscard]] QLatin1StringView token(Dnssec value);
[[nodiscard]] QLatin1StringView token(ReceivedDialect value);
[[nodiscard]] QLatin1StringView token(ReceivedDefect value);
/// The mnemonic of a record type: "TXT".
[[nodiscard]] QLatin1StringView token(DnsType type);

/// The token as bytes, for the values of a finding.
template <typename Enum>
[[nodiscard]] QByteArray tokenBytes(Enum value)
{
    const QLatin1StringView word = token(value);
    return {word.data(), word.size()};
}

} // namespace Indicia
