// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"
#include "ownership.h"

#include <QTest>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::Identity)

namespace {

/// A message that our receiver took from @p peer, whose reverse name is @p name.
CaseFacts takenFrom(const char *peer, IprevResult iprev, const char *name)
{
    CaseFacts facts;
    Hop hop;
    hop.field.fromIp = IpAddress::parse(peer);
    facts.route.hops = {hop};
    facts.route.boundary = 0;
    facts.route.basis = BoundaryBasis::OwnDomain;
    facts.boundary.iprev.result = iprev;
    facts.boundary.iprev.name = name;
    return facts;
}

Identity domainOnly()
{
    Identity identity;
    identity.domains = {"example.org"};
    return identity;
}

Identity withServers()
{
    Identity identity = domainOnly();
    identity.outbound = {*IpNetwork::parse("192.0.2.10")};
    return identity;
}

} // namespace

/// Who handed the message over: ourselves, a stranger, or somebody of whom it is not known.
class TestOwnership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peers_data();
    void peers();
    void anAssumedReceiverKnowsNobody();
    void smarthosts_data();
    void smarthosts();
    void oneAuthor_data();
    void oneAuthor();
};

void TestOwnership::peers_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<bool>("stranger");
    const auto row = [](const char *name, const Identity &identity, const CaseFacts &facts, bool ours, bool stranger) {
        QTest::newRow(name) << identity << facts << ours << stranger;
    };
    using enum IprevResult;
    row("an address of ours", withServers(), takenFrom("192.0.2.10", Fail, ""), true, false);
    row("a reverse name in our domain that our domain confirms", domainOnly(),
        takenFrom("192.0.2.20", Pass, "out.example.org"), true, false);
    row("a reverse name in our domain that it does not confirm", domainOnly(),
        takenFrom("203.0.113.9", Fail, "out.example.org"), false, true);
    row("a confirmed name of somebody else", domainOnly(), takenFrom("203.0.113.9", Pass, "mx.example.net"), false,
        true);
    row("DNS not asked, servers not named: not known", domainOnly(), takenFrom("203.0.113.9", NotAsked, ""), false,
        false);
    row("DNS did not answer, servers not named: not known", domainOnly(), takenFrom("203.0.113.9", TempError, ""),
        false, false);
    row("DNS not asked, servers named: none of them", withServers(), takenFrom("203.0.113.9", NotAsked, ""), false,
        true);
    CaseFacts spfOpen = takenFrom("203.0.113.9", Pass, "mx.example.net");
    SpfOutcome spf;
    spf.result = SpfResult::TempError;
    spfOpen.boundary.spf = {spf};
    row("our SPF record did not come: not known", domainOnly(), spfOpen, false, false);
    Identity behindRouter = withServers();
    behindRouter.trustedNetworks = {*IpNetwork::parse("192.168.0.0/16")};
    const auto routed = [](const char *reporter, const char *author) {
        CaseFacts facts = takenFrom("192.168.0.1", Fail, "");
        facts.bounce.reportingMta = reporter;
        facts.message = Message::parse("From: MAILER-DAEMON@" + QByteArray(author) + "\r\n\r\n");
        return facts;
    };
    row("a machine of ours inside", behindRouter, routed("mail.example.org", "example.org"), true, false);
    row("the same, by a name that it has inside", behindRouter, routed("ex01.corp.local", "example.org"), true, false);
    row("somebody else's report, through our router: not known whose", behindRouter,
        routed("mx.example.net", "mx.example.net"), false, false);
    row("no address was written down", domainOnly(), takenFrom("", Pass, "out.example.org"), false, false);
}

void TestOwnership::peers()
{
    QFETCH(const Identity, identity);
    QFETCH(const CaseFacts, facts);
    QTEST(comesFromOurselves(facts, identity), "ours");
    QTEST(peerIsStranger(facts, identity), "stranger");
}

