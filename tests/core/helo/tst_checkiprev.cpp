// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helooutcome.h"
#include "offresolver.h"
#include "zone.h"
#include "zoneresolver.h"

#include <QTest>

using namespace Indicia;
using Result = IprevResult;
using Reason = IprevReason;

Q_DECLARE_METATYPE(Result)
Q_DECLARE_METATYPE(Reason)
Q_DECLARE_METATYPE(DnsStatus)

namespace {

void addPtr(Zone &zone, const char *address, const QByteArray &name)
{
    zone.add(IpAddress::parse(address)->reverseName(), DnsType::Ptr, name);
}

Zone exampleZone()
{
    Zone zone;
    zone.add("mail.example.org", DnsType::A, "192.0.2.1");
    zone.add("mail.example.org", DnsType::Aaaa, "2001:db8::1");
    zone.addName("empty.example.org");
    zone.setStatus("slow.example.org", DnsStatus::Timeout);
    addPtr(zone, "192.0.2.1", "mail.example.org");
    addPtr(zone, "2001:db8::1", "Mail.Example.org");
    addPtr(zone, "192.0.2.2", "mail.example.org");
    addPtr(zone, "192.0.2.3", "gone.example.org");
    addPtr(zone, "192.0.2.4", "empty.example.org");
    addPtr(zone, "192.0.2.5", "slow.example.org");
    addPtr(zone, "192.0.2.6", "slow.example.org");
    addPtr(zone, "192.0.2.6", "good.example.org");
    zone.add("good.example.org", DnsType::A, "192.0.2.6");
    addPtr(zone, "192.0.2.7", "gone.example.org");
    addPtr(zone, "192.0.2.7", "slow.example.org");
    addPtr(zone, "192.0.2.8", "bad\\032name.example.org");
    zone.addName(IpAddress::parse("192.0.2.9")->reverseName());
    for (int i = 1; i <= 11; ++i) {
        addPtr(zone, "192.0.2.10", "n" + QByteArray::number(i) + ".example.org");
    }
    zone.add("n11.example.org", DnsType::A, "192.0.2.10");
    return zone;
}

} // namespace

class TestCheckIprev : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<Result>("result");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("questions");

        const auto row
            = [](const char *name, const char *peer, Result result, Reason reason, const char *host, int questions) {
                  QTest::newRow(name) << QByteArray(peer) << result << reason << QByteArray(host) << questions;
              };
        row("no peer", "", Result::None, Reason::NoPeerAddress, "", 0);
        row("confirmed", "192.0.2.1", Result::Pass, Reason::Confirmed, "mail.example.org", 2);
        row("confirmed on IPv6", "2001:db8::1", Result::Pass, Reason::Confirmed, "Mail.Example.org", 2);
        row("no name: NXDOMAIN", "192.0.2.99", Result::PermError, Reason::NoReverseName, "", 1);
        row("no name: NODATA", "192.0.2.9", Result::PermError, Reason::NoReverseName, "", 1);
        row("leads to another address", "192.0.2.2", Result::Fail, Reason::NotConfirmed, "mail.example.org", 2);
        row("leads to a name that does not exist", "192.0.2.3", Result::Fail, Reason::NotConfirmed, "gone.example.org",
            2);
        row("leads to a name without an address", "192.0.2.4", Result::Fail, Reason::NotConfirmed, "empty.example.org",
            2);
        row("the forward lookup fails", "192.0.2.5", Result::TempError, Reason::LookupFailed, "slow.example.org", 2);
        row("one forward lookup fails, another confirms", "192.0.2.6", Result::Pass, Reason::Confirmed,
            "good.example.org", 3);
        row("one forward lookup fails, another is wrong", "192.0.2.7", Result::TempError, Reason::LookupFailed,
            "gone.example.org", 3);
        row("no host name", "192.0.2.8", Result::Fail, Reason::NotConfirmed, "bad\\032name.example.org", 1);
        row("only ten names", "192.0.2.10", Result::Fail, Reason::NotConfirmed, "n1.example.org", 11);
    }

    void reasons()
    {
        QFETCH(const QByteArray, peer);
        ZoneResolver resolver(exampleZone());
        const IprevOutcome outcome = checkIprev(IpAddress::parse(peer), resolver, Patience());
        QTEST(outcome.reason, "reason");
        QTEST(outcome.result, "result");
        QTEST(outcome.name, "name");
        QTEST(int(outcome.evidence.size()), "questions");
        QVERIFY(!outcome.dynamicLooking);
    }

    void errors_data()
    {
        QTest::addColumn<DnsStatus>("status");
        QTest::addColumn<Result>("result");
        QTest::addColumn<Reason>("reason");

        QTest::newRow("time-out") << DnsStatus::Timeout << Result::TempError << Reason::LookupFailed;
        QTest::newRow("server failure") << DnsStatus::ServFail << Result::TempError << Reason::LookupFailed;
        QTest::newRow("refused") << DnsStatus::Refused << Result::TempError << Reason::LookupFailed;
        QTest::newRow("cancelled") << DnsStatus::Cancelled << Result::TempError << Reason::LookupFailed;
        QTest::newRow("not asked") << DnsStatus::NotAsked << Result::NotAsked << Reason::LookupsOff;
    }

    void errors()
    {
        QFETCH(const DnsStatus, status);
        const auto peer = IpAddress::parse("192.0.2.1");
        Zone reverse;
        reverse.setStatus(peer->reverseName(), status);
        ZoneResolver atFirst(reverse);
        const IprevOutcome first = checkIprev(peer, atFirst, Patience());
        QTEST(first.result, "result");
        QTEST(first.reason, "reason");

        Zone forward;
        addPtr(forward, "192.0.2.1", "mail.example.org");
        forward.setStatus("mail.example.org", status);
        ZoneResolver atLast(forward);
        const IprevOutcome last = checkIprev(peer, atLast, Patience());
        QTEST(last.result, "result");
        QTEST(last.reason, "reason");
    }

    void lookupsOff()
    {
        OffResolver resolver;
        const IprevOutcome outcome = checkIprev(IpAddress::parse("192.0.2.1"), resolver, Patience());
        QCOMPARE(outcome.result, Result::NotAsked);
        QCOMPARE(outcome.reason, Reason::LookupsOff);
    }

    void dynamicName()
    {
        Zone zone;
        addPtr(zone, "192.0.2.1", "dsl-192-0-2-1.provider.example");
        ZoneResolver resolver(zone);
        const IprevOutcome outcome = checkIprev(IpAddress::parse("192.0.2.1"), resolver, Patience());
        QCOMPARE(outcome.result, Result::Fail);
        QVERIFY(outcome.dynamicLooking);
    }
};

QTEST_GUILESS_MAIN(TestCheckIprev)
#include "tst_checkiprev.moc"
