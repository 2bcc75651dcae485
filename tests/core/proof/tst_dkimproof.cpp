// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"
#include "proofs.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono;

Q_DECLARE_METATYPE(Indicia::DkimOutcome)
Q_DECLARE_METATYPE(Indicia::OriginalExtent)

namespace {

constexpr sys_days arrivalDay = 2026y / November / 20;

Identity signing()
{
    Identity identity;
    identity.domains = {"example.org"};
    identity.dkim = DkimPolicy{.domain = "example.org", .selectors = {"s1", "s2"}, .alwaysSince = 2026y / October / 1};
    return identity;
}

ProofCase failure()
{
    ProofCase about;
    about.kind = MessageKind::Failure;
    about.at = arrivalDay + hours(9);
    about.originalDate = arrivalDay + hours(8);
    return about;
}

const QByteArray header("Received: from a.example.org by mx.example.net; Fri, 20 Nov 2026 08:00:00 +0000\r\n"
                        "From: alice@example.org\r\nTo: bob@example.net\r\nDate: Fri, 20 Nov 2026 08:00:00 +0000\r\n"
                        "Message-ID: <1@example.org>\r\nSubject: Plans\r\n\r\n");

ReturnedOriginal original(OriginalExtent extent, bool inlineInText = false)
{
    ReturnedOriginal returned;
    returned.extent = extent;
    returned.inlineInText = inlineInText;
    if (extent != OriginalExtent::None) {
        returned.message = Message::parse(header + "Hello\r\n");
    }
    return returned;
}

/// A signature by s1 of our domain that ended with @p reason.
DkimOutcome signature(
    DkimReason reason, DkimHash headerSignature = DkimHash::NotChecked, DkimHash bodyHash = DkimHash::NotChecked)
{
    DkimOutcome outcome;
    outcome.domain = "example.org";
    outcome.selector = "s1";
    outcome.signedFields = {"from", "to", "subject", "date", "message-id"};
    outcome.reason = reason;
    outcome.headerSignature = headerSignature;
    outcome.bodyHash = bodyHash;
    outcome.source = {.document = 0, .offset = 10, .length = 20};
    return outcome;
}

DkimOutcome verified()
{
    return signature(DkimReason::Verified, DkimHash::Match, DkimHash::Match);
}

DkimOutcome by(DkimOutcome outcome, const QByteArray &domain, const QByteArray &selector)
{
    outcome.domain = domain;
    outcome.selector = selector;
    return outcome;
}

DkimOutcome repaired(DkimOutcome outcome)
{
    outcome.repair = DkimRepair{};
    return outcome;
}

DkimOutcome withSecondFrom(DkimOutcome outcome)
{
    outcome.concerns.append(DkimConcern::FromAddedLater);
    return outcome;
}

} // namespace

/// Our own signature in a message that came back: what each outcome of the verifier proves.
class TestDkimProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSignature_data();
    void oneSignature();
    void unsignedOriginal_data();
    void unsignedOriginal();
    void theBestOfSeveralDecides_data();
    void theBestOfSeveralDecides();
    void binds_data();
    void binds();
    void asksOnlyOfAnswers();
};

