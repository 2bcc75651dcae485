// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl.h"

#include <QTest>

using namespace Indicia;

namespace {

const QByteArray rfcNonce = "rOprNGfwEbeRWgbNEkqO";
const QByteArray rfcFirst = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

/// The exchange of RFC 7677 section 3, up to the client's proof.
std::unique_ptr<SaslMechanism> proven()
{
    auto scram = saslScramSha256("user", "pencil", rfcNonce);
    (void)scram->initial();
    (void)scram->respond(rfcFirst);
    return scram;
}

} // namespace

/// What is said to log in, and what the server has to prove.
class SaslTest : public QObject
{
    Q_OBJECT

private slots:
    void plain()
    {
        const auto plain = saslPlain("user@example.org", "p\xc3\xa4ss");
        QCOMPARE(plain->initial(), std::optional(QByteArray("\0user@example.org\0p\xc3\xa4ss", 23)));
        QVERIFY(plain->isSatisfied());
        QVERIFY(!plain->respond("more"));
        QVERIFY(!saslPlain(QByteArray("a\0b", 3), "x")->initial());
        QVERIFY(!saslPlain("a", QByteArray("x\0", 2))->initial());
    }

    void xoauth2() // the example of Google's documentation
    {
        const auto mechanism = saslXOAuth2("someuser@example.com", "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg");
        QCOMPARE(mechanism->initial()->toBase64(),
            QByteArray("dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG"
                       "1semRHRXVZMjl0Q2cBAQ=="));
        QCOMPARE(mechanism->respond("{\"status\":\"401\"}"), std::optional(QByteArray()));
        QVERIFY(!saslXOAuth2("a\1auth=Bearer x", "t")->initial());
    }

    void oauthBearer() // RFC 7628 section 4.1
    {
        const auto mechanism = saslOAuthBearer(
            "user@example.com", "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==", "server.example.com", 143);
        QCOMPARE(mechanism->initial()->toBase64(),
            QByteArray("bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOW"
                       "RmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"));
        QCOMPARE(mechanism->respond("{}"), std::optional(QByteArray("\1")));
        QVERIFY(saslOAuthBearer("a,b=c", "t", "h", 1)->initial()->startsWith("n,a=a=2Cb=3Dc,\1"));
    }

    void scram() // RFC 7677 section 3
    {
        const auto scram = saslScramSha256("user", "pencil", rfcNonce);
        QCOMPARE(scram->initial(), std::optional("n,,n=user,r=" + rfcNonce));
        QCOMPARE(scram->respond(rfcFirst),
            std::optional(QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                     "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")));
        QVERIFY(!scram->isSatisfied());
        QCOMPARE(scram->respond("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="), std::optional(QByteArray()));
        QVERIFY(scram->isSatisfied());
        QVERIFY(!scram->respond("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
        QVERIFY(!scram->isSatisfied());
    }

    void scramName()
    {
        QCOMPARE(saslScramSha256("a,b=c", "x", "n")->initial(), std::optional(QByteArray("n,,n=a=2Cb=3Dc,r=n")));
        QVERIFY(!saslScramSha256("a", "x", {})->initial());
    }

    void scramFirstIsChecked_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("another nonce") << QByteArray("r=other,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
        QTest::newRow("our nonce with nothing added")
            << QByteArray("r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
        QTest::newRow("too few iterations") << QByteArray(rfcFirst).replace("i=4096", "i=4095");
        QTest::newRow("iterations for an hour") << QByteArray(rfcFirst).replace("i=4096", "i=2000000000");
        QTest::newRow("no number") << QByteArray(rfcFirst).replace("i=4096", "i=x");
        QTest::newRow("negative") << QByteArray(rfcFirst).replace("i=4096", "i=-4096");
        QTest::newRow("no salt") << QByteArray(rfcFirst).replace("W22ZaJ0SNY7soEsUEjb6gQ==", "");
        QTest::newRow("salt that is no base64") << QByteArray(rfcFirst).replace("W22Z", "W2*Z");
        QTest::newRow("another order") << QByteArray("s=W22ZaJ0SNY7soEsUEjb6gQ==,r=rOprNGfwEbeRWgbNEkqOx,i=4096");
        QTest::newRow("an extension that must be understood") << "m=x," + rfcFirst;
        QTest::newRow("nothing") << QByteArray();
    }

    void scramFirstIsChecked()
    {
        QFETCH(QByteArray, first);
        const auto scram = saslScramSha256("user", "pencil", rfcNonce);
        (void)scram->initial();
        QVERIFY(!scram->respond(first));
        QVERIFY(!scram->isSatisfied());
        QVERIFY(!scram->respond(rfcFirst)); // it stays given up
    }

    void scramServerMustProveItself_data()
    {
        QTest::addColumn<QByteArray>("final");
        QTest::newRow("another signature") << QByteArray("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
        QTest::newRow("shorter") << QByteArray("v=6rriTRBi23WpRR8=");
        QTest::newRow("empty") << QByteArray("v=");
        QTest::newRow("error") << QByteArray("e=other-error");
        QTest::newRow("nothing") << QByteArray();
    }

    void scramServerMustProveItself()
    {
        QFETCH(QByteArray, final);
        const auto scram = proven();
        QVERIFY(!scram->respond(final));
        QVERIFY(!scram->isSatisfied());
    }

    void scramPasswordIsPrepared() // RFC 4013: the same password, composed or not, with or without a soft hyphen
    {
        const auto proof = [](const QByteArray &password) {
            const auto scram = saslScramSha256("user", password, rfcNonce);
            return scram->respond(rfcFirst);
        };
        QCOMPARE(proof("pa\xcc\x88ss"), proof("p\xc3\xa4ss"));
        QCOMPARE(proof("p\xc2\xads\xc3\xa4"), proof("ps\xc3\xa4"));
        QCOMPARE(proof("\xc3\xa4\xc2\xa0"), proof("\xc3\xa4 "));
        QVERIFY(proof("\xc3\xa4") != proof("a"));
    }
};

QTEST_APPLESS_MAIN(SaslTest)
#include "tst_sasl.moc"
