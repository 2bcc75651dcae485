// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcatalogue.h"
#include "findings.h"
#include "identity.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;
using namespace std::chrono;

namespace {

const sys_days day = 2026y / November / 20;

DkimOutcome signature(DkimReason reason, DkimHash headerSignature = DkimHash::Match)
{
    DkimOutcome outcome;
    outcome.source = {.document = 0, .offset = 0, .length = 10};
    outcome.domain = "example.org";
    outcome.selector = "s1";
    outcome.signedFields = {"from", "to", "date"};
    outcome.reason = reason;
    outcome.headerSignature = headerSignature;
    outcome.result = reason == DkimReason::Verified ? DkimResult::Pass : DkimResult::Fail;
    return outcome;
}

CaseFacts letter(const QByteArray &fields = "From: alice@example.org\r\n")
{
    CaseFacts facts;
    facts.message = Message::parse(fields + "To: bob@example.net\r\n\r\nHello\r\n");
    return facts;
}

/// A bounce about @p recipient that returns a letter of ours to bob@example.net, signed @p daysBefore.
CaseFacts bounceAbout(const QByteArray &recipient, int daysBefore = 0)
{
    CaseFacts facts;
    facts.bounce.kind = MessageKind::Failure;
    BounceRecipient one;
    one.address = recipient;
    facts.bounce.recipients = {one};
    facts.bounce.original.extent = OriginalExtent::Full;
    facts.bounce.original.message = letter().message;
    OriginalFacts original;
    DkimOutcome outcome = signature(DkimReason::Verified);
    outcome.signedAt = day - days(daysBefore);
    original.signatures.dkim = {outcome};
    original.envelope.receivedAt = day;
    original.injection.ip = IpAddress::parse("203.0.113.9");
    original.injection.basis = InjectionPoint::Basis::ReceivedOfReportingMta;
    facts.original = original;
    ProofOutcome proof;
    proof.scheme = ProofScheme::Dkim;
    proof.result = ProofResult::Valid;
    proof.reason = ProofReason::Verified;
    proof.binds = {ProofBinding::Headers, ProofBinding::Recipients};
    proof.evidence = {outcome.source};
    facts.proofs = {proof};
    return facts;
}

QByteArrayList idsOf(const QList<Finding> &findings, const QByteArrayList &prefixes)
{
    QByteArrayList ids;
    for (const Finding &finding : findings) {
        if (std::ranges::any_of(prefixes, [&](const QByteArray &prefix) { return finding.id.startsWith(prefix); })) {
            ids.append(finding.id);
        }
    }
    return ids;
}

const Finding *find(const QList<Finding> &findings, const QByteArray &id)
{
    const auto it = std::ranges::find(findings, id, &Finding::id);
    return it == findings.cend() ? nullptr : &*it;
}

DmarcOutcome dmarc(DmarcResult result, DmarcPolicy policy)
{
    DmarcOutcome outcome;
    outcome.author = "example.org";
    outcome.result = result;
    outcome.reason = result == DmarcResult::Pass ? DmarcReason::AlignedDkim : DmarcReason::NothingPassed;
    outcome.orgDomain = "example.org";
    outcome.recordDomain = "example.org";
    outcome.applied.published = policy;
    outcome.applied.effective = policy;
    return outcome;
}

} // namespace

/// What signatures, seals and policies become as findings, and on what evidence.
class TestSignatureFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasItsFinding_data();
    void everyReasonHasItsFinding();
    void onlyWhatWasVerifiedIsCryptographic_data();
    void onlyWhatWasVerifiedIsCryptographic();
    void concernsOfAVerifiedSignature();
    void concernsOfABrokenOneSayNothing();
    void author_data();
    void author();
    void seals();
    void policies_data();
    void policies();
    void recordedResults();
    void recipientsOfASignedLetter_data();
    void recipientsOfASignedLetter();
    void timeOfASignedLetter_data();
    void timeOfASignedLetter();
    void whatCouldHaveBeenRefused();
    void whatCanBeTightened_data();
    void whatCanBeTightened();
};

