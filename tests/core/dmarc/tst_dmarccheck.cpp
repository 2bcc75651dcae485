// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarcoutcome.h"
#include "dmarcrecordcache.h"
#include "dmarczone.h"
#include "identifierwords.h"

#include <QTest>

using namespace Indicia;
using Result = DmarcResult;
using Reason = DmarcReason;

Q_DECLARE_METATYPE(Result)
Q_DECLARE_METATYPE(Reason)
Q_DECLARE_METATYPE(DnsStatus)

namespace {

/// One letter an identifier: P passed and aligned, p passed, ? undecided, A aligned only, - neither.
QByteArray letters(const DmarcOutcome &outcome)
{
    QByteArray text;
    for (const DmarcAlignment &identifier : outcome.alignments) {
        text += identifier.undecided ? '?'
            : identifier.passed      ? (identifier.aligned ? 'P' : 'p')
                                     : (identifier.aligned ? 'A' : '-');
    }
    return text;
}

constexpr auto OneRecord = "example.com: v=DMARC1; p=reject";
constexpr auto Strict = "example.com: v=DMARC1; p=reject; adkim=s; aspf=s";
constexpr auto Bank = "giant.bank.example: v=DMARC1; p=reject\nbank.example: v=DMARC1; p=none; psd=y";

} // namespace

class TestDmarcCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignment_data();
    void alignment();
    void heloIsNamed();
    void testingKeyIsNamed();
    void dnsFailures_data();
    void dnsFailures();
    void dnsFailuresOfIdentifiers_data();
    void dnsFailuresOfIdentifiers();
    void authors_data();
    void authors();
    void manyAuthors();
    void eachNameIsAskedOnce();
    void manySignatures();
};

