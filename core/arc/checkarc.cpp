// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkarc.h"

#include "arcsets_p.h"
#include "asciiword.h"
#include "bodyhashes.h"
#include "resolver.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

bool hasArcField(const Message &message)
{
    return std::ranges::any_of(message.fields(), [&message](const HeaderField &field) {
        const QByteArrayView name = message.name(field);
        return startsWithWord(name, "arc-")
            && (sameWord(name, "arc-seal") || sameWord(name, "arc-message-signature")
                || sameWord(name, "arc-authentication-results"));
    });
}

/// What a signature that did not pass makes of the chain; @p mismatch where it is simply wrong.
ArcReason reasonOf(const DkimOutcome &outcome, ArcReason mismatch)
{
    switch (outcome.result) {
    case DkimResult::TempError:
        return outcome.reason == DkimReason::Cancelled ? ArcReason::Cancelled : ArcReason::DnsFailed;
    case DkimResult::NotAsked:
        return ArcReason::LookupsOff;
    case DkimResult::Neutral:
        return outcome.reason == DkimReason::OctetsRebuilt ? ArcReason::OctetsRebuilt : ArcReason::BodyNotCheckable;
    case DkimResult::PermError:
        return outcome.evidence.isEmpty() ? ArcReason::SyntaxError : ArcReason::NoKey;
    case DkimResult::None:
    case DkimResult::Pass:
    case DkimResult::Fail:
    case DkimResult::Policy:
        return outcome.reason == DkimReason::BodyHashMismatch ? ArcReason::BodyHashMismatch : mismatch;
    }
    Q_UNREACHABLE_RETURN(mismatch);
}

ArcResult resultOf(ArcReason reason)
{
    switch (reason) {
    case ArcReason::NoSets:
    case ArcReason::BodyNotCheckable:
    case ArcReason::OctetsRebuilt:
        return ArcResult::None;
    case ArcReason::Verified:
        return ArcResult::Pass;
    case ArcReason::TooManySets:
    case ArcReason::MissingField:
    case ArcReason::DuplicateField:
    case ArcReason::InvalidInstance:
    case ArcReason::InvalidChainStatus:
    case ArcReason::ChainFailedEarlier:
    case ArcReason::SyntaxError:
    case ArcReason::SealMismatch:
    case ArcReason::MessageSignatureMismatch:
    case ArcReason::BodyHashMismatch:
    case ArcReason::NoKey:
        return ArcResult::Fail;
    case ArcReason::DnsFailed:
    case ArcReason::Cancelled:
        return ArcResult::TempError;
    case ArcReason::LookupsOff:
        return ArcResult::NotAsked;
    }
    Q_UNREACHABLE_RETURN(ArcResult::Fail);
}

/// Verifies the signatures of sets that are well-formed (RFC 8617 section 5.2, steps 4 to 6).
class ChainVerifier
{
public:
    ChainVerifier(CanonicalHeader &header, SignatureVerifier &verifier, ArcSets &sets)
        : m_header(header), m_verifier(verifier), m_sets(sets)
    { }

    void verifyMessageSignatures();
    void verifySeals();
    [[nodiscard]] int oldestPass() const;
    /// The first thing that keeps the chain from passing, and whose it is.
    [[nodiscard]] std::pair<ArcReason, int> reason() const;

private:
    CanonicalHeader &m_header;
    SignatureVerifier &m_verifier;
    ArcSets &m_sets;
};

void ChainVerifier::verifyMessageSignatures()
{
    for (const ArcFields &fields : std::as_const(m_sets.fields)) {
        m_verifier.announce(fields.messageSignatureTags);
    }
    for (qsizetype i = m_sets.sets.size() - 1; i >= 0; --i) {
        const ArcFields &fields = m_sets.fields.at(i);
        m_verifier.verify(fields.messageSignature, fields.messageSignatureTags, m_sets.sets[i].messageSignature);
    }
}

/// Every seal covers all that the seal before it covers, and that seal: the hash goes on from one to the next.
void ChainVerifier::verifySeals()
{
    Digest chain(HashAlgorithm::Sha256);
    QByteArray canonical;
    for (qsizetype i = 0; i < m_sets.sets.size(); ++i) {
        const ArcFields &fields = m_sets.fields.at(i);
        m_header.append(fields.results, DkimCanonicalization::Relaxed, canonical);
        m_header.append(fields.messageSignature, DkimCanonicalization::Relaxed, canonical);
        chain.add(canonical);
        m_verifier.verifySeal(fields.seal, fields.sealTags, chain, m_sets.sets[i].seal);
        canonical.clear();
        m_header.append(fields.seal, DkimCanonicalization::Relaxed, canonical);
    }
}

int ChainVerifier::oldestPass() const
{
    int oldest = 0;
    for (const ArcSet &set : std::as_const(m_sets.sets)) {
        if (set.messageSignature.result != DkimResult::Pass) {
            oldest = 0;
        } else if (oldest == 0) {
            oldest = set.instance;
        }
    }
    return oldest;
}

std::pair<ArcReason, int> ChainVerifier::reason() const
{
    const ArcSet &newest = m_sets.sets.constLast();
    std::pair<ArcReason, int> found{ArcReason::Verified, 0};
    if (newest.messageSignature.result != DkimResult::Pass) {
        found = {reasonOf(newest.messageSignature, ArcReason::MessageSignatureMismatch), newest.instance};
    }
    for (qsizetype i = m_sets.sets.size() - 1; i >= 0; --i) {
        const ArcSet &set = m_sets.sets.at(i);
        // A seal that does not verify says more than a question that was not answered, or a body that is not there.
        if (set.seal.result != DkimResult::Pass && resultOf(found.first) != ArcResult::Fail) {
            const ArcReason reason = reasonOf(set.seal, ArcReason::SealMismatch);
            const bool saysMore = found.first == ArcReason::BodyNotCheckable && reason == ArcReason::OctetsRebuilt;
            if (found.first == ArcReason::Verified || resultOf(reason) == ArcResult::Fail || saysMore) {
                found = {reason, set.instance};
            }
        }
    }
    return found;
}

} // namespace

ArcOutcome checkArc(const Message &message, const DkimQuery &query, BodyHashes &bodyHashes, Resolver &resolver,
    const Patience &patience)
{
    ArcOutcome outcome;
    if (!hasArcField(message)) {
        return outcome;
    }
    CanonicalHeader header(message);
    SignatureVerifier verifier(header, query, bodyHashes, resolver, patience);
    ArcSets sets = collectArcSets(header, verifier);
    outcome.reason = sets.reason;
    outcome.failedInstance = sets.failedInstance;
    if (sets.reason == ArcReason::Verified) {
        ChainVerifier chain(header, verifier, sets);
        chain.verifyMessageSignatures();
        chain.verifySeals();
        outcome.oldestPass = chain.oldestPass();
        std::tie(outcome.reason, outcome.failedInstance) = chain.reason();
    }
    outcome.result = resultOf(outcome.reason);
    outcome.sets = sets.sets;
    return outcome;
}

} // namespace Indicia
