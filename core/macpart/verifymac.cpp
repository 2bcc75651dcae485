// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifymac.h"

#include "domainname.h"
#include "macbody.h"
#include "macparts.h"
#include "message.h"

#include <algorithm>

namespace Indicia {

namespace {

/// How far a sender's clock may be ahead of the receiver's.
constexpr std::chrono::hours clockGrace{24};

/// A stamp in the message, before it was judged.
struct Candidate
{
    QByteArray value;
    ByteRange source;
    bool fromPart = false;
};

QList<Candidate> candidatesOf(const Message &message)
{
    QList<Candidate> found;
    for (const HeaderField *field : message.all(MacFieldName)) {
        if (found.size() == MaxMacStamps) {
            break;
        }
        found.append({message.rawValue(*field).toByteArray(), message.range(*field), false});
    }
    if (found.isEmpty()) {
        if (const QByteArray value = stampInPart(message); !value.isEmpty()) {
            found.append({value, {}, true});
        }
    }
    return found;
}

/// Judges one stamp.
class Judge
{
public:
    Judge(const Message &message, const MacQuestion &question, const MacKeyring &keyring, const Candidate &candidate)
        : m_message(message), m_question(question), m_keyring(keyring), m_candidate(candidate)
    { }

    [[nodiscard]] MacOutcome judge()
    {
        const MacStamp stamp = readMacStamp(m_candidate.value);
        m_outcome.stamp = stamp;
        m_outcome.source = m_candidate.source;
        m_outcome.fromPart = m_candidate.fromPart;
        if (!isOurs(stamp)) {
            return end(MacResult::Missing, MacReason::ForeignStamp);
        }
        if (m_keyring.keys.isEmpty()) {
            return end(MacResult::NotCheckable, MacReason::NoKey);
        }
        if (stamp.fault) {
            return withFault(*stamp.fault);
        }
        return withKeys(stamp);
    }

private:
    MacOutcome end(MacResult result, MacReason reason)
    {
        m_outcome.result = result;
        m_outcome.reason = reason;
        return m_outcome;
    }

    /// A stamp that names no domain because it is broken might be anybody's; nobody but us is to be protected by it.
    [[nodiscard]] bool isOurs(const MacStamp &stamp) const
    {
        return m_keyring.domains.isEmpty() || std::ranges::any_of(m_keyring.domains, [&](const QByteArray &domain) {
            return isInDomain(stamp.domain, domain);
        });
    }

    MacOutcome withFault(MacStampFault fault)
    {
        switch (fault) {
        case MacStampFault::UnsupportedVersion:
        case MacStampFault::UnsupportedAlgorithm: // of a later version of this program, perhaps
            return end(MacResult::NotCheckable, MacReason::UnknownVersion);
        case MacStampFault::Malformed:
        case MacStampFault::MissingTag:
        case MacStampFault::BadValue:
            return misfit(MacReason::BadSyntax);
        }
        Q_UNREACHABLE_RETURN({});
    }

    /// What is wrong in a header that did not come back octet by octet means nothing.
    MacOutcome misfit(MacReason reason)
    {
        return m_question.wholeHeader ? end(MacResult::Invalid, reason)
                                      : end(MacResult::NotCheckable, MacReason::NotVerbatim);
    }

    MacOutcome withKeys(const MacStamp &stamp)
    {
        bool tried = false;
        bool unavailable = false;
        for (const MacVerificationKey &candidate : m_keyring.keys) {
            if (candidate.number >= 0 && candidate.number != stamp.keyNumber) {
                continue;
            }
            tried = true;
            const auto mac = macOfTags(candidate.key.secret, stamp.covered);
            unavailable = unavailable || !mac;
            if (mac && constantTimeEqual(*mac, stamp.mac)) {
                return made(stamp, candidate.key);
            }
        }
        if (!tried) {
            return end(MacResult::NotCheckable, MacReason::UnknownKeyNumber);
        }
        return unavailable ? end(MacResult::NotCheckable, MacReason::MacUnavailable) : misfit(MacReason::BadMac);
    }

