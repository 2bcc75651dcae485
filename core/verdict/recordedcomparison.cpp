// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedcomparison.h"

#include "signaturetokens.h"
#include "tokens.h"

#include "domainname.h"

#include <algorithm>
#include <optional>

namespace Indicia {

namespace {

using Comparison = std::optional<RecordedComparison>;

/// Words of older and private use, in those of RFC 8601 section 2.7.
QByteArray plainWord(const QByteArray &result)
{
    if (result == "hardfail") { // RFC 5451, and many after it
        return "fail";
    }
    if (result == "bestguesspass") { // Microsoft: no record, and SPF or DKIM aligned
        return "none";
    }
    return result;
}

bool isNoAnswer(QByteArrayView word)
{
    return word == "temperror" || word == "not-asked";
}

Comparison compared(const AuthMethodResult &recorded, const QByteArray &found, RecordedDifference whenOther)
{
    if (isNoAnswer(found)) { // a missing answer of ours is no difference
        return std::nullopt;
    }
    const QByteArray word = plainWord(recorded.result);
    return RecordedComparison{recorded.method, word, found, word == found ? RecordedDifference::None : whenOther};
}

/// "user@example.org", "@example.org" and "example.org" all name a domain.
QByteArray domainIn(const QByteArray &value)
{
    const QByteArrayView domain = domainOf(value);
    return domain.isEmpty() ? value : domain.toByteArray();
}

Comparison compareSpf(const AuthMethodResult &recorded, const HostChecks &host)
{
    const QByteArray mailFrom = recorded.property("smtp", "mailfrom") + recorded.property("smtp", "envelope-from");
    const QByteArray helo = recorded.property("smtp", "helo");
    const bool byHelo
        = recorded.property("smtp", "identity") == "helo" || (domainIn(mailFrom).isEmpty() && !helo.isEmpty());
    const auto ours
        = std::ranges::find(host.spf, byHelo ? SpfIdentity::Helo : SpfIdentity::MailFrom, &SpfOutcome::identity);
    if (ours == host.spf.cend() || ours->reason == SpfReason::NoPeerAddress) {
        return std::nullopt;
    }
    const QByteArray domain = byHelo ? helo : domainIn(mailFrom);
    auto reason = RecordedDifference::DnsChanged;
    if (!domain.isEmpty() && !ours->domain.isEmpty() && !sameDomain(domain, ours->domain)) {
        reason = RecordedDifference::OtherIdentity;
    } else if (const auto client = IpAddress::parse(recorded.property("smtp", "client-ip"));
        client && client != ours->ip) {
        reason = RecordedDifference::OtherHop;
    }
    // OpenDMARC, and whoever has "hardfail", says "fail" for softfail too.
    const bool sameThing = ours->result == SpfResult::SoftFail && recorded.result == "fail";
    return compared(recorded, sameThing ? recorded.result : tokenBytes(ours->result), reason);
}

/// The signature that the properties name (RFC 8601 section 2.7.1, RFC 6008); null where it is none of these.
const DkimOutcome *signatureOf(const AuthMethodResult &recorded, const QList<DkimOutcome> &signatures)
{
    const QByteArray domain = recorded.property("header", "d");
    const QByteArray selector = recorded.property("header", "s");
    const QByteArray identity = recorded.property("header", "i");
    const auto fits = [&](const DkimOutcome &one) {
        return (domain.isEmpty() || sameDomain(domain, one.domain))
            && (selector.isEmpty() || sameDomain(selector, one.selector))
            && (identity.isEmpty() || isInDomain(domainIn(identity), one.domain));
    };
    const auto it = std::ranges::find_if(signatures, fits);
    return it == signatures.cend() ? nullptr : &*it;
}

Comparison compareDkim(const AuthMethodResult &recorded, const QList<DkimOutcome> &signatures)
{
    if (signatures.isEmpty() && recorded.result != "none") {
        return std::nullopt; // taken out on the way, or not looked at: nothing to compare
    }
    const DkimOutcome *ours = signatureOf(recorded, signatures);
    if (!ours) {
        const QByteArray found = tokenBytes(DkimResult::None);
        return compared(recorded, found, RecordedDifference::OtherIdentity);
    }
    const bool noLongerFits = recorded.result == "pass"
        && (ours->reason == DkimReason::BodyHashMismatch || ours->reason == DkimReason::SignatureMismatch);
    return compared(recorded, tokenBytes(ours->result),
        noLongerFits ? RecordedDifference::AlteredSince : RecordedDifference::DnsChanged);
}

Comparison compareDmarc(const AuthMethodResult &recorded, const SignatureFacts &signatures)
{
    const QByteArray author = domainIn(recorded.property("header", "from"));
    if (signatures.dmarc.isEmpty()) {
        return std::nullopt;
    }
    const auto same = std::ranges::find_if(
        signatures.dmarc, [&](const DmarcOutcome &one) { return author.isEmpty() || sameDomain(author, one.author); });
    if (same == signatures.dmarc.cend()) {
        return compared(recorded, tokenBytes(signatures.dmarc.first().result), RecordedDifference::OtherIdentity);
    }
    const bool altered = recorded.result == "pass" && std::ranges::any_of(signatures.dkim, [](const DkimOutcome &one) {
        return one.reason == DkimReason::BodyHashMismatch || one.reason == DkimReason::SignatureMismatch;
    });
    return compared(recorded, tokenBytes(same->result),
        altered ? RecordedDifference::AlteredSince : RecordedDifference::DnsChanged);
}

Comparison compareIprev(const AuthMethodResult &recorded, const IprevOutcome &ours)
{
    if (ours.result == IprevResult::None) {
        return std::nullopt;
    }
    // RFC 8601 section 2.7.3 calls a missing PTR record "permerror"; many receivers write "fail" for it.
    const bool sameThing = ours.reason == IprevReason::NoReverseName && recorded.result == "fail";
    return compared(recorded, sameThing ? recorded.result : tokenBytes(ours.result), RecordedDifference::DnsChanged);
}

Comparison compareOne(const AuthMethodResult &recorded, const SignatureFacts &signatures, const HostChecks &host)
{
    if (recorded.method == "spf") {
        return compareSpf(recorded, host);
    }
    if (recorded.method == "dkim") {
        return compareDkim(recorded, signatures.dkim);
    }
    if (recorded.method == "dmarc") {
        return compareDmarc(recorded, signatures);
    }
    if (recorded.method == "arc") {
        return signatures.arc.sets.isEmpty()
            ? std::nullopt
            : compared(recorded, tokenBytes(signatures.arc.result), RecordedDifference::AlteredSince);
    }
    if (recorded.method == "iprev") {
        return compareIprev(recorded, host.iprev);
    }
    return std::nullopt;
}

} // namespace

QList<RecordedComparison> compareRecorded(
    const AuthenticationResults &field, const SignatureFacts &signatures, const HostChecks &host)
{
    QList<RecordedComparison> comparisons;
    for (const AuthMethodResult &recorded : field.methods) {
        if (const Comparison one = compareOne(recorded, signatures, host)) {
            comparisons.append(*one);
        }
    }
    return comparisons;
}

} // namespace Indicia
