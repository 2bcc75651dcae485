// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonclauses.h"

#include "clausescan.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

using enum BounceReason;

/// Octets between what is spoken of and what is said of it; in some alphabets a letter is three octets.
constexpr qsizetype reach = 90;
/// The same for words that are said of many things.
constexpr qsizetype closeReach = 24;

/// "The sender's mailbox", "the address of your client", "sender domain": what is named beside its owner is his.
void giveToOwners(ClauseWords &words)
{
    constexpr qsizetype most = 9; // octets of "of the", "de l'", "'s"
    for (qsizetype i = 1; i < words.size(); ++i) {
        FoundWord &left = words[i - 1];
        FoundWord &right = words[i];
        const auto owns
            = [](const FoundWord &word) { return word.kind == ClauseWord::Sender || word.kind == ClauseWord::Client; };
        if (right.begin - left.end > most) {
            continue;
        }
        if (left.kind == ClauseWord::Mailbox && right.kind == ClauseWord::Form) {
            left.kind = ClauseWord::Form; // "an address in the From header"
        } else if (left.kind == ClauseWord::Check && right.kind == ClauseWord::Sender) {
            right.kind = ClauseWord::Check; // "SPF sender"
        } else if (left.kind == ClauseWord::Cipher && right.kind == ClauseWord::Traffic) {
            right.kind = ClauseWord::Cipher; // "TLS connection"
        } else if (left.kind == ClauseWord::Greeting
            && (right.kind == ClauseWord::Domain || right.kind == ClauseWord::Command
                || right.kind == ClauseWord::Other)) {
            right.kind = ClauseWord::Greeting; // "HELO host", "HELO argument"
        } else if (left.kind == ClauseWord::Names && right.kind == ClauseWord::Sender) {
            left.kind = ClauseWord::Sender; // "MX for sender"
        } else if (left.kind == ClauseWord::Mailbox && right.kind == ClauseWord::Size) {
            right.kind = ClauseWord::Mailbox; // "mailbox size": not the message's
        } else if (left.kind == ClauseWord::Mailbox && owns(right)) {
            left.kind = right.kind;
        } else if ((right.kind == ClauseWord::Mailbox || right.kind == ClauseWord::Domain) && owns(left)) {
            right.kind = left.kind;
        } else if (left.kind == ClauseWord::Domain && right.kind == ClauseWord::Mailbox) {
            right.kind = ClauseWord::Domain; // "the domain of the recipient"
        }
    }
}

[[nodiscard]] bool isNamed(ClauseWord kind)
{
    switch (kind) {
    case ClauseWord::Mailbox:
    case ClauseWord::Domain:
    case ClauseWord::Sender:
    case ClauseWord::Client:
    case ClauseWord::Relay:
    case ClauseWord::Message:
    case ClauseWord::Size:
    case ClauseWord::Check:
    case ClauseWord::Form:
    case ClauseWord::Part:
    case ClauseWord::Login:
    case ClauseWord::Cipher:
    case ClauseWord::Command:
    case ClauseWord::Greeting:
    case ClauseWord::Machine:
    case ClauseWord::Names:
    case ClauseWord::Link:
    case ClauseWord::Traffic:
    case ClauseWord::Other:
        return true;
    case ClauseWord::Absent:
    case ClauseWord::Away:
    case ClauseWord::Full:
    case ClauseWord::Shut:
    case ClauseWord::Refused:
    case ClauseWord::Long:
    case ClauseWord::Failed:
    case ClauseWord::Trouble:
    case ClauseWord::Many:
    case ClauseWord::Need:
    case ClauseWord::None:
        return false;
    }
    return false;
}

[[nodiscard]] BounceReason ofMailbox(ClauseWord said)
{
    return said == ClauseWord::Absent || said == ClauseWord::Away ? UserUnknown
        : said == ClauseWord::Full                                ? MailboxFull
        : said == ClauseWord::Shut                                ? Suspended
                                                                  : NotSaid;
}

