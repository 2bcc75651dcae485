// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturefixture.h"

#include "casefixture.h"

#include <initializer_list>
#include <utility>

namespace Indicia::Fixture {

namespace {

std::chrono::sys_seconds at(int minutes)
{
    using namespace std::chrono_literals;
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 9h + std::chrono::minutes(minutes);
}

DnsExchange txt(const QByteArray &name, const QByteArray &value)
{
    DnsExchange one;
    one.question = {name, DnsType::Txt};
    one.answer.status = value.isEmpty() ? DnsStatus::NxDomain : DnsStatus::NoError;
    if (!value.isEmpty()) {
        one.answer.records.append(DnsRecord{.owner = name, .type = DnsType::Txt, .ttl = 3600, .value = value});
    }
    return one;
}

/// The line that begins with @p start, and its folds.
ByteRange field(const QByteArray &source, const char *start)
{
    ByteRange range = find(source, start);
    qsizetype end = source.indexOf("\r\n", range.offset);
    while (end >= 0 && end + 2 < source.size() && (source.at(end + 2) == '\t' || source.at(end + 2) == ' ')) {
        end = source.indexOf("\r\n", end + 2);
    }
    range.length = end + 2 - range.offset;
    return range;
}

/// The author's own signature, which the list's footer broke.
DkimOutcome authorSignature(const QByteArray &source)
{
    DkimOutcome one;
    one.source = field(source, "DKIM-Signature: v=1; a=rsa-sha256; d=example.org");
    one.domain = "example.org";
    one.selector = "s2026";
    one.identity = "@example.org";
    one.algorithm = "rsa-sha256";
    one.headerForm = DkimCanonicalization::Relaxed;
    one.bodyForm = DkimCanonicalization::Simple;
    one.signedFields = {"from", "to", "subject", "date"};
    one.signedAt = at(0);
    one.expiresAt = at(60 * 24 * 7);
    one.bodyLength = 71;
    one.result = DkimResult::Fail;
    one.reason = DkimReason::BodyHashMismatch;
    one.arithmetic = DkimResult::Fail;
    one.bodyHash = DkimHash::Mismatch;
    one.headerSignature = DkimHash::Match;
    one.keyBits = 2048;
    one.keyRecord = "v=DKIM1; k=rsa; p=MIIBIjANBgkq";
    one.concerns = {DkimConcern::ReplyToNotSigned, DkimConcern::ContentTypeNotSigned};
    one.repair = DkimRepair{DkimAlteration::FooterAppended, find(source, "-- \r\nList of gardeners"), {}, {}};
    one.evidence = {txt("s2026._domainkey.example.org", one.keyRecord)};
    return one;
}

DkimOutcome listSignature(const QByteArray &source)
{
    DkimOutcome one = authorSignature(source);
    one.source = field(source, "DKIM-Signature: v=1; a=ed25519-sha256; d=list.example.net");
    one.domain = "list.example.net";
    one.selector = "ed";
    one.identity = "@list.example.net";
    one.algorithm = "ed25519-sha256";
    one.result = one.arithmetic = DkimResult::Pass;
    one.reason = DkimReason::Verified;
    one.bodyHash = DkimHash::Match;
    one.keyBits = 256;
    one.keyRecord = "v=DKIM1; k=ed25519; t=y; p=11qYAYKx";
    one.testing = true;
    one.bodyLimit = 40;
    one.concerns = {DkimConcern::KeyTesting, DkimConcern::BodyNotCovered};
    one.repair.reset();
    one.evidence = {txt("ed._domainkey.list.example.net", one.keyRecord)};
    return one;
}

/// One that was made with SHA-1 and a key that is no longer in DNS; header and body were altered.
DkimOutcome oldSignature(const QByteArray &source)
{
    DkimOutcome one = authorSignature(source);
    one.source = field(source, "DKIM-Signature: v=1; a=rsa-sha1");
    one.domain = "old.example.com";
    one.selector = "1999";
    one.algorithm = "rsa-sha1";
    one.result = DkimResult::Policy;
    one.arithmetic = DkimResult::Pass;
    one.reason = DkimReason::WeakHash;
    one.bodyHash = DkimHash::Match;
    one.keyBits = 1024;
    one.keyFromArchive = true;
    one.headerRepair = DkimRepair{
        DkimAlteration::SubjectTagged, find(source, "Subject: [gardeners] Roses"), "Subject: Roses", "subject"};
    one.evidence = {txt("1999._domainkey.old.example.com", {})};
    return one;
}

AuthMethodResult method(const char *name, const char *result, std::initializer_list<AuthProperty> properties = {})
{
    AuthMethodResult one;
    one.method = name;
    one.result = result;
    one.properties = properties;
    return one;
}

AuthenticationResults results(const QByteArray &source, const char *start, const char *id, AuthResTrust trust)
{
    AuthenticationResults one;
    one.authservId = id;
    one.trust = trust;
    one.source = field(source, start);
    one.methods = {method("dkim", "pass", {{"header", "d", "example.org"}, {"header", "s", "s2026"}}),
        method("spf", "softfail", {{"smtp", "mailfrom", "list.example.net"}}), method("dmarc", "fail")};
    one.methods.first().comment = "2048-bit key";
    one.methods.last().reason = "quarantined";
    return one;
}

ArcOutcome arc(const QByteArray &source)
{
    ArcOutcome outcome;
    outcome.result = ArcResult::Pass;
    outcome.reason = ArcReason::Verified;
    outcome.oldestPass = 2;
    for (int i = 1; i <= 2; ++i) {
        ArcSet set;
        set.instance = i;
        set.sealer = i == 1 ? "first.example" : "list.example.net";
        set.selector = "arc";
        set.chainStatus = i == 1 ? "none" : "pass";
        set.seal = listSignature(source);
        set.seal.bodyHash = DkimHash::NotChecked;
        set.messageSignature = i == 1 ? authorSignature(source) : listSignature(source);
        set.results = results(source, "ARC-Authentication-Results: i=1", "first.example", AuthResTrust::ForeignId);
        set.results.form = AuthResForm::ArcAuthenticationResults;
        set.results.instance = i;
        outcome.sets.append(set);
    }
    return outcome;
}

DmarcOutcome dmarc()
{
    DmarcOutcome one;
    one.author = "news.example.org";
    one.result = DmarcResult::Fail;
    one.reason = DmarcReason::NothingAligned;
    one.orgDomain = "example.org";
    one.orgBasis = OrgDomainBasis::ShortestRecord;
    one.recordDomain = "example.org";
    one.record.text = "v=DMARC1; p=reject; sp=quarantine; t=y; pct=50; rua=mailto:d@example.org";
    one.record.policy = DmarcPolicy::Reject;
    one.record.subdomainPolicy = DmarcPolicy::Quarantine;
    one.record.testing = true;
    one.record.percent = 50;
    one.record.aggregateReports = {"mailto:d@example.org"};
    one.record.failureReports = {"mailto:f@example.org"};
    one.record.failureOptions = "1";
    one.record.faults = {DmarcRecordFault::RemovedTag};
    one.applied = {DmarcApplied::Tag::Sp, DmarcPolicy::Quarantine, DmarcPolicy::None};
    one.walk = {{"news.example.org", DmarcWalkStep::Found::Nothing, DmarcPsd::Undefined, 0},
        {"example.org", DmarcWalkStep::Found::Record, DmarcPsd::Undefined, 1},
        {"org", DmarcWalkStep::Found::Nothing, DmarcPsd::Undefined, 2}};
    DmarcAlignment spf;
    spf.source = DmarcAlignment::Source::SpfMailFrom;
    spf.domain = "list.example.net";
    spf.passed = true;
    spf.orgDomain = "example.net";
    spf.walk = {{"list.example.net", DmarcWalkStep::Found::Nothing, DmarcPsd::Undefined, 3}};
    DmarcAlignment dkim;
    dkim.domain = "example.org";
    dkim.selector = "s2026";
    dkim.mode = DmarcMode::Strict;
    one.alignments = {spf, dkim};
    one.legacy.result = DmarcResult::Fail;
    one.legacy.orgDomain = "example.org";
    one.legacy.recordDomain = "example.org";
    one.legacy.applied = {DmarcApplied::Tag::Sp, DmarcPolicy::Quarantine, DmarcPolicy::Quarantine};
    one.legacy.differs = true;
    one.legacy.difference = DmarcLegacy::Difference::Testing;
    one.evidence = {txt("_dmarc.news.example.org", {}), txt("_dmarc.example.org", one.record.text),
        txt("_dmarc.org", {}), txt("_dmarc.list.example.net", {})};
    return one;
}

/// Every text of a signature that somebody else wrote.
void spoil(DkimOutcome &one, const QByteArray &hostile)
{
    for (QByteArray *text : {&one.domain, &one.selector, &one.identity, &one.algorithm, &one.keyRecord}) {
        *text = hostile;
    }
    one.signedFields = {hostile, hostile};
    if (one.repair) {
        one.repair->original = one.repair->field = hostile;
    }
    for (DnsExchange &exchange : one.evidence) {
        exchange.question.name = hostile;
    }
}

void spoil(AuthenticationResults &one, const QByteArray &hostile)
{
    one.authservId = hostile;
    for (AuthMethodResult &method : one.methods) {
        method.method = method.result = method.reason = method.comment = hostile;
        method.properties = {{hostile, hostile, hostile}};
    }
}

void spoil(DmarcOutcome &one, const QByteArray &hostile)
{
    one.author = one.orgDomain = one.recordDomain = one.record.text = one.record.failureOptions = hostile;
    one.record.aggregateReports = one.record.failureReports = {hostile};
    one.legacy.orgDomain = one.legacy.recordDomain = hostile;
    for (DmarcWalkStep &step : one.walk) {
        step.domain = hostile;
    }
    for (DmarcAlignment &alignment : one.alignments) {
        alignment.domain = alignment.selector = alignment.orgDomain = hostile;
        for (DmarcWalkStep &step : alignment.walk) {
            step.domain = hostile;
        }
    }
    for (DnsExchange &exchange : one.evidence) {
        exchange.question.name = hostile;
    }
}

} // namespace

QByteArray listLetterSource()
{
    QByteArray source = R"(Return-Path: <gardeners-bounces@list.example.net>
Delivered-To: alice@example.com
Authentication-Results: mx.example.com; dkim=pass header.d=example.org;
	spf=softfail smtp.mailfrom=list.example.net; dmarc=fail
Received: from list.example.net (list.example.net [198.51.100.7])
	by mx.example.com (Postfix) with ESMTPS id 2; Fri, 20 Nov 2026 09:01:00 +0000
Received-SPF: pass (other.example: allowed) client-ip=198.51.100.7
ARC-Authentication-Results: i=1; first.example; dkim=pass header.d=example.org
DKIM-Signature: v=1; a=ed25519-sha256; d=list.example.net; s=ed; c=relaxed/simple;
	h=from:to:subject:date; bh=AAAA; b=BBBB
DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=s2026; c=relaxed/simple;
	h=from:to:subject:date; bh=CCCC; b=DDDD
DKIM-Signature: v=1; a=rsa-sha1; d=old.example.com; s=1999;
	h=from:to:subject:date; bh=EEEE; b=FFFF
From: Bob <bob@news.example.org>
To: gardeners@list.example.net
Subject: [gardeners] Roses
Date: Fri, 20 Nov 2026 09:00:00 +0000
Message-ID: <roses@news.example.org>

Cut them in spring.
-- 
List of gardeners
)";
    return source.replace("\n", "\r\n");
}