void TestSignatureFindings::everyReasonHasItsFinding_data()
{
    QTest::addColumn<int>("reason");
    for (int i = 0; i <= static_cast<int>(DkimReason::CryptoUnavailable); ++i) {
        QTest::addRow("reason %d", i) << i;
    }
}

void TestSignatureFindings::everyReasonHasItsFinding()
{
    QFETCH(const int, reason);
    CaseFacts facts = letter();
    facts.signatures.dkim = {signature(static_cast<DkimReason>(reason))};
    const QByteArrayList ids = idsOf(makeFindings(facts, {}, {}), {"dkim."});
    QCOMPARE(ids.size(), 1);
    QVERIFY(findingKind(ids.first()));
}

void TestSignatureFindings::onlyWhatWasVerifiedIsCryptographic_data()
{
    QTest::addColumn<DkimReason>("reason");
    QTest::addColumn<DkimHash>("header");
    QTest::addColumn<bool>("proves");
    QTest::newRow("verified") << DkimReason::Verified << DkimHash::Match << true;
    QTest::newRow("header alone") << DkimReason::BodyNotCheckable << DkimHash::Match << true;
    QTest::newRow("other body, header as signed") << DkimReason::BodyHashMismatch << DkimHash::Match << true;
    QTest::newRow("other header") << DkimReason::SignatureMismatch << DkimHash::Mismatch << false;
    QTest::newRow("anybody can forge SHA-1") << DkimReason::WeakHash << DkimHash::Match << false;
    QTest::newRow("no key") << DkimReason::NoKey << DkimHash::NotChecked << false;
    QTest::newRow("no answer") << DkimReason::DnsTimeout << DkimHash::NotChecked << false;
}

void TestSignatureFindings::onlyWhatWasVerifiedIsCryptographic()
{
    QFETCH(const DkimReason, reason);
    QFETCH(const DkimHash, header);
    QFETCH(const bool, proves);
    CaseFacts facts = letter();
    facts.signatures.dkim = {signature(reason, header)};
    const QList<Finding> findings = makeFindings(facts, {}, {});
    const auto it = std::ranges::find_if(findings, [](const Finding &one) { return one.id.startsWith("dkim."); });
    QVERIFY(it != findings.cend());
    QCOMPARE(it->evidenceClass == EvidenceClass::Cryptographic, proves);
}

void TestSignatureFindings::concernsOfAVerifiedSignature()
{
    CaseFacts facts = letter();
    DkimOutcome outcome = signature(DkimReason::Verified);
    outcome.concerns = {DkimConcern::SubjectNotSigned, DkimConcern::ReplyToNotSigned, DkimConcern::FromAddedLater,
        DkimConcern::SubjectAddedLater, DkimConcern::KeyTesting, DkimConcern::ShortKey, DkimConcern::SeveralKeyRecords,
        DkimConcern::UnregisteredKeyTag};
    outcome.keyFromArchive = true;
    outcome.repair
        = DkimRepair{DkimAlteration::SubjectTagged, {.document = 0, .offset = 5, .length = 2}, {}, "Subject"};
    facts.signatures.dkim = {outcome};
    const QList<Finding> findings = makeFindings(facts, {}, {});
    QCOMPARE(idsOf(findings, {"dkim."}),
        QByteArrayList({"dkim.pass", "dkim.altered-in-transit", "dkim.key-from-archive", "dkim.from-added",
            "dkim.subject-added", "dkim.key-testing", "dkim.short-key", "dkim.several-keys", "dkim.obsolete-key-tag",
            "dkim.unsigned-fields"}));
    QCOMPARE(find(findings, "dkim.unsigned-fields")->values.value("fields"), "Subject, Reply-To");
    const Finding *altered = find(findings, "dkim.altered-in-transit");
    QCOMPARE(altered->values.value("alteration"), "subject-tagged");
    QVERIFY(altered->evidence.contains(Evidence(outcome.repair->source)));
    // A list's footer and its tag in the subject, which break two signatures of one signer.
    outcome.headerRepair = outcome.repair;
    outcome.repair = DkimRepair{DkimAlteration::FooterAppended, {.document = 0, .offset = 30, .length = 4}, {}, {}};
    facts.signatures.dkim = {outcome, outcome};
    const QList<Finding> both = makeFindings(facts, {}, {});
    QCOMPARE(idsOf(both, {"dkim.altered"}).size(), 1);
    const Finding *together = find(both, "dkim.altered-in-transit"); // neither makes the signature fit alone
    QCOMPARE(together->values.value("alteration"), "footer-appended");
    QCOMPARE(together->values.value("other"), "subject-tagged");
    QCOMPARE(together->values.value("otherField"), "Subject");
    QVERIFY(together->evidence.contains(Evidence(outcome.repair->source)));
    QVERIFY(together->evidence.contains(Evidence(outcome.headerRepair->source)));
}