void TestDmarcCheck::alignment_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("identifiers");
    QTest::addColumn<Result>("result");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QByteArray>("letters");
    const auto row = [](const char *name, const char *author, const char *zone, const char *identifiers, Result result,
                         Reason reason, const char *letters) {
        QTest::newRow(name) << QByteArray(author) << QByteArray(zone) << QByteArray(identifiers) << result << reason
                            << QByteArray(letters);
    };
    row("B.1.1 example 1: SPF, identical", "example.com", OneRecord, "spf=pass:example.com", Result::Pass,
        Reason::AlignedSpf, "P");
    row("B.1.1 example 2: SPF, a child of the author", "example.com", OneRecord, "spf=pass:child.example.com",
        Result::Pass, Reason::AlignedSpf, "P");
    row("B.1.1 example 3: SPF, another organization", "child.example.com", OneRecord, "spf=pass:example.net",
        Result::Fail, Reason::NothingAligned, "p");
    row("B.1.2 example 1: DKIM, identical", "example.com", OneRecord, "dkim=pass:example.com", Result::Pass,
        Reason::AlignedDkim, "P");
    row("B.1.2 example 2: DKIM, a parent of the author", "child.example.com", OneRecord, "dkim=pass:example.com",
        Result::Pass, Reason::AlignedDkim, "P");
    row("B.1.2 example 3: DKIM, another organization", "child.example.com", OneRecord, "dkim=pass:example.net",
        Result::Fail, Reason::NothingAligned, "p");
    row("B.3.1: both", "example.com", OneRecord, "spf=pass:mail.example.com dkim=pass:example.com", Result::Pass,
        Reason::AlignedBoth, "PP");
    row("B.4.1: the signer has a record of its own", "example.com",
        "example.com: v=DMARC1; p=none\nsigning.example.com: v=DMARC1; p=none",
        "spf=pass:example.com dkim=pass:signing.example.com", Result::Pass, Reason::AlignedBoth, "PP");
    row("B.4.2: a deep tree", "a.b.c.d.e.f.g.h.i.j.k.example.com",
        "example.com: v=DMARC1; p=none\nsigning.example.com: v=DMARC1; p=none",
        "spf=pass:example.com dkim=pass:signing.example.com", Result::Pass, Reason::AlignedBoth, "PP");
    row("B.4.3: below a public suffix", "giant.bank.example", Bank,
        "spf=pass:mail.giant.bank.example dkim=pass:mail.mega.bank.example", Result::Pass, Reason::AlignedSpf, "Pp");
    row("4.4, table 1: relaxed", "news.example.com", OneRecord, "dkim=pass:foo.example.com", Result::Pass,
        Reason::AlignedDkim, "P");
    row("4.4, table 1: strict", "news.example.com", OneRecord, "dkim=pass:news.example.com", Result::Pass,
        Reason::AlignedDkim, "P");
    row("4.4, table 1: none", "news.example.com", OneRecord, "dkim=pass:foo.example.net", Result::Fail,
        Reason::NothingAligned, "p");
    row("4.4: compared without case, RFC 4343", "Example.COM", OneRecord, "dkim=pass:MAIL.example.com", Result::Pass,
        Reason::AlignedDkim, "P");
    row("4.4: a name that only ends alike", "example.com", OneRecord, "dkim=pass:notexample.com", Result::Fail,
        Reason::NothingAligned, "p");
    row("4.4: the author as the beginning of a name", "example.com", OneRecord, "dkim=pass:example.com.evil.example",
        Result::Fail, Reason::NothingAligned, "p");
    row("5.3.1: U-labels in d=", "xn--bcher-kva.example", "xn--bcher-kva.example: v=DMARC1; p=none",
        "dkim=pass:b\xc3\xbc"
        "cher.example",
        Result::Pass, Reason::AlignedDkim, "P");
    row("4.10.2: strict, identical", "example.com", Strict, "spf=pass:example.com dkim=pass:example.com", Result::Pass,
        Reason::AlignedBoth, "PP");
    row("4.10.2: strict, a child is another domain", "example.com", Strict,
        "spf=pass:a.example.com dkim=pass:b.example.com", Result::Fail, Reason::NothingAligned, "pp");
    row("4.7: adkim alone", "example.com", "example.com: v=DMARC1; p=reject; adkim=s",
        "spf=pass:a.example.com dkim=pass:b.example.com", Result::Pass, Reason::AlignedSpf, "Pp");
    row("4.7: aspf alone", "example.com", "example.com: v=DMARC1; p=reject; aspf=s",
        "spf=pass:a.example.com dkim=pass:b.example.com", Result::Pass, Reason::AlignedDkim, "pP");
    row("4.7: the mode of the record in force", "a.example.com", Strict, "dkim=pass:example.com", Result::Fail,
        Reason::NothingAligned, "p");
    row("4.10.2 rule 1: psd=n parts the signer from the author", "example.com",
        "example.com: v=DMARC1; p=reject\ndept.example.com: v=DMARC1; p=none; psd=n", "dkim=pass:dept.example.com",
        Result::Fail, Reason::NothingAligned, "p");
    row("4.10.2 rule 1: psd=n parts the author from its parent", "dept.example.com",
        "example.com: v=DMARC1; p=reject\ndept.example.com: v=DMARC1; p=none; psd=n", "dkim=pass:example.com",
        Result::Fail, Reason::NothingAligned, "p");
    row("4.10.2 rule 1: within the department", "dept.example.com",
        "example.com: v=DMARC1; p=reject\ndept.example.com: v=DMARC1; p=none; psd=n", "dkim=pass:mail.dept.example.com",
        Result::Pass, Reason::AlignedDkim, "P");
    row("11.8: a top level without psd=y joins strangers", "a.example", "example: v=DMARC1; p=reject",
        "dkim=pass:b.example", Result::Pass, Reason::AlignedDkim, "P");
    row("5.1.8: a signer beyond the walk's depth", "example.com", OneRecord, "dkim=pass:a.b.c.d.e.f.g.h.i.example.com",
        Result::Pass, Reason::AlignedDkim, "P");

    row("5.3.5: nothing passed", "example.com", OneRecord, "spf=fail:example.com dkim=fail:example.com", Result::Fail,
        Reason::NothingPassed, "AA");
    row("5.3.5: nothing there", "example.com", OneRecord, "", Result::Fail, Reason::NothingPassed, "");
    row("5.3.5: one of several signatures is enough", "example.com", OneRecord,
        "dkim=fail:example.com dkim=pass:example.net dkim=pass:example.com", Result::Pass, Reason::AlignedDkim, "ApP");
    row("4.4.2: SPF neutral, none and permerror are no pass", "example.com", OneRecord, "spf=permerror:example.com",
        Result::Fail, Reason::NothingPassed, "A");
    row("4.4.1: a signature that policy refuses is no pass, RFC 8301", "example.com", OneRecord,
        "dkim=policy:example.com", Result::Fail, Reason::NothingPassed, "A");
    row("no signature at all", "example.com", OneRecord, "dkim=none:", Result::Fail, Reason::NothingPassed, "");

    row("4.4.2: HELO alone never counts (CVE-2019-20790)", "example.com", OneRecord,
        "helo=pass:example.com spf=fail:evil.example", Result::Fail, Reason::NothingPassed, "-");
    row("4.4.2: HELO passes, MAIL FROM is another's (CVE-2019-20790)", "example.com", OneRecord,
        "helo=pass:example.com spf=pass:evil.example", Result::Fail, Reason::NothingAligned, "p");
    row("3.2.4: a null reverse-path is postmaster at HELO", "example.com", OneRecord,
        "helo=pass:mail.example.com null=pass:mail.example.com", Result::Pass, Reason::AlignedSpf, "P");
    row("3.2.4: a null reverse-path of another's HELO", "example.com", OneRecord,
        "helo=pass:mail.example.net null=pass:mail.example.net", Result::Fail, Reason::NothingAligned, "p");
    row("5.3.6: MAIL FROM is not known", "example.com", OneRecord, "helo=pass:example.com", Result::TempError,
        Reason::NotDecided, "?");

    row("5.3.6: SPF without an answer, aligned", "example.com", OneRecord, "spf=temperror:mail.example.com",
        Result::TempError, Reason::NotDecided, "?");
    row("5.3.6: SPF without an answer, not aligned", "example.com", OneRecord, "spf=temperror:example.net",
        Result::Fail, Reason::NothingPassed, "?");
    row("5.3.6: SPF without an answer, strict and not identical", "example.com", Strict,
        "spf=temperror:mail.example.com", Result::Fail, Reason::NothingPassed, "?");
    row("5.3.6: SPF without an answer, DKIM aligned", "example.com", OneRecord,
        "spf=temperror:example.com dkim=pass:example.com", Result::Pass, Reason::AlignedDkim, "?P");
    row("5.3.6: SPF without an answer, DKIM passed for another", "example.com", OneRecord,
        "spf=temperror:example.com dkim=pass:example.net", Result::TempError, Reason::NotDecided, "?p");
    row("5.3.6: DKIM without an answer", "example.com", OneRecord, "spf=fail:example.com dkim=temperror:example.com",
        Result::TempError, Reason::NotDecided, "A?");
    row("5.3.6: DKIM not asked", "example.com", OneRecord, "dkim=off:example.com", Result::TempError,
        Reason::NotDecided, "?");
    row("5.3.6: the client's address is not known", "example.com", OneRecord, "spf=noaddress:example.com",
        Result::TempError, Reason::NotDecided, "?");
    row("5.3.6: the body is missing", "example.com", OneRecord, "dkim=nobody:example.com", Result::TempError,
        Reason::NotDecided, "?");
    row("5.3.6: the body is missing, of another's signature", "example.com", OneRecord, "dkim=nobody:example.net",
        Result::Fail, Reason::NothingPassed, "?");

    row("5.3.6: the author's organization is not known, domains identical", "a.example.com",
        "a.example.com: v=DMARC1; p=reject\n_dmarc.com TIMEOUT", "dkim=pass:a.example.com", Result::Pass,
        Reason::AlignedDkim, "P");
    row("5.3.6: the author's organization is not known", "a.example.com",
        "a.example.com: v=DMARC1; p=reject\n_dmarc.com TIMEOUT", "dkim=pass:example.com", Result::TempError,
        Reason::NotDecided, "?");
    row("5.3.6: the author's organization is not known, another top level", "a.example.com",
        "a.example.com: v=DMARC1; p=reject\n_dmarc.com TIMEOUT", "dkim=pass:example.net", Result::Fail,
        Reason::NothingAligned, "p");
    row("5.3.6: the author's organization is not known, strict", "a.example.com",
        "a.example.com: v=DMARC1; p=reject; adkim=s\n_dmarc.com TIMEOUT", "dkim=pass:example.com", Result::Fail,
        Reason::NothingAligned, "p");
    row("5.3.6: the signer's organization is not known", "example.com",
        "example.com: v=DMARC1; p=reject\n_dmarc.mail.example.com SERVFAIL", "dkim=pass:mail.example.com",
        Result::TempError, Reason::NotDecided, "?");
    row("5.3.6: no answer whether the author exists, but it passes", "a.example.com",
        "example.com: v=DMARC1; p=none; np=reject\na.example.com TIMEOUT", "dkim=pass:example.com", Result::Pass,
        Reason::AlignedDkim, "P");
    row("no record: identifiers are not compared", "example.com", "", "spf=pass:example.com", Result::None,
        Reason::NoRecord, "p");
}

