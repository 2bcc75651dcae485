// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spfoutcome.h"

namespace Indicia {

struct SpfTerm;

/// Writes the trace of a check into its outcome: a step is begun before its lookups and finished after them.
class SpfTracer
{
public:
    using Effect = SpfTraceStep::Effect;

    /// @p outcome must outlive this.
    explicit SpfTracer(SpfOutcome &outcome) : m_outcome(outcome) { }

    /// So many steps are to come.
    void expect(qsizetype steps) { m_outcome.trace.reserve(m_outcome.trace.size() + steps); }
    /// The index of the new step. Empty @p term: the step that fetches the record of @p domain.
    [[nodiscard]] qsizetype begin(int depth, const QByteArray &domain, QByteArrayView term);
    void setExpanded(qsizetype step, const QByteArray &target) { m_outcome.trace[step].expanded = target; }
    /// The record of another domain comes next: from here the answers belong to the steps of that.
    void descend(qsizetype step);
    void setNested(qsizetype step, SpfResult result) { m_outcome.trace[step].nested = result; }
    void finish(qsizetype step, Effect effect);
    void fail(qsizetype step, SpfReason reason);
    /// A term that was never looked at.
    void skip(int depth, const QByteArray &domain, const SpfTerm &term);

private:
    SpfOutcome &m_outcome;
};

} // namespace Indicia
