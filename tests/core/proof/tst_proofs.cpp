// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batv.h"
#include "identity.h"
#include "proofs.h"
#include "srs.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono;

namespace {

constexpr sys_days arrivalDay = 2026y / November / 20;
const QByteArray key("indicia-test-key");

Identity tagging()
{
    Identity identity;
    identity.domains = {"example.org"};
    identity.addresses = {"alice@example.org", "bob@example.org"};
    identity.outbound = {*IpNetwork::parse("192.0.2.10")};
    identity.submission = {*IpNetwork::parse("192.0.2.32/28")};
    identity.trustedNetworks = {*IpNetwork::parse("2001:db8:a::/64")};
    identity.batv = BatvPolicy{.keys = {{0, key}}, .lifetimeDays = 7, .tagsAllMailSince = 2026y / October / 1};
    identity.srs = SrsPolicy{.domain = "fwd.example.org", .secrets = {key}, .maxAgeDays = 21};
    return identity;
}

ProofCase failureTo(const QByteArray &recipient)
{
    ProofCase about;
    about.kind = MessageKind::Failure;
    about.recipients = {{recipient, {.document = 0, .offset = 14, .length = 40}}};
    about.at = arrivalDay + hours(9);
    return about;
}

QByteArray tagged(const QByteArray &address, int daysBefore)
{
    return signBatv(address, {0, key}, arrivalDay - days(daysBefore)).value_or("unsigned");
}

QByteArray rewritten(const QByteArray &sender, int daysBefore)
{
    return forwardSrs(sender, "fwd.example.org", key, arrivalDay - days(daysBefore)).value_or("unsigned");
}

SpfOutcome spf(SpfResult result, const QByteArray &term = {})
{
    SpfOutcome outcome;
    outcome.domain = "example.org";
    outcome.result = result;
    outcome.decidingTerm = term;
    return outcome;
}

RouteCase from(const char *address)
{
    RouteCase route;
    route.injection.ip = IpAddress::parse(address);
    route.injection.basis = InjectionPoint::Basis::ReceivedOfReportingMta;
    route.envelopeSender = "alice@example.org";
    return route;
}

} // namespace

class TestProofs : public QObject
{
    Q_OBJECT

private slots:
    void batv_data();
    void batv();
    void batvPolicy_data();
    void batvPolicy();
    void batvPrefersTheTaggedRecipient();
    void batvBinds();
    void srs_data();
    void srs();
    void route_data();
    void route();
    void routeOfOwnServer();
    void routeOfForwarder();
    void routeWithoutOutbound();
    void routeOfSmarthost();
    void kinds_data();
    void kinds();
};

void TestProofs::batv_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const QByteArray &recipient, ProofResult result, ProofReason reason) {
        QTest::newRow(name) << recipient << result << reason;
    };
    row("in date when the bounce arrived", tagged("alice@example.org", 2), ProofResult::Valid, ProofReason::Verified);
    row("expired when the bounce arrived", tagged("alice@example.org", 8), ProofResult::Expired,
        ProofReason::TagExpired);
    row("forged", "prvs=0783abcdef=alice@example.org", ProofResult::Invalid, ProofReason::BadHash);
    row("harvested from another address", tagged("bob@example.org", 2).replace("bob@", "alice@"), ProofResult::Invalid,
        ProofReason::OtherAddress);
    row("number of no key of ours", "prvs=4783abcdef=alice@example.org", ProofResult::Invalid,
        ProofReason::UnknownKeyNumber);
    row("prvs of no form of ours", "prvs=xyz=alice@example.org", ProofResult::Invalid, ProofReason::BadSyntax);
    row("malformed", "prvs=alice@example.org", ProofResult::Invalid, ProofReason::BadSyntax);
    row("another maker's tag", "btv1==0783abcdef==alice@example.org", ProofResult::Unverifiable,
        ProofReason::ForeignScheme);
    row("untagged", "alice@example.org", ProofResult::Absent, ProofReason::TagMissing);
    row("the way back of mail that we passed on, which has a mark of its own",
        "SRS0=aBcD=JL=example.com=dora@example.org", ProofResult::NotApplicable, ProofReason::NoTag);
    row("no way back at all", "SRS0=dora@example.org", ProofResult::Absent, ProofReason::TagMissing);
    row("somebody else's tag", "prvs=0783abcdef=carol@example.net", ProofResult::NotApplicable, ProofReason::NotOurs);
    row("somebody else's address", "carol@example.net", ProofResult::NotApplicable, ProofReason::NotOurs);
}

