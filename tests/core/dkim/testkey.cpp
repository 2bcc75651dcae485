// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testkey.h"

#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

struct TestKey::Handle
{
    explicit Handle(EVP_PKEY *pkey) : key(pkey)
    {
        if (!key) {
            qFatal("no key could be made");
        }
    }
    ~Handle() { EVP_PKEY_free(key); }
    Q_DISABLE_COPY_MOVE(Handle)
    EVP_PKEY *key;
};

namespace {

QByteArray der(char tag, const QByteArray &value)
{
    QByteArray length;
    if (value.size() < 0x80) {
        length = QByteArray(1, static_cast<char>(value.size()));
    } else {
        for (auto rest = value.size(); rest > 0; rest >>= 8) {
            length.prepend(static_cast<char>(rest & 0xff));
        }
        length.prepend(static_cast<char>(0x80 | length.size()));
    }
    return tag + length + value;
}

QByteArray derNumber(const QByteArray &number)
{
    return der(2, number.front() & 0x80 ? '\0' + number : number);
}

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray fromBio(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray text(data, static_cast<qsizetype>(size));
    BIO_free(bio);
    return text;
}

} // namespace

TestKey TestKey::rsa(int bits)
{
    TestKey key;
    key.m_handle = std::make_shared<Handle>(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<size_t>(bits)));
    return key;
}

TestKey TestKey::ed25519()
{
    TestKey key;
    key.m_handle = std::make_shared<Handle>(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    key.m_isRsa = false;
    return key;
}

QByteArray TestKey::publicOctets() const
{
    if (!m_isRsa) {
        QByteArray raw(32, '\0');
        size_t length = 32;
        EVP_PKEY_get_raw_public_key(m_handle->key, reinterpret_cast<unsigned char *>(raw.data()), &length);
        return raw;
    }
    unsigned char *info = nullptr;
    const int length = i2d_PUBKEY(m_handle->key, &info);
    const QByteArray bytes(reinterpret_cast<char *>(info), length);
    OPENSSL_free(info);
    return bytes;
}

QByteArray TestKey::bareRsa() const
{
    unsigned char *bare = nullptr;
    const int length = i2d_PublicKey(m_handle->key, &bare);
    const QByteArray bytes(reinterpret_cast<char *>(bare), length);
    OPENSSL_free(bare);
    return bytes;
}

QByteArray TestKey::privatePem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, m_handle->key, nullptr, nullptr, 0, nullptr, nullptr);
    return fromBio(bio);
}

QByteArray TestKey::privateSeed() const
{
    QByteArray raw(32, '\0');
    size_t length = 32;
    EVP_PKEY_get_raw_private_key(m_handle->key, reinterpret_cast<unsigned char *>(raw.data()), &length);
    return raw;
}

QByteArray TestKey::record(const QByteArray &tags) const
{
    return "v=DKIM1; " + QByteArray(m_isRsa ? "k=rsa; " : "k=ed25519; ") + tags + "p=" + publicOctets().toBase64();
}

QByteArray TestKey::sign(const QByteArray &hash, const QByteArray &bytes) const
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QByteArray &signedBytes = m_isRsa ? bytes : digest;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit_ex(
        context, nullptr, m_isRsa ? hash.constData() : nullptr, nullptr, nullptr, m_handle->key, nullptr);
    size_t length = 0;
    EVP_DigestSign(context, nullptr, &length, octets(signedBytes), static_cast<size_t>(signedBytes.size()));
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, octets(signedBytes),
        static_cast<size_t>(signedBytes.size()));
    EVP_MD_CTX_free(context);
    signature.resize(static_cast<qsizetype>(length));
    return signature;
}

QByteArray rsaInfo(int bits, const QByteArray &exponent)
{
    QByteArray modulus((bits + 7) / 8, '\x55');
    modulus[0] = static_cast<char>(1 << ((bits - 1) % 8));
    modulus[modulus.size() - 1] = '\x57';
    const QByteArray bare = der(0x30, derNumber(modulus) + derNumber(exponent));
    const QByteArray algorithm = QByteArray::fromHex("300d06092a864886f70d0101010500");
    return der(0x30, algorithm + der(3, '\0' + bare));
}
