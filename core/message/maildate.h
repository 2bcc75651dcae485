// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace Indicia {

/// The moment that a date-time of RFC 5322 section 3.3 names, or one of its obsolete forms (section 4.3): years of two
/// and three digits, named zones, comments; beyond them, the day of the week may be missing or wrong, seconds may have
/// a fraction, and the zone may be absent (UTC is assumed, as for "-0000").
///
/// Nothing where a number is missing or out of its range: a date that never was is no date.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parseMailDate(QByteArrayView text);

} // namespace Indicia
