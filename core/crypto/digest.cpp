// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include "cryptocontext_p.h"

#include <array>

namespace Indicia {

namespace {
constexpr std::size_t mostSpare = 4; // more than one message needs at the same time
}

/// The state of the hash. It fails once and for all: whatever was not hashed can never match by chance.
struct Digest::Context
{
    Context() = default;
    ~Context() { EVP_MD_CTX_free(handle); }
    Q_DISABLE_COPY_MOVE(Context)

    EVP_MD_CTX *handle = EVP_MD_CTX_new();
    bool works = false;
};

/// Those of this thread that are not in use. Making one takes four allocations and a lock, and the same to undo it: as
/// much as hashing a header.
std::vector<std::unique_ptr<Digest::Context>> &Digest::spareContexts(HashAlgorithm algorithm)
{
    static thread_local std::array<std::vector<std::unique_ptr<Context>>, 2> spare;
    return spare.at(static_cast<std::size_t>(algorithm));
}

Digest::Digest(HashAlgorithm algorithm) : m_algorithm(algorithm)
{
    auto &spare = spareContexts(algorithm);
    if (!spare.empty()) {
        m_context = std::move(spare.back());
        spare.pop_back();
        m_context->works = EVP_DigestInit_ex2(m_context->handle, nullptr, nullptr) == 1;
        return;
    }
    const ErrorQueueCleaner cleaner;
    const EVP_MD *method = digestAlgorithm(algorithm);
    m_context = std::make_unique<Context>();
    m_context->works = method != nullptr && m_context->handle != nullptr
        && EVP_DigestInit_ex2(m_context->handle, method, nullptr) == 1;
}

Digest::Digest(HashAlgorithm algorithm, std::unique_ptr<Context> context)
    : m_algorithm(algorithm), m_context(std::move(context))
{ }

Digest::Digest(Digest &&other) noexcept = default;
Digest &Digest::operator=(Digest &&other) noexcept = default;

Digest::~Digest()
{
    if (!m_context || !m_context->works) {
        return;
    }
    if (auto &spare = spareContexts(m_algorithm); spare.size() < mostSpare) {
        spare.push_back(std::move(m_context));
    }
}

void Digest::add(QByteArrayView octets)
{
    if (m_context->works && !octets.isEmpty()) {
        m_context->works = EVP_DigestUpdate(m_context->handle, octets.data(), static_cast<size_t>(octets.size())) == 1;
    }
}

QByteArray Digest::take()
{
    unsigned char octets[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    if (!m_context->works || EVP_DigestFinal_ex(m_context->handle, octets, &length) != 1) {
        const ErrorQueueCleaner cleaner;
        m_context->works = false;
        return {};
    }
    m_context->works = EVP_DigestInit_ex2(m_context->handle, nullptr, nullptr) == 1;
    return {reinterpret_cast<const char *>(octets), static_cast<qsizetype>(length)};
}

QByteArray Digest::peek() const
{
    return fork().take();
}

Digest Digest::fork() const
{
    auto context = std::make_unique<Context>();
    context->works
        = m_context->works && context->handle != nullptr && EVP_MD_CTX_copy_ex(context->handle, m_context->handle) == 1;
    return {m_algorithm, std::move(context)};
}

} // namespace Indicia