void TestDmarcCheck::alignment()
{
    QFETCH(const QByteArray, author);
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, identifiers);
    FakeTestResolver resolver;
    addDmarcZone(resolver, zone);
    DmarcQuery query = queryOf(author, identifiers);
    const QList<DmarcOutcome> outcomes = checkDmarc(query, resolver, Patience());
    QCOMPARE(outcomes.size(), 1);
    DmarcRecordCache records;
    query.records = &records;
    for (int i = 0; i < 2; ++i) { // the second time it finds what it read
        QCOMPARE(checkDmarc(query, resolver, Patience()), outcomes);
    }
    QTEST(outcomes.first().result, "result");
    QTEST(outcomes.first().reason, "reason");
    QTEST(letters(outcomes.first()), "letters");
}

void TestDmarcCheck::heloIsNamed()
{
    FakeTestResolver resolver;
    addDmarcZone(resolver, OneRecord);
    const auto source = [&](const char *identifiers) {
        return checkDmarc(queryOf("example.com", identifiers), resolver, Patience()).first().alignments.first().source;
    };
    QCOMPARE(source("helo=pass:h.example null=pass:h.example"), DmarcAlignment::Source::SpfHelo);
    QCOMPARE(source("helo=pass:h.example spf=pass:h.example"), DmarcAlignment::Source::SpfMailFrom);
}

