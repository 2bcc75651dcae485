// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarcoutcome.h"
#include "dmarczone.h"

#include <QTest>

using namespace Indicia;

namespace {

QByteArray nameOf(OrgDomainBasis basis)
{
    switch (basis) {
    case OrgDomainBasis::PsdNo:
        return "psd=n";
    case OrgDomainBasis::BelowPsdYes:
        return "below psd=y";
    case OrgDomainBasis::ShortestRecord:
        return "shortest";
    case OrgDomainBasis::NoRecord:
        return "no record";
    case OrgDomainBasis::PublicSuffixList:
        return "list";
    }
    return {};
}

QByteArray nameOf(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::NotSaid:
        return "-";
    case DmarcPolicy::None:
        return "none";
    case DmarcPolicy::Quarantine:
        return "quarantine";
    case DmarcPolicy::Reject:
        return "reject";
    }
    return {};
}

QByteArray nameOf(DmarcApplied::Tag tag)
{
    switch (tag) {
    case DmarcApplied::Tag::P:
        return "p=";
    case DmarcApplied::Tag::Sp:
        return "sp=";
    case DmarcApplied::Tag::Np:
        return "np=";
    }
    return {};
}

QByteArray nameOf(DmarcReason reason)
{
    switch (reason) {
    case DmarcReason::NothingPassed:
        return "fail";
    case DmarcReason::NoRecord:
        return "no record";
    case DmarcReason::SeveralRecords:
        return "several records";
    case DmarcReason::InvalidRecord:
        return "invalid record";
    case DmarcReason::DnsFailed:
        return "dns failed";
    case DmarcReason::Cancelled:
        return "cancelled";
    case DmarcReason::LookupsOff:
        return "off";
    case DmarcReason::AlignedSpf:
    case DmarcReason::AlignedDkim:
    case DmarcReason::AlignedBoth:
    case DmarcReason::NothingAligned:
    case DmarcReason::NotDecided:
    case DmarcReason::NoAuthor:
    case DmarcReason::SeveralAuthors:
        break;
    }
    return "unexpected";
}

/// Who is asked in turn, as the walk tells it.
QByteArray walked(const DmarcOutcome &outcome)
{
    QByteArrayList names;
    for (const DmarcWalkStep &step : outcome.walk) {
        names.append(step.domain);
    }
    return names.join(' ');
}

QByteArray found(const DmarcOutcome &outcome)
{
    QByteArray text = nameOf(outcome.reason);
    if (!outcome.recordDomain.isEmpty()) {
        text += ": " + outcome.recordDomain;
    }
    if (outcome.applied.published != DmarcPolicy::NotSaid) {
        text += ' ' + nameOf(outcome.applied.tag) + nameOf(outcome.applied.published);
    }
    if (outcome.applied.effective != outcome.applied.published) {
        text += " -> " + nameOf(outcome.applied.effective);
    }
    return text;
}

DmarcOutcome outcomeOf(FakeTestResolver &resolver, const QByteArray &author)
{
    DmarcQuery query;
    query.authors.append(author);
    return checkDmarc(query, resolver, Patience()).first();
}

} // namespace

/// The DNS tree walk of RFC 9989 section 4.10 and what is taken from it, from the RFC's text and examples.
class TestTreeWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void organizationalDomain_data();
    void organizationalDomain();
    void policy_data();
    void policy();
    void evidence();
};

