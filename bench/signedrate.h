// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "peerrate.h"
#include "signedrounds.h"

#include <chrono>

namespace Indicia::Bench {

/// What a peer did.
struct PeerFigure
{
    Peer peer;
    PeerRate rate; ///< the median of its runs
    int passing = 0; ///< what passes by the manifest, of what it counts
};

/// Messages a second of one thread's processor time.
struct SignedRates
{
    double floor = 0; ///< see Floor
    double authentication = 0; ///< see Authentication
    double ofFloor = 0; ///< authentication over floor, each pair measured one after the other
    double examination = 0; ///< examine(): the same, and all proofs, findings and the conclusion
    double secondThread = 0; ///< authentication on two threads over one, by the clock on the wall
    /// The floor in the same way, which has nothing that threads share: so much the machine has to give.
    double secondThreadOfFloor = 0;
    WrongVerdicts wrong; ///< a fast wrong answer is no figure
    QList<PeerFigure> peers;
};

/// Interleaves the kinds of round for about @p patience; each figure is the median of its rounds.
[[nodiscard]] SignedRates measureSignedRates(const SignedCorpus &corpus, std::chrono::milliseconds patience);

/// The same check and its floor on messages of one size.
struct SizeRate
{
    double octets = 0; ///< of a message, the mean
    double floor = 0; ///< nanoseconds of one thread's processor time an octet
    double authentication = 0; ///< the same
    double overFloor = 0; ///< authentication's over the floor's, the median of pairs measured one after the other
    WrongVerdicts wrong;
};

[[nodiscard]] SizeRate measureSize(const SignedCorpus &corpus, std::chrono::milliseconds patience);

} // namespace Indicia::Bench
