// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"
#include "identity.h"
#include "proofs.h"

#include <algorithm>
#include <ranges>

namespace Indicia {

namespace {

/// A Sent folder keeps the very Date field; a program or a server that dates a message anew does so while it is sent.
constexpr std::chrono::minutes dateSlack{5};
/// A day more for time zones that were got wrong: too far to agree, too near to contradict.
constexpr std::chrono::days nearDate{1};
/// A log has the time of passing, and a letter may have been written long before: in an outbox, in a queue.
constexpr std::chrono::days longestBeforePassing{10};
/// RFC 5321 section 4.5.4.1: a queue gives up after 4 to 5 days. Ours, and that of one relay behind it.
constexpr std::chrono::days longestInQueues{10};
/// A program that answers does so when the letter arrives, and most letters arrive within the hour.
constexpr std::chrono::days longestBeforeReply{1};
/// Longer than any report or automatic reply takes: a Date before that is made up.
constexpr std::chrono::days longestReturn{30};
/// Within this time of each other, two letters to one recipient may be one that was renamed on its way.
constexpr std::chrono::minutes renamedWithin{15};

/// A report can name thousands, and each costs a look-up.
constexpr qsizetype mostRecipientsAsked = 32;

/// How the recipients that the ledger knows agree with those of the report.
enum class Agreement {
    Recipient, ///< the report names one of them
    Domain, ///< the report names somebody in the domain of one of them: an alias there
    Addressed, ///< the returned header names one of them, the report somebody else: it was forwarded, or sent again
    NotSaid, ///< nobody is named
    Other,
};

bool sameMailbox(const QByteArray &a, const QByteArray &b)
{
    return normalMailbox(a) == normalMailbox(b);
}

bool anyOf(const QList<QByteArray> &known, const QList<QByteArray> &named, auto &&agree)
{
    return std::ranges::any_of(known, [&](const QByteArray &one) {
        return std::ranges::any_of(named, [&](const QByteArray &other) { return agree(one, other); });
    });
}

Agreement agreementOf(const LedgerEntry &entry, const LedgerCase &asked)
{
    if (entry.recipients.isEmpty() || (asked.reported.isEmpty() && asked.addressed.isEmpty())) {
        return Agreement::NotSaid;
    }
    if (anyOf(entry.recipients, asked.reported, sameMailbox)) {
        return Agreement::Recipient;
    }
    const auto sameHost = [](const QByteArray &a, const QByteArray &b) {
        return !domainOf(a).isEmpty() && sameDomain(domainOf(a), domainOf(b));
    };
    if (anyOf(entry.recipients, asked.reported, sameHost)) {
        return Agreement::Domain;
    }
    if (anyOf(entry.recipients, asked.addressed, sameMailbox)) {
        return Agreement::Addressed;
    }
    return Agreement::Other;
}

enum class DateAgreement { Same, Near, Other, NotSaid };

DateAgreement agreementOf(const LedgerEntry &entry, const std::optional<std::chrono::sys_seconds> &claimed)
{
    if (!claimed) {
        return DateAgreement::NotSaid;
    }
    const auto early = entry.kind == LedgerKind::Server ? std::chrono::minutes(longestBeforePassing) : dateSlack;
    if (*claimed >= entry.date - early && *claimed <= entry.date + dateSlack) {
        return DateAgreement::Same;
    }
    const bool near = *claimed >= entry.date - early - nearDate && *claimed <= entry.date + nearDate;
    return near ? DateAgreement::Near : DateAgreement::Other;
}

struct Judgement
{
    ProofResult result = ProofResult::Unverifiable;
    ProofReason reason = ProofReason::NoMessageId;
};

/// The Message-ID is ours: does the rest agree? Whoever got one of our messages knows its Message-ID, and can put it on
/// another one.
Judgement judgeEntry(const LedgerEntry &entry, const ProofCase &about, const LedgerCase &asked)
{
    const DateAgreement date = agreementOf(entry, about.originalDate);
    if (date == DateAgreement::Other) {
        return {ProofResult::Invalid, ProofReason::OtherDate};
    }
    const auto unlessNear = [&](ProofReason reason) {
        return date == DateAgreement::Near ? Judgement{ProofResult::Unverifiable, ProofReason::OtherDate}
                                           : Judgement{ProofResult::Valid, reason};
    };
    switch (agreementOf(entry, asked)) {
    case Agreement::Recipient:
        return {ProofResult::Valid, ProofReason::Verified};
    case Agreement::Domain:
        return unlessNear(ProofReason::Verified);
    case Agreement::Addressed:
        return unlessNear(ProofReason::AddressedOnly);
    case Agreement::NotSaid:
        return date == DateAgreement::NotSaid ? Judgement{ProofResult::Unverifiable, ProofReason::AddressedOnly}
                                              : unlessNear(ProofReason::AddressedOnly);
    case Agreement::Other:
        return {asked.wholeOriginal ? ProofResult::Invalid : ProofResult::Unverifiable, ProofReason::OtherRecipients};
    }
    Q_UNREACHABLE_RETURN({});
}

int rankOf(ProofResult result)
{
    return result == ProofResult::Valid ? 0 : result == ProofResult::Invalid ? 1 : 2;
}

QList<ProofBinding> bindingsOf(const LedgerEntry &entry, ProofReason reason)
{
    QList<ProofBinding> bindings{ProofBinding::MessageId, ProofBinding::Date};
    if (reason == ProofReason::Verified) {
        bindings.append(ProofBinding::Recipients);
    }
    if (!entry.account.isEmpty()) {
        bindings.append(ProofBinding::Account);
    }
    return bindings;
}

/// One question to one ledger.
class Inquiry
{
public:
    Inquiry(const ProofCase &about, const LedgerCase &asked, const Identity &identity, const SentLedger &ledger)
        : m_about(about)
        , m_asked(asked)
        , m_ledger(ledger)
        , m_covers(ledger.knowsItsCovers() ? ledger.covers() : identity.ledgerCovers)
    { }

