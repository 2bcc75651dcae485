// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonicalheader.h"
#include "checkdkim.h"
#include "dkimkeycache.h"
#include "dkimsignature.h"
#include "resolver.h"

namespace Indicia {

/// Signatures further ahead of the receipt than this are called signed in the future (RFC 6376 section 3.5, t=, leaves
/// that to the verifier). Wide, since a signer's clock or time zone that is wrong does not make its signature forged.
inline constexpr std::chrono::hours DkimClockAllowance{24};
/// Shorter keys are accepted by arithmetic alone (RFC 8301 section 3.2).
inline constexpr int MinRsaBits = 1'024;
/// Shorter keys are accepted, and marked (RFC 8301 section 3.2 asks signers for it).
inline constexpr int GoodRsaBits = 2'048;

/// Verifies the signatures of one message one after the other: DKIM's, and those of ARC, which are made in the same
/// way. What they have in common is done once. For one thread at a time.
class SignatureVerifier
{
public:
    /// All arguments must outlive this.
    SignatureVerifier(CanonicalHeader &header, const DkimQuery &query, BodyHashes &bodyHashes, Resolver &resolver,
        const Patience &patience);

    /// Reads the signature in the field with that index. The outcome's facts are filled in from it.
    [[nodiscard]] DkimSignature read(qsizetype index, SignatureField kind, DkimOutcome &outcome) const;
    /// Announces the hash of the body that @p signature needs.
    void announce(const DkimSignature &signature);
    /// Verifies it, over the fields that its h= names and over the body (RFC 6376 section 6.1).
    void verify(qsizetype field, const DkimSignature &signature, DkimOutcome &outcome);
    /// Verifies a seal, whose hash goes on from @p chain: all fields before it in relaxed form (RFC 8617
    /// section 5.1.1).
    void verifySeal(qsizetype field, const DkimSignature &signature, const Digest &chain, DkimOutcome &outcome);

private:
    void checkBody(const DkimSignature &signature, DkimOutcome &outcome);
    /// The digest of what is in m_canonical and of the signature's own field.
    [[nodiscard]] QByteArray headerDigest(qsizetype field, const DkimSignature &signature);
    void checkKeys(const DkimSignature &signature, const QByteArray &digest, DkimOutcome &outcome);

    CanonicalHeader &m_header;
    const DkimQuery &m_query;
    BodyHashes &m_bodyHashes;
    Resolver &m_resolver;
    const Patience &m_patience;
    DkimKeyCache m_ownKeys; // where the caller has no cache
    QByteArray m_canonical; // of one signature at a time
    Digest m_sha256{HashAlgorithm::Sha256};
};

} // namespace Indicia
