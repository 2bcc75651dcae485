// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "digest.h"
#include "dkimoutcome.h"
#include "message.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Indicia {

/// What is to be hashed of a body.
struct BodyHashKey
{
    DkimCanonicalization form = DkimCanonicalization::Simple;
    HashAlgorithm algorithm = HashAlgorithm::Sha256;
    std::optional<qint64> limit; ///< l=, in octets of the canonical form

    friend bool operator==(const BodyHashKey &, const BodyHashKey &) = default;
};

struct BodyHash
{
    QByteArray digest; ///< empty where l= is more than there is, or the library lacks the algorithm
    qint64 length = 0; ///< of the whole canonical form, in octets

    friend bool operator==(const BodyHash &, const BodyHash &) = default;
};

/// The hashes of one message's body, each made once, for DKIM and ARC together.
///
/// The body is read once for each canonical form, however many signatures there are, and hashed once for each
/// algorithm: an l= is only a place at which the running hash is looked at. For one thread at a time.
class BodyHashes
{
public:
    explicit BodyHashes(Message message);

    /// Announces a hash, so that it is made in the same pass as others.
    void want(const BodyHashKey &key);
    /// A hash, made now if it was not.
    [[nodiscard]] BodyHash hash(const BodyHashKey &key);

    /// How often the body was read, for tests.
    [[nodiscard]] int passes() const { return m_passes; }

private:
    struct Entry
    {
        BodyHashKey key;
        std::optional<BodyHash> hash;
    };

    [[nodiscard]] Entry &entry(const BodyHashKey &key);
    void pass(DkimCanonicalization form);

    Message m_message;
    QList<Entry> m_entries;
    int m_passes = 0;
};

} // namespace Indicia
