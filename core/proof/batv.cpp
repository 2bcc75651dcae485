// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batv.h"

#include "crypto.h"
#include "identity.h"
#include "localpart.h"

namespace Indicia {

namespace {

constexpr int dayCycle = 1000; // DDD
constexpr int maxLifetimeDays = dayCycle / 2 - 1;
/// Addresses of ours that a tag is tried for; a match by chance stays below 1 in 16,000.
constexpr qsizetype maxKnownAddresses = 1000;

int dayNumber(std::chrono::sys_days day)
{
    const auto days = day.time_since_epoch().count() % dayCycle;
    return static_cast<int>(days < 0 ? days + dayCycle : days);
}

QByteArray threeDigits(int day)
{
    return QByteArray::number(day).rightJustified(3, '0');
}

/// SSSSSS: the first 3 octets of HMAC-SHA1(key, K DDD address) in lower-case hex.
std::optional<QByteArray> tagHash(const QByteArray &secret, int keyNumber, int day, QByteArrayView address)
{
    const QByteArray input = QByteArray::number(keyNumber) + threeDigits(day) + address.toByteArray();
    const auto mac = hmac(MacAlgorithm::Sha1, secret, input);
    if (!mac) {
        return std::nullopt;
    }
    return mac->first(3).toHex();
}

struct Spelling
{
    QByteArray address;
    BatvOutcome::Match match;
};

QByteArray domainLowered(const QByteArray &address)
{
    const Mailbox mailbox = splitMailbox(address);
    return mailbox.hasAt ? mailbox.localPart + '@' + mailbox.domain.toLower() : address;
}

void addSpelling(QList<Spelling> &spellings, const QByteArray &address, BatvOutcome::Match match)
{
    for (const Spelling &known : std::as_const(spellings)) {
        if (known.address == address) {
            return;
        }
    }
    spellings.append({address, match});
}

/// The spellings that a signer may have hashed, from the most to the least literal. The draft leaves open which.
QList<Spelling> spellingsOf(const BatvTag &tag, const BatvKeyring &keyring)
{
    using enum BatvOutcome::Match;
    QList<Spelling> spellings;
    for (const QByteArray &address : {tag.original, tag.originalUnquoted}) {
        addSpelling(spellings, address, AsWritten);
        addSpelling(spellings, domainLowered(address), DomainLowered);
        addSpelling(spellings, address.toLower(), AddressLowered);
    }
    for (const QByteArray &known :
        keyring.knownAddresses.first(qMin(keyring.knownAddresses.size(), maxKnownAddresses))) {
        if (known.compare(tag.original, Qt::CaseInsensitive) == 0) {
            addSpelling(spellings, known, KnownSpelling);
        }
    }
    return spellings;
}

/// Compares one tag with what our keys make of an address.
class TagVerifier
{
public:
    TagVerifier(const BatvTag &tag, const BatvKeyring &keyring) : m_tag(tag), m_hash(tag.hash.toLower())
    {
        for (const BatvKey &key : keyring.keys) {
            if (!key.secret.isEmpty() && (key.number < 0 || key.number == tag.keyNumber)) {
                m_secrets.append(key.secret);
            }
        }
    }

    [[nodiscard]] bool hasKey() const { return !m_secrets.isEmpty(); }
    [[nodiscard]] bool macUnavailable() const { return m_macUnavailable; }

    [[nodiscard]] bool matches(QByteArrayView address)
    {
        bool found = false;
        for (const QByteArray &secret : std::as_const(m_secrets)) {
            const auto hash = tagHash(secret, m_tag.keyNumber, m_tag.day, address);
            m_macUnavailable = m_macUnavailable || !hash;
            found = (hash && constantTimeEqual(*hash, m_hash)) || found;
        }
        return found;
    }

    [[nodiscard]] BatvOutcome::Match match(const QList<Spelling> &spellings)
    {
        for (const Spelling &spelling : spellings) {
            if (matches(spelling.address)) {
                return spelling.match;
            }
        }
        return BatvOutcome::Match::None;
    }