void TestTreeWalk::steps_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const QByteArray &author, const char *zone, const char *names) {
        QTest::newRow(name) << author << QByteArray(zone) << QByteArray(names);
    };
    row("4.10 step 7: one label", "localhost", "", "localhost");
    row("4.10 step 7: down to the last label", "example.com", "", "example.com com");
    row("4.10 step 3: a.mail.example.com", "a.mail.example.com", "",
        "a.mail.example.com mail.example.com example.com com");
    row("4.10 step 4: seven labels", "a.b.c.d.e.example.com", "",
        "a.b.c.d.e.example.com b.c.d.e.example.com c.d.e.example.com d.e.example.com e.example.com example.com com");
    row("4.10 step 4: eight labels, seven remain", "a.b.c.d.e.f.example.com", "",
        "a.b.c.d.e.f.example.com b.c.d.e.f.example.com c.d.e.f.example.com d.e.f.example.com e.f.example.com"
        " f.example.com example.com com");
    row("4.10 step 4: nine labels, seven remain", "a.b.c.d.e.f.g.example.com", "",
        "a.b.c.d.e.f.g.example.com c.d.e.f.g.example.com d.e.f.g.example.com e.f.g.example.com f.g.example.com"
        " g.example.com example.com com");
    row("4.10: the RFC's illustration of thirteen labels", "a.b.c.d.e.f.g.h.i.j.mail.example.com", "",
        "a.b.c.d.e.f.g.h.i.j.mail.example.com g.h.i.j.mail.example.com h.i.j.mail.example.com i.j.mail.example.com"
        " j.mail.example.com mail.example.com example.com com");
    row("4.10: never more than eight queries", QByteArray("a.").repeated(120) + "example.com", "",
        QByteArray(QByteArray("a.").repeated(120)
            + "example.com a.a.a.a.a.example.com a.a.a.a.example.com"
              " a.a.a.example.com a.a.example.com a.example.com example.com com")
            .constData());
    row("5.1.8: the names of the RFC's example", "mail.a.b.c.d.e.f.g.example.com",
        "example.com: v=DMARC1; p=none\nb.c.d.e.f.g.example.com: v=DMARC1; p=reject; psd=n",
        "mail.a.b.c.d.e.f.g.example.com c.d.e.f.g.example.com d.e.f.g.example.com e.f.g.example.com f.g.example.com"
        " g.example.com example.com com");
    row("4.10 step 2: psd=n at the start", "mail.example.com", "mail.example.com: v=DMARC1; p=none; psd=n",
        "mail.example.com");
    row("4.10 step 2: psd=y at the start", "mail.example.com", "mail.example.com: v=DMARC1; p=none; psd=y",
        "mail.example.com");
    row("4.10 step 6: psd=n further up", "a.mail.example.com", "mail.example.com: v=DMARC1; p=none; psd=n",
        "a.mail.example.com mail.example.com");
    row("4.10 step 6: psd=y further up", "a.mail.example.com", "example.com: v=DMARC1; p=none; psd=y",
        "a.mail.example.com mail.example.com example.com");
    row("4.7: psd=u stops nothing", "mail.example.com", "mail.example.com: v=DMARC1; p=none; psd=u",
        "mail.example.com example.com com");
    row("4.8: an invalid psd is the default", "mail.example.com", "mail.example.com: v=DMARC1; p=none; psd=maybe",
        "mail.example.com example.com com");
    row("4.10: a record without psd stops nothing", "mail.example.com", "mail.example.com: v=DMARC1; p=none",
        "mail.example.com example.com com");
    row("4.10 step 2: several records are all discarded", "mail.example.com",
        "mail.example.com: v=DMARC1; p=none; psd=n\nmail.example.com: v=DMARC1; p=reject; psd=n",
        "mail.example.com example.com com");
    row("4.10 step 2: another version is discarded", "mail.example.com", "mail.example.com: v=DMARC2; psd=n",
        "mail.example.com example.com com");
    row("4.10 step 2: a version in small letters is discarded", "mail.example.com",
        "mail.example.com: v=dmarc1; p=none; psd=n", "mail.example.com example.com com");
    row("4.10 step 2: the version elsewhere is discarded", "mail.example.com",
        "mail.example.com: p=none; psd=n; v=DMARC1", "mail.example.com example.com com");
    row("4.10 step 2: one remains beside other texts", "mail.example.com",
        "mail.example.com: v=spf1 -all\nmail.example.com: v=DMARC1; p=none; psd=n\nmail.example.com: v=DMARC2",
        "mail.example.com");
    row("4.10.1: a record without a policy stops all the same", "mail.example.com", "mail.example.com: v=DMARC1; psd=n",
        "mail.example.com");
    row("4.10: no such type is no record", "mail.example.com", "_dmarc.mail.example.com EXISTS",
        "mail.example.com example.com com");
    row("4.10: an alias is followed", "mail.example.com",
        "_dmarc.mail.example.com CNAME policy.example.net\npolicy.example.net TXT v=DMARC1; p=none; psd=n",
        "mail.example.com");
    row("4.4: names are compared without case", "MAIL.Example.COM", "example.com: v=DMARC1; p=none; psd=n",
        "mail.example.com example.com");
    row("5.3.1: U-labels become A-labels",
        "b\xc3\xbc"
        "cher.example",
        "", "xn--bcher-kva.example example");
    row("5.3.6: a missing answer ends the walk", "a.mail.example.com", "_dmarc.mail.example.com TIMEOUT",
        "a.mail.example.com mail.example.com");
}

