// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// DMARC (RFC 9989), line by line.

#include "signatureoutline.h"

#include "dmarcwords.h"
#include "hostile.h"

#include <QSet>
#include <QStringList>

namespace Indicia {

namespace {

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).displayText();
}

QString listed(const QList<QByteArray> &uris)
{
    QStringList all;
    for (const QByteArray &uri : uris) {
        all << shown(uri);
    }
    return all.join(QLatin1String(", "));
}

/// The answers that no step of a walk names: whether the author's domain exists.
QList<DnsExchange> besideTheWalks(const DmarcOutcome &outcome)
{
    QSet<int> named;
    const auto note = [&named](const QList<DmarcWalkStep> &walk) {
        for (const DmarcWalkStep &step : walk) {
            named.insert(step.exchange);
        }
    };
    note(outcome.walk);
    for (const DmarcAlignment &alignment : outcome.alignments) {
        note(alignment.walk);
    }
    QList<DnsExchange> others;
    for (int i = 0; i < outcome.evidence.size(); ++i) {
        if (!named.contains(i)) {
            others.append(outcome.evidence.at(i));
        }
    }
    return others;
}

/// A failure is as grave as what the owner asks for: many change their mail's way, as lists do, and ask for nothing.
Severity toneOf(DmarcResult result, DmarcPolicy policy)
{
    switch (result) {
    case DmarcResult::Pass:
        return Severity::Good;
    case DmarcResult::Fail:
        return policy == DmarcPolicy::Quarantine || policy == DmarcPolicy::Reject ? Severity::Bad : Severity::Warning;
    case DmarcResult::TempError:
    case DmarcResult::PermError:
        return Severity::Warning;
    case DmarcResult::None:
    case DmarcResult::NotApplicable:
    case DmarcResult::NotAsked:
        return Severity::Info;
    }
    return Severity::Info;
}

} // namespace

void SignatureOutline::walk(const QList<DmarcWalkStep> &steps, const DmarcOutcome &outcome)
{
    for (const DmarcWalkStep &step : steps) {
        OutlineRow &row = add(2, QLatin1String("_dmarc.") + shown(step.domain), DmarcWords::name(step.found));
        if (step.psd == DmarcPsd::Yes) {
            row.text = tr("psd=y: anybody can register below it.");
        } else if (step.psd == DmarcPsd::No) {
            row.text = tr("psd=n: an organization.");
        }
        if (step.exchange >= 0 && step.exchange < outcome.evidence.size()) {
            row.dns = {outcome.evidence.at(step.exchange)};
        }
    }
}

void SignatureOutline::alignment(const DmarcAlignment &alignment, const DmarcOutcome &outcome)
{
    OutlineRow &row = add(1, DmarcWords::name(alignment.source), DmarcWords::name(alignment, outcome),
        DmarcWords::sentence(alignment, outcome));
    row.tone = alignment.passed && alignment.aligned && !alignment.undecided ? Severity::Good : Severity::Info;
    if (alignment.testing) {
        add(2, tr("Key"), {}, tr("The domain is only trying out this signature (t=y).")); // RFC 6376 section 3.6.1
    }
    walk(alignment.walk, outcome);
}

QString SignatureOutline::policyLabel() const
{
    return voiced(m_voice, tr("What its owner asks for"), tr("Policy"));
}

void SignatureOutline::policy(const DmarcOutcome &outcome)
{
    const DmarcRecord &record = outcome.record;
    if (!outcome.recordDomain.isEmpty()) {
        OutlineRow &row = add(1, policyLabel(), DmarcWords::line(outcome.applied),
            DmarcWords::meaning(outcome.applied.effective, m_voice));
        row.tone = Severity::Info;
        if (!outcome.authorExists) {
            add(2, tr("Author's domain"), {}, tr("It does not exist."));
        }
        add(1, tr("Record"), shown(outcome.recordDomain), shown(record.text));
        for (const DmarcRecordFault fault : record.faults) {
            add(2, tr("Out of order"), {}, DmarcWords::sentence(fault, m_voice));
        }
    }
    if (!outcome.orgDomain.isEmpty()) {
        add(1, tr("Organization"), shown(outcome.orgDomain), DmarcWords::sentence(outcome.orgBasis, m_voice));
    }
    if (!outcome.walk.isEmpty()) {
        add(1, tr("Search"), tr("%n lookup(s)", nullptr, static_cast<int>(outcome.walk.size())),
            tr("From the author's domain upwards, at most 8 (RFC 9989 section 4.10)."));
        walk(outcome.walk, outcome);
    }
    if (!record.aggregateReports.isEmpty()) {
        add(1, tr("Daily reports go to"), {}, listed(record.aggregateReports));
    }
    if (!record.failureReports.isEmpty()) {
        add(1, tr("Failure reports go to"), {}, listed(record.failureReports));
    }
}

void SignatureOutline::legacy(const DmarcLegacy &legacy)
{
    if (legacy.result == DmarcResult::NotAsked) {
        return;
    }
    OutlineRow &row = add(1, tr("By the older rules (RFC 7489)"), DmarcWords::name(legacy.result),
        DmarcWords::sentence(legacy.difference, m_voice));
    row.tone = legacy.differs ? std::optional(Severity::Info) : std::nullopt;
    if (legacy.differs) {
        add(2, policyLabel(), {}, DmarcWords::line(legacy.applied));
        add(2, tr("Organization"), {}, shown(legacy.orgDomain));
    }
}

void SignatureOutline::dmarc(const DmarcOutcome &outcome)
{
    const QString reason = DmarcWords::reason(outcome.reason, m_voice);
    OutlineRow &row = add(0, tr("DMARC"), DmarcWords::name(outcome.result),
        outcome.author.isEmpty() ? reason : shown(outcome.author) + QLatin1String(": ") + reason);
    row.tone = toneOf(outcome.result, outcome.applied.effective);
    row.dns = besideTheWalks(outcome);
    if (const HeaderField *from = m_message.first("From")) {
        row.evidence = m_message.range(*from);
    }
    add(1, tr("Meaning"), {}, DmarcWords::meaning(outcome.result, m_voice));
    if (outcome.reason == DmarcReason::SeveralAuthors) {
        add(1, tr("As the only author"), DmarcWords::name(outcome.resultAlone),
            DmarcWords::reason(outcome.reasonAlone, m_voice))
            .tone
            = toneOf(outcome.resultAlone, outcome.applied.effective);
    }
    for (const DmarcAlignment &one : outcome.alignments) {
        alignment(one, outcome);
    }
    policy(outcome);
    legacy(outcome.legacy);
}

} // namespace Indicia