void TestProofs::batv()
{
    QFETCH(QByteArray, recipient);
    const ProofOutcome outcome = batvProof(failureTo(recipient), tagging());
    QCOMPARE(outcome.scheme, ProofScheme::Batv);
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
    QCOMPARE(outcome.address, recipient);
    QCOMPARE(outcome.evidence.size(), 1);
}

void TestProofs::batvPolicy_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<int>("originalDaysBefore"); // -1: no date
    QTest::addColumn<bool>("ownServer");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const QByteArray plain("alice@example.org");
    const QByteArray tag = tagged(plain, 1);
    const auto row = [](const char *name, const Identity &identity, const QByteArray &recipient, int daysBefore,
                         bool ownServer, ProofResult result, ProofReason reason) {
        QTest::newRow(name) << identity << recipient << daysBefore << ownServer << result << reason;
    };
    Identity identity = tagging();
    row("report of our own server", identity, plain, 1, true, ProofResult::Absent, ProofReason::OwnServerReport);
    row("no date came back", identity, plain, -1, false, ProofResult::Absent, ProofReason::TagMissing);
    row("an old Date is no excuse long after", identity, plain, 100, false, ProofResult::Absent,
        ProofReason::TagMissing);
    row("a name below ours, for which perhaps a service sends", identity, "alice@news.example.org", 1, false,
        ProofResult::Unverifiable, ProofReason::NoPolicy);
    identity.domains.append("news.example.org");
    row("the same, named as ours", identity, "alice@news.example.org", 1, false, ProofResult::Absent,
        ProofReason::TagMissing);
    identity.domains.removeLast();
    identity.batv->tagsAllMailSince = 2026y / November / 18;
    row("sent before we tagged", identity, plain, 5, false, ProofResult::NotApplicable, ProofReason::NoTag);
    row("sent since we tag", identity, plain, 1, false, ProofResult::Absent, ProofReason::TagMissing);
    identity.batv->tagsAllMailSince = 2026y / December / 1;
    row("arrived before we tagged", identity, plain, 1, false, ProofResult::NotApplicable, ProofReason::NoTag);
    identity.batv->tagsAllMailSince.reset();
    row("not known since when", identity, plain, 1, false, ProofResult::Unverifiable, ProofReason::NoPolicy);
    row("unknown number, not known since when", identity, "prvs=4783abcdef=alice@example.org", 1, false,
        ProofResult::Unverifiable, ProofReason::UnknownKeyNumber);
    row("a tag verifies without a policy", identity, tag, 1, false, ProofResult::Valid, ProofReason::Verified);
    identity.batv->keys.clear();
    row("key not at hand", identity, tag, 1, false, ProofResult::Unverifiable, ProofReason::NoKey);
    identity.batv.reset();
    row("we do not tag", identity, plain, 1, false, ProofResult::NotApplicable, ProofReason::NoTag);
    row("tag of ours, key never given", identity, tag, 1, false, ProofResult::Unverifiable, ProofReason::NoKey);
    row("an odd local part where nobody tags", identity, "prvs=alice@example.org", 1, false, ProofResult::NotApplicable,
        ProofReason::NoTag);
    Identity keysOnly;
    keysOnly.batv = tagging().batv;
    row("only keys are known", keysOnly, tag, 1, false, ProofResult::Valid, ProofReason::Verified);
    row("only keys are known, forged", keysOnly, "prvs=0783abcdef=alice@example.org", 1, false, ProofResult::Invalid,
        ProofReason::BadHash);
    row("nothing is known", Identity(), plain, 1, false, ProofResult::NotApplicable, ProofReason::NoTag);
}

