// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefixture.h"
#include "evidencetext.h"
#include "signaturefixture.h"
#include "textreport.h"

#include <QTest>

using namespace Indicia;

class TestTextReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerComesFirst()
    {
        const QString text = textReport(Fixture::backscatterReport());
        QVERIFY2(
            text.startsWith(QStringLiteral(
                "Backscatter (strong)\n\nThis bounce is backscatter: the message it returns was never sent by you.")),
            qPrintable(text.left(200)));
    }

    void everyPartIsThere_data()
    {
        QTest::addColumn<QString>("needle");
        for (const char *needle : {"Why\n---", "What speaks against it", "What would settle it", "What to do now",
                 "alice@example.org", "bytes ", "DNS answer 3", "203.0.113.99", "mail.bouncer.example", "SHA-256",
                 "v=spf1", "User unknown", "Bad destination mailbox address", "RFC 7208 section", "{route.invalid}",
                 "Did you send it?", "BOUNDARY", "Strangers wrote what stands below"}) {
            QTest::newRow(needle) << QString::fromLatin1(needle);
        }
    }
    void everyPartIsThere()
    {
        QFETCH(const QString, needle);
        const QString text = textReport(Fixture::backscatterReport());
        QVERIFY2(text.contains(needle), qPrintable(text));
    }

    void noLineIsLongerThan80Columns_data()
    {
        QTest::addColumn<CaseReport>("report");
        QTest::newRow("usual") << Fixture::backscatterReport();
        QTest::newRow("a word of 10,000 letters") << Fixture::hostileReport(QByteArray(10'000, 'x'));
        QTest::newRow("signatures") << Fixture::signedBounceReport();
        CaseReport report = Fixture::signedBounceReport();
        report.facts.signatures = Fixture::hostileSignatures(QByteArray(10'000, 'x'));
        QTest::newRow("signatures with long words") << report;
    }
    void noLineIsLongerThan80Columns()
    {
        QFETCH(const CaseReport, report);
        for (const Voice voice : {Voice::Plain, Voice::Technical}) {
            for (const QString &line : textReport(report, {voice, false}).split(u'\n')) {
                QVERIFY2(line.size() <= 80, qPrintable(line));
            }
        }
    }

    void nothingReachesTheTerminalAsItIs_data()
    {
        QTest::addColumn<QByteArray>("hostile");
        QTest::newRow("T54: hyperlink") << QByteArray("\x1b]8;;http://evil.example\x07click\x1b]8;;\x07");
        QTest::newRow("T54: clear screen") << QByteArray("\x1b[2J");
        QTest::newRow("T54: carriage return overwrites") << QByteArray("good\rbad");
        QTest::newRow("T54: C1 control, UTF-8") << QByteArray("\xc2\x9b"
                                                              "2J");
        QTest::newRow("T54: C1 control, octet") << QByteArray("\x9b"
                                                              "2J");
        QTest::newRow("T51: bidi override") << QByteArray("\xe2\x80\xae"
                                                          "exe.txt");
        QTest::newRow("T55: line separator") << QByteArray("a\xe2\x80\xa8"
                                                           "b");
    }
    void nothingReachesTheTerminalAsItIs()
    {
        QFETCH(const QByteArray, hostile);
        CaseReport report = Fixture::hostileReport(hostile);
        report.facts.signatures = report.facts.original->signatures = Fixture::hostileSignatures(hostile);
        const QString text = textReport(report);
        for (const QChar c : text) {
            const bool control = (c < u' ' && c != u'\n') || (c >= QChar(0x7F) && c <= QChar(0x9F));
            const bool bidi = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
                || c == QChar(0x2028) || c == QChar(0x2029);
            QVERIFY2(!control && !bidi, qPrintable(QString::number(c.unicode(), 16)));
        }
    }

    void signaturesAreTold_data()
    {
        QTest::addColumn<QString>("needle");
        for (const char *needle : {"DKIM            pass, list.example.net: Both hashes verify",
                 "Body hash (bh=): does not fit. bh= is not the hash of the canonical body.",
                 "Header signature (b=): fits.", "Altered: text appended at the end.",
                 "- Added: -- \u21B5 List of gardeners", "- As signed: Subject: Roses",
                 "Both: Only with both alterations undone the signature fits.", "- Now: Subject: [gardeners] Roses",
                 "By calculation alone: pass.", "Signed text: 40 of 71 bytes",
                 "Left open: There is text after l=", "Signed header lines: relaxed/simple, from, to, subject, date",
                 "Key: 2048 bit(s), v=DKIM1; k=rsa;", "- From the archive: ", "ARC             pass, All seals",
                 "What it is worth: Historic evidence:", "Seal 1: pass", "- It noted: dkim=pass (header.d=example.org",
                 "DMARC           fail, news.example.org: ",
                 "SPF MAIL FROM: another domain. list.example.net belongs to example.net, not to example.org.",
                 "Policy: quarantine (sp=), while testing: none.", "Record: example.org, v=DMARC1; p=reject;",
                 "- _dmarc.example.org: a record", "Daily reports go to: mailto:d@example.org",
                 "By the older rules (RFC 7489): fail. t=y makes", "Authentication-Results\n",
                 "yours, mx.example.com: ", "- Found now: fail. It was altered behind the server",
                 "Received-SPF    a stranger's, other.example: "}) {
            QTest::newRow(needle) << QString::fromUtf8(needle);
        }
    }
    void signaturesAreTold()
    {
        QFETCH(const QString, needle);
        const auto flat = [](QString text) { // lines may break anywhere
            return text.replace(QStringLiteral("\n                    "), QStringLiteral(" "))
                .replace(QStringLiteral("\n                  "), QStringLiteral(" "));
        };
        const QString text = textReport(Fixture::listLetterReport());
        QVERIFY2(text.contains(needle) || flat(text).contains(needle), qPrintable(flat(text)));
    }

    void oneCheckBringsItsAnswers()
    {
        const CaseReport report = Fixture::listLetterReport();
        const SignatureFacts &facts = report.facts.signatures;
        const Message &message = report.facts.message;
        QVERIFY(
            textDkim(message, facts.dkim).contains(QStringLiteral("DNS TXT s2026._domainkey.example.org: v=DKIM1")));
        QVERIFY(textArc(message, facts.arc).contains(QStringLiteral("DNS TXT ed._domainkey.list.example.net")));
        QVERIFY(textDmarc(message, facts.dmarc).contains(QStringLiteral("DNS TXT _dmarc.example.org: v=DMARC1")));
        QVERIFY(textDkim({}, {}).contains(QStringLiteral("none, The message was not signed")));
    }

    void canonicalFormsAreForTheHelpdesk()
    {
        const CaseReport report = Fixture::listLetterReport();
        const Message &message = report.facts.message;
        const QList<DkimOutcome> &signatures = report.facts.signatures.dkim;
        const QString text = textDkim(message, signatures);
        QVERIFY(text.contains(QStringLiteral("from:Bob <bob@news.example.org>"))); // relaxed
        QVERIFY(text.contains(QStringLiteral("Cut them in spring.")));
        const QString plain = textDkim(message, signatures, {Voice::Plain, false});
        QVERIFY(!plain.contains(QStringLiteral("from:Bob")));
        QVERIFY(!textReport(report).contains(QStringLiteral("from:Bob")));
    }

    void differingBytesOutsideOfTheMessageAreLeftOut()
    {
        const CaseReport report = Fixture::listLetterReport();
        DkimOutcome one = report.facts.signatures.dkim.at(1);
        for (const ByteRange &range : {ByteRange{0, 1 << 30, 5}, ByteRange{0, -5, 5}, ByteRange{3, 0, 5}}) {
            one.repair->source = range;
            one.repair->original = "as it was";
            QVERIFY(textDkim(report.facts.message, {one}).contains(QStringLiteral("Now: nothing")));
        }
    }

    void colourIsAskedFor()
    {
        const CaseReport report = Fixture::backscatterReport();
        QVERIFY(!textReport(report).contains(QChar(0x1b)));
        QVERIFY(textReport(report, {Voice::Technical, true}).startsWith(QStringLiteral("\x1b[1;31mBackscatter")));
    }

    void evidenceNeverLeavesTheDocument_data()
    {
        QTest::addColumn<ByteRange>("range");
        QTest::addColumn<qsizetype>("length");
        const qint64 size = Fixture::backscatterSource().size();
        QTest::newRow("whole") << ByteRange{0, 0, size} << qsizetype(size);
        QTest::newRow("beyond the end") << ByteRange{0, size - 4, 100} << qsizetype(4);
        QTest::newRow("after the end") << ByteRange{0, size, 1} << qsizetype(0);
        QTest::newRow("negative offset") << ByteRange{0, -1, 5} << qsizetype(0);
        QTest::newRow("negative length") << ByteRange{0, 1, -5} << qsizetype(0);
        QTest::newRow("unknown document") << ByteRange{7, 0, 5} << qsizetype(0);
    }
    void evidenceNeverLeavesTheDocument()
    {
        QFETCH(const ByteRange, range);
        QFETCH(const qsizetype, length);
        const CaseReport report = Fixture::backscatterReport();
        QCOMPARE(EvidenceText::bytes(report, range).size(), length);
        QVERIFY(EvidenceText::excerpt(report, range, 40).size() <= 40);
    }

    void indicesThatPointNowhereAreLeftOut()
    {
        CaseReport report = Fixture::backscatterReport();
        report.conclusion.decidedBy = {-1, 99};
        report.findings.first().evidence = {DnsRef{-1}, DnsRef{99}};
        QVERIFY(textReport(report).contains(QStringLiteral("Nothing decides it.")));
    }

    void anEmptyReportIsWritten() { QVERIFY(!textReport(CaseReport()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestTextReport)
#include "tst_textreport.moc"
