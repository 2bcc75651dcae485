// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Indicia {

/// The hash under a signature.
enum class HashAlgorithm {
    Sha1, ///< 20 octets (FIPS 180-4); obsolete for signatures (RFC 8301 section 3.1)
    Sha256, ///< 32 octets (FIPS 180-4)
};

/// A hash (FIPS 180-4) over octets that come piece by piece. For one thread at a time.
class Digest
{
public:
    explicit Digest(HashAlgorithm algorithm);
    Digest(Digest &&other) noexcept;
    Digest &operator=(Digest &&other) noexcept;
    ~Digest();
    Q_DISABLE_COPY(Digest)

    [[nodiscard]] HashAlgorithm algorithm() const { return m_algorithm; }
    void add(QByteArrayView octets);
    /// The hash of all that was added, and begins anew. Empty where the library does not offer the algorithm.
    [[nodiscard]] QByteArray take();
    /// The hash of what was added so far; more may be added. Takes no time that grows with what was added.
    [[nodiscard]] QByteArray peek() const;
    /// One that goes on from here by itself, for trying several ends of one beginning.
    [[nodiscard]] Digest fork() const;

private:
    struct Context;
    Digest(HashAlgorithm algorithm, std::unique_ptr<Context> context);
    static std::vector<std::unique_ptr<Context>> &spareContexts(HashAlgorithm algorithm);

    HashAlgorithm m_algorithm;
    std::unique_ptr<Context> m_context;
};

} // namespace Indicia
