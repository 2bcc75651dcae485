// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signedcorpus.h"

#include <chrono>

namespace Indicia::Bench {

/// A scan of a corpus on one examining thread that asks a name server, and the same from the answers that it kept.
struct ColdRates
{
    double cold = 0; ///< messages a second by the clock on the wall, the cache empty at first
    double warm = 0; ///< the same, all answers in the cache
    double ratio = 0; ///< of the two, the middle of the rounds
    double best = 0; ///< the best round's
    double processor = 0; ///< the same ratio of the processor's time of all threads, without that of the server
    double questions = 0; ///< sent for a message
    int rounds = 0;
    int wrong = 0; ///< messages whose verdicts are not the manifest's, of all rounds
    bool failed = false; ///< there is no server, or a scan did not come to its end
};

/// Starts an NSD of its own on the loopback, with the corpus's zone. Rounds are repeated for about @p patience.
[[nodiscard]] ColdRates measureColdRates(const SignedCorpus &corpus, std::chrono::milliseconds patience);

} // namespace Indicia::Bench
