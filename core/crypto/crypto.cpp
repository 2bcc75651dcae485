// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto.h"

#include "cryptocontext_p.h"

#include <openssl/crypto.h>
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
