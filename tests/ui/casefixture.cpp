// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefixture.h"

namespace Indicia::Fixture {

namespace {

std::chrono::sys_seconds at(int minutes)
{
    using namespace std::chrono_literals;
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 9h + std::chrono::minutes(minutes);
}

DnsExchange exchange(const char *name, DnsType type, DnsStatus status, const char *value = "")
{
    DnsExchange one;
    one.question = {name, type};
    one.answer.status = status;
    if (*value != '\0') {
        one.answer.records.append(DnsRecord{.owner = name, .type = type, .ttl = 3600, .value = value});
    }
    return one;
}

Hop hop(const QByteArray &source, const char *start, HopTrust trust)
{
    Hop one;
    one.trust = trust;
    const ByteRange begin = find(source, start);
    const qsizetype end = source.indexOf("+0000\r\n", begin.offset);
    one.field.source = {0, begin.offset, end + 7 - begin.offset};
    return one;
}

Route outerRoute(const QByteArray &source)
{
    Route route;
    Hop top = hop(source, "Received: from mx.example.org", HopTrust::Trusted);
    top.field.by = "store.example.org";
    top.field.from = "mx.example.org";
    top.field.fromIp = IpAddress::parse("192.0.2.1");
    top.field.with = "LMTPS";
    top.field.time = at(2);
    top.delaySeconds = 1;
    top.tls.level = TlsLevel::Verified;
    top.tls.claim.version = "TLSv1.3";
    Hop boundary = hop(source, "Received: from mail.bouncer.example", HopTrust::Boundary);
    boundary.field.by = "mx.example.org";
    boundary.field.helo = "mail.bouncer.example";
    boundary.field.reverseName = "mail.bouncer.example";
    boundary.field.fromIp = IpAddress::parse("198.51.100.7");
    boundary.field.with = "ESMTPS";
    boundary.field.time = at(1);
    boundary.delaySeconds = 62;
    boundary.tls.level = TlsLevel::Encrypted;
    boundary.tls.claim.version = "TLSv1.2";
    Hop claim = hop(source, "Received: by mail.bouncer.example", HopTrust::Doubtful);
    claim.field.by = "mail.bouncer.example";
    claim.field.time = at(3);
    claim.delaySeconds = -120;
    claim.reasons = {HopReason::TimeReversed, HopReason::LinkBroken};
    claim.tls.level = TlsLevel::Local;
    route.hops = {top, boundary, claim};
    route.boundary = 1;
    route.basis = BoundaryBasis::Configured;
    return route;
}

SpfOutcome spfFail()
{
    SpfOutcome spf;
    spf.identity = SpfIdentity::MailFrom;
    spf.domain = "example.org";
    spf.sender = "alice@example.org";
    spf.ip = IpAddress::parse("203.0.113.99");
    spf.result = SpfResult::Fail;
    spf.reason = SpfReason::Matched;
    spf.record = "v=spf1 ip4:192.0.2.0/28 include:_spf.example.net -all";
    spf.decidingTerm = "-all";
    spf.lookups = 1;
    spf.evidence = {exchange("example.org", DnsType::Txt, DnsStatus::NoError,
                        "v=spf1 ip4:192.0.2.0/28 include:_spf.example.net -all"),
        exchange("_spf.example.net", DnsType::Txt, DnsStatus::NoError, "v=spf1 ip4:198.51.100.128/25 -all")};
    using Effect = SpfTraceStep::Effect;
    const auto step = [](int depth, const char *domain, const char *term, Effect effect, int from, int count) {
        SpfTraceStep one;
        one.depth = depth;
        one.domain = domain;
        one.term = term;
        one.effect = effect;
        one.exchangesFrom = from;
        one.exchangesCount = count;
        return one;
    };
    spf.trace = {step(0, "example.org", "", Effect::Record, 0, 1),
        step(0, "example.org", "ip4:192.0.2.0/28", Effect::NoMatch, 0, 0),
        step(0, "example.org", "include:_spf.example.net", Effect::NoMatch, 1, 1),
        step(1, "_spf.example.net", "ip4:198.51.100.128/25", Effect::NoMatch, 0, 0),
        step(0, "example.org", "-all", Effect::Match, 0, 0)};
    spf.trace[2].nested = SpfResult::Fail;
    return spf;
}

HostChecks boundaryChecks()
{
    HostChecks checks;
    checks.helo.result = HeloResult::Pass;
    checks.helo.reason = HeloReason::ResolvesToPeer;
    checks.helo.helo = "mail.bouncer.example";
    checks.helo.peer = IpAddress::parse("198.51.100.7");
    checks.helo.evidence = {exchange("mail.bouncer.example", DnsType::A, DnsStatus::NoError, "198.51.100.7")};
    checks.iprev.result = IprevResult::Pass;
    checks.iprev.reason = IprevReason::Confirmed;
    checks.iprev.name = "mail.bouncer.example";
    SpfOutcome helo;
    helo.identity = SpfIdentity::Helo;
    helo.domain = "mail.bouncer.example";
    helo.result = SpfResult::None;
    helo.reason = SpfReason::NoRecord;
    helo.evidence = {exchange("mail.bouncer.example", DnsType::Txt, DnsStatus::NoData)};
    checks.spf = {helo};
    return checks;
}

OriginalFacts originalFacts(const QByteArray &source)
{
    OriginalFacts original;
    Hop hopIn = hop(source, "Received: from thief", HopTrust::Boundary);
    hopIn.field.by = "mail.bouncer.example";
    hopIn.field.helo = "thief";
    hopIn.field.fromIp = IpAddress::parse("203.0.113.99");
    hopIn.field.reverseName = "dsl-99.pool.example.net";
    hopIn.field.with = "SMTP";
    hopIn.field.time = at(0);
    hopIn.tls.level = TlsLevel::Cleartext;
    hopIn.reasons = {HopReason::HeloMismatch};
    original.route.hops = {hopIn};
    original.route.boundary = 0;
    original.route.basis = BoundaryBasis::Configured;
    original.injection.ip = IpAddress::parse("203.0.113.99");
    original.injection.helo = "thief";
    original.injection.name = "dsl-99.pool.example.net";
    original.injection.hop = 0;
    original.injection.source = hopIn.field.source;
    original.injection.basis = InjectionPoint::Basis::ReceivedOfReportingMta;
    original.injectionChecks.helo.result = HeloResult::Fail;
    original.injectionChecks.helo.reason = HeloReason::NotFullyQualified;
    original.injectionChecks.helo.helo = "thief";
    original.injectionChecks.iprev.result = IprevResult::Fail;
    original.injectionChecks.iprev.reason = IprevReason::NoReverseName;
    original.injectionChecks.iprev.dynamicLooking = true;
    original.injectionChecks.spf = {spfFail()};
    return original;
}

QList<ProofOutcome> proofs(const QByteArray &source)
{
    ProofOutcome batv;
    batv.scheme = ProofScheme::Batv;
    batv.result = ProofResult::Absent;
    batv.reason = ProofReason::TagMissing;
    batv.address = "alice@example.org";
    batv.evidence = {find(source, "Delivered-To: alice@example.org")};
    ProofOutcome ledger;
    ledger.scheme = ProofScheme::Ledger;
    ledger.result = ProofResult::Unverifiable;
    ledger.reason = ProofReason::NoLedger;
    ProofOutcome route;
    route.scheme = ProofScheme::Route;
    route.result = ProofResult::Invalid;
    route.reason = ProofReason::InjectionForbidden;
    route.binds = {ProofBinding::InjectionAddress};
    return {batv, ledger, route};
}

Finding finding(const char *id, Severity severity, EvidenceClass evidenceClass, const char *subject,
    QMap<QByteArray, QByteArray> values, QList<Evidence> evidence)
{
    return {id, severity, evidenceClass, subject, std::move(values), std::move(evidence)};
}

} // namespace

ByteRange find(const QByteArray &source, const char *text)
{
    const qsizetype offset = source.indexOf(text);
    return offset < 0 ? ByteRange() : ByteRange{0, offset, static_cast<qint64>(qstrlen(text))};
}

QByteArray backscatterSource()
{
    QByteArray source = R"(Return-Path: <>
Delivered-To: alice@example.org
Received: from mx.example.org ([192.0.2.1])
	by store.example.org with LMTPS id 1; Fri, 20 Nov 2026 09:02:00 +0000
Received: from mail.bouncer.example (mail.bouncer.example [198.51.100.7])
	(using TLSv1.2) by mx.example.org (Postfix) with ESMTPS id 2;
	Fri, 20 Nov 2026 09:01:00 +0000
Received: by mail.bouncer.example (Postfix)
	id 3; Fri, 20 Nov 2026 09:03:00 +0000
Date: Fri, 20 Nov 2026 09:01:00 +0000
From: MAILER-DAEMON@mail.bouncer.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: alice@example.org
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="b"

--b
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.bouncer.example

Final-Recipient: rfc822; bob@bouncer.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b
Content-Type: message/rfc822

Received: from thief (dsl-99.pool.example.net [203.0.113.99])
	by mail.bouncer.example (Postfix) with SMTP id 4;
	Fri, 20 Nov 2026 09:00:00 +0000
From: Alice <alice@example.org>
To: bob@bouncer.example
Subject: Win a prize
Message-ID: <prize@thief.example>
Date: Fri, 20 Nov 2026 09:00:00 +0000

Click here.
--b--
)";
    return source.replace("\n", "\r\n");
}

