// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "milterconfig.h"

namespace Indicia {

/// Serves mail servers on the configuration's socket until it is told to end (SIGTERM). Threads are libmilter's, one
/// for each connection. False where the socket cannot be used. Call it once.
[[nodiscard]] bool serveMilter(const MilterConfig &config);

} // namespace Indicia
