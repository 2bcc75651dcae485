// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace Indicia {

/// full-date = date-fullyear "-" date-month "-" date-mday (RFC 3339 section 5.6), a day that exists.
[[nodiscard]] std::optional<std::chrono::sys_days> parseFullDate(QByteArrayView text);
/// date-time of RFC 3339 section 5.6; "t", "z" and a space between date and time are taken as well. Fractions of a
/// second are cut off. Second 60 is the first of the next minute.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parseDateTime(QByteArrayView text);

/// 2026-11-21; for the years 0 to 9999.
[[nodiscard]] QByteArray fullDate(std::chrono::sys_days day);
/// 2026-11-21T03:26:27Z; for the years 0 to 9999.
[[nodiscard]] QByteArray dateTime(std::chrono::sys_seconds time);

} // namespace Indicia
