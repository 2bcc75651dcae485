// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

#include <QByteArrayView>

#include <array>

namespace Indicia {

/// How much a phrase weighs against the codes beside it.
enum class PhraseWeight {
    Sure, ///< says it whatever the status is
    Likely, ///< more exact than a vague status
    Faint, ///< says it where no code does
};

/// The reasons that a text's words name, one for each weight.
struct SpokenReasons
{
    std::array<BounceReason, 3> byWeight{};

    [[nodiscard]] BounceReason at(PhraseWeight weight) const { return byWeight[static_cast<std::size_t>(weight)]; }
    friend bool operator==(const SpokenReasons &, const SpokenReasons &) = default;
};

/// Looks for all phrases in one pass over @p lowerWords (lower case in ASCII, single spaces). Where several of one
/// weight are found, the reason that is the most exact wins.
[[nodiscard]] SpokenReasons spokenReasons(QByteArrayView lowerWords);

} // namespace Indicia
