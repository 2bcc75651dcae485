// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarcoutcome.h"
#include "dmarczone.h"
#include "identifierwords.h"
#include "publicsuffixlist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Indicia;
using namespace Qt::Literals;
using Result = DmarcResult;
using Difference = DmarcLegacy::Difference;

Q_DECLARE_METATYPE(Result)
Q_DECLARE_METATYPE(Difference)

/// The answer of RFC 7489 beside that of RFC 9989, with a list of our own: com, example, bank.example, and
/// very.deep.public.suffix.of.nine.labels.here.example.
class TestDmarcLegacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void differences_data();
    void differences();
    void withoutList();
    void evidence();

private:
    QTemporaryDir m_dir;
    QString m_list;
};

void TestDmarcLegacy::initTestCase()
{
    m_list = m_dir.filePath(u"list.dat"_s);
    QFile file(m_list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("// ===BEGIN ICANN DOMAINS===\ncom\nexample\nbank.example\na.b.c.d.e.f.g.example\n"
               "// ===END ICANN DOMAINS===\n");
}

void TestDmarcLegacy::differences_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("identifiers");
    QTest::addColumn<Result>("now");
    QTest::addColumn<Result>("then");
    QTest::addColumn<QByteArray>("org");
    QTest::addColumn<Difference>("difference");
    const auto row = [](const char *name, const char *author, const char *zone, const char *identifiers, Result now,
                         Result then, const char *org, Difference difference) {
        QTest::newRow(name) << QByteArray(author) << QByteArray(zone) << QByteArray(identifiers) << now << then
                            << QByteArray(org) << difference;
    };
    row("the usual case", "mail.example.com", "example.com: v=DMARC1; p=reject\nmail.example.com EXISTS",
        "dkim=pass:example.com", Result::Pass, Result::Pass, "example.com", Difference::None);
    row("no record", "mail.example.com", "", "dkim=pass:example.com", Result::None, Result::None, "example.com",
        Difference::None);
    row("psd=n: another organization, the same result", "dept.example.com",
        "dept.example.com: v=DMARC1; p=reject; psd=n", "dkim=pass:dept.example.com", Result::Pass, Result::Pass,
        "example.com", Difference::OrgDomain);
    row("psd=n: the parent's signature counted", "dept.example.com", "dept.example.com: v=DMARC1; p=reject; psd=n",
        "dkim=pass:example.com", Result::Fail, Result::Pass, "example.com", Difference::OrgDomain);
    row("psd=n between: RFC 7489 does not look there", "a.dept.example.com",
        "dept.example.com: v=DMARC1; p=reject; psd=n", "dkim=pass:dept.example.com", Result::Pass, Result::None,
        "example.com", Difference::OrgDomain);
    row("only an inner record: the organization is smaller", "a.b.example.com", "b.example.com: v=DMARC1; p=reject",
        "dkim=pass:b.example.com", Result::Pass, Result::None, "example.com", Difference::OrgDomain);
    row("only an inner record: a sibling's signature counted", "a.example.com", "a.example.com: v=DMARC1; p=reject",
        "dkim=pass:b.example.com", Result::Fail, Result::Pass, "example.com", Difference::OrgDomain);
    row("a top level's record without psd=y", "a.example", "a.example: v=DMARC1; p=reject\nexample: v=DMARC1; p=none",
        "dkim=pass:b.example", Result::Pass, Result::Fail, "a.example", Difference::OrgDomain);
    row("a public suffix' record", "giant.bank.example", "bank.example: v=DMARC1; p=reject; psd=y",
        "dkim=fail:giant.bank.example", Result::Fail, Result::None, "giant.bank.example", Difference::PsdRecord);
    row("a public suffix that the list does not know", "a.shop.com",
        "shop.com: v=DMARC1; p=reject; psd=y\na.shop.com EXISTS", "dkim=pass:b.shop.com", Result::Fail, Result::Pass,
        "shop.com", Difference::OrgDomain);
    row("np=", "gone.example.com", "example.com: v=DMARC1; p=none; np=reject", "", Result::Fail, Result::Fail,
        "example.com", Difference::NonexistentPolicy);
    row("np= as sp=", "gone.example.com", "example.com: v=DMARC1; p=none; sp=reject; np=reject", "", Result::Fail,
        Result::Fail, "example.com", Difference::None);
    row("t=y", "example.com", "example.com: v=DMARC1; p=reject; t=y", "", Result::Fail, Result::Fail, "example.com",
        Difference::Testing);
    row("t=y of none", "example.com", "example.com: v=DMARC1; p=none; t=y", "", Result::Fail, Result::Fail,
        "example.com", Difference::None);
    row("pct=0", "example.com", "example.com: v=DMARC1; p=reject; pct=0", "", Result::Fail, Result::Fail, "example.com",
        Difference::Percent);
    row("pct=50", "example.com", "example.com: v=DMARC1; p=quarantine; pct=50", "", Result::Fail, Result::Fail,
        "example.com", Difference::Percent);
    row("pct=50 of none", "example.com", "example.com: v=DMARC1; p=none; pct=50", "", Result::Fail, Result::Fail,
        "example.com", Difference::None);
    row("several records at the author", "a.example.com",
        "a.example.com: v=DMARC1; p=none\na.example.com: v=DMARC1; p=none\nexample.com: v=DMARC1; p=reject\n"
        "a.example.com EXISTS",
        "dkim=fail:a.example.com", Result::Fail, Result::None, "example.com", Difference::SeveralRecords);
    row("a record that the walk leaves out", "z.y.x.a.b.c.d.e.f.g.example",
        "x.a.b.c.d.e.f.g.example: v=DMARC1; p=reject", "dkim=fail:x.a.b.c.d.e.f.g.example", Result::None, Result::Fail,
        "x.a.b.c.d.e.f.g.example", Difference::TreeDepth);
    row("strict in both", "a.example.com", "example.com: v=DMARC1; p=reject; adkim=s\na.example.com EXISTS",
        "dkim=pass:example.com", Result::Fail, Result::Fail, "example.com", Difference::None);
    row("a public suffix as the author", "bank.example", "bank.example: v=DMARC1; p=reject; psd=y",
        "dkim=pass:bank.example", Result::Pass, Result::Pass, "bank.example", Difference::None);
    row("no answer about the author", "a.example.com", "_dmarc.a.example.com TIMEOUT", "", Result::TempError,
        Result::TempError, "example.com", Difference::None);
    row("no answer of the top level, which RFC 7489 did not ask", "a.example.com",
        "example.com: v=DMARC1; p=reject\n_dmarc.com TIMEOUT\na.example.com EXISTS", "dkim=pass:example.com",
        Result::TempError, Result::Pass, "example.com", Difference::None);
    row("SPF without an answer", "example.com", "example.com: v=DMARC1; p=reject", "spf=temperror:example.com",
        Result::TempError, Result::TempError, "example.com", Difference::None);
    row("a useless record", "example.com", "example.com: v=DMARC1", "", Result::PermError, Result::PermError,
        "example.com", Difference::None);
    row("lookups are off", "example.com", "_dmarc.example.com NOTASKED", "", Result::NotAsked, Result::NotAsked,
        "example.com", Difference::None);
}

