// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsname_p.h"
#include "dnstype.h"

#include <QTest>

using namespace Indicia;

class TestDnsName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wireName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("wire"); // empty: no name
        QTest::addColumn<QByteArray>("back");

        const QByteArray label(63, 'a');
        const QByteArray wireLabel = '\x3f' + label;
        const QByteArray root(1, '\0');

        QTest::newRow("plain") << QByteArray("Mail.example") << "\4Mail\7example" + root << QByteArray("Mail.example");
        QTest::newRow("final dot") << QByteArray("example.") << "\7example" + root << QByteArray("example");
        QTest::newRow("root") << QByteArray(".") << root << QByteArray("");
        QTest::newRow("empty") << QByteArray("") << root << QByteArray("");
        QTest::newRow("empty label first") << QByteArray(".example") << QByteArray() << QByteArray();
        QTest::newRow("empty label inside") << QByteArray("a..example") << QByteArray() << QByteArray();
        QTest::newRow("two final dots") << QByteArray("example..") << QByteArray() << QByteArray();
        QTest::newRow("dots only") << QByteArray("..") << QByteArray() << QByteArray();
        QTest::newRow("escaped dot") << QByteArray("a\\.b.example") << "\3a.b\7example" + root
                                     << QByteArray("a\\.b.example");
        QTest::newRow("escaped final dot is none") << QByteArray("a\\.") << "\2a." + root << QByteArray("a\\.");
        QTest::newRow("escaped backslash") << QByteArray("a\\\\b") << "\3a\\b" + root << QByteArray("a\\\\b");
        QTest::newRow("decimal escape") << QByteArray("\\065\\000") << QByteArray("\2A\0\0", 4) << QByteArray("A\\000");
        QTest::newRow("decimal escape over 255") << QByteArray("\\256") << QByteArray() << QByteArray();
        QTest::newRow("decimal escape cut") << QByteArray("a\\06") << QByteArray() << QByteArray();
        QTest::newRow("escape cut") << QByteArray("a\\") << QByteArray() << QByteArray();
        QTest::newRow("raw space") << QByteArray("a b") << "\3a b" + root << QByteArray("a\\032b");
        QTest::newRow("raw 8-bit") << QByteArray("\xc3\xa4") << "\2\xc3\xa4" + root << QByteArray("\\195\\164");
        QTest::newRow("at sign") << QByteArray("a@b") << "\3a@b" + root << QByteArray("a@b");
        QTest::newRow("label of 63") << label << wireLabel + root << label;
        QTest::newRow("label of 64") << QByteArray(label + 'a') << QByteArray() << QByteArray();
        QTest::newRow("255 octets on the wire")
            << QByteArray(label + '.' + label + '.' + label + '.' + QByteArray(61, 'a'))
            << wireLabel + wireLabel + wireLabel + '\x3d' + QByteArray(61, 'a') + root
            << label + '.' + label + '.' + label + '.' + QByteArray(61, 'a');
        QTest::newRow("256 octets on the wire")
            << QByteArray(label + '.' + label + '.' + label + '.' + QByteArray(62, 'a')) << QByteArray()
            << QByteArray();
        QTest::newRow("megabytes") << QByteArray(4'000'000, 'a') << QByteArray() << QByteArray();
    }

    void wireName()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, wire);
        QFETCH(const QByteArray, back);
        const auto name = Indicia::wireName(text);
        QCOMPARE(name.value_or(QByteArray()), wire);
        if (name) {
            QCOMPARE(nameText(*name), back);
            QCOMPARE(Indicia::wireName(nameText(*name)), name);
        }
    }

    void origin()
    {
        const QByteArray example = *Indicia::wireName("example");
        QCOMPARE(nameText(*Indicia::wireName("mail", example)), "mail.example");
        QCOMPARE(nameText(*Indicia::wireName("mail.", example)), "mail");
        QCOMPARE(nameText(*Indicia::wireName("mail\\.", example)), "mail\\..example");
        const QByteArray label(63, 'a');
        const QByteArray longest = *Indicia::wireName(label + '.' + label + '.' + label + '.' + QByteArray(61, 'a'));
        QVERIFY(!Indicia::wireName("a", longest));
    }

    void keysKeepFamiliesTogether()
    {
        const QByteArray example = nameKey(*Indicia::wireName("example.org"));
        QVERIFY(nameKey(*Indicia::wireName("a.b.example.org")).startsWith(example));
        QVERIFY(!nameKey(*Indicia::wireName("notexample.org")).startsWith(example));
        QVERIFY(!nameKey(*Indicia::wireName("examples.org")).startsWith(example));
        QVERIFY(!nameKey(*Indicia::wireName("example\\.org")).startsWith(example));
        QCOMPARE(nameKey(*Indicia::wireName(".")), "");
    }

    void parents()
    {
        const QByteArray name = *Indicia::wireName("a.b.example");
        QCOMPARE(nameText(parentName(name)), "b.example");
        QCOMPARE(nameText(parentName(parentName(parentName(name)))), "");
        QCOMPARE(nameText(parentName(parentName(parentName(parentName(name))))), "");
    }

    void words()
    {
        QCOMPARE(dnsTypeName(DnsType::Aaaa), "AAAA");
        QCOMPARE(dnsTypeFromName("txt"), DnsType::Txt);
        QVERIFY(!dnsTypeFromName("ANY"));
        QCOMPARE(dnsStatusName(DnsStatus::NxDomain), "NXDOMAIN");
        QCOMPARE(dnsStatusFromName("Timeout"), DnsStatus::Timeout);
        QVERIFY(!dnsStatusFromName(""));
    }
};

QTEST_GUILESS_MAIN(TestDnsName)
#include "tst_dnsname.moc"
