// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faketestresolver.h"
#include "spfoutcome.h"

#include <QTest>

using namespace Indicia;
using Result = SpfResult;
using Reason = SpfReason;

Q_DECLARE_METATYPE(Result)
Q_DECLARE_METATYPE(Reason)

namespace {

/// What one message may ask in all, whatever its sender publishes.
constexpr qsizetype MaxQuestions = 150;

SpfQuery query(const char *address = "192.0.2.1")
{
    SpfQuery query;
    query.ip = IpAddress::parse(address);
    query.helo = "mail.example.net";
    query.mailFrom = "alice@example.org";
    return query;
}

QByteArray number(const char *prefix, int n)
{
    return prefix + QByteArray::number(n);
}

/// example.org includes (or redirects to) n1.example, that n2.example, and so on; the last one says +all.
QByteArray chain(const QByteArray &link, int length)
{
    QByteArray zone = "example.org TXT v=spf1 " + link + "n1.example\n";
    for (int i = 1; i < length; ++i) {
        zone += number("n", i) + ".example TXT v=spf1 " + link + number("n", i + 1) + ".example\n";
    }
    return zone + number("n", length) + ".example TXT v=spf1 +all\n";
}

/// @p terms mx terms with @p hosts hosts each, none of which is the client.
QByteArray manyMx(int terms, int hosts)
{
    QByteArray record = "example.org TXT v=spf1";
    QByteArray zone;
    for (int term = 1; term <= terms; ++term) {
        const QByteArray domain = number("m", term) + ".example";
        record += " mx:" + domain;
        for (int host = 1; host <= hosts; ++host) {
            const QByteArray name = number("h", host) + '.' + domain;
            zone += domain + " MX 10 " + name + '\n' + name + " A 192.0.2.99\n";
        }
    }
    return record + " -all\n" + zone;
}

} // namespace

class TestSpfLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Result>("result");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QByteArray>("term");
        QTest::addColumn<int>("lookups");
        QTest::addColumn<int>("questions");

        const auto row = [](const char *name, const QByteArray &zone, Result result, Reason reason, const char *term,
                             int lookups, int questions) {
            QTest::newRow(name) << zone << result << reason << QByteArray(term) << lookups << questions;
        };
        row("9 includes", chain("include:", 9), Result::Pass, Reason::Matched, "include:n1.example", 9, 10);
        row("10 includes", chain("include:", 10), Result::Pass, Reason::Matched, "include:n1.example", 10, 11);
        row("11 includes", chain("include:", 11), Result::PermError, Reason::LookupLimit, "include:n11.example", 10,
            11);
        row("10 redirects", chain("redirect=", 10), Result::Pass, Reason::Matched, "+all", 10, 11);
        row("11 redirects", chain("redirect=", 11), Result::PermError, Reason::LookupLimit, "redirect=n11.example", 10,
            11);
        row("include of itself", "example.org TXT v=spf1 include:%{d}", Result::PermError, Reason::LookupLimit,
            "include:%{d}", 10, 11);
        row("include of each other",
            "example.org TXT v=spf1 include:b.example\nb.example TXT v=spf1 include:example.org", Result::PermError,
            Reason::LookupLimit, "include:b.example", 10, 11);
        row("redirect to itself", "example.org TXT v=spf1 redirect=example.org", Result::PermError, Reason::LookupLimit,
            "redirect=example.org", 10, 11);
        row("a fan of includes",
            "example.org TXT v=spf1 include:b.example include:b.example include:b.example include:b.example "
            "include:b.example\nb.example TXT v=spf1 a:c.example\nc.example A 192.0.2.9",
            Result::Neutral, Reason::DefaultNeutral, "", 10, 11);
        row("a fan of includes, one more",
            "example.org TXT v=spf1 include:b.example include:b.example include:b.example include:b.example "
            "include:b.example exists:x.example\nb.example TXT v=spf1 a:c.example\nc.example A 192.0.2.9",
            Result::PermError, Reason::LookupLimit, "exists:x.example", 10, 11);
        row("10 mx with 10 hosts", manyMx(10, 10), Result::Fail, Reason::Matched, "-all", 10, 111);
        row("11 mx with 10 hosts", manyMx(11, 10), Result::PermError, Reason::LookupLimit, "mx:m11.example", 10, 111);
        row("11 hosts", manyMx(1, 11), Result::PermError, Reason::MxLimit, "mx:m1.example", 1, 12);
        row("11 hosts, the tenth of which is the client",
            QByteArray(manyMx(1, 11)).replace("h10.m1.example A 192.0.2.99", "h10.m1.example A 192.0.2.1"),
            Result::Pass, Reason::Matched, "mx:m1.example", 1, 12);
        row("11 hosts, the last of which is the client",
            QByteArray(manyMx(1, 11)).replace("h11.m1.example A 192.0.2.99", "h11.m1.example A 192.0.2.1"),
            Result::PermError, Reason::MxLimit, "mx:m1.example", 1, 12);
        row("10 hosts and a null MX", manyMx(1, 10) + "m1.example MX 0 .", Result::Fail, Reason::Matched, "-all", 1,
            12);
        row("terms that cost nothing do not count",
            "example.org TXT v=spf1" + QByteArray(" ip4:198.51.100.1 ip6:2001:db8::1").repeated(50) + " x=y -all",
            Result::Fail, Reason::Matched, "-all", 0, 1);
        row("terms behind a match do not count",
            "example.org TXT v=spf1 +all" + QByteArray(" a").repeated(50) + " redirect=example.org", Result::Pass,
            Reason::Matched, "+all", 0, 1);
        row("the macro p counts once",
            "example.org TXT v=spf1" + QByteArray(" exists:%{p}.x.example").repeated(9)
                + " -all\n192.0.2.1 PTR p.example\np.example A 192.0.2.1\np.example.x.example AAAA 2001:db8::1",
            Result::PermError, Reason::VoidLookupLimit, "exists:%{p}.x.example", 4, 6);
        row("the macro p is the eleventh",
            "example.org TXT v=spf1" + QByteArray(" a:c.example").repeated(9)
                + " exists:%{p}.example -all\nc.example A 192.0.2.9",
            Result::PermError, Reason::LookupLimit, "exists:%{p}.example", 10, 10);
    }

    void limits()
    {
        QFETCH(const QByteArray, zone);
        FakeTestResolver resolver;
        resolver.zone(zone);
        const SpfOutcome outcome = checkSpfMailFrom(query(), resolver, Patience());
        QTEST(outcome.result, "result");
        QTEST(outcome.reason, "reason");
        QTEST(outcome.decidingTerm, "term");
        QTEST(outcome.lookups, "lookups");
        QTEST(int(resolver.questions.size()), "questions");
        QCOMPARE(outcome.evidence.size(), resolver.questions.size());
        QVERIFY(resolver.questions.size() <= MaxQuestions);
    }

    void voidLookups_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QByteArray>("term");
        QTest::addColumn<int>("voids");

        const auto row = [](const char *name, const QByteArray &zone, const char *address, Reason reason,
                             const char *term, int voids) {
            QTest::newRow(name) << zone << QByteArray(address) << reason << QByteArray(term) << voids;
        };
        row("two are allowed", "example.org TXT v=spf1 a:a.example exists:b.example ?all", "192.0.2.1", Reason::Matched,
            "?all", 2);
        row("the third is one too many", "example.org TXT v=spf1 a:a.example exists:b.example mx:c.example ?all",
            "192.0.2.1", Reason::VoidLookupLimit, "mx:c.example", 2);
        row("counted through includes",
            "example.org TXT v=spf1 a:a.example include:i.example ?all\n"
            "i.example TXT v=spf1 a:b.example a:c.example",
            "192.0.2.1", Reason::VoidLookupLimit, "a:c.example", 2);
        row("counted through a redirect",
            "example.org TXT v=spf1 a:a.example a:b.example redirect=i.example\ni.example TXT v=spf1 a:c.example",
            "192.0.2.1", Reason::VoidLookupLimit, "a:c.example", 2);
        row("NODATA is void too", "example.org TXT v=spf1 a:a.example a:a.example a:a.example ?all\na.example EXISTS",
            "192.0.2.1", Reason::VoidLookupLimit, "a:a.example", 2);
        row("AAAA missing is void for an IPv6 client",
            "example.org TXT v=spf1 a:a.example a:a.example a:a.example ?all\na.example A 192.0.2.9", "2001:db8::1",
            Reason::VoidLookupLimit, "a:a.example", 2);
        row("a term counts once, however many of its hosts are missing",
            "example.org TXT v=spf1 mx mx ?all\nexample.org MX 1 a.example\nexample.org MX 2 b.example\n"
            "example.org MX 3 c.example\nexample.org MX 4 d.example",
            "192.0.2.1", Reason::Matched, "?all", 2);
        row("the client's names do not count",
            "example.org TXT v=spf1 ptr a:a.example ?all\n192.0.2.1 PTR x.example\n192.0.2.1 PTR y.example\n"
            "192.0.2.1 PTR z.example",
            "192.0.2.1", Reason::Matched, "?all", 1);
        row("that the client has no name counts", "example.org TXT v=spf1 ptr a:a.example a:b.example ?all",
            "192.0.2.1", Reason::VoidLookupLimit, "a:b.example", 2);
        row("names that cannot be asked for are no lookups",
            "example.org TXT v=spf1 a:a..example a:b..example a:c..example ?all", "192.0.2.1", Reason::Matched, "?all",
            0);
    }

    void voidLookups()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QByteArray, address);
        FakeTestResolver resolver;
        resolver.zone(zone);
        const SpfOutcome outcome = checkSpfMailFrom(query(address.constData()), resolver, Patience());
        QTEST(outcome.reason, "reason");
        QTEST(outcome.decidingTerm, "term");
        QTEST(outcome.voidLookups, "voids");
    }

    void onlyTenNamesOfTheClient()
    {
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 ptr -all\nlast.example.org A 192.0.2.1");
        for (int i = 1; i <= 10; ++i) {
            resolver.ptr("192.0.2.1", number("n", i) + ".example").a(number("n", i) + ".example", "192.0.2.9");
        }
        resolver.ptr("192.0.2.1", "last.example.org");
        const SpfOutcome outcome = checkSpfMailFrom(query(), resolver, Patience());
        QCOMPARE(outcome.result, Result::Fail);
        QCOMPARE(resolver.questions.size(), 12);
        QVERIFY(!resolver.questions.contains(DnsQuestion{"last.example.org", DnsType::A}));
    }

    /// As much as one record can ask: ten terms, ten hosts each, the client's names, and the explanation.
    void mostQuestions()
    {
        QByteArray zone = manyMx(9, 10);
        zone.replace("-all", "-exists:%{d} exp=w.example");
        zone += "example.org A 192.0.2.9\nw.example TXT %{p}\n";
        FakeTestResolver resolver;
        resolver.zone(zone);
        for (int i = 1; i <= 20; ++i) {
            resolver.ptr("192.0.2.1", number("n", i) + ".example");
        }
        const SpfOutcome outcome = checkSpfMailFrom(query(), resolver, Patience());
        QCOMPARE(outcome.result, Result::Fail);
        QCOMPARE(outcome.explanation, "unknown");
        QCOMPARE(resolver.questions.size(), 1 + 9 * 11 + 1 + 1 + 1 + 10);
        QVERIFY(resolver.questions.size() <= MaxQuestions);
    }

    void namesAreCut()
    {
        SpfQuery asked = query();
        asked.mailFrom = QByteArray("local.").repeated(100) + "part@example.org";
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 -exists:%{l}.x.example ?all");
        const SpfOutcome outcome = checkSpfMailFrom(asked, resolver, Patience());
        QCOMPARE(outcome.result, Result::Neutral);
        const QByteArray name = resolver.questions.last().name;
        QCOMPARE(name, QByteArray("local.").repeated(39) + "part.x.example");
        QVERIFY(name.size() <= 253 && name.size() + 6 > 253);
    }

    /// Whatever is written, the check comes to its end, asks a bounded number of questions, and only for names that can
    /// be asked for.
    void hostileValues_data()
    {
        QTest::addColumn<QByteArray>("localPart");
        QTest::addColumn<QByteArray>("helo");

        QTest::newRow("64 KiB local part") << QByteArray(65'536, 'a') << QByteArray("mail.example.net");
        QTest::newRow("64 KiB of labels") << QByteArray("a.").repeated(32'768) + 'b' << QByteArray("mail.example.net");
        QTest::newRow("64 KiB of dots") << QByteArray(65'536, '.') << QByteArray(65'536, '.');
        QTest::newRow("64 KiB of delimiters") << QByteArray(65'536, '-') << QByteArray(65'536, '-');
        QTest::newRow("64 KiB HELO") << QByteArray("a") << QByteArray("a.").repeated(32'768);
        QTest::newRow("8-bit") << QByteArray("\xff\xfe\x80") << QByteArray("\xc3\x28.example");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("mail\0.example", 13);
        QTest::newRow("line ends") << QByteArray("a\r\nb") << QByteArray("mail\r\n.example");
        QTest::newRow("percent signs") << QByteArray("%{l}%%%") << QByteArray("%{h}%{p}%");
        QTest::newRow("spaces") << QByteArray("a b") << QByteArray("JUMPIN' JUPITER");
    }

    void hostileValues()
    {
        QFETCH(const QByteArray, localPart);
        QFETCH(const QByteArray, helo);
        SpfQuery asked = query("2001:db8::1");
        asked.mailFrom = localPart + "@example.org";
        asked.helo = helo;
        asked.receiver = helo;
        for (const char *term : {"exists:%{l}.x.example", "exists:%{S99999r}", "exists:%{l1r-}.%{h}",
                 "a:%{L}.%{H}.x.example", "include:%{ir}.%{l-+=/,_}", "exists:%{ir}.%{v}.%{h9r-}.x.example",
                 "mx:%_%-%%.%{h}", "ptr:%{s}", "redirect=%{l}.%{h}", "-all exp=%{h}.%{l}", "-all exp=w.example"}) {
            FakeTestResolver resolver;
            resolver.txt("example.org", QByteArray("v=spf1 ") + term);
            resolver.txt("w.example", "%{s} %{L} %{h} %{r} %{S99999r} %{l9-}");
            const SpfOutcome outcome = checkSpfMailFrom(asked, resolver, Patience());
            QVERIFY(outcome.reason != Reason::SyntaxError);
            QVERIFY(outcome.explanation.size() <= 4100);
            for (const DnsQuestion &question : std::as_const(resolver.questions)) {
                QVERIFY(question.name.size() <= 253);
                QVERIFY(!question.name.contains('\0') && !question.name.contains('\n'));
                for (const QByteArray &label : question.name.split('.')) {
                    QVERIFY(!label.isEmpty() && label.size() <= 63);
                }
            }
        }
    }

    void backslashesAreEscaped()
    {
        SpfQuery asked = query();
        asked.helo = "a\\.b\\046c.example";
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 exists:%{h} a:%{h} mx:%{h} include:%{h}");
        const SpfOutcome outcome = checkSpfMailFrom(asked, resolver, Patience());
        QCOMPARE(outcome.trace[1].expanded, asked.helo);
        resolver.questions.removeFirst();
        QVERIFY(!resolver.questions.isEmpty());
        for (const DnsQuestion &question : std::as_const(resolver.questions)) {
            QCOMPARE(question.name, "a\\\\.b\\\\046c.example");
        }
    }

    void explanationChain()
    {
        FakeTestResolver resolver;
        resolver.zone("example.org TXT v=spf1 -all exp=a.example\na.example TXT v=spf1 -all exp=b.example\n"
                      "b.example TXT second");
        const SpfOutcome outcome = checkSpfMailFrom(query(), resolver, Patience());
        QCOMPARE(outcome.explanation, "v=spf1 -all exp=b.example");
        QCOMPARE(resolver.questions.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSpfLimits)
#include "tst_spflimits.moc"
