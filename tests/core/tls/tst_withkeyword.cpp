// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "withkeyword.h"

#include <QTest>

using namespace Indicia;

class TestWithKeyword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("authenticated");
        QTest::addColumn<bool>("local");

        const auto row
            = [](const char *with, const char *protocol, bool tls = false, bool auth = false, bool local = false) {
                  QTest::newRow(with) << QByteArray(protocol) << tls << auth << local;
              };
        // The registry (RFC 3848, RFC 6531)
        row("SMTP", "SMTP");
        row("ESMTP", "ESMTP");
        row("ESMTPA", "ESMTPA", false, true);
        row("ESMTPS", "ESMTPS", true);
        row("ESMTPSA", "ESMTPSA", true, true);
        row("LMTP", "LMTP");
        row("LMTPA", "LMTPA", false, true);
        row("LMTPS", "LMTPS", true);
        row("LMTPSA", "LMTPSA", true, true);
        row("MMS", "MMS");
        row("UTF8SMTP", "UTF8SMTP");
        row("UTF8SMTPA", "UTF8SMTPA", false, true);
        row("UTF8SMTPS", "UTF8SMTPS", true);
        row("UTF8SMTPSA", "UTF8SMTPSA", true, true);
        row("UTF8LMTP", "UTF8LMTP");
        row("UTF8LMTPA", "UTF8LMTPA", false, true);
        row("UTF8LMTPS", "UTF8LMTPS", true);
        row("UTF8LMTPSA", "UTF8LMTPSA", true, true);
        // Others
        row("esmtps", "ESMTPS", true);
        row("utf8esmtps", "UTF8SMTPS", true);
        row("smtps", "SMTP", true);
        row("ssmtp", "SMTP", true);
        row("essmtpa", "ESMTPSA", true, true);
        row("ESMTP-TLS", "ESMTPS", true);
        row("ASMTP", "ESMTPA", false, true);
        row("local", "local", false, false, true);
        row("local-esmtps", "ESMTPS", true, false, true);
        row("local-bsmtp", "SMTP", false, false, true);
        row("BSMTP", "SMTP");
        row("HTTP", "HTTP");
        row("HTTPS", "HTTPS", true);
        row("HTTPREST", "HTTP");
        row("IMAP", "IMAP");
        row("POP3", "POP3");
        // Phrases: the first word that is known counts
        row("Microsoft SMTP Server", "SMTP");
        row("Microsoft SMTPSVC", "SMTP");
        row("MailEnable ESMTP", "ESMTP");
        row("[XMail 1.20 ESMTP Server]", "ESMTP");
        row("ESMTP/TLS/DHE-RSA-AES256-GCM-SHA384", "ESMTP");
        row("AES256-GCM-SHA384 encrypted SMTP", "SMTP");
        row("POP3/IMAP4", "POP3");
        // None
        row("mapi", "");
        row("NNFMP", "");
        row("Internet Mail Service", "");
        row("qmail-scanner-1.24", "");
        row("SMTPXYZ", "");
        row("Novell_GroupWise", "");
        row("", "");
        row("((((", "");
        row("a-word-that-is-longer-than-any-keyword", "");
    }

    void read()
    {
        const WithKeyword keyword = readWithKeyword(QTest::currentDataTag());
        QTEST(keyword.protocol, "protocol");
        QTEST(keyword.tls, "tls");
        QTEST(keyword.authenticated, "authenticated");
        QTEST(keyword.local, "local");
    }
};

QTEST_GUILESS_MAIN(TestWithKeyword)
#include "tst_withkeyword.moc"
