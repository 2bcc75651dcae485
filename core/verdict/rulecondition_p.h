// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingcatalogue.h"
#include "rules.h"

#include <QList>

#include <bitset>
#include <span>
#include <vector>

namespace Indicia {

/// Which patterns of rules are met: three for each kind of finding, of any subject, of "message" and of "original".
using RuleSigns = std::bitset<3 * mostFindingKinds>;

/// What @p findings meet.
[[nodiscard]] RuleSigns ruleSignsOf(const QList<Finding> &findings);

/// A rule's needs and hindrances in a form in which a case is held against the whole table in no time: a scan asks
/// thousands of cases a second.
struct RuleCondition
{
    const Rule *rule = nullptr;
    std::vector<RuleSigns> needs; ///< one of each has to be met
    RuleSigns unless; ///< and none of these

    [[nodiscard]] bool holds(const RuleSigns &signs) const;
};

/// The rule table, in its order.
[[nodiscard]] std::span<const RuleCondition> ruleConditions();

} // namespace Indicia
