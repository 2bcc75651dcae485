// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

#include <chrono>

namespace Indicia {

class Resolver;
struct Identity;
struct Patience;

/// HELO, reverse DNS and SPF of the client that @p envelope names. @p now is the time of receipt, for the macro t.
[[nodiscard]] HostChecks checkHost(const Envelope &envelope, const Identity &identity, std::chrono::sys_seconds now,
    Resolver &resolver, const Patience &patience);

} // namespace Indicia
