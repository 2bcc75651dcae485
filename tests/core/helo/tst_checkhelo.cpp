// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helooutcome.h"
#include "identity.h"
#include "offresolver.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QTest>

using namespace Indicia;
using Result = HeloResult;
using Reason = HeloReason;

Q_DECLARE_METATYPE(Result)
Q_DECLARE_METATYPE(Reason)

namespace {

Zone exampleZone()
{
    Zone zone;
    zone.add("mail.example.org", DnsType::A, "192.0.2.1");
    zone.add("mail.example.org", DnsType::A, "192.0.2.2");
    zone.add("mail.example.org", DnsType::Aaaa, "2001:db8::1");
    zone.add("alias.example.org", DnsType::Cname, "mail.example.org");
    zone.add("v4.example.org", DnsType::A, "192.0.2.1");
    zone.add("v6.example.org", DnsType::Aaaa, "2001:db8::1");
    zone.add("mapped.example.org", DnsType::Aaaa, "::ffff:192.0.2.1");
    zone.addMx("onlymx.example.org", 10, "mail.example.org");
    zone.setStatus("slow.example.org", DnsStatus::Timeout);
    zone.setStatus("broken.example.org", DnsStatus::ServFail);
    zone.setStatus("refused.example.org", DnsStatus::Refused);
    zone.setStatus("stopped.example.org", DnsStatus::Cancelled);
    zone.setStatus("unasked.example.org", DnsStatus::NotAsked);
    zone.add("half.example.org", DnsType::A, "192.0.2.1");
    zone.setStatus("half.example.org", DnsType::Aaaa, DnsStatus::Timeout);
    zone.addName("other.example.org");
    zone.setStatus("other.example.org", DnsType::Aaaa, DnsStatus::Timeout);
    zone.add("mx.ours.example", DnsType::A, "192.0.2.25");
    zone.add("new.ours.example", DnsType::A, "192.0.2.77");
    zone.setStatus("slow.ours.example", DnsStatus::Timeout);
    return zone;
}

Identity ours()
{
    Identity identity;
    identity.domains = {"ours.example"};
    identity.trustedHosts = {"relay.provider.example"};
    identity.trustedNetworks = {*IpNetwork::parse("192.0.2.24/29")};
    identity.outbound = {*IpNetwork::parse("198.51.100.25")};
    identity.submission = {*IpNetwork::parse("203.0.113.0/24")};
    identity.smarthost = Smarthost{"smart.provider.example", IpAddress::parse("198.51.100.99"), true};
    return identity;
}

} // namespace