    [[nodiscard]] ProofOutcome answer()
    {
        QList<LedgerEntry> found;
        for (const QByteArray &id : m_asked.messageIds) {
            found += rows(m_ledger.byMessageId(id));
        }
        ProofOutcome outcome = m_unreadable ? open(ProofReason::LedgerUnreadable)
            : !found.isEmpty()              ? ofEntries(found)
            : m_asked.messageIds.isEmpty()  ? withoutMessageId()
                                            : notFound();
        outcome.evidence = m_asked.messageIdSources;
        return outcome;
    }

private:
    [[nodiscard]] static ProofOutcome open(ProofReason reason)
    {
        return plainOutcome(ProofScheme::Ledger, ProofResult::Unverifiable, reason);
    }
    [[nodiscard]] QList<LedgerEntry> rows(const LedgerEntries &answer)
    {
        m_unreadable |= !answer.has_value();
        return answer.value_or(QList<LedgerEntry>());
    }
    /// When the original can have been sent: its Date, as far as its return allows, or all the time that it may have
    /// been under way.
    [[nodiscard]] CoveredTime sentWithin() const
    {
        if (m_about.originalDate && *m_about.originalDate >= m_about.at - longestReturn) {
            const auto sent = std::min(*m_about.originalDate, m_about.at);
            return {sent, sent};
        }
        const bool reply = m_about.kind == MessageKind::AutoReply || m_about.kind == MessageKind::Challenge;
        return {m_about.at
                - (m_about.originalDate ? longestReturn
                        : reply         ? longestBeforeReply
                                        : longestInQueues),
            m_about.at};
    }
    [[nodiscard]] std::optional<CoveredTime> coverOf(LedgerKind kind) const
    {
        const CoveredTime sent = sentWithin();
        for (const QByteArray &sender : m_asked.senders) {
            for (const CoveredTime &time : coveredTimes(m_covers, kind, sender)) {
                if (isCovered({time}, sent.from, sent.to)) {
                    return time;
                }
            }
        }
        return {};
    }

    [[nodiscard]] ProofOutcome ofEntries(const QList<LedgerEntry> &found) const
    {
        // Where both know it the person's own record says more than the server's.
        const auto judged = [&](const LedgerEntry &entry) {
            return std::pair(rankOf(judgeEntry(entry, m_about, m_asked).result), entry.kind);
        };
        const LedgerEntry &best = *std::ranges::min_element(found, {}, judged);
        const Judgement judgement = judgeEntry(best, m_about, m_asked);
        ProofOutcome outcome = plainOutcome(ProofScheme::Ledger, judgement.result, judgement.reason);
        outcome.entry = best;
        if (judgement.result != ProofResult::Valid) {
            return outcome;
        }
        const bool person = std::ranges::contains(found, LedgerKind::Person, &LedgerEntry::kind);
        if (const auto cover = coverOf(LedgerKind::Person); cover && !person) {
            outcome.result = ProofResult::Absent;
            outcome.reason = ProofReason::OnlyInServerLog;
            outcome.covered = cover;
            return outcome;
        }
        outcome.binds = bindingsOf(best, judgement.reason);
        return outcome;
    }

