// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimforensics.h"

#include "bodyalterations_p.h"
#include "canonicalbody.h"
#include "dkimkeyrecord.h"
#include "footersearch_p.h"
#include "headeralterations_p.h"

#include <algorithm>
#include <limits>

namespace Indicia {

namespace {

constexpr qint64 EntryCost = 64; // octets that could be hashed while one entry of h= is looked up

class HashSink final : public CanonicalSink
{
public:
    explicit HashSink(HashAlgorithm algorithm, std::optional<qint64> limit)
        : m_digest(algorithm), m_left(limit.value_or(std::numeric_limits<qint64>::max()))
    { }
    void add(QByteArrayView piece) override
    {
        m_digest.add(piece.first(std::min<qint64>(piece.size(), m_left)));
        m_left -= std::min<qint64>(piece.size(), m_left);
    }
    [[nodiscard]] QByteArray take() { return m_digest.take(); }

private:
    Digest m_digest;
    qint64 m_left;
};

/// The search of one signature.
class AlterationSearch
{
public:
    AlterationSearch(const CanonicalHeader &header, qsizetype field, const DkimSignature &signature,
        const PublicKey &key, qint64 budget)
        : m_header(header)
        , m_message(header.message())
        , m_field(field)
        , m_signature(signature)
        , m_key(key)
        , m_budget(budget)
    { }

    [[nodiscard]] std::optional<DkimRepair> ofBody();
    [[nodiscard]] std::optional<DkimRepair> ofHeader();

private:
    [[nodiscard]] bool isBody(const BodyCandidate &candidate);
    [[nodiscard]] DkimRepair describe(const BodyCandidate &candidate) const;
    [[nodiscard]] bool isHeader(const HeaderCandidate &candidate);
    void appendOwn(HeaderCandidate::Own own, QByteArray &out) const;