// RFC 6376 section 3.6.1: a key in testing is to be taken for none, which the user is told.
void TestDmarcCheck::testingKeyIsNamed()
{
    FakeTestResolver resolver;
    addDmarcZone(resolver, OneRecord);
    const DmarcOutcome outcome
        = checkDmarc(queryOf("example.com", "dkim=testing:example.com"), resolver, Patience()).first();
    QCOMPARE(outcome.result, Result::Pass);
    QVERIFY(outcome.alignments.first().testing);
}

// T22: what an answer to the question for the record becomes. RFC 9989 section 4.10.1: any sign that there is no such
// record, as opposed to a transient error; section 5.3.6: an error is neither pass nor fail.
void TestDmarcCheck::dnsFailures_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Result>("result");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const char *fault, Result result, Reason reason) {
        QTest::newRow(name) << QByteArray(fault) << result << reason;
    };
    row("timeout", "_dmarc.example.com TIMEOUT", Result::TempError, Reason::DnsFailed);
    row("SERVFAIL", "_dmarc.example.com SERVFAIL", Result::TempError, Reason::DnsFailed);
    row("REFUSED", "_dmarc.example.com REFUSED", Result::TempError, Reason::DnsFailed);
    // The resolver gives these three as ServFail; see DnsStatus.
    row("FORMERR", "_dmarc.example.com SERVFAIL", Result::TempError, Reason::DnsFailed);
    row("NOTIMP", "_dmarc.example.com SERVFAIL", Result::TempError, Reason::DnsFailed);
    row("BADVERS", "_dmarc.example.com SERVFAIL", Result::TempError, Reason::DnsFailed);
    row("NXDOMAIN", "_dmarc.example.com NXDOMAIN", Result::None, Reason::NoRecord);
    row("NODATA", "_dmarc.example.com NODATA", Result::None, Reason::NoRecord);
    row("NXDOMAIN behind an alias", "_dmarc.example.com CNAME gone.example.net", Result::None, Reason::NoRecord);
    row("cancelled", "_dmarc.example.com CANCELLED", Result::TempError, Reason::Cancelled);
    row("not asked", "_dmarc.example.com NOTASKED", Result::NotAsked, Reason::LookupsOff);
}

