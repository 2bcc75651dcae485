// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publickey.h"
#include "testkey.h"

#include <QCryptographicHash>
#include <QTest>

#include <thread>
#include <vector>

using namespace Indicia;

namespace {

QByteArray hashed(const QByteArray &octets, HashAlgorithm algorithm = HashAlgorithm::Sha256)
{
    return QCryptographicHash::hash(
        octets, algorithm == HashAlgorithm::Sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
}

/// @p key with the octet at @p at changed.
QByteArray altered(QByteArray octets, qsizetype at)
{
    octets[at] = static_cast<char>(octets[at] ^ 1);
    return octets;
}

} // namespace

class TestPublicKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestInPieces_data();
    void digestInPieces();
    void forkGoesItsOwnWay();

    void rsaVerifies_data();
    void rsaVerifies();
    void ed25519Verifies();
    void rfc8463Key();
    void everyAlteredOctetIsSeen();

    void badRsaKeys_data();
    void badRsaKeys();
    void longKeysAreNotComputedWith();
    void truncatedKeys();
    void badEd25519Keys();

    void threadsShareAKey();
};

void TestPublicKey::digestInPieces_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 3, 63, 64, 65, 1000}) {
        QTest::newRow(QByteArray::number(piece).constData()) << piece;
    }
}

void TestPublicKey::digestInPieces()
{
    QFETCH(int, piece);
    const QByteArray text = QByteArray("0123456789").repeated(100);
    for (const HashAlgorithm algorithm : {HashAlgorithm::Sha1, HashAlgorithm::Sha256}) {
        Digest digest(algorithm);
        for (qsizetype at = 0; at < text.size(); at += piece) {
            digest.add(QByteArrayView(text).sliced(at, std::min<qsizetype>(piece, text.size() - at)));
        }
        QCOMPARE(digest.peek(), hashed(text, algorithm));
        QCOMPARE(digest.take(), hashed(text, algorithm));
        QCOMPARE(digest.take(), hashed({}, algorithm)); // begun anew
    }
}

void TestPublicKey::forkGoesItsOwnWay()
{
    Digest digest(HashAlgorithm::Sha256);
    digest.add("abc");
    Digest other = digest.fork();
    other.add("def");
    digest.add("xyz");
    QCOMPARE(other.take(), hashed("abcdef"));
    QCOMPARE(digest.take(), hashed("abcxyz"));
}

void TestPublicKey::rsaVerifies_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<HashAlgorithm>("algorithm");
    for (const int bits : {512, 768, 1023, 1024, 2047, 2048}) {
        QTest::addRow("%d bits, SHA-256", bits) << bits << HashAlgorithm::Sha256;
    }
    QTest::newRow("1024 bits, SHA-1") << 1024 << HashAlgorithm::Sha1;
}

void TestPublicKey::rsaVerifies()
{
    QFETCH(int, bits);
    QFETCH(HashAlgorithm, algorithm);
    const TestKey test = TestKey::rsa(bits);
    const QByteArray signature = test.sign(algorithm == HashAlgorithm::Sha1 ? "sha1" : "sha256", "text");
    for (const QByteArray &der : {test.publicOctets(), test.bareRsa()}) {
        const auto key = PublicKey::rsa(der);
        QVERIFY(key.has_value());
        QCOMPARE(key->type(), PublicKeyType::Rsa);
        QCOMPARE(key->bits(), bits);
        QCOMPARE(key->verify(algorithm, hashed("text", algorithm), signature), SignatureCheck::Match);
        QCOMPARE(key->verify(algorithm, hashed("texts", algorithm), signature), SignatureCheck::Mismatch);
        QCOMPARE(key->verify(algorithm, hashed("text", algorithm), signature.chopped(1)), SignatureCheck::Mismatch);
        QCOMPARE(key->verify(algorithm, {}, signature), SignatureCheck::Mismatch);
        QCOMPARE(key->verify(algorithm, hashed("text", algorithm), {}), SignatureCheck::Mismatch);
        // The hash is named in the signature: another one of the same octets is none.
        const HashAlgorithm other = algorithm == HashAlgorithm::Sha1 ? HashAlgorithm::Sha256 : HashAlgorithm::Sha1;
        QCOMPARE(key->verify(other, hashed("text", other), signature), SignatureCheck::Mismatch);
        // A second time, with what the first one kept.
        QCOMPARE(key->verify(algorithm, hashed("text", algorithm), signature), SignatureCheck::Match);
    }
}

void TestPublicKey::ed25519Verifies()
{
    const TestKey test = TestKey::ed25519();
    const auto key = PublicKey::ed25519(test.publicOctets());
    QVERIFY(key.has_value());
    QCOMPARE(key->type(), PublicKeyType::Ed25519);
    QCOMPARE(key->bits(), 256);
    const QByteArray signature = test.sign("sha256", "text");
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(key->verify(HashAlgorithm::Sha256, hashed("text"), signature), SignatureCheck::Match);
        QCOMPARE(key->verify(HashAlgorithm::Sha256, hashed("texts"), signature), SignatureCheck::Mismatch);
        QCOMPARE(key->verify(HashAlgorithm::Sha256, hashed("text"), signature.chopped(1)), SignatureCheck::Mismatch);
    }
}

