// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedcomparison.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::RecordedDifference)

namespace {

DkimOutcome signature(const QByteArray &domain, const QByteArray &selector, DkimResult result, DkimReason reason)
{
    DkimOutcome outcome;
    outcome.domain = domain;
    outcome.selector = selector;
    outcome.result = result;
    outcome.reason = reason;
    return outcome;
}

SpfOutcome spf(SpfIdentity identity, const QByteArray &domain, SpfResult result)
{
    SpfOutcome outcome;
    outcome.identity = identity;
    outcome.domain = domain;
    outcome.ip = IpAddress::parse("192.0.2.1");
    outcome.result = result;
    outcome.reason = SpfReason::Matched;
    return outcome;
}

/// What we found: SPF fails for the envelope and passes for HELO, one signature passes and one does not.
HostChecks host()
{
    HostChecks checks;
    checks.spf = {spf(SpfIdentity::Helo, "mx.example.org", SpfResult::Pass),
        spf(SpfIdentity::MailFrom, "example.org", SpfResult::Fail)};
    checks.iprev.result = IprevResult::PermError;
    checks.iprev.reason = IprevReason::NoReverseName;
    return checks;
}

SignatureFacts signatures()
{
    SignatureFacts facts;
    facts.dkim = {signature("example.org", "s1", DkimResult::Pass, DkimReason::Verified),
        signature("list.example.net", "s2", DkimResult::Fail, DkimReason::BodyHashMismatch),
        signature("gone.example", "s3", DkimResult::PermError, DkimReason::NoKey),
        signature("slow.example", "s4", DkimResult::TempError, DkimReason::DnsTimeout)};
    DmarcOutcome dmarc;
    dmarc.author = "example.org";
    dmarc.result = DmarcResult::Fail;
    facts.dmarc = {dmarc};
    return facts;
}

} // namespace

/// What a trusted receiver wrote, beside ours: do they agree, and why not?
class TestRecordedComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void nothingToCompare();
};

void TestRecordedComparison::compares_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("compared");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<RecordedDifference>("difference");
    using enum RecordedDifference;
    const auto row = [](const char *name, const char *result, const char *found, RecordedDifference difference) {
        QTest::newRow(name) << QByteArray("mx.example.net; ") + result << true << QByteArray(found) << difference;
    };
    const auto leftOut = [](const char *name, const char *result) {
        QTest::newRow(name) << QByteArray("mx.example.net; ") + result << false << QByteArray() << None;
    };
    row("spf agrees", "spf=fail smtp.mailfrom=example.org", "fail", None);
    row("spf with the whole address", "spf=fail smtp.mailfrom=alice@example.org", "fail", None);
    row("older word for fail", "spf=hardfail smtp.mailfrom=example.org", "fail", None);
    row("spf: the record says another thing now", "spf=pass smtp.mailfrom=example.org", "fail", DnsChanged);
    row("spf of another domain", "spf=pass smtp.mailfrom=example.com", "fail", OtherIdentity);
    row("spf of HELO", "spf=pass smtp.helo=mx.example.org", "pass", None);
    row("spf of HELO, another name", "spf=fail smtp.helo=other.example.org", "pass", OtherIdentity);
    row("spf of another client", "spf=pass smtp.mailfrom=example.org smtp.client-ip=198.51.100.9", "fail", OtherHop);
    row("spf of the same client", "spf=pass smtp.mailfrom=example.org smtp.client-ip=192.0.2.1", "fail", DnsChanged);
    row("dkim agrees", "dkim=pass header.d=example.org header.s=s1", "pass", None);
    row("dkim by i=", "dkim=pass header.i=@example.org", "pass", None);
    row("dkim fitted then", "dkim=pass header.d=list.example.net header.s=s2", "fail", AlteredSince);
    row("dkim failed then too", "dkim=fail header.d=list.example.net", "fail", None);
    row("dkim: the key was there then", "dkim=pass header.d=gone.example header.s=s3", "permerror", DnsChanged);
    row("dkim of a signature that is not there", "dkim=pass header.d=example.com", "none", OtherIdentity);
    leftOut("dkim: no answer of ours", "dkim=pass header.d=slow.example header.s=s4");
    row("dmarc fitted then", "dmarc=pass header.from=example.org", "fail", AlteredSince);
    row("dmarc agrees", "dmarc=fail header.from=example.org", "fail", None);
    row("dmarc of another author", "dmarc=pass header.from=example.com", "fail", OtherIdentity);
    row("no reverse name: fail for some, permerror by RFC 8601", "iprev=fail policy.iprev=192.0.2.1", "fail", None);
    row("reverse name that is gone", "iprev=pass policy.iprev=192.0.2.1", "permerror", DnsChanged);
    leftOut("a method that we do not check", "auth=pass smtp.auth=alice");
    leftOut("no chain of seals here", "arc=pass");
}

void TestRecordedComparison::compares()
{
    QFETCH(const QByteArray, field);
    QFETCH(const bool, compared);
    const auto comparisons = compareRecorded(readAuthenticationResults(field), signatures(), host());
    QCOMPARE(comparisons.size(), compared ? 1 : 0);
    if (compared) {
        QTEST(comparisons.first().found, "found");
        QTEST(comparisons.first().difference, "difference");
    }
}

void TestRecordedComparison::nothingToCompare()
{
    const AuthenticationResults field = readAuthenticationResults(
        "mx.example.net; spf=pass smtp.mailfrom=example.org; dkim=pass header.d=example.org; dmarc=pass");
    QVERIFY(compareRecorded(field, {}, {}).isEmpty());
    HostChecks off = host();
    for (SpfOutcome &outcome : off.spf) {
        outcome.result = SpfResult::NotAsked; // lookups are off
    }
    QVERIFY(compareRecorded(readAuthenticationResults("mx.example.net; spf=pass smtp.mailfrom=example.org"), {}, off)
            .isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordedComparison)
#include "tst_recordedcomparison.moc"
