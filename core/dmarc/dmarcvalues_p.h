// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarcoutcome.h"

#include <QByteArrayView>

namespace Indicia {

/// dmarc-request = "none" / "quarantine" / "reject" (RFC 9989 section 4.8). NotSaid for anything else.
[[nodiscard]] DmarcPolicy dmarcPolicy(QByteArrayView value);

/// dmarc-fo = ("0" / "1") *(":" dmarc-afrf) / dmarc-afrf [":" ("0" / "1")] [":" dmarc-afrf] / *(dmarc-afrf ":") ("0" /
/// "1"), dmarc-afrf = "d" / "s": each at most once, and not both 0 and 1 (sections 4.7 and 4.8).
[[nodiscard]] bool isDmarcFailureOptions(QByteArrayView value);

/// dmarc-percent of RFC 7489 section 6.4: 0 to 100. -1 for anything else.
[[nodiscard]] int dmarcPercent(QByteArrayView value);

} // namespace Indicia
