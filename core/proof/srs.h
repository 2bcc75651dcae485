// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proofoutcome.h"
#include "srsaddress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <expected>
#include <optional>

namespace Indicia {

struct SrsPolicy;

/// What an SRS address is verified with.
struct SrsKeyring
{
    QList<QByteArray> secrets = {}; ///< the first signs, all verify
    int maxAgeDays = 21; ///< Mail::SRS, libsrs2, postsrsd
    int minHashLength = 4; ///< shorter hashes are not looked at
};

[[nodiscard]] SrsKeyring srsKeyring(const SrsPolicy &policy);

/// What was found out about one rewritten address.
struct SrsOutcome
{
    /// Whose formula the hash follows.
    enum class Scheme {
        None,
        MailSrs, ///< base64 of HMAC-SHA1 over time stamp, domain and local part: Mail::SRS, libsrs2, postsrsd
        EximNative, ///< 4 hex digits of HMAC-MD5 over the author's address: 16 bits, and the time stamp is not covered
    };

    ProofResult result = ProofResult::NotApplicable;
    ProofReason reason = ProofReason::NoTag;
    std::optional<SrsAddress> address;
    Scheme scheme = Scheme::None;
    QByteArray original; ///< where the bounce goes on to: set where the hash is right
    std::optional<std::chrono::sys_days> expires; ///< last day of the window; SRS0 with a right hash only
    int triedSecrets = 0;
};

/// Judges @p address on the day @p today (UTC) at which it was used.
///
/// The hash compares without regard to case and takes - and _ for + and /, since mail systems fold local parts: an
/// exact match has 24 bits (Verified), a folded one about 20 (VerifiedWeakly), Exim's 16 (VerifiedWeakly). SRS1 carries
/// no time of its own: only that we rewrote it is verified, never what the first forwarder wrote.
[[nodiscard]] SrsOutcome reverseSrs(QByteArrayView address, std::chrono::sys_days today, const SrsKeyring &keyring);

enum class SrsError {
    NoAddress, ///< no local part or no domain
    BadDomain, ///< the forwarder's domain is empty, or one of the domains holds the "=" that parts the fields
    BadSeparator, ///< not one of = - +
    NoSecret, ///< an empty secret protects nothing
    MacUnavailable, ///< the crypto library offers no HMAC-SHA1
};

/// @p sender rewritten for @p forwarder, our domain: SRS0; SRS1 for an SRS0 address of another forwarder; a new SRS1
/// for an SRS1 address. A sender of our own domain stays as it is.
[[nodiscard]] std::expected<QByteArray, SrsError> forwardSrs(QByteArrayView sender, QByteArrayView forwarder,
    const QByteArray &secret, std::chrono::sys_days today, char separator = '=');

} // namespace Indicia