void TestTreeWalk::steps()
{
    QFETCH(const QByteArray, author);
    QFETCH(const QByteArray, zone);
    FakeTestResolver resolver;
    addDmarcZone(resolver, zone);
    const DmarcOutcome outcome = outcomeOf(resolver, author);
    QTEST(walked(outcome), "names");
    QVERIFY(outcome.walk.size() <= 8);
    for (qsizetype i = 0; i < outcome.walk.size(); ++i) { // nothing is asked twice, or in another order
        QCOMPARE(resolver.questions.at(i), (DnsQuestion{"_dmarc." + outcome.walk.at(i).domain, DnsType::Txt}));
    }
}

void TestTreeWalk::organizationalDomain_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("org");
    const auto row = [](const char *name, const char *author, const char *zone, const char *org) {
        QTest::newRow(name) << QByteArray(author) << QByteArray(zone) << QByteArray(org);
    };
    row("4.10.2: first example, two records", "a.mail.example.com",
        "mail.example.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=none", "example.com (shortest)");
    row("4.10.2: second example, psd=n", "a.mail.example.com",
        "mail.example.com: v=DMARC1; p=none; psd=n\nexample.com: v=DMARC1; p=none", "mail.example.com (psd=n)");
    row("4.10.2: last example, psd=y at the top", "a.mail.example.com", "com: v=DMARC1; p=none; psd=y",
        "example.com (below psd=y)");
    row("4.10.2 rule 1: psd=n at the start", "mail.example.com",
        "mail.example.com: v=DMARC1; p=none; psd=n\nexample.com: v=DMARC1; p=none", "mail.example.com (psd=n)");
    row("4.10.2 rule 1: psd=n below psd=y", "a.b.bank.example",
        "b.bank.example: v=DMARC1; p=none; psd=n\nbank.example: v=DMARC1; p=none; psd=y", "b.bank.example (psd=n)");
    row("4.10.2 rule 2: mail.example.com below psd=y", "mail.example.com", "example.com: v=DMARC1; p=none; psd=y",
        "mail.example.com (below psd=y)");
    row("4.10.2 rule 2: one label below, however long the name", "a.b.c.bank.example",
        "bank.example: v=DMARC1; p=none; psd=y", "c.bank.example (below psd=y)");
    row("4.10.2 rule 2: a record between does not matter", "a.b.c.bank.example",
        "b.c.bank.example: v=DMARC1; p=none\nbank.example: v=DMARC1; p=none; psd=y", "c.bank.example (below psd=y)");
    row("4.10.2 rule 2: not for the start itself", "bank.example",
        "bank.example: v=DMARC1; p=none; psd=y\nexample: v=DMARC1; p=none", "bank.example (shortest)");
    row("4.10.2 rule 2: a name that the walk left out", "a.b.c.d.e.f.g.h.example",
        "c.d.e.f.g.h.example: v=DMARC1; p=none; psd=y", "b.c.d.e.f.g.h.example (below psd=y)");
    row("4.10.2 rule 2: a useless record says psd=y too", "a.bank.example", "bank.example: v=DMARC1; psd=y",
        "a.bank.example (below psd=y)");
    row("4.10.2 rule 3: the fewest labels", "a.b.example.com",
        "a.b.example.com: v=DMARC1; p=none\nb.example.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=none",
        "example.com (shortest)");
    row("4.10.2 rule 3: the start alone", "a.example.com", "a.example.com: v=DMARC1; p=none",
        "a.example.com (shortest)");
    row("4.10.2 rule 3: one between", "a.b.example.com", "b.example.com: v=DMARC1; p=none", "b.example.com (shortest)");
    row("4.10.2 rule 3: several records at the shortest name are none", "a.example.com",
        "a.example.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=reject",
        "a.example.com (shortest)");
    row("4.10.2: none of the rules, the domain itself", "a.b.example.com", "", "a.b.example.com (no record)");
    row("11.8: a top level's record without psd=y", "a.example.com",
        "example.com: v=DMARC1; p=none\ncom: v=DMARC1; p=none", "com (shortest)");
    row("11.8: psd=n protects from it", "a.example.com", "example.com: v=DMARC1; p=none; psd=n\ncom: v=DMARC1; p=none",
        "example.com (psd=n)");
    row("5.1.8: the zone cut that is not found", "mail.a.b.c.d.e.f.g.example.com",
        "example.com: v=DMARC1; p=none\nb.c.d.e.f.g.example.com: v=DMARC1; p=reject; psd=n", "example.com (shortest)");
    row("B.4.1: the author", "example.com", "example.com: v=DMARC1; p=none\nsigning.example.com: v=DMARC1; p=none",
        "example.com (shortest)");
    row("B.4.1: the signer has a record of its own", "signing.example.com",
        "example.com: v=DMARC1; p=none\nsigning.example.com: v=DMARC1; p=none", "example.com (shortest)");
    row("B.4.2: a deep tree", "a.b.c.d.e.f.g.h.i.j.k.example.com",
        "example.com: v=DMARC1; p=none\nsigning.example.com: v=DMARC1; p=none", "example.com (shortest)");
    row("B.4.3: giant.bank.example", "giant.bank.example",
        "giant.bank.example: v=DMARC1; p=none\nbank.example: v=DMARC1; p=none; psd=y",
        "giant.bank.example (below psd=y)");
    row("B.4.3: mail.giant.bank.example", "mail.giant.bank.example",
        "giant.bank.example: v=DMARC1; p=none\nbank.example: v=DMARC1; p=none; psd=y",
        "giant.bank.example (below psd=y)");
    row("B.4.3: mail.mega.bank.example", "mail.mega.bank.example",
        "giant.bank.example: v=DMARC1; p=none\nbank.example: v=DMARC1; p=none; psd=y",
        "mega.bank.example (below psd=y)");
    row("5.3.6: a missing answer leaves it open", "a.example.com",
        "a.example.com: v=DMARC1; p=none\n_dmarc.com SERVFAIL", " (no record)");
}