void TestProofs::batvPolicy()
{
    QFETCH(Identity, identity);
    QFETCH(QByteArray, recipient);
    QFETCH(int, originalDaysBefore);
    QFETCH(bool, ownServer);
    ProofCase about = failureTo(recipient);
    if (originalDaysBefore >= 0) {
        about.originalDate = about.at - days(originalDaysBefore);
    }
    about.ownServerReport = ownServer;
    const ProofOutcome outcome = batvProof(about, identity);
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
}

void TestProofs::batvPrefersTheTaggedRecipient()
{
    ProofCase about = failureTo("alice@example.org");
    about.recipients.append({tagged("alice@example.org", 1), {.document = 0, .offset = 90, .length = 30}});
    const ProofOutcome outcome = batvProof(about, tagging());
    QCOMPARE(outcome.result, ProofResult::Valid);
    QCOMPARE(outcome.evidence.first().offset, 90);
    about.recipients.clear();
    QCOMPARE(batvProof(about, tagging()).result, ProofResult::NotApplicable); // nobody knows whom it went to
}

void TestProofs::batvBinds()
{
    const ProofOutcome outcome = batvProof(failureTo(tagged("alice@example.org", 2)), tagging());
    QCOMPARE(outcome.binds, QList({ProofBinding::OurAddress, ProofBinding::Week}));
    QCOMPARE(outcome.original, QByteArray("alice@example.org"));
    QCOMPARE(outcome.keyNumber, 0);
    QCOMPARE(outcome.expires.value(), arrivalDay + days(5));
}

void TestProofs::srs_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row = [](const char *name, const Identity &identity, const QByteArray &recipient, ProofResult result,
                         ProofReason reason) { QTest::newRow(name) << identity << recipient << result << reason; };
    Identity identity = tagging();
    const QByteArray good = rewritten("carol@example.net", 3);
    row("we forwarded it", identity, good, ProofResult::Valid, ProofReason::Verified);
    row("folded on the way", identity, good.toLower(), ProofResult::Valid, ProofReason::VerifiedWeakly);
    row("too old", identity, rewritten("carol@example.net", 22), ProofResult::Expired, ProofReason::TagExpired);
    row("forged", identity, "SRS0=AAAA=JJ=example.net=carol@fwd.example.org", ProofResult::Invalid,
        ProofReason::BadHash);
    row("malformed", identity, "SRS0=AAAA@fwd.example.org", ProofResult::Invalid, ProofReason::BadSyntax);
    row("no SRS address", identity, "alice@example.org", ProofResult::NotApplicable, ProofReason::NoTag);
    row("another forwarder's", identity, "SRS0=AAAA=JJ=example.net=carol@fwd.example.com", ProofResult::NotApplicable,
        ProofReason::NotOurs);
    identity.srs->secrets.clear();
    row("secret not at hand", identity, good, ProofResult::Unverifiable, ProofReason::NoKey);
    identity.srs.reset();
    row("secret never given", identity, good, ProofResult::Unverifiable, ProofReason::NoKey);
    row("an odd local part where nobody forwards", identity, "SRS0=AAAA@fwd.example.org", ProofResult::NotApplicable,
        ProofReason::NoTag);
}

void TestProofs::srs()
{
    QFETCH(Identity, identity);
    QFETCH(QByteArray, recipient);
    const ProofOutcome outcome = srsProof(failureTo(recipient), identity);
    QCOMPARE(outcome.scheme, ProofScheme::Srs);
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
    if (outcome.result == ProofResult::Valid) {
        QCOMPARE(outcome.binds, QList({ProofBinding::ForwardedAddress}));
        QCOMPARE(outcome.original.toLower(), QByteArray("carol@example.net"));
    }
}

