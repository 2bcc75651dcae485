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
    void documents_data();
    void documents();
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

void TestPretenceFindings::documents_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("beside");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QByteArray &fields, bool beside, bool found) {
        QTest::newRow(name) << fields << beside << found;
    };
    row("an archive", "Content-Type: application/zip\r\n", true, true);
    row("a page", "Content-Type: text/html\r\nContent-Disposition: attachment; filename=\"Voice.HTM\"\r\n", true, true);
    row("a program under a harmless type", "Content-Type: application/octet-stream; name=report.pdf.exe\r\n", true,
        true);
    row("a name in sections (RFC 2231)",
        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*0=report.h; "
        "filename*1=tml\r\n",
        true, true);
    row("a name in percent signs (RFC 2231)",
        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=UTF-8''Report%2Ehtml\r\n",
        true, true);
    row("a name in an encoded word",
        "Content-Type: application/octet-stream; name=\"=?UTF-8?B?UmVwb3J0Lmh0bWw=?=\"\r\n", true, true);
    row("a harmless name in front of another",
        "Content-Type: application/octet-stream; name=report.html\r\nContent-Disposition: attachment; "
        "filename=a.dat\r\n",
        true, true);
    row("a harmless name beside one that newer programs prefer",
        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=a.dat;"
        " filename*=UTF-8''report.html\r\n",
        true, true);
    row("an ending in another parameter",
        "Content-Type: application/octet-stream; x-was=report.html; name=report.dat\r\n", true, false);
    row("an archive where nothing is for machines: left of the original", "Content-Type: application/zip\r\n", false,
        false);
    row("a page to be read, not to be opened", "Content-Type: text/html\r\n", true, false);
    row("a picture", "Content-Type: image/png; name=icon.png\r\nContent-Disposition: attachment; filename=icon.png\r\n",
        true, false);
    row("a signature", "Content-Type: application/pkcs7-signature; name=smime.p7s\r\n", true, false);
    row("a message", "Content-Type: application/octet-stream; name=\"page.html.eml\"\r\n", true, false);
    row("Outlook's envelope", "Content-Type: application/ms-tnef; name=winmail.dat\r\n", true, false);
    row("a text", "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=details.txt\r\n", true, false);
}

void TestPretenceFindings::documents()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const bool, beside);
    const QByteArray report = beside
        ? "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n"
        : "";
    CaseFacts facts;
    facts.message = Message::parse("From: MAILER-DAEMON@mx.example.net\r\nSubject: Undelivered mail\r\n"
                                   "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                                   "--b\r\n\r\nIt was not delivered.\r\n"
        + report + "--b\r\n" + fields + "\r\nSome octets\r\n--b--\r\n");
    facts.bounce.kind = MessageKind::Failure;
    const QList<Finding> findings = makeFindings(facts, {}, {});
    const bool found = std::ranges::contains(findings, QByteArray("bounce.encloses-document"), &Finding::id);
    QTEST(found, "found");
}

QTEST_APPLESS_MAIN(TestPretenceFindings)
#include "tst_pretencefindings.moc"
