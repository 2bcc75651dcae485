// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authordomains.h"

#include "message.h"

#include <QTest>

using namespace Indicia;

class TestAuthorDomains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domains_data();
    void domains();
    void names_data();
    void names();
    void many();
};

void TestAuthorDomains::domains_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QList<QByteArray>>("domains");
    const auto row = [](const char *name, const QByteArray &header, const QList<QByteArray> &domains) {
        QTest::newRow(name) << header << domains;
    };
    row("one author", "From: Alice <alice@Example.ORG>", {"example.org"});
    row("a bare address", "From: alice@example.org", {"example.org"});
    row("two mailboxes of one domain", "From: a@example.org, b@EXAMPLE.org.", {"example.org"});
    row("two domains in one field", "From: a@example.org, b@example.net", {"example.org", "example.net"});
    row("T05: two fields", "From: a@example.org\nFrom: b@example.net", {"example.org", "example.net"});
    row("T05: two fields of one domain", "From: a@example.org\nFrom: b@example.org", {"example.org"});
    row("T05: a space before the colon", "From: a@example.org\nFrom : b@example.net", {"example.org", "example.net"});
    row("T05: the name in capitals", "FROM: a@example.org\nfrom: b@example.net", {"example.org", "example.net"});
    row("T05: no From", "Subject: x", {});
    row("T05: an empty From", "From:", {});
    row("T05: an empty group, RFC 6854", "From: Undisclosed:;", {});
    row("T05: a group with members", "From: Team: a@example.org, b@example.net;", {"example.org", "example.net"});
    row("T05: a display name that is an address", "From: \"ceo@bank.example\" <a@example.org>", {"example.org"});
    row("T05: a comment that is an address", "From: a@example.org (ceo@bank.example)", {"example.org"});
    row("T05: a quoted local part with an at sign", "From: \"ceo@bank.example\"@example.org", {"example.org"});
    row("T05: no domain", "From: root", {});
    row("T05: no domain beside one", "From: root, a@example.org", {"example.org"});
    row("T05: an address literal is no domain", "From: a@[192.0.2.1]", {});
    row("an internationalized domain, RFC 9989 section 5.3.1",
        "From: a@b\xc3\xbc"
        "cher.example",
        {"xn--bcher-kva.example"});
    row("both forms of it are one",
        "From: a@b\xc3\xbc"
        "cher.example, b@XN--BCHER-KVA.example",
        {"xn--bcher-kva.example"});
    row("a top level alone", "From: a@localhost", {"localhost"});
    row("Sender and Reply-To are none", "From: a@example.org\nSender: b@example.net\nReply-To: c@example.com",
        {"example.org"});
}

void TestAuthorDomains::domains()
{
    QFETCH(const QByteArray, header);
    const AuthorDomains authors = authorDomains(Message::parse(header + "\n\nbody\n"));
    QTEST(authors.domains, "domains");
    QVERIFY(!authors.truncated);
}

void TestAuthorDomains::names_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("lower case, no final dot") << QByteArray("Example.ORG.") << QByteArray("example.org");
    QTest::newRow("underscores occur") << QByteArray("_a.example.org") << QByteArray("_a.example.org");
    QTest::newRow("a label of 63") << QByteArray(63, 'a') + ".org" << QByteArray(63, 'a') + ".org";
    QTest::newRow("a label of 64") << QByteArray(64, 'a') + ".org" << QByteArray();
    QTest::newRow("a name of 253") << QByteArray("a.").repeated(126) + 'a' << QByteArray("a.").repeated(126) + 'a';
    QTest::newRow("a name of 254") << QByteArray("a.").repeated(126) + "aa" << QByteArray();
    QTest::newRow("an empty label") << QByteArray("a..org") << QByteArray();
    QTest::newRow("a dot in front") << QByteArray(".org") << QByteArray();
    QTest::newRow("only a dot") << QByteArray(".") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("a backslash, which DNS would take for an escape") << QByteArray("a\\.b.org") << QByteArray();
    QTest::newRow("a space") << QByteArray("a b.org") << QByteArray();
    QTest::newRow("NUL") << QByteArray("a\0b.org", 7) << QByteArray();
    QTest::newRow("no UTF-8") << QByteArray("a\xff.org") << QByteArray();
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'a') << QByteArray();
}

void TestAuthorDomains::names()
{
    QFETCH(const QByteArray, written);
    QTEST(dmarcDomain(written), "name");
}

void TestAuthorDomains::many()
{
    QByteArray header = "From: a@d0.example";
    for (int i = 1; i < 10'000; ++i) {
        header += ",\n a@d" + QByteArray::number(i) + ".example";
    }
    const AuthorDomains authors = authorDomains(Message::parse(header + "\n\n"));
    QCOMPARE(authors.domains.size(), MaxAuthorDomains);
    QVERIFY(authors.truncated);

    const AuthorDomains same
        = authorDomains(Message::parse("From: " + QByteArray("a@example.org, ").repeated(6'000) + "\n\n"));
    QCOMPARE(same.domains, {"example.org"});
    QVERIFY(!same.truncated);
}

QTEST_GUILESS_MAIN(TestAuthorDomains)

#include "tst_authordomains.moc"
