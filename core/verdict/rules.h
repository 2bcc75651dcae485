// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conclusion.h"
#include "finding.h"

#include <initializer_list>
#include <span>

namespace Indicia {

/// Which cases a rule is for.
enum class RuleScope {
    Report, ///< a bounce or delivery report
    Answer, ///< a report, an automatic reply or a challenge: whatever came because of a letter that somebody sent
    Letter, ///< ordinary mail, complaints and statistics
    LetterAsNotice, ///< ordinary mail that speaks as a mail server would
};

/// Ids of findings of which one is enough. An id may end in "@original" or "@message" to name its subject.
using AnyOf = std::initializer_list<const char *>;

/// One rule: where each of needs is met by a finding, and none of unless is there, the answer is verdict. The table is
/// read from the top and the first rule that stands answers (design: is it what it says, do the proofs agree, is one
/// valid, is there a contradiction, else it cannot be told).
struct Rule
{
    const char *id = nullptr; ///< stable
    RuleScope scope = RuleScope::Report;
    Verdict verdict = Verdict::Undetermined;
    Certainty certainty = Certainty::None;
    std::initializer_list<AnyOf> needs;
    AnyOf unless;
    AnyOf against; ///< findings that are told as speaking against the answer
};

[[nodiscard]] std::span<const Rule> rules();

/// Findings that speak for a verdict beside those that a rule needs: told as grounds where they are there. Empty for
/// verdicts that stand on what their rules need alone.
[[nodiscard]] AnyOf signsFor(Verdict verdict);

/// @p finding is what @p pattern (an id, perhaps with "@subject") asks for.
[[nodiscard]] bool matches(const Finding &finding, const char *pattern);

} // namespace Indicia