void TestDmarcCheck::dnsFailures()
{
    QFETCH(const QByteArray, fault);
    for (const char *identifiers : {"", "spf=pass:example.com dkim=pass:example.com", "spf=fail:example.com"}) {
        FakeTestResolver resolver;
        addDmarcZone(resolver, fault);
        const DmarcOutcome outcome = checkDmarc(queryOf("example.com", identifiers), resolver, Patience()).first();
        QTEST(outcome.result, "result");
        QTEST(outcome.reason, "reason");
        QCOMPARE(outcome.applied, DmarcApplied());
    }
}

// The same for the walk of an identifier, between it and its organization.
void TestDmarcCheck::dnsFailuresOfIdentifiers_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Result>("result");
    QTest::newRow("timeout") << QByteArray("_dmarc.mail.example.com TIMEOUT") << Result::TempError;
    QTest::newRow("SERVFAIL, FORMERR, NOTIMP, BADVERS")
        << QByteArray("_dmarc.mail.example.com SERVFAIL") << Result::TempError;
    QTest::newRow("REFUSED") << QByteArray("_dmarc.mail.example.com REFUSED") << Result::TempError;
    QTest::newRow("NXDOMAIN") << QByteArray("_dmarc.mail.example.com NXDOMAIN") << Result::Pass;
    QTest::newRow("NODATA") << QByteArray("_dmarc.mail.example.com NODATA") << Result::Pass;
    QTest::newRow("NXDOMAIN behind an alias")
        << QByteArray("_dmarc.mail.example.com CNAME gone.example.net") << Result::Pass;
    QTest::newRow("cancelled") << QByteArray("_dmarc.mail.example.com CANCELLED") << Result::TempError;
    QTest::newRow("not asked") << QByteArray("_dmarc.mail.example.com NOTASKED") << Result::TempError;
}

void TestDmarcCheck::dnsFailuresOfIdentifiers()
{
    QFETCH(const QByteArray, fault);
    for (const char *identifiers : {"spf=pass:mail.example.com", "dkim=pass:mail.example.com"}) {
        FakeTestResolver resolver;
        addDmarcZone(resolver, OneRecord);
        addDmarcZone(resolver, fault);
        const DmarcOutcome outcome = checkDmarc(queryOf("example.com", identifiers), resolver, Patience()).first();
        QTEST(outcome.result, "result");
    }
}

// RFC 9989 sections 5.3.1 and 11.5; T05.
void TestDmarcCheck::authors_data()
{
    QTest::addColumn<QByteArray>("authors");
    QTest::addColumn<QList<QByteArray>>("listed");
    QTest::addColumn<Result>("result");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QList<Result>>("alone");
    QTest::newRow("one") << QByteArray("example.com") << QList<QByteArray>{"example.com"} << Result::Pass
                         << Reason::AlignedDkim << QList{Result::Pass};
    QTest::newRow("none") << QByteArray() << QList<QByteArray>{""} << Result::NotApplicable << Reason::NoAuthor
                          << QList{Result::NotApplicable};
    QTest::newRow("no domain name") << QByteArray("[192.0.2.1]") << QList<QByteArray>{"[192.0.2.1]"}
                                    << Result::NotApplicable << Reason::NoAuthor << QList{Result::NotApplicable};
    QTest::newRow("two: none of them passes")
        << QByteArray("example.com example.net") << QList<QByteArray>{"example.com", "example.net"}
        << Result::NotApplicable << Reason::SeveralAuthors << QList{Result::Pass, Result::None};
    QTest::newRow("three, each by itself")
        << QByteArray("example.com strict.example.com example.org")
        << QList<QByteArray>{"example.com", "strict.example.com", "example.org"} << Result::NotApplicable
        << Reason::SeveralAuthors << QList{Result::Pass, Result::Fail, Result::TempError};
}

