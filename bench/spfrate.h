// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Indicia::Bench {

struct SignedCorpus;

/// Envelopes a second of one thread's processor time, all answers in the cache.
struct SpfRates
{
    double ours = 0; ///< check_host() with its trace and evidence
    double peer = 0; ///< libspf2 with its cache; 0 where it is not here
    double ratio = 0; ///< ours over the peer's, each pair measured one after the other
    int wrong = 0; ///< our results that are not the manifest's
    int peerWrong = 0;
};

/// SPF of MAIL FROM (of HELO where that is null) for all envelopes of @p corpus, for about @p patience.
[[nodiscard]] SpfRates measureSpfRates(const SignedCorpus &corpus, std::chrono::milliseconds patience);

} // namespace Indicia::Bench
