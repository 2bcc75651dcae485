// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"

namespace Indicia {

/// A master file that parseZone() reads back to the same answers: the DNS behind a report, to be kept and played back.
/// Every question that had no records is there as a fault line, so that a missing line never turns into an answer.
///
/// Not kept are who answered and the DNSSEC state, for which a file is no authority. Where answers contradict each
/// other (an alias that led elsewhere a second later), a question keeps its records and status and may lose its
/// aliases.
[[nodiscard]] QByteArray writeZone(const QList<DnsExchange> &exchanges);

} // namespace Indicia