void TestProofs::route_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<SpfResult>("spfResult");
    QTest::addColumn<ProofResult>("result");
    QTest::addColumn<ProofReason>("reason");
    const auto row
        = [](const char *name, const char *address, SpfResult spfResult, ProofResult result, ProofReason reason) {
              QTest::newRow(name) << QByteArray(address) << spfResult << result << reason;
          };
    row("our outbound server", "192.0.2.10", SpfResult::Pass, ProofResult::Valid, ProofReason::InjectionIsOurs);
    row("our outbound server that SPF forgot", "192.0.2.10", SpfResult::Fail, ProofResult::Valid,
        ProofReason::InjectionIsOurs);
    row("our submission network", "192.0.2.33", SpfResult::Fail, ProofResult::Valid, ProofReason::InjectionIsOurs);
    row("our trusted network", "2001:db8:a::25", SpfResult::None, ProofResult::Valid, ProofReason::InjectionIsOurs);
    row("SPF says fail", "203.0.113.9", SpfResult::Fail, ProofResult::Invalid, ProofReason::InjectionForbidden);
    row("SPF says softfail", "203.0.113.9", SpfResult::SoftFail, ProofResult::Unverifiable,
        ProofReason::InjectionUndecided);
    row("SPF says neutral", "203.0.113.9", SpfResult::Neutral, ProofResult::Unverifiable,
        ProofReason::InjectionUndecided);
    row("no SPF", "203.0.113.9", SpfResult::None, ProofResult::Unverifiable, ProofReason::InjectionUndecided);
    row("DNS is down", "203.0.113.9", SpfResult::TempError, ProofResult::Unverifiable, ProofReason::InjectionUndecided);
    row("broken SPF", "203.0.113.9", SpfResult::PermError, ProofResult::Unverifiable, ProofReason::InjectionUndecided);
    row("lookups are off", "203.0.113.9", SpfResult::NotAsked, ProofResult::Unverifiable,
        ProofReason::InjectionUndecided);
    row("SPF allows it, but it is not in our list", "203.0.113.9", SpfResult::Pass, ProofResult::Unverifiable,
        ProofReason::InjectionPassesSpf);
    row("an internal hop of the bouncer's", "10.1.2.3", SpfResult::Fail, ProofResult::Unverifiable,
        ProofReason::InjectionUnknown);
    row("not visible", "", SpfResult::Fail, ProofResult::Unverifiable, ProofReason::InjectionUnknown);
}

void TestProofs::route()
{
    QFETCH(QByteArray, address);
    QFETCH(SpfResult, spfResult);
    const SpfOutcome ofUs = spf(spfResult, "ip4:203.0.113.0/24");
    RouteCase route = from(address.constData());
    route.spf = &ofUs;
    const ProofOutcome outcome = routeProof(failureTo("alice@example.org"), route, tagging());
    QCOMPARE(outcome.scheme, ProofScheme::Route);
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
    QCOMPARE(outcome.binds.isEmpty(), outcome.result != ProofResult::Valid);
}

void TestProofs::routeOfOwnServer()
{
    // Our own server took the mail from a login in a foreign network: the server is ours, whoever logged in.
    const SpfOutcome fail = spf(SpfResult::Fail, "-all");
    RouteCase route = from("203.0.113.9");
    route.spf = &fail;
    route.authenticated = true;
    ProofCase about = failureTo("alice@example.org");
    QCOMPARE(routeProof(about, route, tagging()).result, ProofResult::Invalid);
    about.ownServerReport = true;
    QCOMPARE(routeProof(about, route, tagging()).result, ProofResult::Valid);
    // A stranger's forgery that our own server took and bounced.
    route.authenticated = false;
    QCOMPARE(routeProof(about, route, tagging()).result, ProofResult::Invalid);
}

