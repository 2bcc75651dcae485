// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signatureverifier.h"

#include "bodyhashes.h"
#include "dkimforensics.h"
#include "dkimjudge_p.h"
#include "dkimkeylookup_p.h"
#include "messagelimits.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype OwnKeys = 64;

/// How far the check came with one of several records: the furthest is told.
int progress(DkimReason reason)
{
    constexpr DkimReason NoRealKey[] = {DkimReason::NoKey, DkimReason::KeySyntaxError, DkimReason::KeyWrongVersion};
    if (reason == DkimReason::Verified) {
        return 3;
    }
    if (reason == DkimReason::SignatureMismatch) {
        return 2;
    }
    return std::ranges::find(NoRealKey, reason) == std::end(NoRealKey) ? 1 : 0;
}

} // namespace

SignatureVerifier::SignatureVerifier(CanonicalHeader &header, const DkimQuery &query, BodyHashes &bodyHashes,
    Resolver &resolver, const Patience &patience)
    : m_header(header)
    , m_query(query)
    , m_bodyHashes(bodyHashes)
    , m_resolver(resolver)
    , m_patience(patience)
    , m_ownKeys(OwnKeys)
{ }

DkimSignature SignatureVerifier::read(qsizetype index, SignatureField kind, DkimOutcome &outcome) const
{
    const Message &message = m_header.message();
    const HeaderField &field = message.fields().at(index);
    outcome.source = message.range(field);
    DkimSignature signature;
    if (field.length > Limits::fieldOctets) { // only its beginning can be read
        signature.fault = DkimReason::SyntaxError;
        return signature;
    }
    signature = readSignature(message.rawValue(field), kind);
    outcome.domain = signature.domain;
    outcome.selector = signature.selector;
    outcome.identity = signature.identity;
    outcome.algorithm = signature.algorithm;
    outcome.headerForm = signature.headerForm;
    outcome.bodyForm = signature.bodyForm;
    outcome.signedFields = signature.signedFields;
    outcome.signedAt = signature.signedAt;
    outcome.expiresAt = signature.expiresAt;
    outcome.bodyLimit = signature.bodyLimit;
    return signature;
}

void SignatureVerifier::announce(const DkimSignature &signature)
{
    if (!signature.fault) {
        m_bodyHashes.want({signature.bodyForm, signature.hash, signature.bodyLimit});
    }
}

void SignatureVerifier::verify(qsizetype field, const DkimSignature &signature, DkimOutcome &outcome)
{
    if (signature.fault) {
        conclude(outcome, *signature.fault);
        return;
    }
    checkBody(signature, outcome);
    m_canonical.clear();
    for (const qsizetype selected : m_header.select(signature.signedFields, field)) {
        if (selected >= 0) {
            m_header.append(selected, signature.headerForm, m_canonical);
        }
    }
    checkKeys(signature, headerDigest(field, signature), outcome);
    if (outcome.headerSignature == DkimHash::Match) {
        addConcerns(outcome, m_header);
    }
    if (m_query.searchAlterations && outcome.result == DkimResult::Fail) {
        searchAlteration(m_header, field, signature, outcome);
    }
}

void SignatureVerifier::verifySeal(
    qsizetype field, const DkimSignature &signature, const Digest &chain, DkimOutcome &outcome)
{
    if (signature.fault) {
        conclude(outcome, *signature.fault);
        return;
    }
    m_canonical.clear();
    m_header.appendUnsigned(
        field, DkimCanonicalization::Relaxed, {signature.signatureStart, signature.signatureEnd}, m_canonical);
    Digest digest = chain.fork();
    digest.add(m_canonical);
    checkKeys(signature, digest.take(), outcome);
}

void SignatureVerifier::checkBody(const DkimSignature &signature, DkimOutcome &outcome)
{
    const BodyHash hash = m_bodyHashes.hash({signature.bodyForm, signature.hash, signature.bodyLimit});
    outcome.bodyLength = hash.length;
    if (!hash.digest.isEmpty() && hash.digest == signature.bodyHash) {
        outcome.bodyHash = DkimHash::Match;
    } else {
        const bool wasSent = m_query.bodyComplete && !m_header.message().isRebuilt();
        outcome.bodyHash = wasSent ? DkimHash::Mismatch : DkimHash::NotCheckable;
    }
}

QByteArray SignatureVerifier::headerDigest(qsizetype field, const DkimSignature &signature)
{
    m_header.appendUnsigned(
        field, signature.headerForm, {signature.signatureStart, signature.signatureEnd}, m_canonical);
    switch (signature.hash) {
    case HashAlgorithm::Sha256:
        m_sha256.add(m_canonical);
        return m_sha256.take();
    case HashAlgorithm::Sha1: {
        Digest sha1(HashAlgorithm::Sha1);
        sha1.add(m_canonical);
        return sha1.take();
    }
    }
    Q_UNREACHABLE_RETURN({});
}

void SignatureVerifier::checkKeys(const DkimSignature &signature, const QByteArray &digest, DkimOutcome &outcome)
{
    DkimKeyCache &cache = m_query.keys ? *m_query.keys : m_ownKeys;
    const DkimKeyAnswer answer = lookUpKey(signature, m_query, cache, m_resolver, m_patience);
    outcome.evidence.append(answer.exchange);
    outcome.keyFromArchive = answer.fromArchive;
    if (answer.fault) {
        conclude(outcome, *answer.fault);
        return;
    }
    const DkimKeyRecord *best = nullptr;
    DkimReason bestReason = DkimReason::NoKey;
    for (const auto &record : answer.records) {
        DkimReason reason = record->refusal(signature).value_or(DkimReason::Verified);
        if (reason == DkimReason::Verified) {
            switch (record->key->verify(signature.hash, digest, signature.signature)) {
            case SignatureCheck::Match:
                break;
            case SignatureCheck::Mismatch:
                reason = DkimReason::SignatureMismatch;
                break;
            case SignatureCheck::Unavailable:
                reason = DkimReason::CryptoUnavailable;
                break;
            }
        }
        if (!best || progress(reason) > progress(bestReason)) {
            best = record.get();
            bestReason = reason;
        }
        if (reason == DkimReason::Verified) {
            break;
        }
    }
    outcome.keyRecord = best->text;
    outcome.keyBits = best->key ? best->key->bits() : 0;
    outcome.testing = best->testing;
    const bool several = answer.records.size() > 1 && !answer.fromArchive;
    if (bestReason == DkimReason::Verified || bestReason == DkimReason::SignatureMismatch) {
        outcome.headerSignature = bestReason == DkimReason::Verified ? DkimHash::Match : DkimHash::Mismatch;
        judge(outcome, signature, m_query, m_header.message().isRebuilt());
    } else {
        conclude(outcome, bestReason);
    }
    addKeyConcerns(outcome, *best, several);
}

} // namespace Indicia