    [[nodiscard]] bool matchesAnyOf(const QList<QByteArray> &addresses)
    {
        for (const QByteArray &address : addresses.first(qMin(addresses.size(), maxKnownAddresses))) {
            if (matches(address)) {
                return true;
            }
        }
        return false;
    }

private:
    const BatvTag &m_tag;
    QByteArray m_hash;
    QList<QByteArray> m_secrets;
    bool m_macUnavailable = false;
};

/// The rule of Exim's ${prvscheck}: DDD is compared with today's, and only the first week of a cycle is taken for later
/// than its last. A tag of the last cycle, or one that ran out months ago, can so become valid again.
bool eximAccepts(const BatvTag &tag, BatvOutcome::Match match, std::chrono::sys_days today)
{
    if (tag.form != BatvTag::Form::Prvs || match != BatvOutcome::Match::AsWritten || tag.hash != tag.hash.toLower()) {
        return false;
    }
    int now = dayNumber(today);
    if (tag.day < 7 && now >= 993) {
        now = 0;
    }
    return tag.day >= now;
}

void judgeDay(BatvOutcome &outcome, std::chrono::sys_days today, int lifetimeDays)
{
    const int left = (outcome.tag->day - dayNumber(today) + dayCycle) % dayCycle;
    const bool ahead = left <= dayCycle / 2;
    outcome.expires = today + std::chrono::days(ahead ? left : left - dayCycle);
    if (left <= lifetimeDays) {
        const bool folded = outcome.match == BatvOutcome::Match::AddressLowered;
        outcome.result = ProofResult::Valid;
        outcome.reason = folded ? ProofReason::VerifiedFoldedCase : ProofReason::Verified;
    } else {
        outcome.result = ahead ? ProofResult::Invalid : ProofResult::Expired;
        outcome.reason = ahead ? ProofReason::TagFromFuture : ProofReason::TagExpired;
    }
}

BatvOutcome unverified(BatvOutcome outcome, ProofResult result, ProofReason reason)
{
    outcome.result = result;
    outcome.reason = reason;
    return outcome;
}

} // namespace

BatvKeyring batvKeyring(const BatvPolicy &policy, const QList<QByteArray> &knownAddresses)
{
    BatvKeyring keyring{.keys = {}, .lifetimeDays = policy.lifetimeDays, .knownAddresses = knownAddresses};
    for (const auto &[number, secret] : policy.keys.asKeyValueRange()) {
        if (!secret.isEmpty()) { // anybody can sign with an empty secret
            keyring.keys.append({number, secret});
        }
    }
    return keyring;
}

BatvOutcome verifyBatv(QByteArrayView address, std::chrono::sys_days today, const BatvKeyring &keyring)
{
    using enum ProofResult;
    BatvOutcome outcome;
    outcome.tag = parseBatv(address);
    if (!outcome.tag) {
        return unverified(outcome, NotApplicable, ProofReason::NoTag);
    }
    const BatvTag &tag = *outcome.tag;
    if (tag.form == BatvTag::Form::Malformed) {
        return unverified(outcome, Invalid, ProofReason::BadSyntax);
    }
    if (!tag.isVerifiable()) {
        return unverified(outcome, Unverifiable, ProofReason::ForeignScheme);
    }
    if (keyring.keys.isEmpty()) {
        return unverified(outcome, Unverifiable, ProofReason::NoKey);
    }
    TagVerifier verifier(tag, keyring);
    if (!verifier.hasKey()) {
        return unverified(outcome, Unverifiable, ProofReason::UnknownKeyNumber);
    }

    outcome.match = verifier.match(spellingsOf(tag, keyring));
    if (verifier.macUnavailable()) {
        return unverified(outcome, Unverifiable, ProofReason::MacUnavailable);
    }
    if (outcome.match == BatvOutcome::Match::None) {
        const bool harvested = verifier.matchesAnyOf(keyring.knownAddresses);
        return unverified(outcome, Invalid, harvested ? ProofReason::OtherAddress : ProofReason::BadHash);
    }
    judgeDay(outcome, today, qBound(0, keyring.lifetimeDays, maxLifetimeDays));
    outcome.eximWouldAccept = eximAccepts(tag, outcome.match, today);
    return outcome;
}

std::expected<QByteArray, BatvError> signBatv(
    QByteArrayView address, const BatvKey &key, std::chrono::sys_days today, int lifetimeDays)
{
    const Mailbox mailbox = splitMailbox(address);
    if (unquotedLocalPart(mailbox.localPart).isEmpty() || mailbox.domain.isEmpty()) {
        return std::unexpected(BatvError::NoAddress);
    }
    if (parseBatv(address)) {
        return std::unexpected(BatvError::AlreadyTagged);
    }
    if (key.number < 0 || key.number > 9) {
        return std::unexpected(BatvError::BadKeyNumber);
    }
    if (lifetimeDays < 0 || lifetimeDays > maxLifetimeDays) {
        return std::unexpected(BatvError::BadLifetime);
    }
    if (key.secret.isEmpty()) {
        return std::unexpected(BatvError::NoSecret);
    }

    const int day = dayNumber(today + std::chrono::days(lifetimeDays));
    const auto hash = tagHash(key.secret, key.number, day, address);
    if (!hash) {
        return std::unexpected(BatvError::MacUnavailable);
    }
    // A quoted local part is signed as it is written, but the quotes must go around the tag to stay an address.
    const QByteArray core = "prvs=" + QByteArray::number(key.number) + threeDigits(day) + *hash + '=';
    if (!mailbox.localPart.startsWith('"')) {
        return core + address.toByteArray();
    }
    return writtenLocalPart(core + unquotedLocalPart(mailbox.localPart)) + '@' + mailbox.domain;
}

} // namespace Indicia
