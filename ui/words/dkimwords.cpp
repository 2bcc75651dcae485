// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimwords.h"

namespace Indicia {

QString DkimWords::name(DkimResult result)
{
    switch (result) {
    case DkimResult::None:
        return QStringLiteral("none");
    case DkimResult::Pass:
        return QStringLiteral("pass");
    case DkimResult::Fail:
        return QStringLiteral("fail");
    case DkimResult::Policy:
        return QStringLiteral("policy");
    case DkimResult::Neutral:
        return QStringLiteral("neutral");
    case DkimResult::TempError:
        return QStringLiteral("temperror");
    case DkimResult::PermError:
        return QStringLiteral("permerror");
    case DkimResult::NotAsked:
        return tr("not asked");
    }
    return {};
}

QString DkimWords::meaning(DkimResult result, Voice voice)
{
    switch (result) {
    case DkimResult::None:
        return voiced(voice, tr("There is no signature."), tr("The message was not signed (RFC 8601 section 2.7.1)."));
    case DkimResult::Pass:
        return voiced(voice, tr("The domain that signed vouches for the message, and what it signed was not changed."),
            tr("The signature verifies, and nothing in policy speaks against it (RFC 8601 section 2.7.1)."));
    case DkimResult::Fail:
        return voiced(voice, tr("The message is not what was signed. By itself that is no proof of a forgery."),
            tr("The signature does not verify: treat as unsigned (RFC 6376 section 6.3)."));
    case DkimResult::Policy:
        return voiced(voice, tr("The signature fits, but is of a kind that is no longer accepted."),
            tr("The signature verifies, but policy does not accept it (RFC 8601 section 2.7.1)."));
    case DkimResult::Neutral:
        return voiced(voice, tr("The signature could be checked only in part."),
            tr("The signature could not be judged as a whole (RFC 8601 section 2.7.1)."));
    case DkimResult::TempError:
        return voiced(voice, tr("The key could not be looked up now; try again later."),
            tr("A transient error while fetching the key (RFC 6376 section 6.1.2)."));
    case DkimResult::PermError:
        return voiced(voice, tr("The signature or its key is unusable: the message counts as unsigned."),
            tr("An error that a retry does not mend: treat as unsigned (RFC 6376 section 6.1)."));
    case DkimResult::NotAsked:
        return voiced(voice, tr("It was not checked, because lookups are off."),
            tr("Not evaluated: DNS lookups are not allowed."));
    }
    return {};
}

QString DkimWords::reason(DkimReason reason, Voice voice)
{
    switch (reason) {
    case DkimReason::Verified:
        return voiced(
            voice, tr("Header and text are what was signed."), tr("Both hashes verify (RFC 6376 section 6.1.3)."));
    case DkimReason::BodyHashMismatch:
        return voiced(voice, tr("The text is not the one that was signed."),
            tr("bh= does not match the body (RFC 6376 section 6.1.3)."));
    case DkimReason::SignatureMismatch:
        return voiced(voice, tr("The signature does not fit the header."),
            tr("b= does not verify over the signed fields (RFC 6376 section 6.1.3)."));
    case DkimReason::BodyNotCheckable:
        return voiced(voice, tr("The header is genuine; the text is not here as it was sent and cannot be compared."),
            tr("Headers authentic, body not checkable: it is missing, cut off or rebuilt (RFC 6376 section 6.1.3)."));
    case DkimReason::OctetsRebuilt:
        return voiced(voice,
            tr("An Outlook file does not keep what was signed: the signature can be neither confirmed nor refuted."),
            tr("Not verifiable from .msg: it holds none of the octets that were signed (RFC 6376 section 3.7)."));
    case DkimReason::SignatureExpired:
        return voiced(voice, tr("The signature had run out when the message was received."),
            tr("x= was past at the time of receipt (RFC 6376 section 3.5)."));
    case DkimReason::SignedInFuture:
        return voiced(voice, tr("The signature bears a time that had not come when the message was received."),
            tr("t= lies ahead of the receipt by more than the clocks' allowance (RFC 6376 section 3.5)."));
    case DkimReason::BodyExtended:
        return voiced(voice, tr("The signature covers only the beginning of the text."),
            tr("Verified, but l= leaves octets of the body uncovered (RFC 6376 section 8.2)."));
    case DkimReason::WeakHash:
        return voiced(voice, tr("The signature fits, but was made by a method that can be forged today."),
            tr("Verified, but with SHA-1, which must not be accepted (RFC 8301 section 3.1)."));
    case DkimReason::WeakKey:
        return voiced(voice, tr("The signature fits, but its key is so short that others can compute it."),
            tr("Verified, but with an RSA key of fewer than 1024 bits (RFC 8301 section 3.2)."));
    case DkimReason::TooManySignatures:
        return voiced(voice, tr("There are so many signatures that this one was not checked."),
            tr("More signatures than are verified in one message (RFC 6376 section 6.1)."));
    case DkimReason::SyntaxError:
        return voiced(voice, tr("The signature is misspelt."), tr("The field is no tag-list (RFC 6376 section 3.2)."));
    case DkimReason::DuplicateTag:
        return voiced(voice, tr("The signature contradicts itself."),
            tr("A tag stands twice in the field (RFC 6376 section 3.2)."));
    case DkimReason::MissingTag:
        return voiced(voice, tr("The signature lacks a part."),
            tr("One of v=, a=, b=, bh=, d=, h= or s= is missing (RFC 6376 section 3.5)."));
    case DkimReason::UnsupportedVersion:
        return voiced(voice, tr("The signature is of an unknown version."), tr("v= is not 1 (RFC 6376 section 3.5)."));
    case DkimReason::UnsupportedAlgorithm:
        return voiced(voice, tr("The signature was made by an unknown method."),
            tr("a= is neither rsa-sha256, ed25519-sha256 nor rsa-sha1 (RFC 8463 section 3)."));
    case DkimReason::UnsupportedCanonicalization:
        return voiced(voice, tr("The signature was made over an unknown form of the message."),
            tr("c= names an unknown canonicalization (RFC 6376 section 3.4)."));
    case DkimReason::UnsupportedQueryMethod:
        return voiced(voice, tr("The signature's key lies where it cannot be fetched."),
            tr("q= does not list dns/txt (RFC 6376 section 3.5)."));
    case DkimReason::InvalidDomain:
        return voiced(
            voice, tr("The signature names no real domain."), tr("d= or s= is no domain name (RFC 6376 section 3.5)."));
    case DkimReason::IdentityOutsideDomain:
        return voiced(voice, tr("The signature speaks for somebody outside of its own domain."),
            tr("i= does not lie in d= (RFC 6376 section 6.1.1)."));
    case DkimReason::FromNotSigned:
        return voiced(voice, tr("The signature leaves out who wrote the message."),
            tr("h= does not name From (RFC 6376 section 5.4)."));
    case DkimReason::BodyLengthTooLong:
        return voiced(voice, tr("The signature covers more text than there is."),
            tr("l= is more than the body has (RFC 6376 section 3.5)."));
    case DkimReason::ExpiryBeforeSigning:
        return voiced(
            voice, tr("The signature ends before it begins."), tr("x= is not after t= (RFC 6376 section 3.5)."));
    case DkimReason::NoKey:
        return voiced(voice, tr("The domain does not publish the key that the signature names."),
            tr("No key record at the selector (RFC 6376 section 6.1.2)."));
    case DkimReason::KeyRevoked:
        return voiced(
            voice, tr("The domain has withdrawn the key."), tr("p= is empty: revoked (RFC 6376 section 3.6.1)."));
    case DkimReason::KeySyntaxError:
        return voiced(voice, tr("The published key is broken."),
            tr("The key record or its p= cannot be read (RFC 6376 section 3.6.1)."));
    case DkimReason::KeyWrongVersion:
        return voiced(voice, tr("The published key is of an unknown version."),
            tr("v= of the key is not DKIM1 (RFC 6376 section 3.6.1)."));
    case DkimReason::KeyWrongType:
        return voiced(voice, tr("The published key is of another kind than the signature."),
            tr("k= is not what a= asks for (RFC 6376 section 6.1.2)."));
    case DkimReason::KeyWrongHash:
        return voiced(voice, tr("The published key may not be used with this signature's method."),
            tr("h= of the key excludes the hash of a= (RFC 6376 section 6.1.2)."));
    case DkimReason::KeyWrongService:
        return voiced(voice, tr("The published key is not meant for mail."),
            tr("s= of the key excludes email (RFC 6376 section 3.6.1)."));
    case DkimReason::KeyStrictIdentity:
        return voiced(voice, tr("The published key speaks for the domain itself, not for what is below it."),
            tr("t=s, and i= is a subdomain of d= (RFC 6376 section 3.6.1)."));
    case DkimReason::KeyTooLong:
        return voiced(voice, tr("The published key is longer than is accepted."),
            tr("The key has more bits than are accepted (RFC 8301 section 3.2)."));
    case DkimReason::DnsTimeout:
        return voiced(voice, tr("No answer came in time."), tr("The key query timed out (RFC 6376 section 6.1.2)."));
    case DkimReason::DnsServFail:
        return voiced(voice, tr("The domain's name server has a fault."),
            tr("A DNS server answered the key query with SERVFAIL or nonsense (RFC 6376 section 6.1.2)."));
    case DkimReason::DnsRefused:
        return voiced(voice, tr("The name server refused to answer."),
            tr("A DNS server answered the key query REFUSED (RFC 6376 section 6.1.2)."));
    case DkimReason::Cancelled:
        return voiced(voice, tr("You stopped the check."), tr("The check was cancelled."));
    case DkimReason::LookupsOff:
        return voiced(voice, tr("Lookups are off."), tr("DNS lookups are not allowed."));
    case DkimReason::CryptoUnavailable:
        return voiced(voice, tr("This computer does not offer the calculation that it needs."),
            tr("The crypto library, or the policy of the system, does not offer the algorithm."));
    }
    return {};
}

QString DkimWords::name(DkimHash hash)
{
    switch (hash) {
    case DkimHash::NotChecked:
        return tr("not checked");
    case DkimHash::Match:
        return tr("fits");
    case DkimHash::Mismatch:
        return tr("does not fit");
    case DkimHash::NotCheckable:
        return tr("cannot be checked");
    }
    return {};
}

QString DkimWords::body(DkimHash hash, Voice voice)
{
    switch (hash) {
    case DkimHash::NotChecked:
        return voiced(voice, tr("The check ended before it came to the text."), tr("bh= was not compared."));
    case DkimHash::Match:
        return voiced(voice, tr("The text is the one that was signed."), tr("bh= is the hash of the canonical body."));
    case DkimHash::Mismatch:
        return voiced(
            voice, tr("The text was changed, or is another."), tr("bh= is not the hash of the canonical body."));
    case DkimHash::NotCheckable:
        return voiced(voice, tr("The text is missing, cut off, or not as it was sent."),
            tr("The body that bh= covers is missing, cut off or rebuilt."));
    }
    return {};
}

QString DkimWords::header(DkimHash hash, Voice voice)
{
    switch (hash) {
    case DkimHash::NotChecked:
        return voiced(voice, tr("The check ended before it came to the header."), tr("b= was not verified."));
    case DkimHash::Match:
        return voiced(voice, tr("The signed lines of the header are genuine."),
            tr("b= verifies over the fields of h=, whatever bh= says of the body."));
    case DkimHash::Mismatch:
        return voiced(voice, tr("A signed line of the header was changed, or the signature is not theirs."),
            tr("b= does not verify over the fields of h=."));
    case DkimHash::NotCheckable:
        return voiced(voice, tr("Signed lines of the header are missing, or are not as they were sent."),
            tr("Fields that h= names are missing, cut off or rewritten."));
    }
    return {};
}

QString DkimWords::name(DkimCanonicalization form)
{
    switch (form) {
    case DkimCanonicalization::Simple:
        return QStringLiteral("simple");
    case DkimCanonicalization::Relaxed:
        return QStringLiteral("relaxed");
    }
    return {};
}

QString DkimWords::sentence(DkimConcern concern, Voice voice)
{
    switch (concern) {
    case DkimConcern::SubjectNotSigned:
        return voiced(voice, tr("The subject is not signed: anybody on the way could change it."),
            tr("h= does not name Subject (RFC 6376 section 5.4.1)."));
    case DkimConcern::FromAddedLater:
        return voiced(voice, tr("A second sender was put into the message after signing."),
            tr("There are more From fields than h= names: one was put above the signed one (RFC 6376 section 8.15)."));
    case DkimConcern::SubjectAddedLater:
        return voiced(voice, tr("A second subject was put into the message after signing."),
            tr("There are more Subject fields than h= names (RFC 6376 section 8.15)."));
    case DkimConcern::ReplyToNotSigned:
        return voiced(voice, tr("Where answers go is not signed: anybody on the way could change it."),
            tr("There is a Reply-To, and h= does not name it (RFC 6376 section 5.4.1)."));
    case DkimConcern::ToNotSigned:
        return voiced(voice, tr("To whom it goes is not signed: the letter can be sent again to anybody."),
            tr("h= does not name To (RFC 6376 section 8.6)."));
    case DkimConcern::DateNotSigned:
        return voiced(voice, tr("The date is not signed: an old letter can be sent again as a new one."),
            tr("h= does not name Date (RFC 6376 section 8.6)."));
    case DkimConcern::ContentTypeNotSigned:
        return voiced(voice, tr("How the text is to be shown is not signed."),
            tr("h= does not name Content-Type, which decides how the body is shown (RFC 6376 section 8.1)."));
    case DkimConcern::BodyNotCovered:
        return voiced(voice, tr("The end of the text is not signed: anybody could have added it."),
            tr("There is text after l= (RFC 6376 section 8.2)."));
    case DkimConcern::KeyTesting:
        return voiced(voice, tr("The domain is only trying out its signature and asks not to rely on it."),
            tr("t=y: the domain is testing; treat as unsigned (RFC 6376 section 3.6.1)."));
    case DkimConcern::ShortKey:
        return voiced(voice, tr("The key is shorter than it should be today."),
            tr("1024 to 2047 bits: accepted, 2048 are recommended (RFC 8301 section 3.2)."));
    case DkimConcern::SeveralKeyRecords:
        return voiced(voice, tr("The domain publishes several keys in one place; each was tried."),
            tr("Several key records at one selector, which is undefined (RFC 6376 section 3.6.2.2); each was tried."));
    case DkimConcern::UnregisteredKeyTag:
        return voiced(voice, tr("The published key has an outdated part, which changes nothing."),
            tr("The key record has a tag that is obsolete or unknown (RFC 6376 section 3.6.1)."));
    }
    return {};
}

QString DkimWords::name(DkimAlteration alteration)
{
    switch (alteration) {
    case DkimAlteration::FooterAppended:
        return tr("text appended at the end");
    case DkimAlteration::SubjectTagged:
        return tr("the subject tagged");
    case DkimAlteration::TrailingWhitespace:
        return tr("blanks at line ends changed");
    case DkimAlteration::LineEnds:
        return tr("line ends changed");
    case DkimAlteration::FinalNewline:
        return tr("the last line end changed");
    case DkimAlteration::TransferEncoding:
        return tr("the text encoded anew for transport");
    case DkimAlteration::CharsetRewritten:
        return tr("the character set changed");
    case DkimAlteration::HeaderRefolded:
        return tr("a header line folded anew");
    case DkimAlteration::FieldDuplicated:
        return tr("a header line doubled");
    case DkimAlteration::FieldRemoved:
        return tr("a header line taken out");
    case DkimAlteration::FieldRenamed:
        return tr("a header line renamed");
    case DkimAlteration::StoreRewriting:
        return tr("rewritten by the mail store");
    case DkimAlteration::FromLineEscaped:
        return tr("\"From\" at a line start escaped");
    case DkimAlteration::DotStuffing:
        return tr("a dot at a line start doubled");
    }
    return {};
}

QString DkimWords::sentence(DkimAlteration alteration, Voice voice)
{
    switch (alteration) {
    case DkimAlteration::FooterAppended:
        return voiced(voice, tr("A mailing list or a virus scanner appended text. Without it the signature fits."),
            tr("Without the octets appended to the body, as by a list or scanner, the signature verifies."));
    case DkimAlteration::SubjectTagged:
        return voiced(voice, tr("A mailing list put its name before the subject. Without it the signature fits."),
            tr("With the prefix taken off the Subject the signature verifies."));
    case DkimAlteration::TrailingWhitespace:
        return voiced(voice, tr("Blanks at line ends were added or taken away. Undone, the signature fits."),
            tr("With the white space at line ends put back the signature verifies (simple body, RFC 6376 section "
               "3.4.3)."));
    case DkimAlteration::LineEnds:
        return voiced(voice,
            tr("The line ends were changed on the way or when the file was saved. Undone, the signature fits."),
            tr("With bare CR or LF put back or read as CRLF the signature verifies (RFC 6376 section 5.3)."));
    case DkimAlteration::FinalNewline:
        return voiced(voice, tr("The end of the last line was added or lost. Undone, the signature fits."),
            tr("With the final line end put back or taken off the signature verifies (RFC 6376 section 3.4.3)."));
    case DkimAlteration::TransferEncoding:
        return voiced(voice, tr("A server encoded the text anew for transport. Undone, the signature fits."),
            tr("With the Content-Transfer-Encoding of before put back the signature verifies (RFC 6376 section 5.3)."));
    case DkimAlteration::CharsetRewritten:
        return voiced(voice, tr("A server changed the character set of the text. Undone, the signature fits."),
            tr("With the charset of before put back the signature verifies."));
    case DkimAlteration::HeaderRefolded:
        return voiced(voice, tr("A server broke a header line in another place. Undone, the signature fits."),
            tr("With the fold of before put back the signature verifies (simple header, RFC 6376 section 3.4.1)."));
    case DkimAlteration::FieldDuplicated:
        return voiced(voice, tr("A header line was doubled. With one of them taken out the signature fits."),
            tr("Without the second field of that name the signature verifies (RFC 6376 section 5.4.2)."));
    case DkimAlteration::FieldRemoved:
        return voiced(voice, tr("A header line was taken out. Put back, the signature fits."),
            tr("With the field put back the signature verifies."));
    case DkimAlteration::FieldRenamed:
        return voiced(voice, tr("A header line was renamed. Undone, the signature fits."),
            tr("With the field under its former name the signature verifies."));
    case DkimAlteration::StoreRewriting:
        return voiced(voice,
            tr("The mail store, such as Exchange, wrote the message anew. Undone, the signature fits."),
            tr("With the rewriting of an Exchange-like store undone the signature verifies."));
    case DkimAlteration::FromLineEscaped:
        return voiced(voice,
            tr("A mailbox file put a mark before \"From\" at a line start. Undone, the signature fits."),
            tr("With \">From \" read as \"From \", as mbox files escape it, the signature verifies (RFC 4155)."));
    case DkimAlteration::DotStuffing:
        return voiced(voice, tr("A dot at a line start was doubled or lost. Undone, the signature fits."),
            tr("With the dot-stuffing of SMTP undone the signature verifies (RFC 5321 section 4.5.2)."));
    }
    return {};
}

} // namespace Indicia
