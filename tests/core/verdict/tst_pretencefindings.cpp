// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefacts.h"
#include "findings.h"
#include "identity.h"

#include <QTest>

#include <algorithm>

using namespace Indicia;

/// Whether a link in a report leads away from all that have to do with it.
class TestPretenceFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangeLinks_data();
    void strangeLinks();
};

void TestPretenceFindings::strangeLinks_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("strange");
    const auto row = [](const char *name, const QByteArray &author, const QByteArray &link, bool strange) {
        QTest::newRow(name) << author << link << strange;
    };
    row("to the author's own pages", "MAILER-DAEMON@mail.example.net", "help.mail.example.net", false);
    row("to those of the peer that hands on its own reports", "MAILER-DAEMON@mx.example.net", "mx.example.net", false);
    row("to those of the peer, which writes under a foreign name", "MAILER-DAEMON@bigmail.example", "mx.example.net",
        true);
    row("under a foreign name, to whom that belongs", "MAILER-DAEMON@bigmail.example", "bigmail.example", false);
    row("to ours", "MAILER-DAEMON@bigmail.example", "www.example.org", false);
    row("to somebody else", "MAILER-DAEMON@mx.example.net", "login.example.com", true);
}

void TestPretenceFindings::strangeLinks()
{
    QFETCH(const QByteArray, author);
    QFETCH(const QByteArray, link);
    Identity identity;
    identity.domains = {"example.org"};
    CaseFacts facts;
    facts.message
        = Message::parse("From: " + author + "\r\nSubject: Undelivered mail\r\n\r\nSee https://" + link + "/\r\n");
    facts.bounce.kind = MessageKind::Failure;
    facts.boundary.iprev.result = IprevResult::Pass;
    facts.boundary.iprev.name = "mx.example.net";
    const QList<Finding> findings = makeFindings(facts, identity, {});
    const bool strange = std::ranges::contains(findings, QByteArray("bounce.asks-for-action"), &Finding::id);
    QTEST(strange, "strange");
}

QTEST_APPLESS_MAIN(TestPretenceFindings)
#include "tst_pretencefindings.moc"
