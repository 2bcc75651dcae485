// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulecondition_p.h"

#include <algorithm>

namespace Indicia {

namespace {

enum Subject : std::size_t { Any, Message, Original, Subjects };

std::size_t placeOf(const FindingKind *kind, Subject subject)
{
    return Subjects * static_cast<std::size_t>(kind - findingCatalogue().data()) + subject;
}

/// An id of the catalogue, perhaps with "@message" or "@original" behind it; the tests hold that there is no other.
RuleSigns signsOf(AnyOf patterns)
{
    RuleSigns signs;
    for (const QByteArrayView pattern : patterns) {
        const qsizetype at = pattern.indexOf('@');
        const QByteArrayView subject = at < 0 ? QByteArrayView() : pattern.sliced(at + 1);
        const FindingKind *kind = findingKind(at < 0 ? pattern : pattern.first(at));
        Q_ASSERT(kind && (subject.isEmpty() || subject == "message" || subject == "original"));
        if (kind) {
            signs.set(placeOf(kind, subject.isEmpty() ? Any : subject == "message" ? Message : Original));
        }
    }
    return signs;
}

} // namespace

RuleSigns ruleSignsOf(const QList<Finding> &findings)
{
    RuleSigns signs;
    for (const Finding &finding : findings) {
        const FindingKind *kind = findingKind(finding.id);
        if (!kind) {
            continue;
        }
        signs.set(placeOf(kind, Any));
        if (finding.subject == "message") {
            signs.set(placeOf(kind, Message));
        } else if (finding.subject == "original") {
            signs.set(placeOf(kind, Original));
        }
    }
    return signs;
}

bool RuleCondition::holds(const RuleSigns &signs) const
{
    return (signs & unless).none()
        && std::ranges::all_of(needs, [&signs](const RuleSigns &need) { return (signs & need).any(); });
}

std::span<const RuleCondition> ruleConditions()
{
    static const std::vector<RuleCondition> conditions = [] {
        std::vector<RuleCondition> all;
        for (const Rule &rule : rules()) {
            RuleCondition condition{&rule, {}, signsOf(rule.unless)};
            std::ranges::transform(rule.needs, std::back_inserter(condition.needs), signsOf);
            all.push_back(std::move(condition));
        }
        return all;
    }();
    return conditions;
}

} // namespace Indicia
