// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlscomment.h"
#include "tlsjudge.h"

#include <QTest>

using namespace Indicia;

class TestTlsJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_data()
    {
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<bool>("local");
        QTest::addColumn<TlsLevel>("level");
        QTest::addColumn<TlsWeakness>("weakness");
        QTest::addColumn<bool>("contradictory");

        const auto row = [](const char *name, const char *with, const char *comment, TlsLevel level,
                             TlsWeakness weakness = TlsWeakness::None, bool contradictory = false, bool local = false) {
            QTest::newRow(name) << QByteArray(with) << QByteArray(comment) << local << level << weakness
                                << contradictory;
        };
        constexpr auto Clear = TlsLevel::Cleartext;
        constexpr auto Crypt = TlsLevel::Encrypted;
        constexpr auto Known = TlsLevel::Verified;
        constexpr auto Unknown = TlsLevel::Unknown;
        constexpr auto Old = TlsWeakness::OldVersion;
        constexpr auto Weak = TlsWeakness::WeakCipher;

        row("RFC 3848: SMTP", "SMTP", "", Clear);
        row("RFC 3848: ESMTP", "ESMTP", "", Clear);
        row("RFC 3848: ESMTPA", "ESMTPA", "", Clear);
        row("RFC 3848: LMTP", "LMTP", "", Clear);
        row("RFC 6531: UTF8SMTP", "UTF8SMTP", "", Clear);
        row("RFC 3848: ESMTPS", "ESMTPS", "", Crypt);
        row("RFC 3848: ESMTPSA", "ESMTPSA", "", Crypt);
        row("RFC 3848: LMTPS", "LMTPS", "", Crypt);
        row("RFC 6531: UTF8LMTPSA", "UTF8LMTPSA", "", Crypt);
        row("Exim: lower case", "esmtps", "", Crypt);
        row("Exim: smtps", "smtps", "", Crypt);
        row("CommuniGate", "ESMTP-TLS", "", Crypt);
        row("keyword and comment agree", "ESMTPS", "version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128", Crypt);
        row("SMTP over TLS is usual", "SMTP", "version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128", Crypt);
        row("Exchange over TLS", "Microsoft SMTP Server", "version=TLS1_2, cipher=TLS_X", Crypt);
        row("Exchange, TLS alone", "Microsoft SMTP Server", "TLS", Crypt);
        row("Exchange without TLS", "Microsoft SMTP Server", "", Clear);
        row("IIS never tells", "Microsoft SMTPSVC", "", Unknown);
        row("MAPI is Exchange's own", "mapi", "", Unknown);
        row("HTTP is no mail connection", "HTTP", "", Unknown);
        row("HTTPS", "HTTPS", "", Crypt);
        row("POP3 never tells", "POP3", "", Unknown);
        row("nothing said", "", "", Unknown);
        row("a comment alone", "", "using TLSv1.2", Crypt);
        row("ESMTP against a comment", "ESMTP", "version=TLSv1.3 cipher=X bits=256 verify=NO", Crypt, TlsWeakness::None,
            true);
        row("ESMTPA against a comment", "ESMTPA", "TLS1.2:AES256-SHA:256", Crypt, TlsWeakness::None, true);
        row("a phrase that names TLS does not contradict itself", "ESMTP/TLS/AES256-SHA", "TLS1.2", Crypt);
        row("Google's own transport", "ESMTPS", "Google Transport Security", Crypt);
        row("local", "local", "", TlsLevel::Local);
        row("local, by the field's form", "", "", TlsLevel::Local, TlsWeakness::None, false, true);
        row("local batch", "local-bsmtp", "", TlsLevel::Local);
        row("local and yet over TLS", "local-esmtps", "", Crypt);
        row("verified: sendmail", "ESMTPS", "version=TLSv1.3 cipher=X bits=256 verify=OK", Known);
        row("verified: Postfix", "ESMTPS", "Client CN \"a.example\", Issuer \"CA\" (verified OK)", Known);
        row("verified: OpenSMTPD", "ESMTPS", "TLSv1.3:X:256:YES", Known);
        row("not verified: sendmail", "ESMTPS", "version=TLSv1.3 cipher=X bits=256 verify=FAIL", Crypt);
        row("not verified: Postfix", "ESMTPS", "Client CN \"a.example\", Issuer \"CA\" (not verified)", Crypt);
        row("no certificate", "ESMTPS", "No client certificate requested", Crypt);
        row("RFC 8996: TLS 1.0", "ESMTPS", "TLSv1:AES256-SHA:256", Crypt, Old);
        row("RFC 8996: TLS 1.1", "ESMTPS", "version=TLSv1.1 cipher=AES256-SHA", Crypt, Old);
        row("RFC 7568: SSL 3", "ESMTPS", "using SSLv3 with cipher AES256-SHA (256/256 bits)", Crypt, Old);
        row("RFC 8996: a family of TLS 1.0", "ESMTPS", "version=TLSv1/SSLv3 cipher=OTHER", Crypt, Old);
        row("RFC 7465: RC4", "ESMTPS", "using TLSv1.2 with cipher ECDHE-RSA-RC4-SHA (128/128 bits)", Crypt, Weak);
        row("RFC 9325: 3DES", "ESMTPS", "TLS1.2:DES-CBC3-SHA:168", Crypt, Weak);
        row("RFC 9325: NULL", "ESMTPS", "TLS1.2:NULL-SHA256:0", Crypt, Weak);
        row("RFC 9325: short key", "ESMTPS", "TLS1.2:SOME-CIPHER:56", Crypt, Weak);
        row("anonymous", "ESMTPS", "using TLSv1.2 with cipher ADH-AES256-GCM-SHA384 (256/256 bits)", Crypt, Weak);
        row("verified and weak", "ESMTPS", "version=TLSv1.2 cipher=RC4-SHA bits=128 verify=OK", Known, Weak);
    }

    void judge()
    {
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, comment);
        QFETCH(bool, local);
        const TlsClaim claim = readTlsComment(comment);
        const TlsOutcome outcome = judgeTls(with, claim, local);
        QTEST(outcome.level, "level");
        QTEST(outcome.weakness, "weakness");
        QTEST(outcome.contradictory, "contradictory");
        QCOMPARE(outcome.claim, claim);
    }
};

QTEST_GUILESS_MAIN(TestTlsJudge)
#include "tst_tlsjudge.moc"
