// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

#include <chrono>

namespace Indicia {

class Resolver;
struct Identity;
struct Patience;
struct SignatureQuery;

/// Examines the original that @p facts.bounce returns: its route, who handed it to the bouncer, and what the checks say
/// of that host and of the original's signatures, which are judged at the time at which it was handed over. @p facts
/// must hold the outer message's route, envelope and bounce; @p outerQuery is how its signatures were judged.
[[nodiscard]] OriginalFacts examineOriginal(const CaseFacts &facts, const Identity &identity,
    std::chrono::sys_seconds now, const SignatureQuery &outerQuery, Resolver &resolver, const Patience &patience);

} // namespace Indicia
