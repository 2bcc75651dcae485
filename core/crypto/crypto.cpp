// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace Indicia {

namespace {

constexpr int sha256Octets = 32;
constexpr int maxRandomOctets = 65'536;

/// The library queues its errors for each thread; what failed here is said by the return value, so that the
/// queue must not be left for somebody else to read.
struct ErrorQueueCleaner
{
    ErrorQueueCleaner() = default;
    ~ErrorQueueCleaner() { ERR_clear_error(); }
    Q_DISABLE_COPY_MOVE(ErrorQueueCleaner)
};

const unsigned char *octets(QByteArrayView view)
{
    // A null pointer means "no key given" to the library, which an empty key is not.
    static constexpr unsigned char none = 0;
    return view.isEmpty() ? &none : reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

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

/// A library context of our own. The default one reads the system's configuration at the first use, which costs a
/// process more than all its other hashing, and whose policy is made for connections: it may withhold SHA-1, which
/// tags of years ago were made with. Like the algorithm below it is never freed, since the library's own exit
/// handlers may run before ours.
OSSL_LIB_CTX *context()
{
    static OSSL_LIB_CTX *const own = OSSL_LIB_CTX_new();
    return own;
}

/// Kept, since fetching an algorithm takes longer than hashing a small message.
const EVP_MD *sha256Algorithm()
{
    static const EVP_MD *const algorithm = EVP_MD_fetch(context(), "SHA256", nullptr);
    return algorithm;
}

} // namespace

std::expected<QByteArray, CryptoError> sha256(QByteArrayView bytes)
{
    const ErrorQueueCleaner cleaner;
    const EVP_MD *algorithm = sha256Algorithm();
    QByteArray digest(sha256Octets, Qt::Uninitialized);
    if (!algorithm
        || EVP_Digest(octets(bytes), static_cast<size_t>(bytes.size()), octets(digest), nullptr, algorithm, nullptr)
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
    const unsigned char *result = EVP_Q_mac(context(), "HMAC", nullptr, digestName(algorithm), nullptr, octets(key),
        static_cast<size_t>(key.size()), octets(data), static_cast<size_t>(data.size()), octets(mac),
        static_cast<size_t>(mac.size()), &length);
    if (!result) {
        return std::unexpected(CryptoError::Unavailable);
    }
    mac.resize(static_cast<qsizetype>(length));
    return mac;
}

bool constantTimeEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(octets(a), octets(b), static_cast<size_t>(a.size())) == 0;
}

std::expected<QByteArray, CryptoError> randomBytes(int count)
{
    const ErrorQueueCleaner cleaner;
    if (count < 1 || count > maxRandomOctets) {
        return std::unexpected(CryptoError::OutOfRange);
    }
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes_ex(context(), octets(bytes), static_cast<size_t>(count), 0) != 1) {
        return std::unexpected(CryptoError::NoEntropy);
    }
    return bytes;
}

} // namespace Indicia