void TestDmarcCheck::authors()
{
    QFETCH(const QByteArray, authors);
    QFETCH(const QList<QByteArray>, listed);
    QFETCH(const QList<Result>, alone);
    FakeTestResolver resolver;
    addDmarcZone(resolver,
        "example.com: v=DMARC1; p=reject\nstrict.example.com: v=DMARC1; p=reject; adkim=s\n"
        "_dmarc.example.org TIMEOUT");
    const QList<DmarcOutcome> outcomes = checkDmarc(queryOf(authors, "dkim=pass:example.com"), resolver, Patience());
    QCOMPARE(outcomes.size(), listed.size());
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        QCOMPARE(outcomes.at(i).author, listed.at(i));
        QTEST(outcomes.at(i).result, "result");
        QTEST(outcomes.at(i).reason, "reason");
        QCOMPARE(outcomes.at(i).resultAlone, alone.at(i));
    }
}

void TestDmarcCheck::manyAuthors()
{
    FakeTestResolver resolver;
    DmarcQuery query;
    for (int i = 0; i < 100; ++i) {
        query.authors.append("a.b.c.d.e.f.g.h" + QByteArray::number(i) + ".example");
    }
    const QList<DmarcOutcome> outcomes = checkDmarc(query, resolver, Patience());
    QCOMPARE(outcomes.size(), 100);
    QVERIFY(resolver.questions.size() <= 8 * MaxDmarcAuthors);
    QCOMPARE(outcomes.at(MaxDmarcAuthors - 1).resultAlone, Result::None);
    QCOMPARE(outcomes.at(MaxDmarcAuthors).resultAlone, Result::NotApplicable);
    QVERIFY(outcomes.last().walk.isEmpty());
    QCOMPARE(outcomes.last().reason, Reason::SeveralAuthors);
}

void TestDmarcCheck::eachNameIsAskedOnce()
{
    FakeTestResolver resolver;
    addDmarcZone(resolver, OneRecord);
    const DmarcQuery query = queryOf("example.com news.example.com",
        "spf=pass:a.example.com dkim=pass:a.example.com dkim=pass:b.a.example.com dkim=pass:example.com"
        " dkim=pass:a.example.com dkim=pass:example.net dkim=fail:c.example.com");
    const QList<DmarcOutcome> outcomes = checkDmarc(query, resolver, Patience());
    QList<DnsQuestion> unique = resolver.questions;
    std::ranges::sort(unique, {}, &DnsQuestion::name);
    unique.erase(std::ranges::unique(unique).begin(), unique.end());
    QCOMPARE(unique.size(), resolver.questions.size());
    // example.com, com, a.example.com, b.a.example.com, news.example.com, and whether news.example.com exists; nothing
    // of example.net, nor of a signature that failed.
    QCOMPARE(resolver.questions.size(), 6);
    for (const DmarcOutcome &outcome : outcomes) {
        for (const DmarcAlignment &identifier : outcome.alignments) {
            for (const DmarcWalkStep &step : identifier.walk) {
                QCOMPARE(outcome.evidence.at(step.exchange).question.name, "_dmarc." + step.domain);
            }
        }
    }
    QCOMPARE(outcomes.at(0).alignments.at(1).orgDomain, "example.com");
    QCOMPARE(outcomes.at(0).alignments.at(1).walk.size(), 3);
    QVERIFY(outcomes.at(0).alignments.at(3).walk.isEmpty());
    QVERIFY(outcomes.at(0).alignments.at(5).walk.isEmpty());
}

void TestDmarcCheck::manySignatures()
{
    FakeTestResolver resolver;
    addDmarcZone(resolver, OneRecord);
    DmarcQuery query = queryOf("example.com", "spf=fail:example.com");
    for (int i = 0; i < 20; ++i) { // as many as DKIM verifies
        addIdentifier(query, "dkim=pass:a.b.c.d.e.f.g.h" + QByteArray::number(i) + ".other.example");
    }
    const DmarcOutcome outcome = checkDmarc(query, resolver, Patience()).first();
    QCOMPARE(outcome.reason, Reason::NothingAligned);
    QCOMPARE(resolver.questions.size(), 2);
}

QTEST_GUILESS_MAIN(TestDmarcCheck)

#include "tst_dmarccheck.moc"