void TestDmarcLegacy::differences()
{
    QFETCH(const QByteArray, author);
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, identifiers);
    QFETCH(const Difference, difference);
    FakeTestResolver resolver;
    addDmarcZone(resolver, zone);
    const PublicSuffixList suffixes(m_list);
    DmarcQuery query = queryOf(author, identifiers);
    query.publicSuffixes = &suffixes;
    const DmarcOutcome outcome = checkDmarc(query, resolver, Patience()).first();
    QTEST(outcome.result, "now");
    QTEST(outcome.legacy.result, "then");
    QTEST(outcome.legacy.orgDomain, "org");
    QCOMPARE(outcome.legacy.difference, difference);
    QCOMPARE(outcome.legacy.differs, difference != Difference::None);
}

void TestDmarcLegacy::withoutList()
{
    FakeTestResolver resolver;
    addDmarcZone(resolver, "example.com: v=DMARC1; p=reject; t=y");
    const PublicSuffixList missing(u"/nonexistent/list.dat"_s);
    DmarcQuery query = queryOf("example.com", "");
    QCOMPARE(checkDmarc(query, resolver, Patience()).first().legacy, DmarcLegacy());
    query.publicSuffixes = &missing;
    QCOMPARE(checkDmarc(query, resolver, Patience()).first().legacy, DmarcLegacy());
}

void TestDmarcLegacy::evidence()
{
    FakeTestResolver resolver;
    addDmarcZone(resolver, "dept.example.com: v=DMARC1; p=reject; psd=n");
    const PublicSuffixList suffixes(m_list);
    DmarcQuery query = queryOf("a.dept.example.com", "");
    query.publicSuffixes = &suffixes;
    const DmarcOutcome outcome = checkDmarc(query, resolver, Patience()).first();
    QCOMPARE(outcome.evidence.size(), resolver.questions.size());
    QVERIFY(resolver.questions.contains(DnsQuestion{"_dmarc.example.com", DnsType::Txt})); // RFC 7489's alone
}

QTEST_GUILESS_MAIN(TestDmarcLegacy)

#include "tst_dmarclegacy.moc"
