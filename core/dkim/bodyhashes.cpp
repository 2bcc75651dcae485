// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyhashes.h"

#include "canonicalbody.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

/// A place at which a running hash is looked at.
struct Cut
{
    qint64 at = 0;
    BodyHash *hash = nullptr;
};

/// One running hash with its cuts.
class CutDigest
{
public:
    explicit CutDigest(HashAlgorithm algorithm) : m_digest(algorithm) { }

    [[nodiscard]] HashAlgorithm algorithm() const { return m_digest.algorithm(); }
    void addCut(const Cut &cut) { m_cuts.append(cut); }
    void addWhole(BodyHash *hash) { m_whole = hash; }
    void begin()
    {
        std::ranges::sort(m_cuts, {}, &Cut::at);
        takeCuts();
    }
    void add(QByteArrayView piece)
    {
        while (m_next < m_cuts.size() && m_cuts.at(m_next).at <= m_total + piece.size()) {
            const qint64 before = m_cuts.at(m_next).at - m_total;
            m_digest.add(piece.first(before));
            m_total += before;
            piece = piece.sliced(before);
            takeCuts();
        }
        if (m_whole || m_next < m_cuts.size()) { // else nobody wants what follows the last cut
            m_digest.add(piece);
        }
        m_total += piece.size();
    }
    void finish(qint64 length)
    {
        if (m_whole) {
            m_whole->digest = m_digest.take();
            m_whole->length = length;
        }
        for (const Cut &cut : std::as_const(m_cuts)) {
            cut.hash->length = length;
        }
    }

private:
    void takeCuts()
    {
        for (; m_next < m_cuts.size() && m_cuts.at(m_next).at == m_total; ++m_next) {
            m_cuts.at(m_next).hash->digest = m_digest.peek();
        }
    }

    Digest m_digest;
    QList<Cut> m_cuts; // in their order once begun
    BodyHash *m_whole = nullptr;
    qsizetype m_next = 0;
    qint64 m_total = 0;
};

class HashingSink final : public CanonicalSink
{
public:
    [[nodiscard]] CutDigest &digest(HashAlgorithm algorithm)
    {
        const auto known = std::ranges::find(m_digests, algorithm, &CutDigest::algorithm);
        return known == m_digests.end() ? m_digests.emplace_back(algorithm) : *known;
    }
    void begin()
    {
        std::ranges::for_each(m_digests, [](CutDigest &digest) { digest.begin(); });
    }
    void add(QByteArrayView piece) override
    {
        std::ranges::for_each(m_digests, [piece](CutDigest &digest) { digest.add(piece); });
    }
    void finish(qint64 length)
    {
        std::ranges::for_each(m_digests, [length](CutDigest &digest) { digest.finish(length); });
    }

private:
    std::vector<CutDigest> m_digests;
};

} // namespace

BodyHashes::BodyHashes(Message message) : m_message(std::move(message))
{ }

BodyHashes::Entry &BodyHashes::entry(const BodyHashKey &key)
{
    const auto known = std::ranges::find(m_entries, key, &Entry::key);
    return known == m_entries.end() ? m_entries.emplaceBack(Entry{key, {}}) : *known;
}

void BodyHashes::want(const BodyHashKey &key)
{
    static_cast<void>(entry(key));
}

BodyHash BodyHashes::hash(const BodyHashKey &key)
{
    if (!entry(key).hash) {
        pass(key.form);
    }
    return entry(key).hash.value_or(BodyHash());
}

void BodyHashes::pass(DkimCanonicalization form)
{
    HashingSink sink;
    for (Entry &one : m_entries) {
        if (one.key.form != form || one.hash) {
            continue;
        }
        BodyHash &hash = one.hash.emplace();
        CutDigest &digest = sink.digest(one.key.algorithm);
        if (one.key.limit) {
            digest.addCut({*one.key.limit, &hash});
        } else {
            digest.addWhole(&hash);
        }
    }
    sink.begin();
    const QByteArrayView body = m_message.view(m_message.body());
    sink.finish(canonicalizeBody(body, form, lineEndOf(m_message.document()), sink));
    ++m_passes;
}

} // namespace Indicia
