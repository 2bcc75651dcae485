// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batvtag.h"
#include "localpart.h"

#include <QTest>

using namespace Indicia;

class TestBatvTag : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void none_data();
    void none();
    void localPart_data();
    void localPart();
};

using Form = BatvTag::Form;

void TestBatvTag::parse_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("day");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("original");
    const auto row = [](const char *name, const char *address, Form form, int key, int day, const char *hash,
                         const char *original) {
        QTest::newRow(name) << QByteArray(address) << form << key << day << QByteArray(hash) << QByteArray(original);
    };
    row("draft: K DDD SSSSSS", "prvs=0123cdfd80=alice@example.org", Form::Prvs, 0, 123, "cdfd80", "alice@example.org");
    row("tag type in any case", "PrVs=9004ABCDEF=Alice@Example.ORG", Form::Prvs, 9, 4, "ABCDEF", "Alice@Example.ORG");
    row("loc-core with =", "prvs=0123cdfd80=a=b==c@example.org", Form::Prvs, 0, 123, "cdfd80", "a=b==c@example.org");
    row("loc-core that looks like a tag", "prvs=0123cdfd80=prvs=1456abcdef=x@example.org", Form::Prvs, 0, 123, "cdfd80",
        "prvs=1456abcdef=x@example.org");
    row("quotes around loc-core", R"(prvs=0123cdfd80="alice smith"@example.org)", Form::Prvs, 0, 123, "cdfd80",
        R"("alice smith"@example.org)");
    row("quotes around the whole", R"("prvs=0123cdfd80=alice smith"@example.org)", Form::Prvs, 0, 123, "cdfd80",
        R"("alice smith"@example.org)");
    row("needless quotes", R"("prvs=0123cdfd80=alice"@example.org)", Form::Prvs, 0, 123, "cdfd80", "alice@example.org");
    row("@ in a quoted local part", R"("prvs=0123cdfd80=a@b"@example.org)", Form::Prvs, 0, 123, "cdfd80",
        R"("a@b"@example.org)");
    row("local part without a domain", "prvs=0123cdfd80=alice", Form::Prvs, 0, 123, "cdfd80", "alice");
    row("sub-address", "alice+prvs=0123cdfd80@example.org", Form::SubAddress, 0, 123, "cdfd80", "alice@example.org");
    row("sub-address of a sub-address", "alice+lists+PRVS=0123cdfd80@example.org", Form::SubAddress, 0, 123, "cdfd80",
        "alice+lists@example.org");
    row("Exim before 4.68", "prvs=alice/0123CDFD80@example.org", Form::EximOld, 0, 123, "CDFD80", "alice@example.org");
    row("Exim before 4.68, = in local part", "prvs=a=b/0123CDFD80@example.org", Form::EximOld, 0, 123, "CDFD80",
        "a=b@example.org");
    row("user first", "prvs=alice=0123cdfd80@example.org", Form::ForeignTagLast, -1, -1, "0123cdfd80",
        "alice@example.org");
    row("tag of another make first", "prvs=8a3f-77=alice@example.org", Form::ForeignTagFirst, -1, -1, "8a3f-77",
        "alice@example.org");
    row("Barracuda", "btv1==0123cdfd80f==alice@example.org", Form::ForeignTagFirst, -1, -1, "0123cdfd80f",
        "alice@example.org");
    row("SparkPost", "msprvs1=20777abCdEf=bounces-7@example.org", Form::ForeignTagFirst, -1, -1, "20777abCdEf",
        "bounces-7@example.org");
    row("hash with a non-hex digit", "prvs=0123cdfdg0=alice@example.org", Form::ForeignTagFirst, -1, -1, "0123cdfdg0",
        "alice@example.org");
    row("nothing after the tag", "prvs=0123cdfd80=@example.org", Form::Malformed, -1, -1, "", "");
    row("tag only", "prvs=@example.org", Form::Malformed, -1, -1, "", "");
    row("one field", "prvs=alice@example.org", Form::Malformed, -1, -1, "", "");
    row("btv1 without its end", "btv1==0123=alice@example.org", Form::Malformed, -1, -1, "", "");
}

void TestBatvTag::parse()
{
    QFETCH(QByteArray, address);
    const auto tag = parseBatv(address);
    QVERIFY(tag.has_value());
    QTEST(tag->form, "form");
    QTEST(tag->keyNumber, "key");
    QTEST(tag->day, "day");
    QTEST(tag->hash, "hash");
    QTEST(tag->original, "original");
}

void TestBatvTag::none_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plain") << QByteArray("alice@example.org");
    QTest::newRow("no equals sign") << QByteArray("prvs0123cdfd80alice@example.org");
    QTest::newRow("prefix inside the local part") << QByteArray("xprvs=0123cdfd80=alice@example.org");
    QTest::newRow("sub-address without a local part") << QByteArray("+prvs=0123cdfd80@example.org");
    QTest::newRow("sub-address tag too short") << QByteArray("alice+prvs=0123cdfd8@example.org");
    QTest::newRow("tag in the domain") << QByteArray("alice@prvs=0123cdfd80=example.org");
    QTest::newRow("longer than any address") << QByteArray("prvs=0123cdfd80=" + QByteArray(2000, 'a') + "@example.org");
}

void TestBatvTag::none()
{
    QFETCH(QByteArray, address);
    QVERIFY(!parseBatv(address));
}

void TestBatvTag::localPart_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("dot-string") << QByteArray("alice.b=c+d/e") << QByteArray("alice.b=c+d/e");
    QTest::newRow("space") << QByteArray(R"("alice smith")") << QByteArray("alice smith");
    QTest::newRow("quote and backslash") << QByteArray(R"("a\"b\\c")") << QByteArray(R"(a"b\c)");
    QTest::newRow("leading dot") << QByteArray(R"(".alice")") << QByteArray(".alice");
    QTest::newRow("two dots") << QByteArray(R"("a..b")") << QByteArray("a..b");
    QTest::newRow("empty") << QByteArray(R"("")") << QByteArray();
    QTest::newRow("UTF-8 (RFC 6531)") << QByteArray("j\xc3\xb6rg") << QByteArray("j\xc3\xb6rg");
}

void TestBatvTag::localPart()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, content);
    QCOMPARE(unquotedLocalPart(written), content);
    QCOMPARE(writtenLocalPart(content), written);
}

QTEST_GUILESS_MAIN(TestBatvTag)
#include "tst_batvtag.moc"
