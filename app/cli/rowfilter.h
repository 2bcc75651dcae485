// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

#include "scanfilter.h"

#include <chrono>
#include <optional>

namespace Indicia {

/// Adds --filter, for a command that writes rows.
void addRowFilter(CommandLine &line);
/// Days are those of the system's zone.
[[nodiscard]] FilterClock filterClock(std::chrono::sys_seconds now);
/// What --filter says at @p now, in the system's zone; nothing where it cannot be read: the sentence has been told.
[[nodiscard]] std::optional<ScanFilter> readRowFilter(const CommandLine &line, std::chrono::sys_seconds now);

} // namespace Indicia
