// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncereason.h"

#include "lowercase.h"
#include "providercodes.h"
#include "reasonclauses.h"
#include "reasonphrases.h"

#include <algorithm>

namespace Indicia {

namespace {

using enum BounceReason;

/// Octets of a diagnostic in which the reason is looked for.
constexpr qsizetype wordsRead = 8'000;

/// How exact a status code is.
enum class Exactness {
    Firm, ///< only words that are sure speak against it
    Address, ///< X.1.1: used for refusals of all kinds, so that some words count more
    Size, ///< X.2.3, X.3.4: quotas are told by it too, so that only words of another matter count more
    Vague, ///< any likely words count more
};

[[nodiscard]] bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct StatusReason
{
    int subject;
    int firstDetail;
    int lastDetail;
    BounceReason reason;
    Exactness exactness;
};

/// RFC 3463, RFC 5248, RFC 7372, RFC 7505, RFC 8689, and the details above 99 that Exchange and Exchange Online make
/// up. The first row that fits counts.
constexpr StatusReason statusReasons[] = {
    {1, 0, 0, UserUnknown, Exactness::Vague},
    {1, 1, 1, UserUnknown, Exactness::Address},
    {1, 2, 2, HostUnknown, Exactness::Vague},
    {1, 3, 3, UserUnknown, Exactness::Vague},
    {1, 4, 4, Filtered, Exactness::Vague},
    {1, 6, 6, Moved, Exactness::Firm},
    {1, 7, 8, SenderRefused, Exactness::Firm},
    {1, 9, 9, System, Exactness::Vague},
    {1, 10, 10, NotAccepting, Exactness::Vague},
    {1, 90, 90, RateLimit, Exactness::Firm},
    {1, 20, 21, Content, Exactness::Vague},
    {1, 351, 351, UserUnknown, Exactness::Vague},
    {2, 0, 0, Filtered, Exactness::Vague},
    {2, 1, 1, Suspended, Exactness::Vague},
    {2, 2, 2, MailboxFull, Exactness::Firm},
    {2, 3, 3, MessageTooBig, Exactness::Size},
    {2, 4, 4, Filtered, Exactness::Vague},
    {2, 14, 14, System, Exactness::Vague},
    {2, 121, 122, RateLimit, Exactness::Firm},
    {3, 1, 1, SystemFull, Exactness::Vague},
    {3, 2, 2, NotAccepting, Exactness::Vague},
    {3, 4, 4, MessageTooBig, Exactness::Size},
    {3, 0, 999, System, Exactness::Vague},
    {4, 0, 0, Network, Exactness::Vague},
    {4, 1, 1, Expired, Exactness::Vague},
    {4, 2, 2, Network, Exactness::Vague},
    {4, 3, 3, System, Exactness::Vague},
    {4, 4, 4, HostUnknown, Exactness::Vague},
    {4, 5, 5, SystemFull, Exactness::Vague},
    {4, 6, 6, Loop, Exactness::Firm},
    {4, 7, 7, Expired, Exactness::Vague},
    {4, 8, 8, Network, Exactness::Vague},
    {4, 11, 11, Loop, Exactness::Vague},
    {4, 12, 14, Loop, Exactness::Firm},
    {4, 300, 300, Expired, Exactness::Vague},
    {4, 310, 310, HostUnknown, Exactness::Vague},
    {4, 317, 317, Tls, Exactness::Vague},
    {4, 311, 399, Network, Exactness::Vague},
    {5, 3, 3, RateLimit, Exactness::Firm},
    {5, 1, 999, Protocol, Exactness::Vague},
    {6, 0, 999, Content, Exactness::Vague},
    {7, 5, 6, Tls, Exactness::Vague},
    {7, 10, 11, Tls, Exactness::Vague},
    {7, 13, 13, Suspended, Exactness::Firm},
    {7, 16, 16, MessageTooBig, Exactness::Firm},
    {7, 17, 18, Moved, Exactness::Firm},
    {7, 20, 24, AuthFailure, Exactness::Firm},
    {7, 25, 25, NoReverseDns, Exactness::Firm},
    {7, 26, 26, AuthFailure, Exactness::Firm},
    {7, 27, 27, SenderRefused, Exactness::Vague},
    {7, 28, 28, RateLimit, Exactness::Vague},
    {7, 29, 29, AuthFailure, Exactness::Vague},
    {7, 30, 30, Tls, Exactness::Vague},
    {7, 32, 32, AuthFailure, Exactness::Vague},
    {7, 51, 51, BlockedHost, Exactness::Firm},
    {7, 64, 64, RelayDenied, Exactness::Vague},
    {7, 124, 136, SenderRefused, Exactness::Vague},
    {7, 321, 325, Tls, Exactness::Firm},
    {7, 501, 503, Spam, Exactness::Vague},
    {7, 504, 505, Suspended, Exactness::Vague},
    {7, 508, 508, RateLimit, Exactness::Firm},
    {7, 509, 509, AuthFailure, Exactness::Firm},
    {7, 512, 512, Content, Exactness::Firm},
    {7, 515, 515, AuthFailure, Exactness::Firm},
    {7, 520, 520, Policy, Exactness::Firm},
    {7, 506, 699, BlockedHost, Exactness::Vague},
    {7, 708, 708, BlockedHost, Exactness::Firm},
    {7, 700, 749, RateLimit, Exactness::Firm},
    {7, 750, 750, SenderRefused, Exactness::Firm},
    {7, 751, 899, BlockedHost, Exactness::Vague},
    {7, 0, 999, Policy, Exactness::Vague},
};

[[nodiscard]] const StatusReason *reasonOfStatus(QByteArrayView status)
{
    // class "." subject "." detail, as codescan.h lets it through
    if (status.size() < 5 || status.at(1) != '.' || status.at(3) != '.') {
        return nullptr;
    }
    const int subject = status.at(2) - '0';
    const int detail = status.sliced(4).toInt();
    const auto row = std::ranges::find_if(statusReasons, [subject, detail](const StatusReason &reason) {
        return reason.subject == subject && reason.firstDetail <= detail && detail <= reason.lastDetail;
    });
    return row == std::end(statusReasons) ? nullptr : row;
}

/// RFC 5321 section 4.2.3, RFC 7504, RFC 4954, RFC 3030, where a code says more than that it failed.
[[nodiscard]] BounceReason reasonOfReply(QByteArrayView reply)
{
    struct Row
    {
        QByteArrayView code;
        BounceReason reason;
    };
    static constexpr Row rows[] = {{"251", Moved}, {"551", Moved}, {"452", SystemFull}, {"552", MailboxFull},
        {"521", NotAccepting}, {"556", NotAccepting}, {"525", Suspended}, {"530", Policy}, {"534", Policy},
        {"535", Policy}, {"538", Tls}, {"523", MessageTooBig}, {"500", Protocol}, {"501", Protocol}, {"502", Protocol},
        {"503", Protocol}, {"504", Protocol}, {"555", Protocol}};
    const auto row = std::ranges::find(rows, reply, &Row::code);
    return row == std::end(rows) ? NotSaid : row->reason;
}

/// What the other server said, where the bouncer quotes it between words of its own that sound like reasons too.
[[nodiscard]] QByteArray quotedReply(const QByteArray &words)
{
    static constexpr QByteArrayView openings[]
        = {"error that the other server returned was: ", "the response from the remote server was: ",
            "the response was: ", "] said: ", "remote server returned '", "remote server replied: "};
    constexpr qsizetype shortest = 6;
    for (const QByteArrayView opening : openings) {
        const qsizetype at = words.indexOf(opening);
        if (at >= 0 && words.size() - at - opening.size() >= shortest) {
            return words.sliced(at + opening.size());
        }
    }
    const qsizetype quote = words.indexOf("-'"); // "5.1.0 - Unknown address error 550-'5.7.1 ... Access denied'"
    const bool code = quote >= 3 && std::ranges::all_of(QByteArrayView(words).sliced(quote - 3, 3), isDigit);
    return code ? words.sliced(quote + 2) : words;
}

/// @p words without what RFC 5321 section 4.2.3 has for every reply of their code, where something else is said beside
/// it.
[[nodiscard]] QByteArray withoutStandardText(const QByteArray &words)
{
    static constexpr QByteArrayView standard[]
        = {"requested action not taken: mailbox unavailable", "requested mail action not taken: mailbox unavailable",
            "requested mail action aborted: exceeded storage allocation",
            "requested action not taken: mailbox name not allowed"};
    for (const QByteArrayView text : standard) {
        const qsizetype at = words.indexOf(text);
        if (at >= 0) {
            const QByteArray rest = words.first(at) + words.sliced(at + text.size());
            return reasonInWords(rest) == NotSaid ? words : rest;
        }
    }
    return words;
}

/// What X.1.1 is written with, though the mailbox exists.
[[nodiscard]] bool outweighsAddress(BounceReason reason)
{
    switch (reason) {
    case RelayDenied:
    case BlockedHost:
    case NoReverseDns:
    case AuthFailure:
    case MailboxFull:
    case Moved:
    case SenderRefused:
    case Suspended:
    case Filtered:
    case Spam:
    case Virus:
    case System:
    case RateLimit:
    case Loop:
    case MessageTooBig:
        return true;
    case NotSaid:
    case Delivered:
    case UserUnknown:
    case HostUnknown:
    case NotAccepting:
    case Network:
    case Expired:
    case Policy:
    case Content:
    case Protocol:
    case Tls:
    case SystemFull:
        return false;
    }
    return false;
}

/// What clauses say of the mailbox, the way to it, and who sent. All else that they can tell is told in all kinds of
/// texts: systems have problems, and passwords are wrong.
[[nodiscard]] bool saidOfDelivery(BounceReason reason)
{
    switch (reason) {
    case UserUnknown:
    case HostUnknown:
    case MailboxFull:
    case Suspended:
    case SenderRefused:
    case BlockedHost:
    case RelayDenied:
    case AuthFailure:
    case MessageTooBig:
        return true;
    case NotSaid:
    case Delivered:
    case Moved:
    case Filtered:
    case NotAccepting:
    case Network:
    case Loop:
    case Expired:
    case NoReverseDns:
    case Spam:
    case Virus:
    case Policy:
    case Content:
    case Protocol:
    case RateLimit:
    case Tls:
    case SystemFull:
    case System:
        return false;
    }
    return false;
}

/// Weighs what the codes and the words of one recipient say.
class ReasonFinder
{
public:
    explicit ReasonFinder(const BounceRecipient &recipient)
        : m_recipient(recipient)
        , m_words(withoutStandardText(quotedReply(inLowerCase(recipient.diagnostic.left(wordsRead)))))
        , m_spoken(spokenReasons(m_words))
        , m_status(reasonOfStatus(recipient.status))
    { }