void TestProofs::routeOfForwarder()
{
    const SpfOutcome fail = spf(SpfResult::Fail, "-all");
    RouteCase route = from("203.0.113.9");
    route.spf = &fail;
    route.envelopeSender = "SRS0=AAAA=JJ=example.org=alice@fwd.example.com";
    const ProofOutcome outcome = routeProof(failureTo("alice@example.org"), route, tagging());
    QCOMPARE(outcome.result, ProofResult::Unverifiable); // our record does not speak of its servers
    QCOMPARE(outcome.reason, ProofReason::InjectionUndecided);
}

void TestProofs::routeWithoutOutbound()
{
    Identity identity = tagging();
    identity.outbound.clear();
    RouteCase route = from("203.0.113.9");
    const auto resultBy = [&](const char *term) {
        const SpfOutcome pass = spf(SpfResult::Pass, term);
        route.spf = &pass;
        return routeProof(failureTo("alice@example.org"), route, identity).result;
    };
    for (const char *ours :
        {"ip4:203.0.113.9", "+ip4:203.0.113.0/28", "IP6:2001:db8::1", "a", "a:out.example.org", "mx", "mx/28"}) {
        QCOMPARE(resultBy(ours), ProofResult::Valid);
    }
    for (const char *others : {"include:provider.example", "exists:%{i}.example.org", "ptr", "all", "axe", ""}) {
        QCOMPARE(resultBy(others), ProofResult::Unverifiable);
    }
}

void TestProofs::routeOfSmarthost()
{
    Identity identity = tagging();
    identity.smarthost = Smarthost{"smtp.example.net", IpAddress::parse("198.51.100.40"), true};
    const SpfOutcome pass = spf(SpfResult::Pass, "include:provider.example");
    RouteCase route = from("198.51.100.40");
    route.spf = &pass;
    ProofOutcome outcome = routeProof(failureTo("alice@example.org"), route, identity);
    QCOMPARE(outcome.result, ProofResult::Unverifiable);
    QCOMPARE(outcome.reason, ProofReason::SharedSmarthost);
    identity.smarthost->shared = false;
    outcome = routeProof(failureTo("alice@example.org"), route, identity);
    QCOMPARE(outcome.result, ProofResult::Valid);
    QCOMPARE(outcome.reason, ProofReason::InjectionIsOurs);
}

void TestProofs::kinds_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<bool>("asked");
    QTest::newRow("failure") << MessageKind::Failure << true;
    QTest::newRow("delay") << MessageKind::Delay << true;
    QTest::newRow("success") << MessageKind::Success << true;
    QTest::newRow("relayed") << MessageKind::Relayed << true;
    QTest::newRow("expanded") << MessageKind::Expanded << true;
    QTest::newRow("automatic reply") << MessageKind::AutoReply << true;
    QTest::newRow("challenge") << MessageKind::Challenge << true;
    QTest::newRow("ordinary mail") << MessageKind::Ordinary << false;
    QTest::newRow("complaint") << MessageKind::Feedback << false;
    QTest::newRow("DMARC report") << MessageKind::DmarcReport << false;
}

void TestProofs::kinds()
{
    QFETCH(MessageKind, kind);
    QFETCH(bool, asked);
    const Identity identity = tagging();
    ProofCase about = failureTo(tagged("alice@example.org", 1));
    about.kind = kind;
    QCOMPARE(batvProof(about, identity).result, asked ? ProofResult::Valid : ProofResult::NotApplicable);
    QCOMPARE(batvProof(about, identity).original, QByteArray("alice@example.org")); // shown all the same
    QCOMPARE(routeProof(about, from("192.0.2.10"), identity).result,
        asked ? ProofResult::Valid : ProofResult::NotApplicable);
    QCOMPARE(macProof(about, {}, identity).result, ProofResult::NotApplicable);
    QCOMPARE(macProof(about, {}, identity).reason, asked ? ProofReason::NoTag : ProofReason::NotABounce);
    about.recipients = {{rewritten("carol@example.net", 1), {}}};
    QCOMPARE(srsProof(about, identity).result, asked ? ProofResult::Valid : ProofResult::NotApplicable);
}

QTEST_GUILESS_MAIN(TestProofs)
#include "tst_proofs.moc"
