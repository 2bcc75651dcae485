// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examine.h"

#include "envelopereader.h"
#include "hostchecks.h"
#include "originalexaminer.h"
#include "proofcollector.h"
#include "recordcaches.h"
#include "signaturechecks.h"

#include "budgetresolver.h"
#include "conclude.h"
#include "crypto.h"
#include "findings.h"
#include "recordingresolver.h"

#include <algorithm>

namespace Indicia {

namespace {

bool lacksAnswers(const QList<DnsExchange> &exchanges)
{
    // Lookups that the user has not allowed are no fault of the network: the findings say so themselves.
    return std::ranges::any_of(exchanges, [](const DnsExchange &exchange) {
        return exchange.answer.isTemporary() && exchange.answer.status != DnsStatus::NotAsked;
    });
}

/// Signatures are judged at the time of receipt, as our own receiver wrote it down; t= and x= not at all where it did
/// not.
SignatureQuery queryFor(const CaseFacts &facts, const Context &context)
{
    SignatureQuery query;
    query.dkim.at = facts.envelope.receivedAt;
    query.dkim.searchAlterations = true;
    if (context.records) {
        query.dkim.keys = &context.records->keys;
        query.dmarcRecords = &context.records->dmarc;
    }
    query.dkim.archive = context.archive;
    query.publicSuffixes = context.publicSuffixes;
    return query;
}

void addCaseFindings(CaseReport &report, const Context &context, const BudgetResolver &budget)
{
    const auto add = [&](const char *id, Severity severity) {
        report.findings.append(Finding{id, severity, EvidenceClass::LocalRecord, "case", {}, {}});
    };
    if (context.identity.isEmpty()) {
        add("case.identity-unknown", Severity::Info);
    }
    if (context.stop.stop_requested()) {
        add("case.cancelled", Severity::Warning);
        report.complete = false;
    } else if (lacksAnswers(report.dns) || budget.limitReached() != BudgetLimit::None) {
        add("case.dns-incomplete", Severity::Warning);
        report.complete = false;
    }
}

} // namespace

CaseReport examine(const QByteArray &bytes, const QString &sourceName, const Context &context)
{
    CaseReport report;
    report.sourceName = sourceName;
    report.sha256 = sha256(bytes).value_or(QByteArray()).toHex();
    report.size = bytes.size();
    report.now = context.now;

    BudgetResolver budget(*context.resolver);
    RecordingResolver resolver(budget);
    const Patience patience{QDeadlineTimer(context.dnsTime), context.stop};

    CaseFacts &facts = report.facts;
    facts.message = Message::parse(bytes);
    RouteTrust trust;
    trust.identity = &context.identity;
    trust.now = context.now;
    facts.route = traceRoute(facts.message, trust);
    facts.envelope = readEnvelope(facts.message, facts.route);
    facts.bounce = readBounce(facts.message);
    const auto receivedAt = facts.envelope.receivedAt.value_or(context.now);
    const HostQuery host{
        .identity = context.identity, .now = receivedAt, .records = context.records ? &context.records->spf : nullptr};
    facts.boundary = checkHost(facts.envelope, host, resolver, patience);
    const SignatureQuery signatureQuery = queryFor(facts, context);
    facts.signatures = checkSignatures(facts.message, signatureQuery, facts.boundary, resolver, patience);
    facts.signatures.recorded = recordedResults(facts.message, facts.route, context.identity);
    if (facts.bounce.original.exists()) {
        facts.original = examineOriginal(facts, host, signatureQuery, resolver, patience);
    }
    facts.proofs = collectProofs(facts, context.identity, context.ledger, context.now);

    report.dns = resolver.exchanges();
    report.findings = makeFindings(facts, context.identity, report.dns);
    addCaseFindings(report, context, budget);
    report.conclusion = conclude(facts, context.identity, report.findings);
    return report;
}

} // namespace Indicia