    [[nodiscard]] BounceReason find() const
    {
        switch (m_recipient.action) {
        case DsnAction::Delivered:
        case DsnAction::Relayed:
        case DsnAction::Expanded:
            return Delivered;
        case DsnAction::NotSaid:
        case DsnAction::Failed:
        case DsnAction::Delayed:
            break;
        }
        if (m_recipient.status.startsWith('2')) {
            return Delivered;
        }
        return atItsCommand(fromAll());
    }

private:
    [[nodiscard]] BounceReason fromAll() const
    {
        if (const BounceReason coded = reasonOfProviderCode(m_words); coded != NotSaid) {
            return coded;
        }
        if (const BounceReason sure = m_spoken.at(PhraseWeight::Sure); sure != NotSaid) {
            return sure;
        }
        if (const BounceReason local = fromLocalProgram(); local != NotSaid) {
            return local;
        }
        const BounceReason likely = isLockHeld() ? System : fromLikelyWords();
        if (m_status && !yieldsTo(likely)) {
            const BounceReason faint = m_spoken.at(PhraseWeight::Faint);
            const bool filter = m_status->exactness == Exactness::Vague && (faint == Spam || faint == Virus);
            return filter ? faint : m_status->reason;
        }
        if (likely != NotSaid) {
            return likely;
        }
        if (const BounceReason replied = reasonOfReply(m_recipient.replyCode); replied != NotSaid) {
            return withForwarding(replied);
        }
        if (m_recipient.action == DsnAction::Delayed) {
            return Expired;
        }
        const BounceReason faint = m_spoken.at(PhraseWeight::Faint);
        return faint == UserUnknown && namesHostOnly() ? HostUnknown : faint;
    }

