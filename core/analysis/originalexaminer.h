// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

namespace Indicia {

class Resolver;
struct HostQuery;
struct Patience;
struct SignatureQuery;

/// Examines the original that @p facts.bounce returns: its route, who handed it to the bouncer, and what the checks say
/// of that host and of the original's signatures, which are judged at the time at which it was handed over. @p facts
/// must hold the outer message's route, envelope and bounce; @p host and @p outerQuery are how it was judged.
[[nodiscard]] OriginalFacts examineOriginal(const CaseFacts &facts, const HostQuery &host,
    const SignatureQuery &outerQuery, Resolver &resolver, const Patience &patience);

} // namespace Indicia
