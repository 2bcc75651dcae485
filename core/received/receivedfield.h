// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"
#include "ipaddress.h"
#include "tlslevel.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

/// Which program's form a Received field has, by its grammar. A form can be imitated: this is no evidence of the
/// writer.
enum class ReceivedDialect {
    Unknown,
    Rfc5321,
    Postfix,
    Exim,
    Sendmail,
    Exchange,
    Gmail,
    Qmail,
    Dovecot,
    OpenSmtpd,
    Courier,
    Haraka,
    CommuniGate,
    Zimbra,
    Getmail,
    Ecelerity,
    SendGrid,
    AmazonSes,
    Postini,
    Fetchmail,
    Mdaemon,
};

enum class ReceivedDefect {
    Empty,
    NoFrom,
    NoBy,
    NoDate, ///< no date at all, or none that can be read
    DateWithoutSemicolon,
    ImpossibleDate, ///< 31 February, hour 25
    UnbalancedComment,
    NestedTooDeep, ///< comments nested deeper than is followed
    BadAddress, ///< what stands where an address belongs is none
    RepeatedClause, ///< by, with, id or for stands twice
    TooLong, ///< longer than Limits::fieldOctets: only the first part was read
};

/// One Received field taken apart (RFC 5321 section 4.4, and every dialect of it that occurs). It says what the writer
/// wrote, no more. All texts are hostile. Empty means: the field does not say.
struct ReceivedField
{
    ByteRange source; ///< the whole field
    QByteArray from; ///< the word after "from": a name or an address, as written, without brackets
    QByteArray helo; ///< what the client called itself (HELO, EHLO, LHLO)
    QByteArray heloVerb; ///< "HELO", "EHLO" or "LHLO" where the field says which
    QByteArray reverseName; ///< the client's reverse name as the writer found it
    bool mayBeForged
        = false; ///< the writer says that reverse and forward names disagree (sendmail; Postfix "unverified")
    bool reverseUnknown = false; ///< the writer says that it found no reverse name
    std::optional<IpAddress> fromIp; ///< the client's address as the writer saw it
    bool fromIpImpossible = false; ///< where the client's address belongs stands what no host can have (300.1.2.3)
    QByteArray ident; ///< RFC 1413
    QByteArray authenticatedAs; ///< the account that logged in
    bool authenticated = false; ///< the field says that the client logged in (keyword A, auth clause, comment)
    QByteArray by; ///< the writer's name
    std::optional<IpAddress> byIp;
    QByteArray via;
    QByteArray with; ///< the protocol keyword or phrase as written
    QByteArray
        protocol; ///< what "with" names, as readWithKeyword() spells it ("ESMTPS", "HTTP", "local"); empty if none
    QByteArray id;
    QByteArray forAddress; ///< without angle brackets
    QByteArray envelopeFrom; ///< MAIL FROM where the field says it, without angle brackets
    bool hasEnvelopeFrom = false; ///< tells "<>" from nothing said
    TlsClaim tls;
    bool local = false; ///< the field tells of a hand-over without a network: a pipe, a local user, a socket
    std::optional<std::chrono::sys_seconds> time;
    int zoneMinutes = 0; ///< east of UTC, as written
    bool zoneKnown = false; ///< false: no zone, or one that nobody knows; the time may be off by hours
    bool weekdayWrong = false; ///< the date has another day of the week than it says
    ReceivedDialect dialect = ReceivedDialect::Unknown;
    QByteArray software; ///< the version comment of the writer ("Postfix", "Exim 4.98"), as written
    QList<ReceivedDefect> defects;

    friend bool operator==(const ReceivedField &, const ReceivedField &) = default;
};

/// Reads the value of one Received field (without "Received:", folds allowed). Never fails, linear in its length.
[[nodiscard]] ReceivedField parseReceived(QByteArrayView value);

} // namespace Indicia
