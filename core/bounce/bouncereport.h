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
    TlsReport, ///< RFC 8460 report on the encryption of connections
};

/// Action of RFC 3464 section 2.3.3.
enum class DsnAction { NotSaid, Failed, Delayed, Delivered, Relayed, Expanded };

/// Why a recipient did not get the message: told by the status, the reply code and the words together.
enum class BounceReason {
    NotSaid, ///< nothing tells why, or too vaguely ("other" in reports)
    Delivered, ///< no failure
    UserUnknown, ///< no such mailbox
    Moved, ///< the recipient has another address now
    Suspended, ///< the mailbox exists, but is disabled or inactive
    MailboxFull, ///< over its quota
    Filtered, ///< refused by the recipient's own settings, or after the content, without a cause
    HostUnknown, ///< the recipient's domain does not exist
    NotAccepting, ///< the host takes no mail at all (RFC 7504, RFC 7505)
    Network, ///< no route, no DNS answer, connection refused or lost
    Loop, ///< the message went in circles
    Expired, ///< not delivered in the time that the queue allows; of a delay: in the time so far
    SenderRefused, ///< the envelope sender or its domain is refused
    BlockedHost, ///< the client's address or name is refused: block list, reputation, dynamic address
    NoReverseDns, ///< the client has no usable reverse name
    AuthFailure, ///< SPF, DKIM or DMARC failed or is missing
    Spam, ///< the content was judged so
    Virus,
    Policy, ///< another rule of the receiver, or one of security
    Content, ///< malformed message, missing or repeated fields, bad MIME
    Protocol, ///< syntax or order of SMTP commands
    MessageTooBig,
    RateLimit, ///< too many connections, recipients or messages in a time
    RelayDenied,
    Tls, ///< encryption failed, or is asked for
    SystemFull, ///< the mail system, not the mailbox, has no room
    System, ///< configuration or program error at the receiver
};

/// What a diagnostic tells beside the refusal. Hostile texts, to be shown and never to be opened or written to.
struct DiagnosticDetails
{
    QList<QByteArray> forwardTo; ///< another address of the recipient (RFC 5321 section 3.4: 251 and 551)
    QList<QByteArray> blockLists; ///< domains of block lists that are named
    QList<QByteArray> links; ///< URLs, as written
    QList<QByteArray> contacts; ///< addresses to turn to: postmaster, abuse, support

    friend bool operator==(const DiagnosticDetails &, const DiagnosticDetails &) = default;
};

/// What happened to one recipient, as the bouncer says. All texts are hostile.
struct BounceRecipient
{
    QByteArray address; ///< Final-Recipient without its type, or what the text names
    QByteArray originalAddress; ///< Original-Recipient; empty where not said
    QByteArray sentOnTo; ///< the address to which the bouncer itself passed it on; empty where it did not say so
    DsnAction action = DsnAction::NotSaid;
    QByteArray
        status; ///< enhanced status code (RFC 3463) in force: Status, refined from the diagnostic where Status is x.0.0
    QByteArray reportedStatus; ///< Status exactly as the field has it
    QByteArray replyCode; ///< three digits (RFC 5321 section 4.2); empty where the text has none
    QByteArray diagnostic; ///< Diagnostic-Code without its type, unfolded; or the text that says why
    QByteArray diagnosticType; ///< "smtp", "x-postfix" ...
    QByteArray remoteMta; ///< the host that refused
    QByteArray remoteAddress; ///< its IP address as written; empty where not said
    QByteArray command; ///< the SMTP command that was refused ("RCPT TO", "DATA"); empty where not said
    std::optional<bool> permanent; ///< nothing where it cannot be told
    BounceReason reason = BounceReason::NotSaid;
    DiagnosticDetails details;
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

/// A rule of RFC 3834 that an automatic reply breaks, as far as the reply and what it returns show.
enum class ReplyFault {
    NotMarked, ///< no Auto-Submitted: auto-replied (section 5)
    NoReference, ///< names no message that it answers (section 3.1.5)
    SenderNotNull, ///< has a reverse-path that may answer in its turn (section 3.3)
    AnswersNullSender, ///< answers mail with a null reverse-path (section 2)
    AnswersAutomatic, ///< answers mail that is marked as automatic (section 2)
    AnswersList, ///< answers mail of a list or bulk mail (section 2)
    NotToReturnPath, ///< was not sent to the reverse-path of what it answers (section 4)
    NotAddressed, ///< answers mail that names the responder in neither To nor Cc (section 2)
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
    QList<ReplyFault> replyFaults; ///< of an automatic reply or a challenge
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

/// BounceReport::kind of readBounce(), without what it takes to explain a bounce. The message's structure is enough.
[[nodiscard]] MessageKind messageKindOf(const Message &message);

/// Reads the bare text of a bounce, such as one that was pasted without its header. That it is a bounce is taken for
/// granted where a form is recognised or its words say so; sources are relative to @p text. Never fails, linear,
/// bounded.
[[nodiscard]] BounceReport readBounceText(const QByteArray &text);

} // namespace Indicia
