// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfevaluator_p.h"

#include "usascii_p.h"

namespace Indicia {

namespace {

using Effect = SpfTraceStep::Effect;

constexpr qsizetype UsualSteps = 16; // of a record with one or two includes

bool isError(SpfResult result)
{
    return result == SpfResult::TempError || result == SpfResult::PermError || result == SpfResult::NotAsked;
}

/// The verdict, with @p term as the one at fault unless one is named that lies deeper.
SpfVerdict blamed(SpfVerdict verdict, const SpfTerm &term)
{
    if (isError(verdict.result) && verdict.term.isEmpty()) {
        verdict.term = term.text.toByteArray();
    }
    return verdict;
}

} // namespace

SpfEvaluator::SpfEvaluator(const SpfMacroValues &values, SpfRecordCache *records, Resolver &resolver,
    const Patience &patience, SpfOutcome &outcome)
    : m_values(values)
    , m_records(records)
    , m_localPartIsAscii(isUsAscii(values.localPart))
    , m_outcome(outcome)
    , m_tracer(outcome)
    , m_lookups(resolver, patience, outcome)
{ }

SpfVerdict SpfEvaluator::checkHost(const QByteArray &domain)
{
    m_tracer.expect(UsualSteps);
    return evaluate({domain, 0, Explain::Yes});
}

SpfVerdict SpfEvaluator::evaluate(const Scope &scope)
{
    const qsizetype step = m_tracer.begin(scope.depth, scope.domain, {});
    const auto text = fetchRecord(scope.domain);
    if (!text) {
        m_tracer.fail(step, text.error().reason);
        return text.error();
    }
    m_tracer.finish(step, Effect::Record);
    if (scope.depth == 0) {
        m_outcome.record = *text;
    }
    const auto record = readRecord(*text);
    m_tracer.expect(record->terms().size());
    return record->fault() ? rejectSyntax(*record, scope) : evaluateTerms(*record, scope);
}

std::shared_ptr<const SpfRecord> SpfEvaluator::readRecord(const QByteArray &text) const
{
    return m_records ? m_records->record(text) : std::make_shared<const SpfRecord>(SpfRecord::parse(text));
}

/// RFC 7208 sections 4.3 to 4.5.
SpfEvaluator::OrVerdict<QByteArray> SpfEvaluator::fetchRecord(const QByteArray &domain)
{
    if (!isAskable(domain) || !domain.contains('.')) {
        return std::unexpected(SpfVerdict{SpfResult::None, SpfReason::InvalidDomain, {}});
    }
    const DnsAnswer answer = m_lookups.query(masterFileName(domain), DnsType::Txt);
    if (auto failure = m_lookups.failure(answer)) {
        return std::unexpected(*failure);
    }
    if (answer.status == DnsStatus::NxDomain) {
        return std::unexpected(SpfVerdict{SpfResult::None, SpfReason::NxDomain, {}});
    }
    const DnsRecord *found = nullptr;
    for (const DnsRecord &record : answer.records) {
        if (!SpfRecord::isVersion1(record.value)) {
            continue;
        }
        if (found) {
            return std::unexpected(SpfVerdict{SpfResult::PermError, SpfReason::SeveralRecords, {}});
        }
        found = &record;
    }
    if (!found) {
        return std::unexpected(SpfVerdict{SpfResult::None, SpfReason::NoRecord, {}});
    }
    return found->value;
}

/// "Syntax errors anywhere in the record MUST be detected", even behind a term that matches (RFC 7208 section 4.6).
SpfVerdict SpfEvaluator::rejectSyntax(const SpfRecord &record, const Scope &scope)
{
    for (const SpfTerm &term : record.terms()) {
        if (term.error == SpfSyntaxError::None) {
            m_tracer.skip(scope.depth, scope.domain, term);
        } else {
            m_tracer.fail(m_tracer.begin(scope.depth, scope.domain, term.text), SpfReason::SyntaxError);
        }
    }
    return {SpfResult::PermError, SpfReason::SyntaxError, record.fault()->text.toByteArray()};
}

/// RFC 7208 sections 4.6.2, 4.6.3 and 4.7: mechanisms from left to right, then the modifiers.
SpfVerdict SpfEvaluator::evaluateTerms(const SpfRecord &record, const Scope &scope)
{
    std::optional<SpfVerdict> verdict;
    for (const SpfTerm &term : record.terms()) {
        if (term.isModifier()) {
            continue;
        }
        if (verdict) {
            m_tracer.skip(scope.depth, scope.domain, term);
            continue;
        }
        const auto match = evaluateMechanism(term, scope);
        if (!match) {
            verdict = blamed(match.error(), term);
        } else if (*match) {
            verdict = {term.qualifier, SpfReason::Matched, term.text.toByteArray()};
        }
    }
    const bool decidedHere = verdict.has_value();
    for (const SpfTerm &term : record.terms()) {
        if (term.kind == SpfTermKind::Redirect && !verdict) {
            verdict = followRedirect(term, scope);
        } else if (term.kind == SpfTermKind::Explanation && decidedHere && verdict->result == SpfResult::Fail
            && scope.explain == Explain::Yes) {
            explain(term, scope);
        } else if (term.isModifier()) {
            m_tracer.skip(scope.depth, scope.domain, term);
        }
    }
    return verdict.value_or(SpfVerdict{SpfResult::Neutral, SpfReason::DefaultNeutral, {}});
}

SpfEvaluator::OrVerdict<bool> SpfEvaluator::evaluateMechanism(const SpfTerm &term, const Scope &scope)
{
    const qsizetype step = m_tracer.begin(scope.depth, scope.domain, term.text);
    m_lookups.beginTerm();
    const auto match = matches(term, scope, step);
    if (match) {
        m_tracer.finish(step, *match ? Effect::Match : Effect::NoMatch);
    } else {
        m_tracer.fail(step, match.error().reason);
    }
    return match;
}

/// RFC 7208 section 6.1.
SpfVerdict SpfEvaluator::followRedirect(const SpfTerm &term, const Scope &scope)
{
    const qsizetype step = m_tracer.begin(scope.depth, scope.domain, term.text);
    m_lookups.beginTerm();
    const auto result = redirected(term, scope, step);
    const SpfVerdict verdict = blamed(result ? *result : result.error(), term);
    if (isError(verdict.result)) {
        m_tracer.fail(step, verdict.reason);
    } else {
        m_tracer.finish(step, Effect::Match);
    }
    return verdict;
}

SpfEvaluator::OrVerdict<SpfVerdict> SpfEvaluator::redirected(const SpfTerm &term, const Scope &scope, qsizetype step)
{
    if (auto limit = m_lookups.spendLookup()) {
        return std::unexpected(*limit);
    }
    const SpfVerdict none{SpfResult::PermError, SpfReason::RedirectNone, term.text.toByteArray()};
    if (cannotMatch(term)) {
        return std::unexpected(none);
    }
    const auto target = targetName(term, scope);
    if (!target) {
        return std::unexpected(target.error());
    }
    m_tracer.setExpanded(step, *target);
    m_tracer.descend(step);
    const SpfVerdict verdict = evaluate({*target, scope.depth + 1, scope.explain});
    m_tracer.setNested(step, verdict.result);
    return verdict.result == SpfResult::None ? none : verdict;
}

void SpfEvaluator::explain(const SpfTerm &term, const Scope &scope)
{
    const qsizetype step = m_tracer.begin(scope.depth, scope.domain, term.text);
    const auto text = explanation(term, scope, step);
    m_outcome.explanation = text.value_or(QByteArray());
    m_tracer.finish(step, text ? Effect::Match : Effect::NoMatch);
}

/// RFC 7208 section 6.2: on any trouble "proceed as if no exp modifier was given". Nothing counts against the limits
/// any more (section 4.6.4 names exp among the terms that do not), and nothing can change the result.
std::optional<QByteArray> SpfEvaluator::explanation(const SpfTerm &term, const Scope &scope, qsizetype step)
{
    m_lookups.stopCounting();
    if (cannotMatch(term)) {
        return {};
    }
    const auto target = targetName(term, scope);
    if (!target) {
        return {};
    }
    m_tracer.setExpanded(step, *target);
    if (!isAskable(*target)) {
        return {};
    }
    const DnsAnswer answer = m_lookups.query(masterFileName(*target), DnsType::Txt);
    if (answer.status != DnsStatus::NoError || answer.records.size() != 1) {
        return {};
    }
    const QByteArray &text = answer.records.first().value;
    if (!isMacroString(text, SpfMacroPlace::Explanation) || !prepareMacros(text, scope)) {
        return {};
    }
    return expandExplanation(text, m_values);
}

} // namespace Indicia