void TestTreeWalk::organizationalDomain()
{
    QFETCH(const QByteArray, author);
    QFETCH(const QByteArray, zone);
    FakeTestResolver resolver;
    addDmarcZone(resolver, zone);
    const DmarcOutcome outcome = outcomeOf(resolver, author);
    QTEST(outcome.orgDomain + " (" + nameOf(outcome.orgBasis) + ')', "org");
}

void TestTreeWalk::policy_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char *name, const char *author, const char *zone, const char *found) {
        QTest::newRow(name) << QByteArray(author) << QByteArray(zone) << QByteArray(found);
    };
    row("4.10.1: the author's record first", "a.example.com",
        "a.example.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=reject; sp=reject", "fail: a.example.com p=none");
    row("4.10.1: its sp= is not for itself", "a.example.com", "a.example.com: v=DMARC1; p=none; sp=reject",
        "fail: a.example.com p=none");
    row("4.7: its np= is not for itself", "example.com", "example.com: v=DMARC1; p=none; np=reject",
        "fail: example.com p=none");
    row("4.10.1: the organization's sp=", "a.example.com",
        "example.com: v=DMARC1; p=reject; sp=quarantine\na.example.com EXISTS", "fail: example.com sp=quarantine");
    row("4.10.1: without sp= its p=", "a.example.com", "example.com: v=DMARC1; p=reject\na.example.com EXISTS",
        "fail: example.com p=reject");
    row("4.10.1: np= for a name that does not exist", "a.example.com",
        "example.com: v=DMARC1; p=none; sp=quarantine; np=reject", "fail: example.com np=reject");
    row("4.7: without np= the sp=", "a.example.com", "example.com: v=DMARC1; p=none; sp=quarantine",
        "fail: example.com sp=quarantine");
    row("4.7: without np= and sp= the p=", "a.example.com", "example.com: v=DMARC1; p=quarantine",
        "fail: example.com p=quarantine");
    row("4.7: np= is not for a name that exists", "a.example.com",
        "example.com: v=DMARC1; p=none; sp=quarantine; np=reject\na.example.com A 192.0.2.1",
        "fail: example.com sp=quarantine");
    row("4.7: np= is not for a name that exists, and there is no sp=", "a.example.com",
        "example.com: v=DMARC1; p=none; np=reject\na.example.com A 192.0.2.1", "fail: example.com p=none");
    row("A.4: any record makes a name exist", "a.example.com",
        "example.com: v=DMARC1; p=none; np=reject\na.example.com TXT anything", "fail: example.com p=none");
    row("A.4: what stands below makes a name exist", "a.example.com",
        "example.com: v=DMARC1; p=none; np=reject\n_dmarc.a.example.com TXT anything", "fail: example.com p=none");
    row("A.4: an alias to nowhere exists, RFC 8020 section 2", "a.example.com",
        "example.com: v=DMARC1; p=none; np=reject\na.example.com CNAME gone.example.net", "fail: example.com p=none");
    row("A.4: two labels below the organization", "a.b.example.com", "example.com: v=DMARC1; p=none; np=reject",
        "fail: example.com np=reject");
    row("4.10.1: a record between is not used", "a.b.example.com",
        "b.example.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=reject\na.b.example.com EXISTS",
        "fail: example.com p=reject");
    row("4.10.1: one between with psd=n is", "a.b.example.com",
        "b.example.com: v=DMARC1; p=none; psd=n\nexample.com: v=DMARC1; p=reject\na.b.example.com EXISTS",
        "fail: b.example.com p=none");
    row("4.10.1: the public suffix' record last", "giant.bank.example",
        "bank.example: v=DMARC1; p=reject; sp=quarantine; psd=y\ngiant.bank.example EXISTS",
        "fail: bank.example sp=quarantine");
    row("4.10.1: the public suffix' np=", "giant.bank.example", "bank.example: v=DMARC1; p=none; np=reject; psd=y",
        "fail: bank.example np=reject");
    row("4.10.1: the public suffix' p=", "giant.bank.example", "bank.example: v=DMARC1; p=quarantine; psd=y",
        "fail: bank.example p=quarantine");
    row("4.10.1: not where the organization has a record", "mail.giant.bank.example",
        "giant.bank.example: v=DMARC1; p=none\nbank.example: v=DMARC1; p=reject; psd=y",
        "fail: giant.bank.example p=none");
    row("4.10.1: a record between suffix and author, not the organization's", "a.b.giant.bank.example",
        "b.giant.bank.example: v=DMARC1; p=none\nbank.example: v=DMARC1; p=reject; psd=y",
        "fail: bank.example p=reject");
    row("4.10.1: nothing anywhere", "a.example.com", "", "no record");
    row("4.10 step 2: several at the author, then the organization's", "a.example.com",
        "a.example.com: v=DMARC1; p=none\na.example.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=reject",
        "fail: example.com p=reject");
    row("4.10 step 2: several at the author and nothing else", "a.example.com",
        "a.example.com: v=DMARC1; p=none\na.example.com: v=DMARC1; p=none", "several records");
    row("4.10 step 2: several at the organization", "a.example.com",
        "example.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=none", "no record");
    row("4.10.1: no policy, but reports", "example.com", "example.com: v=DMARC1; rua=mailto:a@example.com",
        "fail: example.com p=none");
    row("4.10.1: no policy and no reports", "example.com", "example.com: v=DMARC1", "invalid record: example.com");
    row("4.10.1: an invalid sp= and reports", "a.example.com",
        "example.com: v=DMARC1; p=reject; sp=all; rua=mailto:a@example.com", "fail: example.com p=none");
    row("4.10.1: an invalid np= and no reports", "a.example.com", "example.com: v=DMARC1; p=reject; np=all",
        "invalid record: example.com");
    row("4.10.1: a useless record of the author hides the organization's", "a.example.com",
        "a.example.com: v=DMARC1\nexample.com: v=DMARC1; p=reject", "invalid record: a.example.com");
    row("4.7: t=y, reject becomes quarantine", "example.com", "example.com: v=DMARC1; p=reject; t=y",
        "fail: example.com p=reject -> quarantine");
    row("4.7: t=y, quarantine becomes none", "a.example.com", "example.com: v=DMARC1; p=reject; sp=quarantine; t=y",
        "fail: example.com sp=quarantine -> none");
    row("4.7: t=y, none stays", "example.com", "example.com: v=DMARC1; p=none; t=y", "fail: example.com p=none");
    row("4.7: t=y and np=", "a.example.com", "example.com: v=DMARC1; p=none; np=reject; t=y",
        "fail: example.com np=reject -> quarantine");
    row("C.5.2: pct= does nothing", "example.com", "example.com: v=DMARC1; p=reject; pct=0",
        "fail: example.com p=reject");
    row("5.1.8: a long name's own record", "mail.a.b.c.d.e.f.g.example.com",
        "mail.a.b.c.d.e.f.g.example.com: v=DMARC1; p=quarantine\nexample.com: v=DMARC1; p=none",
        "fail: mail.a.b.c.d.e.f.g.example.com p=quarantine");
    row("5.3.6: no answer about the author", "a.example.com",
        "_dmarc.a.example.com TIMEOUT\nexample.com: v=DMARC1; p=none", "dns failed");
    row("5.3.6: no answer further up, no record so far", "a.example.com",
        "_dmarc.example.com SERVFAIL\ncom: v=DMARC1; p=none", "dns failed");
    row("5.3.6: no answer above the organization's record", "a.example.com",
        "example.com: v=DMARC1; p=none\n_dmarc.com REFUSED", "dns failed");
    row("5.3.6: no answer above the author's own record", "a.example.com",
        "a.example.com: v=DMARC1; p=reject\n_dmarc.com TIMEOUT", "fail: a.example.com p=reject");
    row("5.3.6: no answer whether the author exists", "a.example.com",
        "example.com: v=DMARC1; p=none; np=reject\na.example.com TIMEOUT", "dns failed: example.com");
    row("5.3.6: no answer whether it exists, which changes nothing", "a.example.com",
        "example.com: v=DMARC1; p=none; np=reject; sp=reject\na.example.com TIMEOUT", "fail: example.com sp=reject");
    row("lookups are off", "example.com", "_dmarc.example.com NOTASKED", "off");
    row("the user gave up", "example.com", "_dmarc.example.com CANCELLED", "cancelled");
}

