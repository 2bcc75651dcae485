// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "byterange.h"
#include "dnsrecord.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

/// Results of a DKIM check, in the words of RFC 8601 section 2.7.1. NotAsked is ours: lookups are off.
enum class DkimResult { None, Pass, Fail, Policy, Neutral, TempError, PermError, NotAsked };

/// Why the result is what it is: one for each way out of the check of one signature.
enum class DkimReason {
    Verified,
    BodyHashMismatch, ///< the body is not what was signed; what b= says of the header stands apart
    SignatureMismatch, ///< the signature does not verify over the header
    BodyNotCheckable, ///< headers authentic, but the body is missing or cut off: Neutral, never Fail
    OctetsRebuilt, ///< the file keeps the message's parts and not its octets, so that neither hash says a thing:
                   ///< Neutral
    SignatureExpired, ///< x= was past when the message was received
    SignedInFuture, ///< t= lies ahead of the receipt by more than the clocks' allowance
    BodyExtended, ///< l= leaves octets uncovered: verified, but not for what is shown
    WeakHash, ///< verified, but with SHA-1 (RFC 8301 section 3.1)
    WeakKey, ///< verified, but with fewer than 1,024 bits (RFC 8301 section 3.2)
    TooManySignatures, ///< more than are verified in one message
    // What is wrong with the field (RFC 6376 section 6.1.1).
    SyntaxError,
    DuplicateTag,
    MissingTag, ///< v=, a=, b=, bh=, d=, h= or s=
    UnsupportedVersion,
    UnsupportedAlgorithm,
    UnsupportedCanonicalization,
    UnsupportedQueryMethod,
    InvalidDomain, ///< d= or s= is no domain name
    IdentityOutsideDomain, ///< i= does not lie in d=
    FromNotSigned, ///< h= does not name From
    BodyLengthTooLong, ///< l= is more than there is
    ExpiryBeforeSigning, ///< x= is not after t=
    // What is wrong with the key (RFC 6376 section 6.1.2).
    NoKey, ///< no record, or none that could be a key
    KeyRevoked, ///< p= is empty
    KeySyntaxError,
    KeyWrongVersion,
    KeyWrongType, ///< k= is not what a= asks for
    KeyWrongHash, ///< h= excludes the hash
    KeyWrongService, ///< s= excludes mail
    KeyStrictIdentity, ///< t=s, and i= is a subdomain of d=
    KeyTooLong, ///< more bits than are accepted
    DnsTimeout,
    DnsServFail,
    DnsRefused,
    Cancelled,
    LookupsOff,
    CryptoUnavailable, ///< the library does not offer the algorithm
};

/// What one of the two hashes of a signature says by itself.
enum class DkimHash {
    NotChecked, ///< the check ended before it came to it
    Match,
    Mismatch,
    NotCheckable, ///< what it covers is not there: a missing or cut off body, or the octets that were sent
};

enum class DkimCanonicalization { Simple, Relaxed };

/// What a verified signature leaves open (RFC 6376 section 8).
enum class DkimConcern {
    SubjectNotSigned,
    FromAddedLater, ///< more From fields than h= names: one was put before the signed one
    SubjectAddedLater,
    ReplyToNotSigned, ///< there is one, and it is not signed
    ToNotSigned,
    DateNotSigned,
    ContentTypeNotSigned,
    BodyNotCovered, ///< text after l=
    KeyTesting, ///< t=y: the domain asks to treat it as unsigned
    ShortKey, ///< 1,024 to 2,047 bits: accepted, should be longer (RFC 8301 section 3.2)
    SeveralKeyRecords, ///< undefined by RFC 6376 section 3.6.2.2; each was tried
    UnregisteredKeyTag, ///< g= and others that are obsolete
};

/// A well-known alteration which, undone, makes the signature valid again.
enum class DkimAlteration {
    FooterAppended, ///< a list or scanner appended text
    SubjectTagged, ///< a list put "[name]" before the subject
    TrailingWhitespace,
    LineEnds, ///< bare LF or CR
    FinalNewline,
    TransferEncoding, ///< 8bit or base64 rewritten as quoted-printable, or the other way round
    CharsetRewritten,
    HeaderRefolded,
    FieldDuplicated,
    FieldRemoved,
    FieldRenamed,
    StoreRewriting, ///< what Exchange's store does to a message
    FromLineEscaped, ///< "From " in the body became ">From "
    DotStuffing,
};

/// What was altered, and where.
struct DkimRepair
{
    DkimAlteration alteration = DkimAlteration::FooterAppended;
    ByteRange source; ///< the octets that differ
    QByteArray original; ///< what stood there when it was signed; empty where octets were added; hostile
    QByteArray field; ///< the header field concerned; empty for the body

    friend bool operator==(const DkimRepair &, const DkimRepair &) = default;
};

/// What the check of one DKIM-Signature field concluded (RFC 6376), and everything it stood on.
struct DkimOutcome
{
    ByteRange source; ///< the field
    QByteArray domain; ///< d=, in lower case; hostile
    QByteArray selector; ///< s=
    QByteArray identity; ///< i=, decoded; "@d" where absent
    QByteArray algorithm; ///< a=, in lower case
    DkimCanonicalization headerForm = DkimCanonicalization::Simple;
    DkimCanonicalization bodyForm = DkimCanonicalization::Simple;
    QList<QByteArray> signedFields; ///< h=, as listed, in lower case
    std::optional<std::chrono::sys_seconds> signedAt; ///< t=
    std::optional<std::chrono::sys_seconds> expiresAt; ///< x=
    std::optional<qint64> bodyLimit; ///< l=, in octets of the canonical body
    qint64 bodyLength = 0; ///< octets of the canonical body that is there
    /// The verdict under the policy of today (RFC 8301), at the time of receipt.
    DkimResult result = DkimResult::None;
    DkimReason reason = DkimReason::NoKey;
    /// The arithmetic alone: the same without the policy on hashes, key lengths, time and l=.
    DkimResult arithmetic = DkimResult::None;
    DkimHash bodyHash = DkimHash::NotChecked; ///< bh=
    DkimHash headerSignature = DkimHash::NotChecked; ///< b=; checked even where bh= does not match
    int keyBits = 0; ///< 0 where there is no key
    bool testing = false; ///< t=y of the key
    QByteArray keyRecord; ///< as published; empty where there is none; hostile
    bool keyFromArchive = false; ///< DNS has no such key any more; this one was seen earlier
    QList<DkimConcern> concerns;
    std::optional<DkimRepair> repair; ///< what makes it valid again, where it was searched and found
    /// Where body and header were both altered, and each has its repair: that of the header.
    std::optional<DkimRepair> headerRepair;
    QList<DnsExchange> evidence;

    friend bool operator==(const DkimOutcome &, const DkimOutcome &) = default;
};

} // namespace Indicia
