// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publickey.h"

#include "cryptocontext_p.h"
#include "rsakeyder_p.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

namespace Indicia {

namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, Free>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Free>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free>;

/// Contexts that were made ready once and lie idle: making one costs a tenth of a verification. There are never more
/// than threads that used the key at the same time.
template <typename Context>
class IdleContexts
{
public:
    [[nodiscard]] Context take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_idle.empty()) {
            return {};
        }
        Context context = std::move(m_idle.back());
        m_idle.pop_back();
        return context;
    }
    void giveBack(Context context)
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(context));
    }

private:
    std::mutex m_mutex;
    std::vector<Context> m_idle;
};

KeyContext verifier(EVP_PKEY *key, HashAlgorithm algorithm)
{
    KeyContext context(EVP_PKEY_CTX_new_from_pkey(cryptoContext(), key, nullptr));
    const EVP_MD *method = digestAlgorithm(algorithm);
    if (!context || !method || EVP_PKEY_verify_init(context.get()) != 1
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1
        || EVP_PKEY_CTX_set_signature_md(context.get(), method) != 1) {
        return {};
    }
    return context;
}

/// The library wants its numbers as the machine has them, least significant octet first or last.
std::vector<uchar> nativeNumber(QByteArrayView number)
{
    std::vector<uchar> octets(number.begin(), number.end());
    if constexpr (std::endian::native == std::endian::little) {
        std::ranges::reverse(octets);
    }
    return octets;
}

KeyHandle rsaHandle(const RsaNumbers &numbers)
{
    const std::unique_ptr<EVP_PKEY_CTX, Free> maker(EVP_PKEY_CTX_new_from_name(cryptoContext(), "RSA", nullptr));
    std::vector<uchar> modulus = nativeNumber(numbers.modulus);
    std::vector<uchar> exponent = nativeNumber(numbers.exponent);
    std::array parameters{
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_N, modulus.data(), modulus.size()),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_E, exponent.data(), exponent.size()),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY *key = nullptr;
    if (!maker || EVP_PKEY_fromdata_init(maker.get()) != 1
        || EVP_PKEY_fromdata(maker.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.data()) != 1) {
        return {};
    }
    return KeyHandle(key);
}

} // namespace

struct PublicKey::Key
{
    [[nodiscard]] SignatureCheck verifyRsa(
        HashAlgorithm algorithm, QByteArrayView digest, QByteArrayView signature) const;
    [[nodiscard]] SignatureCheck verifyEd25519(QByteArrayView digest, QByteArrayView signature) const;

    PublicKeyType type = PublicKeyType::Rsa;
    int bits = 0;
    KeyHandle handle;
    mutable std::array<IdleContexts<KeyContext>, 2> rsaContexts; // by HashAlgorithm
    mutable IdleContexts<DigestContext> digestContexts;
};

PublicKey::PublicKey(std::shared_ptr<const Key> key) : m_key(std::move(key))
{ }

std::expected<PublicKey, PublicKeyFault> PublicKey::rsa(QByteArrayView der)
{
    const ErrorQueueCleaner cleaner;
    const auto numbers = readRsaKey(der);
    if (!numbers) {
        return std::unexpected(PublicKeyFault::Malformed);
    }
    if (RsaNumbers::bits(numbers->modulus) > MaxRsaBits || RsaNumbers::bits(numbers->exponent) > MaxRsaExponentBits) {
        return std::unexpected(PublicKeyFault::TooLong);
    }
    // Products of odd primes are odd.
    if ((numbers->modulus.back() & 1) == 0 || (numbers->exponent.back() & 1) == 0) {
        return std::unexpected(PublicKeyFault::Malformed);
    }
    auto key = std::make_shared<Key>();
    key->type = PublicKeyType::Rsa;
    key->bits = RsaNumbers::bits(numbers->modulus);
    key->handle = rsaHandle(*numbers);
    if (!key->handle) {
        return std::unexpected(PublicKeyFault::Unavailable);
    }
    return PublicKey(std::move(key));
}

std::expected<PublicKey, PublicKeyFault> PublicKey::ed25519(QByteArrayView octets)
{
    const ErrorQueueCleaner cleaner;
    if (octets.size() != Ed25519KeyOctets) {
        return std::unexpected(PublicKeyFault::Malformed);
    }
    auto key = std::make_shared<Key>();
    key->type = PublicKeyType::Ed25519;
    key->bits = Ed25519KeyOctets * 8;
    key->handle.reset(EVP_PKEY_new_raw_public_key_ex(
        cryptoContext(), "ED25519", nullptr, octetsOf(octets), static_cast<size_t>(octets.size())));
    if (!key->handle) {
        return std::unexpected(PublicKeyFault::Unavailable);
    }
    return PublicKey(std::move(key));
}

PublicKeyType PublicKey::type() const
{
    return m_key->type;
}

int PublicKey::bits() const
{
    return m_key->bits;
}

SignatureCheck PublicKey::verify(HashAlgorithm algorithm, QByteArrayView digest, QByteArrayView signature) const
{
    const ErrorQueueCleaner cleaner;
    switch (m_key->type) {
    case PublicKeyType::Rsa:
        return m_key->verifyRsa(algorithm, digest, signature);
    case PublicKeyType::Ed25519:
        return m_key->verifyEd25519(digest, signature);
    }
    Q_UNREACHABLE_RETURN(SignatureCheck::Unavailable);
}

SignatureCheck PublicKey::Key::verifyRsa(HashAlgorithm algorithm, QByteArrayView digest, QByteArrayView signature) const
{
    auto &idle = rsaContexts[static_cast<size_t>(algorithm)];
    KeyContext context = idle.take();
    if (!context) {
        context = verifier(handle.get(), algorithm);
    }
    if (!context) {
        return SignatureCheck::Unavailable;
    }
    const int verified = EVP_PKEY_verify(context.get(), octetsOf(signature), static_cast<size_t>(signature.size()),
        octetsOf(digest), static_cast<size_t>(digest.size()));
    idle.giveBack(std::move(context));
    return verified == 1 ? SignatureCheck::Match : SignatureCheck::Mismatch;
}

SignatureCheck PublicKey::Key::verifyEd25519(QByteArrayView digest, QByteArrayView signature) const
{
    if (signature.size() != Ed25519SignatureOctets) {
        return SignatureCheck::Mismatch;
    }
    DigestContext context = digestContexts.take();
    if (!context) {
        context.reset(EVP_MD_CTX_new());
    }
    if (!context
        || EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, cryptoContext(), nullptr, handle.get(), nullptr)
            != 1) {
        return SignatureCheck::Unavailable;
    }
    const int verified = EVP_DigestVerify(context.get(), octetsOf(signature), static_cast<size_t>(signature.size()),
        octetsOf(digest), static_cast<size_t>(digest.size()));
    digestContexts.giveBack(std::move(context));
    return verified == 1 ? SignatureCheck::Match : SignatureCheck::Mismatch;
}

} // namespace Indicia