void TestSignatureFindings::concernsOfABrokenOneSayNothing()
{
    CaseFacts facts = letter();
    DkimOutcome outcome = signature(DkimReason::SignatureMismatch, DkimHash::Mismatch);
    outcome.concerns = {DkimConcern::SubjectNotSigned, DkimConcern::FromAddedLater};
    facts.signatures.dkim = {outcome};
    QCOMPARE(idsOf(makeFindings(facts, {}, {}), {"dkim."}), QByteArrayList{"dkim.fail-signature"});
}

void TestSignatureFindings::author_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QList<DkimOutcome>>("signatures");
    QTest::addColumn<QByteArrayList>("ids");
    const QByteArray from("From: alice@example.org\r\n");
    const auto ofDomain = [](DkimOutcome outcome, const char *domain) {
        outcome.domain = domain;
        return outcome;
    };
    const DkimOutcome pass = signature(DkimReason::Verified);
    const DkimOutcome broken = signature(DkimReason::SignatureMismatch, DkimHash::Mismatch);
    const DkimOutcome otherBody = signature(DkimReason::BodyHashMismatch);
    const auto row = [](const char *name, const QByteArray &fields, const QList<DkimOutcome> &signatures,
                         const QByteArrayList &ids) { QTest::newRow(name) << fields << signatures << ids; };
    row("signed by the author's domain", from, {pass}, {"author.domain-signed"});
    row("signed by its parent domain", "From: alice@mail.example.org\r\n", {pass}, {"author.domain-signed"});
    row("signed by a stranger", from, {ofDomain(pass, "example.net")}, {});
    row("signed by a top-level domain", from, {ofDomain(pass, "org")}, {});
    row("one fits, one does not", from, {broken, pass}, {"author.domain-signed"});
    row("header as signed, other body", from, {otherBody}, {"author.signed-then-altered"});
    row("text after l=", from, {signature(DkimReason::BodyExtended)}, {"author.signed-then-altered"});
    row("fits in nothing", from, {broken}, {"author.signature-broken"});
    row("not checked", from, {signature(DkimReason::DnsTimeout)}, {"author.signature-unchecked"});
    row("no key: no signature", from, {signature(DkimReason::NoKey)}, {});
    row("a weak key: no signature", from, {signature(DkimReason::WeakKey)}, {});
    row("two authors: whose signature?", from + "From: mallory@example.net\r\n", {pass}, {"author.author-ambiguous"});
    row("by a list that only its envelope shows", from, {broken}, {"author.sent-by-list", "author.signature-broken"});
    row("by a list", from + "List-Id: <choir.example.net>\r\n", {broken},
        {"author.sent-by-list", "author.signature-broken"});
}

void TestSignatureFindings::author()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QList<DkimOutcome>, signatures);
    CaseFacts facts = letter(fields);
    facts.signatures.dkim = signatures;
    if (QByteArray(QTest::currentDataTag()).contains("envelope")) {
        facts.envelope.mailFrom = "choir+bounces-1-bob=example.net@lists.example.org";
    }
    QTEST(idsOf(makeFindings(facts, {}, {}), {"author."}), "ids");
}

