// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkmail.h"
#include "dkimkeyarchive.h"
#include "zonefile.h"

#include <QTest>

using namespace Indicia;
using namespace std::chrono_literals;

namespace {

const std::chrono::sys_seconds Then{1'700'000'000s};

ArchivedDkimKey key(const QByteArray &record, std::chrono::seconds first, std::chrono::seconds last)
{
    return {"example.org", "s1", record, Then + first, Then + last, "192.0.2.53"};
}

QByteArrayList recordsOf(const QList<ArchivedDkimKey> &keys)
{
    QByteArrayList records;
    for (const ArchivedDkimKey &one : keys) {
        records.append(one.record);
    }
    return records;
}

} // namespace

class TestDkimKeyArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestFirst();
    void sameRecordAgain();
    void bounded();
    void keepsWhatAnOutcomeStoodOn();
    void zoneRoundTrip();
    void foreignZone();
    void brokenZone();
    void merged();
};

void TestDkimKeyArchive::nearestFirst()
{
    DkimKeyArchive archive;
    archive.add(key("p=a", 0s, 100s));
    archive.add(key("p=b", 200s, 300s));
    archive.add(key("p=c", 400s, 500s));
    QCOMPARE(archive.size(), 3);
    QCOMPARE(recordsOf(archive.find("example.org", "s1")), (QByteArrayList{"p=c", "p=b", "p=a"}));
    QCOMPARE(recordsOf(archive.find("example.org", "s1", Then + 250s)).value(0), "p=b");
    QCOMPARE(recordsOf(archive.find("EXAMPLE.org", "S1", Then - 9s)), (QByteArrayList{"p=a", "p=b", "p=c"}));
    QVERIFY(archive.find("example.org", "s2").isEmpty());
    QVERIFY(archive.find("mail.example.org", "s1").isEmpty());
}

void TestDkimKeyArchive::sameRecordAgain()
{
    DkimKeyArchive archive;
    QVERIFY(archive.add(key("p=a", 0s, 100s)));
    QVERIFY(archive.add(key("p=a", 300s, 300s)));
    QVERIFY(archive.add(key("p=a", -50s, -50s)));
    QCOMPARE(archive.size(), 1);
    QCOMPARE(archive.find("example.org", "s1").constFirst(), key("p=a", -50s, 300s));
}

void TestDkimKeyArchive::bounded()
{
    DkimKeyArchive archive;
    for (qsizetype i = 0; i < DkimKeyArchive::MaxRecordsOfSelector; ++i) {
        QVERIFY(archive.add(key("p=" + QByteArray::number(i), 0s, 0s)));
    }
    QVERIFY(!archive.add(key("p=more", 0s, 0s)));
    QVERIFY(archive.add(key("p=0", 5s, 5s)));
    QVERIFY(!archive.add({"", "s1", "p=a", Then, Then, "x"}));
    QVERIFY(!archive.add({"example.org", "", "p=a", Then, Then, "x"}));
}

void TestDkimKeyArchive::keepsWhatAnOutcomeStoodOn()
{
    TestMail mail = TestMail::letter();
    sign(mail, rsaKey());
    DkimKeyArchive archive;
    QVERIFY(archive.add(checkFirst(mail.bytes()), Then, "192.0.2.53"));
    QCOMPARE(archive.find("example.org", "s1").constFirst(), key(rsaKey().record(), 0s, 0s));
    ZoneResolver empty{Zone()};
    QVERIFY(!archive.add(checkMail(mail.bytes(), empty).value(0), Then, "192.0.2.53"));
}

void TestDkimKeyArchive::zoneRoundTrip()
{
    DkimKeyArchive archive;
    archive.add(key(rsaKey().record(), 0s, 100s));
    archive.add(key("v=DKIM1; p=; n=odd \"quotes\" \\ and \xff", 200s, 300s));
    archive.add({"example.net", "a.b", "p=x", Then, Then, "a file; with a name\n and a line"});
    const QByteArray text = archive.toZone();
    const auto again = DkimKeyArchive::fromZone(text, Then + 1h, "import");
    QVERIFY(again.has_value());
    QVERIFY(*again == archive);
    QCOMPARE(again->toZone(), text);
    // Any server takes it.
    ZoneResolver resolver(*parseZone(text));
    QCOMPARE(resolver.query("a.b._domainkey.example.net", DnsType::Txt, Patience()).records.constFirst().value, "p=x");
}

void TestDkimKeyArchive::foreignZone()
{
    const auto archive = DkimKeyArchive::fromZone("$ORIGIN example.org.\n$TTL 300\n@ TXT \"v=spf1 -all\"\n"
                                                  "S1._domainkey TXT ( \"v=DKIM1; \" \"p=abc\" )\n"
                                                  "_domainkey TXT \"o=-\"\n",
        Then, "example.org.zone");
    QVERIFY(archive.has_value());
    QCOMPARE(archive->size(), 1);
    QCOMPARE(archive->find("example.org", "s1").constFirst(),
        (ArchivedDkimKey{"example.org", "s1", "v=DKIM1; p=abc", Then, Then, "example.org.zone"}));
}

void TestDkimKeyArchive::brokenZone()
{
    const auto broken = DkimKeyArchive::fromZone("s1._domainkey.example.org. TXT \"p=\n", Then, "x");
    QVERIFY(!broken.has_value());
    QCOMPARE(broken.error().fault, ZoneFault::UnclosedQuote);
    // Comments that say nothing are passed over.
    const auto odd = DkimKeyArchive::fromZone(
        ";key\n;key a b c\n;key s1._domainkey.example.org. 2026-01-02T00:00:00Z 2026-01-01T00:00:00Z x y\n"
        "s1._domainkey.example.org. 300 TXT \"p=a\"\n",
        Then, "x");
    QVERIFY(odd.has_value());
    QCOMPARE(odd->find("example.org", "s1").constFirst().firstSeen, Then);
}

void TestDkimKeyArchive::merged()
{
    DkimKeyArchive one;
    one.add(key("p=a", 0s, 1s));
    DkimKeyArchive two;
    two.add(key("p=a", 5s, 6s));
    two.add(key("p=b", 7s, 8s));
    one.merge(two);
    QCOMPARE(one.size(), 2);
    QCOMPARE(one.find("example.org", "s1").at(1), key("p=a", 0s, 6s));
}

QTEST_GUILESS_MAIN(TestDkimKeyArchive)
#include "tst_dkimkeyarchive.moc"
