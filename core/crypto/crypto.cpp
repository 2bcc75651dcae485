// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto.h"

#include "cryptocontext_p.h"

#include <memory>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

namespace Indicia {

namespace {

constexpr int sha256Octets = 32;
constexpr int maxRandomOctets = 65'536;

const char *digestName(MacAlgorithm algorithm)
{
    switch (algorithm) {
    case MacAlgorithm::Md5:
        return "MD5";
    case MacAlgorithm::Sha1:
        return "SHA1";
    case MacAlgorithm::Sha256:
        return "SHA256";
    }
    Q_UNREACHABLE_RETURN("");
}

qsizetype macOctets(MacAlgorithm algorithm)
{
    switch (algorithm) {
    case MacAlgorithm::Md5:
        return 16;
    case MacAlgorithm::Sha1:
        return 20;
    case MacAlgorithm::Sha256:
        return sha256Octets;
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace

std::expected<QByteArray, CryptoError> sha256(QByteArrayView bytes)
{
    const ErrorQueueCleaner cleaner;
    const EVP_MD *algorithm = digestAlgorithm(HashAlgorithm::Sha256);
    QByteArray digest(sha256Octets, Qt::Uninitialized);
    if (!algorithm
        || EVP_Digest(octetsOf(bytes), static_cast<size_t>(bytes.size()), octetsOf(digest), nullptr, algorithm, nullptr)
            != 1) {
        return std::unexpected(CryptoError::Unavailable);
    }
    return digest;
}

std::expected<QByteArray, CryptoError> hmac(MacAlgorithm algorithm, QByteArrayView key, QByteArrayView data)
{
    const ErrorQueueCleaner cleaner;
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    size_t length = 0;
    const unsigned char *result = EVP_Q_mac(cryptoContext(), "HMAC", nullptr, digestName(algorithm), nullptr,
        octetsOf(key), static_cast<size_t>(key.size()), octetsOf(data), static_cast<size_t>(data.size()), octetsOf(mac),
        static_cast<size_t>(mac.size()), &length);
    if (!result) {
        return std::unexpected(CryptoError::Unavailable);
    }
    mac.resize(static_cast<qsizetype>(length));
    return mac;
}

std::expected<QByteArray, CryptoError> pbkdf2(
    MacAlgorithm algorithm, QByteArrayView password, QByteArrayView salt, int iterations)
{
    const ErrorQueueCleaner cleaner;
    if (iterations < 1) {
        return std::unexpected(CryptoError::OutOfRange);
    }
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> method(
        EVP_KDF_fetch(cryptoContext(), "PBKDF2", nullptr), EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(method.get()), EVP_KDF_CTX_free);
    auto rounds = static_cast<unsigned int>(iterations);
    int anySalt = 1; // no lower bounds: what is salted is the other side's choice
    QByteArray name = digestName(algorithm);
    // The library takes them as changeable, and does not change them.
    const auto octets = [](QByteArrayView view) { return const_cast<unsigned char *>(octetsOf(view)); };
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, name.data(), 0),
        OSSL_PARAM_construct_octet_string(
            OSSL_KDF_PARAM_PASSWORD, octets(password), static_cast<size_t>(password.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, octets(salt), static_cast<size_t>(salt.size())),
        OSSL_PARAM_construct_uint(OSSL_KDF_PARAM_ITER, &rounds),
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_PKCS5, &anySalt), OSSL_PARAM_construct_end()};
    QByteArray key(macOctets(algorithm), Qt::Uninitialized);
    if (!context || EVP_KDF_derive(context.get(), octetsOf(key), static_cast<size_t>(key.size()), parameters) != 1) {
        return std::unexpected(CryptoError::Unavailable);
    }
    return key;
}

bool constantTimeEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(octetsOf(a), octetsOf(b), static_cast<size_t>(a.size())) == 0;
}

std::expected<QByteArray, CryptoError> randomBytes(int count)
{
    const ErrorQueueCleaner cleaner;
    if (count < 1 || count > maxRandomOctets) {
        return std::unexpected(CryptoError::OutOfRange);
    }
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes_ex(cryptoContext(), octetsOf(bytes), static_cast<size_t>(count), 0) != 1) {
        return std::unexpected(CryptoError::NoEntropy);
    }
    return bytes;
}

} // namespace Indicia
