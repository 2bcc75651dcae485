// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclude.h"

#include "identity.h"
#include "ownership.h"
#include "rulecondition_p.h"
#include "rules.h"

#include <algorithm>

namespace Indicia {

namespace {

bool hasFinding(const QList<Finding> &findings, const char *pattern)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) { return matches(finding, pattern); });
}

bool isInScope(RuleScope scope, const BounceReport &bounce, const QList<Finding> &findings)
{
    switch (scope) {
    case RuleScope::Report:
        return isAnswer(bounce) && bounce.kind != MessageKind::AutoReply && bounce.kind != MessageKind::Challenge;
    case RuleScope::Answer:
        return isAnswer(bounce);
    case RuleScope::Letter:
        return !isAnswer(bounce);
    case RuleScope::LetterAsNotice:
        return bounce.kind == MessageKind::Ordinary && hasFinding(findings, "bounce.only-speaks-as-one");
    }
    Q_UNREACHABLE_RETURN(false);
}

/// The findings that any of the patterns names, by index.
QList<int> findingsOf(const QList<Finding> &findings, AnyOf patterns)
{
    QList<int> indices;
    for (int i = 0; i < findings.size(); ++i) {
        if (std::ranges::any_of(patterns, [&](const char *pattern) { return matches(findings.at(i), pattern); })) {
            indices.append(i);
        }
    }
    return indices;
}

/// The findings that meet every need of the rule.
QList<int> groundsOf(const Rule &rule, const QList<Finding> &findings)
{
    QList<int> grounds;
    for (const AnyOf need : rule.needs) {
        for (const int index : findingsOf(findings, need)) {
            if (!grounds.contains(index)) {
                grounds.append(index);
            }
        }
    }
    return grounds;
}

} // namespace

Conclusion conclude(const CaseFacts &facts, const Identity &identity, const QList<Finding> &findings)
{
    const bool answer = isAnswer(facts.bounce);
    Conclusion conclusion;
    conclusion.verdict = answer ? Verdict::Undetermined : Verdict::Unverifiable;
    conclusion.rule = answer ? "none.undetermined" : "none.unverifiable";
    const RuleSigns signs = ruleSignsOf(findings);
    for (const RuleCondition &condition : ruleConditions()) {
        const Rule &rule = *condition.rule;
        if (!condition.holds(signs) || !isInScope(rule.scope, facts.bounce, findings)) {
            continue;
        }
        const QList<int> grounds = groundsOf(rule, findings);

        conclusion.verdict = rule.verdict;
        conclusion.certainty = rule.certainty;
        conclusion.rule = rule.id;
        conclusion.decidedBy = grounds;
        for (const int index : findingsOf(findings, signsFor(rule.verdict))) {
            // What is in order for another reason (our own server's report carries no tag) speaks for nothing.
            if (!conclusion.decidedBy.contains(index) && findings.at(index).severity != Severity::Info) {
                conclusion.decidedBy.append(index);
            }
        }
        for (const int index : findingsOf(findings, rule.against)) {
            if (!conclusion.decidedBy.contains(index) && findings.at(index).severity != Severity::Info) {
                conclusion.against.append(index);
            }
        }
        break;
    }
    if (conclusion.certainty == Certainty::None || conclusion.certainty == Certainty::Weak) {
        conclusion.wouldSettle = whatWouldSettle(facts, identity, findings);
    }
    if (answer || conclusion.verdict == Verdict::FakeBounce) {
        conclusion.generator = findGenerator(facts, identity);
        if (conclusion.verdict == Verdict::FakeBounce) {
            conclusion.generator.role = GeneratorRole::Impostor;
        }
    }
    return conclusion;
}

} // namespace Indicia
