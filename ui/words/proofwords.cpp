// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proofwords.h"

#include <QStringList>

namespace Indicia {

QString ProofWords::name(ProofScheme scheme)
{
    switch (scheme) {
    case ProofScheme::Batv:
        return tr("Tag in your address (BATV)");
    case ProofScheme::Srs:
        return tr("Rewritten sender (SRS)");
    case ProofScheme::Mac:
        return tr("Stamp (MAC)");
    case ProofScheme::Dkim:
        return tr("Own signature (DKIM)");
    case ProofScheme::Ledger:
        return tr("Record of sent mail");
    case ProofScheme::Route:
        return tr("Way out");
    }
    return {};
}

QString ProofWords::meaning(ProofScheme scheme, Voice voice)
{
    switch (scheme) {
    case ProofScheme::Batv:
        return voiced(voice,
            tr("Your server marks the sender's address of what you send; a real bounce comes back to the marked "
               "address."),
            tr("The envelope recipient of the bounce carries a prvs tag of ours (draft-levine-smtp-batv-01)."));
    case ProofScheme::Srs:
        return voiced(voice,
            tr("Your server rewrites the sender of mail that it forwards; a real bounce comes back to that address."),
            tr("The envelope recipient of the bounce is a sender that our forwarder rewrote."));
    case ProofScheme::Mac:
        return voiced(voice, tr("Your server stamps what you send; the stamp comes back with the message."),
            tr("The returned original carries an Indicia-MAC field or part made with a key of ours (HMAC-SHA256)."));
    case ProofScheme::Dkim:
        return voiced(voice, tr("Your server signs what you send; the signature comes back with the message."),
            tr("A DKIM signature of our domain over the returned original (RFC 6376)."));
    case ProofScheme::Ledger:
        return voiced(voice, tr("Your Sent folder or your server's log knows what was sent."),
            tr("The returned Message-ID in the ledger of sent mail."));
    case ProofScheme::Route:
        return voiced(voice, tr("The computer from which the bouncing server got the message."),
            tr("The injection point: is it one of our outbound servers, and what does our SPF say about it?"));
    }
    return {};
}

QString ProofWords::name(ProofResult result)
{
    switch (result) {
    case ProofResult::Valid:
        return tr("valid");
    case ProofResult::Invalid:
        return tr("invalid");
    case ProofResult::Expired:
        return tr("expired");
    case ProofResult::Absent:
        return tr("missing");
    case ProofResult::Unverifiable:
        return tr("cannot be checked");
    case ProofResult::NotApplicable:
        return tr("does not apply");
    }
    return {};
}

QString ProofWords::reason(ProofReason reason, Voice voice)
{
    switch (reason) {
    case ProofReason::Verified:
        return voiced(voice, tr("It was checked and is right."), tr("Verified with a key of ours."));
    case ProofReason::VerifiedFoldedCase:
        return voiced(voice, tr("It was checked and is right; only capital letters were changed on the way."),
            tr("Verified with the address in lower case: a relay folded its case."));
    case ProofReason::VerifiedWeakly:
        return voiced(voice, tr("It was checked and fits, although such a mark is short."),
            tr("Verified without regard to case: about 20 bits, as the format of SRS has it."));
    case ProofReason::NoTag:
        return voiced(voice, tr("There is no mark, and none is expected."),
            tr("No tag, and no policy says that there should be one."));
    case ProofReason::TagMissing:
        return voiced(voice, tr("The mark that all your mail carries is missing."),
            tr("No tag, although the policy says that all our mail carries one."));
    case ProofReason::BadHash:
        return voiced(voice, tr("The mark is a forgery: it was not made with your key."),
            tr("The hash does not verify with any key of ours."));
    case ProofReason::BadSyntax:
        return voiced(voice, tr("The mark is damaged."), tr("The tag has not the form of its scheme."));
    case ProofReason::TagExpired:
        return voiced(voice, tr("The mark is genuine in form, but its time has run out."),
            tr("The tag was past its last valid day when the message arrived."));
    case ProofReason::TagFromFuture:
        return voiced(voice, tr("The mark bears a day that yours could not bear yet."),
            tr("The tag's day lies further ahead than the lifetime of a tag."));
    case ProofReason::UnknownKeyNumber:
        return voiced(
            voice, tr("The mark names a key that you do not have."), tr("The tag's key number is not among our keys."));
    case ProofReason::OtherAddress:
        return voiced(voice, tr("The mark belongs to another address."),
            tr("The tag verifies for another address than the one it stands on."));
    case ProofReason::ForeignScheme:
        return voiced(voice, tr("The mark is another system's and cannot be checked here."),
            tr("A tag of another scheme (btv1, msprvs1 and the like): recognised, not verifiable."));
    case ProofReason::NoKey:
        return voiced(voice, tr("The key to check it is not known here."), tr("No key or secret is configured."));
    case ProofReason::NoPolicy:
        return voiced(voice, tr("It is not known whether your mail carries such a mark."),
            tr("No policy says since when all our mail is tagged or signed."));
    case ProofReason::OwnServerReport:
        return voiced(voice, tr("Your own server wrote the report: such reports carry no mark."),
            tr("A report of our own server goes untagged and unsigned: a missing tag means nothing."));
    case ProofReason::NotOurs:
        return voiced(voice, tr("The address is not one of yours."), tr("The address or domain is not ours."));
    case ProofReason::InjectionIsOurs:
        return voiced(voice, tr("The message came from your own server."),
            tr("The injection point is one of our outbound servers."));
    case ProofReason::InjectionPassesSpf:
        return voiced(voice, tr("The message came from a server that may send for you."),
            tr("Our SPF record authorises the injection point (RFC 7208 section 2.6.3)."));
    case ProofReason::InjectionForbidden:
        return voiced(voice, tr("The message came from a computer that may not send for you."),
            tr("Our SPF record says fail for the injection point (RFC 7208 section 2.6.4)."));
    case ProofReason::InjectionUnknown:
        return voiced(voice, tr("It cannot be read from where the message came."),
            tr("The injection point is not visible in what came back."));
    case ProofReason::InjectionUndecided:
        return voiced(voice, tr("Your domain does not say whether that computer may send for you."),
            tr("SPF says neither pass nor fail for the injection point."));
    case ProofReason::SharedSmarthost:
        return voiced(voice, tr("The message left through your provider, who sends for others too."),
            tr("A shared smarthost: our mail and others' leaves there, so that it proves nothing."));
    case ProofReason::NoLedger:
        return voiced(voice, tr("There is no record of what you sent."), tr("No ledger of sent mail is configured."));
    case ProofReason::NotABounce:
        return voiced(
            voice, tr("It answers no message."), tr("Not a bounce: there is nothing that we could have sent."));
    case ProofReason::MacUnavailable:
        return voiced(voice, tr("This computer does not offer the calculation that it needs."),
            tr("The crypto library, or the policy of the system, does not offer the hash."));
    case ProofReason::HeadersVerified:
        return voiced(voice,
            tr("Your signature fits the header; the text did not come back whole and cannot be compared."),
            tr("b= verifies over the header; the body is missing or cut off, so that bh= is not checkable."));
    case ProofReason::BodyExtended:
        return voiced(voice, tr("Your signature fits, but covers only the beginning of the text."),
            tr("The signature verifies, but l= leaves octets of the body uncovered (RFC 6376 section 8.2)."));
    case ProofReason::Altered:
        return voiced(voice, tr("The signature is yours, but the message was changed after you had sent it."),
            tr("The header signature is ours, or becomes so when one alteration is undone: changed after signing."));
    case ProofReason::BadSignature:
        return voiced(voice, tr("The signature names your domain, but does not fit the message."),
            tr("The signature names our domain and does not verify over what came back whole."));
    case ProofReason::UnknownSelector:
        return voiced(voice, tr("The signature names a key that you never had."),
            tr("The selector is none of ours, and no key is published for it."));
    case ProofReason::KeyGone:
        return voiced(voice, tr("The key to check it is no longer published."),
            tr("The selector's key is gone from DNS or revoked; an archived key would settle it."));
    case ProofReason::WeakSignature:
        return voiced(voice, tr("The signature fits, but is so weak that it proves nothing."),
            tr("Verifies with SHA-1 or a short key only (RFC 8301): proves nothing."));
    case ProofReason::SignatureUnusable:
        return voiced(voice, tr("The signature is broken and cannot be checked."),
            tr("The signature field or its key record cannot be used (RFC 6376 section 6.1)."));
    case ProofReason::NotVerbatim:
        return voiced(voice,
            tr("The message did not come back as it was sent, so that a signature that does not fit means nothing."),
            tr("The original was quoted, shortened or rewritten: a mismatch means nothing."));
    case ProofReason::DnsFailed:
        return voiced(
            voice, tr("The key to check it could not be looked up now."), tr("DNS gave no answer for the key."));
    case ProofReason::LookupsOff:
        return voiced(voice, tr("The key to check it was not looked up, since lookups are off."),
            tr("Lookups are off: the key is not at hand."));
    case ProofReason::KeyNotInUse:
        return voiced(voice, tr("It was made with a key of yours at a time when that key was not in use."),
            tr("The stamp's time lies outside of its key's validity: whoever made it has a retired key."));
    case ProofReason::Replayed:
        return voiced(voice, tr("You sent the message to others: somebody sent a copy of it."),
            tr("None of the reported recipients is among those that were stamped."));
    case ProofReason::ForwardedOn:
        return voiced(voice, tr("You sent the message to somebody who seems to have sent it on."),
            tr("The recipient was not stamped, but one that the original's trace names was."));
    case ProofReason::NoOriginal:
        return voiced(voice, tr("Nothing of the message came back."), tr("No original was returned to check."));
    case ProofReason::LedgerUnreadable:
        return voiced(voice, tr("The record of sent mail cannot be read."),
            tr("The ledger gives no answer: unreadable, damaged or locked."));
    case ProofReason::NoMessageId:
        return voiced(voice, tr("What came back names no message that could be looked up."),
            tr("No Message-ID came back, and no In-Reply-To or References refers to one."));
    case ProofReason::NotCovered:
        return voiced(voice,
            tr("The record of sent mail does not know it, but was not watching at that time or for that sender."),
            tr("Not in the ledger, whose cover does not hold that time and sender."));
    case ProofReason::NotInServerLog:
        return voiced(voice, tr("Your server's log was complete then, and does not know it."),
            tr("The server's log covers time and sender, and has no such Message-ID."));
    case ProofReason::NotInLedger:
        return voiced(voice, tr("The record of sent mail was watching then, and does not know it."),
            tr("The ledger covers time and sender, and has no such Message-ID."));
    case ProofReason::OtherDate:
        return voiced(voice, tr("The Message-ID is that of a message of yours, which was sent at another time."),
            tr("The Message-ID is in the ledger with another Date: copied."));
    case ProofReason::OtherRecipients:
        return voiced(voice, tr("The Message-ID is that of a message of yours, which went to other people."),
            tr("The Message-ID is in the ledger with other recipients: copied."));
    case ProofReason::AddressedOnly:
        return voiced(voice,
            tr("You sent this message, to those whom it names; the report is about somebody else: it was forwarded, or "
               "sent again."),
            tr("Message-ID, Date and the returned To or Cc agree with the ledger; the recipient reported is none of "
               "those: forwarded, or replayed."));
    case ProofReason::OnlyInServerLog:
        return voiced(voice, tr("Your server passed this message, but it is not among the mail that its owner sent."),
            tr("In the server's log, but not in the Sent folder, which covers time and sender."));
    case ProofReason::SentUnderOtherId:
        return voiced(voice,
            tr("You sent a message to that recipient at that time, though with another Message-ID: a server on the way "
               "may have changed it."),
            tr("Sender, recipient and time agree with an entry of another Message-ID; relays replace it at times."));
    case ProofReason::RecipientWrittenTo:
        return voiced(voice, tr("Nothing came back to look up, but you did write to that recipient in these days."),
            tr("No Message-ID to look up; the ledger has mail to the reported recipient within the queue time."));
    case ProofReason::RecipientNotWrittenTo:
        return voiced(voice,
            tr("Nothing came back to look up, and the record of sent mail has nothing to that recipient in these "
               "days."),
            tr("No Message-ID to look up, and no mail to the reported recipient within the queue time; an alias or a "
               "forwarder may hide it."));
    }
    return {};
}

QString ProofWords::name(ProofBinding binding)
{
    switch (binding) {
    case ProofBinding::OurAddress:
        return tr("your address");
    case ProofBinding::ForwardedAddress:
        return tr("the forwarded address");
    case ProofBinding::Body:
        return tr("the text");
    case ProofBinding::Headers:
        return tr("the header");
    case ProofBinding::MessageId:
        return tr("the Message-ID");
    case ProofBinding::Date:
        return tr("the date");
    case ProofBinding::Recipients:
        return tr("the recipients");
    case ProofBinding::Account:
        return tr("the account");
    case ProofBinding::InjectionAddress:
        return tr("the handing-over computer");
    case ProofBinding::Author:
        return tr("the author");
    case ProofBinding::Week:
        return tr("the week");
    }
    return {};
}

QString ProofWords::binds(const ProofOutcome &outcome)
{
    QStringList words;
    for (const ProofBinding binding : outcome.binds) {
        words << name(binding);
    }
    return words.join(QLatin1String(", "));
}

} // namespace Indicia
