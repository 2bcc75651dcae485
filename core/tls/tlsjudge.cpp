// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsjudge.h"

#include "tlsversion.h"
#include "withkeyword.h"

namespace Indicia {
namespace {

/// Keys of fewer bits are not to be used (RFC 9325 section 4.1).
constexpr int leastKeyBits = 112;

TlsWeakness weaknessOf(const TlsClaim &claim)
{
    if (isOldTlsVersion(claim.version)) {
        return TlsWeakness::OldVersion;
    }
    if (isWeakCipher(claim.cipher) || (claim.bits > 0 && claim.bits < leastKeyBits)) {
        return TlsWeakness::WeakCipher;
    }
    return TlsWeakness::None;
}

TlsLevel levelOf(const WithKeyword &keyword, const TlsClaim &claim, bool local)
{
    if (keyword.tls || claim.claimed) {
        return claim.peer == TlsClaim::Peer::Verified ? TlsLevel::Verified : TlsLevel::Encrypted;
    }
    if (local || keyword.local) {
        return TlsLevel::Local;
    }
    return keyword.tellsTls ? TlsLevel::Cleartext : TlsLevel::Unknown;
}

/// Says ESMTP where RFC 3848 wants ESMTPS. "SMTP" is no contradiction (a client may greet with HELO over TLS), and a
/// phrase that names TLS beside the keyword is none either ("ESMTP/TLS/...").
bool contradicts(QByteArrayView with, const WithKeyword &keyword, const TlsClaim &claim)
{
    const bool plain = keyword.tellsTls && !keyword.tls && keyword.protocol != "SMTP";
    return plain && with.size() == keyword.protocol.size() && (!claim.version.isEmpty() || !claim.cipher.isEmpty());
}

} // namespace

TlsOutcome judgeTls(QByteArrayView with, const TlsClaim &claim, bool local)
{
    const WithKeyword keyword = readWithKeyword(with);
    TlsOutcome outcome{.level = levelOf(keyword, claim, local), .claim = claim, .keywordSaysTls = keyword.tls};
    if (outcome.level == TlsLevel::Encrypted || outcome.level == TlsLevel::Verified) {
        outcome.weakness = weaknessOf(claim);
        outcome.contradictory = contradicts(with, keyword, claim);
    }
    return outcome;
}

} // namespace Indicia