/// What it means that @p said is said of @p subject.
[[nodiscard]] BounceReason reasonOf(ClauseWord subject, ClauseWord said)
{
    const bool turnedAway = said == ClauseWord::Refused || said == ClauseWord::Shut || said == ClauseWord::Absent;
    const bool counted = said == ClauseWord::Full || said == ClauseWord::Many;
    const bool missed
        = turnedAway || said == ClauseWord::Failed || said == ClauseWord::Trouble || said == ClauseWord::Need;
    switch (subject) {
    case ClauseWord::Mailbox:
        return ofMailbox(said);
    case ClauseWord::Domain:
        return said == ClauseWord::Absent ? HostUnknown : NotSaid;
    case ClauseWord::Sender:
        return counted ? RateLimit : turnedAway || said == ClauseWord::Need ? SenderRefused : NotSaid;
    case ClauseWord::Client:
        return counted ? RateLimit : turnedAway ? BlockedHost : NotSaid;
    case ClauseWord::Relay:
        return said == ClauseWord::Refused || said == ClauseWord::Shut ? RelayDenied : NotSaid;
    case ClauseWord::Message:
        return said == ClauseWord::Long ? MessageTooBig : NotSaid;
    case ClauseWord::Size:
        return said == ClauseWord::Long || said == ClauseWord::Full ? MessageTooBig : NotSaid;
    case ClauseWord::Check:
        return turnedAway || said == ClauseWord::Failed ? AuthFailure : NotSaid;
    case ClauseWord::Form:
        return said == ClauseWord::Long ? MessageTooBig : missed || counted ? Content : NotSaid;
    case ClauseWord::Part:
        return said == ClauseWord::Long || said == ClauseWord::Full   ? MessageTooBig
            : said == ClauseWord::Refused || said == ClauseWord::Shut ? Policy
                                                                      : NotSaid;
    case ClauseWord::Login:
        return said == ClauseWord::Many ? RateLimit : missed ? Policy : NotSaid;
    case ClauseWord::Cipher:
        return missed ? Tls : NotSaid;
    case ClauseWord::Command:
        return said == ClauseWord::Many ? RateLimit : said == ClauseWord::Absent ? Protocol : NotSaid;
    case ClauseWord::Greeting:
        return missed && said != ClauseWord::Trouble ? BlockedHost : NotSaid;
    case ClauseWord::Machine:
        return said == ClauseWord::Trouble || said == ClauseWord::Away ? System : NotSaid;
    case ClauseWord::Names:
        return said == ClauseWord::Absent                               ? HostUnknown
            : said == ClauseWord::Failed || said == ClauseWord::Trouble ? Network
                                                                        : NotSaid;
    case ClauseWord::Link:
        return said == ClauseWord::Refused || said == ClauseWord::Shut ? Spam : NotSaid;
    case ClauseWord::Traffic:
        return counted ? RateLimit : NotSaid;
    case ClauseWord::Other:
    case ClauseWord::Absent:
    case ClauseWord::Away:
    case ClauseWord::Full:
    case ClauseWord::Shut:
    case ClauseWord::Refused:
    case ClauseWord::Long:
    case ClauseWord::Failed:
    case ClauseWord::Trouble:
    case ClauseWord::Many:
    case ClauseWord::Need:
    case ClauseWord::None:
        return NotSaid;
    }
    return NotSaid;
}

/// A message is named in most of these sentences, and what of it that says nothing is said of something else.
[[nodiscard]] bool isPassedOver(ClauseWord subject, ClauseWord said)
{
    const bool counted = said == ClauseWord::Full || said == ClauseWord::Many;
    const bool mayBe = subject == ClauseWord::Message || subject == ClauseWord::Relay || subject == ClauseWord::Mailbox
        || subject == ClauseWord::Size || subject == ClauseWord::Domain
        || (subject == ClauseWord::Machine && counted); // "the server has exceeded its number of sessions"
    return mayBe && reasonOf(subject, said) == NotSaid;
}

