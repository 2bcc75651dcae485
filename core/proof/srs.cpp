// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "srs.h"

#include "crypto.h"
#include "identity.h"
#include "localpart.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr int dayCycle = 1024; // two base32 digits
constexpr int hashOctets = 4; // Mail::SRS HashLength
constexpr qsizetype longestHash = 27; // base64 of an HMAC-SHA1 without its padding
constexpr int eximMaxAgeDays = 10; // Exim expand.c, SRS_MAX_AGE

int dayNumber(std::chrono::sys_days day)
{
    const auto days = day.time_since_epoch().count() % dayCycle;
    return static_cast<int>(days < 0 ? days + dayCycle : days);
}

/// What the hash is over: Mail::SRS joins the fields without a separator and folds them to lower case.
QByteArray hashedText(const SrsAddress &srs)
{
    const bool stamped = srs.form == SrsAddress::Form::Srs0;
    return ((stamped ? srs.timestamp : QByteArray()) + srs.domain + srs.localPart).toLower();
}

std::optional<QByteArray> mailSrsHash(const QByteArray &secret, QByteArrayView text, qsizetype length)
{
    const auto mac = hmac(MacAlgorithm::Sha1, secret, text);
    if (!mac) {
        return std::nullopt;
    }
    return mac->toBase64(QByteArray::OmitTrailingEquals).first(length);
}

/// postsrsd writes the alphabet of RFC 4648 section 5, which a local part needs no quotes for.
QByteArray standardAlphabet(QByteArray hash)
{
    return hash.replace('-', '+').replace('_', '/');
}

bool isLowerHex(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Compares one hash with what our secrets make of its address.
class HashVerifier
{
public:
    HashVerifier(const SrsAddress &srs, const SrsKeyring &keyring)
        : m_srs(srs), m_hash(standardAlphabet(srs.hash)), m_text(hashedText(srs))
    {
        for (const QByteArray &secret : keyring.secrets) {
            if (!secret.isEmpty()) { // anybody can sign with an empty secret
                m_secrets.append(secret);
            }
        }
    }

    [[nodiscard]] int secrets() const { return static_cast<int>(m_secrets.size()); }
    [[nodiscard]] bool macUnavailable() const { return m_macUnavailable; }
    [[nodiscard]] bool exact() const { return m_exact; }

    /// Whether a secret of ours made the hash.
    [[nodiscard]] bool verify()
    {
        bool folded = false;
        for (const QByteArray &secret : std::as_const(m_secrets)) {
            const auto hash = mailSrsHash(secret, m_text, m_hash.size());
            m_macUnavailable = m_macUnavailable || !hash;
            m_exact = (hash && constantTimeEqual(*hash, m_hash)) || m_exact;
            folded = (hash && constantTimeEqual(hash->toLower(), m_hash.toLower())) || folded;
        }
        return folded;
    }

    /// The same by Exim's formula. It compares the hash exactly and has no SRS1.
    [[nodiscard]] bool verifyExim()
    {
        if (m_srs.form != SrsAddress::Form::Srs0 || m_srs.hash.size() != hashOctets || !isLowerHex(m_srs.hash)) {
            return false;
        }
        bool found = false;
        const QByteArray author = m_srs.original().toLower();
        for (const QByteArray &secret : std::as_const(m_secrets)) {
            const auto mac = hmac(MacAlgorithm::Md5, secret, author);
            found = (mac && constantTimeEqual(mac->toHex().first(hashOctets), m_srs.hash)) || found;
        }
        return found;
    }

private:
    const SrsAddress &m_srs;
    QByteArray m_hash;
    QByteArray m_text;
    QList<QByteArray> m_secrets;
    bool m_macUnavailable = false;
    bool m_exact = false;
};

/// The time stamp is the day of rewriting. What is more than the window old is expired, or, just ahead of today in the
/// cycle, of a day that has not come.
void judgeDay(SrsOutcome &outcome, std::chrono::sys_days today, int maxAgeDays)
{
    const int age = (dayNumber(today) - outcome.address->day + dayCycle) % dayCycle;
    const bool ahead = age >= dayCycle - maxAgeDays;
    const int window = outcome.scheme == SrsOutcome::Scheme::EximNative ? eximMaxAgeDays : maxAgeDays;
    outcome.expires = today + std::chrono::days(window - (ahead ? age - dayCycle : age));
    if (age <= window) {
        return;
    }
    outcome.result = ahead ? ProofResult::Invalid : ProofResult::Expired;
    outcome.reason = ahead ? ProofReason::TagFromFuture : ProofReason::TagExpired;
}

SrsOutcome unverified(SrsOutcome outcome, ProofResult result, ProofReason reason)
{
    outcome.result = result;
    outcome.reason = reason;
    return outcome;
}

QByteArray rewritten(QByteArrayView content, QByteArrayView forwarder)
{
    return writtenLocalPart(content) + '@' + forwarder.toByteArray();
}

} // namespace