    /// "451 mailbox locked": another program holds the file for a while, nobody shut the mailbox.
    [[nodiscard]] bool isLockHeld() const
    {
        const QByteArray &code = m_recipient.replyCode.isEmpty() ? m_recipient.status : m_recipient.replyCode;
        return code.startsWith('4')
            && (m_words.contains("mailbox locked") || m_words.contains("mailbox is locked")
                || m_words.contains("mailbox is busy") || m_words.contains("mailbox busy"));
    }

    /// A phrase for an address that is not there is also said of the sender's.
    [[nodiscard]] BounceReason fromLikelyWords() const
    {
        const BounceReason phrased = m_spoken.at(PhraseWeight::Likely);
        if (phrased != NotSaid && phrased != UserUnknown && phrased != HostUnknown && phrased != NotAccepting) {
            return phrased;
        }
        const BounceReason claused = reasonInClauses(m_words);
        if (claused == Suspended && m_status && m_status->exactness == Exactness::Address) {
            return phrased; // X.1.1 says that it is gone, and no listed phrase that it is only shut
        }
        if (claused == System && m_status
            && (m_status->exactness == Exactness::Address
                || (m_status->reason == Policy && m_recipient.status.startsWith('5')))) {
            return phrased; // an error that is reported beside what the status tells
        }
        const bool exact = claused == SenderRefused || claused == Suspended || claused == MailboxFull;
        return phrased == NotSaid || exact ? claused : phrased; // "unavailable, blocked for inactivity"
    }