CaseReport backscatterReport(const QByteArray &source)
{
    CaseReport report;
    report.sourceName = QStringLiteral("bounce.eml");
    report.sha256 = QByteArray(64, '0');
    report.size = source.size();
    report.now = at(60);
    CaseFacts &facts = report.facts;
    facts.message = Message::parse(source);
    facts.envelope.hasMailFrom = true;
    facts.envelope.recipient = "alice@example.org";
    facts.envelope.helo = "mail.bouncer.example";
    facts.envelope.client = IpAddress::parse("198.51.100.7");
    facts.route = outerRoute(source);
    facts.boundary = boundaryChecks();
    facts.bounce.kind = MessageKind::Failure;
    facts.bounce.dialect = "rfc3464";
    facts.bounce.reportingMta = "mail.bouncer.example";
    facts.bounce.recognisedBy = find(source, "report-type=delivery-status");
    BounceRecipient recipient;
    recipient.address = "bob@bouncer.example";
    recipient.action = DsnAction::Failed;
    recipient.status = "5.1.1";
    recipient.diagnostic = "550 5.1.1 User unknown";
    recipient.remoteMta = "mail.bouncer.example";
    recipient.permanent = true;
    recipient.source = find(source, "Final-Recipient: rfc822; bob@bouncer.example");
    facts.bounce.recipients = {recipient};
    facts.bounce.original.extent = OriginalExtent::Full;
    facts.original = originalFacts(source);
    facts.proofs = proofs(source);
    report.dns = boundaryChecks().helo.evidence + boundaryChecks().spf.first().evidence + spfFail().evidence;
    report.findings = {
        finding("route.invalid", Severity::Bad, EvidenceClass::Bouncer, "proof", {{"ip", "203.0.113.99"}},
            {facts.original->injection.source, DnsRef{2}}),
        finding("batv.absent", Severity::Bad, EvidenceClass::LocalRecord, "proof", {{"address", "alice@example.org"}},
            {find(source, "Delivered-To: alice@example.org")}),
        finding("bounce.null-sender", Severity::Good, EvidenceClass::TrustedHost, "message", {},
            {find(source, "Return-Path: <>")}),
        finding("received.time-reversed", Severity::Warning, EvidenceClass::Sender, "hop:2",
            {{"by", "mail.bouncer.example"}, {"seconds", "-120"}}, {facts.route.hops.at(2).field.source}),
        finding("helo.not-fully-qualified", Severity::Warning, EvidenceClass::Bouncer, "original",
            {{"helo", "thief"}, {"ip", "203.0.113.99"}}, {facts.original->injection.source}),
    };
    report.conclusion.verdict = Verdict::Backscatter;
    report.conclusion.certainty = Certainty::Strong;
    report.conclusion.rule = "forged.injection-forbidden";
    report.conclusion.decidedBy = {0, 1};
    report.conclusion.against = {2};
    report.conclusion.wouldSettle = {Settler::AddLedger, Settler::AddBatvKey};
    report.conclusion.generator
        = {GeneratorRole::AcceptThenBounce, "mail.bouncer.example", IpAddress::parse("198.51.100.7")};
    return report;
}