class TestCheckHelo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<QByteArray>("helo");
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<Result>("result");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("questions");

        const auto row
            = [](const char *name, const QByteArray &helo, const char *peer, Result result, Reason reason,
                  int questions) { QTest::newRow(name) << helo << QByteArray(peer) << result << reason << questions; };
        row("no name", "", "192.0.2.1", Result::None, Reason::NoName, 0);
        row("resolves to the peer", "mail.example.org", "192.0.2.2", Result::Pass, Reason::ResolvesToPeer, 1);
        row("in any case", "Mail.EXAMPLE.org", "192.0.2.2", Result::Pass, Reason::ResolvesToPeer, 1);
        row("resolves to the peer on IPv6", "mail.example.org", "2001:db8::1", Result::Pass, Reason::ResolvesToPeer, 1);
        row("through an alias", "alias.example.org", "192.0.2.1", Result::Pass, Reason::ResolvesToPeer, 1);
        row("literal of the peer", "[192.0.2.1]", "192.0.2.1", Result::Pass, Reason::LiteralOfPeer, 0);
        row("literal of the peer on IPv6", "[IPv6:2001:DB8::1]", "2001:db8::1", Result::Pass, Reason::LiteralOfPeer, 0);
        row("literal of the peer, mapped", "[192.0.2.1]", "::ffff:192.0.2.1", Result::Pass, Reason::LiteralOfPeer, 0);
        row("literal of another", "[192.0.2.9]", "192.0.2.1", Result::Neutral, Reason::LiteralOfOther, 0);
        row("literal without its tag", "[2001:db8::1]", "2001:db8::1", Result::Fail, Reason::InvalidSyntax, 0);
        row("literal of no address", "[192.0.2]", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("literal of another kind", "[x400:mail]", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("literal not closed", "[192.0.2.1", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("bare address", "192.0.2.1", "192.0.2.1", Result::Fail, Reason::BareAddress, 0);
        row("bare IPv6 address", "2001:db8::1", "2001:db8::1", Result::Fail, Reason::BareAddress, 0);
        row("one label", "localhost", "192.0.2.1", Result::Fail, Reason::NotFullyQualified, 0);
        row("one label with a hyphen", "WIN-1A2B", "192.0.2.1", Result::Fail, Reason::NotFullyQualified, 0);
        row("digits only", "12345", "192.0.2.1", Result::Fail, Reason::NotFullyQualified, 0);
        row("space", "my computer", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("empty label", "mail..example.org", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("final dot", "mail.example.org.", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("top label all digits", "mail.example.1", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("hyphen at the start of a label", "-mail.example.org", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("beyond ASCII", "m\xc3\xbcller.example.org", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("mailbox", "alice@example.org", "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("NUL", QByteArray("mail\0.example.org", 17), "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("64 KiB", QByteArray(65'536, 'a'), "192.0.2.1", Result::Fail, Reason::InvalidSyntax, 0);
        row("underscore, as it occurs", "my_host.example.org", "192.0.2.1", Result::Fail, Reason::DoesNotExist, 1);
        row("does not exist", "gone.example.org", "192.0.2.1", Result::Fail, Reason::DoesNotExist, 1);
        row("exists without an address", "onlymx.example.org", "192.0.2.1", Result::Neutral, Reason::NoAddress, 2);
        row("other address", "mail.example.org", "192.0.2.9", Result::Neutral, Reason::OtherAddress, 1);
        row("only an address of the other family", "v4.example.org", "2001:db8::1", Result::Neutral,
            Reason::OtherAddress, 2);
        row("only IPv6, client on IPv4", "v6.example.org", "192.0.2.1", Result::Neutral, Reason::OtherAddress, 2);
        row("AAAA with a mapped address", "mapped.example.org", "192.0.2.1", Result::Neutral, Reason::OtherAddress, 2);
        row("time-out", "slow.example.org", "192.0.2.1", Result::TempError, Reason::LookupFailed, 1);
        row("server failure", "broken.example.org", "192.0.2.1", Result::TempError, Reason::LookupFailed, 1);
        row("refused", "refused.example.org", "192.0.2.1", Result::TempError, Reason::LookupFailed, 1);
        row("cancelled", "stopped.example.org", "192.0.2.1", Result::TempError, Reason::LookupFailed, 1);
        row("not asked", "unasked.example.org", "192.0.2.1", Result::NotAsked, Reason::LookupsOff, 1);
        row("the question for the peer's family fails", "half.example.org", "2001:db8::1", Result::TempError,
            Reason::LookupFailed, 1);
        row("the other question fails", "other.example.org", "192.0.2.1", Result::TempError, Reason::LookupFailed, 2);
        row("no peer", "mail.example.org", "", Result::Neutral, Reason::NoPeerAddress, 0);
        row("no peer, literal", "[192.0.2.1]", "", Result::Neutral, Reason::NoPeerAddress, 0);
        row("no peer, but the form is wrong", "localhost", "", Result::Fail, Reason::NotFullyQualified, 0);
    }

    void reasons()
    {
        QFETCH(const QByteArray, helo);
        QFETCH(const QByteArray, peer);
        ZoneResolver resolver(exampleZone());
        const HeloOutcome outcome = checkHelo(helo, IpAddress::parse(peer), nullptr, resolver, Patience());
        QTEST(outcome.reason, "reason");
        QTEST(outcome.result, "result");
        QTEST(int(outcome.evidence.size()), "questions");
        QCOMPARE(outcome.helo, helo);
        QCOMPARE(outcome.peer, IpAddress::parse(peer));
    }

    void ownName_data()
    {
        QTest::addColumn<QByteArray>("helo");
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<Result>("result");
        QTest::addColumn<Reason>("reason");

        const auto row = [](const char *name, const char *helo, const char *peer, Result result, Reason reason) {
            QTest::newRow(name) << QByteArray(helo) << QByteArray(peer) << result << reason;
        };
        row("our host by a stranger", "mx.ours.example", "192.0.2.1", Result::Fail, Reason::OwnName);
        row("our domain by a stranger", "ours.example", "192.0.2.1", Result::Fail, Reason::OwnName);
        row("a name below ours by a stranger", "x.ours.example", "192.0.2.1", Result::Fail, Reason::OwnName);
        row("a trusted host's name by a stranger", "relay.provider.example", "192.0.2.1", Result::Fail,
            Reason::OwnName);
        row("our host by itself", "mx.ours.example", "192.0.2.25", Result::Pass, Reason::ResolvesToPeer);
        row("our name by another of our hosts", "mx.ours.example", "192.0.2.26", Result::Neutral, Reason::OtherAddress);
        row("our name by our way out", "mx.ours.example", "198.51.100.25", Result::Neutral, Reason::OtherAddress);
        row("our name by our people", "x.ours.example", "203.0.113.7", Result::Fail, Reason::DoesNotExist);
        row("our name by our smarthost", "mx.ours.example", "198.51.100.99", Result::Neutral, Reason::OtherAddress);
        row("our name by a host that nobody declared, but our DNS knows", "new.ours.example", "192.0.2.77",
            Result::Pass, Reason::ResolvesToPeer);
        row("our name, and DNS says nothing", "slow.ours.example", "192.0.2.1", Result::Fail, Reason::OwnName);
        row("our name, no peer", "mx.ours.example", "", Result::Neutral, Reason::NoPeerAddress);
        row("literal of ours by a stranger", "[192.0.2.25]", "192.0.2.1", Result::Fail, Reason::OwnName);
        row("literal of ours by another of ours", "[192.0.2.25]", "192.0.2.26", Result::Neutral,
            Reason::LiteralOfOther);
        row("somebody else's name", "mail.example.org", "192.0.2.1", Result::Pass, Reason::ResolvesToPeer);
        row("a name that only ends like ours", "notours.example", "192.0.2.1", Result::Fail, Reason::DoesNotExist);
    }

    void ownName()
    {
        QFETCH(const QByteArray, helo);
        QFETCH(const QByteArray, peer);
        ZoneResolver resolver(exampleZone());
        const Identity identity = ours();
        const HeloOutcome outcome = checkHelo(helo, IpAddress::parse(peer), &identity, resolver, Patience());
        QTEST(outcome.reason, "reason");
        QTEST(outcome.result, "result");
    }

    void lookupsOff()
    {
        OffResolver resolver;
        Identity identity = ours();
        const auto reason = [&](const QByteArray &helo) {
            return checkHelo(helo, IpAddress::parse("192.0.2.1"), &identity, resolver, Patience()).reason;
        };
        QCOMPARE(reason("mail.example.org"), Reason::LookupsOff);
        QCOMPARE(reason("[192.0.2.1]"), Reason::LiteralOfPeer);
        QCOMPARE(reason("localhost"), Reason::NotFullyQualified);
        QCOMPARE(reason("mx.ours.example"), Reason::OwnName);
        identity.trustedNetworks.clear();
        identity.outbound.clear();
        QCOMPARE(reason("mx.ours.example"), Reason::LookupsOff); // it could be ours
    }
};

QTEST_GUILESS_MAIN(TestCheckHelo)
#include "tst_checkhelo.moc"