void TestSignatureFindings::seals()
{
    CaseFacts facts = letter();
    facts.signatures.arc.result = ArcResult::Pass;
    facts.signatures.arc.reason = ArcReason::Verified;
    ArcSet set;
    set.instance = 1;
    set.sealer = "lists.example.net";
    set.results
        = readArcAuthenticationResults("i=1; lists.example.net; dkim=pass header.d=example.org; spf=fail; dmarc=pass");
    facts.signatures.arc.sets = {set};
    QList<Finding> findings = makeFindings(facts, {}, {});
    QCOMPARE(idsOf(findings, {"arc."}), QByteArrayList({"arc.pass", "arc.first-honest-hop", "arc.vouches-for-author"}));
    QCOMPARE(find(findings, "arc.vouches-for-author")->evidenceClass, EvidenceClass::Sender);
    Identity ours;
    ours.trustedHosts = {"lists.example.net"};
    findings = makeFindings(facts, ours, {});
    QCOMPARE(find(findings, "arc.vouches-for-author")->evidenceClass, EvidenceClass::TrustedHost);

    facts.signatures.arc.sets.first().results
        = readArcAuthenticationResults("i=1; lists.example.net; dkim=pass header.d=example.com; dmarc=fail");
    QCOMPARE(idsOf(makeFindings(facts, {}, {}), {"arc."}), QByteArrayList({"arc.pass", "arc.first-honest-hop"}));
    facts.signatures.arc.result = ArcResult::Fail;
    facts.signatures.arc.reason = ArcReason::SealMismatch;
    QCOMPARE(idsOf(makeFindings(facts, {}, {}), {"arc."}), QByteArrayList{"arc.fail"});
}

void TestSignatureFindings::policies_data()
{
    QTest::addColumn<DmarcOutcome>("outcome");
    QTest::addColumn<QByteArrayList>("ids");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *name, const DmarcOutcome &outcome, const QByteArrayList &ids, Severity severity) {
        QTest::newRow(name) << outcome << ids << severity;
    };
    using enum DmarcResult;
    row("pass", dmarc(Pass, DmarcPolicy::Reject), {"dmarc.pass"}, Severity::Good);
    row("fail, reject", dmarc(Fail, DmarcPolicy::Reject), {"dmarc.fail"}, Severity::Bad);
    row("fail, quarantine", dmarc(Fail, DmarcPolicy::Quarantine), {"dmarc.fail"}, Severity::Bad);
    row("fail, none", dmarc(Fail, DmarcPolicy::None), {"dmarc.fail-monitored"}, Severity::Warning);
    DmarcOutcome testing = dmarc(Fail, DmarcPolicy::Quarantine);
    testing.record.testing = true;
    testing.applied.published = DmarcPolicy::Reject;
    row("testing: one level weaker", testing, {"dmarc.fail", "dmarc.testing"}, Severity::Bad);
    DmarcOutcome faulty = dmarc(Pass, DmarcPolicy::None);
    faulty.record.faults = {DmarcRecordFault::RemovedTag};
    faulty.legacy.differs = true;
    row("fault in the record, other answer of RFC 7489", faulty,
        {"dmarc.pass", "dmarc.record-fault", "dmarc.differs-from-rfc7489"}, Severity::Good);
    DmarcOutcome several = dmarc(NotApplicable, DmarcPolicy::None);
    several.reason = DmarcReason::SeveralAuthors;
    row("several authors", several, {"dmarc.several-authors"}, Severity::Warning);
    row("no author", dmarc(NotApplicable, DmarcPolicy::None), {"dmarc.no-author"}, Severity::Warning);
    row("lookups are off", dmarc(NotAsked, DmarcPolicy::None), {"dmarc.lookups-off"}, Severity::Info);
    row("no answer", dmarc(TempError, DmarcPolicy::None), {"dmarc.temperror"}, Severity::Info);
    row("no record", dmarc(None, DmarcPolicy::None), {"dmarc.none"}, Severity::Info);
}