/// The key of RFC 8463 appendix A.2 can be read, and is one of 32 octets.
void TestPublicKey::rfc8463Key()
{
    const QByteArray octets = QByteArray::fromBase64("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    QCOMPARE(octets.size(), Ed25519KeyOctets);
    QVERIFY(PublicKey::ed25519(octets).has_value());
}

void TestPublicKey::everyAlteredOctetIsSeen()
{
    const TestKey test = TestKey::rsa(1024);
    const auto key = PublicKey::rsa(test.publicOctets());
    const QByteArray signature = test.sign("sha256", "text");
    for (qsizetype at = 0; at < signature.size(); ++at) {
        QCOMPARE(key->verify(HashAlgorithm::Sha256, hashed("text"), altered(signature, at)), SignatureCheck::Mismatch);
    }
    for (qsizetype at = 0; at < 32; ++at) {
        QCOMPARE(key->verify(HashAlgorithm::Sha256, altered(hashed("text"), at), signature), SignatureCheck::Mismatch);
    }
}

void TestPublicKey::badRsaKeys_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<PublicKeyFault>("fault");
    const QByteArray three("\x03", 1);
    const QByteArray good = rsaInfo(1024);
    QTest::newRow("nothing") << QByteArray() << PublicKeyFault::Malformed;
    QTest::newRow("no DER") << QByteArray("key") << PublicKeyFault::Malformed;
    QTest::newRow("octets behind it") << good + 'x' << PublicKeyFault::Malformed;
    QTest::newRow("indefinite length") << QByteArray::fromHex("3080") + good.mid(3) << PublicKeyFault::Malformed;
    QTest::newRow("length larger than there is") << QByteArray::fromHex("3084ffffffff") << PublicKeyFault::Malformed;
    QTest::newRow("even modulus") << QByteArray::fromHex("300702020100020103") << PublicKeyFault::Malformed;
    QTest::newRow("negative modulus") << QByteArray::fromHex("300702028101020103") << PublicKeyFault::Malformed;
    QTest::newRow("modulus zero") << QByteArray::fromHex("3006020100020103") << PublicKeyFault::Malformed;
    QTest::newRow("even exponent") << rsaInfo(1024, QByteArray("\x04", 1)) << PublicKeyFault::Malformed;
    QTest::newRow("another algorithm: EC")
        << QByteArray::fromHex("301306072a8648ce3d020106082a8648ce3d030107030200") << PublicKeyFault::Malformed;
    QTest::newRow("8193 bits") << rsaInfo(8193) << PublicKeyFault::TooLong;
    QTest::newRow("16384 bits") << rsaInfo(16384) << PublicKeyFault::TooLong;
    QTest::newRow("exponent of 72 bits") << rsaInfo(1024, three.repeated(9)) << PublicKeyFault::TooLong;
}

void TestPublicKey::badRsaKeys()
{
    QFETCH(QByteArray, der);
    QFETCH(PublicKeyFault, fault);
    const auto key = PublicKey::rsa(der);
    QVERIFY(!key.has_value());
    QCOMPARE(key.error(), fault);
}

void TestPublicKey::longKeysAreNotComputedWith()
{
    QVERIFY(PublicKey::rsa(rsaInfo(8192)).has_value());
    QVERIFY(PublicKey::rsa(rsaInfo(1024, QByteArray("\x03", 1).repeated(8))).has_value());
    QVERIFY(!PublicKey::rsa(rsaInfo(1'000'000)).has_value());
}

void TestPublicKey::truncatedKeys()
{
    const QByteArray good = TestKey::rsa(1024).publicOctets();
    for (qsizetype size = 0; size < good.size(); ++size) {
        const auto key = PublicKey::rsa(good.first(size));
        QVERIFY(!key.has_value());
        QCOMPARE(key.error(), PublicKeyFault::Malformed);
    }
}

void TestPublicKey::badEd25519Keys()
{
    for (const int size : {0, 31, 33, 44}) {
        const auto key = PublicKey::ed25519(QByteArray(size, 'x'));
        QVERIFY(!key.has_value());
        QCOMPARE(key.error(), PublicKeyFault::Malformed);
    }
}

void TestPublicKey::threadsShareAKey()
{
    const TestKey rsa = TestKey::rsa(1024);
    const TestKey edwards = TestKey::ed25519();
    const PublicKey keys[] = {*PublicKey::rsa(rsa.publicOctets()), *PublicKey::ed25519(edwards.publicOctets())};
    const QByteArray signatures[] = {rsa.sign("sha256", "text"), edwards.sign("sha256", "text")};
    std::atomic<int> matches = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < 100; ++i) {
                for (const int which : {0, 1}) {
                    const QByteArray digest = hashed(i % 2 ? "text" : "texts");
                    matches += keys[which].verify(HashAlgorithm::Sha256, digest, signatures[which])
                        == SignatureCheck::Match;
                }
            }
        });
    }
    threads.clear();
    QCOMPARE(matches.load(), 400);
}

QTEST_GUILESS_MAIN(TestPublicKey)
#include "tst_publickey.moc"