CaseReport hostileReport(const QByteArray &hostile)
{
    QByteArray oneLine = hostile;
    oneLine.replace('\r', ' ').replace('\n', ' ');
    QByteArray source = backscatterSource();
    source.replace("Undelivered Mail Returned to Sender", oneLine);
    source.replace("(Mail Delivery System)", '"' + oneLine + '"');
    CaseReport report = backscatterReport(source);
    report.sourceName = QString::fromUtf8(hostile);
    CaseFacts &facts = report.facts;
    for (Route *route : {&facts.route, &facts.original->route}) {
        for (Hop &one : route->hops) {
            ReceivedField &field = one.field;
            for (QByteArray *text : {&field.from, &field.helo, &field.reverseName, &field.authenticatedAs, &field.by,
                     &field.with, &field.id, &field.forAddress}) {
                *text = hostile;
            }
            field.authenticated = true;
            one.tls.claim.version = hostile;
            one.tls.claim.cipher = hostile;
        }
    }
    for (HostChecks *checks : {&facts.boundary, &facts.original->injectionChecks}) {
        checks->helo.helo = hostile;
        checks->iprev.name = hostile;
        for (SpfOutcome &spf : checks->spf) {
            spf.domain = spf.record = spf.decidingTerm = spf.explanation = hostile;
            for (SpfTraceStep &step : spf.trace) {
                step.term = step.domain = step.expanded = hostile;
            }
            for (DnsExchange &one : spf.evidence) {
                one.question.name = hostile;
            }
        }
    }
    for (BounceRecipient &recipient : facts.bounce.recipients) {
        recipient.address = recipient.diagnostic = recipient.remoteMta = hostile;
    }
    facts.bounce.dialect = facts.bounce.reportingMta = hostile;
    facts.original->injection.helo = facts.original->injection.name = hostile;
    for (ProofOutcome &proof : facts.proofs) {
        proof.address = proof.original = hostile;
    }
    for (Finding &one : report.findings) {
        for (QByteArray &value : one.values) {
            value = hostile;
        }
    }
    for (DnsExchange &one : report.dns) {
        one.question.name = hostile;
        one.answer.server = hostile;
        for (DnsRecord &record : one.answer.records) {
            record.owner = record.value = hostile;
        }
    }
    report.conclusion.generator.host = hostile;
    return report;
}

} // namespace Indicia::Fixture
