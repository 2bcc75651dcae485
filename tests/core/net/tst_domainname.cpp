// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"

#include <QTest>

using namespace Indicia;

class TestDomainName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizedDomain_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("case") << QByteArray("Mail.EXAMPLE.org") << QByteArray("mail.example.org");
        QTest::newRow("final dot") << QByteArray("example.org.") << QByteArray("example.org");
        QTest::newRow("one final dot only") << QByteArray("example.org..") << QByteArray("example.org.");
        QTest::newRow("root") << QByteArray(".") << QByteArray("");
        QTest::newRow("8-bit octets stay") << QByteArray("\xc3\x84.EXAMPLE") << QByteArray("\xc3\x84.example");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void normalizedDomain()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, expected);
        QCOMPARE(Indicia::normalizedDomain(name), expected);
        QCOMPARE(Indicia::normalizedDomain(QByteArrayView(name)), expected);
    }

    void sameDomain()
    {
        QVERIFY(Indicia::sameDomain("Example.ORG.", "example.org"));
        QVERIFY(!Indicia::sameDomain("example.org", "example.net"));
        QVERIFY(!Indicia::sameDomain("example.org", "example.orga"));
        QVERIFY(!Indicia::sameDomain("example.org..", "example.org"));
        QVERIFY(Indicia::sameDomain("", "."));
    }

    void isInDomain_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("ancestor");
        QTest::addColumn<bool>("expected");

        QTest::newRow("itself") << QByteArray("example.org") << QByteArray("Example.Org.") << true;
        QTest::newRow("below") << QByteArray("mail.Example.org.") << QByteArray("example.org") << true;
        QTest::newRow("only the same end") << QByteArray("notexample.org") << QByteArray("example.org") << false;
        QTest::newRow("above") << QByteArray("org") << QByteArray("example.org") << false;
        QTest::newRow("no label before the dot") << QByteArray(".example.org") << QByteArray("example.org") << false;
        QTest::newRow("nothing is in the empty name") << QByteArray("example.org") << QByteArray() << false;
        QTest::newRow("nothing is in the root either") << QByteArray("example.org") << QByteArray(".") << false;
        QTest::newRow("the empty name in nothing") << QByteArray() << QByteArray("example.org") << false;
    }

    void isInDomain()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, ancestor);
        QFETCH(const bool, expected);
        QCOMPARE(Indicia::isInDomain(name, ancestor), expected);
    }

    void isFullyQualified_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("expected");

        const QByteArray label(63, 'a');
        const QByteArray longest = label + '.' + label + '.' + label + '.' + QByteArray(61, 'a');
        QTest::newRow("host") << QByteArray("mail.example.org") << true;
        QTest::newRow("two labels") << QByteArray("example.org") << true;
        QTest::newRow("one label") << QByteArray("localhost") << false;
        QTest::newRow("underscore") << QByteArray("_spf.my_host.example") << true;
        QTest::newRow("A-label") << QByteArray("xn--bcher-kva.example") << true;
        QTest::newRow("A-label on top") << QByteArray("example.xn--p1ai") << true;
        QTest::newRow("U-label") << QByteArray("b\xc3\xbc"
                                               "cher.example")
                                 << false;
        QTest::newRow("final dot") << QByteArray("example.org.") << false;
        QTest::newRow("empty label") << QByteArray("mail..example.org") << false;
        QTest::newRow("leading dot") << QByteArray(".example.org") << false;
        QTest::newRow("hyphen first") << QByteArray("-mail.example.org") << false;
        QTest::newRow("hyphen last") << QByteArray("mail-.example.org") << false;
        QTest::newRow("hyphen inside") << QByteArray("mail-1.example.org") << true;
        QTest::newRow("top label of digits") << QByteArray("192.0.2.1") << false;
        QTest::newRow("digits below") << QByteArray("1.2.0.192.example") << true;
        QTest::newRow("literal") << QByteArray("[192.0.2.1]") << false;
        QTest::newRow("space") << QByteArray("mail .example.org") << false;
        QTest::newRow("NUL") << QByteArray("mail\0.example.org", 17) << false;
        QTest::newRow("label of 63") << QByteArray(label + ".example") << true;
        QTest::newRow("label of 64") << QByteArray(label + "a.example") << false;
        QTest::newRow("253 octets") << longest << true;
        QTest::newRow("254 octets") << QByteArray(longest + 'a') << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void isFullyQualified()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const bool, expected);
        QCOMPARE(Indicia::isFullyQualified(name), expected);
    }

    void mailboxParts_data()
    {
        QTest::addColumn<QByteArray>("mailbox");
        QTest::addColumn<QByteArray>("localPart");
        QTest::addColumn<QByteArray>("domain");

        QTest::newRow("plain") << QByteArray("user@example.org") << QByteArray("user") << QByteArray("example.org");
        QTest::newRow("quoted @") << QByteArray("\"a@b\"@example.org") << QByteArray("\"a@b\"")
                                  << QByteArray("example.org");
        QTest::newRow("no @") << QByteArray("postmaster") << QByteArray("postmaster") << QByteArray();
        QTest::newRow("no domain") << QByteArray("user@") << QByteArray("user") << QByteArray();
        QTest::newRow("no local part") << QByteArray("@example.org") << QByteArray() << QByteArray("example.org");
        QTest::newRow("null sender") << QByteArray() << QByteArray() << QByteArray();
    }

    void mailboxParts()
    {
        QFETCH(const QByteArray, mailbox);
        QFETCH(const QByteArray, localPart);
        QFETCH(const QByteArray, domain);
        QCOMPARE(localPartOf(mailbox), localPart);
        QCOMPARE(domainOf(mailbox), domain);
    }

    void emptyMailboxBeforeAnAt()
    {
        const QByteArrayView empty = QByteArrayView("@example.org").first(0);
        QCOMPARE(localPartOf(empty), QByteArrayView());
        QCOMPARE(domainOf(empty), QByteArrayView());
    }
};

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