    const CanonicalHeader &m_header;
    const Message &m_message;
    const qsizetype m_field;
    const DkimSignature &m_signature;
    const PublicKey &m_key;
    qint64 m_budget;
};

std::optional<DkimRepair> AlterationSearch::ofBody()
{
    const QByteArrayView body = m_message.view(m_message.body());
    if (!m_signature.bodyLimit) {
        const auto footer = findFooter(body, m_signature.bodyForm, lineEndOf(m_message.document()), m_signature.hash,
            m_signature.bodyHash, m_budget);
        if (footer) {
            return DkimRepair{DkimAlteration::FooterAppended,
                {m_message.range().document, m_message.body().offset + footer->begin, footer->end - footer->begin}, {},
                {}};
        }
    }
    for (const BodyUndo &undo : bodyUndos()) {
        m_budget -= body.size();
        if (m_budget < 0) {
            break;
        }
        const BodyCandidate candidate = undo(m_message, m_signature.bodyForm);
        if (candidate.bytes != body && isBody(candidate)) {
            return describe(candidate);
        }
    }
    return {};
}

bool AlterationSearch::isBody(const BodyCandidate &candidate)
{
    HashSink sink(m_signature.hash, m_signature.bodyLimit);
    if (candidate.isCanonical) {
        sink.add(candidate.bytes);
    } else {
        canonicalizeBody(candidate.bytes, m_signature.bodyForm, LineEnd::Lf, sink);
    }
    return sink.take() == m_signature.bodyHash;
}

DkimRepair AlterationSearch::describe(const BodyCandidate &candidate) const
{
    const QByteArrayView now = m_message.view(m_message.body());
    const ByteRange &all = m_message.body();
    if (candidate.isCanonical) { // the signer's own doing: no octet here is another
        const bool isEnd = candidate.alteration == DkimAlteration::FinalNewline;
        return {candidate.alteration, isEnd ? ByteRange{all.document, all.offset + all.length, 0} : all, {}, {}};
    }
    const QByteArray &then = candidate.bytes;
    const qsizetype most = std::min(now.size(), then.size());
    const qsizetype head = std::mismatch(now.begin(), now.begin() + most, then.begin()).first - now.begin();
    qsizetype tail = 0;
    while (tail < most - head && now[now.size() - 1 - tail] == then[then.size() - 1 - tail]) {
        ++tail;
    }
    return {candidate.alteration,
        {m_message.range().document, m_message.body().offset + head, now.size() - head - tail},
        then.sliced(head, std::min(MaxRepairOctets, then.size() - head - tail)), {}};
}

std::optional<DkimRepair> AlterationSearch::ofHeader()
{
    for (const HeaderCandidate &candidate : headerCandidates(m_header, m_field, m_signature, MaxHeaderCandidates)) {
        if (m_budget < 0) {
            break;
        }
        if (isHeader(candidate)) {
            DkimRepair repair = candidate.repair;
            repair.original.truncate(MaxRepairOctets);
            return repair;
        }
    }
    return {};
}

bool AlterationSearch::isHeader(const HeaderCandidate &candidate)
{
    const std::vector<qsizetype> selected = m_header.select(m_signature.signedFields, m_field, candidate.removed);
    const QByteArray addedName = candidate.added.first(std::max<qsizetype>(0, candidate.added.indexOf(':'))).toLower();
    bool isAdded = candidate.added.isEmpty();
    QByteArray canonical;
    for (size_t i = 0; i < selected.size(); ++i) {
        const qsizetype field = selected[i];
        if (field < 0) {
            if (!isAdded && m_signature.signedFields.at(static_cast<qsizetype>(i)) == addedName) {
                appendCanonicalField(candidate.added, m_signature.headerForm, canonical);
                isAdded = true;
            }
            continue;
        }
        const auto exchanged = std::ranges::find(candidate.exchanged, field, &std::pair<qsizetype, QByteArray>::first);
        if (exchanged != candidate.exchanged.end()) {
            appendCanonicalField(exchanged->second, m_signature.headerForm, canonical);
        } else {
            m_header.appendUncached(field, m_signature.headerForm, canonical);
        }
    }
    appendOwn(candidate.own, canonical);
    m_budget -= canonical.size() + EntryCost * static_cast<qint64>(selected.size());
    Digest digest(m_signature.hash);
    digest.add(canonical);
    return m_key.verify(m_signature.hash, digest.take(), m_signature.signature) == SignatureCheck::Match;
}

void AlterationSearch::appendOwn(HeaderCandidate::Own own, QByteArray &out) const
{
    QByteArray text;
    m_header.appendUnsigned(
        m_field, m_signature.headerForm, {m_signature.signatureStart, m_signature.signatureEnd}, text);
    switch (own) {
    case HeaderCandidate::Own::AsItIs:
        break;
    case HeaderCandidate::Own::FoldsToBlank:
        text.replace("\r\n\t", "\r\n ");
        break;
    case HeaderCandidate::Own::FoldsToTab:
        text.replace("\r\n ", "\r\n\t");
        break;
    case HeaderCandidate::Own::Unfolded:
        text.replace("\r\n\t", " ").replace("\r\n ", " ");
        break;
    }
    out.append(text);
}

} // namespace

void searchAlteration(
    const CanonicalHeader &header, qsizetype field, const DkimSignature &signature, DkimOutcome &outcome)
{
    const DkimKeyRecord record = readKeyRecord(outcome.keyRecord);
    const bool bodyAltered = outcome.bodyHash == DkimHash::Mismatch;
    const bool headerAltered = outcome.headerSignature == DkimHash::Mismatch;
    if (!record.key || record.key->type() != signature.keyType || (!bodyAltered && !headerAltered)) {
        return;
    }
    const qint64 size = header.message().range().length;
    const qint64 budget = std::min(MaxForensicOctets, std::max(MinForensicOctets, size * MaxForensicPasses));
    AlterationSearch search(header, field, signature, *record.key, budget);
    // The header first: what bh= says is nobody's word before b= agrees.
    const auto headerRepair = headerAltered ? search.ofHeader() : std::nullopt;
    if (headerAltered && !headerRepair) {
        return;
    }
    const auto bodyRepair = bodyAltered ? search.ofBody() : std::nullopt;
    if (bodyAltered && !bodyRepair) {
        return;
    }
    outcome.repair = bodyAltered ? bodyRepair : headerRepair;
    outcome.headerRepair = bodyAltered ? headerRepair : std::nullopt;
}

} // namespace Indicia
