// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arcoutcome.h"
#include "authenticationresults.h"
#include "dkimoutcome.h"
#include "dmarcoutcome.h"

#include <QLatin1StringView>

namespace Indicia {

// The stable words of reports for what signatures and recorded results say: result words are spelled as their RFC
// spells them, all others as the enumerator in lower case with hyphens. For other values see tokens.h.

[[nodiscard]] QLatin1StringView token(DkimResult value);
[[nodiscard]] QLatin1StringView token(DkimReason value);
[[nodiscard]] QLatin1StringView token(DkimHash value);
[[nodiscard]] QLatin1StringView token(DkimCanonicalization value);
[[nodiscard]] QLatin1StringView token(DkimConcern value);
[[nodiscard]] QLatin1StringView token(DkimAlteration value);
[[nodiscard]] QLatin1StringView token(ArcResult value);
[[nodiscard]] QLatin1StringView token(ArcReason value);
[[nodiscard]] QLatin1StringView token(DmarcResult value);
[[nodiscard]] QLatin1StringView token(DmarcReason value);
[[nodiscard]] QLatin1StringView token(DmarcPolicy value);
[[nodiscard]] QLatin1StringView token(DmarcMode value);
[[nodiscard]] QLatin1StringView token(DmarcPsd value);
[[nodiscard]] QLatin1StringView token(DmarcRecordFault value);
[[nodiscard]] QLatin1StringView token(DmarcWalkStep::Found value);
[[nodiscard]] QLatin1StringView token(OrgDomainBasis value);
[[nodiscard]] QLatin1StringView token(DmarcAlignment::Source value);
[[nodiscard]] QLatin1StringView token(DmarcApplied::Tag value);
[[nodiscard]] QLatin1StringView token(DmarcLegacy::Difference value);
[[nodiscard]] QLatin1StringView token(AuthResDeviation value);
[[nodiscard]] QLatin1StringView token(AuthResTrust value);
[[nodiscard]] QLatin1StringView token(AuthResForm value);

} // namespace Indicia
