// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// What a word in a clause is about.
enum class ClauseWord {
    Mailbox, ///< a mailbox, its owner, or its address
    Domain, ///< a domain
    Sender, ///< whoever sent, or his address
    Client, ///< the host that connects, or its address
    Relay, ///< passing mail on
    Message, ///< the message
    Size, ///< how large the message is
    Check, ///< a standard that proves the sender: SPF, DKIM, DMARC, ARC
    Form, ///< a field of its header, or how it is encoded
    Part, ///< an attachment
    Login, ///< who logs in, and with what
    Cipher, ///< encryption and what proves a host for it
    Command, ///< an SMTP command and its parts
    Greeting, ///< the name that a client gives in HELO or EHLO
    Machine, ///< the receiving system and its parts
    Names, ///< DNS and its records
    Link, ///< a link in the message
    Traffic, ///< what is counted in a time: connections, attempts
    Other, ///< what else such sentences are about: what is said of it is not said of those above
    Absent, ///< is not there
    Away, ///< is not there, or not just now
    Full, ///< has no room left, or is more than there is room for
    Shut, ///< is there, but closed
    Refused, ///< is not let through
    Long, ///< is too large
    Failed, ///< did not hold
    Trouble, ///< does not work, or has too much to do
    Many, ///< there are too many
    Need, ///< has to be
    None, ///< right before a name: there is none
};

/// A word and how many octets of the text it is.
struct ClauseWordAt
{
    ClauseWord kind;
    qsizetype length;
};

/// The longest of the words that stands in @p text at @p at, which must lie in it. A word that begins with a letter of
/// ASCII does so only where none comes before it. @p text is in lower case, a single space for every run of spaces and
/// punctuation.
[[nodiscard]] std::optional<ClauseWordAt> clauseWordAt(QByteArrayView text, qsizetype at);

} // namespace Indicia
