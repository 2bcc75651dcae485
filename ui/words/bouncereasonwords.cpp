// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncereasonwords.h"

#include "bouncewords.h"

namespace Indicia {

QString BounceReasonWords::name(BounceReason reason)
{
    switch (reason) {
    case BounceReason::NotSaid:
        return tr("not said");
    case BounceReason::Delivered:
        return tr("delivered");
    case BounceReason::UserUnknown:
        return tr("no such mailbox");
    case BounceReason::Moved:
        return tr("has moved");
    case BounceReason::Suspended:
        return tr("suspended");
    case BounceReason::MailboxFull:
        return tr("mailbox full");
    case BounceReason::Filtered:
        return tr("filtered");
    case BounceReason::HostUnknown:
        return tr("no such domain");
    case BounceReason::NotAccepting:
        return tr("takes no mail");
    case BounceReason::Network:
        return tr("network");
    case BounceReason::Loop:
        return tr("loop");
    case BounceReason::Expired:
        return tr("not in time");
    case BounceReason::SenderRefused:
        return tr("sender refused");
    case BounceReason::BlockedHost:
        return tr("server blocked");
    case BounceReason::NoReverseDns:
        return tr("no reverse name");
    case BounceReason::AuthFailure:
        return tr("not authenticated");
    case BounceReason::Spam:
        return tr("taken for spam");
    case BounceReason::Virus:
        return tr("virus");
    case BounceReason::Policy:
        return tr("a rule");
    case BounceReason::Content:
        return tr("bad form");
    case BounceReason::Protocol:
        return tr("protocol");
    case BounceReason::MessageTooBig:
        return tr("too large");
    case BounceReason::RateLimit:
        return tr("too much at once");
    case BounceReason::RelayDenied:
        return tr("no relaying");
    case BounceReason::Tls:
        return tr("encryption");
    case BounceReason::SystemFull:
        return tr("server full");
    case BounceReason::System:
        return tr("server fault");
    }
    return {};
}

QString BounceReasonWords::name(BounceReason reason, MessageKind kind)
{
    return kind == MessageKind::Failure || kind == MessageKind::Delay ? name(reason) : QString();
}

QString BounceReasonWords::meaning(BounceReason reason, Voice voice)
{
    switch (reason) {
    case BounceReason::NotSaid:
        return voiced(
            voice, tr("Why is not said, or too vaguely to tell."), tr("Neither status nor text tells the cause."));
    case BounceReason::Delivered:
        return voiced(voice, tr("The message arrived."), tr("No failure: delivered."));
    case BounceReason::UserUnknown:
        return voiced(
            voice, tr("The mailbox does not exist."), tr("The recipient's local part is unknown at its domain."));
    case BounceReason::Moved:
        return voiced(voice, tr("The recipient has another address now."),
            tr("The mailbox has moved; a new address, where one is named, is the reporting host's word only."));
    case BounceReason::Suspended:
        return voiced(voice, tr("The mailbox exists, but is closed at present."),
            tr("The mailbox is disabled, inactive or unpaid."));
    case BounceReason::MailboxFull:
        return voiced(voice, tr("The mailbox is full."), tr("The mailbox is over its quota."));
    case BounceReason::Filtered:
        return voiced(voice, tr("The recipient's own settings or filter refused the message, without saying why."),
            tr("Refused by a per-recipient filter, or after DATA without a cause; some systems say so of unknown users "
               "too."));
    case BounceReason::HostUnknown:
        return voiced(voice, tr("The recipient's domain does not exist."), tr("The domain has no usable DNS records."));
    case BounceReason::NotAccepting:
        return voiced(voice, tr("The recipient's domain or computer takes no mail at all."),
            tr("Null MX, 521 or 556, or a domain without a mail exchanger (RFC 7504, RFC 7505)."));
    case BounceReason::Network:
        return voiced(voice, tr("The recipient's server could not be reached."),
            tr("No route, no DNS answer, or the connection was refused or lost."));
    case BounceReason::Loop:
        return voiced(voice, tr("The message went in circles between servers."),
            tr("A mail loop: forwardings or MX records that lead back."));
    case BounceReason::Expired:
        return voiced(voice, tr("The message could not be delivered in the time allowed."),
            tr("The queue lifetime ran out, or the message is still deferred."));
    case BounceReason::SenderRefused:
        return voiced(voice, tr("The recipient's server does not take mail from your address."),
            tr("The envelope sender, or its domain, is refused."));
    case BounceReason::BlockedHost:
        return voiced(voice, tr("The server that sends your mail is blocked there, often for spam of others."),
            tr("The client's address or name is refused: block list, reputation, dynamic address."));
    case BounceReason::NoReverseDns:
        return voiced(voice, tr("The server that sends your mail has no proper name in the net."),
            tr("The client's PTR record is missing or not confirmed forward."));
    case BounceReason::AuthFailure:
        return voiced(
            voice, tr("Your mail could not be shown to be yours."), tr("SPF, DKIM or DMARC failed or is missing."));
    case BounceReason::Spam:
        return voiced(voice, tr("The message was taken for spam."), tr("A content filter refused the message."));
    case BounceReason::Virus:
        return voiced(voice, tr("A scanner found a virus in the message, or thinks so."),
            tr("A malware scanner refused the message."));
    case BounceReason::Policy:
        return voiced(voice, tr("A rule of the recipient's server refused the message."),
            tr("Refused by local policy or a security rule."));
    case BounceReason::Content:
        return voiced(voice, tr("The message has a form that the server does not take."),
            tr("The message is malformed, or needs a conversion (RFC 5322, RFC 2045)."));
    case BounceReason::Protocol:
        return voiced(voice, tr("The two servers misunderstood each other."),
            tr("A syntax or sequence error in the SMTP dialogue."));
    case BounceReason::MessageTooBig:
        return voiced(
            voice, tr("The message is too large."), tr("Over the size limit of the host or the mailbox (RFC 1870)."));
    case BounceReason::RateLimit:
        return voiced(voice, tr("Too many messages or recipients came in too short a time."),
            tr("A rate, connection or recipient limit was hit."));
    case BounceReason::RelayDenied:
        return voiced(voice, tr("The server does not pass on mail for this recipient."),
            tr("The server is not responsible for the recipient's domain, or the client did not log in."));
    case BounceReason::Tls:
        return voiced(voice, tr("The connection could not be encrypted as it had to be."),
            tr("STARTTLS, REQUIRETLS, DANE or MTA-STS failed, or encryption is asked for."));
    case BounceReason::SystemFull:
        return voiced(voice, tr("The recipient's mail server has no room."),
            tr("The mail system, not the mailbox, is out of storage."));
    case BounceReason::System:
        return voiced(voice, tr("The recipient's mail server has a fault."),
            tr("A configuration or program error at the receiver."));
    }
    return {};
}

QString BounceReasonWords::why(const BounceRecipient &recipient, Voice voice)
{
    if (recipient.action == DsnAction::Relayed) {
        return voiced(voice,
            tr("It was handed on to a server that sends no receipts; whether it arrived is not known."),
            tr("Relayed into an environment without delivery reports (RFC 3464 section 2.3.3): no claim of delivery."));
    }
    if (recipient.action == DsnAction::Expanded) {
        return voiced(voice, tr("A list took it, and sent it on to its members."),
            tr("Delivered, and expanded to several addresses; nothing is said of those (RFC 3464 section 2.3.3)."));
    }
    return recipient.reason == BounceReason::NotSaid ? BounceWords::status(recipient.status)
                                                     : meaning(recipient.reason, voice);
}

QString BounceReasonWords::advice(BounceReason reason, Voice voice)
{
    switch (reason) {
    case BounceReason::NotSaid:
        return voiced(voice, tr("Ask the recipient in another way, or the mail administrator who wrote the report."),
            tr("Look for the queue id in the reporting host's log, or ask its postmaster."));
    case BounceReason::Delivered:
        return voiced(voice, tr("Nothing: it arrived."), tr("Nothing to do."));
    case BounceReason::UserUnknown:
        return voiced(voice,
            tr("Check the spelling of the address, and ask the recipient for the right one. Sending the same again "
               "does not help."),
            tr("Correct the address; take it off lists after a permanent failure. Check forwardings that lead there."));
    case BounceReason::Moved:
        return voiced(voice,
            tr("Ask the recipient for the new address. Do not trust an address in the report blindly."),
            tr("Verify the new address by another channel before using it (RFC 5321 section 7.4)."));
    case BounceReason::Suspended:
        return voiced(voice,
            tr("Reach the recipient in another way; only the owner can have the mailbox opened again."),
            tr("Stop sending to it; only its owner or administrator can enable it."));
    case BounceReason::MailboxFull:
        return voiced(voice, tr("Tell the recipient in another way, and send again when there is room."),
            tr("Retry later; after weeks take the mailbox for abandoned."));
    case BounceReason::Filtered:
        return voiced(voice, tr("Ask the recipient in another way to allow your address."),
            tr("Have the recipient allow the sender; check the address as well."));
    case BounceReason::HostUnknown:
        return voiced(voice, tr("Check the part of the address behind the @."),
            tr("Check the domain for typing errors and its MX and address records."));
    case BounceReason::NotAccepting:
        return voiced(voice, tr("Reach the recipient in another way; this address does not take mail."),
            tr("Do not retry; the domain publishes or says that it takes no mail."));
    case BounceReason::Network:
        return voiced(voice, tr("Send again later; if it stays so, tell the recipient."),
            tr("Check DNS, routing and port 25 towards the remote host."));
    case BounceReason::Loop:
        return voiced(voice, tr("Tell the recipient: a forwarding of theirs leads back to itself."),
            tr("Follow the Received fields of the original and break the loop (RFC 5321 section 6.3)."));
    case BounceReason::Expired:
        return voiced(voice, tr("Send again later, or reach the recipient in another way."),
            tr("Find in the queue's log why the attempts failed."));
    case BounceReason::SenderRefused:
        return voiced(voice,
            tr("Ask your mail administrator whether your address is set up properly, or the recipient to allow it."),
            tr("Check that the sender domain resolves and takes mail; look for block lists of domains."));
    case BounceReason::BlockedHost:
        return voiced(voice, tr("Tell your mail provider; you cannot mend this yourself."),
            tr("Find the list that is named, remove the cause, then ask for delisting."));
    case BounceReason::NoReverseDns:
        return voiced(voice, tr("Tell your mail provider to give the server a name."),
            tr("Publish a PTR record whose name leads back to the address (RFC 8601 section 2.7.3)."));
    case BounceReason::AuthFailure:
        return voiced(voice, tr("Send through your own provider's server; if you did, tell your mail administrator."),
            tr("Add the sending server to SPF, sign with DKIM, and align both with From (RFC 9989)."));
    case BounceReason::Spam:
        return voiced(voice, tr("Leave out what looks like advertising, links above all, and send again."),
            tr("Compare with the receiver's guidelines; check links against URI block lists."));
    case BounceReason::Virus:
        return voiced(voice, tr("Check your computer before you send anything again."),
            tr("Scan the attachment and the sending computer; a false alarm goes to the scanner's maker."));
    case BounceReason::Policy:
        return voiced(voice,
            tr("Ask the recipient what is not allowed; an attachment of a forbidden kind is a frequent cause."),
            tr("Read the reply's text and link; log in where authentication is asked for."));
    case BounceReason::Content:
        return voiced(voice, tr("Send it again as simple text with another program."),
            tr("Check header fields that must occur once, line lengths and line ends."));
    case BounceReason::Protocol:
        return voiced(voice, tr("Tell your mail administrator."),
            tr("Record the session; middleboxes and old servers are frequent causes."));
    case BounceReason::MessageTooBig:
        return voiced(voice, tr("Send smaller attachments, or offer them for download."),
            tr("Remember that base64 adds a third; compare with SIZE of the remote host."));
    case BounceReason::RateLimit:
        return voiced(voice, tr("Wait some hours, and write to fewer recipients at once."),
            tr("Slow down, and use fewer connections and recipients per message."));
    case BounceReason::RelayDenied:
        return voiced(voice,
            tr("Check the address; if it is right, log in at your outgoing server or tell your mail administrator."),
            tr("Check MX records, the remote host's list of domains, and SMTP AUTH on submission."));
    case BounceReason::Tls:
        return voiced(voice, tr("Tell your mail administrator, and do not send the same unencrypted."),
            tr("Check certificate, TLS versions, TLSA records and the MTA-STS policy."));
    case BounceReason::SystemFull:
        return voiced(voice, tr("Send again later."), tr("Retry later; tell the remote postmaster if it lasts."));
    case BounceReason::System:
        return voiced(voice, tr("Send again later; if it stays so, tell the recipient."),
            tr("Tell the remote postmaster, quoting the diagnostic and the queue id."));
    }
    return {};
}

QString BounceReasonWords::sentence(ReplyFault fault, Voice voice)
{
    switch (fault) {
    case ReplyFault::NotMarked:
        return voiced(voice, tr("It does not say in its header that it is automatic."),
            tr("Auto-Submitted: auto-replied is missing (RFC 3834 section 5)."));
    case ReplyFault::NoReference:
        return voiced(voice, tr("It does not say which message it answers."),
            tr("In-Reply-To and References are missing (RFC 3834 section 3.1.5)."));
    case ReplyFault::SenderNotNull:
        return voiced(voice,
            tr("It has a sender that may answer in its turn, so that two machines may write to each other without "
               "end."),
            tr("Its reverse-path is not null (RFC 3834 section 3.3)."));
    case ReplyFault::AnswersNullSender:
        return voiced(voice, tr("It answers a message that nobody may answer, such as a bounce."),
            tr("It answers a null reverse-path (RFC 3834 section 2)."));
    case ReplyFault::AnswersAutomatic:
        return voiced(voice, tr("It answers a message that is automatic itself."),
            tr("It answers Auto-Submitted mail (RFC 3834 section 2)."));
    case ReplyFault::AnswersList:
        return voiced(
            voice, tr("It answers mail of a mailing list."), tr("It answers list or bulk mail (RFC 3834 section 2)."));
    case ReplyFault::NotToReturnPath:
        return voiced(voice, tr("It was not sent to the address from which the message really came."),
            tr("It was not sent to the reverse-path of what it answers (RFC 3834 section 4)."));
    case ReplyFault::NotAddressed:
        return voiced(voice, tr("It answers a message that was not written to the one who answers."),
            tr("The responder is in neither To nor Cc of what it answers (RFC 3834 section 2)."));
    }
    return {};
}

} // namespace Indicia