    /// "X-Unix; 67": the exit status of the program that should have delivered (sysexits.h).
    [[nodiscard]] BounceReason fromLocalProgram() const
    {
        if (m_recipient.diagnosticType != "x-unix") {
            return NotSaid;
        }
        if (m_words == "67") {
            return UserUnknown;
        }
        const BounceReason likely = m_spoken.at(PhraseWeight::Likely);
        return m_words == "68" ? HostUnknown : likely == NotSaid ? System : likely;
    }

    /// The status counts less than likely words, or where it is mere "not authorised", than faint ones.
    [[nodiscard]] bool yieldsTo(BounceReason likely) const
    {
        switch (m_status->exactness) {
        case Exactness::Firm:
            return false;
        case Exactness::Address:
            return outweighsAddress(likely);
        case Exactness::Size:
            return likely == RateLimit || likely == Virus || likely == Policy || likely == Spam || likely == Content
                || likely == AuthFailure;
        case Exactness::Vague:
            return likely != NotSaid;
        }
        return false;
    }

    /// 551 without another address is a user who is not there.
    [[nodiscard]] BounceReason withForwarding(BounceReason reason) const
    {
        return reason == Moved && m_recipient.details.forwardTo.isEmpty() ? UserUnknown : reason;
    }

    /// "neko.example.com does not exist": a name without an @ before these words.
    [[nodiscard]] bool namesHostOnly() const
    {
        for (const QByteArrayView words : {" does not exist", " doesn't exist", " not found"}) {
            const qsizetype at = m_words.indexOf(words);
            if (at > 0) {
                const qsizetype begin = QByteArrayView(m_words).first(at).lastIndexOf(' ') + 1;
                const QByteArrayView name = QByteArrayView(m_words).sliced(begin, at - begin);
                return name.contains('.') && !name.contains('@') && !name.startsWith('<');
            }
        }
        return false;
    }

    /// The same words mean another thing at another command: MAIL FROM names the sender, and at the end of DATA a
    /// server that knew the mailbox at RCPT TO speaks for a filter.
    [[nodiscard]] BounceReason atItsCommand(BounceReason reason) const
    {
        const QByteArray &command = m_recipient.command;
        const bool addressed = m_status && m_status->exactness == Exactness::Address;
        // X.2.0: the mailbox exists, but something about it (RFC 3463 section 3.3).
        const bool exists = m_recipient.status.endsWith(".2.0");
        const bool sure = m_spoken.at(PhraseWeight::Sure) == UserUnknown;
        if (reason == UserUnknown && !sure && (exists || (command == "DATA" && !addressed))) {
            return Filtered;
        }
        if ((reason == UserUnknown || reason == HostUnknown || reason == NotSaid) && command == "MAIL FROM") {
            return SenderRefused;
        }
        if (reason == NotSaid && (command == "EHLO" || command == "HELO" || command == "CONNECT")
            && m_recipient.replyCode.startsWith('5')) {
            return BlockedHost;
        }
        if (reason == NotSaid && command == "STARTTLS") {
            return Tls;
        }
        return reason;
    }

    const BounceRecipient &m_recipient;
    QByteArray m_words;
    SpokenReasons m_spoken;
    const StatusReason *m_status;
};

} // namespace

BounceReason bounceReason(const BounceRecipient &recipient)
{
    return ReasonFinder(recipient).find();
}

BounceReason reasonInWords(QByteArrayView words)
{
    const QByteArray lower = quotedReply(inLowerCase(words.first(qMin(words.size(), wordsRead))));
    const SpokenReasons spoken = spokenReasons(lower);
    for (const PhraseWeight weight : {PhraseWeight::Sure, PhraseWeight::Likely}) {
        if (spoken.at(weight) != NotSaid) {
            return spoken.at(weight);
        }
    }
    const BounceReason claused = reasonInClauses(lower);
    return saidOfDelivery(claused) ? claused : spoken.at(PhraseWeight::Faint);
}

} // namespace Indicia