void TestDkimProof::oneSignature_data()
{
    QTest::addColumn<DkimOutcome>("outcome");
    QTest::addColumn<OriginalExtent>("extent");
    QTest::addColumn<bool>("inlineInText");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    using enum OriginalExtent;
    const auto row = [](const char *name, const DkimOutcome &outcome, OriginalExtent extent, ProofResult result,
                         ProofReason reason, bool inlineInText = false) {
        QTest::newRow(name) << outcome << extent << inlineInText << result << reason;
    };
    const DkimOutcome headerOnly = signature(DkimReason::BodyNotCheckable, DkimHash::Match, DkimHash::NotCheckable);
    const DkimOutcome otherBody = signature(DkimReason::BodyHashMismatch, DkimHash::Match, DkimHash::Mismatch);
    const DkimOutcome otherHeader = signature(DkimReason::SignatureMismatch, DkimHash::Mismatch, DkimHash::Match);
    const DkimOutcome other = signature(DkimReason::BodyHashMismatch, DkimHash::Mismatch, DkimHash::Mismatch);

    row("full: verified", verified(), Full, ProofResult::Valid, ProofReason::Verified);
    row("full, quoted verbatim in a text: verified", verified(), Full, ProofResult::Valid, ProofReason::Verified, true);
    row("header only: b= over the header", headerOnly, HeadersOnly, ProofResult::Valid, ProofReason::HeadersVerified);
    row("truncated: b= over the header", headerOnly, Truncated, ProofResult::Valid, ProofReason::HeadersVerified);
    row("full, other body: ours, altered", otherBody, Full, ProofResult::Invalid, ProofReason::Altered);
    row("quoted, other body: a quote changes bodies", otherBody, Full, ProofResult::Valid, ProofReason::HeadersVerified,
        true);
    row("an alteration explains it: ours, altered", repaired(otherHeader), Full, ProofResult::Invalid,
        ProofReason::Altered);
    row("other header: not what our key signed", otherHeader, Full, ProofResult::Invalid, ProofReason::BadSignature);
    row("other header and body", other, Full, ProofResult::Invalid, ProofReason::BadSignature);
    row("header only, other header", otherHeader, HeadersOnly, ProofResult::Invalid, ProofReason::BadSignature);
    row("truncated, other header: who knows what was cut", otherHeader, Truncated, ProofResult::Unverifiable,
        ProofReason::NotVerbatim);
    row("quoted, other header: a quote changes headers", otherHeader, Full, ProofResult::Unverifiable,
        ProofReason::NotVerbatim, true);
    row("a second From above the signed one", withSecondFrom(verified()), Full, ProofResult::Invalid,
        ProofReason::Altered);
    row("l= leaves text open", signature(DkimReason::BodyExtended, DkimHash::Match, DkimHash::Match), Full,
        ProofResult::Valid, ProofReason::BodyExtended);
    row("x= was past when it was handed over",
        signature(DkimReason::SignatureExpired, DkimHash::Match, DkimHash::Match), Full, ProofResult::Expired,
        ProofReason::TagExpired);
    row("x= was past, and it does not fit", signature(DkimReason::SignatureExpired, DkimHash::Mismatch), Full,
        ProofResult::Invalid, ProofReason::BadSignature);
    row("t= lies ahead: somebody's clock", signature(DkimReason::SignedInFuture, DkimHash::Match, DkimHash::Match),
        Full, ProofResult::Valid, ProofReason::Verified);
    row("SHA-1 proves nothing today", signature(DkimReason::WeakHash, DkimHash::Match, DkimHash::Match), Full,
        ProofResult::Unverifiable, ProofReason::WeakSignature);
    row("a short key proves nothing", signature(DkimReason::WeakKey, DkimHash::Match, DkimHash::Match), Full,
        ProofResult::Unverifiable, ProofReason::WeakSignature);
    row("our selector, taken out of DNS", signature(DkimReason::NoKey), Full, ProofResult::Unverifiable,
        ProofReason::KeyGone);
    row("our selector in capitals", by(signature(DkimReason::NoKey), "example.org", "S2"), Full,
        ProofResult::Unverifiable, ProofReason::KeyGone);
    row("our key, revoked", signature(DkimReason::KeyRevoked), Full, ProofResult::Unverifiable, ProofReason::KeyGone);
    row("a selector that never was", by(signature(DkimReason::NoKey), "example.org", "dkim"), Full,
        ProofResult::Invalid, ProofReason::UnknownSelector);
    row("a selector of a subdomain that verifies", by(verified(), "news.example.org", "esp"), Full, ProofResult::Valid,
        ProofReason::Verified);
    row("a field that no signer writes", signature(DkimReason::SyntaxError), Full, ProofResult::Invalid,
        ProofReason::BadSignature);
    row("the same in a quote", signature(DkimReason::SyntaxError), Full, ProofResult::Unverifiable,
        ProofReason::NotVerbatim, true);
    row("broken key record", signature(DkimReason::KeySyntaxError), Full, ProofResult::Unverifiable,
        ProofReason::SignatureUnusable);
    row("algorithm that the library lacks", signature(DkimReason::CryptoUnavailable), Full, ProofResult::Unverifiable,
        ProofReason::SignatureUnusable);
    row("DNS did not answer", signature(DkimReason::DnsTimeout), Full, ProofResult::Unverifiable,
        ProofReason::DnsFailed);
    row("lookups are off", signature(DkimReason::LookupsOff), Full, ProofResult::Unverifiable, ProofReason::LookupsOff);
    row("another domain's signature is none of ours", by(verified(), "example.net", "s1"), Full, ProofResult::Absent,
        ProofReason::TagMissing);
    row("a name that only ends alike", by(verified(), "notexample.org", "s1"), Full, ProofResult::Absent,
        ProofReason::TagMissing);
}