void TestSignatureFindings::policies()
{
    QFETCH(const DmarcOutcome, outcome);
    CaseFacts facts = letter();
    facts.signatures.dmarc = {outcome};
    const QList<Finding> findings = makeFindings(facts, {}, {});
    QFETCH(const QByteArrayList, ids);
    QCOMPARE(idsOf(findings, {"dmarc."}), ids);
    QTEST(find(findings, ids.first())->severity, "severity");
}

void TestSignatureFindings::recordedResults()
{
    CaseFacts facts = letter();
    facts.signatures.dkim = {signature(DkimReason::Verified)};
    AuthenticationResults trusted
        = readAuthenticationResults("mx.example.net; dkim=pass header.d=example.org; dkim=fail header.d=example.org");
    trusted.trust = AuthResTrust::Trusted;
    AuthenticationResults forged = readAuthenticationResults("mx.example.net; dkim=pass header.d=example.org");
    forged.trust = AuthResTrust::BelowBoundary;
    AuthenticationResults foreign = readAuthenticationResults("mx.example.com; dkim=pass header.d=example.org");
    foreign.trust = AuthResTrust::ForeignId;
    AuthenticationResults unknown = readAuthenticationResults("mx.example.net 99; dkim=fail header.d=example.org");
    unknown.trust = AuthResTrust::Trusted;
    facts.signatures.recorded = {trusted, forged, foreign, unknown};
    QCOMPARE(idsOf(makeFindings(facts, {}, {}), {"authres."}),
        QByteArrayList({"authres.differs", "authres.agrees", "authres.author-passed", "authres.forged",
            "authres.untrusted", "authres.malformed"})); // of an unknown version nothing is used
}

void TestSignatureFindings::recipientsOfASignedLetter_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArrayList>("signedFields");
    QTest::addColumn<QByteArrayList>("ids");
    const QByteArrayList fields{"from", "to"};
    QTest::newRow("in the signed To") << QByteArray("bob@example.net") << fields
                                      << QByteArrayList{"dkim.recipient-addressed"};
    QTest::newRow("in other letters") << QByteArray("Bob@Example.NET") << fields
                                      << QByteArrayList{"dkim.recipient-addressed"};
    QTest::newRow("not there") << QByteArray("carol@example.net") << fields
                               << QByteArrayList{"dkim.recipient-not-addressed"};
    QTest::newRow("To is not signed: nothing to compare with")
        << QByteArray("carol@example.net") << QByteArrayList{"from"} << QByteArrayList();
    QTest::newRow("no recipient named") << QByteArray() << fields << QByteArrayList();
}

void TestSignatureFindings::recipientsOfASignedLetter()
{
    QFETCH(const QByteArray, recipient);
    QFETCH(const QByteArrayList, signedFields);
    CaseFacts facts = bounceAbout(recipient);
    facts.original->signatures.dkim.first().signedFields = signedFields;
    QTEST(idsOf(makeFindings(facts, {}, {}), {"dkim.recipient", "dkim.sent"}), "ids");
}

void TestSignatureFindings::timeOfASignedLetter_data()
{
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<bool>("late");
    QTest::newRow("at once") << 0 << false;
    QTest::newRow("as long as a queue and a relay keep it") << 9 << false;
    QTest::newRow("longer than any queue keeps it") << 10 << true;
    QTest::newRow("a clock that is ahead") << -1 << false;
}

void TestSignatureFindings::timeOfASignedLetter()
{
    QFETCH(const int, daysBefore);
    QFETCH(const bool, late);
    const QList<Finding> findings = makeFindings(bounceAbout("bob@example.net", daysBefore), {}, {});
    const Finding *finding = find(findings, "dkim.sent-long-after-signing");
    QCOMPARE(finding != nullptr, late);
    if (late) {
        QCOMPARE(finding->values.value("days").toInt(), daysBefore);
    }
}