    [[nodiscard]] ProofOutcome notFound()
    {
        if (const auto entry = renamedEntry()) {
            // Nobody but sender and recipient knows the very second and the recipient; what came back says both.
            const bool exact = entry->date == m_about.originalDate;
            ProofOutcome outcome = open(ProofReason::SentUnderOtherId);
            outcome.result = exact ? ProofResult::Valid : ProofResult::Unverifiable;
            outcome.entry = entry;
            if (exact) {
                outcome.binds = {ProofBinding::Date, ProofBinding::Recipients};
            }
            return outcome;
        }
        if (m_unreadable) { // what was not asked to the end is not absent
            return open(ProofReason::LedgerUnreadable);
        }
        for (const LedgerKind kind : {LedgerKind::Person, LedgerKind::Server}) {
            if (const auto cover = coverOf(kind)) {
                ProofOutcome outcome = plainOutcome(ProofScheme::Ledger, ProofResult::Absent,
                    kind == LedgerKind::Person ? ProofReason::NotInLedger : ProofReason::NotInServerLog);
                outcome.covered = cover;
                return outcome;
            }
        }
        return open(ProofReason::NotCovered);
    }
    /// A letter of ours to a recipient that the report names, at the time of the original.
    [[nodiscard]] std::optional<LedgerEntry> renamedEntry()
    {
        if (!m_about.originalDate) {
            return {};
        }
        for (const QByteArray &recipient : recipientsToAsk()) {
            const QList<LedgerEntry> near = rows(m_ledger.byRecipient(
                recipient, *m_about.originalDate - renamedWithin, *m_about.originalDate + renamedWithin));
            const auto fromSender = std::ranges::find_if(near, [&](const LedgerEntry &entry) {
                return anyOf({entry.headerFrom, entry.envelopeSender}, m_asked.senders, sameMailbox);
            });
            if (fromSender != near.cend()) {
                return *fromSender;
            }
        }
        return {};
    }

    [[nodiscard]] QList<QByteArray> recipientsToAsk() const
    {
        return m_asked.reported.first(std::min(m_asked.reported.size(), mostRecipientsAsked));
    }

    [[nodiscard]] ProofOutcome withoutMessageId()
    {
        if (m_asked.reported.isEmpty()) {
            return open(ProofReason::NoMessageId);
        }
        for (const QByteArray &recipient : recipientsToAsk()) {
            const QList<LedgerEntry> letters
                = rows(m_ledger.byRecipient(recipient, m_about.at - longestInQueues, m_about.at));
            if (!letters.isEmpty()) {
                ProofOutcome outcome = open(ProofReason::RecipientWrittenTo);
                outcome.entry = letters.last();
                return outcome;
            }
        }
        if (m_unreadable) {
            return open(ProofReason::LedgerUnreadable);
        }
        // Somebody that we wrote to may forward his mail to the one whom the report names.
        ProofOutcome outcome = open(ProofReason::RecipientNotWrittenTo);
        const auto persons = coverOf(LedgerKind::Person);
        outcome.covered = persons ? persons : coverOf(LedgerKind::Server);
        return outcome;
    }

    const ProofCase &m_about;
    const LedgerCase &m_asked;
    const SentLedger &m_ledger;
    const QList<LedgerCover> m_covers;
    bool m_unreadable = false;
};

} // namespace

ProofOutcome ledgerProof(
    const ProofCase &about, const LedgerCase &asked, const Identity &identity, const SentLedger *ledger)
{
    if (!answersOurMail(about.kind)) {
        return plainOutcome(ProofScheme::Ledger, ProofResult::NotApplicable, ProofReason::NotABounce);
    }
    if (!ledger) {
        return plainOutcome(ProofScheme::Ledger, ProofResult::Unverifiable, ProofReason::NoLedger);
    }
    return Inquiry(about, asked, identity, *ledger).answer();
}

} // namespace Indicia