void TestDkimProof::oneSignature()
{
    QFETCH(const DkimOutcome, outcome);
    QFETCH(const OriginalExtent, extent);
    QFETCH(const bool, inlineInText);
    const ProofOutcome proof = dkimProof(failure(), original(extent, inlineInText), {outcome}, signing());
    QCOMPARE(proof.scheme, ProofScheme::Dkim);
    QTEST(proof.result, "result");
    QTEST(proof.reason, "reason");
    QCOMPARE(proof.evidence.isEmpty(), proof.result == ProofResult::Absent);
}

void TestDkimProof::unsignedOriginal_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<ReturnedOriginal>("returned");
    QTest::addColumn<bool>("ownServer");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const Identity &identity, const ReturnedOriginal &returned, bool ownServer,
                         ProofResult result, ProofReason reason) {
        QTest::newRow(name) << identity << returned << ownServer << result << reason;
    };
    using enum OriginalExtent;
    Identity identity = signing();
    row("full", identity, original(Full), false, ProofResult::Absent, ProofReason::TagMissing);
    row("header only", identity, original(HeadersOnly), false, ProofResult::Absent, ProofReason::TagMissing);
    row("report of our own server: it signs on the way out", identity, original(Full), true, ProofResult::Absent,
        ProofReason::OwnServerReport);
    row("truncated: the signature may be among what was cut", identity, original(Truncated), false,
        ProofResult::Unverifiable, ProofReason::NotVerbatim);
    row("quoted with its trace: no selection", identity, original(Full, true), false, ProofResult::Absent,
        ProofReason::TagMissing);
    ReturnedOriginal selection = original(HeadersOnly, true);
    selection.message = Message::parse("From: alice@example.org\r\nSubject: Plans\r\n\r\n");
    row("a quoted selection of fields", identity, selection, false, ProofResult::Unverifiable,
        ProofReason::NotVerbatim);
    selection.inlineInText = false;
    row("a part with a selection of fields", identity, selection, false, ProofResult::Unverifiable,
        ProofReason::NotVerbatim);
    selection.message = Message::parse(header.sliced(header.indexOf("From:")));
    row("a selection with its Message-ID, and without the trace that whoever took it in had written", identity,
        selection, false, ProofResult::Unverifiable, ProofReason::NotVerbatim);
    row("nothing came back", identity, original(None), false, ProofResult::Unverifiable, ProofReason::NoOriginal);
    ReturnedOriginal unread = original(Full);
    unread.message = Message::parse("DKIM-Signature: v=1; d=example.org\r\n" + header);
    row("a signature that nobody looked at", identity, unread, false, ProofResult::Unverifiable,
        ProofReason::SignatureUnusable);
    identity.dkim->alwaysSince = 2026y / November / 25;
    row("before we signed all", identity, original(Full), false, ProofResult::Unverifiable, ProofReason::NoPolicy);
    identity.dkim->alwaysSince.reset();
    row("we do not sign all", identity, original(Full), false, ProofResult::Unverifiable, ProofReason::NoPolicy);
    identity.dkim.reset();
    row("it is not known whether we sign", identity, original(Full), false, ProofResult::Unverifiable,
        ProofReason::NoPolicy);
    row("nothing is known", Identity(), original(Full), false, ProofResult::Unverifiable, ProofReason::NoPolicy);
}