void TestTreeWalk::policy()
{
    QFETCH(const QByteArray, author);
    QFETCH(const QByteArray, zone);
    FakeTestResolver resolver;
    addDmarcZone(resolver, zone);
    const DmarcOutcome outcome = outcomeOf(resolver, author);
    QTEST(found(outcome), "found");
    QCOMPARE(outcome.resultAlone, outcome.result);
    QCOMPARE(outcome.reasonAlone, outcome.reason);
}

void TestTreeWalk::evidence()
{
    FakeTestResolver resolver;
    addDmarcZone(resolver, "example.com: v=DMARC1; p=none; np=reject");
    const DmarcOutcome outcome = outcomeOf(resolver, "a.example.com");
    QCOMPARE(outcome.evidence.size(), resolver.questions.size());
    QCOMPARE(outcome.evidence.size(), 4); // three of the walk, and whether the author exists
    for (const DmarcWalkStep &step : outcome.walk) {
        QCOMPARE(outcome.evidence.at(step.exchange).question.name, "_dmarc." + step.domain);
    }
    QVERIFY(!outcome.authorExists);
    QCOMPARE(outcome.walk.at(1).found, DmarcWalkStep::Found::Record);
    QCOMPARE(outcome.walk.at(2).found, DmarcWalkStep::Found::Nothing);
}

QTEST_GUILESS_MAIN(TestTreeWalk)

#include "tst_treewalk.moc"