    /// The stamp was made with @p key.
    MacOutcome made(const MacStamp &stamp, const MacKey &key)
    {
        const auto day = std::chrono::floor<std::chrono::days>(stamp.time);
        if ((key.from && day < *key.from) || (key.until && day > *key.until)) {
            return end(MacResult::Invalid, MacReason::KeyNotInUse);
        }
        compareItems(stamp, key);
        compareRecipients(stamp, key);
        if (!m_outcome.misfits.isEmpty()) {
            return m_question.wholeHeader ? end(MacResult::Altered, MacReason::ItemsDiffer)
                                          : end(MacResult::NotCheckable, MacReason::NotVerbatim);
        }
        if (stamp.time > m_question.at + clockGrace) {
            return end(MacResult::NotCheckable, MacReason::FromFuture);
        }
        if (stamp.time + std::chrono::days(m_keyring.lifetimeDays) < m_question.at) {
            return end(MacResult::Stale, MacReason::TooOld);
        }
        if (isForOthers(stamp)) {
            return isNamedOnTheWay(stamp, key) ? end(MacResult::Valid, MacReason::ForwardedOn)
                                               : end(MacResult::Replayed, MacReason::OtherRecipient);
        }
        return end(
            MacResult::Valid, m_outcome.fits.contains(MacItem::Body) ? MacReason::Verified : MacReason::HeaderVerified);
    }

    void note(MacItem item, bool fits) { (fits ? m_outcome.fits : m_outcome.misfits).append(item); }

    void compareItems(const MacStamp &stamp, const MacKey &key)
    {
        const auto compare = [&](MacItem item, const QByteArray &stamped) {
            const auto digest = macFieldDigest(key.secret, stamp.nonce, item, canonicalMacField(m_message, item));
            note(item, digest && constantTimeEqual(*digest, stamped));
        };
        compare(MacItem::MessageId, stamp.messageId);
        compare(MacItem::From, stamp.from);
        compare(MacItem::Date, stamp.date);
        if (!m_question.wholeBody || stamp.bodyHash.isEmpty()) {
            return;
        }
        if (const auto hash = macBodyHash(m_message, findMacParts(m_message, m_candidate.value))) {
            note(MacItem::Body, *hash == stamp.bodyHash);
        }
    }

    [[nodiscard]] static bool isStamped(const MacStamp &stamp, const MacKey &key, const QByteArray &mailbox)
    {
        const auto digest = macRecipientDigest(key.secret, stamp.nonce, mailbox);
        return digest && stamp.recipients.contains(*digest);
    }

    void compareRecipients(const MacStamp &stamp, const MacKey &key)
    {
        m_outcome.recipientFits = !stamp.recipients.isEmpty() && !m_question.recipients.isEmpty()
            && std::ranges::all_of(
                m_question.recipients, [&](const QByteArray &mailbox) { return isStamped(stamp, key, mailbox); });
    }

    [[nodiscard]] bool isForOthers(const MacStamp &stamp) const
    {
        return !stamp.recipients.isEmpty() && !m_question.recipients.isEmpty() && !m_outcome.recipientFits;
    }

    [[nodiscard]] bool isNamedOnTheWay(const MacStamp &stamp, const MacKey &key) const
    {
        return std::ranges::any_of(
            m_question.onTheWay, [&](const QByteArray &mailbox) { return isStamped(stamp, key, mailbox); });
    }

    const Message &m_message;
    const MacQuestion &m_question;
    const MacKeyring &m_keyring;
    const Candidate &m_candidate;
    MacOutcome m_outcome;
};

/// The best outcome wins: a forger's field beside ours takes nothing from it.
int rankOf(const MacOutcome &outcome)
{
    switch (outcome.result) {
    case MacResult::Valid:
        return 0;
    case MacResult::Stale:
        return 1;
    case MacResult::Replayed:
        return 2;
    case MacResult::Altered:
        return 3;
    case MacResult::NotCheckable:
        return 4;
    case MacResult::Invalid:
        return 5;
    case MacResult::Missing:
        return 6;
    }
    Q_UNREACHABLE_RETURN(6);
}

} // namespace

MacOutcome verifyMac(const Message &message, const MacQuestion &question, const MacKeyring &keyring)
{
    MacOutcome best;
    for (const Candidate &candidate : candidatesOf(message)) {
        MacOutcome outcome = Judge(message, question, keyring, candidate).judge();
        if (best.reason == MacReason::NoStamp || rankOf(outcome) < rankOf(best)) {
            best = std::move(outcome);
        }
    }
    return best;
}

} // namespace Indicia
