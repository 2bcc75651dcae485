// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spflookups_p.h"
#include "spfmacro.h"
#include "spfrecordcache.h"
#include "spftracer_p.h"

#include <expected>

namespace Indicia {

/// check_host() of RFC 7208 section 4. One object serves one check; the depth of its recursion is bounded by the ten
/// lookups, since every include and redirect costs one.
class SpfEvaluator
{
public:
    /// @p values are the arguments of check_host(); their domain changes as it goes. @p records may be null. @p outcome
    /// takes the trace, the evidence, the record and the explanation, and must outlive this.
    SpfEvaluator(const SpfMacroValues &values, SpfRecordCache *records, Resolver &resolver, const Patience &patience,
        SpfOutcome &outcome);

    [[nodiscard]] SpfVerdict checkHost(const QByteArray &domain);

private:
    enum class Explain { No, Yes };

    /// Whose record is being evaluated.
    struct Scope
    {
        QByteArray domain;
        int depth = 0;
        Explain explain = Explain::Yes; ///< No within an include: its exp is never used (section 6.2)
    };
    template <typename Value>
    using OrVerdict = std::expected<Value, SpfVerdict>;

    // spfevaluator.cpp: records
    [[nodiscard]] SpfVerdict evaluate(const Scope &scope);
    [[nodiscard]] OrVerdict<QByteArray> fetchRecord(const QByteArray &domain);
    [[nodiscard]] std::shared_ptr<const SpfRecord> readRecord(const QByteArray &text) const;
    [[nodiscard]] SpfVerdict rejectSyntax(const SpfRecord &record, const Scope &scope);
    [[nodiscard]] SpfVerdict evaluateTerms(const SpfRecord &record, const Scope &scope);
    [[nodiscard]] OrVerdict<bool> evaluateMechanism(const SpfTerm &term, const Scope &scope);
    [[nodiscard]] SpfVerdict followRedirect(const SpfTerm &term, const Scope &scope);
    [[nodiscard]] OrVerdict<SpfVerdict> redirected(const SpfTerm &term, const Scope &scope, qsizetype step);
    void explain(const SpfTerm &term, const Scope &scope);
    [[nodiscard]] std::optional<QByteArray> explanation(const SpfTerm &term, const Scope &scope, qsizetype step);

    // spfmechanisms.cpp: what a mechanism matches
    [[nodiscard]] OrVerdict<bool> matches(const SpfTerm &term, const Scope &scope, qsizetype step);
    [[nodiscard]] OrVerdict<bool> matchesInclude(const QByteArray &target, const Scope &scope, qsizetype step);
    [[nodiscard]] OrVerdict<bool> matchesA(const QByteArray &name, const SpfTerm &term);
    [[nodiscard]] OrVerdict<bool> matchesMx(const QByteArray &target, const SpfTerm &term);
    [[nodiscard]] OrVerdict<bool> matchesPtr(const QByteArray &target);
    [[nodiscard]] OrVerdict<bool> matchesExists(const QByteArray &target);
    [[nodiscard]] bool matchesNetwork(const SpfTerm &term) const;

    // spftarget.cpp: names to ask for, and names of the client
    [[nodiscard]] OrVerdict<QByteArray> targetName(const SpfTerm &term, const Scope &scope);
    [[nodiscard]] bool cannotMatch(const SpfTerm &term) const;
    [[nodiscard]] OrVerdict<void> prepareMacros(QByteArrayView text, const Scope &scope);
    [[nodiscard]] OrVerdict<QByteArray> validatedDomain(const QByteArray &domain);
    [[nodiscard]] OrVerdict<QList<QByteArray>> validatedNames();
    [[nodiscard]] OrVerdict<bool> leadsToClient(const QByteArray &name);
    [[nodiscard]] bool hasClient(const QList<DnsRecord> &records, const SpfTerm &term) const;
    [[nodiscard]] DnsType addressType() const { return m_values.ip.isV4() ? DnsType::A : DnsType::Aaaa; }

    SpfMacroValues m_values;
    SpfRecordCache *const m_records;
    bool m_localPartIsAscii;
    SpfOutcome &m_outcome;
    SpfTracer m_tracer;
    SpfLookups m_lookups;
    std::optional<QList<QByteArray>> m_validatedNames; ///< looked up once in a check
};

} // namespace Indicia