SignatureFacts listLetterSignatures(const QByteArray &source)
{
    SignatureFacts facts;
    facts.dkim = {listSignature(source), authorSignature(source), oldSignature(source)};
    facts.arc = arc(source);
    DmarcOutcome other = dmarc();
    other.author = "example.edu";
    other.result = DmarcResult::None;
    other.reason = DmarcReason::NoRecord;
    other.recordDomain.clear();
    other.record = {};
    other.applied = {};
    other.alignments.clear();
    other.legacy = {};
    facts.dmarc = {dmarc(), other};
    AuthenticationResults spf = results(source, "Received-SPF", "other.example", AuthResTrust::ForeignId);
    spf.form = AuthResForm::ReceivedSpf;
    spf.methods = {method("spf", "pass", {{"smtp", "client-ip", "198.51.100.7"}})};
    spf.deviations = {AuthResDeviation::Malformed};
    facts.recorded
        = {results(source, "Authentication-Results: mx.example.com", "mx.example.com", AuthResTrust::Trusted), spf};
    return facts;
}

CaseReport listLetterReport(const QByteArray &source)
{
    CaseReport report;
    report.sourceName = QStringLiteral("letter.eml");
    report.sha256 = QByteArray(64, '0');
    report.size = source.size();
    report.now = at(60);
    report.facts.message = Message::parse(source);
    report.facts.signatures = listLetterSignatures(source);
    for (const DkimOutcome &one : report.facts.signatures.dkim) {
        report.dns.append(one.evidence);
    }
    report.dns.append(report.facts.signatures.dmarc.first().evidence);
    report.conclusion.verdict = Verdict::AlteredInTransit;
    report.conclusion.certainty = Certainty::Proven;
    return report;
}

CaseReport signedBounceReport()
{
    CaseReport report = backscatterReport();
    report.facts.signatures = listLetterSignatures();
    report.facts.original->signatures = listLetterSignatures();
    return report;
}

SignatureFacts hostileSignatures(const QByteArray &hostile)
{
    SignatureFacts facts = listLetterSignatures();
    for (DkimOutcome &one : facts.dkim) {
        spoil(one, hostile);
    }
    for (ArcSet &set : facts.arc.sets) {
        set.sealer = set.selector = set.chainStatus = hostile;
        spoil(set.seal, hostile);
        spoil(set.messageSignature, hostile);
        spoil(set.results, hostile);
    }
    for (DmarcOutcome &one : facts.dmarc) {
        spoil(one, hostile);
    }
    for (AuthenticationResults &one : facts.recorded) {
        spoil(one, hostile);
    }
    return facts;
}

} // namespace Indicia::Fixture
