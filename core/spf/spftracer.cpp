// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spftracer_p.h"

#include "spfrecord.h"

namespace Indicia {

qsizetype SpfTracer::begin(int depth, const QByteArray &domain, QByteArrayView term)
{
    SpfTraceStep &step = m_outcome.trace.emplaceBack(); // in place: there are a dozen in a check
    step.depth = depth;
    step.domain = domain;
    step.term = term.toByteArray();
    step.exchangesFrom = static_cast<int>(m_outcome.evidence.size());
    return m_outcome.trace.size() - 1;
}

void SpfTracer::descend(qsizetype step)
{
    SpfTraceStep &entry = m_outcome.trace[step];
    entry.exchangesCount = static_cast<int>(m_outcome.evidence.size()) - entry.exchangesFrom;
}

void SpfTracer::finish(qsizetype step, Effect effect)
{
    if (!m_outcome.trace[step].nested) {
        descend(step);
    }
    m_outcome.trace[step].effect = effect;
}

void SpfTracer::fail(qsizetype step, SpfReason reason)
{
    finish(step, Effect::Error);
    m_outcome.trace[step].reason = reason;
}

void SpfTracer::skip(int depth, const QByteArray &domain, const SpfTerm &term)
{
    finish(begin(depth, domain, term.text), Effect::Skipped);
}

} // namespace Indicia
