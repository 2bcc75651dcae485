// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsversion.h"

#include <QTest>

using namespace Indicia;

class TestTlsVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalized_data()
    {
        QTest::addColumn<QByteArray>("normalized");

        const auto row
            = [](const char *text, const char *normalized) { QTest::newRow(text) << QByteArray(normalized); };
        row("TLSv1.3", "TLSv1.3");
        row("TLS1.3", "TLSv1.3");
        row("TLS1_3", "TLSv1.3");
        row("TLSv1_3", "TLSv1.3");
        row("TLS-1.3", "TLSv1.3");
        row("tls13", "TLSv1.3");
        row("TLS 1.3", "");
        row("TLS_v1.2", "TLSv1.2");
        row("TLSV1.2", "TLSv1.2");
        row("tls1.2", "TLSv1.2");
        row("TLSv1.1", "TLSv1.1");
        row("TLSv1", "TLSv1.0");
        row("TLS1", "TLSv1.0");
        row("TLS1.0", "TLSv1.0");
        row("TLS-1.0", "TLSv1.0");
        row("TLSv1/SSLv3", "TLSv1.0");
        row("SSLv3", "SSLv3");
        row("SSL3.0", "SSLv3");
        row("SSL3", "SSLv3");
        row("SSLv2", "SSLv2");
        row("TLSv1.4", "");
        row("TLSv2", "");
        row("TLSv1.22", "");
        row("SSLv23", "");
        row("SSLv1", "");
        row("TLS", "");
        row("TLSv", "");
        row("TLS13_AES_256_GCM_SHA384", "");
        row("TLS_AES_128_GCM_SHA256", "");
        row("DTLSv1.2", "");
        row("1.3", "");
        row("", "");
    }

    void normalized() { QTEST(normalizedTlsVersion(QTest::currentDataTag()), "normalized"); }

    void old_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("SSLv2") << true;
        QTest::newRow("SSLv3") << true;
        QTest::newRow("TLSv1.0") << true;
        QTest::newRow("TLSv1.1") << true;
        QTest::newRow("TLSv1.2") << false;
        QTest::newRow("TLSv1.3") << false;
        QTest::newRow("") << false;
    }

    void old() { QTEST(isOldTlsVersion(QTest::currentDataTag()), "old"); }

    void weak_data()
    {
        QTest::addColumn<bool>("weak");
        const auto row = [](const char *cipher, bool weak) { QTest::newRow(cipher) << weak; };
        row("TLS_AES_256_GCM_SHA384", false);
        row("ECDHE-RSA-AES256-GCM-SHA384", false);
        row("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", false);
        row("DHE-RSA-CHACHA20-POLY1305", false);
        row("ECDHE_RSA_AES_128_GCM_SHA256", false);
        row("TLS_DHE_DSS_WITH_AES_128_CBC_SHA", false);
        row("", false);
        row("RC4-SHA", true);
        row("TLS_RSA_WITH_RC4_128_MD5", true);
        row("ARCFOUR-MD5", true);
        row("DES-CBC3-SHA", true);
        row("DHE_RSA_3DES_EDE_CBC_SHA", true);
        row("EDH-RSA-DES-CBC-SHA", true);
        row("EXP1024-DES-CBC-SHA", true);
        row("EXP-RC2-CBC-MD5", true);
        row("TLS_RSA_EXPORT_WITH_DES40_CBC_SHA", true);
        row("NULL-SHA256", true);
        row("ADH-AES256-GCM-SHA384", true);
        row("AECDH-AES128-SHA", true);
        row("TLS_DH_anon_WITH_AES_128_CBC_SHA", true);
        row("null-sha", true);
    }

    void weak() { QTEST(isWeakCipher(QTest::currentDataTag()), "weak"); }
};

QTEST_GUILESS_MAIN(TestTlsVersion)
#include "tst_tlsversion.moc"