void TestOwnership::anAssumedReceiverKnowsNobody()
{
    CaseFacts facts = takenFrom("192.0.2.10", IprevResult::Pass, "out.example.org");
    facts.route.basis = BoundaryBasis::AssumedTopmost;
    QVERIFY(!comesFromOurselves(facts, withServers()));
    QVERIFY(!peerIsStranger(facts, withServers()));
}

void TestOwnership::smarthosts_data()
{
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<bool>("pretends");
    using enum IprevResult;
    const auto row = [](const char *name, const char *reporter, CaseFacts facts, bool pretends) {
        facts.bounce.reportingMta = reporter;
        facts.envelope.client = facts.route.hops.constFirst().field.fromIp;
        QTest::newRow(name) << facts << pretends;
    };
    row("itself", "smtp.isp.example", takenFrom("198.51.100.40", Pass, "smtp.isp.example"), false);
    row("another server of its operator", "smtp.isp.example", takenFrom("198.51.100.41", Pass, "mx7.isp.example"),
        false);
    row("a stranger under its name", "smtp.isp.example", takenFrom("203.0.113.9", Pass, "dsl.example.net"), true);
    row("a stranger whose name nobody confirms", "smtp.isp.example", takenFrom("203.0.113.9", Fail, "smtp.isp.example"),
        true);
    row("a stranger of whom DNS was not asked", "smtp.isp.example", takenFrom("203.0.113.9", NotAsked, ""), false);
    row("a stranger under a name of his own", "mx.example.net", takenFrom("203.0.113.9", Pass, "mx.example.net"),
        false);
    CaseFacts author = takenFrom("203.0.113.9", Pass, "mx.example.net");
    author.message = Message::parse("From: MAILER-DAEMON@smtp.isp.example\r\n\r\n");
    row("the same, writing under the other's", "mx.example.net", author, true);
    CaseFacts allowed = takenFrom("203.0.113.9", Pass, "cloud.example.net");
    SpfOutcome spf;
    spf.identity = SpfIdentity::Helo;
    spf.domain = "out.isp.example";
    spf.result = SpfResult::Pass;
    allowed.boundary.spf = {spf};
    row("a host that its operator allows", "smtp.isp.example", allowed, false);
}

void TestOwnership::smarthosts()
{
    QFETCH(const CaseFacts, facts);
    Identity identity = withServers();
    identity.smarthost = Smarthost{.host = "smtp.isp.example", .address = IpAddress::parse("198.51.100.40")};
    QTEST(pretendsToBeSmarthost(facts, identity), "pretends");
    QVERIFY(!pretendsToBeSmarthost(facts, withServers()));
}

void TestOwnership::oneAuthor_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("author");
    const QByteArray from("From: Alice <alice@example.org>\r\n");
    const auto row = [](const char *name, const QByteArray &header, const QByteArray &author) {
        QTest::newRow(name) << header << author;
    };
    row("one", from, "alice@example.org");
    row("two fields", from + "From: mallory@example.net\r\n", "");
    row("two mailboxes", "From: alice@example.org, bob@example.net\r\n", "");
    row("none", "To: bob@example.net\r\n", "");
    row("another behind a bare CR", from + "X-A: b\rFrom: mallory@example.net\r\n", "");
    row("another behind a bare CR, blank before its colon", from + "X-A: b\rfrom : mallory@example.net\r\n", "");
    row("another with a NUL in its name", from + QByteArray("Fr\0om: mallory@example.net\r\n", 28), "");
    row("a bare CR before something else", from + "X-A: b\rc\r\n", "alice@example.org");
    row("a NUL in another name", from + QByteArray("X-\0A: b\r\n", 9), "alice@example.org");
}

void TestOwnership::oneAuthor()
{
    QFETCH(const QByteArray, header);
    QTEST(authorOf(Message::parse(header + "\r\nHello\r\n")), "author");
}

QTEST_GUILESS_MAIN(TestOwnership)
#include "tst_ownership.moc"
