// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"
#include "ipaddress.h"
#include "message.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

/// What a message is, by its form and content.
enum class MessageKind {
    Ordinary, ///< "message" in reports
    Failure, ///< a bounce: at least one recipient failed
    Delay, ///< a warning: still trying
    Success, ///< delivered
    Relayed, ///< handed to a system that sends no such reports
    Expanded, ///< delivered to a list or alias
    AutoReply, ///< vacation and the like (RFC 3834)
    Challenge, ///< challenge-response
    Feedback, ///< RFC 5965 complaint
    DmarcReport, ///< RFC 9990 aggregate or RFC 9991 failure report
};

/// Action of RFC 3464 section 2.3.3.
enum class DsnAction { NotSaid, Failed, Delayed, Delivered, Relayed, Expanded };

/// What happened to one recipient, as the bouncer says. All texts are hostile.
struct BounceRecipient
{
    QByteArray address; ///< Final-Recipient without its type, or what the text names
    QByteArray originalAddress; ///< Original-Recipient; empty where not said
    DsnAction action = DsnAction::NotSaid;
    QByteArray
        status; ///< enhanced status code (RFC 3463) in force: Status, refined from the diagnostic where Status is x.0.0
    QByteArray reportedStatus; ///< Status exactly as the field has it
    QByteArray replyCode; ///< three digits (RFC 5321 section 4.2); empty where the text has none
    QByteArray diagnostic; ///< Diagnostic-Code without its type, unfolded; or the text that says why
    QByteArray diagnosticType; ///< "smtp", "x-postfix" ...
    QByteArray remoteMta; ///< the host that refused
    std::optional<bool> permanent; ///< nothing where it cannot be told
    ByteRange source; ///< the block or lines it was read from

    friend bool operator==(const BounceRecipient &, const BounceRecipient &) = default;
};

/// How much of the original came back.
enum class OriginalExtent { None, HeadersOnly, Truncated, Full };

/// The message that the bounce is about, as far as it was returned.
struct ReturnedOriginal
{
    OriginalExtent extent = OriginalExtent::None;
    Message message; ///< empty where nothing came back
    ByteRange source;
    bool inlineInText = false; ///< quoted in a text part, not a MIME part of its own

    [[nodiscard]] bool exists() const { return extent != OriginalExtent::None; }
};

/// What a bounce, notice or report says.
struct BounceReport
{
    MessageKind kind = MessageKind::Ordinary;
    QByteArray dialect; ///< stable lower-case id of the form recognised ("rfc3464", "postfix", "exim", "qmail" ...)
    QByteArray
        software; ///< id of the program that writes such ("postfix", "exim" ...), by its habits; empty where none shows
    QByteArray reportingMta; ///< Reporting-MTA without its type
    QByteArray receivedFromMta; ///< Received-From-MTA without its type
    QByteArray originalEnvelopeId; ///< xtext decoded
    std::optional<std::chrono::sys_seconds> arrivalDate;
    QList<BounceRecipient> recipients;
    ReturnedOriginal original;
    ByteRange recognisedBy; ///< what the kind was recognised by

    [[nodiscard]] bool isBounce() const { return kind != MessageKind::Ordinary; }
};

/// Who handed the returned original to the system that bounced it: the newest Received field of the original that the
/// bouncer itself wrote. As good as the bouncer's word (evidence class B).
struct InjectionPoint
{
    std::optional<IpAddress> ip;
    QByteArray helo;
    QByteArray name; ///< reverse name as the bouncer found it
    int hop = -1; ///< index in the original's route; -1 where it was read elsewhere
    ByteRange source;
    enum class Basis {
        NotVisible,
        ReceivedOfReportingMta, ///< "by" equals the reporting host or lies in its domain
        ReceivedFromMta, ///< only the DSN field says so
        TopmostReceived, ///< the newest field, written by a host that cannot be tied to the bouncer
    } basis
        = Basis::NotVisible;

    friend bool operator==(const InjectionPoint &, const InjectionPoint &) = default;
};

/// Says whether @p message is a bounce, notice or report, and reads it. Never fails, linear, bounded.
[[nodiscard]] BounceReport readBounce(const Message &message);

/// Reads the bare text of a bounce, such as one that was pasted without its header. That it is a bounce is taken for
/// granted where a form is recognised or its words say so; sources are relative to @p text. Never fails, linear,
/// bounded.
[[nodiscard]] BounceReport readBounceText(const QByteArray &text);

} // namespace Indicia