void TestSignatureFindings::whatCouldHaveBeenRefused()
{
    CaseFacts facts = bounceAbout("bob@example.net");
    SpfOutcome spf;
    spf.identity = SpfIdentity::MailFrom;
    spf.domain = "example.org";
    spf.result = SpfResult::Fail;
    spf.reason = SpfReason::Matched;
    facts.original->injectionChecks.spf = {spf};
    facts.original->signatures.dmarc = {dmarc(DmarcResult::Fail, DmarcPolicy::Reject)};
    QCOMPARE(idsOf(makeFindings(facts, {}, {}), {"original."}),
        QByteArrayList({"original.refusable-spf", "original.refusable-dmarc"}));

    facts.original->signatures.dmarc = {dmarc(DmarcResult::Fail, DmarcPolicy::Quarantine)}; // no reason to refuse
    QCOMPARE(idsOf(makeFindings(facts, {}, {}), {"original."}), QByteArrayList{"original.refusable-spf"});

    Identity ours;
    ours.outbound = {*IpNetwork::parse("203.0.113.9")}; // nobody has to refuse our own server
    QVERIFY(idsOf(makeFindings(facts, ours, {}), {"original."}).isEmpty());
}

void TestSignatureFindings::whatCanBeTightened_data()
{
    QTest::addColumn<SpfResult>("spf");
    QTest::addColumn<DmarcOutcome>("outcome");
    QTest::addColumn<QByteArrayList>("steps");
    using enum DmarcResult;
    const DmarcOutcome strict = dmarc(Fail, DmarcPolicy::Reject);
    const auto row = [](const char *name, SpfResult spf, const DmarcOutcome &outcome, const QByteArrayList &steps) {
        QTest::newRow(name) << spf << outcome << steps;
    };
    row("all is strict", SpfResult::Fail, strict, {});
    row("no SPF", SpfResult::None, strict, {"publish-spf"});
    row("~all", SpfResult::SoftFail, strict, {"strict-spf"});
    row("?all", SpfResult::Neutral, strict, {"strict-spf"});
    row("broken record", SpfResult::PermError, strict, {"mend-spf"});
    row("the server was allowed", SpfResult::Pass, strict, {});
    DmarcOutcome absent = dmarc(None, DmarcPolicy::NotSaid);
    absent.reason = DmarcReason::NoRecord;
    absent.recordDomain.clear();
    row("no DMARC", SpfResult::Fail, absent, {"publish-dmarc"});
    row("p=none", SpfResult::Fail, dmarc(Fail, DmarcPolicy::None), {"enforce-dmarc"});
    DmarcOutcome subdomains = strict;
    subdomains.record.subdomainPolicy = DmarcPolicy::None;
    row("sp=none", SpfResult::Fail, subdomains, {"cover-subdomains"});
    DmarcOutcome nonexistent = strict;
    nonexistent.record.nonexistentPolicy = DmarcPolicy::None;
    row("np=none", SpfResult::Fail, nonexistent, {"cover-nonexistent"});
    DmarcOutcome testing = strict;
    testing.record.testing = true;
    row("t=y", SpfResult::Fail, testing, {"end-testing"});
    row("an answer is missing", SpfResult::TempError, dmarc(TempError, DmarcPolicy::None), {});
}

void TestSignatureFindings::whatCanBeTightened()
{
    QFETCH(const SpfResult, spf);
    QFETCH(const DmarcOutcome, outcome);
    CaseFacts facts = bounceAbout("bob@example.net");
    SpfOutcome ours;
    ours.domain = "example.org";
    ours.result = spf;
    facts.original->injectionChecks.spf = {ours};
    facts.original->signatures.dmarc = {outcome};
    QByteArrayList steps;
    for (const Finding &finding : makeFindings(facts, {}, {})) {
        if (finding.id == "original.owner-can-tighten") {
            steps.append(finding.values.value("step"));
        }
    }
    QTEST(steps, "steps");
}

QTEST_GUILESS_MAIN(TestSignatureFindings)
#include "tst_signaturefindings.moc"