SrsKeyring srsKeyring(const SrsPolicy &policy)
{
    return {.secrets = policy.secrets, .maxAgeDays = policy.maxAgeDays};
}

SrsOutcome reverseSrs(QByteArrayView address, std::chrono::sys_days today, const SrsKeyring &keyring)
{
    using enum ProofResult;
    SrsOutcome outcome;
    outcome.address = parseSrs(address);
    if (!outcome.address) {
        return unverified(outcome, NotApplicable, ProofReason::NoTag);
    }
    const SrsAddress &srs = *outcome.address;
    const qsizetype shortest = qMax(1, keyring.minHashLength);
    if (srs.form == SrsAddress::Form::Malformed || srs.hash.size() < shortest || srs.hash.size() > longestHash) {
        return unverified(outcome, Invalid, ProofReason::BadSyntax);
    }
    HashVerifier verifier(srs, keyring);
    outcome.triedSecrets = verifier.secrets();
    if (outcome.triedSecrets == 0) {
        return unverified(outcome, Unverifiable, ProofReason::NoKey);
    }

    if (verifier.verify()) {
        outcome.scheme = SrsOutcome::Scheme::MailSrs;
    } else if (verifier.verifyExim()) {
        outcome.scheme = SrsOutcome::Scheme::EximNative;
    }
    if (outcome.scheme == SrsOutcome::Scheme::None) {
        return verifier.macUnavailable() ? unverified(outcome, Unverifiable, ProofReason::MacUnavailable)
                                         : unverified(outcome, Invalid, ProofReason::BadHash);
    }
    outcome.result = Valid;
    outcome.reason = verifier.exact() ? ProofReason::Verified : ProofReason::VerifiedWeakly;
    outcome.original = srs.original();
    if (srs.form == SrsAddress::Form::Srs0) {
        judgeDay(outcome, today, qBound(0, keyring.maxAgeDays, dayCycle / 2 - 1));
    }
    return outcome;
}

std::expected<QByteArray, SrsError> forwardSrs(QByteArrayView sender, QByteArrayView forwarder,
    const QByteArray &secret, std::chrono::sys_days today, char separator)
{
    const Mailbox mailbox = splitMailbox(sender);
    if (unquotedLocalPart(mailbox.localPart).isEmpty() || mailbox.domain.isEmpty()) {
        return std::unexpected(SrsError::NoAddress);
    }
    if (forwarder.isEmpty() || forwarder.contains('=') || mailbox.domain.contains('=')) {
        return std::unexpected(SrsError::BadDomain);
    }
    if (!QByteArrayView("=-+").contains(separator)) {
        return std::unexpected(SrsError::BadSeparator);
    }
    if (secret.isEmpty()) {
        return std::unexpected(SrsError::NoSecret);
    }
    if (QByteArrayView(mailbox.domain).compare(forwarder, Qt::CaseInsensitive) == 0) {
        return sender.toByteArray(); // it comes back to us anyhow
    }

    SrsAddress srs;
    const QByteArray content = unquotedLocalPart(mailbox.localPart);
    if (const auto parsed = parseSrs(sender); parsed && parsed->form != SrsAddress::Form::Malformed) {
        const bool again = parsed->form == SrsAddress::Form::Srs1;
        srs.form = SrsAddress::Form::Srs1;
        srs.domain = again ? parsed->domain : mailbox.domain;
        srs.localPart = again ? parsed->localPart : content.sliced(4);
    } else {
        srs.form = SrsAddress::Form::Srs0;
        srs.timestamp = srsTimestamp(dayNumber(today));
        srs.domain = mailbox.domain;
        srs.localPart = content;
    }
    const auto hash = mailSrsHash(secret, hashedText(srs), hashOctets);
    if (!hash) {
        return std::unexpected(SrsError::MacUnavailable);
    }
    const QByteArray stamp = srs.timestamp.isEmpty() ? QByteArray() : srs.timestamp + '=';
    const QByteArray tag = srs.form == SrsAddress::Form::Srs0 ? "SRS0" : "SRS1";
    return rewritten(tag + separator + *hash + '=' + stamp + srs.domain + '=' + srs.localPart, forwarder);
}

} // namespace Indicia
