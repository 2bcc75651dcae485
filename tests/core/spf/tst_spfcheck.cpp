// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faketestresolver.h"
#include "spfoutcome.h"
#include "spfrecordcache.h"

#include <QTest>

using namespace Indicia;
using Result = SpfResult;
using Reason = SpfReason;
using Effect = SpfTraceStep::Effect;

Q_DECLARE_METATYPE(Result)
Q_DECLARE_METATYPE(Reason)
Q_DECLARE_METATYPE(DnsStatus)

namespace {

SpfQuery queryFrom(const char *address)
{
    SpfQuery query;
    query.ip = IpAddress::parse(address);
    query.helo = "mail.example.net";
    query.mailFrom = "alice@example.org";
    return query;
}

/// Also with records that were read before: no outcome may differ for them.
SpfOutcome check(const QByteArray &zone, SpfQuery query = queryFrom("192.0.2.1"))
{
    FakeTestResolver resolver;
    resolver.zone(zone);
    const SpfOutcome outcome = checkSpfMailFrom(query, resolver, Patience());
    SpfRecordCache records;
    query.records = &records;
    for (int i = 0; i < 2; ++i) {
        QTest::qVerify(checkSpfMailFrom(query, resolver, Patience()) == outcome, "the same with records read before",
            query.mailFrom.constData(), __FILE__, __LINE__);
    }
    return outcome;
}

} // namespace

class TestSpfCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A row at least for each SpfReason.
    void reasons_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Result>("result");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QByteArray>("term");

        const auto row
            = [](const char *name, const QByteArray &zone, Result result, Reason reason, const char *term = "") {
                  QTest::newRow(name) << zone << result << reason << QByteArray(term);
              };
        row("no record: no TXT at all", "example.org A 192.0.2.1", Result::None, Reason::NoRecord);
        row("no record: other TXT only", "example.org TXT v=spf10 -all", Result::None, Reason::NoRecord);
        row("the domain does not exist", "", Result::None, Reason::NxDomain);
        row("matched: pass", "example.org TXT v=spf1 ip4:192.0.2.0/24 -all", Result::Pass, Reason::Matched,
            "ip4:192.0.2.0/24");
        row("matched: fail", "example.org TXT v=spf1 ip4:192.0.2.8/29 -all", Result::Fail, Reason::Matched, "-all");
        row("matched: softfail", "example.org TXT v=spf1 ~all", Result::SoftFail, Reason::Matched, "~all");
        row("matched: neutral", "example.org TXT v=spf1 ?all", Result::Neutral, Reason::Matched, "?all");
        row("no match, no redirect", "example.org TXT v=spf1 ip4:192.0.2.8", Result::Neutral, Reason::DefaultNeutral);
        row("empty record", "example.org TXT v=spf1", Result::Neutral, Reason::DefaultNeutral);
        row("two records", "example.org TXT v=spf1 -all\nexample.org TXT v=spf1 +all", Result::PermError,
            Reason::SeveralRecords);
        row("other TXT is none of our business",
            "example.org TXT \xff\nexample.org TXT v=spf1 +all\nexample.org TXT v=DMARC1", Result::Pass,
            Reason::Matched, "+all");
        row("syntax error behind a match", "example.org TXT v=spf1 +all ip4:1.2.3", Result::PermError,
            Reason::SyntaxError, "ip4:1.2.3");
        row("lookup limit", "example.org TXT v=spf1 include:example.org -all", Result::PermError, Reason::LookupLimit,
            "include:example.org");
        row("void lookup limit", "example.org TXT v=spf1 a:a.example a:b.example a:c.example -all", Result::PermError,
            Reason::VoidLookupLimit, "a:c.example");
        row(
            "MX limit",
            [] {
                QByteArray zone = "example.org TXT v=spf1 mx -all\nhost.example A 192.0.2.9\n";
                return zone + QByteArray("example.org MX 10 host.example\n").repeated(11);
            }(),
            Result::PermError, Reason::MxLimit, "mx");
        row("include of a domain without a record", "example.org TXT v=spf1 include:a.example -all", Result::PermError,
            Reason::IncludeNone, "include:a.example");
        row("include of a name that is none", "example.org TXT v=spf1 include:%{d1} -all", Result::PermError,
            Reason::IncludeNone, "include:%{d1}");
        row("include of a record with an error",
            "example.org TXT v=spf1 include:a.example -all\na.example TXT v=spf1 ipv4:192.0.2.1", Result::PermError,
            Reason::IncludePermError, "include:a.example");
        row("include of two records",
            "example.org TXT v=spf1 include:a.example -all\na.example TXT v=spf1\na.example TXT v=spf1",
            Result::PermError, Reason::IncludePermError, "include:a.example");
        row("include of an include of nothing",
            "example.org TXT v=spf1 include:a.example -all\na.example TXT v=spf1 include:b.example", Result::PermError,
            Reason::IncludePermError, "include:a.example");
        row("a limit is the whole check's, and is named where it was reached",
            "example.org TXT v=spf1 include:x.example\nx.example TXT v=spf1 a:a.example a:b.example a:c.example",
            Result::PermError, Reason::VoidLookupLimit, "a:c.example");
        row("redirect to a domain without a record", "example.org TXT v=spf1 redirect=a.example", Result::PermError,
            Reason::RedirectNone, "redirect=a.example");
        row("redirect to a name that is none", "example.org TXT v=spf1 redirect=a..example", Result::PermError,
            Reason::RedirectNone, "redirect=a..example");
        row("redirect to a record with an error", "example.org TXT v=spf1 redirect=a.example\na.example TXT v=spf1 foo",
            Result::PermError, Reason::SyntaxError, "foo");
        row("time-out", "example.org TIMEOUT", Result::TempError, Reason::DnsTimeout);
        row("server failure", "example.org SERVFAIL", Result::TempError, Reason::DnsServFail);
        row("refused", "example.org REFUSED", Result::TempError, Reason::DnsRefused);
        row("cancelled", "example.org CANCELLED", Result::TempError, Reason::Cancelled);
        row("lookups are off", "example.org NOTASKED", Result::NotAsked, Reason::LookupsOff);
        row("lookups end on the way", "example.org TXT v=spf1 a:a.example -all\na.example NOTASKED", Result::NotAsked,
            Reason::LookupsOff, "a:a.example");
        row("lookups end in an include",
            "example.org TXT v=spf1 include:a.example -all\na.example TXT v=spf1 mx\na.example NOTASKED",
            Result::NotAsked, Reason::LookupsOff, "mx");
    }

    void reasons()
    {
        QFETCH(const QByteArray, zone);
        const SpfOutcome outcome = check(zone);
        QTEST(outcome.result, "result");
        QTEST(outcome.reason, "reason");
        QTEST(outcome.decidingTerm, "term");
    }

    void noPeerAddress()
    {
        SpfQuery query = queryFrom("");
        const SpfOutcome outcome = check("example.org TXT v=spf1 +all", query);
        QCOMPARE(outcome.result, Result::None);
        QCOMPARE(outcome.reason, Reason::NoPeerAddress);
        QVERIFY(outcome.evidence.isEmpty());
    }

    void timeLimit()
    {
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 +all");
        const SpfOutcome outcome = checkSpfMailFrom(queryFrom("192.0.2.1"), resolver, Patience{QDeadlineTimer(0), {}});
        QCOMPARE(outcome.result, Result::TempError);
        QCOMPARE(outcome.reason, Reason::TimeLimit);
        QVERIFY(resolver.questions.isEmpty());
    }

    void cancelledBeforeTheFirstQuestion()
    {
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 +all");
        std::stop_source source;
        source.request_stop();
        const SpfOutcome outcome = checkSpfMailFrom(
            queryFrom("192.0.2.1"), resolver, Patience{QDeadlineTimer(QDeadlineTimer::Forever), source.get_token()});
        QCOMPARE(outcome.result, Result::TempError);
        QCOMPARE(outcome.reason, Reason::Cancelled);
        QVERIFY(resolver.questions.isEmpty());
    }

    void identities_data()
    {
        QTest::addColumn<QByteArray>("helo");
        QTest::addColumn<QByteArray>("mailFrom");
        QTest::addColumn<bool>("checkHelo");
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<QByteArray>("sender");
        QTest::addColumn<Reason>("reason");

        const auto row = [](const char *name, const char *helo, const char *mailFrom, bool checkHelo,
                             const char *domain, const char *sender, Reason reason = Reason::Matched) {
            QTest::newRow(name) << QByteArray(helo) << QByteArray(mailFrom) << checkHelo << QByteArray(domain)
                                << QByteArray(sender) << reason;
        };
        row("MAIL FROM", "mail.example.net", "alice@example.org", false, "example.org", "alice@example.org");
        row("null MAIL FROM", "mail.example.net", "", false, "mail.example.net", "postmaster@mail.example.net");
        row("no local part", "mail.example.net", "@example.org", false, "example.org", "postmaster@example.org");
        row("quoted local part", "mail.example.net", "\"a@b\"@example.org", false, "example.org",
            "\"a@b\"@example.org");
        row("final dot", "mail.example.net", "alice@example.org.", false, "example.org", "alice@example.org");
        row("case is kept", "mail.example.net", "Alice@Example.ORG", false, "Example.ORG", "Alice@Example.ORG");
        row("U-labels", "mail.example.net",
            "alice@b\xc3\xbc"
            "cher.example",
            false, "xn--bcher-kva.example", "alice@xn--bcher-kva.example");
        row("not UTF-8", "mail.example.net",
            "alice@b\xfc"
            "cher.example",
            false,
            "b\xfc"
            "cher.example",
            "alice@", Reason::InvalidDomain);
        row("no domain", "mail.example.net", "alice", false, "", "alice@", Reason::InvalidDomain);
        row("domain literal", "mail.example.net", "alice@[192.0.2.1]", false, "[192.0.2.1]", "alice@[192.0.2.1]",
            Reason::InvalidDomain);
        row("one label", "mail.example.net", "alice@localhost", false, "localhost", "alice@localhost",
            Reason::InvalidDomain);
        row("empty label", "mail.example.net", "alice@example..org", false, "example..org", "alice@example..org",
            Reason::InvalidDomain);
        row("HELO", "mail.example.net", "alice@example.org", true, "mail.example.net", "postmaster@mail.example.net");
        row("HELO: literal", "[192.0.2.1]", "", true, "[192.0.2.1]", "postmaster@[192.0.2.1]", Reason::InvalidDomain);
        row("HELO: address", "192.0.2.1", "", true, "192.0.2.1", "postmaster@192.0.2.1", Reason::InvalidDomain);
        row("HELO: one label", "WIN-1A2B", "", true, "WIN-1A2B", "postmaster@WIN-1A2B", Reason::InvalidDomain);
        row("HELO: none", "", "", true, "", "postmaster@", Reason::InvalidDomain);
        row("null MAIL FROM without HELO", "", "", false, "", "postmaster@", Reason::InvalidDomain);
    }

    void identities()
    {
        QFETCH(const QByteArray, helo);
        QFETCH(const QByteArray, mailFrom);
        QFETCH(const bool, checkHelo);
        SpfQuery query = queryFrom("192.0.2.1");
        query.helo = helo;
        query.mailFrom = mailFrom;
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 +all\nmail.example.net TXT v=spf1 +all\n"
                      "xn--bcher-kva.example TXT v=spf1 +all");
        const SpfOutcome outcome
            = checkHelo ? checkSpfHelo(query, resolver, Patience()) : checkSpfMailFrom(query, resolver, Patience());
        QCOMPARE(outcome.identity, checkHelo ? SpfIdentity::Helo : SpfIdentity::MailFrom);
        QTEST(outcome.domain, "domain");
        QTEST(outcome.sender, "sender");
        QTEST(outcome.reason, "reason");
        QCOMPARE(outcome.result, outcome.reason == Reason::Matched ? Result::Pass : Result::None);
        QCOMPARE(outcome.ip, query.ip);
    }

    /// What each answer means at each place where one is asked for. FORMERR, NOTIMP and BADVERS are server failures for
    /// a resolver; an alias to nowhere is NXDOMAIN.
    void answers_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<DnsStatus>("status");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<Result>("result");
        QTest::addColumn<Reason>("reason");

        struct Place
        {
            const char *name;
            const char *zone;
            const char *at;
            Result whenNoData; ///< also of NXDOMAIN, but for the domain itself
            Reason whyNoData;
            bool errorIsNoMatch;
        };
        static constexpr Place places[]{
            {"record", "", "example.org", Result::None, Reason::NoRecord, false},
            {"include", "example.org TXT v=spf1 include:x.example ?all", "x.example", Result::PermError,
                Reason::IncludeNone, false},
            {"redirect", "example.org TXT v=spf1 redirect=x.example", "x.example", Result::PermError,
                Reason::RedirectNone, false},
            {"a", "example.org TXT v=spf1 a:x.example ?all", "x.example", Result::Neutral, Reason::Matched, false},
            {"mx", "example.org TXT v=spf1 mx:x.example ?all", "x.example", Result::Neutral, Reason::Matched, false},
            {"address of an mx", "example.org TXT v=spf1 mx:y.example ?all\ny.example MX 1 x.example", "x.example",
                Result::Neutral, Reason::Matched, false},
            {"exists", "example.org TXT v=spf1 exists:x.example ?all", "x.example", Result::Neutral, Reason::Matched,
                false},
            {"ptr", "example.org TXT v=spf1 ptr ?all", "1.2.0.192.in-addr.arpa", Result::Neutral, Reason::Matched,
                true},
            {"address of a ptr", "example.org TXT v=spf1 ptr ?all\n192.0.2.1 PTR x.example.org", "x.example.org",
                Result::Neutral, Reason::Matched, true},
            {"the macro p", "example.org TXT v=spf1 exists:%{p}.example ?all", "1.2.0.192.in-addr.arpa",
                Result::Neutral, Reason::Matched, true},
        };
        struct Answer
        {
            const char *name;
            DnsStatus status;
            Result result;
            Reason reason;
        };
        static constexpr Answer answers[]{
            {"time-out", DnsStatus::Timeout, Result::TempError, Reason::DnsTimeout},
            {"SERVFAIL", DnsStatus::ServFail, Result::TempError, Reason::DnsServFail},
            {"REFUSED", DnsStatus::Refused, Result::TempError, Reason::DnsRefused},
            {"cancelled", DnsStatus::Cancelled, Result::TempError, Reason::Cancelled},
            {"not asked", DnsStatus::NotAsked, Result::NotAsked, Reason::LookupsOff},
        };
        for (const Place &place : places) {
            const auto row = [&place](const char *name, DnsStatus status, Result result, Reason reason) {
                QTest::addRow("%s: %s", place.name, name)
                    << QByteArray(place.zone) << status << QByteArray(place.at) << result << reason;
            };
            for (const Answer &answer : answers) {
                const bool goesOn
                    = place.errorIsNoMatch && answer.reason != Reason::Cancelled && answer.reason != Reason::LookupsOff;
                row(answer.name, answer.status, goesOn ? place.whenNoData : answer.result,
                    goesOn ? place.whyNoData : answer.reason);
            }
            row("NODATA", DnsStatus::NoData, place.whenNoData, place.whyNoData);
            const bool record = QByteArrayView(place.name) == "record";
            row("NXDOMAIN", DnsStatus::NxDomain, place.whenNoData, record ? Reason::NxDomain : place.whyNoData);
        }
    }

    void answers()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QByteArray, at);
        QFETCH(const DnsStatus, status);
        FakeTestResolver resolver;
        resolver.zone(zone).fault(at, status);
        const SpfOutcome outcome = checkSpfMailFrom(queryFrom("192.0.2.1"), resolver, Patience());
        QTEST(outcome.result, "result");
        QTEST(outcome.reason, "reason");
        QVERIFY(std::any_of(resolver.questions.begin(), resolver.questions.end(),
            [&at](const DnsQuestion &question) { return question.name == at; }));
    }

    void aliasToNowhere()
    {
        const SpfOutcome outcome = check("example.org CNAME gone.example");
        QCOMPARE(outcome.reason, Reason::NxDomain);
        QCOMPARE(outcome.evidence.first().answer.aliases, QList<QByteArray>{"gone.example"});
    }

    void mechanisms_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<Result>("result");

        const auto row = [](const char *name, const char *address, const char *terms, Result result) {
            QTest::newRow(name) << QByteArray(address) << QByteArray(terms) << result;
        };
        row("ip4", "192.0.2.1", "ip4:192.0.2.1", Result::Pass);
        row("ip4: another", "192.0.2.1", "ip4:192.0.2.2", Result::Neutral);
        row("ip4: host bits do not count", "192.0.2.1", "ip4:192.0.2.130/24", Result::Pass);
        row("ip4: /25", "192.0.2.1", "ip4:192.0.2.130/25", Result::Neutral);
        row("ip4: /0", "192.0.2.1", "ip4:198.51.100.1/0", Result::Pass);
        row("ip4: IPv6 client", "2001:db8::1", "ip4:0.0.0.0/0", Result::Neutral);
        row("ip6", "2001:db8::1", "ip6:2001:db8::1", Result::Pass);
        row("ip6: /47", "2001:db8:1::1", "ip6:2001:db8::/47", Result::Pass);
        row("ip6: /48", "2001:db8:1::1", "ip6:2001:db8::/48", Result::Neutral);
        row("ip6: /0 of a mapped address", "2001:db8::1", "ip6:::ffff:192.0.2.1/0", Result::Pass);
        row("ip6: IPv4 client", "192.0.2.1", "ip6:::/0", Result::Neutral);
        row("ip6: mapped client is IPv4", "::ffff:192.0.2.1", "ip6:::ffff:192.0.2.1", Result::Neutral);
        row("ip4: mapped client is IPv4", "::ffff:192.0.2.1", "ip4:192.0.2.1", Result::Pass);
        row("a: of the domain", "192.0.2.10", "a", Result::Pass);
        row("a: through an alias", "192.0.2.20", "a:alias.example.org", Result::Pass);
        row("a: second address", "192.0.2.21", "a:two.example.org", Result::Pass);
        row("a: with prefix", "192.0.2.12", "a/29", Result::Pass);
        row("a: AAAA for IPv6", "2001:db8::10", "a", Result::Pass);
        row("a: IPv6 prefix", "2001:db8::1f", "a//120", Result::Pass);
        row("a: the IPv4 prefix is not for IPv6", "2001:db8::1f", "a/24", Result::Neutral);
        row("a: an answer that is no address", "192.0.2.1", "a:odd.example.org/0", Result::Neutral);
        row("a: mapped AAAA and /0", "2001:db8::1", "a:mapped.example.org//0", Result::Pass);
        row("mx", "192.0.2.20", "mx", Result::Pass);
        row("mx: never the domain's own address", "192.0.2.20", "mx:two.example.org", Result::Neutral);
        row("mx: null MX", "192.0.2.1", "mx:null.example.org", Result::Neutral);
        row("exists", "192.0.2.1", "exists:two.example.org", Result::Pass);
        row("exists: A for IPv6 too", "2001:db8::1", "exists:two.example.org", Result::Pass);
        row("exists: AAAA does not do", "2001:db8::1", "exists:mapped.example.org", Result::Neutral);
        row("ptr", "192.0.2.20", "ptr", Result::Pass);
        row("ptr: of another domain", "192.0.2.20", "ptr:example.net", Result::Neutral);
        row("ptr: not confirmed", "192.0.2.66", "ptr", Result::Neutral);
        row("ptr: the same end is not the same domain", "192.0.2.20", "ptr:le.org", Result::Neutral);
        row("include: pass matches", "192.0.2.1", "-include:pass.example.org", Result::Fail);
        row("include: fail does not", "192.0.2.1", "-include:fail.example.org", Result::Neutral);
        row("include: softfail does not", "192.0.2.1", "-include:softfail.example.org", Result::Neutral);
        row("include: neutral does not", "192.0.2.1", "-include:neutral.example.org", Result::Neutral);
        row("redirect", "192.0.2.1", "redirect=softfail.example.org", Result::SoftFail);
        row("redirect: where no mechanism matched", "192.0.2.1", "redirect=fail.example.org +all", Result::Pass);
        row("redirect: a is of the new domain", "192.0.2.20", "redirect=a.example.org", Result::Pass);
        row("the first match decides", "192.0.2.1", "~ip4:192.0.2.0/24 -ip4:192.0.2.1 +all", Result::SoftFail);
        row("a name with an empty label does not exist", "192.0.2.1", "-exists:a..example.org", Result::Neutral);
        row("a label of 64 octets does not exist", "192.0.2.1",
            "-exists:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.org", Result::Neutral);
    }

    void mechanisms()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const QByteArray, terms);
        const SpfOutcome outcome = check("example.org TXT v=spf1 " + terms + R"(
            example.org A 192.0.2.10
            example.org AAAA 2001:db8::10
            example.org MX 10 two.example.org
            two.example.org A 192.0.2.22
            two.example.org A 192.0.2.21
            two.example.org A 192.0.2.20
            alias.example.org CNAME two.example.org
            odd.example.org A 192.0.2
            mapped.example.org AAAA ::ffff:192.0.2.1
            null.example.org MX 0 .
            192.0.2.20 PTR two.Example.org.
            192.0.2.66 PTR two.example.org
            pass.example.org TXT v=spf1 +all
            fail.example.org TXT v=spf1 -all
            softfail.example.org TXT v=spf1 ~all
            neutral.example.org TXT v=spf1 ?all
            a.example.org TXT v=spf1 a -all
            a.example.org A 192.0.2.20)",
            queryFrom(address.constData()));
        QTEST(outcome.result, "result");
    }

    void mxInOrderOfPreference()
    {
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 mx -all\nexample.org MX 20 c.example\nexample.org MX 5 a.example\n"
                      "example.org MX 20 d.example\nexample.org MX 10 b.example\n"
                      "a.example A 192.0.2.9\nb.example A 192.0.2.9\nc.example A 192.0.2.1\nd.example A 192.0.2.1");
        QCOMPARE(checkSpfMailFrom(queryFrom("192.0.2.1"), resolver, Patience()).result, Result::Pass);
        QList<QByteArray> names;
        for (const DnsQuestion &question : std::as_const(resolver.questions)) {
            names.append(question.name);
        }
        QCOMPARE(names, (QList<QByteArray>{"example.org", "example.org", "a.example", "b.example", "c.example"}));
    }

    void validatedName_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("the domain itself first")
            << QByteArray("a.net b.example.org example.org") << QByteArray("example.org");
        QTest::newRow("then a name below it") << QByteArray("a.net b.example.org") << QByteArray("b.example.org");
        QTest::newRow("then any") << QByteArray("a.net c.net") << QByteArray("a.net");
        QTest::newRow("none") << QByteArray() << QByteArray("unknown");
    }

    void validatedName()
    {
        QFETCH(const QByteArray, names);
        QFETCH(const QByteArray, expected);
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 exists:%{p}.x.example\n" + expected + ".x.example A 127.0.0.2");
        for (const QByteArray &name : names.split(' ')) {
            if (!name.isEmpty()) {
                resolver.ptr("192.0.2.1", name).a(name, "192.0.2.1");
            }
        }
        QCOMPARE(checkSpfMailFrom(queryFrom("192.0.2.1"), resolver, Patience()).result, Result::Pass);
    }

    void explanation_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("expected");

        const auto row = [](const char *name, const char *zone, const char *expected) {
            QTest::newRow(name) << QByteArray(zone) << QByteArray(expected);
        };
        const char *why = "why.example TXT %{i} is not %{d}'s";
        QTest::newRow("exp") << QByteArray("example.org TXT v=spf1 -all exp=why.example\n") + why
                             << QByteArray("192.0.2.1 is not example.org's");
        QTest::newRow("exp: wherever it stands") << QByteArray("example.org TXT v=spf1 exp=why.example -all\n") + why
                                                 << QByteArray("192.0.2.1 is not example.org's");
        row("only of a fail", "example.org TXT v=spf1 ~all exp=why.example\nwhy.example TXT No.", "");
        row("of the redirect's target, never of the redirecting record",
            "example.org TXT v=spf1 exp=no.example redirect=b.example\nno.example TXT No.\n"
            "b.example TXT v=spf1 -all exp=yes.example\nyes.example TXT %{d}",
            "b.example");
        row("never of an include",
            "example.org TXT v=spf1 -include:b.example exp=yes.example\nyes.example TXT %{d}\n"
            "b.example TXT v=spf1 +all exp=no.example\nno.example TXT No.",
            "example.org");
        row("two records", "example.org TXT v=spf1 -all exp=w.example\nw.example TXT a\nw.example TXT b", "");
        row("no record", "example.org TXT v=spf1 -all exp=w.example\nw.example A 192.0.2.1", "");
        row("time-out", "example.org TXT v=spf1 -all exp=w.example\nw.example TIMEOUT", "");
        row("not asked", "example.org TXT v=spf1 -all exp=w.example\nw.example NOTASKED", "");
        row("cancelled", "example.org TXT v=spf1 -all exp=w.example\nw.example CANCELLED", "");
        row("syntax", "example.org TXT v=spf1 -all exp=w.example\nw.example TXT 100%", "");
        row("a name that is none", "example.org TXT v=spf1 -all exp=a..example", "");
        row("%{p} costs nothing after the result",
            "example.org TXT v=spf1 a:a.example a:a.example a:a.example a:a.example a:a.example a:a.example "
            "a:a.example a:a.example a:a.example a:a.example -all exp=w.example\na.example A 192.0.2.9\n"
            "w.example TXT %{p}",
            "unknown");
        row("the answer of exp does not lead on",
            "example.org TXT v=spf1 -all exp=w.example\nw.example TXT v=spf1 exp=x.example", "v=spf1 exp=x.example");
    }

    void explanation()
    {
        QFETCH(const QByteArray, zone);
        const SpfOutcome outcome = check(zone);
        QTEST(outcome.explanation, "expected");
        QCOMPARE(outcome.result, zone.contains("~all") ? Result::SoftFail : Result::Fail);
        QCOMPARE(outcome.reason, Reason::Matched);
        QVERIFY(outcome.lookups <= 10);
    }

    /// RFC 8616 section 4: such a local part is no label.
    void localPartBeyondAscii_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<Result>("result");

        QTest::newRow("exists") << QByteArray("-exists:%{l}.x.example ?all") << Result::Neutral;
        QTest::newRow("include") << QByteArray("include:%{L}.x.example ~all") << Result::SoftFail;
        QTest::newRow("sender") << QByteArray("a:%{s}.x.example ~all") << Result::SoftFail;
        QTest::newRow("redirect") << QByteArray("redirect=%{l}.x.example") << Result::PermError;
        QTest::newRow("other terms match") << QByteArray("exists:%{d} -all") << Result::Pass;
    }

    void localPartBeyondAscii()
    {
        QFETCH(const QByteArray, record);
        SpfQuery query = queryFrom("192.0.2.1");
        query.mailFrom = "m\xc3\xbcller@example.org";
        const SpfOutcome outcome = check("example.org TXT v=spf1 " + record + "\nexample.org A 192.0.2.9", query);
        QTEST(outcome.result, "result");
        for (const DnsExchange &exchange : outcome.evidence) {
            QCOMPARE(exchange.question.name, "example.org");
        }
    }

    void macroValues()
    {
        SpfQuery query = queryFrom("192.0.2.1");
        query.helo = "h.example.net";
        query.receiver = "r.example";
        query.now = 1'795'219'200;
        const SpfOutcome outcome = check("example.org TXT v=spf1 -exists:%{s}.%{l}.%{o}.%{d}.%{i}.%{v}.%{h} "
                                         "redirect=b.example\nb.example TXT v=spf1 exp=%{d}.%{o}.x -all\n"
                                         "b.example.example.org.x TXT %{c}|%{r}|%{t}|%{d}|%{o}",
            query);
        QCOMPARE(outcome.trace[1].expanded,
            "alice@example.org.alice.example.org.example.org.192.0.2.1.in-addr.h.example.net");
        QCOMPARE(outcome.explanation, "192.0.2.1|r.example|1795219200|b.example|example.org");
        QCOMPARE(outcome.record.first(7), "v=spf1 ");
    }

    void traceSaysEverything()
    {
        const SpfOutcome outcome = check("example.org TXT v=spf1 include:_spf.%{d} mx:m.example ~all x=y\n"
                                         "_spf.example.org TXT v=spf1 ip4:198.51.100.0/24 -all exp=e.example\n"
                                         "m.example MX 1 h.example\nh.example A 192.0.2.1");
        struct Expected
        {
            int depth;
            QByteArray domain;
            QByteArray term;
            QByteArray expanded;
            Effect effect;
            int from;
            int count;
            std::optional<Result> nested;
        };
        const QList<Expected> expected{
            {0, "example.org", "", "", Effect::Record, 0, 1, {}},
            {0, "example.org", "include:_spf.%{d}", "_spf.example.org", Effect::NoMatch, 1, 0, Result::Fail},
            {1, "_spf.example.org", "", "", Effect::Record, 1, 1, {}},
            {1, "_spf.example.org", "ip4:198.51.100.0/24", "", Effect::NoMatch, 2, 0, {}},
            {1, "_spf.example.org", "-all", "", Effect::Match, 2, 0, {}},
            {1, "_spf.example.org", "exp=e.example", "", Effect::Skipped, 2, 0, {}},
            {0, "example.org", "mx:m.example", "m.example", Effect::Match, 2, 2, {}},
            {0, "example.org", "~all", "", Effect::Skipped, 4, 0, {}},
            {0, "example.org", "x=y", "", Effect::Skipped, 4, 0, {}},
        };
        QCOMPARE(outcome.trace.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const SpfTraceStep &step = outcome.trace[i];
            const Expected &want = expected[i];
            QCOMPARE(step.depth, want.depth);
            QCOMPARE(step.domain, want.domain);
            QCOMPARE(step.term, want.term);
            QCOMPARE(step.expanded, want.expanded);
            QCOMPARE(step.effect, want.effect);
            QCOMPARE(step.exchangesFrom, want.from);
            QCOMPARE(step.exchangesCount, want.count);
            QVERIFY(step.nested == want.nested);
            QVERIFY(!step.reason);
        }
        QCOMPARE(outcome.evidence.size(), 4);
        QCOMPARE(outcome.lookups, 2);
        QCOMPARE(outcome.record, "v=spf1 include:_spf.%{d} mx:m.example ~all x=y");
        QVERIFY(outcome == outcome);
    }

    void traceOfErrors()
    {
        const SpfOutcome syntax = check("example.org TXT v=spf1 a foo -all mx/33");
        QCOMPARE(syntax.trace.size(), 5);
        QCOMPARE(syntax.trace[1].effect, Effect::Skipped);
        QCOMPARE(syntax.trace[2].effect, Effect::Error);
        QVERIFY(syntax.trace[2].reason == Reason::SyntaxError);
        QCOMPARE(syntax.trace[4].effect, Effect::Error);

        const SpfOutcome nested
            = check("example.org TXT v=spf1 include:b.example -all\nb.example TXT v=spf1 a:c.example mx\n"
                    "c.example TIMEOUT");
        QCOMPARE(nested.decidingTerm, "a:c.example");
        QCOMPARE(nested.trace.size(), 6);
        QVERIFY(nested.trace[1].reason == Reason::DnsTimeout); // the include
        QVERIFY(nested.trace[1].nested == Result::TempError);
        QVERIFY(nested.trace[3].reason == Reason::DnsTimeout); // the term within
        QCOMPARE(nested.trace[4].effect, Effect::Skipped);
        QCOMPARE(nested.trace[5].effect, Effect::Skipped);
    }
};

QTEST_GUILESS_MAIN(TestSpfCheck)
#include "tst_spfcheck.moc"
