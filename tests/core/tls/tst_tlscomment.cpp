// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlscomment.h"

#include <QTest>

using namespace Indicia;

using Peer = TlsClaim::Peer;

class TestTlsComment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("cipher");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<TlsClaim::Peer>("peer");

        const auto row = [](const char *name, const char *comment, const char *version, const char *cipher,
                             int bits = 0, const char *group = "", Peer peer = Peer::NotSaid) {
            QTest::newRow(name) << QByteArray(comment) << QByteArray(version) << QByteArray(cipher) << bits
                                << QByteArray(group) << peer;
        };
        row("Postfix 3.4 and newer",
            "using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\r\n\t key-exchange X25519 "
            "server-signature "
            "ECDSA (prime256v1) server-digest SHA256",
            "TLSv1.3", "TLS_AES_256_GCM_SHA384", 256, "X25519");
        row("Postfix: the curve behind ECDHE",
            "using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-256) "
            "server-signature RSA-PSS (2048 bits) server-digest SHA256",
            "TLSv1.3", "TLS_AES_256_GCM_SHA384", 256, "P-256");
        row("Postfix: ECDHE without a curve",
            "using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE server-signature "
            "RSA-PSS (2048 bits)",
            "TLSv1.3", "TLS_AES_256_GCM_SHA384", 256, "ECDHE");
        row("Postfix before 3.4", "using TLSv1 with cipher DHE-RSA-AES256-SHA (256/256 bits)", "TLSv1.0",
            "DHE-RSA-AES256-SHA", 256);
        row("Postini", "using TLSv1", "TLSv1.0", "");
        row("MessageLabs", "using TLSv1.2 with cipher DHE-RSA-AES256-GCM-SHA384 (256 bits)", "TLSv1.2",
            "DHE-RSA-AES256-GCM-SHA384", 256);
        row("Gmail", "version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128", "TLSv1.3", "TLS_AES_128_GCM_SHA256",
            128);
        row("Gmail, cipher without a name", "version=TLSv1/SSLv3 cipher=OTHER", "TLSv1.0", "");
        row("Exchange", "version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLSv1.2",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384");
        row("Exchange, TLS alone", "TLS", "", "");
        row("sendmail, no certificate", "version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO", "TLSv1.3",
            "TLS_AES_256_GCM_SHA384", 256, "", Peer::NoCertificate);
        row("sendmail, none asked for", "version=TLSv1.3 cipher=X bits=256 verify=NOT", "TLSv1.3", "X", 256, "",
            Peer::NoCertificate);
        row("sendmail, verified", "version=TLSv1.3 cipher=X bits=256 verify=OK", "TLSv1.3", "X", 256, "",
            Peer::Verified);
        row("sendmail, not verified", "version=TLSv1.3 cipher=X bits=256 verify=FAIL", "TLSv1.3", "X", 256, "",
            Peer::NotVerified);
        row("sendmail, verified for now not", "version=TLSv1.3 cipher=X bits=256 verify=TEMP", "TLSv1.3", "X", 256, "",
            Peer::NotVerified);
        row("Exim with a tls clause", "TLS1.3", "TLSv1.3", "");
        row("Exim 4.8x", "TLS1.2:ECDHE-RSA-AES256-GCM-SHA384:256", "TLSv1.2", "ECDHE-RSA-AES256-GCM-SHA384", 256);
        row("Exim 4.7x", "TLSv1:AES256-SHA:256", "TLSv1.0", "AES256-SHA", 256);
        row("Exim 4.6x, GnuTLS", "TLS-1.0:DHE_RSA_3DES_EDE_CBC_SHA:24", "TLSv1.0", "DHE_RSA_3DES_EDE_CBC_SHA", 24);
        row("Exim 4.5x", "tls_cipher TLS-1.0:RSA_AES_256_CBC_SHA:32", "TLSv1.0", "RSA_AES_256_CBC_SHA", 32);
        row("Exim 3", "Cipher TLSv1:DES-CBC3-SHA:168", "TLSv1.0", "DES-CBC3-SHA", 168);
        row("OpenSMTPD, client not verified", "TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO", "TLSv1.3",
            "TLS_AES_256_GCM_SHA384", 256, "", Peer::NoCertificate);
        row("OpenSMTPD, client verified", "TLSv1.3:TLS_AES_256_GCM_SHA384:256:YES", "TLSv1.3", "TLS_AES_256_GCM_SHA384",
            256, "", Peer::Verified);
        row("OpenSMTPD 5", "TLS version=TLSv1.2 cipher=ECDHE-RSA-AES256-SHA bits=256 verify=NO", "TLSv1.2",
            "ECDHE-RSA-AES256-SHA", 256, "", Peer::NoCertificate);
        row("Courier", "TLS: TLSv1.2,256bits,ECDHE-RSA-AES256-GCM-SHA384", "TLSv1.2", "ECDHE-RSA-AES256-GCM-SHA384",
            256);
        row("Courier, old", "TLS: TLSv1/SSLv3, 168bits,DES-CBC3-SHA", "TLSv1.0", "DES-CBC3-SHA", 168);
        row("Courier with AUTH", "AUTH: PLAIN u, TLS: TLS1.3, 128bits, ECDHE_RSA_AES_128_GCM_SHA256", "TLSv1.3",
            "ECDHE_RSA_AES_128_GCM_SHA256", 128);
        row("qmail, patched", "ECDHE-RSA-AES256-GCM-SHA384 encrypted", "", "ECDHE-RSA-AES256-GCM-SHA384");
        row("qmail, patched, version first", "TLSv1.3 TLS_AES_256_GCM_SHA384 256 bits", "TLSv1.3",
            "TLS_AES_256_GCM_SHA384", 256);
        row("Haraka", "version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 verify=FAIL", "TLSv1.3", "TLS_AES_256_GCM_SHA384",
            0, "", Peer::NotVerified);
        row("Google", "Google Transport Security", "", "");
        row("hMailServer", "version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256", "TLSv1.2",
            "ECDHE-RSA-AES256-GCM-SHA384", 256);
        row("Postfix: none asked for", "No client certificate requested", "", "", 0, "", Peer::NoCertificate);
        row("Postfix: none given", "Client did not present a certificate", "", "", 0, "", Peer::NoCertificate);
        row("Postfix: verified", "Client CN \"a.example\", Issuer \"CA\" (verified OK)", "", "", 0, "", Peer::Verified);
        row("Postfix: not verified", "Client CN \"a.example\", Issuer \"CA\" (not verified)", "", "", 0, "",
            Peer::NotVerified);
        row("Postfix: public key only", "Client RPK digest 12:34:AB (not verified)", "", "", 0, "", Peer::NotVerified);
        row("a certificate's name cannot verify itself",
            "Client CN \"a verified OK\", Issuer \"verified OK\" (not verified)", "", "", 0, "", Peer::NotVerified);
        row("senseless bits", "version=TLSv1.3 cipher=X bits=99999999999999999999", "TLSv1.3", "X");
    }

    void read()
    {
        QFETCH(QByteArray, comment);
        const TlsClaim claim = readTlsComment(comment);
        QVERIFY(claim.claimed);
        QTEST(claim.version, "version");
        QTEST(claim.cipher, "cipher");
        QTEST(claim.bits, "bits");
        QTEST(claim.group, "group");
        QTEST(claim.peer, "peer");
    }

    /// What speaks of something else makes no claim, whatever words a stranger put into it.
    void silent_data()
    {
        QTest::addColumn<QByteArray>("comment");
        for (const char *comment : {"", "Postfix", "Exim 4.98", "HELO TLSv1.3", "helo=TLSv1.3", "8.17.1/8.17.1",
                 "Authenticated sender: using TLSv1.3 with cipher X", "envelope-from <version=TLSv1.3@a.example>",
                 "tls.example [192.0.2.1]", "TLS is off", "using the force", "Google", "unknown [192.0.2.1]",
                 "AUTH: PLAIN u", "version=(none) verify=NONE", "Client hostname a.example", "Cipher", "cipher of old",
                 "cipher_x encrypted", "Postfix, from userid 33"}) {
            QTest::newRow(comment) << QByteArray(comment);
        }
    }

    void silent()
    {
        QFETCH(QByteArray, comment);
        QVERIFY(!readTlsComment(comment).claimed);
    }

    void peerName()
    {
        QCOMPARE(readTlsComment("Client CN \"*.a.example\", Issuer \"CA (root)\" (verified OK)").peerName,
            QByteArray("*.a.example"));
        QCOMPARE(readTlsComment("Client CN \"=?utf-8?q?a?=\" (not verified)").peerName, QByteArray("=?utf-8?q?a?="));
        QCOMPARE(readTlsComment("Client CN \"open").peerName, QByteArray());
    }

    /// Comments that were read are kept for the next time; none may get what another said.
    void eachCommentSaysItsOwn()
    {
        for (int round = 0; round < 2; ++round) {
            for (int bits = 100; bits < 1000; ++bits) {
                for (const char *cipher : {"AES128-SHA", "AES256-SHA"}) {
                    const QByteArray number = QByteArray::number(bits);
                    const TlsClaim claim = readTlsComment(
                        "using TLSv1.2 with cipher " + QByteArray(cipher) + " (" + number + '/' + number + " bits)");
                    QCOMPARE(claim.cipher, QByteArray(cipher));
                    QCOMPARE(claim.bits, bits);
                }
            }
        }
    }

    void merge()
    {
        TlsClaim claim = readTlsComment("TLS1.3");
        mergeTlsClaim(claim, readTlsComment("TLS1.2:AES256-SHA:256"));
        mergeTlsClaim(claim, readTlsComment("No client certificate requested"));
        QCOMPARE(claim.version, QByteArray("TLSv1.3"));
        QCOMPARE(claim.cipher, QByteArray("AES256-SHA"));
        QCOMPARE(claim.peer, Peer::NoCertificate);
    }
};

QTEST_GUILESS_MAIN(TestTlsComment)
#include "tst_tlscomment.moc"
