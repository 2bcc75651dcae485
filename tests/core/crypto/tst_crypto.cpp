// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto.h"
#include "digest.h"

#include <QObject>
#include <QTest>

#include <vector>

using namespace Indicia;

Q_DECLARE_METATYPE(Indicia::MacAlgorithm)

namespace {
QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}
} // namespace

class CryptoTest : public QObject
{
    Q_OBJECT

private slots:
    void sha256_data();
    void sha256();
    void digestsKnowNothingOfEachOther();
    void hmac_data();
    void hmac();
    void pbkdf2_data();
    void pbkdf2();
    void constantTimeEqual_data();
    void constantTimeEqual();
    void everyFlippedBitIsSeen();
    void randomBytes();
};

void CryptoTest::sha256_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing, null") << QByteArray()
                                   << hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("FIPS 180-4: abc") << QByteArray("abc")
                                     << hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("FIPS 180-4: two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                            << hex("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("FIPS 180-4: a million a")
        << QByteArray(1'000'000, 'a') << hex("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void CryptoTest::sha256()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, digest);
    QCOMPARE(Indicia::sha256(bytes).value(), digest);
}

// The context of one that is gone is used again, whatever was added to it.
void CryptoTest::digestsKnowNothingOfEachOther()
{
    const QByteArray ofAbc = Indicia::sha256("abc").value();
    for (int round = 0; round < 3; ++round) {
        std::vector<Digest> unfinished;
        for (int i = 0; i < 10; ++i) {
            unfinished.emplace_back(i % 2 == 0 ? HashAlgorithm::Sha256 : HashAlgorithm::Sha1);
            unfinished.back().add("left in the middle");
        }
        Digest other = unfinished.front().fork();
        unfinished.clear();
        Digest digest(HashAlgorithm::Sha256);
        digest.add("ab");
        other.add(" of it");
        digest.add("c");
        QCOMPARE(digest.peek(), ofAbc);
        QCOMPARE(digest.take(), ofAbc);
        QCOMPARE(other.take(), Indicia::sha256("left in the middle of it").value());
        digest = Digest(HashAlgorithm::Sha1);
        digest.add("abc");
        QCOMPARE(digest.take(), hex("a9993e364706816aba3e25717850c26c9cd0d89d"));
    }
}

// RFC 2202 sections 2 and 3, RFC 4231 section 4: all their test cases but the truncated ones.
void CryptoTest::hmac_data()
{
    QTest::addColumn<MacAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");

    const QByteArray hiThere("Hi There");
    const QByteArray jefe("Jefe");
    const QByteArray question("what do ya want for nothing?");
    const QByteArray counted = hex("0102030405060708090a0b0c0d0e0f10111213141516171819");
    const QByteArray largerKey("Test Using Larger Than Block-Size Key - Hash Key First");
    const QByteArray largerBoth("Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data");
    const auto row = [](const char *name, MacAlgorithm algorithm, const QByteArray &key, const QByteArray &data,
                         const char *mac) { QTest::newRow(name) << algorithm << key << data << hex(mac); };

    row("RFC 2202 MD5 1", MacAlgorithm::Md5, QByteArray(16, '\x0b'), hiThere, "9294727a3638bb1c13f48ef8158bfc9d");
    row("RFC 2202 MD5 2", MacAlgorithm::Md5, jefe, question, "750c783e6ab0b503eaa86e310a5db738");
    row("RFC 2202 MD5 3", MacAlgorithm::Md5, QByteArray(16, '\xaa'), QByteArray(50, '\xdd'),
        "56be34521d144c88dbb8c733f0e8b3f6");
    row("RFC 2202 MD5 4", MacAlgorithm::Md5, counted, QByteArray(50, '\xcd'), "697eaf0aca3a3aea3a75164746ffaa79");
    row("RFC 2202 MD5 5", MacAlgorithm::Md5, QByteArray(16, '\x0c'), "Test With Truncation",
        "56461ef2342edc00f9bab995690efd4c");
    row("RFC 2202 MD5 6", MacAlgorithm::Md5, QByteArray(80, '\xaa'), largerKey, "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
    row("RFC 2202 MD5 7", MacAlgorithm::Md5, QByteArray(80, '\xaa'), largerBoth, "6f630fad67cda0ee1fb1f562db3aa53e");

    row("RFC 2202 SHA-1 1", MacAlgorithm::Sha1, QByteArray(20, '\x0b'), hiThere,
        "b617318655057264e28bc0b6fb378c8ef146be00");
    row("RFC 2202 SHA-1 2", MacAlgorithm::Sha1, jefe, question, "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    row("RFC 2202 SHA-1 3", MacAlgorithm::Sha1, QByteArray(20, '\xaa'), QByteArray(50, '\xdd'),
        "125d7342b9ac11cd91a39af48aa17b4f63f175d3");
    row("RFC 2202 SHA-1 4", MacAlgorithm::Sha1, counted, QByteArray(50, '\xcd'),
        "4c9007f4026250c6bc8414f9bf50c86c2d7235da");
    row("RFC 2202 SHA-1 5", MacAlgorithm::Sha1, QByteArray(20, '\x0c'), "Test With Truncation",
        "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04");
    row("RFC 2202 SHA-1 6", MacAlgorithm::Sha1, QByteArray(80, '\xaa'), largerKey,
        "aa4ae5e15272d00e95705637ce8a3b55ed402112");
    row("RFC 2202 SHA-1 7", MacAlgorithm::Sha1, QByteArray(80, '\xaa'), largerBoth,
        "e8e99d0f45237d786d6bbaa7965c7808bbff1a91");

    row("RFC 4231 SHA-256 1", MacAlgorithm::Sha256, QByteArray(20, '\x0b'), hiThere,
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    row("RFC 4231 SHA-256 2", MacAlgorithm::Sha256, jefe, question,
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    row("RFC 4231 SHA-256 3", MacAlgorithm::Sha256, QByteArray(20, '\xaa'), QByteArray(50, '\xdd'),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    row("RFC 4231 SHA-256 4", MacAlgorithm::Sha256, counted, QByteArray(50, '\xcd'),
        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    row("RFC 4231 SHA-256 6", MacAlgorithm::Sha256, QByteArray(131, '\xaa'), largerKey,
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    row("RFC 4231 SHA-256 7", MacAlgorithm::Sha256, QByteArray(131, '\xaa'),
        "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be "
        "hashed before being used by the HMAC algorithm.",
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");

    row("empty key and data", MacAlgorithm::Sha256, QByteArray(), QByteArray(),
        "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

void CryptoTest::hmac()
{
    QFETCH(MacAlgorithm, algorithm);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, mac);
    QCOMPARE(Indicia::hmac(algorithm, key, data).value().toHex(), mac.toHex());
}

void CryptoTest::pbkdf2_data()
{
    QTest::addColumn<MacAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("RFC 6070, one round") << MacAlgorithm::Sha1 << QByteArray("password") << QByteArray("salt") << 1
                                         << hex("0c60c80f961f0e71f3a9b524af6012062fe037a6");
    QTest::newRow("RFC 6070, 4096 rounds") << MacAlgorithm::Sha1 << QByteArray("password") << QByteArray("salt")
                                           << 4'096 << hex("4b007901b765489abead49d926f721d065a429c1");
    QTest::newRow("RFC 7914 section 11") << MacAlgorithm::Sha256 << QByteArray("passwd") << QByteArray("salt") << 1
                                         << hex("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    QTest::newRow("RFC 7914 section 11, 80000 rounds")
        << MacAlgorithm::Sha256 << QByteArray("Password") << QByteArray("NaCl") << 80'000
        << hex("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
}

void CryptoTest::pbkdf2()
{
    QFETCH(MacAlgorithm, algorithm);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(int, iterations);
    QFETCH(QByteArray, key);
    QCOMPARE(Indicia::pbkdf2(algorithm, password, salt, iterations).value(), key);
    QVERIFY(Indicia::pbkdf2(algorithm, {}, {}, 1).has_value());
    QCOMPARE(Indicia::pbkdf2(algorithm, password, salt, 0).error(), CryptoError::OutOfRange);
}

void CryptoTest::constantTimeEqual_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("equal") << QByteArray("a1b2c3") << QByteArray("a1b2c3") << true;
    QTest::newRow("equal with NUL") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3) << true;
    QTest::newRow("differ after NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    QTest::newRow("prefix") << QByteArray("a1b2c3") << QByteArray("a1b2c") << false;
    QTest::newRow("case counts") << QByteArray("a1b2c3") << QByteArray("A1b2c3") << false;
}

void CryptoTest::constantTimeEqual()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(Indicia::constantTimeEqual(a, b), equal);
    QCOMPARE(Indicia::constantTimeEqual(b, a), equal);
}

void CryptoTest::everyFlippedBitIsSeen()
{
    const QByteArray mac = Indicia::sha256("x").value();
    for (int bit = 0; bit < mac.size() * 8; ++bit) {
        QByteArray flipped = mac;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY(!Indicia::constantTimeEqual(mac, flipped));
    }
}

void CryptoTest::randomBytes()
{
    QCOMPARE(Indicia::randomBytes(0).error(), CryptoError::OutOfRange);
    QCOMPARE(Indicia::randomBytes(65'537).error(), CryptoError::OutOfRange);
    const QByteArray a = Indicia::randomBytes(32).value();
    QCOMPARE(a.size(), 32);
    QVERIFY(a != Indicia::randomBytes(32).value());
}

QTEST_GUILESS_MAIN(CryptoTest)
#include "tst_crypto.moc"
