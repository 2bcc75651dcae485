// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

#include <chrono>

namespace Indicia {

class Resolver;
class SpfRecordCache;
struct Identity;
struct Patience;

/// For whom, and as of when, a client is checked.
struct HostQuery
{
    const Identity &identity; ///< must outlive this
    std::chrono::sys_seconds now; ///< the time of receipt, for SPF's macro t
    SpfRecordCache *records = nullptr; ///< records read before; may be null
};

/// HELO, reverse DNS and SPF of the client that @p envelope names.
[[nodiscard]] HostChecks checkHost(
    const Envelope &envelope, const HostQuery &host, Resolver &resolver, const Patience &patience);

} // namespace Indicia