void TestDkimProof::unsignedOriginal()
{
    QFETCH(const Identity, identity);
    QFETCH(const ReturnedOriginal, returned);
    QFETCH(const bool, ownServer);
    ProofCase about = failure();
    about.ownServerReport = ownServer;
    const ProofOutcome proof = dkimProof(about, returned, {}, identity);
    QTEST(proof.result, "result");
    QTEST(proof.reason, "reason");
    QVERIFY(proof.binds.isEmpty());
}

void TestDkimProof::theBestOfSeveralDecides_data()
{
    QTest::addColumn<QList<DkimOutcome>>("signatures");
    QTest::addColumn<ProofReason>("reason");
    const DkimOutcome bad = signature(DkimReason::SignatureMismatch, DkimHash::Mismatch);
    const DkimOutcome open = signature(DkimReason::DnsTimeout);
    const DkimOutcome altered = signature(DkimReason::BodyHashMismatch, DkimHash::Match, DkimHash::Mismatch);
    QTest::newRow("one that fits, after one that does not") << QList{bad, verified()} << ProofReason::Verified;
    QTest::newRow("one that could not be checked keeps it open") << QList{bad, open} << ProofReason::DnsFailed;
    QTest::newRow("what was verified over the header says more than no answer")
        << QList{open, altered} << ProofReason::Altered;
    QTest::newRow("a stranger's does not count")
        << QList{by(verified(), "example.net", "x"), bad} << ProofReason::BadSignature;
}

void TestDkimProof::theBestOfSeveralDecides()
{
    QFETCH(const QList<DkimOutcome>, signatures);
    QTEST(dkimProof(failure(), original(OriginalExtent::Full), signatures, signing()).reason, "reason");
}

void TestDkimProof::binds_data()
{
    QTest::addColumn<DkimOutcome>("outcome");
    QTest::addColumn<QList<ProofBinding>>("binds");
    using enum ProofBinding;
    QTest::newRow("all of it") << verified() << QList{Headers, Body, MessageId, Date, Recipients};
    DkimOutcome few = verified();
    few.signedFields = {"from", "date"};
    QTest::newRow("only what is signed") << few << QList{Headers, Body, Date};
    QTest::newRow("the header alone") << signature(DkimReason::BodyNotCheckable, DkimHash::Match,
        DkimHash::NotCheckable) << QList{Headers, MessageId, Date, Recipients};
    QTest::newRow("altered afterwards: still our header") << signature(DkimReason::BodyHashMismatch, DkimHash::Match,
        DkimHash::Mismatch) << QList{Headers, MessageId, Date, Recipients};
    QTest::newRow("does not fit") << signature(DkimReason::SignatureMismatch, DkimHash::Mismatch)
                                  << QList<ProofBinding>();
    QTest::newRow("not checked") << signature(DkimReason::DnsTimeout) << QList<ProofBinding>();
}

void TestDkimProof::binds()
{
    QFETCH(const DkimOutcome, outcome);
    QTEST(dkimProof(failure(), original(OriginalExtent::Full), {outcome}, signing()).binds, "binds");
}

void TestDkimProof::asksOnlyOfAnswers()
{
    ProofCase about = failure();
    for (const MessageKind kind : {MessageKind::Ordinary, MessageKind::Feedback, MessageKind::DmarcReport}) {
        about.kind = kind;
        QCOMPARE(dkimProof(about, original(OriginalExtent::Full), {verified()}, signing()).result,
            ProofResult::NotApplicable);
    }
    about.kind = MessageKind::AutoReply;
    QCOMPARE(dkimProof(about, original(OriginalExtent::Full), {verified()}, signing()).result, ProofResult::Valid);
}

QTEST_GUILESS_MAIN(TestDkimProof)
#include "tst_dkimproof.moc"