/// What it means that @p said is said of the nearest name within reach.
[[nodiscard]] BounceReason reasonOf(const ClauseWords &words, const FoundWord &said)
{
    if (said.kind == ClauseWord::Need) {
        const auto needed = std::ranges::find_if(words, [&said](const FoundWord &word) {
            const bool proof = word.kind == ClauseWord::Cipher || word.kind == ClauseWord::Login;
            return proof && word.begin >= said.end && word.begin - said.end <= closeReach;
        });
        if (needed != words.end()) {
            return reasonOf(needed->kind, said.kind); // "the sender is required to use TLS"
        }
    }
    BounceReason reason = NotSaid;
    const bool close = said.kind == ClauseWord::Trouble || said.kind == ClauseWord::Need;
    qsizetype nearest = close ? closeReach : reach;
    for (const FoundWord &word : words) {
        if (!isNamed(word.kind) || isPassedOver(word.kind, said.kind)) {
            continue;
        }
        const qsizetype distance = word.begin < said.begin ? said.begin - word.end : word.begin - said.end;
        const bool ofLink = word.kind != ClauseWord::Link || word.begin < said.begin; // "blocked, see the link"
        if (distance <= nearest && ofLink) {
            nearest = distance;
            reason = reasonOf(word.kind, said.kind);
        }
    }
    const bool sized = reason == RateLimit
        && std::ranges::any_of(words, [](const FoundWord &word) { return word.kind == ClauseWord::Size; });
    return sized ? MessageTooBig : reason; // "you exceed the size", not how often
}

/// An address beside a word of @p kind is that of what the word names.
[[nodiscard]] bool takesName(ClauseWord kind)
{
    return kind == ClauseWord::Mailbox || kind == ClauseWord::Domain || kind == ClauseWord::Sender
        || kind == ClauseWord::Client;
}

/// "kein Postfach": that the next word is not there.
void settleNone(ClauseWords &words)
{
    constexpr qsizetype most = 2;
    for (qsizetype i = 0; i < words.size(); ++i) {
        FoundWord &word = words[i];
        const bool beside = i + 1 < words.size() && words[i + 1].begin - word.end <= most;
        if (word.kind == ClauseWord::None) {
            word.kind = beside && isNamed(words[i + 1].kind) ? ClauseWord::Absent : ClauseWord::Other;
        }
    }
}

/// "from <anna@example.org>" is who sent, any other address a mailbox.
[[nodiscard]] ClauseWord kindOfAddress(QByteArrayView clause, qsizetype at)
{
    static constexpr std::array<QByteArrayView, 9> before{
        " from ", " von ", " de ", " da ", " van ", " från ", " fra ", " от ", " 来自 "};
    const QByteArrayView left = clause.first(at);
    const bool sent = std::ranges::any_of(before, [left](QByteArrayView word) { return left.endsWith(word); });
    return sent ? ClauseWord::Sender : ClauseWord::Mailbox;
}

[[nodiscard]] BounceReason reasonInClause(QByteArrayView clause)
{
    ClauseWords words = clauseWords(clause);
    giveToOwners(words);
    settleNone(words);
    const bool several = clause.count(addressMark) > 1; // "mail from <anna> to <mia>, who is not known"
    const bool named = std::ranges::any_of(words, [several](const FoundWord &word) {
        return takesName(word.kind) && !(several && word.kind == ClauseWord::Sender);
    });
    constexpr int most = 4;
    qsizetype at = named ? -1 : clause.indexOf(addressMark);
    for (int i = 0; at >= 0 && i < most; ++i) {
        words.append({.kind = kindOfAddress(clause, at), .begin = at, .end = at + 1});
        at = clause.indexOf(addressMark, at + 1);
    }
    static constexpr std::array inOrder{ClauseWord::Long, ClauseWord::Full, ClauseWord::Many, ClauseWord::Shut,
        ClauseWord::Absent, ClauseWord::Away, ClauseWord::Refused, ClauseWord::Failed, ClauseWord::Trouble,
        ClauseWord::Need};
    for (const ClauseWord said : inOrder) {
        for (const FoundWord &word : std::as_const(words)) {
            if (word.kind != said) {
                continue;
            }
            if (const BounceReason reason = reasonOf(words, word); reason != NotSaid) {
                return reason;
            }
        }
    }
    return NotSaid;
}

} // namespace

BounceReason reasonInClauses(QByteArrayView lowerWords)
{
    const QByteArray marked = clausesWithMarks(lowerWords);
    qsizetype begin = 0;
    while (begin < marked.size()) {
        const qsizetype end = marked.indexOf('\0', begin);
        const qsizetype stop = end < 0 ? marked.size() : end;
        if (const BounceReason reason = reasonInClause(QByteArrayView(marked).sliced(begin, stop - begin));
            reason != NotSaid) {
            return reason;
        }
        begin = stop + 1;
    }
    return NotSaid;
}

} // namespace Indicia
